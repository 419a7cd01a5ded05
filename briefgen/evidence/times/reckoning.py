"""Calendar arithmetic: from what an article says about a time and the day it appeared to a period."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum

from briefgen.model.moment import PartialDate, Period

MOST_DAYS_BACK = 345
"""A day and month further back than this without a year is rather the one to come."""

MOST_DAYS_BACK_TO_A_MONTH = 270
"""A month that ended longer ago than this and has no year is rather the one to come: "a rise in December"."""


_MOST_DAYS_TO_A_MISNAMED_DAY = 200


class TimeUnit(StrEnum):
    """Spans of time that dates are counted in."""

    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"


_MONTHS_IN = {TimeUnit.MONTH: 1, TimeUnit.QUARTER: 3, TimeUnit.YEAR: 12, TimeUnit.DECADE: 120}


@dataclass(frozen=True, slots=True)
class Yearless:
    """A month, or days of a month, without a year.

    Attributes:
        month: 1 to 12.
        day: 1 to 31, or 0 for the whole month.
        month_to: Where a span ends; equal to `month` for one date.
        day_to: Likewise.
        weekday: 0 for Monday to 6, or None; it helps to find the year.
        year_by: Where the words name the year by that of today ("in June last year"), -1 for the last, 0 for
            this, 1 for the next.
    """

    month: int
    day: int = 0
    month_to: int = 0
    day_to: int = 0
    weekday: int | None = None
    year_by: int | None = None

    def resolved(self, today: date, ahead: bool | None) -> Period | None:
        """The period nearest to today: before it, unless `ahead` or the last one is long past.

        `ahead` is False where the words tell of what has been: then it is never one to come.
        """
        if self.year_by is not None:
            return month_span(today.year + self.year_by, self.month, self.day, self.month_to, self.day_to)
        periods = [p for p in self._around(today) if self._fits_weekday(p)]
        past = [p for p in periods if p.start.first_day <= today]
        future = [p for p in periods if p.end.last_day >= today]
        open_to_come = ahead is None and bool(past) and self._is_rather_to_come(past[-1], today)
        if future and (ahead or not past or open_to_come):
            return future[0]
        if ahead and self.weekday is not None and (misnamed := self._misnamed(today)) is not None:
            return misnamed
        return past[-1] if past else None

    def _misnamed(self, today: date) -> Period | None:
        """The next such day where it is near: a plan has its weekday wrong rather than a past year."""
        last = _day(today, _MOST_DAYS_TO_A_MISNAMED_DAY)
        near = [p for p in self._around(today) if last and today <= p.end.last_day <= last.end.last_day]
        return near[0] if near else None

    def _around(self, today: date) -> Iterator[Period]:
        for year in range(today.year - 1, today.year + 2):
            period = month_span(year, self.month, self.day, self.month_to, self.day_to)
            if period is not None:
                yield period

    def _fits_weekday(self, period: Period) -> bool:
        return self.weekday is None or period.start.first_day.weekday() == self.weekday

    def _is_rather_to_come(self, last: Period, today: date) -> bool:
        back = (today - last.end.last_day).days
        return self.weekday is None and back > (MOST_DAYS_BACK if self.day else MOST_DAYS_BACK_TO_A_MONTH)


@dataclass(frozen=True, slots=True)
class YearlessQuarter:
    """A quarter or half without a year: the last one that has begun.

    Attributes:
        months: How long it is.
        year_by: As of `Yearless`.
    """

    quarter: int
    months: int = 3
    year_by: int | None = None

    def resolved(self, today: date, ahead: bool | None) -> Period | None:
        """That part of this year, or of the one before where it has not begun yet."""
        if self.year_by is not None:
            return months_of(today.year + self.year_by, self.quarter, self.months)
        begun = (self.quarter - 1) * self.months + 1 <= today.month
        return months_of(today.year - (not begun and not ahead), self.quarter, self.months)


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A day of the week.

    Attributes:
        direction: -1 for "last", 1 for "next", None where the words leave it open.
        days: How many days from it on: two for a weekend.
    """

    weekday: int
    direction: int | None = None
    days: int = 1

    def resolved(self, today: date, ahead: bool | None) -> Period | None:
        """The nearest such day: today counts unless the words say last or next."""
        forward = self.direction == 1 or (self.direction in (None, 0) and bool(ahead))
        distance = (
            (self.weekday - today.weekday()) % 7 if forward else -((today.weekday() - self.weekday) % 7)
        )
        if self.direction == -1 and distance > -self.days:
            distance -= 7  # today is one of its days
        elif distance == 0 and self.direction == 1:
            distance = 7
        first, last = _day(today, distance), _day(today, distance + self.days - 1)
        return Period(first.start, last.end) if first and last else None


@dataclass(frozen=True, slots=True)
class InWeek:
    """A day of a week counted from today's: "on Friday next week" lies in the week `by` 1."""

    weekday: int
    by: int

    def resolved(self, today: date, ahead: bool | None) -> Period | None:  # noqa: ARG002  # one signature for all
        """The day."""
        return _day(today, 7 * self.by - today.weekday() + self.weekday)


