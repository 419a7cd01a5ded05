"""Rows told from their leader or their last on: "Kenya lead with 11 medals, ahead of Peru on seven"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.rows import is_short_for, may_be_of
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
        if _led(words, sentence, k) is None:
            continue
        last = k + 1
        while last + 1 < len(told) and _joint(words.lists.led_on, sentence, last):
            last += 1
        for head in (k - 1, k) if _is_share_of(words, sentence, k) else (k,):
            unit = told[head].unit or sentence.readings[head].unit
            row = [head, *range(k + 1, last + 1)]
            if all(is_of_row(sentence.readings[i], sentence.readings[head], unit) for i in row[1:]):
                told = _row(words, sentence, told, row)
                again = range(head + 1, k + 1)  # the share of the first, where it is told again as one
                own = [replace(told[i], subject=told[i].subject or told[head].subject) for i in again]
                return [*told[: head + 1], *own, *told[k + 1 :]]
    return told


def _led(words: SlotWords, sentence: FiguredSentence, i: int) -> re.Match[str] | None:
    """What leads from the first of a row to the next, past what tells the first again as a share."""
    pattern = words.lists.led_behind_share if _is_share_of(words, sentence, i) else words.lists.led
    return _joint(pattern, sentence, i)


def _is_share_of(words: SlotWords, sentence: FiguredSentence, i: int) -> bool:
    """Whether a figure tells the one before it again as a share: "2,310 votes (44 per cent)"."""
    before, share = sentence.readings[i - 1] if i else None, sentence.readings[i]
    if before is None or share.unit.dimension is not Dimension.PERCENT or before.unit == share.unit:
        return False
    return words.lists.share_aside.fullmatch(sentence.between(before.end, share.start)) is not None


def _joint(pattern: re.Pattern[str], sentence: FiguredSentence, i: int) -> re.Match[str] | None:
    """What stands between a figure, with its time, and the next."""
    return pattern.fullmatch(sentence.untimed(sentence.readings[i].end, sentence.readings[i + 1].start))


def is_of_row(reading: Reading, first: Reading, unit: Unit) -> bool:
    """Whether a value is of the unit of the first, or a bare number that takes it."""
    scaled = first.scale == 1 or reading.scale > 1 or (reading.value or 0) >= first.scale
    return reading.unit == unit or is_short_for(reading, unit) or (scaled and may_be_of(reading, unit))


def _row(words: SlotWords, sentence: FiguredSentence, told: list[Slots], row: Sequence[int]) -> list[Slots]:
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
        if i > row[0] and own.period is None and (period := told[row[0]].period):
            own = replace(own, period=replace(period, inferred=True), when=told[row[0]].when)
        told[i] = replace(own, unit=unit) if sentence.readings[i].unit != unit else own
    return told


def _name(words: SlotWords, sentence: FiguredSentence, i: int) -> Span:
    """The name before a figure of a row."""
    found = _led(words, sentence, i - 1) or _joint(words.lists.led_on, sentence, i - 1)
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
    # "Die meisten Besucher zählte der Dom mit": what opens the sentence is the object, as nowhere in English.
    turned = words.sayings.capitalised_nouns and words.lists.best_first.match(text) is not None
    if beside and not turned and _is_of_verb(words, text, beside, opening):
        beside = None
    if found := beside or opening:
        return Span(*found.span("name")).shifted(base)
    verb = verb_by_form(words, text, start)
    span = subject_before(words, text, verb, 0) if verb is not None else None
    return span.shifted(base) if span else None


def _is_of_verb(words: SlotWords, text: str, beside: re.Match[str], opening: re.Match[str] | None) -> bool:
    """Whether a name before a figure belongs to what the one that opens the sentence leads or is.

    "Leads the Premier League with", "was the biggest Producer with", "took the seat of Marlow with".
    """
    before = text[: beside.start("name")]
    if words.clause.article_before.search(before) or words.lists.best_before.search(before):
        return True
    last = before.lower().rpartition(" ")[0].rpartition(" ")[2]
    if opening is not None and last in words.lists.before_names:
        return True
    return (
        opening is not None and words.lists.superlative.search(text[opening.end() : beside.end()]) is not None
    )
