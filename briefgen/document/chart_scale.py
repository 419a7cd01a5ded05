"""Round ends and steps of a value axis, and the number formats of a workbook."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_MOST_STEPS = 5
_MILLION, _BILLION = Decimal(10) ** 6, Decimal(10) ** 9


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


def places(value: Decimal) -> int:
    """Digits after the decimal mark, as the source states them."""
    exponent = value.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def number_format(values: Iterable[Decimal | None]) -> tuple[str, ...]:
    """The spreadsheet format of each value: its own decimals, thousands apart, a true minus sign."""
    return tuple(_format(value) for value in values if value is not None)


def plain(value: Decimal) -> str:
    """The value as its format prints it."""
    scaled, unit = _scaled(value)
    return f"{scaled:,f}".replace("-", "−") + unit


def _format(value: Decimal) -> str:
    scaled, unit = _scaled(value)
    decimals = places(scaled)
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    commas = {"": "", " million": ",,", " billion": ",,,"}[unit]
    positive = f'{digits}{commas}"{unit}"' if unit else digits
    return f"{positive};−{positive}"


def _scaled(value: Decimal) -> tuple[Decimal, str]:
    """Millions and billions in words, with no digit lost."""
    for size, unit in ((_BILLION, " billion"), (_MILLION, " million")):
        if abs(value) >= size:
            return _trimmed(value / size), unit
    return value, ""


def _trimmed(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()
