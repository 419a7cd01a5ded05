"""Round dates on a true time axis, written as short as tables write them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.scale import time_step

NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class TimeTick:
    """A mark on a time axis: the day it stands at, and its words."""

    day: date
    words: str


def time_ticks(
    first: date, last: date, most: int, language: str, stated: str = "days", *, starts: bool = False
) -> tuple[TimeTick, ...]:
    """Round dates from the first day to the last, at most so many (but never fewer than one).

    Years where the stretch is long enough, otherwise months ("Apr 2025"), otherwise days ("3 May"); never
    finer than `stated`, as of `knowledge.scale.finest`. A month is marked at its middle, where its values
    stand, or where it `starts`.
    """
    unit, step = time_step(first, last, most, stated)
    if unit == "years":
        return tuple(_middles_of_years(first, last, step))
    if unit == "months":
        return tuple(_months(first, last, step, language, 1 if starts else 15))
    marks = (first + timedelta(days=i) for i in range(0, (last - first).days + 1, step))
    return tuple(
        TimeTick(day, f"{day.day}{_after_day(language)}{_short(day.month, language)}") for day in marks
    )


def _short(month: int, language: str) -> str:
    """Three letters, as spreadsheets write a month on an axis: Word's has to say the same."""
    return str(table(language, "print")["months_short"][month - 1])[:3]


def _after_day(language: str) -> str:
    """What stands between day and month in a date of that language: "3 May", "3. Mai"."""
    form = str(table(language, "print")["date"])
    return form.partition("{day}")[2].partition("{month}")[0].replace(" ", NBSP)


def _middles_of_years(first: date, last: date, step: int) -> Iterator[TimeTick]:
    """A year stands where its values stand: at its middle, or the ends where only these are shown."""
    for year in range(first.year, last.year + 1):
        if (year - first.year) % step == 0:
            middle = date(year, 7, 2)
            yield TimeTick(min(max(middle, first), last), str(year))


def _months(first: date, last: date, step: int, language: str, at: int) -> Iterator[TimeTick]:
    """Months at one day of each."""
    months = (last.year - first.year) * 12 + last.month - first.month
    for i in range(0, months + 1, step):
        years, month = divmod(first.month - 1 + i, 12)
        day = date(first.year + years, month + 1, at)
        yield TimeTick(min(max(day, first), last), f"{_short(month + 1, language)}{NBSP}{first.year + years}")
