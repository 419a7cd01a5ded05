"""Sorted bars: names to the left, a bar for each from 0, its value at its end. Also up and down from 0."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefgen.charts.drawing.labels import LEADING, measure, widest, wrap
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.limits import OPEN_END_PT, Reach, end_of, goes_on
from briefgen.charts.kinds.marks import upright_grid, value_bar, within
from briefgen.knowledge.bar_fit import NAME_GAP_PT, bar_fit
from briefgen.knowledge.marking import needs_axis
from briefgen.knowledge.scale import ticks
from briefgen.model.chart import ChartKind, PlotHeight, Point

_NAMES_AT_MOST = 0.42
_LEAST_PITCH_PT = 10.5
_MOST_PT = 520.0
_BESIDE = 3.0
"""Room beside the number of a reference line, in points."""
_FOOT = 15.0


NAME_LINES = 7
"""A name of 60 characters takes so many lines at 60 mm."""
_NAMES_AT_LEAST, _LEAST_BARS_PT = 0.26, 26.0


@dataclass(frozen=True, slots=True)
class Row:
    """One item: the point, the lines of its name, and the value and the words written at the bar's end."""

    point: Point
    name: tuple[str, ...]
    words: str
    note: str = ""


def rows(setting: Setting) -> list[Row]:
    """The items of the first series, named and labelled, in the order asked for."""
    points = setting.ordered(setting.spec.series[0])
    shown = [setting.shows_value(i, len(points), point.label) for i, point in enumerate(points)]
    words = [setting.value(point) if written else "" for point, written in zip(points, shown, strict=True)]
    room = room_for_names(setting, points, words)
    return [
        Row(
            point,
            wrap(point.label, setting.name_type(point.label), room, NAME_LINES),
            said,
            setting.annotation(point.label),
        )
        for point, said in zip(points, words, strict=True)
    ]


def room_for_names(setting: Setting, points: Sequence[Point], words: Sequence[str]) -> float:
    """How wide names may run, in points: less where the numbers on both sides of 0 leave less."""
    said = [
        (end_of(point) or 0, measure(text, setting.look.strong_label))
        for point, text in zip(points, words, strict=True)
    ]
    sides = max((w for v, w in said if v >= 0), default=0.0), max((w for v, w in said if v < 0), default=0.0)
    free = setting.width - sum(side + 2 * NAME_GAP_PT for side in sides if side) - _LEAST_BARS_PT
    return max(min(_NAMES_AT_MOST * setting.width, free), _NAMES_AT_LEAST * setting.width)


def name_room(setting: Setting, items: list[Row]) -> float:
    """The width of the widest line of a name, in points."""
    return max((widest(row.name, setting.name_type(row.point.label)) for row in items), default=0.0)


def row_heights(setting: Setting, items: list[Row]) -> list[float]:
    """The height of each row, in points: more where its name takes several lines."""
    least = setting.look.rows_pt("bars_per_item")[0]
    leading = setting.look.sizes.label_pt * LEADING
    return [least + (len(row.name) - 1) * leading for row in items]


def bars_height(setting: Setting) -> PlotHeight:
    """1.3 units an item; wrapped names need more, very many items get less."""
    heights = row_heights(setting, rows(setting)) or [setting.look.unit_pt]
    foot = foot_of(setting)
    best = min(sum(heights) + foot + 1, _MOST_PT)
    least = min(sum(_tightest(setting, high) for high in heights) + foot + 1, best)
    return PlotHeight(least, best, best + 2 * setting.look.unit_pt)


def _tightest(setting: Setting, high: float) -> float:
    """The least height of a row: its lines of text need room, its bar can be thinner."""
    return max(_LEAST_PITCH_PT, high - 0.4 * setting.look.unit_pt)


def foot_of(setting: Setting) -> float:
    """Room under the bars: for the axis where values are not written, for the number of a reference line."""
    return _FOOT if is_ruled(setting) else 0.0


def bands(plot: Plot, setting: Setting, items: list[Row], foot: float) -> tuple[list[float], float]:
    """The middle of each row from the top down, and how thick its bar is, in points."""
    heights = row_heights(setting, items)
    stretch = (plot.height - foot) / max(sum(heights), 1.0)
    middles, y = [], plot.height
    for high in heights:
        middles.append(y - high * stretch / 2)
        y -= high * stretch
    pitch = min(heights, default=setting.look.unit_pt) * stretch
    return middles, min(setting.look.sizes.bar_to_pitch * pitch, setting.look.sizes.bar_max_pt)


def draw_bars(plot: Plot, setting: Setting) -> None:
    """Bars to the right of 0, and to the left where values are below it."""
    items, more = _that_fit(plot, setting, rows(setting))
    left = name_room(setting, items) + NAME_GAP_PT
    scale = fit(setting, items, left, plot.width - 0.5)
    foot = foot_of(setting) + (_LEAST_PITCH_PT if more else 0.0)
    middles, thick = bands(plot, setting, items, foot)
    draw_foot(plot, setting, scale, foot)
    for row, middle in zip(items, middles, strict=True):
        draw_name(plot, setting, row, left - NAME_GAP_PT, middle)
        _draw_bar(plot, setting, row, scale, middle, thick)
    draw_zero(plot, setting, scale, foot, plot.height)
    if more:
        words = setting.numbers.words["more"].format(n=more)
        plot.text(scale(0) + 5, foot - 8, words, setting.look.quiet)


