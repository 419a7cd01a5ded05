"""A value at a place set against those of other places: "highest in York, at £90, against £70 in Hull"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.comparing.rows import may_be_of
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.noun_beside import first_verb, verb_by_form
from briefgen.evidence.meaning.subjects import last_of, subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Unit


def with_contrast(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots of a value and of those it is set against, each of its place, in the unit of the first.

    The first has its place before it and the others behind them, so each row would be without the other.
    """
    told = list(filled)
    for k in range(len(told) - 1):
        gap = sentence.between(sentence.readings[k].end, sentence.readings[k + 1].start)
        if words.lists.contrast.fullmatch(gap) is None:
            continue
        first, others = _place_before(words, sentence, k), _places_behind(words, sentence, told, k)
        if first is None or not others:
            continue
        subject = _subject(words, sentence, told[k], k, first)
        told[k] = replace(told[k], place=_worded(sentence, first), subject=subject)
        unit = told[k].unit or sentence.readings[k].unit
        for i, place in enumerate(others, k + 1):
            placed = replace(told[i], place=_worded(sentence, place))
            told[i] = _like(told[k], placed, unit if sentence.readings[i].unit != unit else placed.unit)
    return told


def _like(first: Slots, own: Slots, unit: Unit | None) -> Slots:
    """The slots of a value that another is set against, with what that says for both."""
    subject, measure = first.subject, first.measure
    return replace(
        own,
        subject=Words(subject.text, subject.span, inferred=True) if subject else None,
        measure=own.measure or (Words(measure.text, measure.span, inferred=True) if measure else None),
        period=own.period or first.period,
        when=own.when or first.when,
        unit=unit,
    )


def _place_before(words: SlotWords, sentence: FiguredSentence, k: int) -> Span | None:
    """The last place before a figure, where no other figure stands between the two."""
    start = sentence.readings[k - 1].end if k else sentence.span.start
    before = sentence.between(start, sentence.readings[k].start)
    found = last_of(words.lists.contrast_place.finditer(before))
    return _place(words, sentence, found, start) if found else None


def _places_behind(words: SlotWords, sentence: FiguredSentence, told: Sequence[Slots], k: int) -> list[Span]:
    """The places right behind the figures of a row that a value is set against; none where one has none."""
    unit, places = told[k].unit or sentence.readings[k].unit, list[Span]()
    for i in range(k + 1, len(told)):
        reading = sentence.readings[i]
        found = words.lists.contrast_place.match(sentence.between(reading.end, sentence.until(i)))
        place = _place(words, sentence, found, reading.end) if found else None
        change = told[i].change
        if place is None or (change and not change.to) or not may_be_of(reading, unit):
            return []
        places.append(place)
        rest = sentence.between(place.end, sentence.until(i))
        if i + 1 == len(told) or words.lists.row_joint_bare.fullmatch(rest) is None:
            break
    return places


def _place(words: SlotWords, sentence: FiguredSentence, found: re.Match[str], start: int) -> Span | None:
    span = Span(*found.span("place")).shifted(start)
    is_none = found["place"].split()[0].lower() in words.lists.no_places
    return None if is_none or sentence.moment_in(span) else span


def _subject(words: SlotWords, sentence: FiguredSentence, slots: Slots, k: int, place: Span) -> Words | None:
    """What the values are of, without the place of the first: "rate" of "the rate in Spain"."""
    base, span = sentence.span.start, slots.subject.span if slots.subject else None
    if slots.subject is None:
        start = sentence.readings[k].start - base
        verb = verb_by_form(words, sentence.text, start)
        if verb is None and k == 0:
            verb = first_verb(words, sentence.text, start)
        own = subject_before(words, sentence.text, verb, 0) if verb is not None else None
        span = own.shifted(base) if own else None
    if span is None:
        return slots.subject
    if span.start < place.start < span.end:
        before = sentence.between(span.start, place.start).split()
        while before and before[-1].lower() in words.clause.article_words | words.clause.no_object:
            before.pop()
        span = Span(span.start, span.start + len(" ".join(before)))
    said = sentence.between(span.start, span.end)
    superlative = words.lists.superlatives.isdisjoint(said.lower().split())
    return Words(said, span) if said and superlative and not span.contains(place) else None


def _worded(sentence: FiguredSentence, span: Span) -> Words:
    return Words(sentence.between(span.start, span.end), span)
