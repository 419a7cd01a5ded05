"""A value set against an average: "the rate is 12%, against a national average of 8%"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.shared_units import shared_unit
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.beside_words import BesideWords, beside_words
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.knowledge.prospects import prospect
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Bound, Dimension

_REACH = 120
_BACK = 2
"""How far back the value may stand: "three times" is a figure of its own."""


def with_averages(
    words: SlotWords, language: str, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots of values and of the averages they are set against, each average under its own name."""
    told, beside = list(filled), beside_words(language)
    for j in range(1, len(told)):
        for i in range(j - 1, max(-1, j - 1 - _BACK), -1):
            found = _led(words, beside, sentence, i, j)
            if found is None or not _may_be_set(language, sentence, told, i, j):
                continue
            start = sentence.readings[i].end
            name = Span(*found.span("name")).shifted(start)
            told[j] = _average(sentence, told, i, j, name)
            against = Span(start + found.end("lead") + 1, sentence.readings[j].end)
            told[i] = replace(told[i], compared_to=_worded(sentence, against), earlier=None)
            break
    return told


def _led(
    words: SlotWords, beside: BesideWords, sentence: FiguredSentence, i: int, j: int
) -> re.Match[str] | None:
    """The words from a value to the average behind it, which say nothing else."""
    start, end = sentence.readings[i].end, sentence.readings[j].start
    found = beside.average.fullmatch(sentence.between(start, end)) if end - start < _REACH else None
    if found is None:
        return None
    said = sentence.untimed(start, start + found.end("behind"))
    behind = said.lower().split()
    plain = words.clause.clause_verbs.isdisjoint(behind) and words.clause.list_words.isdisjoint(behind)
    return found if plain and words.clause.verb.search(said) is None else None


def _may_be_set(language: str, sentence: FiguredSentence, filled: Sequence[Slots], i: int, j: int) -> bool:
    """Whether both are stated values of one unit, and the first has a subject and is no plan."""
    one, other = sentence.readings[i], sentence.readings[j]
    stated = all(
        reading.quantity.bound in (Bound.EXACT, Bound.ABOUT) and reading.value is not None
        for reading in (one, other)
    )
    unit = filled[i].unit or one.unit
    shared = shared_unit(one, other) is not None and unit.dimension not in (Dimension.AGE, Dimension.SCORE)
    timed = filled[j].period is None or filled[j].when == filled[i].when is not None
    start, end = one.start - sentence.span.start, one.end - sentence.span.start
    ahead = prospect(sentence.text, language, start, end) is not None
    return stated and shared and timed and not ahead and filled[i].subject is not None


def _average(sentence: FiguredSentence, filled: Sequence[Slots], i: int, j: int, name: Span) -> Slots:
    """The slots of an average: those of the value set against it, but for its own name and time."""
    value, own = filled[i], filled[j]
    unit = value.unit or sentence.readings[i].unit
    size = value.change if value.change and not value.change.to else None
    return replace(
        own,
        subject=_worded(sentence, name),
        measure=own.measure or (replace(value.measure, inferred=True) if value.measure else None),
        place=None,
        period=own.period or value.period,
        when=own.when or value.when,
        change=size,
        unit=unit if unit != sentence.readings[j].unit else own.unit,
        compared_to=None,
        earlier=None,
    )


def _worded(sentence: FiguredSentence, span: Span) -> Words:
    return Words(sentence.between(span.start, span.end), span)
