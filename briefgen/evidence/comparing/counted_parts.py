"""Counts that add up to the one told with them: "30 people: 14 men and 16 women"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.amounts.numbers import find_numbers
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.composed import composed
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Bound, Dimension

_MOST_WORDS = 4
_FEWEST = 3
"""A whole and two parts."""


def counted_parts(
    words: SlotWords, language: str, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots of counts that are told as the parts of another: each its noun, in the unit of the whole.

    The whole stands before a colon or words like "of which", behind a word like "of" that opens the
    sentence, or after its parts with words like "in all"; it has to be the sum of them. Shares may be of
    what the first is of (see `composed`).
    """
    told = composed(words, sentence, filled)
    if len(told) < _FEWEST:
        return told
    for whole, parts in _wholes(words, sentence):
        led = words.lists.parts_behind.fullmatch(_gap(sentence, whole)) if whole < parts.start else None
        names = [
            (_place(words, sentence, i) if led else None) or _name(words, language, sentence, i)
            for i in parts
        ]
        if any(name is None for name in names):
            continue
        amount = Span(sentence.readings[whole].start, sentence.readings[whole].end)
        measure = replace(_worded(sentence, amount), inferred=True)
        unit = told[whole].unit or sentence.readings[whole].unit
        for i, name in zip(parts, names, strict=True):
            assert name is not None, "all parts are named"
            told[i] = replace(told[i], subject=_worded(sentence, name), measure=measure, unit=unit)
        break
    return told


def _wholes(words: SlotWords, sentence: FiguredSentence) -> list[tuple[int, range]]:
    """The counts of a sentence that are the sum of those right behind or before them, with those."""
    readings, found = sentence.readings, []
    if len(readings) < 2:
        return []
    first = sentence.between(sentence.span.start, readings[0].start)
    if words.lists.out_of.fullmatch(first) and words.lists.part_opens.fullmatch(_gap(sentence, 0)):
        found.append((0, range(1, _end(words, sentence, 1))))
    for k in range(len(readings) - 2):
        gap = _gap(sentence, k)
        if gap.strip() == ":" or words.lists.parts_behind.fullmatch(gap):
            found.append((k, range(k + 1, _end(words, sentence, k + 1))))
    last = len(readings) - 1
    if words.lists.sum_behind.match(sentence.between(readings[last].end, sentence.span.end)):
        found.append((last, range(_begin(words, sentence, last), last)))
    return [(whole, parts) for whole, parts in found if _add_up(readings, whole, parts)]


def _end(words: SlotWords, sentence: FiguredSentence, i: int) -> int:
    """The figure after the last of a row that begins with the i-th."""
    while i + 1 < len(sentence.readings) and _is_row(words, sentence, i):
        i += 1
    return i + 1


def _begin(words: SlotWords, sentence: FiguredSentence, whole: int) -> int:
    """The first figure of a row that a total behind it sums up."""
    i = whole - 1
    while i > 0 and _is_row(words, sentence, i - 1):
        i -= 1
    return max(i, 0)


def _is_row(words: SlotWords, sentence: FiguredSentence, i: int) -> bool:
    """Whether no more than a name and a comma or "and" parts a figure from the next."""
    gap = _gap(sentence, i)
    return words.lists.part_joint.fullmatch(gap) is not None


def _gap(sentence: FiguredSentence, i: int) -> str:
    return sentence.between(sentence.readings[i].end, sentence.readings[i + 1].start)


def _add_up(readings: Sequence[Reading], whole: int, parts: range) -> bool:
    """Whether two exact counts or more make up the whole to the last one."""
    told = [readings[i] for i in parts]
    exact = all(
        one.unit.dimension is Dimension.COUNT and one.value and one.quantity.bound is Bound.EXACT
        for one in (readings[whole], *told)
    )
    return exact and len(told) > 1 and sum(one.value or Decimal(0) for one in told) == readings[whole].value


def _name(words: SlotWords, language: str, sentence: FiguredSentence, i: int) -> Span | None:
    """The noun a part counts, or what the words behind a bare number say: "for rent" of "90 for rent"."""
    reading = sentence.readings[i]
    counted = sentence.between(reading.core, reading.end)
    number = next(iter(find_numbers(counted, language)), None)
    noun = counted[number.end :].strip() if number else ""
    if noun[:1].isalpha():
        return Span(reading.end - len(noun), reading.end)
    found = words.lists.part_named.match(sentence.between(reading.end, sentence.until(i)))
    named = found["name"].split() if found else []
    if found is None or len(named) > _MOST_WORDS or named[0].lower() in words.clause.persons:
        return None
    return Span(*found.span("name")).shifted(reading.end)


def _place(words: SlotWords, sentence: FiguredSentence, i: int) -> Span | None:
    """Where or in what a part is, without its preposition: "assembly" of "500 work in assembly"."""
    gap = sentence.between(sentence.readings[i].end, sentence.until(i))
    found = words.lists.item.match(gap) or words.lists.last_item.match(gap)
    named = found["name"].split() if found else []
    if found is None or len(named) > _MOST_WORDS:
        return None
    return Span(*found.span("name")).shifted(sentence.readings[i].end)


def _worded(sentence: FiguredSentence, span: Span) -> Words:
    return Words(sentence.between(span.start, span.end), span)
