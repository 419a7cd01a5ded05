"""The sentences inside one, as a quotation of several holds them."""

import re
from bisect import bisect_right
from functools import lru_cache

from briefgen.evidence.meaning.subjects import STOP
from briefgen.model.article import Span

_INNER_REACH = 1000
_SENTENCE_INSIDE = re.compile(rf"{STOP}['\"”’)]*\s+(?=['\"“‘(]?[^\W\d_a-z])")
_INNER_END = re.compile(r"[.!?]['\"”’)]*\s+(?=['\"“‘(]?[^\W\d_a-z])")


def inner_start(text: str, at: int) -> int:
    """Where the sentence begins that holds a place, in a quotation of several; 0 in the first."""
    ends = _inner_ends(text)
    last = bisect_right(ends, at, key=lambda one: one.end) - 1
    return ends[last].end if last >= 0 and ends[last].start >= at - _INNER_REACH else 0


@lru_cache(maxsize=4)
def _inner_ends(text: str) -> tuple[Span, ...]:
    """Where sentences end inside a sentence, found once for all its figures."""
    return tuple(Span(*found.span()) for found in _SENTENCE_INSIDE.finditer(text))


def sentence_inside(text: str, at: int) -> Span | None:
    """The sentence before the one that begins there, where a quotation holds several."""
    begin = max(0, at - _INNER_REACH)
    found = _INNER_END.finditer(text, begin, min(len(text), at + 2))
    ends = [begin, *(one.end() for one in found if one.end() <= at)]
    return Span(ends[-2], ends[-1]) if len(ends) > 1 else None
