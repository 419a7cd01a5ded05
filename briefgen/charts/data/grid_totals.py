"""Rows of a table that are the sum of others, and columns that only number its rows: neither is data."""

import re
from collections.abc import Sequence
from decimal import Decimal

from briefgen.knowledge.cell_words import cell_words

Values = Sequence[Decimal | None]
_NEAR = Decimal("0.01")
"""How far a sum may be off, since its parts are rounded."""
_LEAST = 2
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def says_total(name: str) -> bool:
    """Whether a name is one of a sum: "Total", "Grand total", "Total UK", "Insgesamt", "Summe aller"."""
    words = _WORDS.findall(name.casefold())
    ends = (words[:1], words[-1:], words[:2])
    return any(" ".join(end) in cell_words("totals") for end in ends)


def is_counted(cells: Sequence[str]) -> bool:
    """Whether cells only number the rows of a table: 1, 2, 3 or 1., 2., 3."""
    numbers = [cell.rstrip(".)") for cell in cells]
    return len(numbers) > 1 and numbers == [str(at) for at in range(1, len(numbers) + 1)]


def totals(names: Sequence[str], columns: Sequence[Values]) -> frozenset[int]:
    """Which rows are named as a sum and are one, of all others or of those since the last sum.

    A row that is only named so ("Total" among oil companies) is none.

    Args:
        names: Of the rows.
        columns: The values of each column of numbers, one for each row.
    """
    named = [at for at, name in enumerate(names) if says_total(name)]
    others = [at for at in range(len(names)) if at not in named]
    found = []
    for at in named:
        since = next((before for before in reversed(named) if before < at), -1)
        blocks = (others, [row for row in others if since < row < at])
        if any(len(block) >= _LEAST and _is_sum(at, block, columns) for block in blocks):
            found.append(at)
    return frozenset(found)


def _is_sum(at: int, rows: Sequence[int], columns: Sequence[Values]) -> bool:
    """Whether a row is the sum of others in any column: a column of prices or rates has none."""
    return any(_adds_up(column[at], [column[row] for row in rows]) for column in columns)


def _adds_up(total: Decimal | None, parts: Values) -> bool:
    stated = [part for part in parts if part is not None]
    if total is None or len(stated) < _LEAST:
        return False
    return abs(total - sum(stated, Decimal(0))) <= abs(total) * _NEAR and total != 0
