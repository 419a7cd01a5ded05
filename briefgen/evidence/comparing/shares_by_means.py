"""Shares of a list that one preposition tells apart: "47% travel by car, 29% by bus and 6% by bike"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Figure, Words
from briefgen.model.quantity import Dimension

_ALL = Decimal(100)
_FEWEST, _LONGEST_NAME = 3, 3
_LAST = 60
_ENDS = re.compile(r"[,;.:!?()]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def by_means(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots, with what stands behind the preposition for the subject of each share.

    Shares told apart by a place or a time are left as they are, and so are those that are more than all.
    """
    told, readings = list(filled), sentence.readings
    percent = all(one.unit.dimension is Dimension.PERCENT and one.value for one in readings)
    total = sum((one.value or Decimal(0) for one in readings), Decimal(0))
    if len(readings) < _FEWEST or not percent or total >= _ALL:
        return told
    if any(one.subject or one.change or one.compared_to for one in told):
        return told
    whole = told[0].measure
    start = (
        whole.span.end if whole and whole.span and whole.span.start >= readings[0].end else readings[0].end
    )
    named = [_named(words, sentence, i, start if i == 0 else readings[i].end) for i in range(len(readings))]
    found = [one for one in named if one is not None]
    if len(found) < len(named) or len({means for means, _ in found}) != 1:
        return told
    for i, (_, span) in enumerate(found):
        subject = Words(sentence.between(span.start, span.end), span)
        measure = told[i].measure or (replace(whole, inferred=True) if whole else None)
        told[i] = replace(told[i], subject=subject, measure=measure)
    return told


def are_told_by_means(words: SlotWords, text: str, group: Sequence[Figure]) -> bool:
    """Whether each of three shares or more has its subject behind one and the same preposition."""
    gaps = [
        text[one.span.end : one.subject.span.start].lower().split()
        for one in group
        if one.subject and one.subject.span and one.quantity.unit.dimension is Dimension.PERCENT
    ]
    small = {word.lower() for word in words.clause.article_words}
    led = [next((word for word in reversed(gap) if word not in small), "") for gap in gaps]
    return len(group) == len(gaps) >= _FEWEST and len(set(led)) == 1 and led[0] in words.lists.means


def _named(words: SlotWords, sentence: FiguredSentence, i: int, start: int) -> tuple[str, Span] | None:
    """The preposition and the name behind a share, which end its part of the list."""
    last = i + 1 == len(sentence.readings)
    end = min(sentence.span.end, start + _LAST) if last else sentence.readings[i + 1].start
    gap = sentence.between(start, end)
    closes = _ENDS.search(gap)
    said = list(_WORD.finditer(gap[: closes.start()] if closes else gap))
    if not last and closes and _WORD.search(gap, closes.end()):
        rest = {one.group().lower() for one in _WORD.finditer(gap, closes.end())}
        said = said if rest <= words.clause.list_words else []
    while said and not last and not closes and said[-1].group().lower() in words.clause.list_words:
        said.pop()
    at = next((at for at, one in enumerate(said) if one.group().lower() in words.lists.means), None)
    if at is None or (i and at):
        return None
    name = said[at + 1 :]
    name = name[1:] if name and name[0].group() in words.clause.article_words else name
    if not 0 < len(name) <= _LONGEST_NAME:
        return None
    return said[at].group().lower(), Span(start + name[0].start(), start + name[-1].end())
