"""The Charts view: the list of charts, the options of one, and the chart with its data and checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from briefgen.app import charting
from briefgen.app.chart_options import with_option
from briefgen.app.options import OptionError
from briefgen.brief import edit
from briefgen.gui.models.chart_choices import kind_name
from briefgen.gui.models.items import items
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.chart_form import ChartForm
from briefgen.gui.widgets.chart_list import ChartList
from briefgen.gui.widgets.chart_table import ChartTable
from briefgen.gui.widgets.check_list import CheckLine, CheckList, of_problem
from briefgen.gui.widgets.columns import column, label, row, scrolled, strip
from briefgen.gui.widgets.drawing_view import DrawingView
from briefgen.gui.widgets.fit_bar import FitBar
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.origin import OriginBox
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Drawing, Point
from briefgen.model.problem import Problem, Severity

if TYPE_CHECKING:
    from briefgen.charts.suggesting.refusals import Refusal

_SUGGESTED, _OPTIONS, _LEAST_CHART = 300, 316, 340
_FILES = {"SVG": ".svg", "PNG": ".png", "Data as CSV": ".csv"}
_GRAVITY = (Severity.ERROR, Severity.WARNING, Severity.NOTE, None)
_NAMES_IN_UNDO = {
    "kind": "type",
    "sort": "order",
    "number_format": "numbers",
    "axis_from": "axis",
    "axis_to": "axis",
    "alt": "text",
    "height_pt": "height",
    "annotations": "words",
    "reference": "line",
}
"""Options by the word "Undo edit chart …" has for them, where that is not their name."""


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
        self.list = ChartList(appearance)
        self.messages = MessageStrip(appearance)
        self.view = DrawingView(appearance)
        self.form = ChartForm(appearance)
        self.table = ChartTable(appearance)
        self.checks = CheckList(appearance)
        self.origin = OriginBox(appearance)
        self.fit = FitBar(appearance, "The page follows when the article is read")
        self._lay()
        self._connect()

    @property
    def spec(self) -> ChartSpec | None:
        """The chart that is shown: the brief's version of it if it has one."""
        return next((spec for spec in (*self._taken, *self._suggested) if spec.key == self._current), None)

    @property
    def columns(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes round, from left to right."""
        return (self._list_column, self._options_column, self._chart_column)

    @property
    def _taken(self) -> tuple[ChartSpec, ...]:
        return self._brief.charts if self._brief else ()

    def show_suggestions(self, suggested: Sequence[ChartSpec], refused: Sequence[Refusal] = ()) -> None:
        """Lists charts, best first, and shows the first that is in the brief, or the first of them."""
        self._suggested = tuple(suggested)
        self._current = next((chart.key for chart in (*self._taken, *self._suggested)), "")
        self.list.show_refusals(refused)
        self._show_current()

    def show_brief(self, brief: Brief) -> None:
        """Marks which charts are in the brief, with their words there."""
        self._brief = brief
        if self.spec is None:
            self._current = next((chart.key for chart in (*self._taken, *self._suggested)), "")
        self._show_current()

    def show_drawing(
        self, spec: ChartSpec, drawing: Drawing | None, problems: Sequence[Problem], assured: str = ""
    ) -> None:
        """Shows the plot that was asked for, if it is still the one wanted, and what the checks say of it."""
        if spec != self.spec:
            return
        why_not = next((f"{one.text}." for one in problems if one.severity is Severity.ERROR), "")
        self.view.show_chart(spec, drawing, why_not)
        flags = [CheckLine(flag, Severity.WARNING) for flag in self._flags(spec)]
        found = sorted(map(of_problem, problems), key=lambda line: _GRAVITY.index(line.severity))
        fine = [CheckLine(assured)] if assured else []
        self.checks.show_lines([*flags, *found, *fine])

    def choose(self, key: str) -> None:
        """Shows the chart of that key."""
        self._current = key
        self._show_current()

    def begin_new(self) -> None:
        """Begins a chart of the analyst's own, ready for a table or a row."""
        if self._brief is None:
            return
        spec = charting.own_chart(self._brief)
        self._current = spec.key
        self.edited.emit("new chart", lambda brief: edit.add_chart(brief, spec), "")
        self.table.paste_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.taken.connect(self._on_taken)
        self.list.new_asked.connect(self.begin_new)
        self.form.changed.connect(self._on_option)
        self.table.changed.connect(self._on_data_changed)
        self.table.point_chosen.connect(self._on_point_chosen)
        self.table.file_asked.connect(self.table_asked)

    def _lay(self) -> None:
        look = self._appearance.theme
        self._list_column = _column(column(self.list, self.origin), look.px(_SUGGESTED), self.list)
        self._options_column = _column(self._made_options(), look.px(_OPTIONS), self.form)
        self._chart_column = QFrame()
        self._chart_column.setLayout(self._made_chart())
        self._chart_column.setFocusProxy(self.table.view)
        self._chart_column.setMinimumWidth(look.px(_LEAST_CHART))
        line = row(self._list_column, self._options_column)
        line.addWidget(self._chart_column, 1)
        self.setLayout(line)
        self.setFocusProxy(self.list)
        self.setMinimumHeight(look.px(300))

    def _made_options(self) -> QVBoxLayout:
        look = self._appearance.theme
        self.reset_button = Button(self._appearance, "quiet", "Reset")
        self.reset_button.setToolTip("Back to the chart as it was suggested")
        self.reset_button.clicked.connect(self._on_reset)
        head = row(label("Options", "strong"), None, self.reset_button, margins=(16, 0, 8, 0))
        layout = column(strip(head, look.size("column_head")), self.messages)
        layout.addWidget(scrolled(self.form), 1)
        return layout

    def _made_chart(self) -> QVBoxLayout:
        look = self._appearance.theme
        desk = QFrame()
        desk.setObjectName("chart_desk")
        desk.setLayout(column(self.view))
        below = QWidget()
        below.setLayout(column(self.table, self.checks, None, margins=(24, 8, 24, 8)))
        inner = QWidget()
        inner.setLayout(column(desk, below, None))
        area = scrolled(inner)
        for question in (self.table.sheet, self.table.source_bar):
            question.laid_out.connect(lambda asked=question: area.ensureWidgetVisible(asked, 0, 8))
        layout = column(strip(self._made_head(), look.size("column_head")))
        layout.addWidget(area, 1)
        layout.addWidget(self.fit)
        return layout

    def _made_head(self) -> QHBoxLayout:
        self._name = label("", "strong")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy_button = Button(self._appearance, "quiet", "Copy picture")
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setImage(self.view.picture()))
        self.save_button = Button(self._appearance, "quiet", "Save as", "down")
        self.save_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        menu = QMenu(self.save_button)
        for words, suffix in _FILES.items():
            menu.addAction(words).triggered.connect(lambda _=False, end=suffix: self._on_save(end))
        self.save_button.setMenu(menu)
        self.take_button = Button(self._appearance, "edged", "Use")
        self.take_button.clicked.connect(lambda: self._on_taken(self._current))
        head = row(margins=(16, 0, 12, 0))
        head.addWidget(self._name, 1)
        for button in (self.copy_button, self.save_button, self.take_button):
            head.addSpacing(4)
            head.addWidget(button)
        return head

    def _flags(self, spec: ChartSpec) -> list[str]:
        """The flags of the figures a chart stands on."""
        cards = items(self._brief) if self._brief else ()
        flags = [flag for card in cards if card.key in spec.figures for flag in card.flags]
        return list(dict.fromkeys(flags))

    def _show_current(self) -> None:
        spec = self.spec
        keys = {chart.key for chart in self._suggested}
        self.list.show_charts((*(chart for chart in self._taken if chart.key not in keys), *self._suggested))
        taken = {chart.key: chart for chart in self._taken}
        self.list.select(self._current, taken)
        self._show_head(spec, taken)
        self._show_options(spec)
        self.table.show_chart(spec, self._brief)
        same = spec is not None and spec.key == self.view.key
        if not same:
            self.checks.show_lines(())
        self.view.show_chart(spec, self.view.drawing if same else None)
        if spec is not None:
            self.drawing_asked.emit(spec)

    def _show_head(self, spec: ChartSpec | None, taken: Mapping[str, ChartSpec]) -> None:
        self._name.setText(kind_name(spec.kind) if spec else "No chart")
        self._name.setToolTip(self._name.text())
        is_in = spec is not None and spec.key in taken
        self.take_button.show_as("tinted" if is_in else "edged", "In brief" if is_in else "Use", "use")
        for button in (self.take_button, self.save_button, self.copy_button):
            button.setVisible(spec is not None)

    def _show_options(self, spec: ChartSpec | None) -> None:
        original = self._original(self._current)
        self.reset_button.setEnabled(original is not None and spec != original)
        if spec is None or self._brief is None:
            self.form.show_chart(None)
            return
        drafted = charting.drafted_words(self._brief, spec, original)
        self.form.show_chart(spec, drafted, charting.house_colours(self._brief.template))

    def _original(self, key: str) -> ChartSpec | None:
        return next((spec for spec in self._suggested if spec.key == key), None)

    def _on_chosen(self, key: str) -> None:
        self.choose(key)
        self.list.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_option(self, name: str, text: str) -> None:
        spec, brief = self.spec, self._brief
        if spec is None or brief is None:
            return
        try:
            changed = with_option(spec, name, text, brief.language)
        except OptionError as wrong:
            self.form.mark(name, f"{wrong.text}: {wrong.hint}" if wrong.hint else wrong.text)
            return
        self.form.mark(name, "")
        self._change(f"edit chart {_NAMES_IN_UNDO.get(name, name)}", changed, f"{spec.key} {name}")

    def _on_data_changed(self, words: str, changed: ChartSpec) -> None:
        self._change(words, changed, "")

    def _change(self, words: str, changed: ChartSpec, merge: str) -> None:
        """Tells an edit with what follows from it."""
        if (spec := self.spec) is not None and (now := self._brief) is not None:
            whole = charting.settled(now, spec, changed)
            self.edited.emit(words, lambda brief: edit.add_chart(brief, whole), merge)

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
        original = self._original(self._current)
        if original is not None and self.spec != original:
            self.edited.emit("reset chart", lambda brief: edit.set_chart(brief, original), "")


def _column(layout: QVBoxLayout, width: int, first: QWidget) -> QFrame:
    box = QFrame()
    box.setObjectName("column_rule")
    box.setFixedWidth(width)
    box.setLayout(layout)
    box.setFocusProxy(first)
    return box
