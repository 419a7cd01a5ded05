"""Figures in a row of years: "2018: 40 MW; 2020: 95 MW" are of what the words before them tell."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from briefgen.evidence.meaning.carried_slots import inferred
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import LONGEST_SUBJECT, subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.moment import PartialDate, Period

_YEAR = re.compile(r"(?:^|[\s(–—:])(?P<year>(?:1[6-9]|20)\d\d)\s?[:=–-]\s?$")
_MARKS = " \n:.–—-("
_FEWEST = 2
_REACH = 16


def in_years(
    words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots], told: Callable[[], Words | None]
) -> list[Slots]:
    """The slots of figures of one unit with the year that stands with a colon before each of them.

    Args:
        words: Of the language.
        sentence: With its figures.
        filled: Their slots.
        told: Gives what the sentence before tells of, for a row that opens its sentence.
    """
    years = [_year(sentence, i) for i in range(len(filled))]
    row = [i for i, span in enumerate(years) if span]
    if len(row) < _FEWEST or len({sentence.readings[i].unit for i in row}) > 1:
        return list(filled)
    dated = list(filled)
    first = years[row[0]]
    opens = first is None or not sentence.between(sentence.span.start, first.start).strip(_MARKS)
    about = told() if opens else _lead(words, sentence, first.start if first else 0)
    for i in row:
        span = years[i]
        assert span is not None, "a row is made of figures with a year"
        period = Words(sentence.between(span.start, span.end), span)
        when = Period.of(PartialDate(int(period.text)))
        subject = filled[i].subject or inferred(about)
        dated[i] = replace(filled[i], period=period, when=when, subject=subject)
    return dated


def _lead(words: SlotWords, sentence: FiguredSentence, end: int) -> Words | None:
    """What the words before a row tell of: the subject of their verb, or all of them where they are few."""
    text = sentence.between(sentence.span.start, end).rstrip(_MARKS)
    verb = words.clause.verb.search(text)
    span = subject_before(words, text, verb.start(), 0) if verb else Span(0, len(text))
    if span is None or len(span.of(text).split()) > LONGEST_SUBJECT:
        return None
    return Words(span.of(text), span.shifted(sentence.span.start))


def _year(sentence: FiguredSentence, i: int) -> Span | None:
    """The year before a figure, between it and the figure before."""
    start = sentence.readings[i].start
    begin = max(sentence.readings[i - 1].end if i else sentence.span.start, start - _REACH)
    found = _YEAR.search(sentence.between(begin, start))
    return Span(*found.span("year")).shifted(max(begin, sentence.span.start)) if found else None
