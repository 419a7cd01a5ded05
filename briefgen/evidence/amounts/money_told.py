"""Millions without a currency in an article that tells its sums in one: "expected 1.31 billion"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.sentence_near import PART_END, sentence_near
from briefgen.evidence.amounts.unit_spellings import MONEY
from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import either_case
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Dimension, Unit

_SUM = Decimal(1_000_000)
_SENTENCE, _NEAR, _BEHIND = 200, 60, 40
_MOST_TIMES = 5
"""Sums further apart than this are no forecast of each other."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Words for who expects a sum, and for what is a sum of money by its name."""

    foreseen: re.Pattern[str]
    named: re.Pattern[str]
    breaks: frozenset[str]


@cache
def _words(language: str) -> _Words:
    figures, told = table(language, "figures"), table(language, "currencies")["told_once"]
    return _Words(
        either_case(rf"(?<![^\W_])(?:{alternatives(told['foreseen'])})(?![^\W_])"),
        either_case(rf"(?:{alternatives(told['named'])})\s(?P<between>(?:[^\W\d_]+\s){{0,3}})$"),
        frozenset(figures["clause_breaks"]),
    )


def in_money_told(text: str, readings: Sequence[Reading], language: str) -> list[Reading]:
    """The readings of an article, its bare millions of money in the one currency it tells all sums in.

    Only a sum that somebody expects beside another, or that a word like "profit" is of. Conversions in
    brackets are no second currency.

    Args:
        text: Of the article.
        readings: All of it, in order.
        language: BCP 47.
    """
    told = {one.unit.name for one in readings if _is_sum(text, one)}
    if len(told) != 1:
        return list(readings)
    words, unit = _words(language), Unit(told.pop(), MONEY)
    return [
        one.measured_in(unit)
        if _is_bare(one) and (_is_named(words, text, one) or _is_foreseen(words, text, readings, i))
        else one
        for i, one in enumerate(readings)
    ]


def _is_sum(text: str, reading: Reading) -> bool:
    return reading.unit.dimension is MONEY and text[reading.start - 1 : reading.start] != "("


def _is_bare(reading: Reading) -> bool:
    plain = not reading.unit.name and reading.unit.dimension is Dimension.COUNT and not reading.counted
    return plain and reading.form is Form.DIGITS and reading.scale >= _SUM


def _is_named(words: _Words, text: str, reading: Reading) -> bool:
    """Whether a word for money leads to the number in its own clause: "net profit halved to 64 million"."""
    found = words.named.search(text, max(0, reading.start - _NEAR), reading.start)
    return found is not None and words.breaks.isdisjoint(found["between"].lower().split())


def _is_foreseen(words: _Words, text: str, readings: Sequence[Reading], i: int) -> bool:
    """Whether it is what somebody expects of a sum before it: "while analysts had expected 1.31 billion"."""
    begin, end = sentence_near(text, readings[i].start, readings[i].end, _SENTENCE, PART_END)
    floor = sentence_near(text, max(0, begin - 2), begin, _SENTENCE, PART_END)[0]
    floor = max(floor, text.rfind("\n", floor, begin))
    for at in range(i - 1, -1, -1):
        one = readings[at]
        if one.end <= floor:
            return False
        if _is_sum(text, one) and _are_near(one, readings[i]):
            behind = max(one.end, begin), min(end, readings[i].end + _BEHIND)
            return words.foreseen.search(text, *behind) is not None
    return False


def _are_near(one: Reading, other: Reading) -> bool:
    left, right = (reading.value or reading.quantity.low or Decimal(0) for reading in (one, other))
    low, high = sorted((abs(left), abs(right)))
    return 0 < high <= low * _MOST_TIMES
