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
from briefgen.model.quantity import Dimension

_YEAR = re.compile(r"(?:^|[\s(–—:])(?P<year>(?:1[6-9]|20)\d\d)\s?[:=–-]\s?$")
_OPENING_YEAR = re.compile(r"(?:1[6-9]|20)\d\d\s")
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
        return _behind_colon(words, sentence, list(filled))
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


def _behind_colon(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots of dated values that only a colon ties to what they are of.

    "The number of shops has fallen for years: there were 575 in 2010, 555 in 2015 and 512 in 2020".
    """
    if len(filled) <= _FEWEST or len({one.unit for one in sentence.readings}) > 1:
        return filled
    unit = sentence.readings[0].unit
    bare = unit.is_bare or unit.dimension is Dimension.PERCENT
    opening = sentence.between(sentence.span.start, sentence.readings[0].start)
    lead, colon, between = opening.rpartition(": ")
    if not bare or not colon or len(between) > _REACH or "." in between:
        return filled
    # A bare year that opens the clause becomes the first one's period only with its pair.
    dated = (filled[0].period or _OPENING_YEAR.match(between)) and all(one.period for one in filled[1:])
    if not dated or any(one.subject or one.unit for one in filled):
        return filled
    about = _lead(words, sentence, sentence.span.start + len(lead))
    return [replace(one, subject=about) for one in filled] if about else filled


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
