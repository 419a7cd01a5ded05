"""The values an axis covers and the round ones marked on it: one rule for every form of a chart."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, localcontext

from briefgen.model.moment import Period

_STEPS = tuple(map(Decimal, ("1", "2", "2.5", "5", "10")))
_LONG = Context(prec=700)
"""Enough digits for the difference of any two numbers that can be drawn."""
_TICK_HEIGHT_PT, _TICK_WIDTH_PT = 24.0, 34.0
_MOST_ACROSS = 6
_STEPS_BESIDE_LINES, _LEAST_FOR_ALL_PT = 5, 72.0
TIME_TICK_PT = 38.0
"""How wide the words of a mark on a time axis run, with the room between two."""
_TIME_STEPS = {
    "years": (1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 500, 1000),
    "months": (1, 2, 3, 6, 12),
    "days": (1, 2, 5, 10, 30),
}


def domain(values: Sequence[Decimal], low: Decimal | None, high: Decimal | None) -> tuple[Decimal, Decimal]:
    """The least and greatest value an axis covers: 0 and all values, or what is asked for.

    A limit that would cut off a value is widened to it. The two are never equal.
    """
    least, most = min([*values, Decimal(0)]), max([*values, Decimal(0)])
    if low is not None:
        least = min([low, *values])
    if high is not None:
        most = max([high, *values])
    if least >= most:
        most = least + 1
    return least, most


def cuts_off(values: Sequence[Decimal], low: Decimal | None, high: Decimal | None) -> bool:
    """Whether a limit that is asked for would cut off a value, so that the axis goes on to it."""
    return any((low is not None and v < low) or (high is not None and v > high) for v in values)


def slope_domain(
    values: Sequence[Decimal], lines: int, low: Decimal | None, high: Decimal | None
) -> tuple[Decimal, Decimal]:
    """From 0 for one line; several lines, whose order is the point, fill the height."""
    if low is None and lines > 1 and values:
        low = min(values) - (max(values) - min(values)) / 10
    return domain(values, low, high)


def ticks(low: Decimal, high: Decimal, most: int) -> tuple[Decimal, ...]:
    """Round values over a domain in about so many steps; the first and last enclose it, low < high."""
    with localcontext(_LONG):
        for step in _steps(low, high, max(most, 1)):
            first = (low / step).to_integral_value(ROUND_FLOOR)
            last = (high / step).to_integral_value(ROUND_CEILING)
            marks = [(first + i) * step for i in range(int(last - first) + 1)]
            if sum(low <= mark <= high for mark in marks) > 1:
                break
        last_place = Decimal(1) if step == step.to_integral_value() else step.normalize()
        return tuple(mark.quantize(last_place) if mark else Decimal(0) for mark in marks)


def _steps(low: Decimal, high: Decimal, most: int) -> Iterator[Decimal]:
    """The least round step that crosses the domain in so many, then ever smaller ones."""
    least = (high - low) / most
    power = Decimal((0, (1,), least.adjusted()))
    place = next(i for i, factor in enumerate(_STEPS) if factor * power >= least)
    while True:
        yield _STEPS[place] * power
        place -= 1
        if place < 0:
            place, power = len(_STEPS) - 2, power / 10


def ticks_up(low: Decimal, high: Decimal, height_pt: float) -> tuple[Decimal, ...]:
    """The marks of an upright axis in a plot of that height."""
    return ticks(low, high, max(int(height_pt // _TICK_HEIGHT_PT), 2))


def ticks_beside_lines(low: Decimal, high: Decimal, height_pt: float) -> tuple[Decimal, ...]:
    """The marks of the upright axis of a line: as many in a page's plot as in Word's, which may be lower."""
    if height_pt < _LEAST_FOR_ALL_PT:
        return ticks_up(low, high, height_pt)
    return ticks(low, high, _STEPS_BESIDE_LINES)


def ticks_across(low: Decimal, high: Decimal, width_pt: float) -> tuple[Decimal, ...]:
    """The marks of a level axis in a plot of that width."""
    return ticks(low, high, max(min(int(width_pt // _TICK_WIDTH_PT), _MOST_ACROSS), 2))


def divided(periods: Sequence[Period]) -> str:
    """Into what dates divide time: "years" or "months" where all are single ones, else "days"."""
    if all(period.start == period.end and not period.start.month for period in periods):
        return "years"
    if all(period.start == period.end and period.start.month and not period.start.day for period in periods):
        return "months"
    return "days"


def finest(periods: Iterable[Period]) -> str:
    """How precisely the most precise of the dates is stated: "years", "months" or "days"."""
    ends = [end for period in periods for end in (period.start, period.end)]
    return "days" if any(end.day for end in ends) else "months" if any(end.month for end in ends) else "years"


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """A time axis and its marks.

    Attributes:
        base: Into what its values divide it: "years", "months" or "days".
        every: What its marks count.
        step: By how many.
        first: The day it begins at: its first mark.
        last: The day of its last value.
    """

    base: str
    every: str
    step: int
    first: date
    last: date

    @classmethod
    def of(cls, periods: Sequence[Period], most: int) -> "TimeAxis":
        """The axis of dates with at most so many marks.

        Values of single years stand over the marks of years; where dates are stated more finely a year is
        marked at its start, and the axis begins with the year its first value is in. The same with months.
        """
        middles = [period.midpoint for period in periods]
        first, last = min(middles), max(middles)
        base = divided(periods)
        every, step = time_step(first, last, most, finest(periods))
        axis = cls(base, every, step, first, last)
        if every in (base, "days"):
            return axis
        begin = date(first.year, 1 if every == "years" else first.month, 1)
        return replace(axis, first=axis.place(begin))

    def place(self, start: date) -> date:
        """Where the year or month that begins at a day is marked."""
        if self.base == "days":
            return start
        return middle(start, 12 if self.base == "years" else 1)


def time_step(first: date, last: date, most: int, stated: str = "days") -> tuple[str, int]:
    """What the at most so many marks of a time axis count ("years", "months", "days"), and by how many.

    Years where the stretch is long enough, otherwise months, otherwise days; never finer than `stated`.
    It is long enough where it holds the middles of two: its ends may show a part of a year only.
    """
    years = last.year - first.year
    months = years * 12 + last.month - first.month
    unit, count = "days", (last - first).days
    if stated == "years" or (years >= 2 and _holds_two(first, last, years, 12)):
        unit, count = "years", years
    elif stated == "months" or (months >= 2 and _holds_two(first, last, months, 1)):
        unit, count = "months", months
    steps = _TIME_STEPS[unit]
    return unit, next((step for step in steps if count / step < max(most, 2)), steps[-1])


def middle(start: date, months: int) -> date:
    """The day in the middle of 1 or 12 months, where a value stands that is stated for all of it."""
    last = start.month + months - 1
    end = date(start.year, last, monthrange(start.year, last)[1])
    return start + (end - start) / 2


def _holds_two(first: date, last: date, count: int, months: int) -> bool:
    """Whether the middles of two lie within, of so many whole years or months and a part on each side."""
    starts = (date(day.year, 1 if months == 12 else day.month, 1) for day in (first, last))
    ends = [first <= middle(start, months) <= last for start in starts]
    return count - 1 + sum(ends) >= 2
