"""Times told from the year before them in their sentence: "5,000 in 2022, 6,000 the year after"."""

import re
from bisect import bisect_right
from functools import cache
from itertools import islice

from briefgen.evidence.comparing.back_then import with_moments
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.times.moments import Moment
from briefgen.evidence.words.number_words import alternatives, holds_any, needed
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.moment import PartialDate, Period

_LATEST = 9999
_MOST_TIMES = 12
"""More of them are a table in words."""


def with_years_after(sentence: FiguredSentence, language: str) -> FiguredSentence:
    """The sentence with the times among its own that are told as so many years after the one before them.

    Only what goes on behind a mark, a joining word or a figure is such a time, and only a whole year can be
    gone on from: "over the next year" and "in May 2019, and a year later" are left as they are.
    """
    if not holds_any(sentence.text, _needed(language)):
        return sentence
    numbers = table(language, "calendar")["numbers"]
    ends = {reading.end for reading in sentence.readings}
    found: list[Moment] = []
    for told in islice(_told(language).finditer(sentence.text), _MOST_TIMES):
        span = Span(*told.span("time")).shifted(sentence.span.start)
        if not (told["mark"] or span.start - 1 in ends):
            continue
        year = _year_before([*sentence.moments, *found], span.start)
        number = (told["number"] or "").casefold()
        years = int(number) if number.isdecimal() else numbers.get(number, 1)
        if year and year + years <= _LATEST:
            found.append(Moment(span, Period.of(PartialDate(year + years))))
    return with_moments(sentence, found)


def _year_before(moments: list[Moment], place: int) -> int:
    """The year of the last time that ends before a place; 0 where that is no whole year."""
    ordered = sorted(moments, key=lambda one: one.span.end)
    at = bisect_right(ordered, place, key=lambda one: one.span.end) - 1
    when = ordered[at].when if at >= 0 else None
    return when.start.year if when and when.start == when.end and not when.start.month else 0


@cache
def _needed(language: str) -> tuple[str, ...]:
    sides = table(language, "comparisons")
    return needed([*sides["years_on"], *sides["years_on_counted"]])


@cache
def _told(language: str) -> re.Pattern[str]:
    """Such a `time` with the `number` of its years, if it tells one, and the `mark` it goes on behind."""
    sides, calendar = table(language, "comparisons"), table(language, "calendar")
    numbers = rf"(?P<number>{alternatives(list(calendar['numbers']))}|\d{{1,2}})"
    return re.compile(
        rf"(?P<mark>[,;]\s|(?<![^\W_])(?:{alternatives(sides['joins'])})\s|(?<=\s))"
        rf"(?P<time>(?:{alternatives(sides['years_on'])})|{numbers}\s(?:{alternatives(sides['years_on_counted'])}))"
        r"(?![^\W_])",
        re.IGNORECASE,
    )
