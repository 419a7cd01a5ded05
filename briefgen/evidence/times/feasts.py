"""Feasts by the calendar: fixed, counted from Easter, or on a day of the week of a month."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Any

from briefgen.evidence.times.reckoning import month_span, period
from briefgen.model.moment import PartialDate, Period

_GREGORIAN = 1583
"""The first year with an Easter of the Gregorian calendar."""
_MOST_DAYS_BACK = 270
"""A feast longer past than this of which no word tells the year is rather the one to come."""


@dataclass(frozen=True, slots=True)
class Feast:
    """When a feast is each year; one of the three is given.

    Attributes:
        fixed: Month and day it begins, month and day it ends; a day of 0 means the whole month.
        easter: First and last day, counted from Easter Sunday.
        nth: Month, day of the week (0 for Monday) and which of the month.
    """

    fixed: tuple[int, int, int, int] | None = None
    easter: tuple[int, int] | None = None
    nth: tuple[int, int, int] | None = None

    def of_year(self, year: int) -> Period | None:
        """Its days in a year; it may end in the next. None outside the calendar."""
        if self.fixed:
            return month_span(year, *self.fixed)
        if not (_GREGORIAN if self.easter else MINYEAR) <= year <= MAXYEAR:
            return None
        if self.easter:
            first, last = (easter_sunday(year) + timedelta(days=by) for by in self.easter)
            return period(_partial(first), _partial(last))
        if self.nth is None:
            return None
        month, weekday, count = self.nth
        begin = date(year, month, 1)
        day = begin + timedelta(days=(weekday - begin.weekday()) % 7 + 7 * (count - 1))
        return Period.of(_partial(day))


@dataclass(frozen=True, slots=True)
class OnFeast:
    """A feast without a year.

    Attributes:
        year_by: Where the words name the year by that of today ("at Easter last year").
        direction: -1 for "last", 0 for "this", 1 for "next", None where the words leave it open.
    """

    feast: Feast
    year_by: int | None = None
    direction: int | None = None

    def resolved(self, today: date, ahead: bool | None) -> Period | None:
        """The feast nearest to today that has begun, or the one to come where the words say so."""
        by = 0 if self.direction == 0 and self.year_by is None else self.year_by
        if by is not None:
            return self.feast.of_year(today.year + by)
        periods = [one for by in (-2, -1, 0, 1) if (one := self.feast.of_year(today.year + by))]
        if self.direction == -1:
            return next((one for one in reversed(periods) if one.end.last_day < today), None)
        if self.direction == 1:
            return next((one for one in periods if one.start.first_day > today), None)
        past = [one for one in periods if one.start.first_day <= today]
        coming = next((one for one in periods if one.end.last_day >= today), None)
        old = bool(past) and (today - past[-1].end.last_day).days > _MOST_DAYS_BACK
        if coming and (ahead or not past or (ahead is None and old)):
            return coming
        return past[-1] if past else None


def easter_sunday(year: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar.

    Source: the anonymous algorithm of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, chapter 8).
    """
    golden, (century, of_century) = year % 19, divmod(year, 100)
    leaps, left = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    fours, rest = divmod(of_century, 4)
    weekday = (32 + 2 * left + 2 * fours - epact - rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def feasts_of(words: Mapping[str, Mapping[str, Any]]) -> dict[str, Feast]:
    """The feasts of a table by their casefolded names."""
    return {name.casefold(): _feast(rule) for name, rule in words.items()}


def _feast(rule: Mapping[str, Any]) -> Feast:
    if "fixed" in rule:
        month, day, month_to, day_to = rule["fixed"]
        return Feast(fixed=(month, day, month_to, day_to))
    if "easter" in rule:
        first, last = rule["easter"]
        return Feast(easter=(first, last))
    month, weekday, count = rule["nth"]
    return Feast(nth=(month, weekday, count))


def _partial(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
