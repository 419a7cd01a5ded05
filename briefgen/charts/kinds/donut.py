"""Parts of a whole as a doughnut of few parts, each named beside it."""

from math import degrees

from briefgen.charts.drawing.engine import Path, Wedge
from briefgen.charts.drawing.labels import LEADING, set_in
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.wholes import Part, limit_in_ring, parts
from briefgen.knowledge.ring import HOLE, RingLabel, Slice, least_height, ring_of
from briefgen.model.chart import Origin, PlotHeight, Point


def donut_height(setting: Setting) -> PlotHeight:
    """Seven to ten units, as high as the plot; more where long names stand beside the ring."""
    unit, style = setting.look.unit_pt, setting.look.strong_label
    needed = least_height(_slices(setting), setting.width, set_in(style), style.size_pt)
    least, best = max(7 * unit, min(needed, 20 * unit)), max(8 * unit, min(needed, 20 * unit))
    return PlotHeight(least, best, max(10 * unit, best))


def draw_donut(plot: Plot, setting: Setting) -> None:
    """A ring of parts clockwise from the top, each named on its own side."""
    whole, style = parts(setting, setting.spec.series[0]), setting.look.strong_label
    ring = ring_of(_slices(setting), (plot.width, plot.height), set_in(style), style.size_pt)
    for part in whole:
        ends, gap = (part.start, part.end), setting.look.sizes.part_gap_pt
        colour = setting.part_colour(part.point.label)
        plot.path(_sector(ring.centre, ring.radius, ends, gap), colour)
        limit_in_ring(plot, part, ring.centre, ring.radius)
    for label in ring.labels:
        _ring_label(plot, setting, label, whole[label.index].point)


def _slices(setting: Setting) -> list[Slice]:
    return [Slice(p.start, p.end, _donut_words(setting, p)) for p in parts(setting, setting.spec.series[0])]


def _sector(centre: tuple[float, float], radius: float, ends: tuple[float, float], gap: float) -> Path:
    """A piece of a ring between two fractions of the turn, clockwise from the top, less half a gap a side."""
    start, end = ends
    spare = 0.0 if end - start > 0.9999 else min(degrees(gap / 2 / radius), 90 * (end - start))
    turns = (90 - 360 * end + spare, 90 - 360 * start - spare)
    return Wedge(centre, radius, *turns, width=(1 - HOLE) * radius).get_path()


def _donut_words(setting: Setting, part: Part) -> str:
    """The value of a part, its name, and that it is calculated."""
    words = f"{setting.value(part.point)} {part.point.label}".strip()
    if part.point.origin is Origin.CALCULATED:
        words = f"{words} ({setting.numbers.words['calculated']})"
    return words


def _ring_label(plot: Plot, setting: Setting, label: RingLabel, point: Point) -> None:
    """The words of a part, joined to the middle of it by a thin line."""
    plot.line(label.leader, setting.look.colours.grey, setting.look.sizes.grid_pt)
    style = setting.value_type(point.label)
    leading = style.size_pt * LEADING
    first = plot.middle(label.y, style) + (len(label.lines) - 1) * leading / 2
    plot.lines(label.x, first, label.lines, style, leading, Anchor.END if label.leftwards else Anchor.START)


DONUT = Kind(donut_height, draw_donut)
