"""What a person should know of how a table was read before it becomes a chart: nothing is taken unsaid."""

from collections.abc import Iterator, Sequence

from briefgen.charts.data.grid import ColumnType, Grid
from briefgen.charts.data.grid_cells import reading, says_nothing, sign, without_bound
from briefgen.charts.data.grid_dates import is_open, moments
from briefgen.charts.data.grid_faults import unlike_units, unread
from briefgen.charts.data.grid_long import gaps, long_form
from briefgen.charts.data.grid_numbers import open_marks, parsed, sure_mark
from briefgen.charts.data.grid_totals import says_total
from briefgen.charts.numbers import MINUS
from briefgen.charts.periods import NBSP, one_of_each_length, period
from briefgen.model.problem import BriefgenError, Problem, Severity
from briefgen.model.quantity import Bound

_NAMED, _LONGEST = 3, 40
_NARROW = "\u202f"
_WARNING = Severity.WARNING
Cells = list[tuple[int, str]]
"""Cells of one column, each with its row in `Grid.rows`."""


def remarks(grid: Grid) -> tuple[Problem, ...]:
    """How cells were read that could be read otherwise, and what of the table is left out."""
    bare = grid.taken
    return (
        *unlike_units(bare),
        *unread(bare),
        *_names(grid),
        *_dates(bare),
        *_long(bare),
        *_sums(grid),
        *_numbers(grid.with_bare(kept=True).taken),
        *_left_out(grid),
    )


def shown(grid: Grid, row: int, column: int) -> str:
    """What a cell is read as where two people could read it in two ways; else empty.

    "1 010" for "1.010", "not stated" for "-", "3 April 2025" for "3/4/25".

    Args:
        grid: The table.
        row: Of `grid.rows`.
        column: Of `grid.types`.
    """
    cell = grid.rows[row][column]
    said = _read_as(grid, row, column)
    if not cell or grid.types[column] is ColumnType.TEXT:
        return ""
    if grid.types[column] is ColumnType.DATE:
        plain = cell[:4].isdecimal() or cell == said
    else:
        group = "," if grid.decimal_mark == "." else "."
        bare = "".join(one for one in cell if one not in f"€$£¥% '’{group}")
        plain = bare.replace(grid.decimal_mark, ".") == said.replace(_NARROW, "")
    return "" if plain else said


def _read_as(grid: Grid, row: int, column: int) -> str:
    """What a cell is read as, in marks that mean one thing: spaces between groups, a decimal point."""
    cell = grid.rows[row][column]
    if grid.types[column] is ColumnType.DATE:
        when = moments([one[column] for one in grid.rows])[row]
        return period(when, "en").replace(NBSP, " ") if when else "no date"
    if grid.types[column] is not ColumnType.NUMBER:
        return cell
    if says_nothing(cell):
        return "not stated"
    read = reading(cell, grid.mark_of(column))
    if read is None:
        return "not a number"
    if read.bound is Bound.ORDER:
        return f"an order of magnitude, “{cell}”"
    ends = [end for end in (read.low, read.value, read.high) if end is not None]
    return sign(read.bound) + "–".join(f"{end:,f}".replace(",", _NARROW).replace("-", MINUS) for end in ends)


def _sums(grid: Grid) -> Iterator[Problem]:
    for row in sorted(grid.left_out):
        text = f"“{_name(grid, row)}” is the sum of others and is left out"
        yield Problem(Severity.NOTE, text, grid.place(row))
    for row in range(len(grid.rows)):
        if row not in grid.left_out and says_total(_name(grid, row)) and grid.rows[1:]:
            text = f"“{_name(grid, row)}” may be a sum, and stands among the others"
            yield Problem(_WARNING, text, grid.place(row), "Leave it out if it is")


def _names(grid: Grid) -> Iterator[Problem]:
    """Rows without a name, and names without a value: headings between the rows."""
    numbers = [at for at, kind in enumerate(grid.types) if kind is ColumnType.NUMBER]
    if numbers and len(numbers) == len(grid.types) and grid.rows[1:]:
        yield Problem(_WARNING, "no column names the rows, so they are numbered", grid.place())
    bare = sorted(grid.bare)
    if bare:
        said = _listed([f"“{_name(grid, row)}”" for row in bare])
        verb, left = ("has", "is") if len(bare) == 1 else ("have", "are")
        out = f" and {left} left out" if grid.without else "; the chart says so"
        yield Problem(Severity.NOTE, f"{said} {verb} no value{out}", grid.place(*bare[:_NAMED]))


def _long(grid: Grid) -> Iterator[Problem]:
    """That a table has one value in a row, and how it is taken."""
    try:
        form = long_form(grid)
    except BriefgenError as fault:
        yield from fault.problems
        return
    if form is not None:
        rows, columns, values = (_called(grid, at) for at in (form.rows, form.columns, form.values))
        text = f"each row is one value: {values} is taken for each {rows} and {columns}"
        yield Problem(Severity.NOTE, text, grid.place())
        if empty := gaps(grid):
            some = "one of them has" if empty == 1 else f"{empty} of them have"
            yield Problem(Severity.NOTE, f"{some} no value", grid.place())


def _called(grid: Grid, column: int) -> str:
    return f"“{grid.heads[column]}”" if grid.heads[column] else f"column {column + 1}"


