"""Charts that Word draws itself: editable, with the workbook behind them, styled as the picture is.

Every kind Word has a type for is made of it; `native_chart` gives None for the others, and for
numbers Word could only draw as more exact than they are ("more than 5").
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from briefgen.document.chart_look import ChartLook
from briefgen.document.chart_plot import Plot, Size
from briefgen.document.chart_sheet import Sheet, workbook
from briefgen.document.native_bars import bars, columns, donut, hundred
from briefgen.document.native_lines import line_chart, slope
from briefgen.document.native_ranges import ranges
from briefgen.model.chart import ChartKind, ChartSpec, Point

_MOST_SLICES = 4


@dataclass(frozen=True, slots=True)
class NativeChart:
    """The two files of a chart: its DrawingML part and the workbook that holds its numbers."""

    xml: bytes
    workbook: bytes


def native_chart(
    spec: ChartSpec, look: ChartLook, size: Size, made: datetime, language: str
) -> NativeChart | None:
    """The chart as Word's own, or None where only a picture is fair to it.

    Args:
        spec: What it shows.
        look: Colours and sizes of the template.
        size: The room it has.
        made: Stands in the workbook's properties.
        language: Of the words and numbers in it, BCP 47.
    """
    if not _drawable(spec):
        return None
    sheet, xml = _KINDS[spec.kind](Plot(spec, look, size, language))
    return NativeChart(xml, workbook(sheet, made))


def _drawable(spec: ChartSpec) -> bool:
    if spec.kind not in _KINDS or not spec.points or spec.reference is not None or spec.annotations:
        return False
    if spec.kind is ChartKind.RANGE:
        return len(spec.series) == 1 and all(_has_ends(point) for point in spec.points)
    if spec.kind is ChartKind.DONUT and len(spec.points) > _MOST_SLICES:
        return False
    return all(point.value is not None and not point.bound.is_open for point in spec.points)


def _has_ends(point: Point) -> bool:
    return point.low is not None and point.high is not None and not point.bound.is_open


_KINDS: dict[ChartKind, Callable[[Plot], tuple[Sheet, bytes]]] = {
    ChartKind.PAIR: bars,
    ChartKind.BARS: bars,
    ChartKind.PAIRED_BARS: bars,
    ChartKind.DIVERGING: bars,
    ChartKind.COLUMNS: columns,
    ChartKind.HUNDRED: hundred,
    ChartKind.DONUT: donut,
    ChartKind.SLOPE: slope,
    ChartKind.LINE: line_chart,
    ChartKind.RANGE: ranges,
}
