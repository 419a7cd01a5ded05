"""Marks of numbers that are not exact: solid as far as is certain, hollow as far as may be, striped beyond.

"More than 5" is solid to 5 and goes on in stripes, "less than 5" is hollow up to 5, "from 3 to 5" is solid
to 3 and hollow from there to 5: none of them ends as an exact value does. A dot becomes a ring, with
stripes on the side where the true number lies, and a range a hollow bar from end to end.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefgen.charts.drawing.plot import Place, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.model.chart import Point
from briefgen.model.quantity import Bound

OPEN_END_PT = 10.5
"""How far the stripes of an open end reach beyond the stated limit."""
UPRIGHT_END_PT = 7.5
"""The same over a column."""
_STRIPES = ((1.5, 3.0), (6.0, 2.0), (9.5, 1.0))
_UPRIGHT_STRIPES = ((1.2, 2.0), (4.4, 1.2), (6.8, 0.7))
_DOT_STRIPES = ((1.4, 1.3), (4.0, 1.0), (6.4, 0.7))
DOT_END_PT = 7.1
"""How far the stripes beside a ring reach beyond it."""
RING_PT = 1.25
_OUTLINE_PT = 0.75
LOWER = frozenset({Bound.AT_LEAST, Bound.MORE_THAN, Bound.ORDER})
UPPER = frozenset({Bound.AT_MOST, Bound.LESS_THAN})


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a number is certain and how far it may go, as stretches of values.

    Attributes:
        solid: What is certain, away from 0; None where nothing is.
        hollow: What may be, away from 0; None where all is certain.
        goes_on: Whether the number may lie anywhere beyond.
    """

    solid: tuple[Decimal, Decimal] | None
    hollow: tuple[Decimal, Decimal] | None = None
    goes_on: bool = False

    @classmethod
    def of(cls, point: Point) -> "Reach | None":
        """The reach of what is stated of a point; None where nothing is."""
        zero, low, high = Decimal(0), point.low, point.high
        if point.value is not None:
            if point.bound in UPPER:
                return cls(None, (zero, point.value))
            return cls((zero, point.value), None, point.bound in LOWER)
        if low is None:
            return None if high is None else cls(None, (zero, high))
        if high is None:
            return cls((zero, low), None, goes_on=True)
        if low < 0 < high:
            return cls(None, (low, high))
        near, far = sorted((low, high), key=abs)
        return cls((zero, near), (near, far))

    @property
    def end(self) -> Decimal:
        """The value farthest from 0 on its way that a mark comes to."""
        return (self.hollow or self.solid or (Decimal(0), Decimal(0)))[1]

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The ends of its stretches: what a scale has to hold."""
        return tuple(value for part in (self.solid, self.hollow) if part for value in part)

    @property
    def is_between(self) -> bool:
        """Whether both its ends are stated and nothing in between."""
        return self.hollow is not None and (self.solid is not None or self.hollow[0] != 0)


def values_of(points: Sequence[Point]) -> Iterator[Decimal]:
    """What is stated of points, both ends of their ranges: not the 0 that bars start from."""
    for point in points:
        if (reach := Reach.of(point)) is not None:
            yield from reach.hollow if reach.is_between and reach.hollow else (reach.end,)


def end_of(point: Point) -> Decimal | None:
    """How far the mark of a point comes; None where nothing is stated."""
    reach = Reach.of(point)
    return None if reach is None else reach.end


def middle_of(point: Point) -> Decimal:
    """Where the words of a point stand: at its value or limit, half-way between the ends of a range."""
    reach = Reach.of(point)
    if reach is None:
        return Decimal(0)
    return sum(reach.hollow, Decimal(0)) / 2 if reach.is_between and reach.hollow else reach.end


def is_between(point: Point) -> bool:
    """Whether a point is a range without a value of its own."""
    reach = Reach.of(point)
    return reach is not None and reach.is_between


def goes_on(point: Point) -> bool:
    """Whether stripes follow the mark of a point."""
    reach = Reach.of(point)
    return reach is not None and reach.goes_on


def spare_over(points: Sequence[Point]) -> float:
    """The room over a plot for the stripes beside its rings, in points; 0 where nothing goes on."""
    return DOT_END_PT if any(map(goes_on, points)) else 0.0


def is_inexact(point: Point) -> bool:
    """Whether a point may not be marked as an exact value."""
    reach = Reach.of(point)
    return reach is not None and (reach.goes_on or reach.hollow is not None)


@dataclass(frozen=True, slots=True)
class Band:
    """Where a bar lies across its way: from the bottom of a level bar, or the left of an upright one."""

    start: float
    thick: float
    upright: bool = False


def limited_bar(
    plot: Plot,
    point: Point,
    scale: Scale,
    band: Band,
    colour: str,
    base: Decimal | None = None,
) -> float:
    """A bar from an axis, or from the value another bar ended at; returns where its label may start.

    Args:
        plot: What is drawn on.
        point: With a number stated.
        scale: Of the values.
        band: Where it lies across its way.
        colour: Of what is certain.
        base: What it starts from; 0 where None.
    """
    reach = Reach.of(point)
    if reach is None:
        return scale(base or 0)
    from_ = base or Decimal(0)
    if reach.solid:
        _lay(plot, band, scale(from_ + reach.solid[0]), scale(from_ + reach.solid[1]), colour)
    if reach.hollow:
        ends = scale(from_ + reach.hollow[0]), scale(from_ + reach.hollow[1])
        hollow(plot, band, ends, colour, plot.look.colours.white, joined=reach.solid is not None)
    end = scale(from_ + reach.end)
    if not reach.goes_on:
        return end
    way = 1 if end >= scale(from_) else -1
    for offset, wide in _UPRIGHT_STRIPES if band.upright else _STRIPES:
        _lay(plot, band, end + way * offset, end + way * (offset + wide), colour)
    return end + way * (UPRIGHT_END_PT if band.upright else OPEN_END_PT)


def hollow(
    plot: Plot, band: Band, ends: tuple[float, float], colour: str, white: str, *, joined: bool = False
) -> None:
    """An outlined bar between two places; where it joins a solid one, the line between them is that one's."""
    _lay(plot, band, *ends, colour)
    way = 1 if ends[1] >= ends[0] else -1
    start, end = ends[0] + (0 if joined else way * _OUTLINE_PT), ends[1] - way * _OUTLINE_PT
    if (end - start) * way > 0:
        inner = Band(band.start + _OUTLINE_PT, band.thick - 2 * _OUTLINE_PT, band.upright)
        _lay(plot, inner, start, end, white)


