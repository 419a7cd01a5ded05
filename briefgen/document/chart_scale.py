"""Round ends and steps of a value axis."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_MOST_STEPS = 5


@dataclass(frozen=True, slots=True)
class Scale:
    """The upper end of an axis from 0, and the distance of its ticks."""

    end: Decimal
    step: Decimal


def ceiling(highest: Decimal) -> Scale:
    """The least round scale that holds the highest value in at most five steps."""
    if highest <= 0:
        return Scale(Decimal(1), Decimal(1))
    power = Decimal(10) ** (highest / _MOST_STEPS).adjusted()
    step = next(factor * power for factor in _STEPS if factor * power * _MOST_STEPS >= highest)
    steps = (highest / step).to_integral_value(ROUND_CEILING)
    return Scale(steps * step, step)