def _name(grid: Grid, row: int) -> str:
    return next((cell for cell in grid.rows[row] if cell), "")


def _dates(grid: Grid) -> Iterator[Problem]:
    for column, kind in enumerate(grid.types):
        cells = [row[column] for row in grid.rows]
        if kind is ColumnType.DATE:
            yield from _in_time(grid, column, cells)
        if kind is ColumnType.DATE and is_open(cells):
            text = f"“{cells[0]}” is read as {_read_as(grid, 0, column)}; days and months could change places"
            yield Problem(_WARNING, text, grid.place(0), "Write the dates as 2025-03-31 if not")


def _in_time(grid: Grid, column: int, cells: Sequence[str]) -> Iterator[Problem]:
    """That dates stood in no order, and that they are of several lengths."""
    dates = [when for when in moments(cells) if when]
    days = [when.midpoint for when in dates]
    if days != sorted(days) and len(set(cells)) == len(cells):
        yield Problem(Severity.NOTE, f"{_head(grid, column)}put in the order of time", grid.place())
    if lengths := one_of_each_length(dates):
        said = ", ".join(period(when, "en").replace(NBSP, " ") for when in lengths)
        text = f"{_head(grid, column)}dates of unlike length: {said}"
        yield Problem(_WARNING, text, grid.place(), "Leave out the rows of the other length")


def _numbers(grid: Grid) -> Iterator[Problem]:
    for column, kind in enumerate(grid.types):
        if kind is not ColumnType.NUMBER:
            continue
        cells = [(row, cells[column]) for row, cells in enumerate(grid.rows) if cells[column]]
        other = [(row, cell) for row, cell in cells if _is_other(grid, column, cell)]
        if other:
            said = [f"“{cell}” is read as {_read_as(grid, row, column)}" for row, cell in other]
            text = f"{_head(grid, column)}{_listed(said)}"
            yield Problem(Severity.NOTE, text, grid.place(*(row for row, _ in other[:_NAMED])))
        nothing = [(row, cell) for row, cell in cells if says_nothing(cell)]
        yield from _told(grid, column, nothing, "taken for no value")
        yield from _told(grid, column, _without_sign(cells), "without the sign the others have", _WARNING)
        yield from _in_thousands(grid, column, cells)


def _is_other(grid: Grid, column: int, cell: str) -> bool:
    """Whether a cell is read by other marks than those of its table, or below zero for its brackets."""
    found = parsed(without_bound(cell))
    if found is None:
        return False
    own = found.mark and found.mark != grid.decimal_mark
    return bool(own) or (found.is_open and not grid.mark_of(column)) or "(" in cell


def _without_sign(cells: Cells) -> Cells:
    """The numbers without a per cent sign in a column where most have one."""
    read = [(row, cell, found.unit) for row, cell in cells if (found := parsed(without_bound(cell)))]
    without = [(row, cell) for row, cell, unit in read if not unit]
    signs = {unit for *_, unit in read if unit}
    return without if signs == {"%"} else []


def _in_thousands(grid: Grid, column: int, cells: Cells) -> Iterator[Problem]:
    """Whether a column may be read in groups or in decimals, and nothing in its table tells which."""
    stated = [without_bound(cell) for row in grid.rows for cell in row]
    opened = [(row, cell) for row, cell in cells if (found := parsed(without_bound(cell))) and found.is_open]
    marks = open_marks(cell for _, cell in opened)
    # Of “1,234” in a table of decimal points nobody doubts that the comma groups.
    if opened and len(marks) == 1 and (grid.decimal_mark == "," or "." in marks) and not sure_mark(stated):
        (mark,), (row, cell) = marks, opened[0]
        other = cell.replace(mark, _NARROW if mark == grid.decimal_mark else ".")
        text = f"{_head(grid, column)}“{cell}” is read as {_read_as(grid, row, column)}, and may be {other}"
        yield Problem(_WARNING, text, grid.place(row), "Choose the other decimal mark if it is")


def _told(
    grid: Grid, column: int, cells: Cells, what: str, severity: Severity = Severity.NOTE
) -> Iterator[Problem]:
    if cells:
        said = _listed([f"“{cell}”" for _, cell in cells])
        where = grid.place(*(row for row, _ in cells[:_NAMED]))
        yield Problem(severity, f"{_head(grid, column)}{said} {what}", where)


def _head(grid: Grid, column: int) -> str:
    return f"{grid.heads[column]}: " if grid.heads[column] else ""


def _left_out(grid: Grid) -> Iterator[Problem]:
    if grid.noted:
        said = _listed([f"“{cell}”" for cell in grid.noted])
        yield Problem(Severity.NOTE, f"marks of footnotes are left out: {said}", grid.place())
    for where, lines in (("above", grid.above), ("below", grid.foot)):
        for words in lines:
            short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
            yield Problem(Severity.NOTE, f"“{short}” {where} the table is left out", grid.place())


def _listed(said: Sequence[str]) -> str:
    one_each = list(dict.fromkeys(said))
    more = f" and {len(one_each) - _NAMED} more" if len(one_each) > _NAMED else ""
    return f"{', '.join(one_each[:_NAMED])}{more}"
