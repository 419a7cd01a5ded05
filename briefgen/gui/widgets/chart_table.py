"""The data of a chart, edited in place: cells, rows, and whole tables from a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from briefgen.gui.models.chart_data import Cell, ChartData, Column
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column
from briefgen.gui.widgets.flow import Flow
from briefgen.gui.widgets.grid_sheet import GridSheet
from briefgen.gui.widgets.messages import MessageStrip, of_problems
from briefgen.gui.widgets.source_bar import SourceBar
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Origin, Point
from briefgen.model.problem import BriefgenError

if TYPE_CHECKING:
    from briefgen.charts.data.grid import Grid

_ROW, _LEAST, _NAMES = 34, 56, 0.4
_MOST_ROWS, _MOST_FITTED = 12, 60
_NEW = "New row"


@dataclass(frozen=True, slots=True)
class _Landed:
    """A table that became the data of a chart, to open its types of columns again; words as typed."""

    grid: Grid
    source: str
    unit: str


class ChartTable(QFrame):
    """Changes a chart's data; every edit is told as (words, changed chart), a chosen cell as its point."""

    changed = Signal(str, object)
    point_chosen = Signal(object)
    file_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._spec: ChartSpec | None = None
        self._language = "en"
        self._waiting: tuple[Cell, str] | None = None
        self._landed: dict[str, _Landed] = {}
        self.model = ChartData(appearance.theme.font("quote"))
        self.view = QTableView()
        self.messages = MessageStrip(appearance)
        self.source_bar = SourceBar(appearance)
        self.sheet = GridSheet(appearance)
        self.add_button = Button(appearance, "inline", "Add row")
        self.remove_button = Button(appearance, "inline", "Remove row")
        self.paste_button = Button(appearance, "inline", "Paste a table")
        self.import_button = Button(appearance, "inline", "Import CSV or XLSX …")
        self.types_button = Button(appearance, "inline", "Types of columns")
        self._lay()
        self._connect()

    def show_chart(self, spec: ChartSpec | None, brief: Brief | None) -> None:
        """Shows the data of a chart; what was asked about another chart is dropped."""
        if self._spec is not None and (spec is None or spec.key != self._spec.key):
            self._waiting = None
            self.source_bar.hide()
            self.sheet.hide()
            self.messages.clear()
        line, column_at = self.view.currentIndex().row(), self.view.currentIndex().column()
        self._spec, self._language = (
            spec,
            spec.language_in(brief.language if brief else "en") if spec else "en",
        )
        self.model.show_chart(spec, brief.article if brief else None)
        self.view.setColumnHidden(Column.SERIES, spec is None or len(spec.series) < 2)
        for button in (self.add_button, self.remove_button, self.paste_button, self.import_button):
            button.setEnabled(spec is not None)
        self._name_removal(spec is not None and len(spec.series) > 1)
        self.types_button.setVisible(spec is not None and spec.key in self._landed)
        self._share_width()
        if 0 <= line < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(line, max(column_at, Column.LABEL)))

    def _name_removal(self, several: bool) -> None:
        """An item has a line for each series, and goes from all of them."""
        self.remove_button.setText("Remove from all series" if several else "Remove row")
        words = "Remove the chosen name from every series" if several else "Remove the chosen row"
        self.remove_button.setToolTip(f"{words} (Delete)")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Gives names what they need up to a share of the table; the words have the rest."""
        most = round(_NAMES * self.view.viewport().width())
        wanted = max(self.view.sizeHintForColumn(Column.LABEL) + 24, 2 * self._appearance.theme.px(_LEAST))
        self.view.setColumnWidth(Column.LABEL, min(wanted, most))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Makes rows as high as their words need in the width there is, little at large text sizes."""
        least, count = self._appearance.theme.px(_ROW), self.model.rowCount()
        if count <= _MOST_FITTED:
            self.view.resizeRowsToContents()
            for line in range(count):
                self.view.setRowHeight(line, max(self.view.rowHeight(line), least))
        rows = sum(self.view.rowHeight(line) for line in range(min(count, _MOST_ROWS)))
        self.view.setFixedHeight(least + rows + 2)

    @property
    def language(self) -> str:
        """The language of the chart: its marks hold in a table that leaves open which are meant."""
        return self._language

    @property
    def chart_key(self) -> str:
        """The key of the chart whose data is shown, or empty."""
        return self._spec.key if self._spec else ""

    def show_file(self, grid: Grid, name: str, key: str) -> None:
        """Shows the table read from a file, where the chart it was read for is still the one shown."""
        if key == self.chart_key:
            self._show_grid(grid, name)

    def paste(self) -> None:
        """Reads the table on the clipboard and shows it; nothing is changed yet."""
        from briefgen.charts.data.grid import pasted

        with _Telling(self.messages):
            self._show_grid(pasted(QGuiApplication.clipboard().text(), self._language), "")

    def copy(self) -> None:
        """Puts the data on the clipboard as a spreadsheet takes it: the chosen row, or all of it."""
        chosen = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        lines = chosen if len(chosen) > 1 else range(self.model.rowCount())
        QGuiApplication.clipboard().setText(self.model.as_tabs(lines))

    def _show_grid(self, grid: Grid, source: str) -> None:
        from briefgen.app.charting import unit_for

        if self._spec is not None:
            self.sheet.show_grid(grid, source, unit_for(self._spec, grid))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key_pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if watched is self.view and key_pressed and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        look, view = self._appearance.theme, self.view
        view.setModel(self.model)
        view.setAccessibleName("Data of the chart")
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        view.setShowGrid(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setTabKeyNavigation(False)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFont(look.font("label"))
        view.installEventFilter(self)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(look.px(_LEAST))
        header.setSectionResizeMode(Column.LABEL, QHeaderView.ResizeMode.Interactive)
        for section in (Column.VALUE, Column.PARAGRAPH):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        header.setFixedHeight(look.px(_ROW))
        header.setHighlightSections(False)
        buttons = Flow(
            self.add_button, self.remove_button, self.paste_button, self.import_button, self.types_button
        )
        self.setLayout(column(view, 6, buttons, self.messages, self.source_bar, self.sheet))

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        self.paste_button.clicked.connect(self.paste)
        self.import_button.clicked.connect(self.file_asked)
        self.paste_button.setToolTip("Paste tab-separated cells from a spreadsheet (Ctrl+V in the table)")
        self.types_button.setToolTip("Change how the columns of the table were read")
        self.types_button.clicked.connect(self._on_types_asked)
        self.model.value_typed.connect(self._on_value_typed)
        self.model.date_typed.connect(self._on_value_typed)
        self.model.label_typed.connect(self._on_label_typed)
        self.model.source_typed.connect(self._on_source_typed)
        self.source_bar.given.connect(self._on_source_given)
        self.source_bar.dropped.connect(self._on_source_dropped)
        self.sheet.accepted.connect(self._on_grid_accepted)
        self.sheet.dropped.connect(self.view.setFocus)
        # Later: while the header shares out its width, the table still knows the widths of before.
        self.view.horizontalHeader().sectionResized.connect(
            self._on_column_resized, Qt.ConnectionType.QueuedConnection
        )
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.model.modelReset.connect(lambda: self.point_chosen.emit(None))

    def _key(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        does = self.paste if event.matches(keys.Paste) else self.copy if event.matches(keys.Copy) else None
        if does is None and event.key() == Qt.Key.Key_Delete:
            does = self._on_remove
        if does is None:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            does()
        return True

    def _edit(self, words: str, change: Callable[[ChartSpec], ChartSpec]) -> bool:
        """Tells the chart that comes of an edit, or what is wrong with it; returns whether it was told."""
        if self._spec is None:
            return False
        telling = _Telling(self.messages)
        with telling:
            self.changed.emit(words, change(self._spec))
        return not telling.told

    def _on_add(self) -> None:
        from briefgen.charts.data.table import add_row

        taken = {point.label for point in self._spec.points} if self._spec else set()
        name = next(n for i in range(len(taken) + 1) if (n := f"{_NEW} {i + 1}" if i else _NEW) not in taken)
        if self._edit("add chart row", lambda spec: add_row(spec, name, language=self._language)):
            self._begin_at(name)

    def _begin_at(self, name: str) -> None:
        for line in range(self.model.rowCount()):
            if self.model.cell(line).point.label == name:
                index = self.model.index(line, Column.LABEL)
                self.view.setCurrentIndex(index)
                self.view.edit(index)
                return

    def _on_remove(self) -> None:
        from briefgen.charts.data.table import remove_row

        line = self.view.currentIndex().row()
        if 0 <= line < self.model.rowCount() and not self.model.is_calculated(line):
            number = self.model.cell(line).row
            self._edit("remove chart row", lambda spec: remove_row(spec, number, language=self._language))

    def _on_label_typed(self, cell: Cell, text: str) -> None:
        from briefgen.charts.data.table import set_label

        self._edit("rename chart row", lambda spec: set_label(spec, cell.row, text))

    def _on_value_typed(self, cell: Cell, text: str) -> None:
        if not text:
            self._enter(cell, text, "")
            return
        if not self._can_be_entered(cell, text):
            return
        self._waiting = (cell, text)
        self.source_bar.ask(f"Where does “{text}” for {cell.point.label} come from?", self._last_source())

    def _can_be_entered(self, cell: Cell, text: str) -> bool:
        """Tells what is wrong with a text before its source is asked for."""
        from briefgen.charts.data.dating import check_date
        from briefgen.charts.data.table import check_value

        check = check_date if self.model.is_dated else check_value
        telling = _Telling(self.messages)
        with telling:
            if self._spec is not None:
                check(self._spec, cell.row, text, self._language)
        return not telling.told

    def _on_source_typed(self, cell: Cell, text: str) -> None:
        if text:
            self._enter(cell, cell.point.text, text)
        else:
            self._waiting = (cell, cell.point.text)
            self.source_bar.ask(f"Every number of yours needs a source. Whose is {cell.point.label}?", "")

    def _on_source_given(self, source: str) -> None:
        if self._waiting is not None:
            (cell, text), self._waiting = self._waiting, None
            self._enter(cell, text, source)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_source_dropped(self) -> None:
        self._waiting = None
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, cell: Cell, text: str, source: str) -> None:
        from briefgen.charts.data.dating import set_date
        from briefgen.charts.data.table import set_value

        enter = set_date if self.model.is_dated else set_value
        self._edit(
            "enter chart date" if self.model.is_dated else "enter chart value",
            lambda spec: enter(spec, cell.row, cell.series, text, source, self._language),
        )

    def _on_grid_accepted(self, grid: Grid, source: str, unit: str) -> None:
        from briefgen.app.charting import with_grid

        language = self._language
        if self._spec is not None:
            self._landed[self._spec.key] = _Landed(grid, source, unit)
        if self._edit("replace chart data", lambda spec: with_grid(spec, grid, source, unit, language)):
            self.sheet.hide()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_types_asked(self) -> None:
        if self._spec is not None and self._spec.key in self._landed:
            landed = self._landed[self._spec.key]
            self.sheet.show_grid(landed.grid, landed.source, landed.unit)

    def _on_column_resized(self, section: int, _before: int, _after: int) -> None:
        if section == Column.WORDS:
            self._fit_rows()

    def _last_source(self) -> str:
        entered = self._spec.points if self._spec else ()
        return next((p.source for p in reversed(entered) if p.origin is Origin.ANALYST and p.source), "")

    def _on_current_changed(self, index: QModelIndex) -> None:
        point: Point | None = self.model.cell(index.row()).point if index.isValid() else None
        self.point_chosen.emit(point)


class _Telling:
    """Tells what a person can mend where it happened, and goes on."""

    def __init__(self, messages: MessageStrip) -> None:
        self._messages = messages
        self.told = False

    def __enter__(self) -> None:
        self._messages.clear()

    def __exit__(self, kind: object, fault: BaseException | None, trace: object) -> bool:
        if isinstance(fault, BriefgenError):
            self._messages.tell(of_problems(fault.problems))
            self.told = True
        return self.told
