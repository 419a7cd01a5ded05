"""The data behind a chart as a table: each value with its words and its way back, edited in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from briefgen.model.article import Article
from briefgen.model.chart import ChartSpec, Origin, Point

_LARGE = 1000
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """What stands in a column."""

    SERIES = 0
    LABEL = 1
    VALUE = 2
    WORDS = 3
    PARAGRAPH = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a chart.

    Attributes:
        row: Of `charts.table.rows(spec)`.
        series: Index of its series.
    """

    row: int
    series: int
    point: Point


class ChartData(QAbstractTableModel):
    """A line for each value of each series; label, value and the analyst's own sources can be typed over.

    `value_typed` and `source_typed` carry (cell, text), `label_typed` likewise; the model changes
    only when the chart that came of it is shown.
    """

    value_typed = Signal(object, str)
    label_typed = Signal(object, str)
    source_typed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[Cell] = []
        self._texts: list[tuple[str, ...]] = []
        self._heads = ("", "", "Number", "Where from", "")

    def show_chart(self, spec: ChartSpec | None, article: Article | None) -> None:
        """Shows the values of a chart."""
        self.beginResetModel()
        self._cells = _cells(spec) if spec else []
        points = [cell.point for cell in self._cells]
        names = [series.name for series in spec.series] if spec else []
        unit = spec.unit.name.capitalize() if spec else ""
        self._heads = ("Series", "Name", unit or "Number", "Where from", "")
        self._texts = [
            (
                names[cell.series],
                cell.point.label,
                value or _range(cell.point),
                words(cell.point),
                f"¶ {article.paragraph_number(cell.point.span)}" if article and cell.point.span else "",
            )
            for cell, value in zip(self._cells, aligned([point.value for point in points]), strict=True)
        ]
        self.endResetModel()

    def cell(self, line: int) -> Cell:
        """The value a line shows."""
        return self._cells[line]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        yours = self._cells[index.row()].point.origin is Origin.ANALYST
        typed = index.column() in (Column.LABEL, Column.VALUE) or (index.column() == Column.WORDS and yours)
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if typed else Qt.ItemFlag.NoItemFlags)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        text = self._texts[index.row()][index.column()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return text
        if role == _Role.EditRole:
            return self._typed_text(index)
        if role == _Role.TextAlignmentRole and index.column() == Column.VALUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        text = str(value).strip()
        if role != _Role.EditRole or text == self._typed_text(index):
            return False
        cell, where = self._cells[index.row()], Column(index.column())
        # The cell's editor must be gone before the data changes under it.
        QTimer.singleShot(0, self, lambda: self._tell(where, cell, text))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            right = section == Column.VALUE
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return self._heads[section] if role == _Role.DisplayRole else None

    def _tell(self, where: Column, cell: Cell, text: str) -> None:
        told = {
            Column.LABEL: self.label_typed,
            Column.VALUE: self.value_typed,
            Column.WORDS: self.source_typed,
        }
        told[where].emit(cell, text)

    def _typed_text(self, index: _Index) -> str:
        """What stands in the editor when one begins to type over a cell."""
        point = self._cells[index.row()].point
        if index.column() == Column.VALUE:
            return "" if point.value is None else f"{point.value:f}"
        return point.source if index.column() == Column.WORDS else self._texts[index.row()][index.column()]


def _cells(spec: ChartSpec) -> list[Cell]:
    """The values series by series; a name that a series has nothing for gets an empty one."""
    from briefgen.charts.table import rows

    return [
        Cell(number, series, row.cells[series] or Point(row.label))
        for series in range(len(spec.series))
        for number, row in enumerate(rows(spec))
    ]


def aligned(values: Sequence[Decimal | None]) -> list[str]:
    """Numbers as text that align on the decimal mark when set right, without digits the source lacks.

    Figure spaces stand where another number has decimals.
    """
    texts = ["" if value is None else _digits(value) for value in values]
    decimals = [len(text.partition(".")[2]) for text in texts]
    most = max(decimals, default=0)
    return [
        text + ("\u2008" if most and not own else "") + "\u2007" * (most - own) if text else ""
        for text, own in zip(texts, decimals, strict=True)
    ]


def _digits(value: Decimal) -> str:
    """The number without the zeros that a scale ("5.6 million") left behind its decimal mark."""
    whole = value.to_integral_value()
    return f"{whole if abs(value) >= _LARGE and value == whole else value:,f}".replace("-", "−")


def words(point: Point) -> str:
    """Where a number comes from, in words."""
    if point.origin is Origin.CALCULATED:
        return f"calculated: {point.how}" if point.how else "calculated"
    if point.origin is Origin.ANALYST:
        return f"yours: {point.source}" if point.source else "yours"
    return f"“{point.text}”" if point.text else ""


def _range(point: Point) -> str:
    ends = [f"{end:,f}" for end in (point.low, point.high) if end is not None]
    return "–".join(ends)
