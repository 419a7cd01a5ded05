"""Ranges from end to end, and the dot plot of a ranking: rows of names against one scale."""

from collections.abc import Sequence
from decimal import Decimal

from briefgen.charts.drawing.labels import LEADING, measure, widest, wrap
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.bars import (
    NAME_LINES,
    Row,
    bands,
    bars_height,
    draw_foot,
    draw_name,
    draw_zero,
    fit,
    foot_of,
    name_room,
    rows,
    ruled,
    write_value,
)
from briefgen.charts.kinds.limits import (
    DOT_END_PT,
    Reach,
    end_of,
    goes_on,
    is_between,
    is_inexact,
    limited_dot,
)
from briefgen.knowledge.marking import size
from briefgen.knowledge.scale import domain, ticks_across
from briefgen.model.chart import PlotHeight, Point
from briefgen.model.quantity import Bound

_FOOT = 17.0
_NAMES_AT_MOST, _NAMES_AT_MOST_NARROW, _NARROW_PT = 0.42, 0.34, 200.0
_NAMES_AT_LEAST, _LEAST_BARS_PT = 0.24, 34.0
_NUMBER_GAP = 4.5
_OPEN_PT, _CAP_PT = 14.0, 1.5
_LEAST_ROW_PT = 14.0


# --- ranges ---------------------------------------------------------------------------------------


def range_height(setting: Setting) -> PlotHeight:
    """1.8 units a row, more where a name takes three lines, and a line for the axis."""
    row, _ = setting.look.rows_pt("range_per_item")
    heights = _row_heights(setting, _names(setting), row) or [row]
    tightest = _row_heights(setting, _names(setting), _LEAST_ROW_PT) or [_LEAST_ROW_PT]
    best = sum(heights) + _FOOT
    return PlotHeight(sum(tightest) + _FOOT, best, best + 2 * setting.look.unit_pt)


def _names(setting: Setting) -> list[tuple[str, ...]]:
    points = setting.ordered(setting.spec.series[0])
    share = _NAMES_AT_MOST if setting.width >= _NARROW_PT else _NAMES_AT_MOST_NARROW
    numbers = [(setting.end(n, p) for n in (p.low, p.high) if n is not None) for p in points]
    beside = max((sum(measure(w, setting.look.strong_label) for w in row) for row in numbers), default=0.0)
    free = setting.width - beside - _LEAST_BARS_PT
    room = max(min(share * setting.width, free), _NAMES_AT_LEAST * setting.width)
    return [wrap(p.label, setting.name_type(p.label), room, NAME_LINES) for p in points]


def _row_heights(setting: Setting, names: Sequence[tuple[str, ...]], least: float) -> list[float]:
    leading = setting.look.sizes.label_pt * LEADING
    return [max(least, len(lines) * leading + 3) for lines in names]


def _middles(plot: Plot, setting: Setting, names: Sequence[tuple[str, ...]]) -> list[float]:
    """The middle of each row from the top down: rows share the height as their names need it."""
    row, _ = setting.look.rows_pt("range_per_item")
    heights = _row_heights(setting, names, row)
    spare = plot.height - _FOOT - sum(heights)
    if spare < 0:
        heights = _row_heights(setting, names, _LEAST_ROW_PT)
        spare = plot.height - _FOOT - sum(heights)
    more, y, middles = spare / max(len(heights), 1), plot.height, []
    for high in heights:
        middles.append(y - (high + more) / 2)
        y -= high + more
    return middles


