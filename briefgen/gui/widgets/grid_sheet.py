"""A table that came from a spreadsheet, before it becomes the data of a chart: its types and its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, empty, label, row
from briefgen.gui.widgets.fields import Choice
from briefgen.gui.widgets.question import Question

if TYPE_CHECKING:
    from briefgen.charts.grid import Grid

_ROWS, _COLUMNS = 3, 5


class GridSheet(Question):
    """Shows the first lines with the type of each column; `accepted` carries (grid, source)."""

    accepted = Signal(object, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._grid: Grid | None = None
        self.types: list[Choice] = []
        self._head = label("", "strong")
        self._cells = QGridLayout()
        self._cells.setHorizontalSpacing(8)
        self._cells.setVerticalSpacing(6)
        self._more = label("", "caption")
        self.source = QLineEdit()
        self.source.setAccessibleName("Source of the table")
        self.source.setPlaceholderText("Where the table comes from: publisher, title, date")
        self.take_button = Button(appearance, "edged", "Replace the data")
        self.drop_button = Button(appearance, "quiet", "Cancel")
        foot = row(self.source, 8, self.take_button, 4, self.drop_button)
        self.setLayout(column(self._head, 8, self._cells, 4, self._more, 8, foot, margins=(0, 10, 0, 8)))
        self.source.textChanged.connect(self._on_typed)
        self.source.returnPressed.connect(self._on_accepted)
        self.take_button.clicked.connect(self._on_accepted)
        self.drop_button.clicked.connect(self.drop)
        self.hide()

    def show_grid(self, grid: Grid, source: str = "") -> None:
        """Shows a table as it was read."""
        self._grid = grid
        self._head.setText(f"{len(grid.rows)} rows and {len(grid.types)} columns")
        self._fill(grid)
        hidden = len(grid.types) - _COLUMNS
        self._more.setText(f"and {hidden} more columns" if hidden > 0 else "")
        self._more.setVisible(hidden > 0)
        self.source.setText(source)
        self._on_typed(source)
        self.show()
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, grid: Grid) -> None:
        empty(self._cells)
        self.types = []
        for at in range(min(len(grid.types), _COLUMNS)):
            choice = self._made_choice(grid, at)
            self.types.append(choice)
            self._cells.addWidget(label(grid.heads[at] or f"Column {at + 1}", "label"), 0, at)
            self._cells.addWidget(choice, 1, at)
            for line, cells in enumerate(grid.rows[:_ROWS]):
                self._cells.addWidget(label(cells[at], "detail"), 2 + line, at)

    def _made_choice(self, grid: Grid, at: int) -> Choice:
        from briefgen.charts.grid import ColumnType

        choice = Choice(self._appearance, f"Type of column {at + 1}")
        choice.offer([(kind.value, kind.value.capitalize()) for kind in ColumnType], grid.types[at].value)
        choice.picked.connect(lambda kind: self._on_type(at, kind))
        return choice

    def _on_type(self, at: int, kind: str) -> None:
        from briefgen.charts.grid import ColumnType

        if self._grid is not None:
            self._grid = self._grid.with_type(at, ColumnType(kind))

    def _on_typed(self, text: str) -> None:
        self.take_button.setEnabled(bool(text.strip()))

    def _on_accepted(self) -> None:
        source = " ".join(self.source.text().split())
        if source and self._grid is not None:
            self.accepted.emit(self._grid, source)
