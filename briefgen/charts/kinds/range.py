"""Ranges from end to end, and the dot plot of a ranking: rows of names against one scale."""

from collections.abc import Sequence
from decimal import Decimal

from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.bars import Row, draw_name, fit, name_room, pitch_of, rows, write_value
from briefgen.charts.kinds.marks import upright_grid
from briefgen.charts.labels import LEADING, measure, widest, wrap
from briefgen.charts.plot import Anchor, Plot
from briefgen.charts.scale import Scale, domain, ticks
from briefgen.charts.setting import Setting, size
from briefgen.model.chart import PlotHeight, Point
from briefgen.model.quantity import Bound

_FOOT = 17.0
_NAMES_AT_MOST = 0.34
_NUMBER_GAP = 4.5


# --- ranges ---------------------------------------------------------------------------------------


def range_height(setting: Setting) -> PlotHeight:
    """1.8 units a row and a line for the axis."""
    row, _ = setting.look.rows_pt("range_per_item")
    count = max(len(setting.spec.points), 1)
    best = count * row + _FOOT
    return PlotHeight(max(count * 14.0 + _FOOT, 45.0), best, best + 2 * setting.look.unit_pt)


def draw_range(plot: Plot, setting: Setting) -> None:
    """A bar from the lower to the upper end of each row; an open end is drawn as arrow stripes.

    A tick marks a midpoint only where the source states one.
    """
    points = setting.ordered(setting.spec.series[0])
    names = [wrap(p.label, setting.name_type(p.label), _NAMES_AT_MOST * plot.width, 2) for p in points]
    left = (
        max((widest(n, setting.name_type(p.label)) for n, p in zip(names, points, strict=True)), default=0.0)
        + 10
    )
    scale, marks = _scale(plot, setting, points, left)
    upright_grid(plot, setting, scale, marks, (_FOOT, plot.height))
    pitch = (plot.height - _FOOT) / max(len(points), 1)
    for i, (point, lines) in enumerate(zip(points, names, strict=True)):
        middle = plot.height - (i + 0.5) * pitch
        style = setting.name_type(point.label)
        top = plot.middle(middle, style) + (len(lines) - 1) * style.size_pt * LEADING / 2
        plot.lines(0, top, lines, style, style.size_pt * LEADING)
        _draw_range(plot, setting, point, scale, middle)


