"""One thing where it is most and least: "Turnout was highest in Ash, at 74%, and lowest in Elm, at 38%"."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.rows import is_short_for, may_be_share
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words


def with_extremes(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots of two values of one thing, each behind the place where it is most or least."""
    told, readings = list(filled), sentence.readings
    for k in range(len(told) - 1):
        start = readings[k - 1].end if k else sentence.span.start
        first = words.lists.extreme.search(sentence.between(start, readings[k].start))
        second = words.lists.extreme_next.fullmatch(sentence.between(readings[k].end, readings[k + 1].start))
        unit = told[k].unit or readings[k].unit
        if first is None or second is None or not _is_of(readings[k + 1], readings[k]):
            continue
        places = [
            Span(*found.span("place")).shifted(at)
            for found, at in ((first, start), (second, readings[k].end))
        ]
        subject = subject_of_most(words, sentence, start + first.start() - sentence.span.start)
        if subject is None or not all(is_place(words, sentence, place) for place in places):
            continue
        told[k] = replace(told[k], subject=subject, place=_worded(sentence, places[0]))
        told[k + 1] = replace(
            told[k + 1],
            subject=replace(subject, inferred=True),
            place=_worded(sentence, places[1]),
            period=told[k + 1].period or told[k].period,
            when=told[k + 1].when or told[k].when,
            unit=unit if readings[k + 1].unit != unit else told[k + 1].unit,
        )
    return told


def _is_of(reading: Reading, first: Reading) -> bool:
    """Whether the second is a value of the unit of the first, or a bare number that takes it."""
    unit = first.unit
    return reading.unit == unit or may_be_share(reading, unit) or is_short_for(reading, unit)


def subject_of_most(words: SlotWords, sentence: FiguredSentence, end: int) -> Words | None:
    """What is most there: the subject of the verb right before."""
    verb = words.lists.state_before.search(sentence.text[:end])
    span = subject_before(words, sentence.text, verb.start(), 0) if verb else None
    said = span.of(sentence.text).lower() if span else ""
    # "The drop was steepest in Hull": what fell by so much has no highest value.
    if span is None or said in words.clause.pronouns | words.clause.persons or _is_change(words, said):
        return None
    return _worded(sentence, span.shifted(sentence.span.start))


def _is_change(words: SlotWords, said: str) -> bool:
    return (
        not words.changes.sizes.isdisjoint(said.split())
        or words.changes.change_before.search(said) is not None
    )


def is_place(words: SlotWords, sentence: FiguredSentence, place: Span) -> bool:
    """Whether words can name a place: no time, and nothing that stands behind "in" for how ("in total")."""
    first = sentence.between(place.start, place.end).split()[0].lower()
    return first not in words.lists.no_places and sentence.moment_in(place) is None


def _worded(sentence: FiguredSentence, span: Span) -> Words:
    return Words(sentence.between(span.start, span.end), span)
