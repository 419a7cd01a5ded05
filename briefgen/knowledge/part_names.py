"""Where the names and numbers of the parts of 100 per cent bars stand: one rule for every form of a chart.

Lengths in points, from the left.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from briefgen.knowledge.lettering import Measure

HEAD_PT, HEAD_LINE_PT = 16.0, 11.0
"""The height of the names over the first bar: of one line of them, and of each line more."""
BAR_PT, BAR_TO_PITCH = 18.4, 0.75
INSET_PT = 5.0
"""From the start of a part to its number."""
_MOST_LINES = 2
_GAP_PT = 8.0


class Inside(Enum):
    """How the number of a part stands in it: in full from the left, small in the middle, or not at all."""

    FULL = 1
    SMALL = 2
    NONE = 3

    @classmethod
    def of(cls, wide: float, full: float, small: float) -> "Inside":
        """By the width of the part, and of its number in both sizes."""
        if full + 2 * INSET_PT <= wide:
            return cls.FULL
        return cls.SMALL if small + 2 <= wide else cls.NONE


@dataclass(frozen=True, slots=True)
class PartName:
    """Words over the first bar: where they start, and in which line from the top."""

    index: int
    words: str
    x: float
    line: int


@dataclass(frozen=True, slots=True)
class PartNames:
    """The names over the first bar, and the parts that found no room there, by their index."""

    names: tuple[PartName, ...]
    small: tuple[int, ...]

    @property
    def height(self) -> float:
        """Of all lines, in points."""
        return HEAD_PT + max((name.line for name in self.names), default=0) * HEAD_LINE_PT


def part_names(
    words: Sequence[str], starts: Sequence[float], ends: tuple[float, float], measure: Measure
) -> PartNames:
    """Each name over the start of its part, in at most two lines.

    Args:
        words: Of each part of the first bar.
        starts: Where each begins, as a fraction of the bar.
        ends: Of the bar.
        measure: Of a name; the widest it may be set.
    """
    left, right = ends
    names, small, free = list[PartName](), list[int](), [left - 1.0]
    for i, (text, start) in enumerate(zip(words, starts, strict=True)):
        wide = measure(text)
        x = max(min(left + start * (right - left), right - wide), left)
        line = next((n for n, end in enumerate(free) if end <= x), len(free))
        if line == _MOST_LINES or small or wide > right - left:
            small.append(i)
            continue
        if line == len(free):
            free.append(0.0)
        free[line] = x + wide + _GAP_PT
        names.append(PartName(i, text, x, line))
    return PartNames(tuple(names), tuple(small))


def beneath(words: Mapping[str, Any], named: Sequence[str], numbers: Sequence[str], *, every: bool) -> str:
    """What stands under the bars: parts without room for a name, and numbers without room in their part.

    Args:
        words: The table `charts.toml` of the language.
        named: Parts of the first bar with their numbers.
        numbers: Those of later bars, with their part and bar.
        every: Whether no part of the first bar has its name over it.
    """
    form = str(words["every_part" if every else "small_parts"])
    return "; ".join([*([form.format(names=", ".join(named))] if named else []), *numbers])
