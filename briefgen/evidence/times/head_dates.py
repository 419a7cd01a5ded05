"""Dates in heads and titles, where a year stands without a preposition: "2024", "Sales 2024"."""

import re
from dataclasses import replace
from functools import lru_cache

from briefgen.evidence.times.dates import FoundDate, read_dates
from briefgen.model.article import Span

_BARE_YEAR = re.compile(r"(?<![\w,.$€£-])(?:1[89]|20|21)\d\d(?!\w|[.,]\d)")
_PREPOSITION = "in "  # of English and German alike; a bare year is read after it


@lru_cache(maxsize=512)
def head_dates(text: str, language: str) -> tuple[FoundDate, ...]:
    """The dates of a head in order; spans count from its start."""
    found = _after_preposition(text, language, 0) or read_dates(text, language)
    if found:
        return found
    return tuple(
        date
        for year in _BARE_YEAR.finditer(text)
        for date in _after_preposition(text[: year.end()], language, year.start())
    )


def _after_preposition(text: str, language: str, start: int) -> tuple[FoundDate, ...]:
    by = start - len(_PREPOSITION)
    return tuple(
        replace(date, span=Span(date.span.start + by, date.span.end + by))
        for date in read_dates(_PREPOSITION + text[start:], language)
        if date.span.start >= len(_PREPOSITION)
    )
