"""Sums as they are printed: every number in the scale, the words and the marks the source counts in."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Self

from briefgen.brief.wording import NBSP, Wording
from briefgen.knowledge.counting import MINUS, Marks, Scale
from briefgen.model.evidence import Comparison, Difference

_FRACTION, _WHOLE = Decimal("0.0001"), Decimal(1)


@dataclass(frozen=True)
class Sum:
    """The difference of a comparison in words.

    Attributes:
        wording: Of the brief.
        language: BCP 47, of the article: its marks are read and printed.
    """

    comparison: Comparison
    difference: Difference
    wording: Wording
    language: str

    @classmethod
    def of(cls, comparison: Comparison, wording: Wording, language: str) -> Self | None:
        """The sum of a comparison, or None where it has no difference."""
        difference = comparison.difference
        return cls(comparison, difference, wording, language) if difference else None

    @cached_property
    def _scale(self) -> Scale:
        figures = self.comparison.figures
        points = self.wording.unit("percentage point", "percentage points")
        return Scale.of((figures[-1], figures[0]), points, self.language)

    @property
    def absolute(self) -> tuple[str, str]:
        """Number and unit of the difference, with its sign: ("−1.4", "million tonnes")."""
        return self._scale.number(self.difference.absolute, sign=True), self._scale.unit.strip()

    @property
    def change(self) -> str:
        """The difference in one breath: "−13.2 percentage points"."""
        return NBSP.join(part for part in self.absolute if part)

    @property
    def percent(self) -> tuple[str, str] | None:
        """Number and unit of the relative change: ("−63", "per cent"); None from a base of zero."""
        if self.difference.relative is None:
            return None
        whole = self._whole_percent
        sign = MINUS if whole < 0 else "+" if whole > 0 else ""
        return f"{sign}{Marks.of(self.language).write(whole)}", self.wording.unit("percent", "%")

    @property
    def note(self) -> str:
        """How it was worked out, the relative change with it, with every number of the sums."""
        first, *_, last = (figure.quantity.value or Decimal(0) for figure in self.comparison.figures)
        how = self._scale.sum(first, last)
        if self.difference.relative is None:
            return self.wording.fill("note", "calculated", how=how)
        fraction = abs(self.difference.relative).quantize(_FRACTION, ROUND_HALF_UP)
        return self.wording.fill(
            "note",
            "relative",
            how=how,
            absolute=self._scale.number(abs(self.difference.absolute)),
            base=self._scale.number(first),
            fraction=Marks.of(self.language).write(fraction),
            percent=str(abs(self._whole_percent)),
        )

    @property
    def _whole_percent(self) -> Decimal:
        """Rounded once, half up, from the exact quotient."""
        return ((self.difference.relative or Decimal(0)) * 100).quantize(_WHOLE, ROUND_HALF_UP)
