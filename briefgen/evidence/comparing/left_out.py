"""The per cent that a bare number leaves out where its words take up a share: "6%; last year it was 5"."""

import re

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.rows import may_be_share
from briefgen.evidence.words.side_words import SideWords
from briefgen.model.quantity import Unit

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
