"""The data behind a chart as a table: each value with its words and its way back."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefgen.model.article import Article
from briefgen.model.chart import ChartSpec, Origin, Point

_LARGE = 1000
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _ALIGN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole


class ChartData(QAbstractTableModel):
    """Rows are points; columns are label, value, words of the article, and paragraph."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, str, str, str]] = []
        self._points: list[Point] = []
        self._unit = ""

    def show_chart(self, spec: ChartSpec | None, article: Article | None) -> None:
        """Shows the points of a chart."""
        self.beginResetModel()
        self._points = list(spec.points) if spec else []
        self._unit = spec.unit.name if spec else ""
        several = spec is not None and len(spec.series) > 1
        names = [series.name for series in spec.series for _ in series.points] if spec else []
        values = aligned([point.value for point in self._points])
        self._rows = [
            (
                f"{name}: {point.label}" if several and name else point.label,
                value or _range(point),
                words(point),
                f"¶ {article.paragraph_number(point.span)}" if article and point.span else "",
            )
            for point, name, value in zip(self._points, names, values, strict=True)
        ]
        self.endResetModel()

    def point(self, row: int) -> Point:
        """The point a row shows."""
        return self._points[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self._rows[index.row()][index.column()]
        if role == _ALIGN and index.column() == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            side = Qt.AlignmentFlag.AlignRight if section == 1 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return (
            ("", self._unit.capitalize() or "Number", "In the article", "")[section]
            if role == _DISPLAY
            else None
        )


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
