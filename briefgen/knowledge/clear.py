"""Room for words among lines: what would run through them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_ASCENT, _DESCENT, _AROUND = 0.72, 0.22, 1.5
_NEAR = 10.0


@dataclass(frozen=True, slots=True)
class Box:
    """The room a line of words takes, in points."""

    left: float
    bottom: float
    right: float
    top: float
    base: float

    @classmethod
    def of(cls, left: float, base: float, wide: float, size_pt: float) -> "Box":
        """The box of a line of that size and width from its baseline."""
        return cls(left, base - _DESCENT * size_pt, left + wide, base + _ASCENT * size_pt, base)

    def nearest(self, place: tuple[float, float]) -> tuple[float, float]:
        """The point of its edge that is nearest to a place; the place itself where the two are close."""
        x, y = place
        edge = self.bottom if self.bottom > y else self.top
        return (min(max(x, self.left), self.right), edge) if abs(edge - y) > _NEAR else place

    def covers(self, other: "Box") -> bool:
        """Whether other words take some of the same room."""
        aside = self.right <= other.left or other.right <= self.left
        return not (aside or self.top <= other.bottom or other.top <= self.bottom)

    def is_struck(self, levels: Sequence[float]) -> bool:
        """Whether one of the level lines runs through the words."""
        return any(self.bottom < level < self.top for level in levels)

    def is_crossed(self, line: Sequence[tuple[float, float]]) -> bool:
        """Whether a line through places touches the words, or comes close to them."""
        return any(self._meets(start, end) for start, end in pairwise(line))

    def _meets(self, start: tuple[float, float], end: tuple[float, float]) -> bool:
        (x0, y0), (x1, y1) = sorted((start, end))
        first, last = max(x0, self.left), min(x1, self.right)
        if first > last:
            return False
        slope = (y1 - y0) / (x1 - x0) if x1 > x0 else 0.0
        ends = (y0 + slope * (first - x0), y0 + slope * (last - x0)) if x1 > x0 else (y0, y1)
        return min(ends) < self.top + _AROUND and max(ends) > self.bottom - _AROUND
