"""What the parts of an amount are, where a clause says what becomes of it: "Of the 480 jobs it will cut"."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.numbers import find_numbers
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Bound, Dimension

_MOST_WORDS = 14
_FEWEST = 2
"""Words behind the noun that say what is done with it: "jobs lost last year"."""


def with_told_whole(
    words: SlotWords, language: str, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots of the parts of a whole that opens the sentence, with what all of it is, in its own words.

    A part of the jobs that a firm will cut is so many jobs that it will cut: called "jobs" alone it would
    be read as the opposite. A part with a measure of its own keeps that.
    """
    told = list(filled)
    named = _named(words, language, sentence) if len(told) > 1 else None
    if named is None:
        return told
    whole = told[0].unit or sentence.readings[0].unit
    measure = Words(sentence.between(named.start, named.end), named, inferred=True)
    if told[0].measure is None and told[0].subject is None:
        told[0] = replace(told[0], measure=replace(measure, inferred=False))
    for i in range(1, len(told)):
        unit = told[i].unit or sentence.readings[i].unit
        own = told[i].measure
        if unit in (whole, sentence.readings[i].unit) and (own is None or own.inferred):
            bare = unit.dimension is Dimension.COUNT and not unit.name
            if unit == whole or bare:
                told[i] = replace(told[i], measure=measure, unit=whole)
    return told


def _named(words: SlotWords, language: str, sentence: FiguredSentence) -> Span | None:
    """The noun of the whole with the clause behind it; None where the sentence opens with no whole."""
    whole, first = sentence.readings[0], sentence.readings[1]
    counted = whole.unit.dimension is Dimension.COUNT and bool(whole.unit.name)
    if not counted or whole.quantity.bound is not Bound.EXACT:
        return None
    opening = sentence.between(sentence.span.start, whole.start)
    number = next(iter(find_numbers(sentence.between(whole.core, whole.end), language)), None)
    if not words.lists.out_of.fullmatch(opening) or number is None:
        return None
    begin = whole.core + number.end
    begin += len(sentence.between(begin, whole.end)) - len(sentence.between(begin, whole.end).lstrip())
    behind = sentence.between(whole.end, first.start)
    # A clause may have its own comma in front: "Stellen, die die Firma streichen will, …".
    at = behind.find(",", 2)
    said = behind[:at].strip(" ,") if at > 0 else ""
    plain = not any(mark in said for mark in ':;()“”„"') and begin < whole.end
    if not plain or not _FEWEST <= len(said.split()) <= _MOST_WORDS:
        return None
    return Span(begin, whole.end + at)
