"""Shares of what one thing is made of: "Der Strom stammte zu 60 Prozent aus Wind und zu 40 aus Kohle"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.comparing.lists import WHOLE
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension

_LEAD = 8
"""Code points before a share that may hold the word it begins with."""
_ENDS = re.compile(r"[.,;:!?()]|\s[-–—]\s")


def composed(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots of shares that make up the subject of the first, each named by what stands behind it."""
    told, readings = list(filled), sentence.readings
    shares = all(one.unit.dimension is Dimension.PERCENT or not one.unit.name for one in readings)
    total = sum((one.value or Decimal(0) for one in readings), Decimal(0))
    if len(told) < 2 or not shares or not WHOLE[0] <= total <= WHOLE[1]:
        return told
    if readings[0].unit.dimension is not Dimension.PERCENT or not _is_led(words, sentence):
        return told
    whole = _whole(words, sentence, told[0])
    if whole is None:
        return told
    names = [_name(words, sentence, i) for i in range(len(told))]
    if any(name is None for name in names):
        return told
    first = told[0]
    for i, name in enumerate(names):
        assert name is not None, "all parts are named"
        subject = Words(sentence.between(name.start, name.end), name)
        own = replace(told[i], subject=subject, measure=replace(whole, inferred=True))
        own = own if own.period else replace(own, period=first.period, when=first.when)
        told[i] = own if readings[i].unit.name else replace(own, unit=first.unit or readings[0].unit)
    return told


def _whole(words: SlotWords, sentence: FiguredSentence, first: Slots) -> Words | None:
    """What they make up: the subject before the first, or what opens the sentence before its verb."""
    start = sentence.readings[0].start
    if first.subject and first.subject.span and first.subject.span.end <= start:
        return first.subject
    opens = words.lists.composed_opens.match(sentence.text)
    span = Span(*opens.span("name")).shifted(sentence.span.start) if opens else None
    return Words(sentence.between(span.start, span.end), span) if span and span.end < start else None


def _is_led(words: SlotWords, sentence: FiguredSentence) -> bool:
    before = sentence.between(sentence.span.start, sentence.readings[0].start)[-_LEAD:]
    return words.lists.composed_first.search(before) is not None


def _name(words: SlotWords, sentence: FiguredSentence, i: int) -> Span | None:
    """The words from a share to what leads to the next, or to the end of the clause."""
    end = sentence.until(i)
    gap = sentence.between(sentence.readings[i].end, end)
    if i + 1 == len(sentence.readings):
        closes = _ENDS.search(gap)
        gap = gap[: closes.start()] if closes else gap
        found = words.lists.composed_last.fullmatch(gap.rstrip())
    else:
        found = words.lists.composed_part.fullmatch(gap)
    if found is None:
        return None
    kept = found["name"].split(" ")
    while len(kept) > 1 and kept[-1] in words.clause.no_object:
        kept.pop()  # the end of a verb: "kamen zu 18 Prozent mit dem Schiff an"
    start = sentence.readings[i].end + found.start("name")
    return Span(start, start + len(" ".join(kept)))
