"""A quantity where it stands, and the words of a language that stand beside numbers."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.evidence.amounts.counts import Nouns
from briefgen.evidence.amounts.lookalikes import Lookalikes
from briefgen.evidence.amounts.named_ranges import NamedRanges
from briefgen.evidence.amounts.numbers import Form, Number
from briefgen.evidence.amounts.units import Units
from briefgen.evidence.words.number_words import Grammar
from briefgen.model.quantity import Bound, Quantity, Unit


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity where it stands.

    Attributes:
        start: With the bound words, in code points of the text.
        core: Where the number (or its currency sign) itself begins.
        end: After the unit or the counted noun.
        counted: True where the unit is a counted noun.
        hyphenated: True where a hyphen ties the unit to the number ("four-mile drive").
        score: True for a result ("2-1"): `quantity.low` and `high` are the two sides.
        from_to: Which end of a stated change it is: "from", "to" or empty.
        scale: What its scale word multiplied by, where there is one.
        pair: For the "to" end, code points back to where the "from" end begins.
        doubtful: True where only a neighbour can make it a figure: a bare year, "one", "four-door".
    """

    start: int
    core: int
    end: int
    form: Form
    quantity: Quantity
    counted: bool = False
    hyphenated: bool = False
    score: bool = False
    from_to: str = ""
    scale: Decimal = Decimal(1)
    pair: int = 0
    doubtful: bool = False

    @property
    def unit(self) -> Unit:
        """The unit of the quantity."""
        return self.quantity.unit

    @property
    def value(self) -> Decimal | None:
        """The value of the quantity."""
        return self.quantity.value

    @property
    def is_bare(self) -> bool:
        """Whether it may take the unit of a number beside it: "four-mile" and "a five-year-old" may not."""
        return self.unit.is_bare and not self.hyphenated

    @property
    def from_start(self) -> int:
        """Where the pair it belongs to begins."""
        return self.core - self.pair

    def shifted(self, by: int) -> "Reading":
        """The reading moved by so many code points."""
        return replace(self, start=self.start + by, core=self.core + by, end=self.end + by)

    def measured_in(self, unit: Unit) -> "Reading":
        """The reading with another unit."""
        return replace(self, quantity=replace(self.quantity, unit=unit), doubtful=False)

    def scaled(self, unit: Unit, scale: Decimal) -> "Reading":
        """The reading as so many of another unit: the 4.1 of a column "million tonnes"."""
        value, low, high = (
            _times(one, scale) for one in (self.quantity.value, self.quantity.low, self.quantity.high)
        )
        quantity = replace(self.quantity, value=value, low=low, high=high, unit=unit)
        return replace(self, quantity=quantity, doubtful=False, scale=self.scale * scale)


def _times(value: Decimal | None, scale: Decimal) -> Decimal | None:
    """The product, without the zeros that a scale leaves behind the point."""
    if value is None or scale == 1:
        return value
    product = value * scale
    whole = product.to_integral_value()
    return whole if product == whole else product


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words of a language that stand beside numbers.

    Attributes:
        named_ranges: Which numbers behind a name open a range.
        of: Joins an order of magnitude to its unit.
        of_one: Joins a fraction to its unit: "of a", "half an"."
    """

    units: Units
    nouns: Nouns
    lookalikes: Lookalikes
    numbers: Grammar
    named_ranges: NamedRanges
    of: re.Pattern[str]
    of_one: re.Pattern[str]


def made(
    number: Number, unit: Unit, start: int, end: int, *, counted: bool = False, hyphenated: bool = False
) -> Reading:
    """The reading of a number in a unit, between the places where its words begin and end."""
    bound = Bound.ORDER if number.form is Form.MAGNITUDE else Bound.EXACT
    quantity = Quantity(number.value, unit, bound, number.low, number.high)
    scale = number.scale if number.scaled else Decimal(1)
    return Reading(start, start, end, number.form, quantity, counted, hyphenated, scale=scale)
