"""What the numbers of a table are counted in, read from its cells and the names of its columns."""

import re

from briefgen.charts.grid import ColumnType, Grid

_SIGNS = ("%", "€", "£", "¥", "$")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,30})[)\]]\s*$")


def unit_in(grid: Grid) -> str:
    """The unit all number columns name, as a person would type it; empty where they name none, or several.

    A sign counts when every stated cell has it, or when it ends the column's name, as a unit in
    brackets does.
    """
    columns = [at for at, kind in enumerate(grid.types) if kind is ColumnType.NUMBER]
    units = {_unit_of_column(grid, at) for at in columns}
    return units.pop() if len(units) == 1 else ""


def _unit_of_column(grid: Grid, at: int) -> str:
    stated = [row[at] for row in grid.rows if row[at]]
    for sign in _SIGNS:
        if stated and all(sign in cell for cell in stated):
            return sign
    head = grid.heads[at].rstrip()
    if named := _IN_BRACKETS.search(head):
        return named.group(1).strip()
    return next((sign for sign in _SIGNS if head.endswith(sign)), "")
