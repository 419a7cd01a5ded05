"""Two numbers of one sentence that a change lies between, and what is tied to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from briefgen.evidence.checking.check_words import CheckWords
from briefgen.model.article import Span
from briefgen.model.evidence import Figure

_WORD = re.compile(r"\w[\w-]*")
_BREAK = re.compile(r"[.;:!?\n\"“”]")
_MOST_APART = 80
_NEIGHBOURS = 4
_MOST_TIMES_APART = 50


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers of one sentence that a change lies between."""

    base: Figure
    result: Figure

    @property
    def base_value(self) -> Decimal:
        """The value before the change."""
        return self.base.quantity.value or Decimal(0)

    @property
    def result_value(self) -> Decimal:
        """The value after it."""
        return self.result.quantity.value or Decimal(0)

    @property
    def hull(self) -> Span:
        """From the first to the second, whichever is first."""
        spans = (self.base.span, self.result.span)
        return Span(min(span.start for span in spans), max(span.end for span in spans))


def pairs(figures: tuple[Figure, ...], *, far: bool = False) -> Iterator[tuple[Pair, tuple[Figure, ...]]]:
    """Each figure with the one near it that it is compared to, and the figures around the two.

    Numbers very far apart are rather of two things, unless `far` asks for them too.
    """
    for at, result in enumerate(figures):
        compared = result.compared_to.span if result.compared_to else None
        if compared is None:
            continue
        around = figures[max(at - _NEIGHBOURS, 0) : at + _NEIGHBOURS + 1]
        for base in around:
            if base is not result and base.span.overlaps(compared) and _comparable(base, result, far):
                yield Pair(base, result), around


def _comparable(base: Figure, result: Figure, far: bool) -> bool:
    names = {base.quantity.unit.name, result.quantity.unit.name}
    if len(names - {""}) > 1 or base.quantity.value is None or result.quantity.value is None:
        return False
    low, high = sorted((abs(base.quantity.value), abs(result.quantity.value)))
    return low > 0 and (far or high / low < _MOST_TIMES_APART)


def is_tied(text: str, pair: Pair, size: Figure, words: CheckWords) -> bool:
    """Whether only words that tie a change to its numbers stand between it and the pair."""
    hull = pair.hull
    if size.span.overlaps(hull):
        return False
    between = (
        text[size.span.end : hull.start] if size.span.end <= hull.start else text[hull.end : size.span.start]
    )
    inside = text[hull.start : hull.end]
    if len(between) > _MOST_APART or _BREAK.search(between) or _BREAK.search(_without_numbers(inside)):
        return False
    return all(word.casefold() in words.tying for word in _WORD.findall(between))


def _without_numbers(text: str) -> str:
    return re.sub(r"\d[.,:]\d", "", text)
