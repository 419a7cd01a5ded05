"""Tables in long form: one value in a row, and two columns that say of what and when it is."""

from dataclasses import dataclass, replace

from briefgen.charts.data.grid import ColumnType, Grid
from briefgen.charts.data.grid_cells import says_nothing
from briefgen.charts.data.grid_dates import moments
from briefgen.model.problem import error

_MOST_WIDE = 40
"""More columns than this come of two columns that do not belong together."""


@dataclass(frozen=True, slots=True)
class LongForm:
    """Which columns name the rows and the columns of a wide table, and which has the values."""

    rows: int
    columns: int
    values: int


def long_form(grid: Grid) -> LongForm | None:
    """How a table is in long form; None where one column alone tells its rows apart, or no two do.

    Raises:
        BriefgenError: It is, and has several columns of numbers.
    """
    numbers = [at for at, kind in enumerate(grid.types) if kind is ColumnType.NUMBER]
    names = {at: [row[at] for row in grid.rows] for at in range(len(grid.types)) if at not in numbers}
    full = [at for at, cells in names.items() if all(cells)]
    if not numbers or len(full) < 2 or any(len(set(names[at])) == len(grid.rows) for at in full):
        return None
    pair = next(
        (
            (first, second)
            for first in full
            for second in full
            if first < second and _are_apart(names[first], names[second])
        ),
        None,
    )
    if pair is None:
        return None
    if len(numbers) > 1:
        both = " and ".join(f"“{grid.heads[at] or at + 1}”" for at in pair)
        text = f"each row is told by {both}, and {len(numbers)} columns hold numbers"
        raise error(text, grid.place(), "Take out all columns of numbers but one")
    return LongForm(*_as_wide(grid, pair), numbers[0])


def _are_apart(first: list[str], second: list[str]) -> bool:
    """Whether two columns together tell the rows apart, and most of the cells they open are filled."""
    rows, columns = len(set(first)), len(set(second))
    apart = len(set(zip(first, second, strict=True))) == len(first)
    return apart and min(rows, columns) <= _MOST_WIDE and 2 * len(first) > rows * columns


def _as_wide(grid: Grid, pair: tuple[int, int]) -> tuple[int, int]:
    """Which of the two names the columns: the dates, else the one of fewer names."""
    first, second = pair
    dated = [at for at in pair if grid.types[at] is ColumnType.DATE]
    if len(dated) == 1:
        return (second, first) if dated == [first] else (first, second)
    fewer = len({row[first] for row in grid.rows}) < len({row[second] for row in grid.rows})
    return (second, first) if fewer else (first, second)


def wide(grid: Grid) -> Grid:
    """The table with a row for each name and a column for each date, where it is in long form; else as it is.

    Dates stand in the order of time; a date without a value for a name is an empty cell.

    Raises:
        BriefgenError: As `long_form`.
    """
    form = long_form(grid)
    if form is None:
        return grid
    heads = _in_time(list(dict.fromkeys(row[form.columns] for row in grid.rows)))
    cells = {(row[form.rows], row[form.columns]): row[form.values] for row in grid.rows}
    names = list(dict.fromkeys(row[form.rows] for row in grid.rows))
    first = [next(at for at, row in enumerate(grid.rows) if row[form.rows] == name) for name in names]
    count = len(heads)
    return replace(
        grid,
        heads=(grid.heads[form.rows], *heads),
        rows=tuple((name, *(cells.get((name, head), "") for head in heads)) for name in names),
        types=(grid.types[form.rows], *[ColumnType.NUMBER] * count),
        grouped=frozenset(range(1, count + 1)) if form.values in grid.grouped else frozenset(),
        lines=(grid.line(-1), *(grid.line(at) for at in first)),
        left_out=frozenset(),
        without=frozenset(),
    )


def gaps(grid: Grid) -> int:
    """How many pairs of a table in long form have no row."""
    table = wide(grid)
    return sum(says_nothing(cell) for row in table.rows for cell in row[1:])


def _in_time(heads: list[str]) -> list[str]:
    dates = moments(heads)
    days = {head: when.midpoint for head, when in zip(heads, dates, strict=True) if when}
    return sorted(heads, key=lambda head: days[head]) if len(days) == len(heads) else heads
