"""The data of a chart taken from a table that was pasted or imported: its columns as series, or its rows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from briefgen.charts.data.grid import ColumnType, Grid
from briefgen.charts.data.grid_cells import Reading, reading, says_nothing
from briefgen.charts.data.grid_dates import moments, stands_in_order
from briefgen.charts.data.grid_faults import is_only_heads, unlike_units, unread, without_numbers
from briefgen.charts.data.grid_labels import labelled
from briefgen.charts.data.grid_long import wide
from briefgen.charts.data.grid_totals import is_counted
from briefgen.charts.data.grid_units import unit_stated
from briefgen.charts.data.table import settled
from briefgen.charts.numbers import Numbers
from briefgen.charts.rules import LINE_FROM, MOST_LINES
from briefgen.model.chart import ChartSpec, Origin, Point, Series, Sort
from briefgen.model.moment import Period
from briefgen.model.problem import BriefgenError, error
from briefgen.model.quantity import Dimension

_CENTS, _CENT = 2, Decimal("0.01")
_IN_WORDS = 100_000
"""From here on, sums of money are told in words of scale, or cents say nothing."""
Name = tuple[str, Period | None]
"""What a row is called, and its date."""


def replaced(spec: ChartSpec, grid: Grid, source: str, *, language: str = "en") -> ChartSpec:
    """The chart with all its data taken from a grid: one column names, each number column is a series.

    Where the names of the columns are dates and the rows few, each row is a series over time. Rows that
    are the sum of others are left out as the grid says; a table in long form is made wide, and dates stand
    in the order of time.

    Raises:
        BriefgenError: No column holds numbers, none of its cells can be read, or two rows have one name.
    """
    grid = wide(grid.taken)
    numbers = [i for i, kind in enumerate(grid.types) if kind is ColumnType.NUMBER]
    if is_only_heads(grid):
        raise BriefgenError(*without_numbers(grid))
    if not numbers:
        raise error("no column holds numbers", grid.place(), "Set the type of a column to number")
    if unlike := unlike_units(grid):
        raise BriefgenError(*unlike)
    labels = _labels(grid, numbers, str(Numbers.of(language).words["item"]))
    _refuse_doubles(grid, labels)
    if not any(reading(row[i], grid.mark_of(i)) for row in grid.rows for i in numbers):
        raise BriefgenError(*unread(grid)) if unread(grid) else error("no value is stated", grid.place())
    dates = _dates(grid, numbers, labels)
    names = list(zip(labelled(labels, dates, language), dates, strict=True))
    heads = _heads(grid, numbers)
    series = tuple(
        Series(head or _name(spec), _column(grid, i, names, source))
        for i, head in zip(numbers, heads, strict=True)
    )
    if _is_by_rows(grid, numbers):
        heads = [grid.heads[i] for i in numbers]
        dates = moments(heads)
        series = _turned(series, list(zip(labelled(heads, dates, language), dates, strict=True)))
    series = _in_time(series)
    named = _naming(grid, numbers)
    items = "" if named is None or _is_by_rows(grid, numbers) else grid.heads[named]
    return _in_cents(
        settled(replace(spec, series=series, highlight="", annotations=(), items=items), language)
    )


def _in_cents(spec: ChartSpec) -> ChartSpec:
    """The chart with all sums of money to the cent where one is: a spreadsheet keeps 4.70 as 4.7."""
    values = [value for point in spec.points for value in (point.value, point.low, point.high) if value]
    places = {_places(value) for value in values}
    is_money = spec.unit.dimension is Dimension.MONEY
    if not is_money or max(places, default=0) != _CENTS or max(map(abs, values)) >= _IN_WORDS:
        return spec
    series = tuple(
        replace(
            one,
            points=tuple(
                replace(p, value=_to_cents(p.value), low=_to_cents(p.low), high=_to_cents(p.high))
                for p in one.points
            ),
        )
        for one in spec.series
    )
    return replace(spec, series=series)


def _places(value: Decimal) -> int:
    """How many decimals a number has."""
    exponent = value.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _to_cents(value: Decimal | None) -> Decimal | None:
    return value.quantize(_CENT) if value is not None and value.is_finite() else value


def _in_time(series: tuple[Series, ...]) -> tuple[Series, ...]:
    """The series with their points in the order of time, where every point has a date."""
    if not all(point.when for one in series for point in one.points):
        return series
    return tuple(
        replace(one, points=tuple(sorted(one.points, key=lambda p: p.when.midpoint if p.when else date.min)))
        for one in series
    )


def in_own_order(spec: ChartSpec) -> ChartSpec:
    """The chart as its table stands where names are dates, months, weekdays or classes, not largest first."""
    if spec.sort is not Sort.DESCENDING or not spec.points:
        return spec
    names = [point.label for point in spec.series[0].points]
    dated = all(point.when for point in spec.points)
    return replace(spec, sort=Sort.SOURCE) if dated or stands_in_order(names) else spec


def _heads(grid: Grid, numbers: list[int]) -> list[str]:
    """What each column of numbers is called, with the unit of its cells where the columns have several."""
    heads = [grid.heads[i] for i in numbers]
    units = [unit_stated(head, [row[i] for row in grid.rows]) for i, head in zip(numbers, heads, strict=True)]
    if len(set(units)) < 2:
        return heads
    return [
        f"{head} ({unit})" if head and unit and unit not in head else head
        for head, unit in zip(heads, units, strict=True)
    ]


def _labels(grid: Grid, numbers: list[int], item: str) -> list[str]:
    """What each row is called: its cell in the column that names rows, or its number as an item."""
    named = _naming(grid, numbers)
    if named is None and len(grid.rows) == 1:
        return [""]
    return [row[named] if named is not None else f"{item} {i + 1}" for i, row in enumerate(grid.rows)]


def _dates(grid: Grid, numbers: list[int], labels: list[str]) -> list[Period | None]:
    """The date of each row; none where what names the rows is no column of dates, or is said to be none."""
    named = _naming(grid, numbers)
    is_dated = named is not None and grid.types[named] is ColumnType.DATE
    return moments(labels) if is_dated else [None] * len(labels)


def _naming(grid: Grid, numbers: list[int]) -> int | None:
    """The column that tells rows apart: the first of words or dates without gaps or doubles, or the first."""
    others = [i for i in range(len(grid.types)) if i not in numbers]
    columns = [(i, [row[i] for row in grid.rows]) for i in others]
    apart = [(i, cells) for i, cells in columns if all(cells) and len(set(cells)) == len(cells)]
    # A rank tells rows apart too, but is not what they are called.
    named = [i for i, cells in apart if not is_counted([cell for cell in cells if not says_nothing(cell)])]
    return next(iter((*named, *(i for i, _ in apart), *others)), None)


def _is_by_rows(grid: Grid, numbers: list[int]) -> bool:
    """Whether the rows are the series: dates over few rows, or one row of values in one unit."""
    heads = [grid.heads[i] for i in numbers]
    if len(set(heads)) < len(heads) or not all(heads):
        return False
    if all(moments(heads)):
        return len(heads) >= LINE_FROM - 1 and len(grid.rows) <= MOST_LINES
    units = {unit_stated(grid.heads[i], [row[i] for row in grid.rows]) for i in numbers}
    return len(grid.rows) == 1 and len(heads) > 1 and len(units) == 1


def _turned(series: tuple[Series, ...], names: list[Name]) -> tuple[Series, ...]:
    """Rows as series: what named a series now names a point, with its date."""
    return tuple(
        Series(
            first.label,
            tuple(
                replace(one.points[at], label=name, when=when)
                for one, (name, when) in zip(series, names, strict=True)
            ),
        )
        for at, first in enumerate(series[0].points)
    )


def _refuse_doubles(grid: Grid, labels: Sequence[str]) -> None:
    for row, label in enumerate(labels):
        if not label and labels.count(label) == 1 and labels[1:]:
            raise error("a row has no name", grid.place(row), "Give each row a name of its own")
        if labels.count(label) > 1:
            twice = [row for row, other in enumerate(labels) if other == label]
            text = f"two rows have the same name, “{label}”" if label else "two rows have no name"
            hint = "Give each row a name of its own"
            if any(kind is ColumnType.NUMBER for kind in grid.types[:-1]):
                hint += "; set a column that tells the rows apart, as a year does, to date or text"
            raise error(text, grid.place(*twice[:2]), hint)


def _name(spec: ChartSpec) -> str:
    return spec.series[0].name if spec.series else ""


def _column(grid: Grid, column: int, names: list[Name], source: str) -> tuple[Point, ...]:
    mark = grid.mark_of(column)
    return tuple(_point(name, row[column], mark, source) for name, row in zip(names, grid.rows, strict=True))


def _point(name: Name, text: str, mark: str, source: str) -> Point:
    read, (label, when) = reading(text, mark) or Reading(None), name
    return Point(
        label,
        read.value,
        read.low,
        read.high,
        read.bound,
        when=when,
        origin=Origin.ANALYST,
        source=source,
        text="" if says_nothing(text) else text,
    )
