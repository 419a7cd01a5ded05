"""Times told by less than a date: "in the first", after a quarter; a year behind a verb in German."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL
from briefgen.model.article import Span
from briefgen.model.moment import PartialDate, Period

_MONTHS = 12
_PARTS = (3, 6)
"""Months of a quarter and of a half of a year, the parts an ordinal may name alone."""


@dataclass(frozen=True, slots=True)
class _Words:
    ordinal: re.Pattern[str]
    pointing: re.Pattern[str] | None
    numbers: dict[str, int]
    year: re.Pattern[str] | None


@cache
def _words(language: str) -> _Words:
    calendar, figures, sides = (table(language, name) for name in ("calendar", "figures", "comparisons"))
    numbers = {word.lower(): number for word, number in calendar["quarters"].items()}
    behind = [*figures["pronouns"], *figures["clause_verbs"], *figures["list_words"], *figures["change_to"]]
    before = rf"(?:{alternatives(figures['time_before'])})\s+(?:(?:{alternatives(figures['articles'])})\s+)?"
    ordinal = re.compile(
        rf"(?<![^\W_]){before}(?P<ordinal>{alternatives(numbers)})(?=[.,;)]|\s*$|\s(?:{alternatives(behind)})\s)",
        re.IGNORECASE,
    )
    levels = alternatives([*figures["change_to"], *figures["change_by"]])
    year = re.compile(
        rf"(?:^|(?<![^\W_])(?:[a-zß-ÿ]{{2,24}}\s|{CAPITAL}[\w-]{{2,24}}\s(?=\d{{4}}\s(?:{levels})\s))|[,;]\s)"
        r"(?P<year>(?:1[6-9]|20)\d\d)(?=\s[a-zß-ÿ\d]|[.;,]?$|[.;,]\s|\s\(\d)"
    )
    nouns = [word for word in sides["agos"] if " " not in word]
    pointing = re.compile(rf"(?<![\w-])(?:{alternatives(nouns)})(?![\w-])") if nouns else None
    return _Words(ordinal, pointing, numbers, year if sides["bare_years"] else None)


def bare_times(
    language: str, text: str, known: Sequence[tuple[Span, Period | None]], figures: Sequence[Span]
) -> Iterator[tuple[Span, Period | None]]:
    """The times of a sentence that are no dates, with their periods: None for "Vorjahr".

    Args:
        language: Of the text.
        text: One sentence; spans count from its start.
        known: Its dates in order.
        figures: Where its figures stand, in order: no year stands in one.
    """
    words = _words(language)
    spans = [span for span, _ in known]
    yield from _parts(words, text, known, spans)
    for found in words.pointing.finditer(text) if words.pointing else ():
        span = Span(*found.span())
        if _is_free(span, spans):
            yield span, None
    for found in words.year.finditer(text) if words.year else ():
        span = Span(*found.span("year"))
        if _is_free(span, spans) and _is_free(span, figures):
            yield span, Period.of(PartialDate(int(found["year"])))


def _parts(
    words: _Words, text: str, known: Sequence[tuple[Span, Period | None]], spans: Sequence[Span]
) -> Iterator[tuple[Span, Period | None]]:
    """Parts of a year told by their number alone, each next to the date or the part told before it."""
    last: tuple[Span, Period | None] | None = None
    for found in words.ordinal.finditer(text) if known else ():
        span = Span(*found.span("ordinal"))
        at = bisect_right(spans, span.start, key=_end)
        earlier = known[at - 1] if at else None
        if earlier and last and last[0].start > earlier[0].start:
            earlier = last  # "in the first quarter, 4 in the second, 5 in the third"
        when = _part(earlier[1], words.numbers[found["ordinal"].lower()]) if earlier else None
        parts = earlier is not None and not words.numbers.keys().isdisjoint(
            earlier[0].of(text).lower().split()
        )
        if (when or parts) and _is_free(span, spans):
            yield span, when
            last = (span, when)


def _end(span: Span) -> int:
    return span.end


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    """Whether no span of some in order shares words with one."""
    at = bisect_right(taken, span.start, key=_end)
    return at == len(taken) or not span.overlaps(taken[at])


def _part(other: Period | None, number: int) -> Period | None:
    """The part of a year with a number, of the length of another and next to it; None of no such length."""
    if other is None or not other.start.month or other.start.year != other.end.year or other.start.day:
        return None
    months = other.end.month - other.start.month + 1
    if months not in _PARTS or number > _MONTHS // months:
        return None
    count = _MONTHS // months
    own = (other.start.month - 1) // months + 1
    year = other.start.year
    if (number - own) % count < (own - number) % count:
        year += number < own
    else:
        year -= number > own
    last = number * months
    return Period(PartialDate(year, last - months + 1), PartialDate(year, last))
