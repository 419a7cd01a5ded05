"""Where the words beside the parts of a ring stand: one rule for every form of a chart.

Lengths in points; places are from the lower left corner, y upwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from briefgen.knowledge.lettering import LEADING, Measure, spread, wrap

HOLE = 0.58
"""The radius of the hole as a part of that of the ring."""
_LEADER_PT = 15.0
_RING_TO_WIDTH = (0.23, 0.2, 0.17, 0.14, 0.11)
_FEW_LINES, _NAME_LINES = 3, 9

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a ring with its words: its start and end clockwise from the top, as fractions of the turn."""

    start: float
    end: float
    words: str

    @property
    def is_left(self) -> bool:
        """Whether its middle lies in the left half of the ring."""
        return self.start + self.end > 1.0

    def on(self, centre: Place, radius: float) -> Place:
        """Where its middle lies at a distance from the centre."""
        turn = pi * (self.start + self.end)
        return centre[0] + radius * sin(turn), centre[1] + radius * cos(turn)


@dataclass(frozen=True, slots=True)
class RingLabel:
    """The words of one part.

    Attributes:
        index: Of the part.
        lines: Its words.
        leftwards: Whether they end at `x`, left of the ring; else they start there.
        y: The middle of all lines.
        leader: A line from the part to the words.
    """

    index: int
    lines: tuple[str, ...]
    leftwards: bool
    x: float
    y: float
    leader: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring with the words beside it; `is_whole` where all of them stand there to the last letter."""

    centre: Place
    radius: float
    labels: tuple[RingLabel, ...]
    is_whole: bool


def ring_of(slices: Sequence[Slice], room: tuple[float, float], measure: Measure, size_pt: float) -> Ring:
    """The largest ring beside which all words are whole; the smallest where none leaves the room.

    Args:
        slices: Its parts.
        room: Width and height.
        measure: Of a line of words.
        size_pt: Of the words.
    """
    for most in (_FEW_LINES, _NAME_LINES):
        for share in _RING_TO_WIDTH:
            ring = _Setting(
                slices, room, measure, size_pt, most, min(room[1] / 2 - 1, share * room[0])
            ).ring()
            if ring.is_whole:
                return ring
    return ring


def least_height(slices: Sequence[Slice], width: float, measure: Measure, size_pt: float) -> float:
    """How high the words of the higher side are beside the smallest ring."""
    sides = _sides(slices)
    free = width - 2 * (_RING_TO_WIDTH[-1] * width + _LEADER_PT) - 3
    room = max(free / 2 if all(sides) else free, 20.0)
    return max(_side_height(slices, side, room, measure, size_pt) for side in sides)


def _side_height(
    slices: Sequence[Slice], side: Sequence[int], room: float, measure: Measure, size_pt: float
) -> float:
    lines = max((len(wrap(slices[i].words, measure, room, _NAME_LINES)) for i in side), default=1)
    return len(side) * (lines * size_pt * LEADING + 4)


def _sides(slices: Sequence[Slice]) -> tuple[list[int], list[int]]:
    """The places of the parts on the left and on the right."""
    left, right = ([i for i, one in enumerate(slices) if one.is_left is side] for side in (True, False))
    return left, right


@dataclass(frozen=True, slots=True)
class _Setting:
    slices: Sequence[Slice]
    room: tuple[float, float]
    measure: Measure
    size_pt: float
    most_lines: int
    radius: float

    def ring(self) -> Ring:
        width, height = self.room
        sides = _sides(self.slices)
        wide = max((self.measure(self.slices[i].words) for i in sides[0]), default=0.0)
        left = min(wide, width / 2 - self.radius - _LEADER_PT) if sides[0] else -_LEADER_PT
        right = width - left - 2 * self.radius - 2 * _LEADER_PT - 3
        centre = (left + _LEADER_PT + self.radius + 1, height / 2)
        labels = [
            label
            for side, free, leftwards in zip(sides, (left, right), (True, False), strict=True)
            for label in self._labels(side, free, centre, leftwards)
        ]
        whole = all(" ".join(label.lines) == self.slices[label.index].words for label in labels)
        return Ring(centre, self.radius, tuple(labels), whole)

    def _labels(self, side: list[int], free: float, centre: Place, leftwards: bool) -> list[RingLabel]:
        """The words of one side, as near to their parts as they can."""
        height = self.room[1]
        named = [self._lines(self.slices[i].words, height / len(side), free) for i in side]
        half = max(map(len, named), default=1) * self.size_pt * LEADING / 2
        wanted = [self.slices[i].on(centre, self.radius)[1] for i in side]
        places = spread(wanted, 2 * half + 3, half - 2, height - half)
        way = -1 if leftwards else 1
        x = centre[0] + way * (self.radius + _LEADER_PT)
        bend = centre[0] + way * (self.radius + 6)
        return [
            RingLabel(
                i,
                lines,
                leftwards,
                x,
                y,
                (self.slices[i].on(centre, self.radius), (bend, y), (x - way * 3, y)),
            )
            for i, lines, y in zip(side, named, places, strict=True)
        ]

    def _lines(self, words: str, height: float, room: float) -> tuple[str, ...]:
        """In as many lines as the share of the side's height has room for."""
        most = int((height - 3) / (self.size_pt * LEADING))
        return wrap(words, self.measure, max(room, 20.0), min(max(most, 1), self.most_lines))
