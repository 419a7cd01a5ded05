"""From values to places: the only step where a Decimal becomes a float, and only to be drawn."""

from dataclasses import dataclass
from decimal import Decimal


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