def draw_range(plot: Plot, setting: Setting) -> None:
    """A bar from the lower to the upper end of each row; an open end is drawn as arrow stripes.

    A tick marks a midpoint only where the source states one.
    """
    points = setting.ordered(setting.spec.series[0])
    names = _names(setting)
    left = (
        max((widest(n, setting.name_type(p.label)) for n, p in zip(names, points, strict=True)), default=0.0)
        + 10
    )
    scale, marks = _scale(plot, setting, points, left)
    ruled(plot, setting, scale, marks, _FOOT)
    for point, lines, middle in zip(points, names, _middles(plot, setting, names), strict=True):
        style = setting.name_type(point.label)
        top = plot.middle(middle, style) + (len(lines) - 1) * style.size_pt * LEADING / 2
        plot.lines(0, top, lines, style, style.size_pt * LEADING)
        _draw_range(plot, setting, point, scale, middle)


def _scale(
    plot: Plot, setting: Setting, points: Sequence[Point], left: float
) -> tuple[Scale, tuple[Decimal, ...]]:
    """A scale with round ends, narrowed until the outermost numbers fit beside their bars."""
    ends = [v for p in points for v in (*_ends(p), p.value) if v is not None]
    low, high = domain(ends, setting.spec.axis_from, setting.spec.axis_to)
    marks = ticks_across(low, high, plot.width - left)
    half = measure(setting.ticks(marks)[-1], setting.look.tick) / 2
    scale = Scale(float(marks[0]), float(marks[-1]), left, plot.width - half)
    for _ in range(16):
        reach = [_reach(setting, point, scale) for point in points]
        start = scale.start + max(0.0, *(left - near for near, _ in reach), 0.0)
        end = scale.end - max(0.0, *(far - plot.width for _, far in reach), 0.0)
        scale = Scale(scale.low, scale.high, start, max(end, start + 6))
    return scale, marks


def _reach(setting: Setting, point: Point, scale: Scale) -> tuple[float, float]:
    """The outermost places a row touches with its numbers, in points."""
    low, high = _ends(point)
    if low is None and high is None:
        return scale.start, scale.start
    places = _number_places(setting, point, scale)
    near = [x - anchor.value * measure(w, setting.look.strong_label) for w, x, anchor in places]
    far = [x + (1 - anchor.value) * measure(w, setting.look.strong_label) for w, x, anchor in places]
    return min(near) - 2, max(far)


def _bar_ends(point: Point, scale: Scale) -> tuple[float, float]:
    """Where a row's bar begins and ends; an open end reaches a fixed way beyond the limit."""
    low, high = _ends(point)
    start = scale(low) if low is not None else scale(high or 0) - _OPEN_PT
    end = scale(high) if high is not None else scale(low or 0) + _OPEN_PT
    return start, end


def _draw_range(plot: Plot, setting: Setting, point: Point, scale: Scale, middle: float) -> None:
    thick, colour = setting.look.sizes.range_bar_pt, setting.colour(point.label)
    low, high = _ends(point)
    if low is None and high is None:
        style = setting.look.quiet.italic
        x, words = scale(max(scale.low, 0)) + 5, setting.value(point)
        plot.clear(x - 1.5, middle - 5, measure(words, style) + 3, 10)
        plot.text(x, plot.middle(middle, style), words, style)
        return
    start, end = _bar_ends(point, scale)
    bottom = middle - thick / 2
    if low is not None and low == high:
        plot.dot((start + end) / 2, middle, setting.look.sizes.highlight_dot_radius_pt, colour)
    else:
        _bar(plot, (start, end), bottom, (low is None, high is None), thick, colour)
    _write_ends(plot, setting, point, scale, middle)
    if point.value is not None and None not in (low, high) and low != high:
        _midpoint(plot, setting, scale(point.value), middle)


def _ends(point: Point) -> tuple[Decimal | None, Decimal | None]:
    """The ends of a row; a limit has one, an exact value is both; where an order ends nobody says."""
    if point.bound is Bound.ORDER and point.low is not None:
        return point.low, None
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
    """The bar between two places; from an open end on there are stripes only, behind a line at the limit."""
    start, end = ends
    if not any(opened):
        plot.box(start, bottom, end - start, thick, colour)
        return
    limit, way = (start, 1) if opened[1] else (end, -1)
    plot.box(limit - _CAP_PT / 2, bottom, _CAP_PT, thick, colour)
    for offset, wide in ((2.25, 4.0), (7.75, 2.5), (11.75, 1.2)):
        plot.box(min(limit + way * offset, limit + way * (offset + wide)), bottom, wide, thick, colour)


