"""Charts that Word draws itself: editable, with the workbook behind them, styled as the picture is.

Every kind Word has a type for is made of it; `native_chart` gives None for the others, and for
numbers Word could only draw as more exact than they are ("more than 5").
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from briefgen.document.native.chart_look import ChartLook
from briefgen.document.native.chart_plot import Drawn, Plot, Size, base_unit, day_of
from briefgen.document.native.chart_shapes import shapes_part
from briefgen.document.native.chart_sheet import FIRST_DAY, workbook
from briefgen.document.native.native_bars import bars, columns, pair
from briefgen.document.native.native_lines import line_chart
from briefgen.document.native.native_lollipops import lollipops
from briefgen.document.native.native_ranges import ends_of, ranges
from briefgen.document.native.native_slopes import slope
from briefgen.document.native.native_wholes import donut, hundred
from briefgen.knowledge.marking import size
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series

_MOST_SLICES = 4


@dataclass(frozen=True, slots=True)
class NativeChart:
    """The files of a chart: its DrawingML part, the workbook with its numbers, and what lies over it."""

    xml: bytes
    workbook: bytes
    shapes: bytes = b""


def native_chart(
    spec: ChartSpec, look: ChartLook, size: Size, made: datetime, language: str
) -> NativeChart | None:
    """The chart as Word's own, or None where only a picture is fair to it.

    Args:
        spec: What it shows.
        look: Colours and sizes of the template.
        size: The room it has.
        made: Stands in the workbook's properties.
        language: Of the document, BCP 47; a chart with a language of its own keeps that.
    """
    if not _drawable(spec):
        return None
    plot = Plot(spec, look, size, spec.language_in(language))
    if spec.kind in (ChartKind.HUNDRED, ChartKind.DONUT) and not _parts_told_apart(plot):
        return None
    drawn = _KINDS[spec.kind](plot)
    if drawn is None:
        return None
    over = shapes_part(drawn.over, size.width_pt, size.height_pt) if drawn.over else b""
    note = str(plot.numbers.words["laid_over"]) if drawn.over else ""
    return NativeChart(drawn.xml, workbook(drawn.sheet, made, note), over)


def _drawable(spec: ChartSpec) -> bool:
    if spec.kind not in _KINDS or not spec.points or not _fits_kind(spec):
        return False
    unit = base_unit(spec)
    return all(_tells_apart(series, unit) for series in spec.series) and not _begins_early(spec, unit)


def _begins_early(spec: ChartSpec, unit: str) -> bool:
    """Whether an axis of time begins before the first day a spreadsheet can count."""
    dated = (day_of(point, unit) for point in spec.points if point.when is not None)
    return spec.kind is ChartKind.LINE and any(day < FIRST_DAY for day in dated)


def _tells_apart(series: Series, unit: str) -> bool:
    """Whether each point has a cell of its own in the workbook: no label and no day stands twice."""
    labels = {point.label for point in series.points}
    days = [day_of(point, unit) for point in series.points if point.when is not None]
    return bool(labels) and len(labels) == len(series.points) and len(set(days)) == len(days)


def _parts_told_apart(plot: Plot) -> bool:
    """Whether the parts of a whole can be told apart: no two of one colour."""
    fills = plot.paints.parts(plot.spec)
    return len(set(fills.values())) == len(fills)


def _fits_kind(spec: ChartSpec) -> bool:
    match spec.kind:
        case ChartKind.RANGE:
            return len(spec.series) == 1 and all(map(_has_ends, spec.points))
        case ChartKind.DONUT:
            return (
                len(spec.series) == 1 and len(spec.points) <= _MOST_SLICES and all(map(_is_part, spec.points))
            )
        case ChartKind.HUNDRED:
            bars = {series.name for series in spec.series}
            return len(bars) == len(spec.series) and all(map(_is_part, spec.points))
        case ChartKind.SLOPE:
            return len({p.label for p in spec.points}) == 2 and all(map(_has_mark, spec.points))
        case ChartKind.LOLLIPOP:
            return len(spec.series) == 1 and _has_marks(spec)
        case ChartKind.LINE:
            broken = any(size(point) is None for point in spec.points)
            return _has_marks(spec) and not (broken and not _at_one_time(spec))
        case _:
            return _has_marks(spec)


def _has_marks(spec: ChartSpec) -> bool:
    """Whether each series has a mark, and no point is a range: a bar or dot would choose a value in it."""
    each = all(any(size(point) is not None for point in series.points) for series in spec.series)
    return each and not any(map(_is_range, spec.points))


def _has_mark(point: Point) -> bool:
    return size(point) is not None and not _is_range(point)


def _is_range(point: Point) -> bool:
    return point.value is None and point.low is not None and point.high is not None


def _at_one_time(spec: ChartSpec) -> bool:
    """Whether all series have points of the same labels: an empty cell then is a gap and no other's date."""
    return len({frozenset(point.label for point in series.points) for series in spec.series}) == 1


def _is_part(point: Point) -> bool:
    return point.value is not None and point.value > 0 and not point.bound.is_open


def _has_ends(point: Point) -> bool:
    """Whether both ends are stated, with or without a midpoint between them, or an exact value."""
    low, high = ends_of(point)
    if low is None or high is None or point.bound.is_open:
        return False
    return 0 <= low <= high and high > 0 and low <= (point.value if point.value is not None else low) <= high


_KINDS: dict[ChartKind, Callable[[Plot], Drawn | None]] = {
    ChartKind.PAIR: pair,
    ChartKind.BARS: bars,
    ChartKind.PAIRED_BARS: bars,
    ChartKind.DIVERGING: bars,
    ChartKind.COLUMNS: columns,
    ChartKind.HUNDRED: hundred,
    ChartKind.DONUT: donut,
    ChartKind.SLOPE: slope,
    ChartKind.LINE: line_chart,
    ChartKind.RANGE: ranges,
    ChartKind.LOLLIPOP: lollipops,
}
