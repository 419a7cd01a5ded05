"""What one cell of a table says: a number, with the limit it may be, or nothing that is one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from briefgen.charts.data.grid_numbers import Number, number, parsed
from briefgen.charts.data.grid_words import SIGNS, in_words, magnitude, parted
from briefgen.knowledge.cell_words import cell_words
from briefgen.knowledge.lexicon import languages, table
from briefgen.model.quantity import Bound

_DASH = re.compile(r"(.*\d\S*?(?: ?[^\W\d_]+\.?)?)\s*[-–—]\s*(\S*\d.*)")
_LONGEST = 100
"""No range is longer than this."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The number of a cell, its digits as written, and how it limits the true one.

    Attributes:
        value: None where the cell holds a range.
        low: Its lower end.
        high: Its upper end, above the lower.
    """

    value: Decimal | None
    bound: Bound = Bound.EXACT
    low: Decimal | None = None
    high: Decimal | None = None


def reading(text: str, decimal_mark: str = ".") -> Reading | None:
    """What a cell states: a number, a limit or a range ("1,200", ">5", "5 or more", "3–7"); else None.

    The words of limits, ranges and orders of magnitude ("dozens") are known in every language there is a
    folder for. A range gets no midpoint; one whose ends are in the wrong order is none.
    """
    bound, rest = parted(text.strip())
    value = number(rest, decimal_mark)
    value = in_words(rest, bound) if value is None else value
    if value is not None:
        return Reading(value, bound)
    if bound is Bound.EXACT and (order := magnitude(rest)):
        return Reading(None, Bound.ORDER, *order)
    ends = _ends(rest, decimal_mark)
    return Reading(None, bound, *ends) if ends and bound in (Bound.EXACT, Bound.ABOUT) else None


def _ends(text: str, decimal_mark: str) -> tuple[Decimal, Decimal] | None:
    """Both ends of a range: "3–7", "3 to 7", "between 3 and 7"; None where it is none.

    A scale that stands once is that of both: "2 to 3 million".
    """
    for first, last in _pairs(text):
        read = parsed(first, decimal_mark), _as_behind(first, last, decimal_mark)
        if read[0] is None or read[1] is None:
            continue
        low, high, scale = read[0].value, read[1].value, read[1].scale
        if scale > 1 and read[0].scale == 1 and low < high / scale:
            low *= scale
        if low < high:
            return low, high
    return None


def _as_behind(first: str, last: str, decimal_mark: str) -> Number | None:
    """The upper end; a currency that stands before the lower tells that "6m" is millions and not metres."""
    if found := parsed(last, decimal_mark):
        return found
    money = parsed(first, decimal_mark)
    return parsed(f"{money.sign}{last}", decimal_mark) if money and money.sign else None


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """What may be the ends of a range, by the words between and before them or the dash between them."""
    text = text.strip()
    if len(text) > _LONGEST:
        return
    if dash := _DASH.fullmatch(text):
        yield dash[1], dash[2]
    folded = text.casefold()
    for before, between in _range_words():
        if folded.startswith(before) and between in folded[len(before) :] and len(folded) == len(text):
            at = folded.index(between, len(before))
            yield text[len(before) : at], text[at + len(between) :]


@cache
def _range_words() -> tuple[tuple[str, str], ...]:
    """Words before and between the ends, with the spaces around them."""
    cells = (table(language, "charts")["cell"] for language in languages())
    pairs = [pair for cell in cells for pair in cell["ranges"]]
    return tuple((f"{first} " if first else "", f" {between} ") for first, between in pairs)


def says_nothing(text: str) -> bool:
    """Whether a cell is empty, or says in the usual way that there is no value: "n/a", "–", ".."."""
    return not text.strip() or text.strip().casefold() in cell_words("missing")


def stands_for_a_number(text: str) -> bool:
    """Whether a cell is where a number should be and is none: "NaN", "#DIV/0!", "n/a"."""
    return bool(text.strip()) and (says_nothing(text) or text.strip().casefold() in cell_words("failed"))


def sign(bound: Bound) -> str:
    """What stands before a number in a cell so that it is read with the bound again: ">", "≤", "~"."""
    return next((sign for sign, of in SIGNS.items() if of is bound and len(sign) == 1), "")


def without_bound(text: str) -> str:
    """The number of a cell without the words or signs of its limit: "1.234" of "> 1.234"."""
    return parted(text.strip())[1].strip()