def _number_places(setting: Setting, point: Point, scale: Scale) -> list[tuple[str, float, Anchor]]:
    """What is written at a row and where: both ends of a range, or one limit or value after the bar."""
    low, high = _ends(point)
    start, end = _bar_ends(point, scale)
    if low is None or high is None:
        return [(setting.value(point), end + _NUMBER_GAP, Anchor.START)]
    if low == high:
        return [(setting.value(point), end + _NUMBER_GAP + 2, Anchor.START)]
    near = (setting.end(low, point), start - _NUMBER_GAP, Anchor.END)
    return [near, (setting.end(high, point), end + _NUMBER_GAP, Anchor.START)]


def _write_ends(plot: Plot, setting: Setting, point: Point, scale: Scale, middle: float) -> None:
    """The stated ends in figures, with white behind so that no gridline runs through them."""
    style = setting.value_type(point.label)
    for words, x, anchor in _number_places(setting, point, scale):
        wide = measure(words, style)
        plot.clear(x - wide * anchor.value - 1.5, middle - 5, wide + 3, 10)
        plot.text(x, plot.middle(middle, style), words, style, anchor)


def _midpoint(plot: Plot, setting: Setting, x: float, middle: float) -> None:
    look = setting.look
    plot.line([(x, middle - 3.5), (x, middle + 3.5)], look.colours.white, 3.0)
    plot.line([(x, middle - 7), (x, middle + 7)], look.colours.ink, 1.25)


RANGE = Kind(range_height, draw_range)


# --- lollipop -------------------------------------------------------------------------------------


def draw_lollipop(plot: Plot, setting: Setting) -> None:
    """A thin line from 0 and a dot at each value; limits are rings."""
    items = rows(setting)
    left = name_room(setting, items) + 7
    scale = fit(setting, items, left, plot.width - setting.look.sizes.highlight_dot_radius_pt - 3)
    foot = foot_of(setting)
    middles, _ = bands(plot, setting, items, foot)
    draw_foot(plot, setting, scale, foot)
    draw_zero(plot, setting, scale, foot, plot.height)
    for row, middle in zip(items, middles, strict=True):
        draw_name(plot, setting, row, left - 7, middle)
        _draw_stick(plot, setting, row, scale, middle)


def _draw_stick(plot: Plot, setting: Setting, row: Row, scale: Scale, middle: float) -> None:

    value, look = end_of(row.point), setting.look
    if value is None:
        style = look.quiet.italic
        plot.text(scale(0) + 5, plot.middle(middle, style), setting.value(row.point), style)
        return
    colour, end = setting.colour(row.point.label), scale(value)
    strong = setting.is_highlighted(row.point.label)
    radius = look.sizes.highlight_dot_radius_pt if strong else look.sizes.other_dot_radius_pt
    between = is_between(row.point)
    stick = (scale(0), middle), (scale(size(row.point) or 0) if between else end, middle)
    reach = Reach.of(row.point)
    dash = look.sizes.bracket_dash_pt if reach and reach.solid is None else ()
    plot.line(stick, colour, look.sizes.other_line_pt, dash=dash)
    if is_inexact(row.point):
        limited_dot(plot, row.point, (end, middle), radius, colour, scale, upright=False)
    else:
        plot.dot(end, middle, radius, colour, halo=False)
    way, spare = (-1 if value < 0 else 1), DOT_END_PT if goes_on(row.point) else 0.0
    beyond = 0.0 if between else radius + spare
    write_value(plot, setting, row, end + way * beyond, middle, leftwards=value < 0)


LOLLIPOP = Kind(bars_height, draw_lollipop)
