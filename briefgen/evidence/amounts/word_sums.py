"""A number in words while it is being read, word by word."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(slots=True)
class WordSum:
    """A number in words so far: `group` is what the next scale multiplies."""

    joined: bool
    total: Decimal = Decimal(0)
    group: Decimal | None = None
    last: Decimal = Decimal("1e30")
    empty: bool = True
    scaled: bool = False

    def add(self, value: Decimal) -> bool:
        """Take a word that adds; False where it cannot belong to the same number."""
        group = self.group
        if group is None:
            fits = self.empty or value < self.last
        elif group % 100 == 0 and group > 0:
            fits = value < 100
        else:
            tens, unit = (
                (group, value) if not self.joined else (max(group % 100, value), min(group % 100, value))
            )
            fits = tens % 10 == 0 and tens % 100 >= 20 and 0 < unit < 10
        if fits:
            self.group, self.empty = (group or Decimal(0)) + value, False
        return fits

    def multiply(self, factor: Decimal) -> bool:
        """Take a word that multiplies; False where it cannot belong to the same number."""
        if (self.group is None and not self.empty) or factor > self.last:
            return False
        if factor == 100 or (factor < 1000 and self.empty):
            if (self.group or 0) >= 100:
                return False
            self.group = (self.group or Decimal(1)) * factor
        else:
            self.total += (Decimal(1) if self.group is None else self.group) * factor
            self.group, self.last = None, factor
        self.empty, self.scaled = False, True
        return True

    @property
    def scale(self) -> Decimal:
        """What the only scale word multiplied by; 1 where there is none or more follows it."""
        return self.last if self.scaled and self.group is None else Decimal(1)

    @property
    def value(self) -> Decimal:
        """What has been read so far."""
        return self.total + (self.group or 0)
