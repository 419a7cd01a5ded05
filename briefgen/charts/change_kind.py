"""Another kind for the same data: which kinds are fair for it, why the others are not, and the change."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.charts.data.table import printed_difference, with_note
from briefgen.charts.fairness.honesty import MOST_COLOURS, check, periods_told
from briefgen.charts.fairness.honesty_alike import unlike_measures, unlike_periods, unlike_units
from briefgen.charts.periods import NBSP, period
from briefgen.charts.rules import FROM_ZERO, LINE_FROM, MOST_SUM
from briefgen.charts.suggesting.suggest_dates import is_one_axis
from briefgen.charts.suggesting.suggest_items import BARS_AT_MOST, DONUT_AT_MOST
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series, Sort
from briefgen.model.moment import Period
from briefgen.model.problem import Problem, Severity
from briefgen.model.quantity import Dimension

_PAIRED_AT_MOST, _SLOPES_AT_MOST, _PARTS_AT_MOST, _BARS_AT_MOST = 6, 10, 12, 30
_ALL = Decimal(100)
_CHANGES = (ChartKind.PAIR, ChartKind.SLOPE)

_INSTEAD = (
    ChartKind.LINE,
    ChartKind.COLUMNS,
    ChartKind.BARS,
    ChartKind.PAIRED_BARS,
    ChartKind.BIG_NUMBER,
    ChartKind.RANGE,
)
"""What data is drawn as whose kind is no longer fair for it, best first."""


@dataclass(frozen=True, slots=True)
class Fitness:
    """A kind with the reason it is not fair for the data, one sentence; empty where it is fair."""

    kind: ChartKind
    reason: str = ""


def fitness(spec: ChartSpec) -> tuple[Fitness, ...]:
    """Every kind with whether the chart's data may be drawn so; its own kind is always among the fair."""
    return tuple(Fitness(kind, refused(spec, kind)) for kind in ChartKind)


def refused(spec: ChartSpec, kind: ChartKind) -> str:
    """Why the data may not be drawn as that kind; empty where it may, or where it is drawn so already."""
    if kind is spec.kind:
        return ""
    for reason in _RULES[kind](spec):
        return reason
    # Of a chart that cannot be drawn, a table says what else was to be told of it before.
    before = {*_grave(spec), *_grave(replace(spec, kind=ChartKind.TABLE))}
    if kind is ChartKind.LINE and _is_dated(spec) and (dates := unlike_periods(replace(spec, kind=kind))):
        before.add(periods_told(dates))  # on a true axis each stands at its middle, and a note says so
    new = [problem for problem in _grave(as_kind(spec, kind, "en")) if problem not in before]
    return next((f"{problem}." for problem in new), "")


def as_kind(spec: ChartSpec, kind: ChartKind, language: str) -> ChartSpec:
    """The chart with its data drawn as another kind; the words stay, but for the note on entered data.

    Args:
        spec: The chart.
        kind: One that is not `refused`.
        language: BCP 47, for the difference printed beside a pair or slope.
    """
    series = _series_for(spec, kind)
    changed = replace(spec, kind=kind, series=series, difference="", sort=_sort(spec, kind))
    if kind in FROM_ZERO:
        changed = replace(changed, axis_from=None)
    if kind in _CHANGES:
        changed = replace(changed, difference=printed_difference(changed, language))
    names = {point.label for point in changed.points} | {one.name for one in series}
    changed = with_note(changed, language)
    return replace(changed, highlight=spec.highlight if spec.highlight in names else "")


def fitting(spec: ChartSpec, language: str) -> ChartSpec:
    """New data in the chart's own kind where that is fair for it, otherwise in the first kind that is.

    Bars of dates give way to a line or columns, which stand on a true axis of time; a then and now of
    items gives way to bars, the largest first.
    """
    if not spec.points:
        return spec
    of_items = not any(point.when or point.origin is not Origin.ANALYST for point in spec.points)
    if spec.kind in _CHANGES and of_items:
        spec = replace(spec, kind=ChartKind.BARS, difference="", sort=Sort.DESCENDING)
    if unlike_units(spec) or unlike_measures(spec):  # tonnes and euros share no axis
        return as_kind(spec, ChartKind.TABLE, language)
    if spec.kind in (ChartKind.BARS, ChartKind.LOLLIPOP) and _is_dated(spec):
        in_time = (kind for kind in (ChartKind.LINE, ChartKind.COLUMNS) if not refused(spec, kind))
        if kind := next(in_time, None):
            return as_kind(spec, kind, language)
    entered = _kind_of_entered(spec) if spec.kind is ChartKind.BARS and of_items else None
    if entered:
        return as_kind(spec, entered, language)
    if not any(True for _ in _RULES[spec.kind](spec)):
        return spec
    fair = (kind for kind in _INSTEAD if kind is not spec.kind and not refused(spec, kind))
    changed = as_kind(spec, next(fair, ChartKind.TABLE), language)
    return replace(changed, sort=Sort.DESCENDING) if changed.kind is ChartKind.BARS else changed


def _is_entered(spec: ChartSpec) -> bool:
    return all(point.origin is Origin.ANALYST for point in spec.points)


