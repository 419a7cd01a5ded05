"""What words in a cell make of its number: limits before and behind it, orders of magnitude, "a million".

The words are those of the tables that articles are read with, and a few that only spreadsheets have.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache, reduce
from typing import Any

from briefgen.knowledge.lexicon import languages, table
from briefgen.knowledge.patterns import any_of
from briefgen.model.quantity import Bound

SIGNS = {
    ">=": Bound.AT_LEAST, "≥": Bound.AT_LEAST, ">": Bound.MORE_THAN,
    "<=": Bound.AT_MOST, "≤": Bound.AT_MOST, "<": Bound.LESS_THAN,
    "~": Bound.ABOUT, "≈": Bound.ABOUT,
}  # fmt: skip
_LIMITED_BY_CELL = ("at_least", "more_than", "at_most", "less_than", "about")
_PLUS = re.compile(r"\d\+$")
_MOST_WORDS = 12
_MOST_LETTERS = 60
"""More is a sentence, whatever words of number stand in it."""

Magnitude = tuple[Decimal, Decimal | None]
"""The lower end of an order of magnitude, and where the next order begins; None behind "several"."""


def parted(text: str) -> tuple[Bound, str]:
    """The bound a cell begins or ends with, and the rest of it."""
    for sign, bound in SIGNS.items():
        if text.startswith(sign):
            return bound, text[len(sign) :]
    folded = text.casefold()
    for words, bound in _before():
        if folded.startswith(words):
            return bound, text[len(words) :]
    for words, bound in _behind():
        if folded.endswith(words) and len(folded) == len(text):
            return bound, text[: -len(words)]
    return (Bound.AT_LEAST, text[:-1]) if _PLUS.search(text) else (Bound.EXACT, text)


@cache
def _before() -> tuple[tuple[str, Bound], ...]:
    """Words with a space behind them, longest first: "no more than" before "no"."""
    found: dict[str, Bound] = {}
    for language in languages():
        cell = table(language, "charts")["cell"]
        found |= {f"{words} ": Bound[name.upper()] for name in _LIMITED_BY_CELL for words in cell[name]}
    for language in languages():
        found |= {f"{words} ": bound for words, bound in _limits(language, "bounds")}
    return _longest_first(found)


@cache
def _behind() -> tuple[tuple[str, Bound], ...]:
    """Words with a space before them, longest first: "or more", "oder mehr"."""
    found = {
        f" {words}": bound for language in languages() for words, bound in _limits(language, "bounds_after")
    }
    return _longest_first(found)


def _limits(language: str, name: str) -> Iterable[tuple[str, Bound]]:
    for sign, words in table(language, "numbers")[name].items():
        yield from ((one.casefold(), SIGNS[sign]) for one in words if sign in SIGNS)


def _longest_first(found: dict[str, Bound]) -> tuple[tuple[str, Bound], ...]:
    return tuple(sorted(found.items(), key=lambda one: -len(one[0])))


# --- orders of magnitude ------------------------------------------------------------------------------


def magnitude(text: str) -> Magnitude | None:
    """The order a cell states in words: "tens of thousands", "several hundred", "Zehntausende"; else None."""
    if len(text) > _MOST_LETTERS:
        return None
    return next((found for one in _orders() if (found := _magnitude(one, text)) is not None), None)


def order_within(text: str, low: Decimal) -> str:
    """The words of a text that say an order of magnitude from so much on, as a cell is read; "" for none.

    "tens of billions" of "tens of billions of dollars": what is counted is no part of the number.
    """
    words = text.split()
    runs = (
        " ".join(words[first:last])
        for size in range(min(len(words), _MOST_WORDS), 0, -1)
        for first in range(len(words) - size + 1)
        for last in (first + size,)
    )
    return next((run for run in runs if (found := magnitude(run)) and found[0] == low), "")


def in_words(text: str, bound: Bound) -> Decimal | None:
    """How many "a million" or "ein Dutzend" is, and "ten" behind the words of a limit; else None.

    "Ten" by itself may be what a row is called.
    """
    article, _, scale = text.strip().casefold().partition(" ")
    for language in languages():
        words = table(language, "numbers")
        if article in words["articles"] and scale in words["multipliers"]:
            return Decimal(words["multipliers"][scale])
        if bound is not Bound.EXACT and not scale and article in words["values"]:
            return Decimal(words["values"][article])
    return None


class _Orders:
    """The words of one language for orders of magnitude."""

    def __init__(self, words: dict[str, Any]) -> None:
        self.factors = {**words["multipliers"], **words["tens_of"]}
        tens, scales = (f"(?:{any_of(those)})" for those in (words["tens_of"], words["multipliers"]))
        several, of = (f"(?:{any_of(those)})" for those in (words["several"], words["of"]))
        more = rf"(?: (?:{of} )?{tens}| {scales}+)*"
        self.form = re.compile(
            rf"(?:(?P<several>{several}) (?:{scales}+|{tens})|(?P<first>{tens})){more}", re.IGNORECASE
        )
        self.word = re.compile(any_of(self.factors), re.IGNORECASE)
        self.needs_of = frozenset(words["needs_of"])


@cache
def _orders() -> tuple[_Orders, ...]:
    return tuple(_Orders(table(language, "numbers")) for language in languages())


def _magnitude(orders: _Orders, text: str) -> Magnitude | None:
    found = orders.form.fullmatch(" ".join(text.split()))
    # "Scores" by itself heads a column of points.
    if found is None or found.group().casefold() in orders.needs_of:
        return None
    factors = (Decimal(orders.factors[one.casefold()]) for one in orders.word.findall(found.group()))
    low = reduce(Decimal.__mul__, factors, Decimal(1))
    return low, None if found["several"] else low * 10
