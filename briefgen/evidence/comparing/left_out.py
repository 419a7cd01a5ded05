"""The unit that a bare number leaves out where its words take up a value: "6%; last year it was 5"."""

import re

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.shared_units import are_far_apart
from briefgen.evidence.comparing.rows import may_be_share
from briefgen.evidence.words.side_words import SideWords
from briefgen.model.quantity import Dimension, Unit

_MOST_TIMES = 20
_NO_MEASURES = (
    Dimension.COUNT,
    Dimension.PERCENT,
    Dimension.PERCENTAGE_POINT,
    Dimension.AGE,
    Dimension.RATIO,
    Dimension.SCORE,
)
_WORD = re.compile(r"[^\W\d_][\w’']*")


def share_left_out(sides: SideWords, one: Reading, other: Reading, before: str, between: str) -> Unit | None:
    """The unit a bare number takes from a share told before it; None where it may count something.

    Args:
        sides: Words between two figures.
        one: The first figure.
        other: The second, whose unit may be left out.
        before: What leads to the first in its sentence: "won 60% of its games" is no share of the club's.
        between: What leads to the second, without what leads to the first.
    """
    if other.scale != 1 or one.value is None or other.value is None or not may_be_share(other, one.unit):
        return None
    counts = not sides.there_is.isdisjoint(between.lower().split())
    done = any(sides.does(word) for word in _WORD.findall(before.lower())[-1:])
    return None if counts or done else one.unit


def measure_left_out(sides: SideWords, one: Reading, other: Reading, between: str) -> Unit | None:
    """The unit a bare number takes from the measure told before it: "402 days. In 2019 it was 187".

    Args:
        sides: Words between two figures.
        one: The first figure, of money, time, length or the like.
        other: The second, in a statement that says no more than a time and a value.
        between: What leads to the second: of what there are so many, the number is a count.
    """
    if not other.is_bare or one.unit.dimension in _NO_MEASURES or not (one.scale == other.scale == 1):
        return None
    if not one.value or not other.value or are_far_apart(one, other):
        return None
    low, high = sorted((abs(one.value), abs(other.value)))
    words = _WORD.findall(between.lower())
    counts = not sides.there_is.isdisjoint(words) or any(map(sides.does, words))
    somebody = not sides.slots.clause.persons.isdisjoint(words)  # "2021 war er 19": an age
    aged = somebody and sides.change_to.isdisjoint(words[-1:])
    return None if counts or aged or high > low * _MOST_TIMES else one.unit