def _kind_of_entered(spec: ChartSpec) -> ChartKind | None:
    """One bar for shares of a whole, bars both ways for changes, a table for many items; None for bars."""
    if not _is_entered(spec) or any(True for _ in _RULES[spec.kind](spec)):
        return None
    if _are_changes(spec) and not refused(spec, ChartKind.DIVERGING):
        return ChartKind.DIVERGING
    shares = spec.unit.dimension is Dimension.PERCENT and _size(spec) > 2 and len(spec.series) == 1
    whole = shares and all(p.value is not None and not p.bound.is_open for p in spec.points)
    if whole and sum(_stated(spec), Decimal(0)) == _ALL and not refused(spec, ChartKind.HUNDRED):
        return ChartKind.HUNDRED
    return ChartKind.TABLE if _size(spec) > BARS_AT_MOST else None


def _are_changes(spec: ChartSpec) -> bool:
    """Whether values above and below 0 are written with their signs, as only changes are: "+4.2", "−3.1"."""
    values = _stated(spec)
    signed = any(point.text.strip().startswith("+") for point in spec.points)
    return signed and len(values) > 1 and min(values) < 0 < max(values)


def _is_dated(spec: ChartSpec) -> bool:
    """Whether every series has its values at dates that do not overlap."""
    if any(point.when is None for point in spec.points):
        return False
    for series in spec.series:
        known: list[Period] = [point.when for point in series.points if point.when]
        known.sort(key=lambda when: when.midpoint)
        if not is_one_axis(known):
            return False
    return True


def _grave(spec: ChartSpec) -> list[str]:
    problems: tuple[Problem, ...] = check(spec)
    return [problem.text for problem in problems if problem.severity is not Severity.NOTE]


def _sort(spec: ChartSpec, kind: ChartKind) -> Sort:
    in_time = kind in (*_CHANGES, ChartKind.LINE, ChartKind.COLUMNS, ChartKind.TIMELINE)
    return Sort.SOURCE if in_time else spec.sort


def _series_for(spec: ChartSpec, kind: ChartKind) -> tuple[Series, ...]:
    """The data in the order the kind reads it: a number before what it is compared with."""
    turned = {ChartKind.PAIRED_BARS: ChartKind.SLOPE, ChartKind.SLOPE: ChartKind.PAIRED_BARS}
    if turned.get(kind) is spec.kind and len(spec.series) > 1:
        return _turned(spec.series)
    backwards = (kind is ChartKind.BIG_NUMBER) is not (spec.kind is ChartKind.BIG_NUMBER)
    if backwards and len(spec.series) == 1:
        return (replace(spec.series[0], points=spec.series[0].points[::-1]),)
    return spec.series


def _turned(series: tuple[Series, ...]) -> tuple[Series, ...]:
    """Rows as columns: what named a series now names a point."""
    labels = [point.label for point in series[0].points]
    return tuple(
        Series(label, tuple(replace(one.points[at], label=one.name) for one in series))
        for at, label in enumerate(labels)
    )


# --- what each kind needs ---------------------------------------------------------------------------


def _size(spec: ChartSpec) -> int:
    return max((len(series.points) for series in spec.series), default=0)


def _stated(spec: ChartSpec) -> list[Decimal]:
    return [point.value for point in spec.points if point.value is not None]


def _has_range(point: Point) -> bool:
    return point.value is None and (point.low is not None or point.high is not None)


def _values(spec: ChartSpec) -> Iterator[str]:
    if any(_has_range(point) for point in spec.points):
        yield "Some are ranges, and a mark at one value would invent a midpoint."
    if not _stated(spec):
        yield "No number is stated."


def _one_series(spec: ChartSpec) -> Iterator[str]:
    yield from _values(spec)
    yield from _single(spec)


def _single(spec: ChartSpec) -> Iterator[str]:
    if len(spec.series) != 1:
        yield f"There are {len(spec.series)} series, and it shows one."


def _big_number(spec: ChartSpec) -> Iterator[str]:
    yield from _one_series(spec)
    if _size(spec) > 2:
        yield f"There are {_size(spec)} values, and it shows one with what it is compared with."


def _pair(spec: ChartSpec) -> Iterator[str]:
    yield from _one_series(spec)
    if _size(spec) != 2:
        yield "A then and now needs exactly two values."


def _slope(spec: ChartSpec) -> Iterator[str]:
    yield from _values(spec)
    several = spec.kind is ChartKind.PAIRED_BARS
    ends = len(spec.series) if several else _size(spec)
    if ends != 2:
        yield "A then and now needs exactly two values."
    if (_size(spec) if several else len(spec.series)) > _SLOPES_AT_MOST:
        yield f"More than {_SLOPES_AT_MOST} lines cross each other too often."
    if several and len({len(series.points) for series in spec.series}) > 1:
        yield "Not every item has a value then and now."


def _bars(spec: ChartSpec) -> Iterator[str]:
    yield from _one_series(spec)
    if _size(spec) < 2:
        yield "A single bar has nothing to be compared with."
    if _size(spec) > _BARS_AT_MOST:
        yield f"A table reads better than {_size(spec)} bars."


