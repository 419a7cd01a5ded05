"""Which column of bare four-digit numbers holds years: "1200" is a year or twelve hundred tonnes."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefgen.charts.data.grid_units import unit_in_head
from briefgen.knowledge.cell_words import cell_words

_BARE = re.compile(r"[12]\d{3}", re.ASCII)
_FIRST, _LAST = 1900, 2100
"""Years that stand as names of columns."""


def is_bare(cell: str) -> bool:
    """Whether a cell could be a year as well as a number."""
    return _BARE.fullmatch(cell) is not None


def column_of_years(
    heads: Sequence[str], columns: Sequence[Sequence[str]], bare: Sequence[int]
) -> int | None:
    """The one of the columns of bare four-digit numbers that holds years; None where all are numbers.

    The first whose head says so ("Year"). Without such a head only the first column of a table of
    several, where its values rise or fall throughout and its head is no unit.

    Args:
        heads: Names of the columns, empty strings where there are none.
        columns: The stated cells of each column.
        bare: Which columns hold nothing but bare four-digit numbers.
    """
    if (named := next((at for at in bare if _says_time(heads[at])), None)) is not None:
        return named
    first = len(columns) > 1 and 0 in bare and not unit_in_head(heads[0])
    return 0 if first and _is_in_order([int(cell) for cell in columns[0]]) else None


def are_heads(heads: Sequence[str], below: Sequence[str]) -> bool:
    """Whether bare four-digit numbers above others of their kind are years that name columns."""
    own = all(_is_near(head) for head in heads)
    return own and not (below and all(is_bare(cell) and _is_near(cell) for cell in below))


def _is_near(cell: str) -> bool:
    return is_bare(cell) and _FIRST <= int(cell) <= _LAST


def _is_in_order(values: Sequence[int]) -> bool:
    steps = [after - before for before, after in pairwise(values)]
    return all(step > 0 for step in steps) or all(step < 0 for step in steps)


def _says_time(head: str) -> bool:
    return " ".join(head.casefold().split()) in cell_words("date_heads")
