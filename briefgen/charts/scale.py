"""From values to places: the only step where a Decimal becomes a float, and only to be drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from briefgen.charts.engine import MaxNLocator


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight line from values to points.

    Attributes:
        low: The value at `start`, in the chart's unit.
        high: The value at `end`; never equal to `low`.
        start: In points.
        end: In points.
    """

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: Decimal | float) -> float:
        """The place of a value, in points."""
        return self.start + (float(value) - self.low) / (self.high - self.low) * (self.end - self.start)


def domain(values: Sequence[Decimal], low: Decimal | None, high: Decimal | None) -> tuple[Decimal, Decimal]:
    """The least and greatest value an axis covers: 0 and all values, or what is asked for.

    A limit that would cut off a value is widened to it. The two are never equal.
    """
    least, most = min([*values, Decimal(0)]), max([*values, Decimal(0)])
    if low is not None:
        least = min([low, *values])
    if high is not None:
        most = max([high, *values])
    if least == most:
        most = least + 1
    return least, most


def ticks(low: Decimal, high: Decimal, most: int) -> tuple[Decimal, ...]:
    """Round values over a domain in at most so many steps; the first and last enclose it."""
    locator = MaxNLocator(nbins=max(most, 1), steps=[1, 2, 2.5, 5, 10])
    raw = [float(t) for t in locator.tick_values(float(low), float(high))]
    places = _decimals(raw)
    return tuple(Decimal(f"{t:.{places}f}") + 0 for t in raw)


def _decimals(numbers: Sequence[float]) -> int:
    """How many decimals tell the numbers apart exactly enough."""
    step = min((b - a for a, b in pairwise(numbers)), default=1.0)
    exponent = Decimal(f"{step:.3g}").normalize().as_tuple().exponent
    return max(0, -int(exponent))
