"""Then and now as slopes: a line for each item from its first to its last value."""

from decimal import Decimal

from briefgen.charts.drawing.labels import LEADING, end_labels, measure, spread, widest, wrap
from briefgen.charts.drawing.look import Type
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.limits import Reach, is_between, limited_dot, middle_of, spare_over, values_of
from briefgen.charts.kinds.marks import LEADER_PT, lead, leader
from briefgen.knowledge.bracket import LEAST_PT, LINE_PT, change_lines, first_baseline
from briefgen.knowledge.scale import slope_domain
from briefgen.model.chart import PlotHeight, Point, Series

_GAP = 8.0
_FOOT = 17.0
_CLEAR_PT = 9.0
_HEAD = 6.0
_NAMES_MOST = 0.42
"""Of the width, what the names of several lines take at most."""
_SLACK_PT = 0.01


def slope_height(setting: Setting) -> PlotHeight:
    """The axis is nine to fifteen units, best ten; the periods under it and the room over it come on top.

    Many lines need the height of their names.
    """
    least, most = setting.look.rows_pt("slope")
    least = max(least, len(setting.spec.series) * _name_gap(setting))
    around = _foot(setting, _ends(setting)) + _HEAD
    best = least + setting.look.unit_pt
    return PlotHeight(least + around, best + around, max(most, best) + around)


def _ends(setting: Setting) -> list[tuple[Point, Point]]:
    return [(s.points[0], s.points[-1]) for s in setting.spec.series]


def _name_gap(setting: Setting) -> float:
    return setting.look.sizes.label_pt * LEADING


def draw_slope(plot: Plot, setting: Setting) -> None:
    """A line for each series from its first to its last value, on a scale from 0."""
    ends = _ends(setting)
    values = list(values_of([point for pair in ends for point in pair]))
    left = _left_room(setting, ends)
    low, high = slope_domain(values, len(ends), setting.spec.axis_from, setting.spec.axis_to)
    scale = Scale(
        float(low), float(high), _foot(setting, ends), plot.height - _HEAD - spare_over(setting.spec.points)
    )
    right = plot.width - _right_room(setting, ends, _lead(setting, ends, scale))
    _slope_frame(plot, setting, scale, left, right)
    for series in setting.spec.series:
        _slope_line(plot, setting, scale, series, (left, right))
    if len(ends) == 1:
        _single_labels(plot, setting, ends[0], scale, left, right)
    else:
        _many_labels(plot, setting, ends, scale, left, right)


def _height(scale: Scale, point: Point) -> float:
    """How high the words of a value stand, in points: at its place, or at the foot where none is stated."""
    return scale.start if Reach.of(point) is None else scale(middle_of(point))


def _left_room(setting: Setting, ends: list[tuple[Point, Point]]) -> float:
    style = setting.look.value if len(ends) == 1 else setting.look.strong_label
    return max(widest([setting.value(then) for then, _ in ends], style), 12.0) + _GAP


def _lead(setting: Setting, ends: list[tuple[Point, Point]], scale: Scale) -> float:
    wanted = [_height(scale, now) for _, now in ends]
    lines = [len(label) for label in _named_ends(setting, ends, scale)]
    return lead(wanted, _places(setting, wanted, scale, lines)) if len(ends) > 1 else 0.0


def _places(setting: Setting, wanted: list[float], scale: Scale, lines: list[int]) -> list[float]:
    """Where the names of several lines stand, each of its rows, as near to their ends as they can."""
    return spread(wanted, _name_gap(setting), scale.start, scale.end + 2, lines)


def _named_ends(setting: Setting, ends: list[tuple[Point, Point]], scale: Scale) -> list[tuple[str, ...]]:
    """The names of several lines with their last values, in as many rows as they have room for."""
    labels = [
        (series.name, setting.value(now) if setting.shows_end(series) else "", _end_type(setting, series))
        for series, (_, now) in zip(setting.spec.series, ends, strict=True)
    ]
    return end_labels(labels, _names_room(setting, ends) + _SLACK_PT, scale.end - scale.start)


