"""The data behind a chart as a table in words: what is read out and listed where the drawing is not seen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from briefgen.charts.data.grid_labels import in_words
from briefgen.charts.data.table import origin
from briefgen.charts.numbers import Numbers
from briefgen.charts.periods import capitalised, period
from briefgen.knowledge.marking import ordered
from briefgen.model.chart import ChartKind, ChartSpec, ChartTable, Origin, Point, Series, Sort, TableRow

_OF_PERIODS = (ChartKind.SLOPE, ChartKind.PAIR, ChartKind.LINE, ChartKind.COLUMNS)
_BY_SIZE = (
    ChartKind.BARS, ChartKind.COLUMNS, ChartKind.PAIRED_BARS, ChartKind.DIVERGING, ChartKind.LOLLIPOP,
    ChartKind.RANGE, ChartKind.TABLE,
)  # fmt: skip
"""The kinds that draw their items in the order asked for."""


def listing(spec: ChartSpec, language: str) -> ChartTable:
    """Every value of a chart with its item, its series with the unit, and where it comes from.

    The numbers are as precise as the source has them, whatever the chart rounds. A difference the
    chart prints is the last row. Slopes of several items list the items, as a reader looks them up.

    Args:
        spec: The chart.
        language: BCP 47, of the document it stands in; a chart with a language of its own keeps that.
    """
    numbers = Numbers.of(spec.language_in(language))
    turned = spec.kind is ChartKind.SLOPE and len(spec.series) > 1
    series = _turned(spec.series) if turned else spec.series
    first = _first_head(spec, numbers, turned=turned)
    heads = (first, *(_head(s, spec, numbers) for s in series), str(numbers.words["origin"]["head"]))
    told = _in_rows(spec, series) if series else []
    bare = _bare_names(spec, numbers)
    rows = [
        _row(label or bare[min(at, len(bare) - 1)], points, spec, numbers)
        for at, (label, points) in enumerate(told)
    ]
    return ChartTable(heads, (*rows, *_difference(spec, numbers)))


def _bare_names(spec: ChartSpec, numbers: Numbers) -> tuple[str, ...]:
    """What rows without a name are called: a number and what it is compared with are told apart."""
    words = numbers.words
    if spec.kind is ChartKind.BIG_NUMBER and len(spec.points) > 1:
        return str(words["value_later"]), str(words["value_earlier"])
    return (str(words["value"]),)


def _turned(series: Sequence[Series]) -> tuple[Series, ...]:
    """A series for each period with a point for each item."""
    periods = dict.fromkeys(p.label for s in series for p in s.points)
    by_item = [(s.name, {p.label: p for p in s.points}) for s in series]
    return tuple(
        Series(name, tuple(replace(points[name], label=item) for item, points in by_item if name in points))
        for name in periods
    )


def _in_rows(spec: ChartSpec, series: Sequence[Series]) -> list[tuple[str, list[Point]]]:
    """The points of each row as they are drawn: by date on a time axis, else sorted by the last series."""
    sorts = spec.kind in _BY_SIZE and spec.sort is not Sort.SOURCE
    last = ordered(spec, series[-1]) if sorts else series[-1].points
    if len(series) == 1:
        by_date = spec.kind in (ChartKind.LINE, ChartKind.TIMELINE)
        drawn = sorted(last, key=lambda p: _day([p])) if by_date else last
        return [(point.label, [point]) for point in drawn]
    named = [p.label for p in last] if sorts else []
    names = dict.fromkeys([*named, *(point.label for s in series for point in s.points)])
    by_name = [{p.label: p for p in s.points} for s in series]
    if spec.kind is ChartKind.LINE:
        names = dict.fromkeys(sorted(names, key=lambda name: _day([p.get(name) for p in by_name])))
    return [(name, [points.get(name, Point(name)) for points in by_name]) for name in names]


def _day(points: Sequence[Point | None]) -> int:
    """The day the first dated point stands at, as an ordinal; what has no date goes last."""
    return min((p.when.midpoint.toordinal() for p in points if p and p.when), default=date.max.toordinal())


def _first_head(spec: ChartSpec, numbers: Numbers, *, turned: bool) -> str:
    words = numbers.words
    if spec.kind is ChartKind.TIMELINE:
        return str(words["event"])
    if spec.items:
        return spec.items
    return str(words["period" if spec.kind in _OF_PERIODS and not turned else "item"])


def _head(series: Series, spec: ChartSpec, numbers: Numbers) -> str:
    """The name of a series with the unit in brackets, unless the name says it."""
    if spec.kind is ChartKind.TIMELINE:
        return str(numbers.words["date"])
    name = capitalised(series.name) or str(numbers.words["value"])
    return numbers.head(name, spec.unit)


def _row(label: str, points: Sequence[Point], spec: ChartSpec, numbers: Numbers) -> TableRow:
    cells = tuple(_cell(p, spec, numbers) for p in points)
    missing = tuple(i for i, cell in enumerate(cells) if cell == numbers.words["not_stated"])
    said = [_origin(p, spec, numbers) for i, p in enumerate(points) if i not in missing]
    when = next((p.when for p in points if p.when), None)
    return TableRow(in_words(label, when, numbers.language), cells, "; ".join(dict.fromkeys(said)), missing)


def _origin(point: Point, spec: ChartSpec, numbers: Numbers) -> str:
    """Where a cell comes from; a date in a table of events is written anew, so it is not quoted."""
    if spec.kind is ChartKind.TABLE and point.when and point.origin is Origin.ARTICLE:
        return str(numbers.words["origin"]["bare"])
    return origin(point, numbers)


def _cell(point: Point, spec: ChartSpec, numbers: Numbers) -> str:
    if spec.kind is ChartKind.TIMELINE and point.when:
        return period(point.when, numbers.language)
    if spec.kind is ChartKind.TABLE and point.value is None and point.low is None and point.text:
        return point.text
    return numbers.stated(point, spec.unit)


def _difference(spec: ChartSpec, numbers: Numbers) -> tuple[TableRow, ...]:
    """The change a pair or slope prints, with the sum it comes from."""
    if not spec.difference or len(spec.series) != 1 or not spec.series[0].points:
        return ()
    words = numbers.words
    how = numbers.subtraction(spec.series[0].points[0], spec.series[0].points[-1], spec.unit)
    said = str(words["origin"]["calculated"]).format(how=how) if how else str(words["calculated"])
    return (TableRow(str(words["change"]), (spec.difference,), said),)
