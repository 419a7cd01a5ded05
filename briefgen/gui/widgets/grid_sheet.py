"""A table that came from a spreadsheet, before it becomes the data of a chart: its types and its source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.check_list import CheckList, of_problem
from briefgen.gui.widgets.columns import column, empty, label, row
from briefgen.gui.widgets.fields import Box, Choice
from briefgen.gui.widgets.flow import Flow
from briefgen.gui.widgets.question import Question
from briefgen.model.problem import Problem

if TYPE_CHECKING:
    from briefgen.charts.data.grid import Grid

_ROWS, _WIDE, _WIDE_READ, _CHOSEN_WIDE = 6, 128, 190, 190
_MARKS = ((".", "Decimal point: 1,234.5"), (",", "Decimal comma: 1.234,5"))


class GridSheet(Question):
    """Shows the first rows as they are read, with the type of each column.

    `accepted` carries (grid, source, unit).
    Everything that was detected can be overridden: the row of names, the decimal mark, the types,
    the unit. The sheet can be opened again on a table that was taken over.
    """

    accepted = Signal(object, str, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._grid: Grid | None = None
        self.types: list[Choice] = []
        self._head = label("", "strong")
        self.named = Box(appearance, "The first row names the columns")
        self.named.toggled.connect(self._on_named)
        self.mark = Choice(appearance, "Decimal mark")
        self.mark.offer(_MARKS, ".")
        self.mark.picked.connect(self._on_mark)
        self.sums = Box(appearance, "Leave out sums")
        self.sums.toggled.connect(self._on_sums)
        self.bare = Box(appearance, "Leave out rows without a value")
        self.bare.toggled.connect(self._on_bare)
        self.remarks = CheckList(appearance, head="How it is read")
        self._more = label("", "detail")
        self._cells = QGridLayout()
        self._cells.setHorizontalSpacing(8)
        self._cells.setVerticalSpacing(6)
        self.source, self.unit = QLineEdit(), QLineEdit()
        self.source.setAccessibleName("Source of the table")
        self.source.setPlaceholderText("Publisher, title, date")
        self.unit.setAccessibleName("Unit of the values")
        self.unit.setPlaceholderText("per cent, tonnes, € …")
        self.take_button = Button(appearance, "edged", "Replace the data")
        self.drop_button = Button(appearance, "quiet", "Cancel")
        self._lay()
        self.source.textChanged.connect(self._on_typed)
        for field in (self.source, self.unit):
            field.returnPressed.connect(self._on_accepted)
        self.take_button.clicked.connect(self._on_accepted)
        self.drop_button.clicked.connect(self.drop)
        self.hide()

    def show_grid(self, grid: Grid, source: str = "", unit: str = "") -> None:
        """Shows a table as it was read, and the source it names itself."""
        from briefgen.charts.data.grid_layout import source_in

        self._fill(grid)
        source = source_in(grid.foot) or source
        self.source.setText(source)
        self.unit.setText(unit)
        self._on_typed(source)
        self.show()
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay(self) -> None:
        look = self._appearance.theme
        self._table = QScrollArea()
        self._table.setWidgetResizable(True)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setLayout(self._cells)
        self._table.setWidget(inner)
        self.mark.setFixedWidth(look.px(_CHOSEN_WIDE))
        fields = row()
        fields.addLayout(_named("Source", self.source), 2)
        fields.addSpacing(8)
        fields.addLayout(_named("Unit", self.unit), 1)
        head = Flow(self._head, self.named, self.sums, self.bare, self.mark, gap=16)
        foot = row(self.take_button, 4, self.drop_button, None)
        shown = column(self._table, self._more, self.remarks)
        self.setLayout(column(head, 8, shown, 8, fields, 8, foot, margins=(0, 10, 0, 8)))

    def _fill(self, grid: Grid) -> None:
        self._grid = grid
        many = len(grid.rows)
        rows = "1 row" if many == 1 else f"{many} rows"
        columns = "1 column" if len(grid.types) == 1 else f"{len(grid.types)} columns"
        sheet = f" of the sheet {grid.sheets[0]}" if grid.sheets[1:] else ""
        hidden = f", {grid.hidden} hidden left out" if grid.hidden else ""
        self._head.setText(f"{rows} and {columns}{sheet}{hidden}")
        self.named.blockSignals(True)
        self.named.setChecked(grid.has_head)
        self.named.blockSignals(False)
        self.mark.offer(_MARKS, grid.decimal_mark)
        self._show_sums(grid)
        self._show_bare(grid)
        self._show_cells(grid)
        self._show_remarks(grid)

    def _show_sums(self, grid: Grid) -> None:
        """Offers to leave out rows that are the sum of others, by name where there is one."""
        names = [next((cell for cell in grid.rows[at] if cell), "") for at in sorted(grid.sums)]
        self.sums.setVisible(bool(names))
        self.sums.setText(f"Leave out “{names[0]}”" if len(names) == 1 else "Leave out sums")
        self.sums.blockSignals(True)
        self.sums.setChecked(bool(grid.left_out))
        self.sums.blockSignals(False)

    def _show_cells(self, grid: Grid) -> None:
        """The first rows, each cell with what it is read as where that is not plain."""
        from briefgen.charts.data.grid_remarks import shown

        empty(self._cells)
        self.types = []
        px = self._appearance.theme.px
        for at in range(len(grid.types)):
            reads = [shown(grid, number, at) for number in range(min(len(grid.rows), _ROWS))]
            wide = px(_WIDE_READ if any(reads) else _WIDE)
            self.types.append(self._made_choice(grid, at))
            self._cells.addWidget(_cut(grid.heads[at] or f"Column {at + 1}", "label", wide), 0, at)
            self._cells.addWidget(self.types[at], 1, at)
            for number, read in enumerate(reads):
                cell, is_out = grid.rows[number][at], number in grid.left_out | grid.without
                said = "left out" if is_out and at == 0 else "" if is_out else read
                text = f"{cell} → {said}" if said else cell
                self._cells.addWidget(_cut(text, "warn" if said else "detail", wide), 2 + number, at)
        rest = len(grid.rows) - _ROWS
        self._more.setText(f"and {rest} more row{'s' if rest > 1 else ''}")
        self._more.setVisible(rest > 0)
        self._table.setFixedHeight((2 + min(len(grid.rows), _ROWS)) * px(26) + px(24))

    def _show_remarks(self, grid: Grid) -> None:
        from briefgen.charts.data.grid_remarks import remarks

        found = remarks(grid)
        self.remarks.show_lines([of_problem(replace(one, text=_with_rows(one))) for one in found])
        self.remarks.setVisible(bool(found))

    def _made_choice(self, grid: Grid, at: int) -> Choice:
        from briefgen.charts.data.grid import ColumnType

        choice = Choice(self._appearance, f"Type of column {at + 1}")
        choice.setMinimumWidth(self._appearance.theme.px(_WIDE))
        choice.offer([(kind.value, kind.value.capitalize()) for kind in ColumnType], grid.types[at].value)
        choice.picked.connect(lambda kind: self._on_type(at, kind))
        return choice

    def _on_type(self, at: int, kind: str) -> None:
        from briefgen.charts.data.grid import ColumnType

        if self._grid is not None:
            self._fill(self._grid.with_type(at, ColumnType(kind)))
            self.types[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_named(self, named: bool) -> None:
        if self._grid is not None and (self._grid.rows[1:] or not named):
            self._fill(self._grid.with_head(named))

    def _on_mark(self, mark: str) -> None:
        if self._grid is not None:
            self._fill(self._grid.with_mark(mark))

    def _show_bare(self, grid: Grid) -> None:
        """The offer to leave out rows that state no value, where there are any."""
        self.bare.setVisible(bool(grid.bare))
        self.bare.blockSignals(True)
        self.bare.setChecked(bool(grid.without))
        self.bare.blockSignals(False)

    def _on_bare(self, left_out: bool) -> None:
        if self._grid is not None:
            self._fill(self._grid.with_bare(kept=not left_out))

    def _on_sums(self, left_out: bool) -> None:
        if self._grid is not None:
            self._fill(self._grid.with_totals(not left_out))

    def _on_typed(self, text: str) -> None:
        self.take_button.setEnabled(bool(text.strip()))
        self.take_button.setToolTip("" if text.strip() else "Say where the table comes from")

    def _on_accepted(self) -> None:
        source = " ".join(self.source.text().split())
        if source and self._grid is not None:
            self.accepted.emit(self._grid, source, " ".join(self.unit.text().split()))


def _with_rows(problem: Problem) -> str:
    """What is told of a table, after the rows it is of."""
    return f"{problem.place.part}: {problem.text}" if problem.place.part else problem.text


def _named(name: str, field: QLineEdit) -> QVBoxLayout:
    return column(label(name, "label"), 4, field)


def _cut(text: str, style: str, width: int) -> QWidget:
    """Words on one line, the whole of them in the tooltip where they are long."""
    shown = label(text, style)
    shown.setText(shown.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width))
    shown.setToolTip(text if shown.text() != text else "")
    return shown
