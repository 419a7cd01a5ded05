"""The Charts view: what is suggested and why, the options of one chart, the chart and its data."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from briefgen.app.chart_options import with_option
from briefgen.app.options import OptionError
from briefgen.brief import edit
from briefgen.gui.models.items import items
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.chart_form import ChartForm
from briefgen.gui.widgets.chart_table import ChartTable
from briefgen.gui.widgets.check_list import CheckList
from briefgen.gui.widgets.columns import column, empty, label, row, strip
from briefgen.gui.widgets.drawing_view import DrawingView
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.origin import OriginBox
from briefgen.gui.widgets.suggestion import SuggestionCard, grouped
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Drawing, Point
from briefgen.model.problem import Problem

_SUGGESTED, _OPTIONS = 300, 316
_FILES = {"SVG": ".svg", "PNG": ".png", "Data as CSV": ".csv"}


class ChartsPanel(QFrame):
    """Takes charts into the brief and changes them; every edit is told as (words, change, merge)."""

    edited = Signal(str, object, str)
    drawing_asked = Signal(object)
    save_asked = Signal(object, str)
    table_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("charts")
        self._appearance = appearance
        self._suggested: tuple[ChartSpec, ...] = ()
        self._brief: Brief | None = None
        self._current = ""
        self.cards: dict[str, SuggestionCard] = {}
        self.messages = MessageStrip(appearance)
        self.view = DrawingView(appearance)
        self.form = ChartForm(appearance)
        self.table = ChartTable(appearance)
        self.checks = CheckList(appearance)
        self.origin = OriginBox(appearance)
        self.form.changed.connect(self._on_option)
        self.table.changed.connect(self._on_data_changed)
        self.table.point_chosen.connect(self._on_point_chosen)
        self.table.file_asked.connect(self.table_asked)
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
        said = [f"{problem.text}: {problem.hint}" if problem.hint else problem.text for problem in problems]
        self.checks.show_texts([*self._flags(spec), *said])

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
        return _column(column(head, _scroll(inner), self.origin), look.px(_SUGGESTED))

    def _made_options(self) -> QWidget:
        look = self._appearance.theme
        reset = Button(self._appearance, "quiet", "Reset")
        reset.clicked.connect(self._on_reset)
        head = strip(
            row(label("Options", "strong"), None, reset, margins=(16, 0, 8, 0)), look.size("column_head")
        )
        return _column(column(head, self.messages, _scroll(self.form)), look.px(_OPTIONS))

    def _made_chart(self) -> QVBoxLayout:
        look = self._appearance.theme
        desk = QFrame()
        desk.setObjectName("chart_desk")
        desk.setLayout(column(self.view))
        below = QWidget()
        below.setLayout(column(self.table, self.checks, None, margins=(24, 8, 24, 8)))
        scrolled = QWidget()
        scrolled.setLayout(column(desk, below, None))
        layout = column(strip(self._made_head(), look.size("column_head")))
        area = _scroll(scrolled)
        for question in (self.table.sheet, self.table.source_bar):
            question.laid_out.connect(lambda asked=question: area.ensureWidgetVisible(asked, 0, 8))
        layout.addWidget(area, 1)
        return layout

    def _made_head(self) -> QHBoxLayout:
        self._name = label("", "strong")
        copy = Button(self._appearance, "quiet", "Copy picture")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setImage(self.view.picture()))
        self.save_button = Button(self._appearance, "quiet", "Save as", "down")
        self.save_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        menu = QMenu(self.save_button)
        for words, suffix in _FILES.items():
            menu.addAction(words).triggered.connect(lambda _=False, end=suffix: self._on_save(end))
        self.save_button.setMenu(menu)
        self.take_button = Button(self._appearance, "edged", "Use")
        self.take_button.clicked.connect(lambda: self._on_taken(self._current))
        return row(self._name, None, copy, 4, self.save_button, 4, self.take_button, margins=(16, 0, 12, 0))

    def _flags(self, spec: ChartSpec) -> list[str]:
        """The flags of the figures a chart stands on."""
        cards = items(self._brief) if self._brief else ()
        return [flag for card in cards if card.key in spec.figures for flag in card.flags]

    def _fill_cards(self) -> None:
        empty(self._cards)
        self.cards = {}
        for spec, first in grouped(self._suggested):
            card = SuggestionCard(self._appearance, spec, under=not first)
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
        self.save_button.setVisible(spec is not None)
        self.form.show_chart(spec)
        self.table.show_chart(spec, self._brief)
        same = self.view.drawing if spec and self.cards else None
        self.view.show_chart(spec, same)
        if spec is not None:
            self.drawing_asked.emit(spec)

    def _on_option(self, name: str, text: str) -> None:
        spec = self.spec
        if spec is None:
            return
        try:
            changed = with_option(spec, name, text)
        except OptionError as wrong:
            self.form.mark(name, f"{wrong.text}: {wrong.hint}" if wrong.hint else wrong.text)
            return
        self.form.mark(name, "")
        self.edited.emit(
            f"edit chart {name}", lambda brief: edit.add_chart(brief, changed), f"{spec.key} {name}"
        )

    def _on_data_changed(self, words: str, changed: ChartSpec) -> None:
        self.edited.emit(words, lambda brief: edit.add_chart(brief, changed), "")

    def _on_save(self, suffix: str) -> None:
        if (spec := self.spec) is not None:
            self.save_asked.emit(spec, suffix)

    def _on_taken(self, key: str) -> None:
        self.choose(key)
        spec, brief = self.spec, self._brief
        if spec is None or brief is None:
            return
        if any(chart.key == key for chart in brief.charts):
            self.edited.emit("take out chart", lambda old: edit.remove_chart(old, key), "")
        else:
            self.edited.emit("use chart", lambda old: edit.add_chart(old, spec), "")

    def _on_point_chosen(self, point: Point | None) -> None:
        """Shows the sentence a number comes from."""
        self.origin.show_point(point, self._brief)

    def _on_reset(self) -> None:
        original = next((spec for spec in self._suggested if spec.key == self._current), None)
        if original is not None and self.spec != original:
            self.edited.emit("reset chart", lambda brief: edit.set_chart(brief, original), "")


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
