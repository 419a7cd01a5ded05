"""Dates as people write them in the cells of a table: with names of months, quarters and half years."""

import re
from functools import cache

from briefgen.knowledge.lexicon import languages, table
from briefgen.model.moment import PartialDate, Period

_WORDED = re.compile(r"(?:(\d{1,2})\.?[\s-]+)?([^\W\d_]+)\.?[\s-]+(?:(\d{1,2}),\s*)?(\d{4})")
_PART_FIRST = re.compile(r"([QH])\s?([1-4])[\s/-]+(\d{4})", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})[\s/-]*([QH])\s?([1-4])", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"(\d{1,2})/(\d{4})")
_MONTHS = {"q": 3, "h": 6}


def worded(text: str) -> Period | None:
    """The date a cell holds in words: March 2024, 3 Mai 2024, 06/2024, Q1 2024, 2024-H2; else None.

    Names of months are known in every language there is a folder for.

    Raises:
        ValueError: The month has no such day.
    """
    if found := _WORDED.fullmatch(text.strip()):
        before, name, after, year = found.groups()
        month = _month_names().get(name.casefold())
        if month is None or (before and after):
            return None
        return Period.of(PartialDate(int(year), month, int(before or after or 0)))
    if found := _MONTH_FIRST.fullmatch(text.strip()):
        return Period.of(PartialDate(int(found[2]), int(found[1])))
    if found := _PART_FIRST.fullmatch(text.strip()):
        kind, number, year = found.groups()
        return _part(int(year), kind, int(number))
    if found := _YEAR_FIRST.fullmatch(text.strip()):
        year, kind, number = found.groups()
        return _part(int(year), kind, int(number))
    return None


def _part(year: int, kind: str, number: int) -> Period | None:
    """A quarter or half of a year, from its first month to its last."""
    long = _MONTHS[kind.casefold()]
    last = long * number
    return Period(PartialDate(year, last - long + 1), PartialDate(year, last)) if last <= 12 else None


@cache
def _month_names() -> dict[str, int]:
    """The number of a month by every way it is written, case folded."""
    return {
        name.casefold(): number
        for language in reversed(languages())
        for number, names in enumerate(table(language, "calendar")["months"], 1)
        for name in names
    }
