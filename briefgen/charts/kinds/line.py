"""Lines on a true time axis with labels at their ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from briefgen.charts.drawing.labels import LEADING, end_labels, measure, spread, widest
from briefgen.charts.drawing.look import Type
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.drawing.times import TimeTick, axis_ticks
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.limits import (
    Reach,
    is_between,
    is_inexact,
    limited_dot,
    middle_of,
    spare_over,
    values_of,
)
from briefgen.charts.kinds.marks import lead, leader, level_grid
from briefgen.knowledge.clear import Box
from briefgen.knowledge.marking import meant_point, noted
from briefgen.knowledge.scale import TIME_TICK_PT, TimeAxis, domain, ticks_beside_lines
from briefgen.model.chart import Labels, PlotHeight, Point, Series

_FOOT = 17.0
_HEAD = 6.0
_GAP = 7.0
_NOTE_RISES = (7.0, -13.0, 11.0, -17.0, 16.0, -22.0, 22.0, -28.0, 28.0, -36.0, 36.0, -46.0, 46.0)
"""How far over a point the words at it may stand, in points, in the order they are tried."""


def line_height(setting: Setting) -> PlotHeight:
    """Eight to ten units."""
    least, most = setting.look.rows_pt("line")
    return PlotHeight(least, (least + most) / 2, most)


@dataclass(frozen=True, slots=True)
class _Frame:
    """The two scales of a line chart."""

    x: Scale
    y: Scale

    def place(self, point: Point) -> tuple[float, float]:
        """Where a point with a date and a value stands."""
        assert point.when is not None
        return self.x(point.when.midpoint.toordinal()), self.y(middle_of(point))


def draw_line(plot: Plot, setting: Setting) -> None:
    """A line for each series in the order of time; a date without a value leaves a gap."""
    low, high = domain(list(values_of(setting.spec.points)), setting.spec.axis_from, setting.spec.axis_to)
    grid = ticks_beside_lines(low, high, plot.height)
    left = widest(setting.ticks(grid), setting.look.tick) + _GAP
    days = [p.when.midpoint for p in setting.spec.points if p.when]
    roof = plot.height - _HEAD - spare_over(setting.spec.points)
    frame = _frame(roof, (grid[0], grid[-1]), days, left, plot.width - _end_room(setting))
    beside = lead(*_label_heights(plot, setting, frame))
    right = frame.x.end - beside
    periods = [p.when for p in setting.spec.points if p.when]
    axis = TimeAxis.of(periods, int((right - left) // TIME_TICK_PT))
    frame = _frame(roof, (grid[0], grid[-1]), (axis.first, axis.last), left, right)
    level_grid(plot, setting, frame.y, grid, (left, right))
    _draw_time(plot, setting, frame, axis_ticks(axis, setting.numbers.language))
    for series in sorted(setting.spec.series, key=setting.is_meant):
        _draw_series(plot, setting, frame, series)
    levels = [frame.y(value) for value in (*grid, setting.spec.reference) if value is not None]
    _annotate(plot, setting, frame, levels)
    _label_ends(plot, setting, frame, beside)
    if setting.spec.labels is Labels.ENDS:
        for series in setting.spec.series:
            _label_start(plot, setting, frame, series, levels)


def _frame(
    roof: float, values: tuple[Decimal, Decimal], days: Sequence[date], left: float, right: float
) -> _Frame:
    first, last = min(days).toordinal(), max(days).toordinal()
    x = Scale(first, max(last, first + 1), left, right)
    return _Frame(x, Scale(float(values[0]), float(values[1]), _FOOT, roof))


def _draw_time(plot: Plot, setting: Setting, frame: _Frame, marks: Sequence[TimeTick]) -> None:
    look, foot = setting.look, frame.y.start
    plot.line([(frame.x.start, foot), (frame.x.end, foot)], look.colours.ink, look.sizes.axis_pt)
    free_from = float("-inf")
    for mark in marks:
        x = frame.x(mark.day.toordinal())
        plot.line([(x, foot), (x, foot - look.sizes.tick_length_pt)], look.colours.ink, look.sizes.axis_pt)
        half = measure(mark.words, look.tick) / 2
        at = min(max(x, half), plot.width - half)
        if at - half > free_from:
            plot.text(at, foot - 12, mark.words, look.tick, Anchor.MIDDLE)
            free_from = at + half + 4


def _stretches(series: Series) -> list[list[Point]]:
    """The points in the order of time, split where a value is missing; a range stands by itself.

    A line through a range would state where in it the value lies.
    """
    ordered = sorted(
        (p for p in series.points if p.when), key=lambda p: p.when.midpoint if p.when else date.min
    )
    stretches: list[list[Point]] = [[]]
    for point in ordered:
        if Reach.of(point) is None:
            stretches.append([])
        elif is_between(point):
            stretches += [[point], []]
        else:
            stretches[-1].append(point)
    return [stretch for stretch in stretches if stretch]


def _draw_series(plot: Plot, setting: Setting, frame: _Frame, series: Series) -> None:
    sizes, strong = setting.look.sizes, _is_strong(setting, series)
    colour = _colour(setting, series)
    weight = sizes.highlight_line_pt if strong else sizes.other_line_pt
    radius = sizes.highlight_dot_radius_pt if strong else sizes.other_dot_radius_pt
    stretches = _stretches(series)
    for stretch in stretches:
        places = [frame.place(p) for p in stretch]
        if len(places) > 1:
            plot.line(places, colour, weight, round_ends=True)
        elif not is_inexact(stretch[0]):
            plot.dot(*places[0], weight, colour, halo=False)
        for point, place in zip(stretch, places, strict=True):
            if is_inexact(point):
                limited_dot(plot, point, place, radius, colour, frame.y, upright=True)
    meant = meant_point(setting.spec, series) if setting.is_meant(series) else None
    for point in dict.fromkeys([*(stretch[-1] for stretch in stretches[-1:]), *([meant] if meant else [])]):
        if not is_inexact(point):
            plot.dot(*frame.place(point), radius, colour)


def _annotate(plot: Plot, setting: Setting, frame: _Frame, levels: Sequence[float]) -> None:
    """The words at points, where no line of the chart runs through them; gridlines end beside them.

    Words at a date that several lines share stand once, at the line that is highlighted or first.
    """
    style, words = setting.look.quiet, noted(setting.spec, setting.value)
    ordered = sorted(setting.spec.series, key=lambda series: not setting.is_meant(series))
    stretches = [stretch for series in ordered for stretch in _stretches(series)]
    lines = [[frame.place(point) for point in stretch] for stretch in stretches]
    starts = _start_boxes(plot, setting, frame)
    about: dict[str, Point] = {}
    for point in (point for stretch in stretches for point in stretch if words.get(point.label)):
        about.setdefault(point.label, point)
    for point in about.values():
        place = frame.place(point)
        boxes = _places_beside(frame, plot.height, place, measure(words[point.label], style), style.size_pt)
        free = min(
            boxes,
            key=lambda box: (
                sum(map(box.is_crossed, lines)) + sum(map(box.covers, starts)),
                box.is_struck(levels),
            ),
        )
        if free.is_struck(levels):
            _clear(plot, free)
        leader(plot, setting, place, free.nearest(place))
        plot.text(free.left, free.base, words[point.label], style)


def _clear(plot: Plot, words: Box) -> None:
    plot.clear(words.left, words.bottom, words.right - words.left, words.top - words.bottom)


def _places_beside(
    frame: _Frame, height: float, place: tuple[float, float], wide: float, size_pt: float
) -> list[Box]:
    """Where words about a point may stand, nearest first: over and under it, also to one side."""
    x, y = place
    first = frame.x.start + 2
    last = max(frame.x.end - wide, first)
    rises = [rise for rise in _NOTE_RISES if frame.y.start < y + rise < height - size_pt] or _NOTE_RISES[:1]
    lefts = dict.fromkeys(min(max(left, first), last) for left in (x - wide / 2, x - 2, x + 2 - wide))
    return [Box.of(left, y + rise, wide, size_pt) for rise in rises for left in lefts]


def _is_strong(setting: Setting, series: Series) -> bool:
    return len(setting.spec.series) == 1 or setting.is_meant(series)


def _colour(setting: Setting, series: Series) -> str:
    return setting.colour(series.name, setting.spec.series.index(series))


def _end_words(setting: Setting, series: Series) -> str:
    stretches = _stretches(series)
    shown = stretches and setting.shows_end(series)
    value = setting.value(stretches[-1][-1]) if shown else ""
    return value if len(setting.spec.series) == 1 else f"{series.name} {value}".strip()


def _end_type(setting: Setting, series: Series) -> Type:
    strong = _is_strong(setting, series)
    return setting.look.strong_label.of(colour=_colour(setting, series)) if strong else setting.look.quiet


def _end_labels(plot: Plot, setting: Setting, frame: _Frame) -> list[tuple[str, ...]]:
    """The words at the lines' ends; where they are too wide the name is shortened, never the value."""
    lone, labels = len(setting.spec.series) == 1, []
    for series, point in _last_points(setting):
        value = setting.value(point) if setting.shows_end(series) else ""
        labels.append(("" if lone else series.name, value, _end_type(setting, series)))
    return end_labels(labels, _end_room(setting) - _GAP, plot.height - frame.y.start)


