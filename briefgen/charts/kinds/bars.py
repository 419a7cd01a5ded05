"""Sorted bars: names to the left, a bar for each from 0, its value at its end. Also up and down from 0."""

from dataclasses import dataclass
from decimal import Decimal

from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.marks import OPEN_END_PT, has_open_end, value_bar
from briefgen.charts.labels import LEADING, measure, widest, wrap
from briefgen.charts.plot import Anchor, Plot
from briefgen.charts.scale import Scale
from briefgen.charts.setting import Setting, size
from briefgen.model.chart import PlotHeight, Point

_NAME_GAP = 7.0
_NAMES_AT_MOST = 0.42
_LEAST_PITCH_PT = 10.5
_MOST_PT = 520.0


@dataclass(frozen=True, slots=True)
class Row:
    """One item: the point, the lines of its name, and what is written at the bar's end."""

    point: Point
    name: tuple[str, ...]
    words: str


def rows(setting: Setting) -> list[Row]:
    """The items of the first series, named and labelled, in the order asked for."""
    points = setting.ordered(setting.spec.series[0])
    room = _NAMES_AT_MOST * setting.width
    found = []
    for i, point in enumerate(points):
        words = setting.value(point) if setting.shows_value(i, len(points), point.label) else ""
        found.append(Row(point, wrap(point.label, setting.name_type(point.label), room), words))
    return found


def name_room(setting: Setting, items: list[Row]) -> float:
    """The width of the widest line of a name, in points."""
    return max((widest(row.name, setting.name_type(row.point.label)) for row in items), default=0.0)


def pitch_of(setting: Setting, items: list[Row]) -> float:
    """From one bar to the next, in points: more where a name takes several lines."""
    least = setting.look.rows_pt("bars_per_item")[0]
    lines = max((len(row.name) for row in items), default=1)
    return max(least, (lines - 1) * setting.look.sizes.label_pt * LEADING + least)


def bars_height(setting: Setting) -> PlotHeight:
    """1.3 units an item; wrapped names need more, very many items get less."""
    items = rows(setting)
    best = min(max(len(items), 1) * pitch_of(setting, items) + 1, _MOST_PT)
    lines = max((len(row.name) for row in items), default=1)
    tightest = max(_LEAST_PITCH_PT, lines * setting.look.sizes.label_pt * LEADING + 2)
    least = min(max(len(items), 1) * tightest + 1, best)
    return PlotHeight(least, best, best + 2 * setting.look.unit_pt)


def draw_bars(plot: Plot, setting: Setting) -> None:
    """Bars to the right of 0, and to the left where values are below it."""
    items, more = _that_fit(plot, rows(setting))
    left = name_room(setting, items) + _NAME_GAP
    scale = fit(setting, items, left, plot.width)
    pitch = plot.height / max(len(items) + bool(more), 1)
    thick = min(setting.look.sizes.bar_to_pitch * pitch, setting.look.sizes.bar_max_pt)
    for i, row in enumerate(items):
        middle = plot.height - (i + 0.5) * pitch
        draw_name(plot, setting, row, left - _NAME_GAP, middle)
        _draw_bar(plot, setting, row, scale, middle, thick)
    foot = pitch if more else 0.0
    draw_zero(plot, setting, scale, foot)
    if more:
        words = setting.numbers.words["more"].format(n=more)
        plot.text(scale(0) + 5, plot.middle(pitch / 2, setting.look.quiet), words, setting.look.quiet)


def _that_fit(plot: Plot, items: list[Row]) -> tuple[list[Row], int]:
    """The first items that can be read at the plot's height, and how many are left."""
    room = int(plot.height // _LEAST_PITCH_PT)
    if len(items) <= max(room, 1):
        return items, 0
    return items[: room - 1], len(items) - room + 1


def draw_name(plot: Plot, setting: Setting, row: Row, right: float, middle: float) -> None:
    """The name of an item, right-aligned, centred on its bar."""
    style = setting.name_type(row.point.label)
    leading = style.size_pt * LEADING
    top = plot.middle(middle, style) + leading * (len(row.name) - 1) / 2
    plot.lines(right, top, row.name, style, leading, Anchor.END)


def draw_zero(plot: Plot, setting: Setting, scale: Scale, foot: float = 0.0) -> None:
    """The axis all bars start from, and the reference line."""
    look = setting.look
    plot.line([(scale(0), foot), (scale(0), plot.height)], look.colours.ink, look.sizes.axis_pt)
    reference = setting.spec.reference
    if reference is not None and scale.low <= float(reference) <= scale.high:
        x = scale(reference)
        plot.line(
            [(x, foot), (x, plot.height)],
            look.colours.ink,
            look.sizes.axis_pt,
            dash=look.sizes.bracket_dash_pt,
        )


def _draw_bar(plot: Plot, setting: Setting, row: Row, scale: Scale, middle: float, thick: float) -> None:
    value, gap = size(row.point), setting.look.sizes.bar_value_gap_pt
    if value is None:
        style = setting.look.quiet.of(face="sans italic")
        plot.text(scale(0) + gap, plot.middle(middle, style), setting.value(row.point), style)
        return
    end = value_bar(plot, setting, row.point, (scale(0), scale(value)), middle, thick)
    write_value(plot, setting, row, end, middle, leftwards=value < 0)


def write_value(
    plot: Plot, setting: Setting, row: Row, end: float, middle: float, *, leftwards: bool
) -> None:
    """The value beyond a bar's end and, after it, the annotation."""
    gap = setting.look.sizes.bar_value_gap_pt
    style = setting.value_type(row.point.label)
    anchor = Anchor.END if leftwards else Anchor.START
    way = -1 if leftwards else 1
    wide = plot.text(end + way * gap, plot.middle(middle, style), row.words, style, anchor)
    note = setting.annotation(row.point.label)
    if note:
        quiet = setting.look.quiet
        plot.text(end + way * (2 * gap + wide), plot.middle(middle, quiet), note, quiet, anchor)


def end_room(setting: Setting, row: Row) -> float:
    """What stands beyond the end of a bar, in points: stripes, value and annotation."""
    gap = setting.look.sizes.bar_value_gap_pt
    words = measure(row.words, setting.value_type(row.point.label)) + gap if row.words else 0.0
    note = setting.annotation(row.point.label)
    beside = measure(note, setting.look.quiet) + gap if note else 0.0
    return words + beside + (OPEN_END_PT if has_open_end(row.point) else 0.0)


def fit(setting: Setting, items: list[Row], left: float, right: float) -> Scale:
    """The largest scale at which all bars with what stands beyond their ends fit the room."""
    values = [(size(row.point) or Decimal(0), end_room(setting, row)) for row in items]
    up = [(float(v), room) for v, room in values if v >= 0]
    down = [(-float(v), room) for v, room in values if v < 0]
    most = max([v for v, _ in up + down], default=0.0) or 1.0
    low, high = 0.0, (right - left) / most
    for _ in range(40):
        middle = (low + high) / 2
        fits = _reach(up, middle) + _reach(down, middle) <= right - left
        low, high = (middle, high) if fits else (low, middle)
    zero = left + _reach(down, low)
    per_point = max(low, 1e-12 / most)
    return Scale((left - zero) / per_point, (right - zero) / per_point, left, right)


def _reach(bars: list[tuple[float, float]], scale: float) -> float:
    return max((value * scale + room for value, room in bars), default=0.0)


BARS = Kind(bars_height, draw_bars)
DIVERGING = Kind(bars_height, draw_bars)
