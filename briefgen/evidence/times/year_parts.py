"""The part of a year a year is told with: "at the end of 2021", "early 2024", "Mitte 2019"."""

import re
from functools import cache

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.moment import PartialDate, Period

_REACH = 24


def with_part(language: str, text: str, span: Span, when: Period | None) -> tuple[Span, Period | None]:
    """A year with the words before it that say which part of it is meant, and the months of that part.

    Args:
        language: BCP 47.
        text: The one the span counts in.
        span: Of a date.
        when: What it is; other than one whole year it is left as it is.
    """
    if when is None or when.start != when.end or when.start.month:
        return span, when
    year = when.start.year
    before = text[max(0, span.start - _REACH) : span.end]
    for pattern, first, last in _parts(language):
        found = pattern.search(before)
        if found:
            months = Period(PartialDate(year, first), PartialDate(year, last))
            return Span(span.end - len(found["part"]), span.end), months
    return span, when


@cache
def _parts(language: str) -> tuple[tuple[re.Pattern[str], int, int], ...]:
    """What leads to a year, or stands in the date already, with the first and the last month it means."""
    return tuple(
        (
            re.compile(rf"(?<![\w-])(?P<part>(?i:{alternatives(one['words'])})[\s-](?:19|20)\d\d)$"),
            *one["months"],
        )
        for one in table(language, "calendar")["year_parts"]
    )
