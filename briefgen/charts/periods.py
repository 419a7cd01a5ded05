"""Periods as labels: the article's words shortened, or a date at its own precision."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from briefgen.knowledge.lexicon import table
from briefgen.model.moment import PartialDate, Period

_DASHED = re.compile(r"(?<=\d)\s*[-–]\s*(?=\d)")
_ONLY_DATES = re.compile(r"[\d–/’'s ]+")
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
NBSP = "\u00a0"
_LENGTHS = (1, 31, 92, 184, 366)
"""The most days of a day, a month, a quarter, half a year, a year."""
_YEAR_DAYS = 365.25


def label(words: str, language: str) -> str:
    """The words for a period as a label: "the 2020-24 period" is "2020–24", with a capital first letter."""
    return capitalised(named(words, language))


def named(words: str, language: str) -> str:
    """The words for a period as they stand by themselves: "zweites Quartal" of "im zweiten Quartal"."""
    forms: list[tuple[str, str, list[str]]] = table(language, "charts")["period_words"]["alone"]
    said = trimmed(words, language)
    first, _, rest = said.partition(" ")
    noun = rest.partition(" ")[0].casefold()
    for ending, alone, nouns in forms:
        if first.endswith(ending) and first.islower() and noun in nouns:
            return f"{first.removesuffix(ending)}{alone} {rest}"
    return said


def trimmed(words: str, language: str) -> str:
    """The words for a period without small words at the start and "period" after bare years.

    Spans of years get an en dash.
    """
    drop = table(language, "charts")["period_words"]
    parts = _DASHED.sub("–", " ".join(words.split())).split(" ")
    while len(parts) > 1 and parts[0].casefold() in drop["drop_first"]:
        parts = parts[1:]
    while len(parts) > 1 and parts[-1].casefold() in drop["drop_last"] and _is_dates(parts[:-1]):
        parts = parts[:-1]
    return " ".join(parts)


def _is_dates(parts: list[str]) -> bool:
    return is_years(" ".join(parts))


def is_years(words: str) -> bool:
    """Whether a period is said in figures alone: "2024", "2020–24"."""
    return _ONLY_DATES.fullmatch(words) is not None


def is_named(words: str, language: str) -> bool:
    """Whether words tell one period from another; "earlier" and "later" tell only the order."""
    return words.casefold() not in table(language, "charts")["period_words"]["order_only"]


def all_dated(labels: Sequence[str], dates: Sequence[Period | None], language: str) -> list[str]:
    """Words for periods, written out where they point to a year named before, or to one of several.

    "October of that year" after "January 2009" is "October 2009", "a year later" after 2009 is "2010", and
    "August" beside "January 2025" is "August 2026". Words that cannot stand alone (German "vergangenen
    Jahr") are their date; nothing else is changed.
    """
    drop, sides = table(language, "charts")["period_words"], table(language, "comparisons")
    back = drop["points_back"]
    on = tuple(words.casefold() for words in (*sides["years_on"], *sides["years_on_counted"]))
    said: list[str] = []
    year = 0
    several = len({when.end.year for when in dates if when}) > 1 or any(map(_has_year, labels))
    for words, when in zip(labels, dates, strict=True):
        ends = next((one for one in back if words.casefold().endswith(one.casefold())), "")
        head = words[: len(words) - len(ends)].strip()
        bare = several and when is not None and when.start == when.end and _is_month(words, language)
        inflected = trimmed(words, language).split(" ")[0] in drop["inflected"]
        if when and (bare or ends or inflected or words.casefold().endswith(on)):
            said.append(period(when, language))
        else:
            said.append(f"{head} {year}" if ends and year else words)
        year = when.end.year if when else 0
    return said


def shared_year(labels: Sequence[str], dates: Sequence[Period | None]) -> str:
    """The year all dates lie in where no label says one: of "April" and "May"; empty for none or several."""
    years = {(when.start.year, when.end.year) for when in dates if when}
    known = all(dates) and len(years) == 1 and not any(map(_has_year, labels))
    first, last = next(iter(years), (0, 1))
    return str(first) if known and first == last else ""


def _has_year(words: str) -> bool:
    return _YEAR.search(words) is not None


def _is_month(words: str, language: str) -> bool:
    """Whether words are the bare name of a month."""
    names = (name.casefold() for names in table(language, "calendar")["months"] for name in names)
    return trimmed(words, language).casefold() in names


def capitalised(text: str) -> str:
    """The text with a capital first letter; the rest is left alone."""
    return text[:1].upper() + text[1:]


def moment(date: PartialDate, language: str) -> str:
    """A date at its own precision: "2025", "May 2025", "23 May 2025"."""
    words: dict[str, Any] = table(language, "print")
    if not date.month:
        return str(date.year)
    month = words["months"][date.month - 1]
    if not date.day:
        return f"{month}{NBSP}{date.year}"
    form: str = words["date"].replace(" ", NBSP)
    return form.format(day=date.day, month=month, year=date.year)


def period(when: Period, language: str) -> str:
    """A stretch of time: "2020–24", "May 2025 – June 2026", or the one date it is."""
    start, end = when.start, when.end
    if start == end:
        return moment(start, language)
    if start.month or end.month:
        return f"{moment(start, language)} – {moment(end, language)}"
    short = f"{end.year % 100:02d}" if start.year // 100 == end.year // 100 else str(end.year)
    return f"{start.year}–{short}"


def one_of_each_length(dates: Iterable[Period]) -> tuple[Period, ...]:
    """A date of each length, as a year among months; empty where all are of one."""
    found: dict[int, Period] = {}
    for when in dates:
        found.setdefault(_length(when), when)
    return tuple(found.values()) if len(found) > 1 else ()


def _length(when: Period) -> int:
    days = (when.end.last_day - when.start.first_day).days + 1
    return next((most for most in _LENGTHS if days <= most), round(days / _YEAR_DAYS) * _LENGTHS[-1])
