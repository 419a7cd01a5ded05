"""Dates in running words, as needed to know the day of publication."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from briefgen.knowledge.lexicon import table

_EARLIEST, _LATEST = 1900, 2100
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WORD_BEHIND = re.compile(r"[,\s]*[^\W\d_]")
# A label that a copy ran into the date behind it ("PublishedFEB 26 2026").
_RUN_IN = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-Z\d])")
_POINTED = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)\b")


@dataclass(frozen=True, slots=True)
class DayAndMonth:
    """A date without its year."""

    day: int
    month: int

    def in_year(self, year: int) -> date | None:
        """The date in that year; None where that year has no such day."""
        return _date(year, self.month, self.day)


@cache
def _months(language: str) -> dict[str, int]:
    both = [*table("en", "dates")["months"], *table(language, "dates")["months"]]
    return {name: i % 12 + 1 for i, names in enumerate(both) for name in names}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    year = r"(?:(?:,|\s+of)?\s+(?P<year{0}>(?:19|20)\d\d)\b)?"
    return re.compile(
        rf"\b(?P<month1>{names})\.?\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:){year.format(1)}"
        rf"|\b(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(?P<month2>{names})\b\.?(?:-|{year.format(2)})",
        re.IGNORECASE,
    )


@cache
def _labelled() -> re.Pattern[str]:
    labels = "|".join(map(re.escape, table("en", "foreign")["day_first"]))
    return re.compile(
        rf"\b(?:{labels})\s*:?\s*(\d{{1,2}})[/.](\d{{1,2}})[/.]((?:19|20)\d\d)\b", re.IGNORECASE
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _EARLIEST <= year <= _LATEST else None
    except ValueError:
        return None


def dates_in(text: str, language: str = "en") -> list[date]:
    """The full dates in the text, numeric ones first."""
    found = [_date(int(y), int(m), int(d)) for y, m, d in _ISO.findall(text)]
    found += [_date(int(y), int(m), int(d)) for d, m, y in _POINTED.findall(text)]
    found += labelled_days(text)
    found += [part.in_year(year) for part, year in _worded(text, language) if year]
    return [day for day in found if day]


def labelled_days(text: str) -> list[date]:
    """The days in figures behind a label that says the day stands first ("Publié le : 05/03/2026")."""
    found = [_date(int(y), int(m), int(d)) for d, m, y in _labelled().findall(text)]
    return [day for day in found if day]


def parted(text: str) -> str:
    """The text with a space between a label and the date a copy ran it into ("PublishedFEB 26 2026")."""
    return _RUN_IN.sub(" ", text)


def is_stamp(text: str, language: str = "en") -> bool:
    """Whether a line opens with a full date that no word goes on with ("3 March 2026 | 10:12")."""
    found = _pattern(language).match(text) or _ISO.match(text) or _POINTED.match(text)
    return bool(found and dates_in(found[0], language) and not _WORD_BEHIND.match(text, found.end()))


def day_span(text: str, language: str = "en") -> tuple[int, int] | None:
    """Where the first day of the text stands, with or without a year, half-open; None where there is none."""
    patterns = (_ISO, _POINTED, _pattern(language))
    return min((found.span() for pattern in patterns if (found := pattern.search(text))), default=None)


def day_and_month(text: str, language: str = "en") -> DayAndMonth | None:
    """The first day and month without a year; None where there is none."""
    return next((part for part, year in _worded(text, language) if not year), None)


def years_in(text: str, language: str = "en") -> list[int]:
    """The years of the full dates in the text."""
    return [day.year for day in dates_in(text, language)]


def _worded(text: str, language: str) -> list[tuple[DayAndMonth, int]]:
    found = []
    for match in _pattern(language).finditer(parted(text)):
        which = "1" if match["month1"] else "2"
        month = _months(language)[match["month" + which].lower()]
        found.append((DayAndMonth(int(match["day" + which]), month), int(match["year" + which] or 0)))
    return found
