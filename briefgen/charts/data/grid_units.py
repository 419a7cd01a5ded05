"""What the numbers of a table are counted in, read from its cells and the names of its columns."""

import re
from functools import cache
from typing import TYPE_CHECKING

from briefgen.charts.data.grid_cells import without_bound
from briefgen.charts.data.grid_numbers import parsed
from briefgen.knowledge.lexicon import languages, table
from briefgen.model.quantity import Dimension

if TYPE_CHECKING:
    from briefgen.charts.data.grid import Grid

_SIGNS = ("%", "€", "£", "¥", "$")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,30})[)\]]\s*$")
_SCALED = re.compile(
    r"(?:^|\s)((?P<before>[€£¥$])\s?(?P<after>[^\W\d_]{1,12})\.?|(?P<scale>[^\W\d_]{1,12})\.?\s?(?P<sign>[€£¥$]))$"
)
"""What may be a sign with a word of scale at the end of a name: "Revenue €m", "Kosten, Mio. €"."""
_LONGEST_SYMBOL = 4
"""Longer spellings are words, and may begin with a capital letter."""


def unit_in(grid: "Grid") -> str:
    """The unit all number columns name, as a person would type it; empty where they name none, or several.

    A sign counts when every stated cell has it, or when it ends the column's name, as a unit in
    brackets does.
    """
    grid = grid.taken
    columns = [at for at, kind in enumerate(grid.types) if kind == "number"]
    units = {unit_stated(grid.heads[at], [row[at] for row in grid.rows]) for at in columns}
    return units.pop() if len(units) == 1 else ""


def unit_stated(head: str, cells: list[str]) -> str:
    """The unit a column names: a sign in every stated cell, or what ends its name; else empty."""
    if sign := _sign_stated(cells):
        return sign
    if named := _IN_BRACKETS.search(head.rstrip()):
        return named.group(1).strip()
    if scaled := _scaled(head.rstrip()):
        return scaled
    return next((sign for sign in _SIGNS if head.rstrip().endswith(sign)), "")


def _scaled(head: str) -> str:
    """The sign of money with the word of scale a name ends with; empty where it ends with none."""
    found = _SCALED.search(head)
    if not found:
        return ""
    read = parsed(f"{found['before'] or found['sign']}1 {found['after'] or found['scale']}")
    return found[1] if read is not None and read.scale > 1 else ""


def _sign_stated(cells: list[str]) -> str:
    """The sign of the one unit the cells state; of money also where some cells do not, as in accounts."""
    filled = [cell for cell in cells if cell]
    if filled and (sign := next((one for one in _SIGNS if all(one in cell for cell in filled)), "")):
        return sign
    read = [found.unit for cell in cells if (found := parsed(without_bound(cell)))]
    stated = {unit for unit in read if unit}
    if len(stated) != 1 or ("%" in stated and "" in read):
        return ""
    unit = stated.pop()
    symbols = (sign for sign, name in table("en", "currencies")["symbols"].items() if name == unit)
    return next(symbols, unit)


def known_unit(head: str, cells: list[str]) -> str:
    """The same, only where it surely is a unit: "(t)" and "(€ million)", but not "(men)" or "(2024)"."""
    unit = unit_stated(head, cells)
    return unit if any(sign in unit for sign in _SIGNS) or any(map(is_unit, unit.split())) else ""


def unit_in_head(head: str) -> bool:
    """Whether the name of a column names a unit: "Tonnes", "Price (€)", "kg"."""
    return is_unit(head.strip()) or bool(known_unit(head, []))


def is_unit(word: str) -> bool:
    """Whether a word or symbol is one of a unit or currency: "tonnes", "kWh", "EUR"."""
    return (word.casefold() if len(word) > _LONGEST_SYMBOL else word) in _spellings()


@cache
def _spellings() -> frozenset[str]:
    """Units and currencies, singular and plural, in every language; but none of time, which tells dates."""
    found: set[str] = set()
    for language in languages():
        units, money = table(language, "units"), table(language, "currencies")
        groups = [units[one] for one in Dimension if one is not Dimension.TIME and one in units]
        prefixed = units["prefixed"].values()
        for group in (*groups, money["names"]):
            found.update(word for name, others in group.items() for word in (name, *others))
        for group in prefixed:
            for name, forms in group.items():
                found.update((name, *forms["words"], *forms["symbols"]))
                for prefix, letters in units["prefixes"].items():
                    found.update(prefix + word for word in (name, *forms["words"]))
                    found.update(letter + symbol for letter in letters for symbol in forms["symbols"])
        found.update(money["codes"])
    plurals = {word + "s" for word in found if len(word) > _LONGEST_SYMBOL - 1}
    return frozenset(word.casefold() if len(word) > _LONGEST_SYMBOL else word for word in found | plurals)
