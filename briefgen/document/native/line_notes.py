"""Words at points of lines, laid over the chart where no line runs through them: as the picture has them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.document.native.chart_plot import Plot
from briefgen.document.native.chart_shapes import Rule, Shape, Swatch
from briefgen.knowledge.clear import Box
from briefgen.model.chart import Point

_RISES = (7.0, -13.0, 11.0, -17.0, 16.0, -22.0, 22.0, -28.0, 28.0, -36.0, 36.0, -46.0, 46.0)
"""How far over a point its words may stand, in points, in the order they are tried."""
_LEADER_FROM_PT, _CAPS_MIDDLE = 4.0, 0.33


@dataclass(frozen=True, slots=True)
class Field:
    """Where lines run, in points from the lower left corner of the chart.

    Attributes:
        left, right: The ends of the time axis.
        floor: Its height.
        stretches: The points of each unbroken piece of a line with their places; words at a date that
            several lines share stand at the first.
        levels: The heights of level lines.
    """

    left: float
    right: float
    floor: float
    stretches: tuple[tuple[tuple[Point, tuple[float, float]], ...], ...]
    levels: tuple[float, ...]


def notes(plot: Plot, field: Field) -> Iterator[Shape]:
    """The words at points with what joins them to their points and keeps level lines off them."""
    style, high = plot.look.quiet, plot.size.height_pt
    noted = plot.noted()
    lines = [[place for _, place in stretch] for stretch in field.stretches]
    about: dict[str, tuple[float, float]] = {}
    for point, place in (one for stretch in field.stretches for one in stretch):
        if noted.get(point.label):
            about.setdefault(point.label, place)
    for label, place in about.items():
        words = noted[label]
        boxes = _places(field, high, place, plot.measure(words, style), style.size_pt)
        free = min(boxes, key=lambda box: (sum(map(box.is_crossed, lines)), box.is_struck(field.levels)))
        if free.is_struck(field.levels):
            wide = free.right - free.left
            yield Swatch(free.left, high - free.top, wide, free.top - free.bottom, "FFFFFF")
        end = free.nearest(place)
        if abs(place[1] - end[1]) > _LEADER_FROM_PT:
            start, stop = (place[0], high - place[1]), (end[0], high - end[1])
            yield Rule(start, stop, plot.look.other, plot.look.grid_pt)
        yield plot.words(free.left, high - free.base - _CAPS_MIDDLE * style.size_pt, words, style)


def _places(
    field: Field, high: float, place: tuple[float, float], wide: float, size_pt: float
) -> Sequence[Box]:
    """Where the words may stand, nearest first: over and under the point, also to one side."""
    x, y = place
    first = field.left + 2
    last = max(field.right - wide, first)
    rises = [rise for rise in _RISES if field.floor < y + rise < high - size_pt] or _RISES[:1]
    lefts = dict.fromkeys(min(max(left, first), last) for left in (x - wide / 2, x - 2, x + 2 - wide))
    return [Box.of(left, y + rise, wide, size_pt) for rise in rises for left in lefts]
