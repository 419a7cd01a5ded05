"""The data behind a chart as a table: each value with its words and its way back, edited in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont

from briefgen.app.charting import unit_words
from briefgen.gui.models.addresses import address
from briefgen.knowledge.quote_marks import told_order
from briefgen.model.article import Article
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point
from briefgen.model.moment import PartialDate
from briefgen.model.quantity import Bound

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_CHANGE = "Change"
_WINDOW_LANGUAGE = "en"


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
        row: Of `charts.table.rows(spec)`; -1 for the change, which is calculated and no row.
        series: Index of its series.
    """

    row: int
    series: int
    point: Point


class ChartData(QAbstractTableModel):
    """A line for each value of each series; label, value and the analyst's own sources can be typed over.

    Under a pair or slope stands the calculated change. The values of a timeline are its dates.
    `value_typed`, `date_typed`, `label_typed` and `source_typed` carry (cell, text); the model
    changes only when the chart that came of it is shown.

    Args:
        serif: For the words of the article; the usual font where None.
    """

    value_typed = Signal(object, str)
    date_typed = Signal(object, str)
    label_typed = Signal(object, str)
    source_typed = Signal(object, str)

    def __init__(self, serif: QFont | None = None) -> None:
        super().__init__()
        self._serif = serif
        self._cells: list[Cell] = []
        self._texts: list[tuple[str, ...]] = []
        self._heads = ("", "", "Number", "Where from", "")
        self._dated = False
        self._language = _WINDOW_LANGUAGE

    def show_chart(self, spec: ChartSpec | None, article: Article | None) -> None:
        """Shows the values of a chart."""
        self.beginResetModel()
        self._cells = _cells(spec) if spec else []
        self._dated = spec is not None and spec.kind is ChartKind.TIMELINE
        names = [series.name for series in spec.series] if spec else []
        self._language = article.language if article else _WINDOW_LANGUAGE
        unit = unit_words(spec, self._language) if spec else ""
        self._heads = ("Series", "Name", "Date" if self._dated else unit or "Number", "Where from", "")
        self._texts = [
            (
                names[cell.series],
                cell.point.label,
                value,
                words(cell.point),
                address(article, cell.point.span) if article else "",
            )
            for cell, value in zip(self._cells, self._values(), strict=True)
        ]
        self.endResetModel()

    @property
    def is_dated(self) -> bool:
        """Whether the values are dates."""
        return self._dated

    def cell(self, line: int) -> Cell:
        """The value a line shows."""
        return self._cells[line]

    def is_calculated(self, line: int) -> bool:
        """Whether a line is the change, which nobody types."""
        return self._cells[line].row < 0

    def as_tabs(self, lines: Sequence[int]) -> str:
        """Lines as a spreadsheet takes them: tab-separated, numbers in full."""
        heads = "\t".join(self._heads[column] or "Name" for column in _COPIED)
        rows = ["\t".join(self._copied(line, column) for column in _COPIED) for line in lines]
        return "\n".join([heads, *rows])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        yours = self._cells[index.row()].point.origin is Origin.ANALYST
        typed = index.column() in (Column.LABEL, Column.VALUE) or (index.column() == Column.WORDS and yours)
        typed = typed and not self.is_calculated(index.row())
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if typed else Qt.ItemFlag.NoItemFlags)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        text = self._texts[index.row()][index.column()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return text
        if role == _Role.EditRole:
            return self._typed_text(index)
        if role == _Role.TextAlignmentRole and index.column() == Column.VALUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        quoted = index.column() == Column.WORDS and text.startswith("“")
        return self._serif if role == _Role.FontRole and quoted else None

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

    def _values(self) -> list[str]:
        points = [cell.point for cell in self._cells]
        if self._dated:
            return [date_words(point) for point in points]
        shown = aligned([point.value for point in points])
        return [
            _sign(point) + value if value else _range(point, self._language)
            for value, point in zip(shown, points, strict=True)
        ]

    def _tell(self, where: Column, cell: Cell, text: str) -> None:
        told = {
            Column.LABEL: self.label_typed,
            Column.VALUE: self.date_typed if self._dated else self.value_typed,
            Column.WORDS: self.source_typed,
        }
        told[where].emit(cell, text)

    def _typed_text(self, index: _Index) -> str:
        """What stands in the editor when one begins to type over a cell."""
        point = self._cells[index.row()].point
        if index.column() == Column.VALUE:
            return self._bare(point)
        return point.source if index.column() == Column.WORDS else self._texts[index.row()][index.column()]

    def _bare(self, point: Point) -> str:
        if self._dated:
            return point.when.isoformat() if point.when else ""
        return _plain_range(point) if point.value is None else f"{_sign(point)}{point.value:f}"

    def _copied(self, line: int, column: Column) -> str:
        if column is Column.VALUE:
            return self._bare(self._cells[line].point) or self._texts[line][column]
        return self._texts[line][column]


_COPIED = (Column.LABEL, Column.VALUE, Column.WORDS)


def _cells(spec: ChartSpec) -> list[Cell]:
    """The values series by series, then the change; a name that a series lacks gets an empty one."""
    from briefgen.charts.data.table import calculated_change, rows

    cells = [
        Cell(number, series, row.cells[series] or Point(row.label))
        for series in range(len(spec.series))
        for number, row in enumerate(rows(spec))
    ]
    change = calculated_change(spec)
    if change is not None:
        label = Point(_CHANGE, change.value, origin=Origin.CALCULATED, how=change.how)
        cells.append(Cell(-1, 0, label))
    return cells


def aligned(values: Sequence[Decimal | None]) -> list[str]:
    """Numbers as text that align on the decimal mark when set right, without digits the source lacks.

    Figure spaces stand where another number has decimals.
    """
    from briefgen.charts.data.table import shortest

    texts = ["" if value is None else shortest(value) for value in values]
    decimals = [len(text.partition(".")[2]) for text in texts]
    most = max(decimals, default=0)
    return [
        text + ("\u2008" if most and not own else "") + "\u2007" * (most - own) if text else ""
        for text, own in zip(texts, decimals, strict=True)
    ]


def date_words(point: Point) -> str:
    """The date of a point at its stated precision: "23 May 2025", "May 2025", "2020 to 2024"."""
    if point.when is None:
        return ""
    start, end = (_one_date(moment) for moment in (point.when.start, point.when.end))
    return start if start == end else f"{start} to {end}"


def _one_date(moment: PartialDate) -> str:
    month = QLocale(QLocale.Language.English).monthName(moment.month) if moment.month else ""
    return " ".join(filter(None, (str(moment.day or ""), month, str(moment.year))))


def words(point: Point) -> str:
    """Where a number comes from, in words."""
    if point.origin is Origin.CALCULATED:
        return f"calculated: {point.how}" if point.how else "calculated"
    if point.origin is Origin.ANALYST:
        return f"yours: {point.source}" if point.source else "yours"
    return f"“{point.text}”" if point.text else ""


def _sign(point: Point) -> str:
    """What a limit is shown and typed with: ">"."""
    from briefgen.charts.data.grid_cells import sign

    return sign(point.bound)


def _plain_range(point: Point) -> str:
    """Both ends as they are typed, or the words for an order; empty where one end is not stated."""
    if point.bound is Bound.ORDER and point.text:
        return point.text
    if point.low is None or point.high is None:
        return ""
    return f"{_sign(point)}{point.low:f}–{point.high:f}"


def _range(point: Point, language: str) -> str:
    """What stands for a number: its ends, or words for an order of size: “dozens”."""
    if point.bound is Bound.ORDER and point.text:
        return told_order(point, language)
    ends = [f"{end:,f}" for end in (point.low, point.high) if end is not None]
    return "–".join(ends)
