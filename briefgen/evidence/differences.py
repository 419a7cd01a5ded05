"""The difference of two figures, with the sum as it is printed: in the scale and words of the source."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Self

from briefgen.model.evidence import Difference, Figure
from briefgen.model.quantity import Dimension

MINUS = "−"

_COUNTED = re.compile(
    r"(?P<symbol>[^\W\d_]{0,3}[^\w\s.,()]{1,2})?\s?(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<gap>[\s\-‑]*)(?P<unit>.*)",
    re.DOTALL,
)
_EXACTLY = Context(prec=60, rounding=ROUND_HALF_EVEN)


def difference(earlier: Figure, later: Figure, points: str) -> Difference | None:
    """What the later figure is against the earlier; None where either is not exact.

    Args:
        earlier: Of the same unit as `later`.
        later: Its words give the scale in which the sum is printed.
        points: What a difference of shares is counted in: "percentage points".
    """
    then, now = earlier.quantity.value, later.quantity.value
    if then is None or now is None or not (earlier.quantity.is_exact and later.quantity.is_exact):
        return None
    absolute = _EXACTLY.subtract(now, then)
    relative = _EXACTLY.divide(absolute, abs(then)).quantize(Decimal("0.0001")) if then else None
    scale = _Scale.of(later, points) or _Scale.of(earlier, points) or _Scale.plain(later, earlier)
    return Difference(absolute, relative, scale.sum(then, now))


@dataclass(frozen=True, slots=True)
class _Scale:
    """How a source counts: "4.2 million tonnes" in millions, with "million tonnes" behind.

    Attributes:
        factor: One of what is counted, in the unit of the figure.
        symbol: What stands before a number: "$".
        unit: What stands behind it, with the space between.
    """

    factor: Decimal
    symbol: str
    unit: str

    @classmethod
    def of(cls, figure: Figure, points: str) -> Self | None:
        """The scale of a figure in digits; None where its words do not give one."""
        if figure.quantity.unit.dimension is Dimension.PERCENT:
            return cls(Decimal(1), "", f" {points}")
        found = _COUNTED.search(" ".join(figure.text.split()))
        counted = Decimal(found["digits"].replace(",", "")) if found else Decimal(0)
        value = abs(figure.quantity.value or Decimal(0))
        if found is None or not counted or not value or (figure.quantity.unit.name and not _is_named(found)):
            return None
        symbol, unit = found["symbol"] or "", found["unit"]
        gap = "" if unit and not found["gap"] else " "
        return cls(_EXACTLY.divide(value, counted), symbol.strip("-–"), f"{gap}{unit}".rstrip())

    @classmethod
    def plain(cls, *figures: Figure) -> Self:
        """Ones of the unit, in the words of the first figure that has more than one of it."""
        unit = figures[0].quantity.unit.name
        several = (figure.text.split() for figure in figures if abs(figure.quantity.value or 0) != 1)
        words = next(several, unit.split())[-len(unit.split()) :] if unit else []
        return cls(Decimal(1), "", " ".join(["", *words]))

    def sum(self, then: Decimal, now: Decimal) -> str:
        """The sum, the larger number first: "5.6 − 4.2 = 1.4 million tonnes"."""
        large, small = max(then, now), min(then, now)
        each = self.unit if self.symbol and " " not in self.unit.strip() else ""
        right = f"{self._number(small)}{each}"
        right = f"({right})" if small < 0 else right
        result = f"{self._number(_EXACTLY.subtract(large, small))}{self.unit}"
        return f"{self._number(large)}{each} {MINUS} {right} = {result}"

    def _number(self, number: Decimal) -> str:
        counted = _EXACTLY.divide(number, self.factor)
        digits = f"{abs(counted.normalize(_EXACTLY)):,f}"
        return f"{MINUS if counted < 0 else ''}{self.symbol}{digits}"


def _is_named(found: re.Match[str]) -> bool:
    return bool(found["symbol"] or found["unit"])