def _scale(
    plot: Plot, setting: Setting, points: Sequence[Point], left: float
) -> tuple[Scale, tuple[Decimal, ...]]:
    """A scale with round ends on which the outermost numbers still fit beside their bars."""
    ends = [v for p in points for v in (p.low, p.high, p.value) if v is not None]
    low, high = domain(ends, setting.spec.axis_from, setting.spec.axis_to)
    marks = ticks(low, high, max(int((plot.width - left) // 46), 2))
    style = setting.look.strong_label
    outer = widest([setting.tick(v) for v in ends if v == max(ends)], style) + _NUMBER_GAP if ends else 0.0
    half = measure(setting.tick(marks[-1]), setting.look.tick) / 2
    right = plot.width - max(half, outer if ends and max(ends) >= marks[-1] else half)
    first = widest([setting.tick(v) for v in ends if v == min(ends)], style) + _NUMBER_GAP if ends else 0.0
    start = left + (first if ends and min(ends) <= marks[0] else 0.0)
    return Scale(float(marks[0]), float(marks[-1]), start, right), marks


def _draw_range(plot: Plot, setting: Setting, point: Point, scale: Scale, middle: float) -> None:
    thick, colour = setting.look.sizes.range_bar_pt, setting.colour(point.label)
    low, high = _ends(point)
    if low is None and high is None:
        style = setting.look.quiet.of(face="sans italic")
        plot.text(scale(max(scale.low, 0)) + 5, plot.middle(middle, style), setting.value(point), style)
        return
    start = scale(low) if low is not None else scale(high or 0) - 30
    end = scale(high) if high is not None else scale(low or 0) + 30
    bottom = middle - thick / 2
    if low is not None and low == high:
        plot.dot((start + end) / 2, middle, setting.look.sizes.highlight_dot_radius_pt, colour)
    else:
        _bar(plot, (start, end), bottom, (low is None, high is None), thick, colour)
    _numbers(plot, setting, point, (low, high), (start, end), middle)
    if point.value is not None and low != high:
        _midpoint(plot, setting, scale(point.value), middle)


def _ends(point: Point) -> tuple[Decimal | None, Decimal | None]:
    """The ends of a row; a limit has one, an exact value is both."""
    if point.low is not None or point.high is not None or point.value is None:
        return point.low, point.high
    if point.bound in (Bound.AT_LEAST, Bound.MORE_THAN, Bound.ORDER):
        return point.value, None
    if point.bound in (Bound.AT_MOST, Bound.LESS_THAN):
        return None, point.value
    return point.value, point.value


def _bar(
    plot: Plot, ends: tuple[float, float], bottom: float, opened: tuple[bool, bool], thick: float, colour: str
) -> None:
    """The bar between two places; where an end is open its last part is stripes."""
    start, end = ends
    solid = (start + 14 if opened[0] else start, end - 14 if opened[1] else end)
    plot.box(solid[0], bottom, solid[1] - solid[0], thick, colour)
    for offset, wide in ((1.5, 4.0), (7.0, 2.5), (11.0, 1.2)):
        if opened[1]:
            plot.box(solid[1] + offset, bottom, wide, thick, colour)
        if opened[0]:
            plot.box(solid[0] - offset, bottom, -wide, thick, colour)


def _numbers(
    plot: Plot,
    setting: Setting,
    point: Point,
    values: tuple[Decimal | None, Decimal | None],
    ends: tuple[float, float],
    middle: float,
) -> None:
    """The stated ends in figures, with white behind so that no gridline runs through them."""
    style = setting.value_type(point.label)
    gap = _NUMBER_GAP + (2 if values[0] == values[1] else 0)
    sides = [(values[1], ends[1] + gap, Anchor.START)]
    if values[0] != values[1]:
        sides.append((values[0], ends[0] - gap, Anchor.END))
    for value, x, anchor in sides:
        if value is None:
            continue
        words = setting.tick(value)
        if point.bound.is_open and None in values:
            words = setting.numbers.bounded(words, point.bound)
        wide = measure(words, style)
        plot.box(x - wide * anchor.value - 1.5, middle - 5, wide + 3, 10, setting.look.colours.white)
        plot.text(x, plot.middle(middle, style), words, style, anchor)


def _midpoint(plot: Plot, setting: Setting, x: float, middle: float) -> None:
    look = setting.look
    plot.line([(x, middle - 3.5), (x, middle + 3.5)], look.colours.white, 3.0)
    plot.line([(x, middle - 7), (x, middle + 7)], look.colours.ink, 1.25)


RANGE = Kind(range_height, draw_range)


# --- lollipop -------------------------------------------------------------------------------------


def lollipop_height(setting: Setting) -> PlotHeight:
    """1.3 units an item, as sorted bars; many items get less."""
    items = rows(setting)
    best = min(max(len(items), 1) * pitch_of(setting, items) + 1, 520.0)
    return PlotHeight(min(max(len(items), 1) * 11.0, best), best, best + 2 * setting.look.unit_pt)


def draw_lollipop(plot: Plot, setting: Setting) -> None:
    """A thin line from 0 and a dot at each value; limits are rings."""
    items = rows(setting)
    left = name_room(setting, items) + 7
    scale = fit(setting, items, left, plot.width - setting.look.sizes.highlight_dot_radius_pt - 3)
    pitch = plot.height / max(len(items), 1)
    look = setting.look
    plot.line([(scale(0), 0), (scale(0), plot.height)], look.colours.ink, look.sizes.axis_pt)
    for i, row in enumerate(items):
        middle = plot.height - (i + 0.5) * pitch
        draw_name(plot, setting, row, left - 7, middle)
        _draw_stick(plot, setting, row, scale, middle)


def _draw_stick(plot: Plot, setting: Setting, row: Row, scale: Scale, middle: float) -> None:

    value, look = size(row.point), setting.look
    if value is None:
        style = look.quiet.of(face="sans italic")
        plot.text(scale(0) + 5, plot.middle(middle, style), setting.value(row.point), style)
        return
    colour, end = setting.colour(row.point.label), scale(value)
    strong = setting.is_highlighted(row.point.label)
    radius = look.sizes.highlight_dot_radius_pt if strong else look.sizes.other_dot_radius_pt
    plot.line([(scale(0), middle), (end, middle)], colour, look.sizes.other_line_pt)
    if row.point.bound.is_open or row.point.value is None:
        plot.ring(end, middle, radius, colour, 1.25)
    else:
        plot.dot(end, middle, radius, colour, halo=False)
    way = -radius if value < 0 else radius
    write_value(plot, setting, row, end + way, middle, leftwards=value < 0)


LOLLIPOP = Kind(lollipop_height, draw_lollipop)
