"""How a source counts, so that what is calculated is printed in its scale, words and marks.

"4.2 million tonnes" counts in millions, with "million tonnes" behind the number; "3,1 Mio. Tonnen" does
the same in German marks. Sums about such figures read best in the same way.
"""

import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import cache
from typing import Self

from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Figure
from briefgen.model.quantity import Dimension

MINUS = "−"
_CENTS = 2
EXACTLY = Context(prec=60, rounding=ROUND_HALF_EVEN)
"""Enough digits that nothing a newspaper prints is rounded."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks inside a number: "." and "," in English, "," and "." in German."""

    decimal: str
    group: str

    @classmethod
    def of(cls, language: str) -> Self:
        """The marks of a BCP 47 language."""
        words = table(language, "numbers")
        return cls(str(words["decimal"]), str(words["grouping"][0]))

    def read(self, digits: str) -> Decimal:
        """The number that digits with marks stand for."""
        return Decimal(digits.replace(self.group, "").replace(self.decimal, "."))

    def write(self, number: Decimal) -> str:
        """The number with these marks and without its sign."""
        text = f"{abs(number.normalize(EXACTLY)):,f}"
        return text.translate(str.maketrans(",.", self.group + self.decimal))


@dataclass(frozen=True, slots=True)
class Scale:
    """What numbers of a source are printed in.

    Attributes:
        factor: One of what is counted, in the unit of the figure: 1000000 for millions.
        symbol: What stands before a number: "$", "US$".
        unit: What stands behind it, with the space between: " million tonnes".
        cents: True for money in ones, whose parts are written with two digits: "$1.10".
    """

    factor: Decimal
    symbol: str
    unit: str
    marks: Marks
    cents: bool = False

    @classmethod
    def of(cls, figures: tuple[Figure, ...], points: str, language: str) -> Self:
        """The scale of the first figure whose words give one, otherwise ones of their unit.

        Args:
            figures: Of one unit, the one whose scale is wanted first.
            points: What a difference of shares is counted in: "percentage points".
            language: BCP 47, of the source.
        """
        marks = Marks.of(language)
        if figures[0].quantity.unit.dimension is Dimension.PERCENT:
            return cls(Decimal(1), "", f" {points}", marks)
        for figure in figures:
            if scale := cls._stated(figure, marks):
                cents = scale.factor == 1 and any(_has_cents(one, marks) for one in figures)
                return replace(scale, cents=cents)
        return cls(Decimal(1), "", _plain_unit(figures), marks)

    @classmethod
    def _stated(cls, figure: Figure, marks: Marks) -> Self | None:
        found = _counted(marks).search(" ".join(figure.text.split()))
        counted = marks.read(found["digits"]) if found else Decimal(0)
        value = abs(figure.quantity.value or Decimal(0))
        if found is None or not counted or not value:
            return None
        if figure.quantity.unit.name and not (found["symbol"] or found["unit"]):
            return None
        symbol, unit = (found["symbol"] or "").strip("-–"), found["unit"]
        gap = "" if unit and not found["gap"] else " "
        return cls(EXACTLY.divide(value, counted), symbol, f"{gap}{unit}".rstrip(), marks)

    def number(self, number: Decimal, *, sign: bool = False) -> str:
        """A number of the figures' unit in this scale, without the unit behind: "−$1.4"."""
        counted = EXACTLY.divide(number, self.factor)
        before = MINUS if counted < 0 else "+" if sign and counted > 0 else ""
        written = self.marks.write(counted)
        tenths = self.cents and len(written.partition(self.marks.decimal)[2]) == 1
        return f"{before}{self.symbol}{written}{'0' if tenths else ''}"

    def sum(self, then: Decimal, now: Decimal) -> str:
        """The sum behind a difference, larger number first: "5.6 − 4.2 = 1.4 million tonnes"."""
        large, small = max(then, now), min(then, now)
        # A scale word belongs to each amount of money ("$5m − $3m"), a unit to the whole sum.
        each = self.unit if self.symbol and " " not in self.unit.strip() else ""
        right = f"{self.number(small)}{each}"
        right = f"({right})" if small < 0 else right
        result = f"{self.number(EXACTLY.subtract(large, small))}{self.unit}"
        return f"{self.number(large)}{each} {MINUS} {right} = {result}"


def _has_cents(figure: Figure, marks: Marks) -> bool:
    """Whether it is an amount of money printed to the cent."""
    found = _counted(marks).search(figure.text)
    digits = found["digits"] if found else ""
    money = figure.quantity.unit.dimension is Dimension.MONEY
    return money and len(digits.partition(marks.decimal)[2]) == _CENTS


@cache
def _counted(marks: Marks) -> re.Pattern[str]:
    group, decimal = re.escape(marks.group), re.escape(marks.decimal)
    return re.compile(
        rf"(?P<symbol>[^\W\d_]{{0,3}}[^\w\s.,()]{{1,2}})?\s?(?P<digits>\d[\d{group}]*(?:{decimal}\d+)?)"
        r"(?P<gap>[\s\-‑]*)(?P<unit>.*)",
        re.DOTALL,
    )


def _plain_unit(figures: tuple[Figure, ...]) -> str:
    """The unit in the words of the first figure that has more than one of it, or of what it counts."""
    unit = figures[0].quantity.unit.name
    if not unit:
        return ""
    length = len(unit.split())
    several = [figure for figure in figures if abs(figure.quantity.value or 0) != 1]
    written = (words[-length:] for figure in several if len(words := figure.text.split()) > length)
    counted = (one.subject.text.split() for one in several if one.subject and not one.subject.inferred)
    named = (words for words in counted if len(words) == length)
    return " ".join(["", *next(written, next(named, unit.split()))])
