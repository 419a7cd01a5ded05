"""Sums as they are printed: every number in the scale and with the words the source counts in."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Self

from briefgen.brief.wording import NBSP, Wording
from briefgen.model.evidence import Comparison, Difference, Figure
from briefgen.model.quantity import Dimension

MINUS = "−"
_COUNTED = re.compile(r"(?P<symbol>[^\w\s]{0,3})(?P<digits>\d[\d,]*(?:\.\d+)?)\s*(?P<unit>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Scale:
    """How a source counts: "4.2 million tonnes" counts in millions, with "million tonnes" behind.

    Attributes:
        factor: One of what is counted, in the unit of the figure: 1000000.
        symbol: What stands before the number: "$".
        unit: What stands behind it.
    """

    factor: Decimal
    symbol: str
    unit: str

    @classmethod
    def of(cls, figure: Figure, wording: Wording) -> Self:
        """The scale of a figure; of one where its words are not digits."""
        unit = figure.quantity.unit
        if unit.dimension is Dimension.PERCENT:
            return cls(Decimal(1), "", wording.unit("percentage point", "percentage points"))
        found = _COUNTED.fullmatch(" ".join(figure.text.split()))
        value = figure.quantity.value
        counted = Decimal(found["digits"].replace(",", "")) if found else Decimal(0)
        if found is None or not counted or not value:
            return cls(Decimal(1), "", unit.name)
        return cls(abs(value) / counted, found["symbol"], found["unit"])

    def printed(self, number: Decimal, *, sign: bool = False) -> str:
        """A number of the figure's unit in this scale: "−$1.4"."""
        text = f"{abs((number / self.factor).normalize()):,f}"
        before = MINUS if number < 0 else "+" if sign and number > 0 else ""
        return f"{before}{self.symbol}{text}"


def difference_words(comparison: Comparison, difference: Difference, wording: Wording) -> tuple[str, str]:
    """Number and unit of a difference, with its sign: ("−1.4", "million tonnes")."""
    scale = Scale.of(comparison.figures[-1], wording)
    return scale.printed(difference.absolute, sign=True), scale.unit


def sum_words(comparison: Comparison, difference: Difference, wording: Wording) -> str:
    """The sum behind a difference, larger number first: "21 − 7.8 = 13.2 percentage points"."""
    scale = Scale.of(comparison.figures[-1], wording)
    values = sorted(
        (f.quantity.value or Decimal(0) for f in (comparison.figures[0], comparison.figures[-1])),
        reverse=True,
    )
    large, small = (scale.printed(value) for value in values)
    result = f"{scale.printed(abs(difference.absolute))} {scale.unit}".rstrip()
    return f"{large} {MINUS} {small} = {result}"


def calculation_note(comparison: Comparison, difference: Difference, wording: Wording) -> str:
    """How a difference was worked out, and the relative change with it, with every number of the sums."""
    how = sum_words(comparison, difference, wording)
    if difference.relative is None:
        return wording.fill("note", "calculated", how=how)
    scale = Scale.of(comparison.figures[-1], wording)
    fraction = abs(difference.relative.quantize(Decimal("0.0001"), ROUND_HALF_UP))
    return wording.fill(
        "note",
        "relative",
        how=how,
        absolute=scale.printed(abs(difference.absolute)),
        base=scale.printed(comparison.figures[0].quantity.value or Decimal(0)),
        fraction=f"{fraction.normalize():f}",
        percent=str(abs(whole_percent(difference))),
    )


def whole_percent(difference: Difference) -> Decimal:
    """The relative change in whole per cent, rounded half up."""
    return ((difference.relative or Decimal(0)) * 100).quantize(Decimal(1), ROUND_HALF_UP)


def percent_words(difference: Difference, wording: Wording) -> tuple[str, str]:
    """Number and unit of a relative change: ("−63", "per cent")."""
    percent = whole_percent(difference)
    sign = MINUS if percent < 0 else "+" if percent > 0 else ""
    return f"{sign}{abs(percent):,f}", wording.unit("percent", "%")


def change_words(comparison: Comparison, difference: Difference, wording: Wording) -> str:
    """A difference in one breath: "−13.2 percentage points"."""
    return NBSP.join(part for part in difference_words(comparison, difference, wording) if part)
