"""Round dates on a true time axis, written as short as tables write them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.scale import TimeAxis, middle, time_step

NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class TimeTick:
    """A mark on a time axis: the day it stands at, and its words."""

    day: date
    words: str


def time_ticks(
    first: date, last: date, most: int, language: str, *, starts: bool = False
) -> tuple[TimeTick, ...]:
    """Round dates from the first day to the last, at most so many (but never fewer than one).

    Years where the stretch is long enough, otherwise months ("Apr 2025"), otherwise days ("3 May"). A
    year or month is marked at its middle, or a month where it `starts`; one whose middle lies beyond the axis
    has no mark.
    """
    unit, step = time_step(first, last, most)
    if unit == "days":
        return tuple(_days(first, last, step, language))
    months = 12 if unit == "years" else 1
    places = [
        (start, start if starts and months == 1 else middle(start, months))
        for start in _starts(first, last, months)
    ]
    shown = [(start, day) for start, day in places if first <= day <= last] or [(first, first)]
    return tuple(
        TimeTick(day, str(start.year) if unit == "years" else _month(start, language))
        for start, day in shown[::step]
    )


def axis_ticks(axis: TimeAxis, language: str) -> tuple[TimeTick, ...]:
    """The marks of an axis of values: at the days Word marks on its own."""
    if axis.every == "days":
        return tuple(_days(axis.first, axis.last, axis.step, language))
    starts = list(_starts(axis.first, axis.last, 12 if axis.every == "years" else 1))
    return tuple(
        TimeTick(axis.place(start), str(start.year) if axis.every == "years" else _month(start, language))
        for start in starts[:: axis.step]
        if axis.place(start) <= axis.last
    )


def _starts(first: date, last: date, months: int) -> Iterator[date]:
    """The first day of each year or month that is shown, also in part."""
    begin = first.year * 12 + (0 if months == 12 else first.month - 1)
    for count in range(begin, last.year * 12 + last.month, months):
        yield date(count // 12, count % 12 + 1, 1)


def _days(first: date, last: date, step: int, language: str) -> Iterator[TimeTick]:
    for day in (first + timedelta(days=i) for i in range(0, (last - first).days + 1, step)):
        yield TimeTick(day, f"{day.day}{_after_day(language)}{_short(day.month, language)}")


def _month(day: date, language: str) -> str:
    return f"{_short(day.month, language)}{NBSP}{day.year}"


def _short(month: int, language: str) -> str:
    """Three letters, as spreadsheets write a month on an axis: Word's has to say the same."""
    return str(table(language, "print")["months_short"][month - 1])[:3]


def _after_day(language: str) -> str:
    """What stands between day and month in a date of that language: "3 May", "3. Mai"."""
    form = str(table(language, "print")["date"])
    return form.partition("{day}")[2].partition("{month}")[0].replace(" ", NBSP)