def _end_room(setting: Setting) -> float:
    words = [_end_words(setting, series) for series in setting.spec.series]
    return min(widest(words, setting.look.strong_label), 0.4 * setting.width) + _GAP + 1


def _last_points(setting: Setting) -> list[tuple[Series, Point]]:
    return [(s, stretches[-1][-1]) for s in setting.spec.series if (stretches := _stretches(s))]


def _label_heights(plot: Plot, setting: Setting, frame: _Frame) -> tuple[list[float], list[float]]:
    """How high the lines end, and where their labels have room."""
    wanted = [frame.place(point)[1] for _, point in _last_points(setting)]
    lines = [len(label) for label in _end_labels(plot, setting, frame)]
    gap = setting.look.sizes.label_pt * LEADING
    return wanted, spread(wanted, gap, frame.y.start - 4, plot.height - 4, lines)


def _label_ends(plot: Plot, setting: Setting, frame: _Frame, beside: float) -> None:
    wanted, places = _label_heights(plot, setting, frame)
    ends, texts = _last_points(setting), _end_labels(plot, setting, frame)
    for (series, point), lines, want, y in zip(ends, texts, wanted, places, strict=True):
        style = _end_type(setting, series)
        x = frame.place(point)[0] + _GAP + beside
        leader(plot, setting, (x - beside - 2, want), (x - 2, y))
        leading = style.size_pt * LEADING
        first = plot.middle(y, style) + (len(lines) - 1) * leading / 2
        if x < frame.x.end:
            _clear_grid(plot, setting, (x, first), widest(lines, style), len(lines))
        plot.lines(x, first, lines, style, leading)