@dataclass(frozen=True, slots=True)
class OnMonth:
    """A month or season counted from today: "last April", "next summer"."""

    month: int
    month_to: int
    direction: int

    def resolved(self, today: date, ahead: bool | None) -> Period | None:  # noqa: ARG002  # one signature for all
        """The nearest that is over, that lies in today's year, or that is to begin."""
        spans = [month_span(today.year + by, self.month, 0, self.month_to, 0) for by in (-2, -1, 0, 1)]
        periods = [period for period in spans if period is not None]
        over = [period for period in periods if period.end.last_day < today]
        to_come = [period for period in periods if period.start.first_day > today]
        if self.direction == 0:
            return month_span(today.year, self.month, 0, self.month_to, 0)
        return (over[-1] if over else None) if self.direction < 0 else (to_come[0] if to_come else None)


@dataclass(frozen=True, slots=True)
class Shifted:
    """Whole units of time before or after today's: -1 month is "last month", 0 year "this year"."""

    unit: TimeUnit
    by: int

    def resolved(self, today: date, ahead: bool | None) -> Period | None:  # noqa: ARG002  # one signature for all
        """A day, the days of a week, a month, a quarter, a year or ten."""
        if self.unit is TimeUnit.DAY:
            return _day(today, self.by)
        if self.unit is TimeUnit.WEEK:
            return _week(today, self.by)
        if self.unit is TimeUnit.FORTNIGHT:
            return _week(today, 2 * self.by)
        if self.unit is TimeUnit.DECADE:
            return years(today.year + 10 * self.by, today.year + 10 * self.by)
        return self._months(today)

    def _months(self, today: date) -> Period | None:
        size = _MONTHS_IN[self.unit]
        first = (today.year * 12 + today.month - 1) // size * size + self.by * size
        if self.unit is TimeUnit.YEAR:
            return years(first // 12, first // 12)
        return months_of(first // 12, first % 12 // size + 1, size)


@dataclass(frozen=True, slots=True)
class Ending:
    """A stretch that ends with a day or month: "the six months to June".

    Attributes:
        end: What it ends with, reckoned itself where its year is not stated.
        count: How many of the unit it lasts.
    """

    end: Period | Yearless
    unit: TimeUnit
    count: int

    def resolved(self, today: date | None, ahead: bool | None) -> Period | None:
        """Whole months up to the last; None for days and weeks, which no month begins or ends."""
        found = self._over(self.end, today, ahead) if isinstance(self.end, Yearless) else self.end
        months = months_in(self.unit) * self.count
        if found is None or not months:
            return None
        last = found.end
        first = last.year * 12 + last.month - months
        return period(partial(first // 12, first % 12 + 1, 0), partial(last.year, last.month, 0))

    @staticmethod
    def _over(end: Yearless, today: date | None, ahead: bool | None) -> Period | None:
        """The end of a stretch without a year: one that is over, where nothing says that it is to come."""
        found = end.resolved(today, ahead) if today else None
        if found is None or today is None or ahead or found.end.last_day <= today:
            return found
        return month_span(found.start.year - 1, end.month, end.day, 0, 0)


@dataclass(frozen=True, slots=True)
class Unreckonable:
    """Words for a time that no calendar day follows from: "the past five years"."""

    def resolved(self, today: date, ahead: bool | None) -> Period | None:  # noqa: ARG002  # one signature for all
        """Nothing."""
        return None


def months_in(unit: TimeUnit) -> int:
    """The months of a unit of time; 0 for days and weeks, which are no whole ones."""
    return _MONTHS_IN.get(unit, 0)


def years(first: int, last: int) -> Period | None:
    """The years from first to last; None outside the calendar or backwards."""
    if not MINYEAR <= first <= last <= MAXYEAR:
        return None
    return Period(PartialDate(first), PartialDate(last))


def months_of(year: int, number: int, size: int) -> Period | None:
    """The quarter (size 3), half (6) or month (1) of that number, counted from 1."""
    first = (number - 1) * size + 1
    return month_span(year, first, 0, first + size - 1, 0)


def month_span(year: int, month: int, day: int, month_to: int, day_to: int) -> Period | None:
    """A period within a year, or over its end; 0 for the end means the same as the start.

    Returns:
        None where there is no such day.
    """
    month_to, day_to = month_to or month, day_to or day
    start = partial(year, month, day)
    end = partial(year + ((month_to, day_to) < (month, day)), month_to, day_to)
    return period(start, end)


def period(start: PartialDate | None, end: PartialDate | None) -> Period | None:
    """From start to end, where there are both and in that order."""
    if start is None or end is None or end.last_day < start.first_day:
        return None
    return Period(start, end)


def partial(year: int, month: int, day: int) -> PartialDate | None:
    """The date, or None where the calendar has no such day."""
    if not (MINYEAR <= year <= MAXYEAR and 0 <= month <= 12):
        return None
    if day and (not month or day > calendar.monthrange(year, month)[1]):
        return None
    return PartialDate(year, month, day)


def _day(today: date, by: int) -> Period | None:
    try:
        day = today + timedelta(days=by)
    except OverflowError:
        return None
    return Period.of(PartialDate(day.year, day.month, day.day))


def _week(today: date, by: int) -> Period | None:
    monday = _day(today, 7 * by - today.weekday())
    sunday = _day(today, 7 * by - today.weekday() + 6)
    return Period(monday.start, sunday.end) if monday and sunday else None
