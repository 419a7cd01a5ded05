"""Figures of one thing at several places, the thing named once: "In Ash rents are £900, in Elm £700"."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.contrasts import with_contrast
from briefgen.evidence.comparing.extremes import with_extremes
from briefgen.evidence.comparing.rows import is_short_for, may_be_share
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words

_SPACE = 2
"""Code points between two sentences of a paragraph at most."""
_LONGEST_LEAD = 90
_LONGEST_PREPOSITION = 10
"""With the article behind it."""


def with_places_told(
    words: SlotWords,
    before: tuple[FiguredSentence, Sequence[Slots]] | None,
    sentence: FiguredSentence,
    filled: Sequence[Slots],
) -> list[Slots]:
    """The slots of a row led by places: each its place, with the unit and what the first is of.

    The second value may open the sentence behind the first: "In Elm it was £700".
    """
    told = with_extremes(words, sentence, with_contrast(words, sentence, filled))
    if len(told) == 1:
        own = _after_sentence(words, before, sentence, told[0]) if before else None
        return [own] if own else told
    first = _opening(words, sentence) or _inside(words, sentence)
    if first is None:
        return told
    lead = replace(told[0], place=_worded(sentence, first), subject=_subject(words, sentence, told[0], first))
    units = [reading.unit for reading in sentence.readings]
    row = [lead]
    for i in range(1, len(told)):
        place = _next(words, sentence, first, i)
        shared = (lead.unit or units[0]) in units[i + 1 :]  # "£31 in Ash, in Elm 29 and in Hale £33"
        own = (
            _like(sentence.readings[0], lead, sentence.readings[i], told[i], shared=shared) if place else None
        )
        if place is None or own is None:
            break
        row.append(replace(own, place=_worded(sentence, place)))
    return [*row, *told[len(row) :]] if len(row) > 1 else told


def _after_sentence(
    words: SlotWords,
    before: tuple[FiguredSentence, Sequence[Slots]],
    sentence: FiguredSentence,
    slots: Slots,
) -> Slots | None:
    """The slots of the only figure of a sentence that goes on with the only one of that before it."""
    last, filled = before
    follows = 0 <= sentence.span.start - last.span.end <= _SPACE
    opens = words.lists.place_alone.fullmatch(
        sentence.between(sentence.span.start, sentence.readings[0].start)
    )
    if len(filled) != 1 or not follows or opens is None or _opening(words, last) is None:
        return None
    place = Span(*opens.span("place")).shifted(sentence.span.start)
    if opens["place"].split()[0].lower() in words.lists.no_places or sentence.moment_in(place):
        return None
    own = _like(last.readings[0], filled[0], sentence.readings[0], slots)
    return replace(own, place=_worded(sentence, place)) if own else None


def _opening(words: SlotWords, sentence: FiguredSentence) -> Span | None:
    """The place that opens the sentence of a figure, no time."""
    text, start = sentence.text, sentence.readings[0].start - sentence.span.start
    found = words.lists.place_opens.match(text, 0, min(start, _LONGEST_LEAD))
    if found is None or found["place"].split()[0].lower() in words.lists.no_places:
        return None
    span = Span(*found.span("place")).shifted(sentence.span.start)
    return None if sentence.moment_in(span) else span


def _inside(words: SlotWords, sentence: FiguredSentence) -> Span | None:
    """The place right before the first figure: "Power costs in Ash 31 pence"."""
    found = words.lists.place_inside.search(
        sentence.between(sentence.readings[0].start - _LONGEST_LEAD, sentence.readings[0].start)
    )
    if found is None or found["place"].split()[0].lower() in words.lists.no_places:
        return None
    start = max(sentence.span.start, sentence.readings[0].start - _LONGEST_LEAD)
    span = Span(*found.span("place")).shifted(start)
    return None if sentence.moment_in(span) else span


def _next(words: SlotWords, sentence: FiguredSentence, first: Span, i: int) -> Span | None:
    """The place before the i-th figure, where no more than the one before it stands in between."""
    start, end = sentence.readings[i - 1].end, sentence.readings[i].start
    found = words.lists.place_joint.fullmatch(sentence.between(start, end))
    before = sentence.between(first.start - _LONGEST_PREPOSITION, first.start).split()
    if found is None or found["prep"][:1].lower() not in {word[:1].lower() for word in before[-2:]}:
        return None
    if found["place"].split()[0].lower() in words.lists.no_places:
        return None
    span = Span(*found.span("place")).shifted(start)
    return None if sentence.moment_in(span) else span


def _subject(words: SlotWords, sentence: FiguredSentence, slots: Slots, place: Span) -> Words | None:
    """What the first figure is of: its subject, or the one between the place and the verb."""
    own = slots.subject.span if slots.subject else None
    if own and own.start < place.start < own.end:  # "customers in Ash" of a row of places are customers
        cut = words.lists.place_led.sub("", sentence.between(own.start, place.start))
        return _worded(sentence, Span(own.start, own.start + len(cut))) if cut else slots.subject
    if slots.subject:
        return slots.subject
    base, start = sentence.span.start, sentence.readings[0].start
    found = words.lists.place_subject.fullmatch(sentence.between(place.end, start))
    if found:
        return _worded(sentence, Span(*found.span("subject")).shifted(place.end))
    verb, floor = words.clause.verb.search(sentence.text, place.end - base, start - base), place.end - base
    if verb is None:  # "The wait was in Ash 12 days"
        verb, floor = words.clause.verb.search(sentence.text, 0, place.start - base), 0
    span = subject_before(words, sentence.text, verb.start(), floor) if verb else None
    if span and span.of(sentence.text).lower() in words.lists.empty_subjects:
        return None  # "In Ash there were 40 fires"
    return _worded(sentence, span.shifted(base)) if span else None


def _like(first: Reading, lead: Slots, reading: Reading, own: Slots, *, shared: bool = False) -> Slots | None:
    """The slots of a later figure with what the first says for it too; None where it is of its own.

    Args:
        first: The figure the row begins with.
        lead: Its slots.
        reading: The later figure.
        own: Its slots.
        shared: Whether a figure behind it has the unit of the first.
    """
    unit = lead.unit or first.unit
    short = may_be_share(reading, unit) or is_short_for(reading, unit) or (reading.is_bare and shared)
    counted = unit.is_counted
    sized = any(slots.change and not slots.change.to for slots in (lead, own))
    named = own.subject is not None and not own.subject.inferred
    if sized or named or not (lead.subject or counted) or not (short or (own.unit or reading.unit) == unit):
        return None
    measure = replace(lead.measure, inferred=True) if lead.measure else None
    return replace(
        own,
        subject=replace(lead.subject, inferred=True) if lead.subject else None,
        measure=own.measure or measure,
        period=own.period or lead.period,
        when=own.when or lead.when,
        unit=unit if short else own.unit,
    )


def _worded(sentence: FiguredSentence, span: Span) -> Words:
    return Words(sentence.between(span.start, span.end), span)