def _clear_grid(plot: Plot, setting: Setting, place: tuple[float, float], wide: float, count: int) -> None:
    """White behind the words of a line that ends before the axis does: gridlines stop at them."""
    size = setting.look.sizes.label_pt
    high = size + (count - 1) * size * LEADING
    plot.clear(place[0] - 2, place[1] + 0.8 * size - high, wide + 4, high)


def _label_start(
    plot: Plot, setting: Setting, frame: _Frame, series: Series, levels: Sequence[float]
) -> None:
    """The first value at its point, where there is more than one; gridlines end beside it."""
    if found := _start(plot, setting, frame, series):
        (x, y), words = found
        style = setting.look.quiet
        box = Box.of(x, y, measure(words, style), style.size_pt)
        if box.is_struck(levels):
            _clear(plot, box)
        plot.text(x, y, words, style)


def _start(
    plot: Plot, setting: Setting, frame: _Frame, series: Series
) -> tuple[tuple[float, float], str] | None:
    """Where the first value of a line is written, and its words; None where it is the only one."""
    points = [point for stretch in _stretches(series) for point in stretch]
    if len(points) < 2:
        return None
    style, words = setting.look.quiet, setting.value(points[0])
    x, y = frame.place(points[0])
    over, under = min(y + 7, plot.height - style.size_pt), y - 13
    others = [
        [frame.place(point) for point in stretch]
        for one in setting.spec.series
        for stretch in _stretches(one)
    ]
    wide = measure(words, style)
    is_over_clear = not any(map(Box.of(x, over, wide, style.size_pt).is_crossed, others))
    is_under_clear = not any(map(Box.of(x, under, wide, style.size_pt).is_crossed, others))
    is_under = is_under_clear and not is_over_clear and under > frame.y.start
    return (x, under if is_under else over), words


def _start_boxes(plot: Plot, setting: Setting, frame: _Frame) -> list[Box]:
    """The room the first values take, where they are written."""
    if setting.spec.labels is not Labels.ENDS:
        return []
    style = setting.look.quiet
    found = (_start(plot, setting, frame, series) for series in setting.spec.series)
    return [Box.of(*place, measure(words, style), style.size_pt) for place, words in filter(None, found)]


LINE = Kind(line_height, draw_line)
