"""Rows told from their leader or their last on: "Kenya lead with 11 medals, ahead of Peru on seven"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.rows import is_short_for
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.noun_beside import verb_by_form
from briefgen.evidence.meaning.subjects import subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension, Unit


def with_leader(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots of a row with its first, whom the sentence names before a verb, and of one unit.

    Where the first is not named, its row has one unit all the same: so it lacks a name, and is no ranking.
    """
    told = list(filled)
    for k in range(len(told) - 1):
        if _joint(words.lists.led, sentence, k) is None:
            continue
        last = k + 1
        while last + 1 < len(told) and _joint(words.lists.led_on, sentence, last):
            last += 1
        unit = told[k].unit or sentence.readings[k].unit
        if all(_is_of(sentence.readings[i], sentence.readings[k], unit) for i in range(k + 1, last + 1)):
            return _row(words, sentence, told, range(k, last + 1))
    return told


def _joint(pattern: re.Pattern[str], sentence: FiguredSentence, i: int) -> re.Match[str] | None:
    """What stands between a figure, with its time, and the next."""
    return pattern.fullmatch(sentence.untimed(sentence.readings[i].end, sentence.readings[i + 1].start))


def _is_of(reading: Reading, first: Reading, unit: Unit) -> bool:
    """Whether a value is of the unit of the first, or a bare number that takes it."""
    bare = reading.unit.dimension is Dimension.COUNT and not reading.unit.name and not reading.hyphenated
    scaled = first.scale == 1 or reading.scale > 1 or (reading.value or 0) >= first.scale
    return reading.unit == unit or is_short_for(reading, unit) or (bare and scaled)


def _row(words: SlotWords, sentence: FiguredSentence, told: list[Slots], row: range) -> list[Slots]:
    """The slots with the names of a row, its unit, and what the first has most or least of."""
    unit, measure = told[row[0]].unit or sentence.readings[row[0]].unit, None
    leader = _leader(words, sentence, row[0])
    if leader is not None:
        measure = _measure(words, sentence, leader.end, sentence.readings[row[0]].start)
        told[row[0]] = replace(told[row[0]], subject=_worded(sentence, leader))
    for i in row:
        own = replace(told[i], measure=told[i].measure or measure)
        if i > row[0] and own.subject is None:
            own = replace(own, subject=_worded(sentence, _name(words, sentence, i)))
        told[i] = replace(own, unit=unit) if sentence.readings[i].unit != unit else own
    return told


def _name(words: SlotWords, sentence: FiguredSentence, i: int) -> Span:
    """The name before a figure of a row."""
    pattern = words.lists.led if _joint(words.lists.led, sentence, i - 1) else words.lists.led_on
    found = _joint(pattern, sentence, i - 1)
    assert found is not None, "the row was read by these words"
    start = sentence.readings[i].start
    return Span(*found.span("name")).shifted(start - len(found.string))


def _worded(sentence: FiguredSentence, span: Span) -> Words:
    return Words(sentence.between(span.start, span.end), span)


def _measure(words: SlotWords, sentence: FiguredSentence, start: int, end: int) -> Words | None:
    """What the first has most or least of: "had the lowest share of empty shops at"."""
    first, base = words.lists.best_first.match(sentence.text), sentence.span.start
    if first and base + first.end() < start:
        if first["equates"] and sentence.text[first.end()].isupper():
            return None  # "The largest producer was Chile"
        return replace(_worded(sentence, Span(*first.span("measure")).shifted(base)), inferred=True)
    best = words.lists.superlative.search(sentence.between(start, end))
    if best is None or best["equates"] or not best["measure"]:
        return None  # "Chile was the largest producer", "had the fewest of all towns"
    return replace(_worded(sentence, Span(*best.span("measure")).shifted(start)), inferred=True)


def _leader(words: SlotWords, sentence: FiguredSentence, i: int) -> Span | None:
    """Whose the first value is: the name before it, that which opens the sentence, or its verb's subject."""
    text, base = sentence.text, sentence.span.start
    start = sentence.readings[i].start - base
    opening = words.lists.opening_name.match(text, 0, start)
    if opening and opening["name"].split()[0].lower() in words.lists.no_names:
        opening = None
    beside = words.lists.led_name.search(text, 0, start)
    if beside and _is_of_verb(words, text, beside, opening):
        beside = None
    if found := beside or opening:
        return Span(*found.span("name")).shifted(base)
    verb = verb_by_form(words, text, start)
    span = subject_before(words, text, verb, 0) if verb is not None else None
    return span.shifted(base) if span else None


def _is_of_verb(words: SlotWords, text: str, beside: re.Match[str], opening: re.Match[str] | None) -> bool:
    """Whether a name before a figure belongs to what the one that opens the sentence leads or is.

    "Leads the Premier League with", "was the biggest Producer with", "had the highest rate in Europe at".
    """
    before = text[: beside.start("name")]
    if words.clause.article_before.search(before) or words.lists.best_before.search(before):
        return True
    return (
        opening is not None and words.lists.superlative.search(text[opening.end() : beside.end()]) is not None
    )
