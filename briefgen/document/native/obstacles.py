"""What keeps a chart from being one of Word's own, each as words after "since"."""

from collections.abc import Callable
from decimal import Decimal

from briefgen.document.native.chart_plot import Plot, base_unit, day_of
from briefgen.document.native.chart_sheet import FIRST_DAY
from briefgen.document.native.native_ranges import ends_of
from briefgen.knowledge.marking import size
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.quantity import Dimension

NO_SUCH_KIND = "Word has no chart of this kind"
NO_ROOM = "its names take more lines than a chart drawn by Word has room for"
_ALIKE = "two of its parts have one colour, and Word has no other way to tell them apart"
_MOST_SLICES, _WHOLE_FROM = 4, Decimal("99.5")


def obstacle(spec: ChartSpec) -> str:
    """What in the data of a chart Word would draw as it is not; empty for nothing.

    Args:
        spec: Of a kind that Word has.
    """
    if not spec.points or not all(series.points for series in spec.series):
        return "one of its series has no data"
    unit = base_unit(spec)
    rule = _RULES.get(spec.kind, _without_mark)
    return _beside(spec) or rule(spec) or _twice(spec, unit) or _too_early(spec, unit)


def alike_parts(plot: Plot) -> str:
    """That two parts of a whole have one colour; empty where each has its own."""
    fills = plot.paints.parts(plot.spec)
    return _ALIKE if len(set(fills.values())) < len(fills) else ""


def _beside(spec: ChartSpec) -> str:
    """That lines or words stand beside columns or ranges, where Word's own have none."""
    if spec.kind not in (ChartKind.COLUMNS, ChartKind.RANGE):
        return ""
    if spec.reference is not None:
        return "a reference line is drawn through it, which Word has for other kinds only"
    is_noted = spec.kind is ChartKind.COLUMNS and spec.annotations
    return "words stand at its columns, for which Word has no place there" if is_noted else ""


def _twice(spec: ChartSpec, unit: str) -> str:
    """That two points share a cell of the workbook: a label stands twice, or a day of a line's axis."""
    on_axis = spec.kind is ChartKind.LINE
    for series in spec.series:
        labels = [point.label for point in series.points]
        if again := _again(labels):
            return f"“{again}” stands twice in its data, and its workbook has one row for each name"
        days = [day_of(p, unit) for p in series.points if p.when is not None] if on_axis else []
        if len(set(days)) < len(days):
            return "two of its values fall on one day of the axis, and its workbook has one row for each"
    return ""


def _again(labels: list[str]) -> str:
    return next((label or "an item without a name" for label in labels if labels.count(label) > 1), "")


def _too_early(spec: ChartSpec, unit: str) -> str:
    dated = (day_of(point, unit) for point in spec.points if point.when is not None)
    early = spec.kind is ChartKind.LINE and any(day < FIRST_DAY for day in dated)
    return "its dates begin before 1 March 1900, and Word counts no earlier ones" if early else ""


# --- by kind -----------------------------------------------------------------------------------------


def _without_mark(spec: ChartSpec) -> str:
    """That a series has nothing to draw, or a point is a range: a bar or dot would choose a value in it."""
    if any(all(size(point) is None for point in series.points) for series in spec.series):
        return "no value is stated in one of its series"
    found = next(filter(_is_range, spec.points), None)
    return f"{_named(found)} is a range, which Word would draw as one value" if found else ""


def _of_range(spec: ChartSpec) -> str:
    if len(spec.series) > 1:
        return "Word can draw the ranges of one series only"
    for point in spec.points:
        low, high = ends_of(point)
        if low is None and high is None and not point.bound.is_open:
            return f"nothing is stated of {_named(point)}, and a row of ranges in Word cannot say so"
        if low is None or high is None or point.bound.is_open:
            return f"the range of {_named(point)} is open at one end, which Word would draw as exact"
        if low < 0 or high == 0:
            return f"the range of {_named(point)} does not lie above 0, where Word draws it from"
        if not low <= (point.value if point.value is not None else low) <= high:
            return f"the value of {_named(point)} lies outside its range"
    return ""


def _of_ring(spec: ChartSpec) -> str:
    if len(spec.series) > 1:
        return "a ring drawn by Word shows one whole, and this has several"
    if len(spec.points) > _MOST_SLICES:
        return f"it has more than {_MOST_SLICES} parts"
    return _not_a_part(spec) or _less_than_whole(spec)


def _less_than_whole(spec: ChartSpec) -> str:
    """That percentages leave a rest, which a ring, always drawn whole, would not show."""
    total = sum((point.value or Decimal(0) for point in spec.points), Decimal(0))
    rest = spec.unit.dimension is Dimension.PERCENT and total < _WHOLE_FROM
    return "its parts add up to less than 100 per cent, and Word would draw them as the whole" if rest else ""


def _of_hundred(spec: ChartSpec) -> str:
    again = _again([series.name for series in spec.series])
    return f"two of its bars are called “{again}”" if again else _not_a_part(spec)


def _not_a_part(spec: ChartSpec) -> str:
    for point in spec.points:
        if point.value is None:
            return f"the share of {_named(point)} is not stated, and Word would draw none"
        if point.bound.is_open:
            return f"the share of {_named(point)} is a limit, which Word would draw as exact"
        if point.value <= 0:
            return f"the share of {_named(point)} is not above 0"
    return ""


def _of_slope(spec: ChartSpec) -> str:
    if len({point.label for point in spec.points}) != 2:
        return "a slope drawn by Word joins the same two periods for all items, and its items have others"
    for series in spec.series:
        for point in series.points:
            if _is_range(point):
                return f"{_of(series, point)} is a range, which Word would draw as one value"
            if size(point) is None:
                return f"the value of {_of(series, point)} is missing, and Word cannot say so there"
    return ""


def _of_line(spec: ChartSpec) -> str:
    broken = any(size(point) is None for point in spec.points)
    if broken and not _at_one_time(spec):
        return (
            "values are missing and its lines have different dates, so that Word would break other lines too"
        )
    return _without_mark(spec)


def _of_lollipop(spec: ChartSpec) -> str:
    return "Word can draw the dots of one series only" if len(spec.series) > 1 else _without_mark(spec)


def _at_one_time(spec: ChartSpec) -> bool:
    """Whether all series have points of the same labels: an empty cell then is a gap and no other's date."""
    return len({frozenset(point.label for point in series.points) for series in spec.series}) == 1


def _is_range(point: Point) -> bool:
    return point.value is None and point.low is not None and point.high is not None


def _named(point: Point) -> str:
    return f"“{point.label}”" if point.label else "an item without a name"


def _of(series: Series, point: Point) -> str:
    return f"“{series.name}” at “{point.label}”" if series.name else _named(point)


_RULES: dict[ChartKind, Callable[[ChartSpec], str]] = {
    ChartKind.RANGE: _of_range,
    ChartKind.DONUT: _of_ring,
    ChartKind.HUNDRED: _of_hundred,
    ChartKind.SLOPE: _of_slope,
    ChartKind.LOLLIPOP: _of_lollipop,
    ChartKind.LINE: _of_line,
}
