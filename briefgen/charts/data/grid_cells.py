"""What one cell of a table says: a number, with the limit it may be, or nothing that is one."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from briefgen.charts.data.grid_numbers import number
from briefgen.knowledge.lexicon import languages, table
from briefgen.model.quantity import Bound

_BOUND_SIGNS = {
    ">=": Bound.AT_LEAST, "≥": Bound.AT_LEAST, ">": Bound.MORE_THAN,
    "<=": Bound.AT_MOST, "≤": Bound.AT_MOST, "<": Bound.LESS_THAN,
    "~": Bound.ABOUT, "≈": Bound.ABOUT,
}  # fmt: skip


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
    """The number a cell holds, exact, a limit or a range: "1,200", ">5", "more than 5", "3–7"; else None.

    The words of limits and ranges are known in every language there is a folder for. A range gets no
    midpoint; one whose ends are in the wrong order is none.
    """
    bound, rest = _parted(text.strip())
    value = number(rest, decimal_mark)
    if value is not None:
        return Reading(value, bound)
    ends = _ends(rest, decimal_mark)
    return Reading(None, bound, *ends) if ends and bound in (Bound.EXACT, Bound.ABOUT) else None


def _ends(text: str, decimal_mark: str) -> tuple[Decimal, Decimal] | None:
    """Both ends of a range: "3–7", "3 to 7", "between 3 and 7"; None where it is none."""
    for form in _range_forms():
        if found := form.fullmatch(text.strip()):
            low, high = (number(end, decimal_mark) for end in found.groups())
            if low is not None and high is not None and low < high:
                return low, high
    return None


@cache
def _range_forms() -> tuple[re.Pattern[str], ...]:
    cells = (table(language, "charts")["cell"] for language in languages())
    worded = [
        rf"{re.escape(first)}{' ' if first else ''}(.*\d\S*) {re.escape(between)} (\S*\d.*)"
        for cell in cells
        for first, between in cell["ranges"]
    ]
    return tuple(re.compile(form, re.IGNORECASE) for form in (r"(.*\d\S*?)\s*[-–—]\s*(\S*\d.*)", *worded))


def says_nothing(text: str) -> bool:
    """Whether a cell is empty, or says in the usual way that there is no value: "n/a", "–", ".."."""
    return not text.strip() or text.strip().casefold() in _words("missing")


def stands_for_a_number(text: str) -> bool:
    """Whether a cell is where a number should be and is none: "NaN", "#DIV/0!", "n/a"."""
    return bool(text.strip()) and (says_nothing(text) or text.strip().casefold() in _words("failed"))


def sign(bound: Bound) -> str:
    """What stands before a number in a cell so that it is read with the bound again: ">", "≤", "~"."""
    return next((sign for sign, of in _BOUND_SIGNS.items() if of is bound and len(sign) == 1), "")


def without_bound(text: str) -> str:
    """The number of a cell without the words or signs of its limit: "1.234" of "> 1.234"."""
    return _parted(text.strip())[1].strip()


def _parted(text: str) -> tuple[Bound, str]:
    """The bound a cell begins with, and the rest of it."""
    for sign_, bound in _BOUND_SIGNS.items():
        if text.startswith(sign_):
            return bound, text[len(sign_) :]
    for words, bound in _bound_words():
        if text.casefold().startswith(words):
            return bound, text[len(words) :]
    return Bound.EXACT, text


@cache
def _bound_words() -> tuple[tuple[str, Bound], ...]:
    """Words with a space behind them, longest first: "no more than" before "no"."""
    cells = (table(language, "charts")["cell"] for language in languages())
    found = {f"{words} ": Bound[name.upper()] for cell in cells for name in _BOUNDS for words in cell[name]}
    return tuple(sorted(found.items(), key=lambda one: -len(one[0])))


_BOUNDS = ("at_least", "more_than", "at_most", "less_than", "about")


@cache
def _words(name: str) -> frozenset[str]:
    cells = (table(language, "charts")["cell"] for language in languages())
    return frozenset(words.casefold() for cell in cells for words in cell[name])
