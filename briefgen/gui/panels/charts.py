"""The Charts view: what is suggested and why, the options of one chart, the chart and its data."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.chart_options import option_text, with_option
from briefgen.app.options import CHART_OPTIONS, Option, OptionError
from briefgen.brief import edit
from briefgen.gui.icons import pixmap
from briefgen.gui.models.chart_data import ChartData
from briefgen.gui.models.items import items
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, empty, label, row, strip
from briefgen.gui.widgets.drawing_view import DrawingView
from briefgen.gui.widgets.fields import Choice, GrowingField
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.suggestion import SuggestionCard
from briefgen.model.article import Span
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Drawing
from briefgen.model.problem import Problem

_SUGGESTED, _OPTIONS, _ROW = 300, 316, 34
_NAMES = {
    "alt": "Read aloud as",
    "axis_from": "Axis starts at",
    "axis_to": "Axis ends at",
    "number_format": "Numbers",
    "sort": "Order",
    "height_pt": "Height in points",
}
_FORM = (
    ("title",),
    ("subtitle",),
    ("highlight", "palette"),
    ("labels", "sort"),
    ("number_format", "axis_from"),
    ("notes",),
    ("source",),
    ("alt",),
)


class ChartsPanel(QFrame):
    """Takes charts into the brief and changes them; every edit is told as (words, change, merge)."""

    edited = Signal(str, object, str)
    drawing_asked = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("charts")
        self._appearance = appearance
        self._suggested: tuple[ChartSpec, ...] = ()
        self._brief: Brief | None = None
        self._current = ""
        self.cards: dict[str, SuggestionCard] = {}
        self.fields: dict[str, GrowingField | Choice] = {}
        self.messages = MessageStrip(appearance)
        self.view = DrawingView(appearance)
        self._data = ChartData()
        self._lay()

    @property
    def spec(self) -> ChartSpec | None:
        """The chart that is shown: the brief's version of it if it has one."""
        taken = {chart.key: chart for chart in self._brief.charts} if self._brief else {}
        return taken.get(self._current) or next((s for s in self._suggested if s.key == self._current), None)

    def show_suggestions(self, suggested: Sequence[ChartSpec]) -> None:
        """Lists charts, best first, and shows the first of them."""
        self._suggested = tuple(suggested)
        self._current = suggested[0].key if suggested else ""
        self._fill_cards()
        self._show_current()

    def show_brief(self, brief: Brief) -> None:
        """Marks which charts are in the brief, with their words there."""
        self._brief = brief
        extra = [chart for chart in brief.charts if chart.key not in self.cards]
        if extra:
            self._suggested = (*self._suggested, *extra)
            self._fill_cards()
        if not self._current and self._suggested:
            self._current = self._suggested[0].key
        for key, card in self.cards.items():
            card.show_taken(any(chart.key == key for chart in brief.charts))
        self._show_current()

    def show_drawing(self, spec: ChartSpec, drawing: Drawing, problems: Sequence[Problem]) -> None:
        """Shows the plot that was asked for, if it is still the one wanted, and what could mislead in it."""
        if spec != self.spec:
            return
        self.view.show_chart(spec, drawing)
        empty(self._checks)
        self._checks.addWidget(label("Checks", "strong"))
        said = [f"{problem.text}: {problem.hint}" if problem.hint else problem.text for problem in problems]
        for text in dict.fromkeys([*self._flags(spec), *said]):
            self._checks.addWidget(self._made_check("flag", "warn", text))
        if self._checks.count() == 1:
            self._checks.addWidget(self._made_check("use", "accent", "The checks found nothing to say"))

    def choose(self, key: str) -> None:
        """Shows the chart of that key."""
        self._current = key
        self._show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = list(self.cards)
        if self._current in keys and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            self.choose(keys[max(0, min(keys.index(self._current) + by, len(keys) - 1))])
        elif self._current in keys and event.key() in (Qt.Key.Key_U, Qt.Key.Key_Return, Qt.Key.Key_Delete):
            self._on_taken(self._current)
        else:
            super().keyPressEvent(event)

    def _lay(self) -> None:
        look = self._appearance.theme
        line = row()
        line.addWidget(self._made_list())
        line.addWidget(self._made_options())
        line.addLayout(self._made_chart(), 1)
        self.setLayout(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(look.px(300))

    def _made_list(self) -> QWidget:
        look = self._appearance.theme
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(0)
        self._none = label(
            "Nothing in this article can be drawn fairly: two comparable figures are needed.",
            "label",
            wrap=True,
        )
        inner = QWidget()
        inner.setLayout(column(self._cards, row(self._none, margins=(16, 12, 16, 12)), None))
        head = strip(row(label("Suggested", "strong"), None, margins=(16, 0, 8, 0)), look.size("column_head"))
        self._origin_head, self._origin = label("", "caption"), label("", "quote", wrap=True)
        self._origin_box = QFrame()
        self._origin_box.setObjectName("charts_foot")
        self._origin_box.setLayout(column(self._origin_head, 4, self._origin, margins=(16, 12, 16, 14)))
        self._origin_box.hide()
        return _column(column(head, _scroll(inner), self._origin_box), look.px(_SUGGESTED))

    def _made_options(self) -> QWidget:
        look = self._appearance.theme
        reset = Button(self._appearance, "quiet", "Reset")
        reset.clicked.connect(self._on_reset)
        head = strip(
            row(label("Options", "strong"), None, reset, margins=(16, 0, 8, 0)), look.size("column_head")
        )
        inner = QWidget()
        inner.setLayout(self._made_form())
        return _column(column(head, self.messages, _scroll(inner)), look.px(_OPTIONS))

    def _made_form(self) -> QVBoxLayout:
        options = {option.name: option for option in CHART_OPTIONS}
        form = column(margins=(16, 12, 16, 16))
        for names in _FORM:
            line = QHBoxLayout()
            line.setSpacing(12)
            for name in names:
                field = self._made_field(options[name])
                self.fields[name] = field
                words = label(_NAMES.get(name, name.replace("_", " ").capitalize()), "label")
                line.addLayout(column(words, 4, field), 1)
            form.addLayout(line)
            form.addSpacing(9)
        form.addStretch(1)
        return form

    def _made_field(self, option: Option) -> GrowingField | Choice:
        name = _NAMES.get(option.name, option.name)
        field: GrowingField | Choice
        if option.choices or option.name == "highlight":
            field = Choice(self._appearance, name)
            field.picked.connect(lambda text: self._on_option(option.name, text))
        else:
            field = GrowingField(self._appearance, name, compact=True)
            field.edited.connect(lambda text: self._on_option(option.name, text))
        field.setToolTip(option.help)
        return field

    def _made_chart(self) -> QVBoxLayout:
        look = self._appearance.theme
        self._name = label("", "strong")
        copy = Button(self._appearance, "quiet", "Copy picture")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setImage(self.view.picture()))
        self.take_button = Button(self._appearance, "edged", "Use")
        self.take_button.clicked.connect(lambda: self._on_taken(self._current))
        head = strip(
            row(self._name, None, copy, 4, self.take_button, margins=(16, 0, 12, 0)), look.size("column_head")
        )
        desk = QFrame()
        desk.setObjectName("chart_desk")
        desk.setLayout(column(self.view))
        self.table = QTableView()
        self.table.setModel(self._data)
        self.table.setAccessibleName("Data of the chart")
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setFont(look.font("label"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for section, width in ((1, 120), (3, 70)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, look.px(width))
        header.setFixedHeight(look.px(_ROW))
        header.setHighlightSections(False)
        body = column()
        body.setContentsMargins(24, 8, 24, 8)
        body.addWidget(self.table)
        self._checks = column(margins=(0, 12, 0, 12))
        self._checks.setSpacing(6)
        body.addLayout(self._checks)
        body.addStretch(1)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        layout = column(head, desk)
        layout.addLayout(body, 1)
        return layout

    def _flags(self, spec: ChartSpec) -> list[str]:
        """The flags of the figures a chart stands on."""
        cards = items(self._brief) if self._brief else ()
        return [flag for card in cards if card.key in spec.figures for flag in card.flags]

    def _made_check(self, icon_name: str, role: str, text: str) -> QWidget:
        look = self._appearance.theme
        picture = QLabel()
        picture.setPixmap(
            pixmap(icon_name, look.colour(role), look.size("icon_small"), self.devicePixelRatioF())
        )
        picture.setFixedWidth(look.px(24))
        words = text[:1].upper() + text[1:]
        box, line = QWidget(), row()
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words, "label", wrap=True), 1)
        box.setLayout(line)
        return box

    def _fill_cards(self) -> None:
        empty(self._cards)
        self.cards = {}
        for spec in self._suggested:
            card = SuggestionCard(self._appearance, spec)
            card.pressed.connect(self.choose)
            card.taken.connect(self._on_taken)
            self.cards[spec.key] = card
            self._cards.addWidget(card)
        self._none.setVisible(not self._suggested)

    def _show_current(self) -> None:
        spec = self.spec
        taken = bool(spec and self._brief and any(chart.key == spec.key for chart in self._brief.charts))
        for key, card in self.cards.items():
            card.select(key == self._current)
        self._name.setText(spec.kind.value.capitalize() if spec else "No chart")
        self.take_button.setVisible(spec is not None)
        self.take_button.show_as("tinted" if taken else "edged", "In brief" if taken else "Use", "use")
        for name, field in self.fields.items():
            field.setEnabled(spec is not None)
            if spec is not None:
                self._show_option(field, name, spec)
        self._data.show_chart(spec, self._brief.article if self._brief else None)
        self.table.setMaximumHeight((self._data.rowCount() + 1) * self._appearance.theme.px(_ROW) + 2)
        same = self.view.drawing if spec and self.cards else None
        self.view.show_chart(spec, same)
        if spec is not None:
            self.drawing_asked.emit(spec)

    def _show_option(self, field: GrowingField | Choice, name: str, spec: ChartSpec) -> None:
        text = option_text(spec, name)
        if isinstance(field, GrowingField):
            field.show_text(text)
            return
        option = next(option for option in CHART_OPTIONS if option.name == name)
        values = option.choices or ("", *dict.fromkeys(point.label for point in spec.points))
        field.offer(
            [
                (value, (value or "none").capitalize() if option.choices else value or "none")
                for value in values
            ],
            text,
        )

    def _on_option(self, name: str, text: str) -> None:
        spec = self.spec
        if spec is None:
            return
        try:
            changed = with_option(spec, name, text)
        except OptionError as wrong:
            self.fields[name].setToolTip(f"{wrong.text}: {wrong.hint}" if wrong.hint else wrong.text)
            self._mark(name, wrong=True)
            return
        self._mark(name, wrong=False)
        self.edited.emit(
            f"edit chart {name}", lambda brief: edit.add_chart(brief, changed), f"{spec.key} {name}"
        )

    def _mark(self, name: str, *, wrong: bool) -> None:
        field = self.fields[name]
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)

    def _on_taken(self, key: str) -> None:
        self.choose(key)
        spec, brief = self.spec, self._brief
        if spec is None or brief is None:
            return
        if any(chart.key == key for chart in brief.charts):
            self.edited.emit("take out chart", lambda old: edit.remove_chart(old, key), "")
        else:
            self.edited.emit("use chart", lambda old: edit.add_chart(old, spec), "")

    def _on_row_chosen(self, row_index: QModelIndex) -> None:
        """Shows the sentence a number comes from."""
        brief, span = self._brief, None
        if row_index.isValid():
            span = (point := self._data.point(row_index.row())).span
        if brief is not None and span is not None:
            self._origin_head.setText(
                f"Where “{point.text}” comes from  ·  ¶ {brief.article.paragraph_number(span)}"
            )
            self._origin.setText(_surroundings(brief, span))
        self._origin_box.setVisible(span is not None)

    def _on_reset(self) -> None:
        original = next((spec for spec in self._suggested if spec.key == self._current), None)
        if original is not None and self.spec != original:
            self.edited.emit("reset chart", lambda brief: edit.set_chart(brief, original), "")


def _surroundings(brief: Brief, span: Span) -> str:
    """The sentence that holds the span, or the paragraph where sentences are not known."""
    for sentence in brief.evidence.sentences:
        if sentence.contains(span):
            return sentence.of(brief.article.text)
    return brief.article.paragraph_texts[brief.article.paragraph_index(span.start)]


def _column(layout: QVBoxLayout, width: int) -> QFrame:
    box = QFrame()
    box.setObjectName("column_rule")
    box.setFixedWidth(width)
    box.setLayout(layout)
    return box


def _scroll(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