def _that_fit(plot: Plot, setting: Setting, items: list[Row]) -> tuple[list[Row], int]:
    """The first items that can be read at the plot's height, and how many are left."""
    room = plot.height - foot_of(setting)
    heights = [_tightest(setting, high) for high in row_heights(setting, items)]
    if sum(heights) <= room or len(items) == 1:
        return items, 0
    count, used = 0, _LEAST_PITCH_PT
    while count < len(items) - 1 and used + heights[count] <= room:
        used += heights[count]
        count += 1
    return items[: max(count, 1)], len(items) - max(count, 1)


def draw_name(plot: Plot, setting: Setting, row: Row, right: float, middle: float) -> None:
    """The name of an item, right-aligned, centred on its bar."""
    style = setting.name_type(row.point.label)
    leading = style.size_pt * LEADING
    top = plot.middle(middle, style) + leading * (len(row.name) - 1) / 2
    plot.lines(right, top, row.name, style, leading, Anchor.END)


def draw_zero(plot: Plot, setting: Setting, scale: Scale, foot: float, top: float) -> None:
    """The axis all bars start from."""
    look = setting.look
    plot.line([(scale(0), foot), (scale(0), top)], look.colours.ink, look.sizes.axis_pt)


def draw_foot(plot: Plot, setting: Setting, scale: Scale, foot: float) -> None:
    """Gridlines where values are not all written, and the reference line with its number."""
    ruled(plot, setting, scale, marks_across(scale) if needs_axis(setting.spec) else (), foot)


def marks_across(scale: Scale) -> list[Decimal]:
    """The round values on the scale of level bars."""
    count = max(min(int((scale.end - scale.start) // 46), 6), 2)
    marks = ticks(Decimal(f"{scale.low:.6g}"), Decimal(f"{scale.high:.6g}"), count)
    return [mark for mark in marks if scale.low <= float(mark) <= scale.high]


def ruled(plot: Plot, setting: Setting, scale: Scale, marks: Sequence[Decimal], foot: float) -> None:
    """Upright gridlines at the marks, and over them the reference line with its number under it."""
    look, reference = setting.look, setting.spec.reference
    span = (foot, plot.height)
    if reference is None or not scale.low <= float(reference) <= scale.high:
        upright_grid(plot, setting, scale, marks, span)
        return
    style, words = look.tick.of(colour=look.colours.ink), setting.tick(reference)
    half = measure(words, style) / 2
    x = scale(reference)
    middle = within(plot, x, half)
    upright_grid(plot, setting, scale, marks, span, (middle - half - _BESIDE, middle + half + _BESIDE))
    dash = look.sizes.bracket_dash_pt
    plot.line([(x, foot - 2), (x, plot.height)], look.colours.ink, look.sizes.axis_pt, dash=dash)
    plot.text(middle, foot - 11, words, style, Anchor.MIDDLE)


def _draw_bar(plot: Plot, setting: Setting, row: Row, scale: Scale, middle: float, thick: float) -> None:
    value, gap = end_of(row.point), setting.look.sizes.bar_value_gap_pt
    if value is None:
        style = setting.look.quiet.italic
        plot.text(scale(0) + gap, plot.middle(middle, style), setting.value(row.point), style)
        return
    end = value_bar(plot, setting, row.point, scale, middle, thick)
    write_value(plot, setting, row, end, middle, leftwards=value < 0)


def write_value(
    plot: Plot, setting: Setting, row: Row, end: float, middle: float, *, leftwards: bool
) -> None:
    """The value beyond a bar's end and, after it, the annotation."""
    gap = setting.look.sizes.bar_value_gap_pt
    style = setting.value_type(row.point.label)
    anchor = Anchor.END if leftwards else Anchor.START
    way = -1 if leftwards else 1
    words = measure(row.words, style)
    note, quiet = row.note, setting.look.quiet
    after = words + gap if row.words else 0.0
    if is_ruled(setting) and (words or note):
        # Lines of the plot end beside words: through a digit one makes another of it.
        back = end + way * (gap - 1)
        wide = after + measure(note, quiet) if note else words
        plot.clear(back, middle - 5, way * (wide + 2), 10)
    plot.text(end + way * gap, plot.middle(middle, style), row.words, style, anchor)
    if note:
        plot.text(end + way * (gap + after), plot.middle(middle, quiet), note, quiet, anchor)


def is_ruled(setting: Setting) -> bool:
    """Whether gridlines or a line of reference stand behind the bars."""
    if setting.spec.kind in (ChartKind.PAIRED_BARS, ChartKind.WATERFALL):
        return needs_axis(setting.spec)
    return setting.spec.reference is not None or needs_axis(setting.spec)


def end_room(setting: Setting, row: Row) -> float:
    """What stands beyond the end of a bar, in points: stripes, value and annotation."""
    gap = setting.look.sizes.bar_value_gap_pt
    words = measure(row.words, setting.value_type(row.point.label)) + gap if row.words else 0.0
    beside = measure(row.note, setting.look.quiet) + gap if row.note else 0.0
    return words + beside + (OPEN_END_PT if goes_on(row.point) else 0.0)


def _also_reached(point: Point) -> tuple[Decimal, ...]:
    """The values a mark touches beside the one its label stands at: the lower end of a range about 0."""
    reach = Reach.of(point)
    return reach.values if reach else ()


def fit(setting: Setting, items: list[Row], left: float, right: float) -> Scale:
    """The largest scale at which all bars with what stands beyond their ends fit the room."""
    bars = [(float(end_of(row.point) or 0), end_room(setting, row)) for row in items]
    bars += [(float(value), 0.0) for row in items for value in _also_reached(row.point)]
    zero, per_point = bar_fit([*bars, (float(max(setting.spec.axis_to or 0, 0)), 0.0)], right - left)
    return Scale(-zero / per_point, (right - left - zero) / per_point, left, right)


BARS = Kind(bars_height, draw_bars)
DIVERGING = Kind(bars_height, draw_bars)