def _lay(plot: Plot, band: Band, start: float, end: float, colour: str) -> None:
    if band.upright:
        plot.box(band.start, min(start, end), band.thick, abs(end - start), colour)
    else:
        plot.box(start, band.start, end - start, band.thick, colour)


def limited_dot(
    plot: Plot,
    point: Point,
    place: Place,
    radius: float,
    colour: str,
    scale: Scale,
    *,
    upright: bool,
) -> None:
    """A dot at a value; a ring with stripes for a limit, a hollow bar from end to end for a range.

    Args:
        plot: What is drawn on.
        point: With a number stated.
        place: Where its value stands.
        radius: Of the dot, in points.
        colour: Of the dot.
        scale: Of the values, along `upright` or level.
        upright: Whether values go upwards.
    """
    reach, at = Reach.of(point), place[1] if upright else place[0]
    if reach is None or not is_inexact(point):
        plot.dot(*place, radius, colour)
        return
    band = Band((place[0] if upright else place[1]) - radius, 2 * radius, upright)
    if reach.is_between:
        assert reach.hollow is not None
        ends = scale(reach.hollow[0]), scale(reach.hollow[1])
        hollow(plot, band, ends, colour, plot.look.colours.white)
        return
    plot.dot(*place, radius, colour)
    plot.ring(*place, radius, colour, RING_PT)
    outwards = -1 if reach.end < 0 else 1
    way = outwards if reach.goes_on else -outwards
    for offset, wide in _DOT_STRIPES:
        start = at + way * (radius + offset)
        _lay(plot, band, start, start + way * wide, colour)