def _one_date(spec: ChartSpec) -> Iterator[str]:
    """Items of one date would stand at one place of an axis of time, without their names."""
    for series in spec.series:
        counted = Counter(point.when for point in series.points if point.when)
        when, most = next(iter(counted.most_common(1)), (None, 0))
        if when and most > 1:
            name = period(when, "en").replace(NBSP, " ")
            yield f"{most} of the values have one date, {name}; items of one date read better as bars."
            return


def _columns(spec: ChartSpec) -> Iterator[str]:
    yield from _bars(spec)
    if any(point.when is None for point in spec.points):
        yield "Columns stand for dates, and not every value has one; items read better as bars."
    yield from _one_date(spec)


def _paired(spec: ChartSpec) -> Iterator[str]:
    yield from _values(spec)
    is_slope = spec.kind is ChartKind.SLOPE
    items, periods = (len(spec.series), _size(spec)) if is_slope else (_size(spec), len(spec.series))
    if periods != 2 or items < 2:
        yield "It needs several items, each with a value then and now."
    if items > _PAIRED_AT_MOST:
        yield f"More than {_PAIRED_AT_MOST} pairs of bars hide the change."


def _whole(spec: ChartSpec) -> Iterator[str]:
    yield from _one_series(spec)
    if _size(spec) < 2:
        yield "A part needs the rest of its whole beside it."
    known = spec.kind in (ChartKind.HUNDRED, ChartKind.DONUT)
    entered = all(point.origin is Origin.ANALYST for point in spec.points)
    if not known and not entered:
        yield "The article does not say that these are parts of one whole."
    if len({point.when for point in spec.points if point.when}) > 1:
        yield "These are values at different dates, not parts of one whole."
    if _size(spec) > _PARTS_AT_MOST:
        yield f"A whole of {_size(spec)} parts cannot be compared by eye."
    if any(value < 0 for value in _stated(spec)):
        yield "A part of a whole cannot be negative."
    total = sum(_stated(spec), Decimal(0))
    if spec.unit.dimension is Dimension.PERCENT and total > MOST_SUM:
        yield f"The parts add up to {total:f} per cent."


def _donut(spec: ChartSpec) -> Iterator[str]:
    yield from _whole(spec)
    if _size(spec) > DONUT_AT_MOST:
        yield f"A ring of {_size(spec)} parts cannot be compared by eye."


def _line(spec: ChartSpec) -> Iterator[str]:
    yield from _values(spec)
    if any(point.when is None for point in spec.points):
        yield "Not every value has a date that is known."
    yield from _one_date(spec)
    if _size(spec) < LINE_FROM:
        count = {1: "One date is", 2: "Two dates are"}.get(_size(spec), f"{_size(spec)} dates are")
        yield f"{count} not a series."
    if len(spec.series) > MOST_COLOURS:
        yield f"More than {MOST_COLOURS} lines cannot be told apart."


def _range(spec: ChartSpec) -> Iterator[str]:
    if not any(_has_range(point) or point.bound.is_open for point in spec.points):
        yield "No range and no limit is stated."
    yield from _single(spec)


def _diverging(spec: ChartSpec) -> Iterator[str]:
    yield from _bars(spec)
    if all(value >= 0 for value in _stated(spec)):
        yield "No value is below 0."


def _waterfall(spec: ChartSpec) -> Iterator[str]:
    yield from _bars(spec)
    values = _stated(spec)
    if len(values) < 3 or sum(values[:-1], Decimal(0)) != values[-1]:
        yield "The values do not add up to the last of them."


def _timeline(spec: ChartSpec) -> Iterator[str]:
    if any(point.value is not None or _has_range(point) for point in spec.points):
        yield "These are values, not events."
    elif any(point.when is None for point in spec.points):
        yield "Not every event has a date that is known."


def _grid(spec: ChartSpec) -> Iterator[str]:
    yield from _one_series(spec)
    value = spec.points[0].value if spec.points else None
    if _size(spec) != 1:
        yield "It shows one share."
    if value is not None and value != value.to_integral_value():
        yield "It is no whole per cent, so no squares can be counted."


def _table(spec: ChartSpec) -> Iterator[str]:
    if not spec.points:
        yield "There is nothing to show."


_RULES: dict[ChartKind, Callable[[ChartSpec], Iterator[str]]] = {
    ChartKind.BIG_NUMBER: _big_number,
    ChartKind.PAIR: _pair,
    ChartKind.SLOPE: _slope,
    ChartKind.BARS: _bars,
    ChartKind.COLUMNS: _columns,
    ChartKind.PAIRED_BARS: _paired,
    ChartKind.HUNDRED: _whole,
    ChartKind.DONUT: _donut,
    ChartKind.LINE: _line,
    ChartKind.RANGE: _range,
    ChartKind.DIVERGING: _diverging,
    ChartKind.WATERFALL: _waterfall,
    ChartKind.LOLLIPOP: _bars,
    ChartKind.TIMELINE: _timeline,
    ChartKind.GRID: _grid,
    ChartKind.TABLE: _table,
}
