"""Numbers cut for print: in which scale ("million") they are written, and with how many decimals."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

_MOST_PLACES = 2


def exactly(value: Decimal, power: int) -> Decimal | None:
    """The value in units of ten to a power, in at most three digits before the mark and two after."""
    scaled = value.scaleb(-power)
    if not 1 <= abs(scaled) < 1000 or scaled != scaled.quantize(Decimal("0.01")):
        return None
    whole = scaled.to_integral_value()
    return whole if scaled == whole else scaled.normalize()


@dataclass(frozen=True, slots=True)
class AxisForm:
    """How all marks of one axis are written, so that they can be compared: "0", "0.5 million", "1.0 million".

    Attributes:
        power: Of ten, of the word of scale.
        word: Empty where the marks are written in full.
        places: Decimals after that.
    """

    power: int = 0
    word: str = ""
    places: int = 0

    @classmethod
    def of(cls, marks: Sequence[Decimal], scales: Sequence[Any]) -> "AxisForm":
        """The form for even marks; `scales` hold a `power` and a `word` each, the greatest first."""
        step = marks[1] - marks[0] if len(marks) > 1 else max(marks, default=Decimal(0))
        most = max((abs(mark) for mark in marks), default=Decimal(0))
        for scale in scales:
            power = int(scale["power"])
            places = _places(step.scaleb(-power))
            if most >= Decimal(10) ** power and places <= _MOST_PLACES:
                return cls(power, str(scale["word"]), places)
        return cls(places=_places(step))

    @classmethod
    def within(cls, marks: Sequence[Decimal], power: int) -> "AxisForm":
        """The form in a scale that the chart names elsewhere, so that no mark has its word."""
        step = marks[1] - marks[0] if len(marks) > 1 else max(marks, default=Decimal(0))
        return cls(power, "", _places(step.scaleb(-power)))

    def cut(self, mark: Decimal) -> Decimal:
        """The mark as it is written before the word of scale; 0 has no decimals."""
        return round(mark.scaleb(-self.power), self.places) if mark else Decimal(0)


def _places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
