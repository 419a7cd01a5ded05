"""Series told in words no reader knows: each value with a date of its own, and nobody else named."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.charts.rules import LINE_FROM
from briefgen.charts.suggesting.aligned_named import may_be_item
from briefgen.charts.suggesting.aligned_runs import (
    by_paragraph,
    in_one_unit,
    is_sound,
    stretches_alike,
    without_periods,
)
from briefgen.charts.suggesting.aligned_stretches import MARKS
from briefgen.charts.suggesting.aligned_words import Token, aligned_words, phrases, tokens
from briefgen.charts.suggesting.ideas import is_empty_word, is_name, is_size_of_change
from briefgen.charts.suggesting.stood_series import measure_named
from briefgen.charts.suggesting.suggest_aligned import AlignedRow
from briefgen.charts.suggesting.suggest_dates import from_series
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure, Words
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension

_STOPS = ("", ".", "!", "?")
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)")


def dated_rows(figures: Sequence[Figure], drafts: Drafts) -> Iterator[AlignedRow]:
    """The series of an article, as rows; `figures` are all of it that are told as facts, by place."""
    if len(figures) < LINE_FROM:
        return
    text = without_periods(figures, drafts)
    for values in by_paragraph(figures, text, drafts):
        for run, sentences in stretches_alike(values, drafts):
            if len(run) < LINE_FROM or not is_sound(run, sentences, text):
                continue
            dated = _dated(in_one_unit(run), sentences, drafts)
            if not dated or not _is_of_one(dated, sentences, text, drafts):
                continue
            if told := _told(dated, sentences, drafts):
                keys = frozenset(one.key for one in run)
                yield AlignedRow(tuple(from_series(told, drafts)), keys, keys, {})


def _dated(run: Sequence[Figure], sentences: Sequence[range], drafts: Drafts) -> list[Figure]:
    """The values, each with its date, in time; empty where one has none of its own."""
    made = list[Figure]()
    for at, figure in enumerate(run):
        own = figure if figure.when and figure.period else None
        if own is None or not _is_in_clause(at, run, sentences):
            # "27 by 2016, and in 2024 there were 52": the year beside a value is its own.
            own = _with_year(at, run, sentences, drafts) or own
        if own is None:
            return []
        made.append(own)
    whens = {one.when for one in made}
    levels = not any(map(is_size_of_change, made))
    return sorted(made, key=_day) if len(whens) == len(made) and levels else []


def _day(figure: Figure) -> int:
    return figure.when.midpoint.toordinal() if figure.when else 0


def _is_in_clause(at: int, run: Sequence[Figure], sentences: Sequence[range]) -> bool:
    """Whether the period of a value stands between the values beside it."""
    period = run[at].period
    span = period.span if period else None
    begin, end = _clause_of(at, run, sentences)
    return span is not None and begin <= span.start < end


def _clause_of(at: int, run: Sequence[Figure], sentences: Sequence[range]) -> tuple[int, int]:
    begin = max(sentences[at].start, run[at - 1].span.end if at else 0)
    end = min(sentences[at].stop, run[at + 1].span.start if at + 1 < len(run) else sentences[at].stop)
    return begin, end


def _with_year(at: int, run: Sequence[Figure], sentences: Sequence[range], drafts: Drafts) -> Figure | None:
    """A value with the only year before it in its clause, or else behind it, that is no other's."""
    figure, text = run[at], drafts.article.text
    begin, end = _clause_of(at, run, sentences)
    taken = [one.period.span for one in run if one.period and one.period.span]
    for first, last in ((begin, figure.span.start), (figure.span.end, end)):
        years = [
            year
            for year in _YEAR.finditer(text, first, last)
            if not any(span.start <= year.start() < span.end for span in taken)
        ]
        if len(years) == 1:
            when = Period.of(PartialDate(int(years[0][0])))
            words = Words(years[0][0], Span(years[0].start(), years[0].end()))
            return replace(figure, when=when, period=words)
    return None


def _is_of_one(dated: Sequence[Figure], sentences: Sequence[range], text: str, drafts: Drafts) -> bool:
    """Whether no clause behind the first names somebody or something of its own."""
    if not _are_alike(dated, drafts):
        return False
    words = aligned_words(drafts.language)
    levels = table(drafts.language, "aligned")["levels"]
    run = sorted(dated, key=lambda one: one.span)
    unit = run[0].quantity.unit.name.casefold().split()
    subject = run[0].subject.text.casefold() if run[0].subject else ""
    for at, (figure, sentence) in enumerate(zip(run, sentences, strict=True)):
        begin = max(sentence.start, run[at - 1].span.end if at else 0)
        stop = run[at + 1].span.start if at + 1 < len(run) else sentence.stop
        head = tokens(text, begin, figure.span.start) if at else []
        tail = _clause(tokens(text, figure.span.end, min(stop, sentence.stop)))
        for told in (_clause_before(head), tail):
            for one in phrases(told, text, words):
                low = one.text.casefold()
                known = low in subject or low.split()[-1] in levels or low in unit
                named = words.has_capitals or (told is not tail and not one.prep)
                if named and not known and may_be_item(one, unit, words, drafts):
                    return False
            if not words.has_capitals and _has_name(told, subject, text):
                return False
    return True


def _are_alike(dated: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether all are said to be of one thing, as far as each says it."""
    for name in ("measure", "place", "subject"):
        said = [getattr(one, name) for one in dated]
        own = {one.text.casefold() for one in said if one and not one.inferred}
        if len({one for one in own if not is_empty_word(one, drafts)}) > 1:
            return False
    return True


def _has_name(told: Sequence[Token], subject: str, text: str) -> bool:
    """Whether a clause has a word with a capital that opens no sentence and is not what the row is of."""
    return any(
        one.text[0].isupper() and text[: one.start].rstrip()[-1:] not in _STOPS and one.low not in subject
        for one in told
    )


def _clause(told: Sequence[Token]) -> list[Token]:
    end = next((at for at, one in enumerate(told) if one.text in MARKS), len(told))
    return [*told[:end]]


def _clause_before(told: Sequence[Token]) -> list[Token]:
    """What stands before a value, without the clause of the value before."""
    begin = max((at + 1 for at, one in enumerate(told) if one.text in MARKS), default=0)
    return [*told[begin:]]


def _told(dated: Sequence[Figure], sentences: Sequence[range], drafts: Drafts) -> Comparison | None:
    """The series with what its values are of; None where that is not told."""
    unit, words = dated[0].quantity.unit, table(drafts.language, "aligned")
    first = min(dated, key=lambda one: one.span)
    own = first.subject.text if first.subject and not first.subject.inferred else ""
    subject = own if own and not is_empty_word(own, drafts) and is_name(own, drafts) else ""
    if unit.dimension is Dimension.COUNT:
        # Who counted them is not what they are, nor are "cases"; bent words are named as their unit is.
        subject = "" if unit.name in words["cases"] else unit.name
    subject = subject or measure_named(sentences[0].start, drafts)
    if not subject:
        return None
    labels = tuple(one.period.text for one in dated if one.period)
    span = Span(sentences[0].start, max(one.span.end for one in dated))
    return Comparison(ComparisonKind.SERIES, tuple(dated), subject, span, labels)
