"""How far the true number may lie from the one that is printed."""

import re
from dataclasses import dataclass
from decimal import Decimal

from briefgen.model.evidence import Figure
from briefgen.model.quantity import Bound

_DIGITS = re.compile(r"\d[\d,  ]*(?:\.(\d+))?")
_ABOUT = Decimal("0.05")
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Interval:
    """From low to high, both ends counted."""

    low: Decimal
    high: Decimal

    def meets(self, other: "Interval") -> bool:
        """Whether the two have a number in common."""
        return self.low <= other.high and other.low <= self.high

    def halved(self) -> "Interval":
        """The middle half of the interval."""
        quarter = (self.high - self.low) / 4
        return Interval(self.low + quarter, self.high - quarter)

    def widened(self, by: Decimal) -> "Interval":
        """The interval with so much added at both ends."""
        return Interval(self.low - by, self.high + by)


def interval(figure: Figure) -> Interval | None:
    """What the number may be before it was rounded to the digits printed.

    Returns:
        None for a number that is open at one end, a range, or an order of magnitude.
    """
    value = figure.quantity.value
    if value is None or figure.quantity.low is not None or figure.quantity.bound.is_open:
        return None
    slack = abs(value) * _relative_step(figure.text) * _HALF
    if figure.quantity.bound is Bound.ABOUT:
        slack += abs(value) * _ABOUT
    return Interval(value - slack, value + slack)


def intervals(base: Figure, result: Figure) -> tuple[Interval, Interval] | None:
    """What two numbers set against each other may be: round both are as the less round of them.

    "From €800 to €1,000": who counts the one in tens does not count the other in hundreds.
    """
    first, last = interval(base), interval(result)
    if first is None or last is None:
        return None
    if Bound.ABOUT in (base.quantity.bound, result.quantity.bound):
        return first, last
    more = [(one.high - one.low) * _HALF for one in (first, last)]
    return first.widened(min(more) - more[0]), last.widened(min(more) - more[1])


def _relative_step(text: str) -> Decimal:
    """One step of the last digit that counts, as a share of the number; zeros at the end count but one."""
    digits = _DIGITS.search(text)
    if digits is None:
        return Decimal(0)
    number = Decimal(re.sub(r"[^\d.]", "", digits[0]))
    if not number:
        return Decimal(0)
    if digits[1]:
        return Decimal(1).scaleb(-len(digits[1])) / number
    zeros = len(str(number)) - len(str(number).rstrip("0"))
    return Decimal(10) ** max(zeros - 1, 0) / number


def relative_change(base: Interval, result: Interval) -> Interval | None:
    """The change from base to result in per cent; None where the base may be zero or less."""
    if base.low <= 0 or result.low < 0:
        return None
    return Interval((result.low / base.high - 1) * 100, (result.high / base.low - 1) * 100)


def absolute_change(base: Interval, result: Interval) -> Interval:
    """The change from base to result in their unit."""
    return Interval(result.low - base.high, result.high - base.low)
