"""The parts of a whole, and how a part shows that its number is a limit.

A part cannot grow beyond its whole. What goes on is cut by white slits before its end, and what is only an
upper limit is hollow, as the bars of other kinds are.
"""

from dataclasses import dataclass
from decimal import Decimal
from math import pi

from briefgen.charts.drawing.engine import Path, Wedge
from briefgen.charts.drawing.plot import Plot
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds.limits import Band, Reach, hollow
from briefgen.knowledge.marking import size
from briefgen.knowledge.ring import HOLE
from briefgen.model.chart import Point, Series
from briefgen.model.quantity import Dimension

_SLITS = ((2.5, 1.5), (6.0, 1.5), (10.5, 1.5))
"""Where the slits of a part begin before its end, and how wide they are, in points."""
_SLIT_ROOM_PT = 11.5
_LEAST_MARKED_PT = 14.0
"""A part that is shorter has no room for slits."""
_OUTLINE_PT = 0.75


@dataclass(frozen=True, slots=True)
class Part:
    """A part as it is drawn: from `start` to `end`, as fractions of the whole."""

    point: Point
    start: float
    end: float


def parts(setting: Setting, series: Series) -> list[Part]:
    """The parts of one whole: of a hundred where the unit is per cent, of their sum otherwise."""
    values = [max(size(p) or Decimal(0), Decimal(0)) for p in series.points]
    total = sum(values, Decimal(0))
    if setting.spec.unit.dimension is Dimension.PERCENT:
        total = max(total, Decimal(100))
    found, at = [], Decimal(0)
    for point, value in zip(series.points, values, strict=True):
        found.append(
            Part(point, float(at / total) if total else 0.0, float((at + value) / total) if total else 0.0)
        )
        at += value
    return found


def limit_in_bar(plot: Plot, point: Point, ends: tuple[float, float], band: Band, colour: str) -> str:
    """Shows in a part of a bar that its number is a limit; returns the colour its number then stands on."""
    white, reach = plot.look.colours.white, Reach.of(point)
    if reach is None or ends[1] - ends[0] <= 2 * _OUTLINE_PT:
        return colour
    if reach.solid is None:
        hollow(plot, band, ends, colour, white)
        return white
    if _goes_on(reach) and ends[1] - ends[0] >= _LEAST_MARKED_PT:
        for before, slit in _SLITS:
            plot.box(ends[1] - before, band.start, slit, band.thick, white)
    return colour


def slit_room(point: Point) -> float:
    """What the slits at the end of a part take from the room for its number, in points."""
    reach = Reach.of(point)
    return _SLIT_ROOM_PT if reach is not None and _goes_on(reach) else 0.0


def limit_in_ring(plot: Plot, part: Part, centre: tuple[float, float], radius: float) -> None:
    """Shows in a part of a ring that its number is a limit."""
    reach, white, turn = Reach.of(part.point), plot.look.colours.white, 2 * pi * radius
    length = (part.end - part.start) * turn
    if reach is None or length < _LEAST_MARKED_PT:
        return
    if reach.solid is None:
        edge = 2 * _OUTLINE_PT / turn
        inner = (1 - HOLE) * radius - 2 * _OUTLINE_PT
        plot.path(_arc(centre, radius - _OUTLINE_PT, (part.start + edge, part.end - edge), inner), white)
    elif _goes_on(reach):
        for before, slit in _SLITS:
            start = part.end - before / turn
            plot.path(_arc(centre, radius, (start, start + slit / turn), (1 - HOLE) * radius), white)


def _goes_on(reach: Reach) -> bool:
    """Whether the number of a part may be larger than it is drawn, up to the end of a range too."""
    return reach.goes_on or (reach.solid is not None and reach.hollow is not None)


def _arc(centre: tuple[float, float], radius: float, ends: tuple[float, float], wide: float) -> Path:
    """A piece of a ring between two fractions of the turn, clockwise from the top."""
    return Wedge(centre, radius, 90 - 360 * ends[1], 90 - 360 * ends[0], width=wide).get_path()
