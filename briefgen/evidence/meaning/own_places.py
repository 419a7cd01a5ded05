"""Figures of another place than their subject was told with: "rents in Ely rose to £7, in Hull to £3"."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.names.place_names import place_names
from briefgen.model.article import Span
from briefgen.model.evidence import Words


def of_own_places(language: str, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots, each with the place of its own figure and without another one in its subject.

    Both ends of a change are of the place that leads to it. A subject taken from a figure of one place
    ends before that place where the figure that takes it is of another.
    """
    if not any(slots.place for slots in filled):
        return list(filled)
    base = sentence.span.start
    ends = {place.span.end + base: place.start + base for place in place_names(sentence.text, language)}
    told = list(filled)
    for i, slots in enumerate(told):
        led = _leading(sentence, told, i)
        slots = replace(slots, place=led) if led else slots
        told[i] = replace(slots, subject=_without_other(sentence, slots, ends))
    return told


def _leading(sentence: FiguredSentence, filled: Sequence[Slots], i: int) -> Words | None:
    """The place that leads to the number a change began at, for the number it led to."""
    if not i or sentence.readings[i].from_to != "to" or sentence.readings[i - 1].from_to != "from":
        return None
    place, own = filled[i - 1].place, filled[i].place
    if place is None or place.span is None or own == place:
        return None
    behind = own is not None and own.span is not None and own.span.start >= sentence.readings[i].end
    since = sentence.readings[i - 2].end if i > 1 else sentence.span.start
    return place if not behind and since <= place.span.start < sentence.readings[i - 1].start else None


def _without_other(sentence: FiguredSentence, slots: Slots, ends: dict[int, int]) -> Words | None:
    """The subject up to a place at its end, where the figure is of another that stands behind it."""
    subject, place = slots.subject, slots.place
    span = subject.span if subject else None
    if subject is None or span is None or place is None or place.span is None:
        return subject
    start = ends.get(span.end, span.start)
    own = subject.text.endswith(place.text)
    if start <= span.start or place.span.start < span.end or own:
        return subject
    text = sentence.between(span.start, start).rstrip()
    return Words(text, Span(span.start, span.start + len(text)), inferred=True)
