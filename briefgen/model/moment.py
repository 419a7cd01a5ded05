"""Dates at the precision the source states."""

import calendar
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A year, a month of a year, or a day.

    Attributes:
        month: 1 to 12, or 0 where only the year is stated.
        day: 1 to 31, or 0 where only the month or year is stated.
    """

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if self.day and not self.month:
            raise ValueError("a day needs a month")
        date(self.year, self.month or 1, self.day or 1)

    @property
    def first_day(self) -> date:
        """The earliest day it may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day it may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def isoformat(self) -> str:
        """ISO 8601 at its own precision: 2025, 2025-05 or 2025-05-23."""
        parts = [f"{self.year:04d}", *(f"{n:02d}" for n in (self.month, self.day) if n)]
        return "-".join(parts)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of time from the first day of `start` to the last day of `end`."""

    start: PartialDate
    end: PartialDate

    @classmethod
    def of(cls, moment: PartialDate) -> "Period":
        """The period a single date covers."""
        return cls(moment, moment)

    def holds(self, other: "Period") -> bool:
        """Whether another period lies within this one."""
        return self.start.first_day <= other.start.first_day and other.end.last_day <= self.end.last_day

    @property
    def years(self) -> int:
        """Calendar years touched, both ends counted: 2020 to 2024 is five."""
        return self.end.year - self.start.year + 1

    @property
    def midpoint(self) -> date:
        """The day in the middle, for a place on a time axis."""
        first, last = self.start.first_day, self.end.last_day
        return first + (last - first) / 2

    def isoformat(self) -> str:
        """One ISO date, or two with a slash between."""
        start, end = self.start.isoformat(), self.end.isoformat()
        return start if start == end else f"{start}/{end}"
