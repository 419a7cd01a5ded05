"""Figures of another place than their subject was told with: "rents in Ely rose to £7, in Hull to £3"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.names.place_names import place_names
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_MOST_WORDS = 4


def of_own_names(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots, each end of a change of what is named before it: "tea rose from 4 to 7, rum from 2 to 3".

    The verb stands once, so that the second change would be told of the subject of the first.
    """
    told = list(filled)
    for i in range(2, len(told) - 1):
        kinds = [sentence.readings[at].from_to for at in (i - 1, i, i + 1)]
        name = _named_between(words, sentence, i) if kinds == ["to", "from", "to"] else None
        own, before = told[i].subject, told[i - 1].subject
        if name and (own is None or (before and own.text == before.text)):
            # "Exports of tea fell from 9 to 4, rum from 3 to 1": what of rum, the article does not repeat.
            part = before and not words.clause.measure_starts.isdisjoint(before.text.lower().split())
            name = replace(name, inferred=bool(part))
            told[i], told[i + 1] = replace(told[i], subject=name), replace(told[i + 1], subject=name)
    return told


def _named_between(words: SlotWords, sentence: FiguredSentence, i: int) -> Words | None:
    """The noun between the end of one change and the word that begins the next: ", Hull from"."""
    start, end = sentence.readings[i - 1].end, sentence.readings[i].start
    gap = sentence.between(start, end)
    found = list(_WORD.finditer(gap))[: _MOST_WORDS + 2]
    if (
        not found
        or gap.strip()[:1] not in (",", ";")
        or found[-1].group().lower() not in words.changes.change_from
    ):
        return None
    opening = words.clause.before | words.clause.article_words
    while len(found) > 1 and found[0].group() in opening:
        found = found[1:]
    named, rest = found[:-1], gap[found[0].start() :]
    if not named or rest.split() != [one.group() for one in found] or len(named) > _MOST_WORDS:
        return None
    clause = words.clause
    others = clause.no_object | clause.fillers | clause.clause_verbs | words.changes.directions
    said = [one.group() for one in named]
    if any(one.lower() in others or is_verb(words, one) or clause.is_adverb(one) for one in said):
        return None
    span = Span(named[0].start(), named[-1].end()).shifted(start)
    return (
        Words(span.shifted(-sentence.span.start).of(sentence.text), span)
        if not sentence.moment_in(span)
        else None
    )


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
