"""What is wrong with the cells of a table from which numbers are wanted: each named with its row."""

import re
from collections.abc import Iterator, Mapping

from briefgen.charts.data.grid import ColumnType, Grid
from briefgen.charts.data.grid_cells import reading, says_nothing, stands_for_a_number, without_bound
from briefgen.charts.data.grid_dates import moment
from briefgen.charts.data.grid_numbers import parsed
from briefgen.model.problem import Problem, Severity, error

_IN_DIGITS = "Write it in digits, or leave the cell empty"
_COUNTED = re.compile(r"(?P<sign>\D*?)\s*(?P<number>\d[\d.,\s]*)(?P<unit>\D*)")
_MOST_WORDS = 4
"""A cell of more words is a sentence that happens to hold a number."""


def unread(grid: Grid) -> tuple[Problem, ...]:
    """Each cell of a column of numbers that is none, with its row and words."""
    grid = grid.taken
    return tuple(
        _not_a_number(grid, at, row[column])
        for at, row in enumerate(grid.rows)
        for column, kind in enumerate(grid.types)
        if kind is ColumnType.NUMBER
        and not says_nothing(row[column])
        and reading(row[column], grid.mark_of(column)) is None
    )


def unlike_units(grid: Grid) -> tuple[Problem, ...]:
    """Each column of numbers whose cells are in several units, as "€5" above "12 %", with the rows."""
    found = []
    for column, kind in enumerate(grid.types):
        cells = [(row, parsed(without_bound(cells[column]))) for row, cells in enumerate(grid.rows)]
        units = {row: read.unit for row, read in cells if read and read.unit}
        if kind is ColumnType.NUMBER and len(set(units.values())) > 1:
            found.append(_unlike(grid, column, units))
    return tuple(found)


def without_numbers(grid: Grid) -> tuple[Problem, ...]:
    """Why none of the columns is one of numbers: unlike units, or cells that are no numbers."""
    if ColumnType.NUMBER in grid.types:
        return ()
    if is_only_heads(grid):
        text = "the table has names of columns but no rows under them"
        return error(text, grid.place(), "Add a row for each value").problems
    found = [
        problem for at in range(1 if len(grid.types) > 1 else 0, len(grid.types)) for problem in _of(grid, at)
    ]
    hint = "Write the values into a column beside the names"
    return tuple(found) or error("no column holds numbers", grid.place(), hint).problems


def is_only_heads(grid: Grid) -> bool:
    """Whether a table is its row of names and nothing else: one row of words."""
    only = grid.rows if not grid.has_head else ()
    return len(only) == 1 and all(
        cell and not _is_meant(cell) and moment(cell) is None and reading(cell, grid.decimal_mark) is None
        for cell in only[0]
    )


def _of(grid: Grid, column: int) -> Iterator[Problem]:
    """What keeps a column from being one of numbers; nothing where it is plainly one of words or dates."""
    cells = [(at, row[column]) for at, row in enumerate(grid.rows) if _is_meant(row[column])]
    units = {at: unit for at, cell in cells if (unit := _unit(cell)) is not None}
    if len(units) == len(cells) and len(set(units.values())) > 1:
        yield _unlike(grid, column, units)
        return
    for at, cell in cells:
        if reading(cell, grid.decimal_mark) is None:
            yield _not_a_number(grid, at, cell, units.get(at, ""))


def _unlike(grid: Grid, column: int, units: Mapping[int, str]) -> Problem:
    kinds = ", ".join(f"“{unit}”" if unit else "none" for unit in dict.fromkeys(units.values()))
    name = f"“{grid.heads[column]}”" if grid.heads[column] else f"column {column + 1}"
    text = f"the values of {name} are in different units: {kinds}"
    return Problem(Severity.ERROR, text, grid.place(*units), "Give each unit a table of its own")


def _is_meant(cell: str) -> bool:
    """Whether a number was meant: one stands in it beside a few words, or a word for a failed one."""
    if says_nothing(cell) or moment(cell):
        return False
    return stands_for_a_number(cell) or _unit(cell) is not None


def _unit(cell: str) -> str | None:
    """What a cell that is a number with a unit counts in, "kg" of "5 kg"; None where it is no such cell."""
    found = _COUNTED.fullmatch(cell.strip())
    if found is None or stands_for_a_number(cell) or len(cell.split()) > _MOST_WORDS:
        return None
    return " ".join(filter(None, (found["sign"].strip(" -−+<>≤≥~≈"), found["unit"].strip())))


def _not_a_number(grid: Grid, row: int, cell: str, unit: str = "") -> Problem:
    hint = f"Write the unit behind the name of the column, as ({unit})" if unit else _IN_DIGITS
    return Problem(Severity.ERROR, f"“{cell}” is not a number", grid.place(row), hint)
