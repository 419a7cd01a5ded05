"""Numbers that cannot lose their unit, their bound or their precision."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class Dimension(StrEnum):
    """What a unit measures; only figures of one dimension may share a chart."""

    COUNT = "count"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage point"
    MONEY = "money"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    SPEED = "speed"
    ENERGY = "energy"
    POWER = "power"
    TEMPERATURE = "temperature"
    DATA = "data"
    TIME = "time"
    RATE = "rate"
    RATIO = "ratio"
    SCORE = "score"
    AGE = "age"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted or measured, in plain words in the singular.

    Attributes:
        name: "percent", "US dollar", "tonne", "person"; empty for a bare count. A rate reads
            "kilometre per hour", "US dollar per barrel".
        symbol: As printed after or before a number where one is usual: "%", "$", "km". It is only how
            the unit is written: "$12" and "12 dollars" are of one unit.
    """

    name: str = ""
    dimension: Dimension = Dimension.COUNT
    symbol: str = field(default="", compare=False)

    @property
    def is_bare(self) -> bool:
        """Whether nothing tells what is counted: the number may take the unit of one beside it."""
        return self.dimension is Dimension.COUNT and not self.name

    @property
    def is_counted(self) -> bool:
        """Whether things with a name are counted: "12 ships", and neither "12" nor "12 tonnes"."""
        return self.dimension is Dimension.COUNT and bool(self.name)

    def may_be(self, other: "Unit") -> bool:
        """Whether a number of it may count what the other does: of the same, or bare behind a count."""
        return self == other or (self.is_bare and other.dimension is Dimension.COUNT)


class Bound(StrEnum):
    """How a stated number limits the true one."""

    EXACT = ""
    AT_LEAST = ">="
    MORE_THAN = ">"
    AT_MOST = "<="
    LESS_THAN = "<"
    ABOUT = "~"
    ORDER = "order of magnitude"

    @property
    def is_open(self) -> bool:
        """Whether the number may not be drawn as an exact one."""
        return self not in (Bound.EXACT, Bound.ABOUT)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as the source states it.

    Attributes:
        value: None for an order of magnitude ("tens of billions") and for a range without a
            stated midpoint. Digits are kept as stated: Decimal("7.80") is not Decimal("7.8").
        low: The lower end of a range or order of magnitude ("tens of billions": 10 billion).
        high: The upper end, or None where it is open.
    """

    value: Decimal | None
    unit: Unit = Unit()
    bound: Bound = Bound.EXACT
    low: Decimal | None = None
    high: Decimal | None = None

    def __post_init__(self) -> None:
        for number in (self.value, self.low, self.high):
            if number is not None and not number.is_finite():
                raise ValueError(f"not a finite number: {number}")

    @property
    def is_exact(self) -> bool:
        """Whether one number is stated and nothing softens it."""
        return self.value is not None and self.bound is Bound.EXACT
