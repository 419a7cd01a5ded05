"""How a table from a file is read for a chart, told and overridden on the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from briefgen.app.chart_options import parsed
from briefgen.app.options import OptionError
from briefgen.model.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from briefgen.charts.data.grid import ColumnType, Grid

T = TypeVar("T")
Overrides = Mapping[int, Sequence[tuple[str, str]]]
"""For each chart (from 1) what is overridden, in order: a column's type, or one of `_OF_TABLE`."""

_DECIMAL, _NAMES, _SHEET, _SUMS, _EMPTY = "decimal", "names", "sheet", "sums", "empty"
_OF_TABLE = (_DECIMAL, _NAMES, _SHEET, _SUMS, _EMPTY)
_MARKS = {".": ".", ",": ",", "point": ".", "comma": ","}
_YES = {"yes": True, "no": False}


def merged(known: Overrides, flag: str) -> Overrides:
    """What is asked with one more flag: "Year=text", "2.3=number", "decimal=,", "names=no", "sheet=2024".

    Raises:
        OptionError: It is not of that form.
    """
    number, name, value = _parsed(flag)
    return {**known, number: (*known.get(number, ()), (name, value.strip()))}


def _parsed(flag: str) -> tuple[int, str, str]:
    """A bare number before the equals sign is a column, not a chart: "2=text"."""
    left, equals, value = flag.partition("=")
    if equals and "." not in left:
        return 1, left.strip(), value
    if equals and not left.partition(".")[0].isdecimal():
        return 1, left.strip(), value  # the name of a column may hold a full stop
    return parsed(flag)


def sheet_asked(asked: Sequence[tuple[str, str]]) -> str:
    """The sheet of a workbook that is asked for; empty for the first."""
    return next((value for name, value in reversed(asked) if name == _SHEET), "")


def as_asked(grid: Grid, asked: Sequence[tuple[str, str]]) -> Grid:
    """The table read as overridden: decimal mark and row of names first, since types follow from them.

    Raises:
        OptionError: There is no such column or type.
    """
    from briefgen.charts.data.grid import ColumnType

    for name, value in asked:
        if name == _DECIMAL:
            grid = grid.with_mark(str(_chosen(value, _MARKS)))
        elif name == _NAMES:
            grid = grid.with_head(bool(_chosen(value, _YES)))
    for value in (value for name, value in asked if name == _SUMS):
        grid = grid.with_totals(bool(_chosen(value, _YES)))
    for name, value in asked:
        if name not in _OF_TABLE:
            types: dict[str, ColumnType] = {kind.value: kind for kind in ColumnType}
            grid = grid.with_type(_column(grid, name), _chosen(value, types))
    for value in (value for name, value in asked if name == _EMPTY):
        grid = grid.with_bare(bool(_chosen(value, _YES)))
    return grid


def _chosen(value: str, known: Mapping[str, T]) -> T:
    if value.casefold() not in known:
        raise OptionError(f"“{value}” is not known", f"one of {', '.join(known)}")
    return known[value.casefold()]


def _column(grid: Grid, name: str) -> int:
    heads = [head.casefold() for head in grid.heads]
    if name.casefold() in heads:
        return heads.index(name.casefold())
    if name.isdecimal() and 1 <= int(name) <= len(heads):
        return int(name) - 1
    shown = ", ".join(head or str(at) for at, head in enumerate(grid.heads, 1))
    raise OptionError(f"the table has no column “{name}”", f"it has: {shown}")


def told(grid: Grid, unit: str, path: Path) -> Problem:
    """How a table was read, in one line: rows taken, names, decimal mark, unit, type of each column."""
    columns = ", ".join(
        f"{head or at} {kind.value}"
        for at, (head, kind) in enumerate(zip(grid.heads, grid.types, strict=True), 1)
    )
    many = len(grid.taken.rows)
    parts = [
        f"{many} row{'' if many == 1 else 's'}",
        columns,
        "the first row names the columns" if grid.has_head else "no row names the columns",
        "decimal comma" if grid.decimal_mark == "," else "decimal point",
        *([f"unit {unit}"] if unit else []),
        *([f"sheet {grid.sheets[0]}, not {', '.join(grid.sheets[1:])}"] if grid.sheets[1:] else []),
        *([f"{grid.hidden} hidden left out"] if grid.hidden else []),
    ]
    return Problem(
        Severity.NOTE,
        f"read as {'; '.join(parts)}",
        Place(str(path)),
        "override with --chart-columns COLUMN=text|number|date, decimal=,|., names=yes|no, sums=yes|no, "
        "empty=yes|no or sheet=NAME",
    )


def remarks_on(grid: Grid) -> tuple[Problem, ...]:
    """What a person should know of how a table was read: sums left out, cells read by their own marks."""
    from briefgen.charts.data.grid_remarks import remarks

    return remarks(grid)