def _end_type(setting: Setting, series: Series) -> Type:
    strong = setting.is_highlighted(series.name)
    return setting.value_type(series.name) if strong else setting.look.quiet


def _names_room(setting: Setting, ends: list[tuple[Point, Point]]) -> float:
    names = [f"{s.name} {setting.value(now)}" for s, (_, now) in zip(setting.spec.series, ends, strict=True)]
    return min(widest(names, setting.look.strong_label), _NAMES_MOST * setting.width)


def _right_room(setting: Setting, ends: list[tuple[Point, Point]], beside: float = 0.0) -> float:
    if len(ends) == 1:
        now = measure(setting.value(ends[0][1]), setting.look.value)
        gap = max((measure(line, style) for line, style in _gap_lines(setting)), default=0.0)
        return max(now, gap, 0.205 * setting.width - _GAP) + _GAP
    return _names_room(setting, ends) + _GAP + beside


def _foot(setting: Setting, ends: list[tuple[Point, Point]]) -> float:
    """The height under the axis: the periods in one line, or in two where they are long."""
    return _FOOT + (max(map(len, _feet(setting, ends))) - 1) * _name_gap(setting)


def _feet(setting: Setting, ends: list[tuple[Point, Point]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of the two periods, which share the room between the feet."""
    style, then, now = setting.look.strong_label, *ends[0]
    left, right = _left_room(setting, ends), _right_room(setting, ends, LEADER_PT)
    room = setting.width - left - right - 10
    if measure(then.label, style) + measure(now.label, style) <= room:
        return (then.label,), (now.label,)
    middle = (left + setting.width - right) / 2
    before, after = max(middle - 5, 20.0), max(setting.width - middle - 5, 20.0)
    return wrap(then.label, style, before, 4), wrap(now.label, style, after, 4)


def _slope_frame(plot: Plot, setting: Setting, scale: Scale, left: float, right: float) -> None:
    look, foot = setting.look, scale.start
    for x in (left, right):
        plot.line([(x, foot), (x, plot.height)], look.colours.rule, look.sizes.grid_pt)
    if scale.low <= 0 <= scale.high:
        plot.line([(left, scale(0)), (right, scale(0))], look.colours.ink, look.sizes.axis_pt)
        ends = [_height(scale, then) for then, _ in _ends(setting)]
        if all(abs(scale(0) - y) > _CLEAR_PT for y in ends):
            plot.text(left - _GAP, scale(0) - 2.5, setting.numbers.words["zero"], look.quiet, Anchor.END)
    else:
        plot.line([(left, foot), (right, foot)], look.colours.rule, look.sizes.grid_pt)
    first, last = _feet(setting, _ends(setting))
    middle, style = (left + right) / 2, look.strong_label
    start = min(left, max(middle - 5 - widest(first, style), 0.0))
    end = max(right, min(middle + 5 + widest(last, style), plot.width))
    plot.lines(start, foot - 11.5, first, style, _name_gap(setting))
    plot.lines(end, foot - 11.5, last, style, _name_gap(setting), Anchor.END)


def _slope_line(
    plot: Plot, setting: Setting, scale: Scale, series: Series, ends: tuple[float, float]
) -> None:
    sizes = setting.look.sizes
    strong = len(setting.spec.series) == 1 or setting.is_highlighted(series.name)
    colour = setting.colour(series.name, setting.spec.series.index(series))
    radius = sizes.highlight_dot_radius_pt if strong else sizes.other_dot_radius_pt
    then, now = series.points[0], series.points[-1]
    weight = sizes.highlight_line_pt if strong else sizes.other_line_pt
    if None not in (Reach.of(then), Reach.of(now)):
        for before, after in _ways(then, now):
            plot.line([(ends[0], scale(before)), (ends[1], scale(after))], colour, weight)
    for x, point in zip(ends, (then, now), strict=True):
        if Reach.of(point) is not None:
            limited_dot(plot, point, (x, _height(scale, point)), radius, colour, scale, upright=True)


def _ways(then: Point, now: Point) -> list[tuple[Decimal, Decimal]]:
    """Between which values lines run: two of them where an end is a range, from or to its two ends."""
    before, after = _levels(then), _levels(now)
    return list(dict.fromkeys([(before[0], after[0]), (before[-1], after[-1])]))


def _levels(point: Point) -> tuple[Decimal, ...]:
    """The values a line may run to: one, or the lower and the upper end of a range."""
    return tuple(sorted(values_of([point]))) if is_between(point) else (middle_of(point),)


def _single_labels(
    plot: Plot, setting: Setting, ends: tuple[Point, Point], scale: Scale, left: float, right: float
) -> None:
    then, now = ends
    style = setting.look.value.of(colour=setting.colour(""))
    before, after = _height(scale, then), _height(scale, now)
    if setting.shows_end(setting.spec.series[0]):
        left_y = max(plot.middle(before, style), _FOOT - 4)
        plot.text(left - _GAP, left_y, setting.value(then), style, Anchor.END)
        plot.text(right + _GAP, plot.middle(after, style), setting.value(now), style)
    if setting.difference and None not in (Reach.of(then), Reach.of(now)):
        if abs(after - before) > LEAST_PT:
            _bracket(plot, setting, right, before, after)
            radius, colour = setting.look.sizes.highlight_dot_radius_pt, setting.colour("")
            limited_dot(plot, now, (right, after), radius, colour, scale, upright=True)
        _gap_words(plot, setting, right, before, after)


def _bracket(plot: Plot, setting: Setting, x: float, before: float, after: float) -> None:
    """The dotted way from the earlier value's height to the later value."""
    look = setting.look
    plot.line([(x, before), (x, after)], look.colours.white, look.sizes.axis_pt * 2)
    plot.line(
        [(x, before), (x, after)], look.colours.ink, look.sizes.axis_pt, dash=look.sizes.bracket_dash_pt
    )
    plot.line([(x - 3.5, before), (x + 3.5, before)], look.colours.ink, look.sizes.axis_pt * 1.6)


def _gap_words(plot: Plot, setting: Setting, x: float, before: float, after: float) -> None:
    """What the way from value to value comes to, beside it."""
    lines = _gap_lines(setting)
    top = first_baseline(before, after, len(lines), plot.height)
    for i, (words, style) in enumerate(lines):
        plot.text(x + _GAP, top - LINE_PT * i, words, style)


def _gap_lines(setting: Setting) -> list[tuple[str, Type]]:
    """The difference and that it is calculated, each line with its type."""
    look, points = setting.look, setting.spec.series[0].points
    how = setting.numbers.subtraction(points[0], points[-1], setting.spec.unit)
    calculated = str(setting.numbers.words["calculated"])
    lines = change_lines(setting.difference, calculated, how, wide=setting.is_wide)
    return [(line.words, look.gap_label if line.is_number else look.tick) for line in lines]


def _many_labels(
    plot: Plot, setting: Setting, ends: list[tuple[Point, Point]], scale: Scale, left: float, right: float
) -> None:
    named = right + _GAP + _lead(setting, ends, scale)
    values = [
        (setting.value(then) if setting.shows_end(series) else "",)
        for series, (then, _) in zip(setting.spec.series, ends, strict=True)
    ]
    for side, x, anchor, texts in (
        (0, left - _GAP, Anchor.END, values),
        (1, named, Anchor.START, _named_ends(setting, ends, scale)),
    ):
        wanted = [_height(scale, pair[side]) for pair in ends]
        places = _places(setting, wanted, scale, [len(lines) for lines in texts])
        for series, lines, want, y in zip(setting.spec.series, texts, wanted, places, strict=True):
            style = _end_type(setting, series)
            if side:
                leader(plot, setting, (right + _GAP - 3, want), (x - 2, y))
            leading = style.size_pt * LEADING
            plot.lines(
                x, plot.middle(y, style) + (len(lines) - 1) * leading / 2, lines, style, leading, anchor
            )


SLOPE = Kind(slope_height, draw_slope)
