"""One thing where it is most and least, each before its place: "from £9 in Ely to £12 in Ash"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.extremes import is_place, subject_of_most
from briefgen.evidence.comparing.rows import may_be_of
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import subject_before
from briefgen.evidence.words.beside_words import BesideWords, beside_words
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words

_REACH = 100


def with_scale_ends(
    words: SlotWords, language: str, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots of the two ends of what one thing is at several places, each with its place behind it."""
    told, beside, readings = list(filled), beside_words(language), sentence.readings
    for k in range(len(told) - 1):
        unit = told[k].unit or readings[k].unit
        subject = _subject(words, beside, sentence, k) if _are_alike(readings[k], readings[k + 1]) else None
        places = [_place(words, beside, sentence, i) for i in (k, k + 1)] if subject else []
        if subject is None or None in places:
            continue
        for i, place in zip((k, k + 1), places, strict=True):
            told[i] = replace(
                told[i],
                subject=replace(subject, inferred=i > k),
                place=place,
                period=told[i].period or told[k].period,
                when=told[i].when or told[k].when,
                compared_to=None,
                earlier=None,
                unit=unit if readings[i].unit != unit else told[i].unit,
            )
    return told


def _are_alike(one: Reading, other: Reading) -> bool:
    """Whether two values are of one unit; the second may leave it to the first."""
    valued = one.value is not None and other.value is not None
    return valued and may_be_of(other, one.unit) and not (one.score or other.score)


def _subject(words: SlotWords, beside: BesideWords, sentence: FiguredSentence, k: int) -> Words | None:
    """What is most and least, by the words before the first value and between the two."""
    readings = sentence.readings
    floor = readings[k - 1].end if k else sentence.span.start
    start = max(floor, readings[k].start - _REACH)
    before = sentence.between(start, readings[k].start)
    gap = sentence.between(readings[k].end, readings[k + 1].start)
    if len(gap) > _REACH:
        return None
    for opens, joint in beside.ends:
        found = opens.search(before)
        goes_on = joint.fullmatch(gap) if found else None
        if found and goes_on and _is_again(beside, found, goes_on):
            return _named(words, sentence, found, start)
    return None


def _is_again(beside: BesideWords, found: re.Match[str], goes_on: re.Match[str]) -> bool:
    """Whether the second end is of no other thing: not "the highest fare and the lowest wage"."""
    again = goes_on.groupdict().get("again")
    return not again or again.lower() in {found["subject"].lower(), *beside.end_nouns}


def _named(words: SlotWords, sentence: FiguredSentence, found: re.Match[str], start: int) -> Words | None:
    groups = found.groupdict()
    if groups.get("subject"):
        span = Span(*found.span("subject")).shifted(start)
        return _worded(sentence, span)
    at = start + found.start() - sentence.span.start
    if "verb" not in groups:
        return subject_of_most(words, sentence, at)
    own = subject_before(words, sentence.text, at, 0)
    return _worded(sentence, own.shifted(sentence.span.start)) if own else None


def _place(words: SlotWords, beside: BesideWords, sentence: FiguredSentence, i: int) -> Words | None:
    """The place right behind a figure."""
    end = sentence.readings[i].end
    found = beside.end_place.match(sentence.between(end, end + _REACH))
    if found is None:
        return None
    span = Span(*found.span("place")).shifted(end)
    return _worded(sentence, span) if is_place(words, sentence, span) else None


def _worded(sentence: FiguredSentence, span: Span) -> Words:
    return Words(sentence.between(span.start, span.end), span)
