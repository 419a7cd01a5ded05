"""Parts of a whole: 100 per cent bars, a doughnut of few parts, and a grid of a hundred squares."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import cos, degrees, pi, sin

from briefgen.charts.engine import Path, Wedge
from briefgen.charts.kinds import Kind
from briefgen.charts.labels import LEADING, measure, spread, widest, wrap
from briefgen.charts.plot import Anchor, Plot
from briefgen.charts.setting import Setting
from briefgen.model.chart import Origin, PlotHeight, Point, Series
from briefgen.model.quantity import Dimension

_HEAD = 16.0
_BAR_PT = 18.4
_INSET = 5.0
_HEAD_LINES = 2
_LEADER_PT = 15.0
_RING_TO_WIDTH = (0.23, 0.2, 0.17, 0.14, 0.11)
_FEW_LINES, _NAME_LINES = 3, 9
_SQUARES_TO_WIDTH = 0.46


@dataclass(frozen=True, slots=True)
class Part:
    """A part as it is drawn: from `start` to `end`, as fractions of the whole."""

    point: Point
    start: float
    end: float


def parts(setting: Setting, series: Series) -> list[Part]:
    """The parts of one whole: of a hundred where the unit is per cent, of their sum otherwise."""
    values = [max(p.value or Decimal(0), Decimal(0)) for p in series.points]
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


# --- 100 per cent bars ----------------------------------------------------------------------------


def hundred_height(setting: Setting) -> PlotHeight:
    """2.2 units a bar, lines for the names of the parts, and lines for parts too small to name."""
    per_bar, _ = setting.look.rows_pt("hundred_per_bar")
    heads, foot = _heads(setting, _left(setting))
    count = len(setting.spec.series)
    best = _HEAD + (len(heads) - 1) * 11.0 + count * per_bar + len(_foot(setting, foot)) * 11.0
    return PlotHeight(best - 4 * count, best, best + setting.look.unit_pt)


def _foot(setting: Setting, small: Sequence[Part]) -> tuple[str, ...]:
    """The parts that have no room over the bar, named in their order from the left."""
    if not small:
        return ()
    names = ", ".join(f"{p.point.label} {setting.value(p.point)}" for p in small)
    every = len(small) == len(setting.spec.series[0].points)
    words = setting.numbers.words["every_part" if every else "small_parts"].format(names=names)
    return wrap(words, setting.look.tick, setting.width, 40)


def _left(setting: Setting) -> float:
    names = [line for s in setting.spec.series for line in _bar_name(setting, s)]
    return (
        widest(names, setting.look.strong_label) + 9 if any(names) and len(setting.spec.series) > 1 else 0.0
    )


def _bar_name(setting: Setting, series: Series) -> tuple[str, ...]:
    return wrap(series.name, setting.look.strong_label, 0.3 * setting.width, 3)


def draw_hundred(plot: Plot, setting: Setting) -> None:
    """Bars of one length; the names of the parts stand once, over the first."""
    left = _left(setting)
    heads, small = _heads(setting, left)
    foot = _foot(setting, small)
    top = plot.height - _HEAD - (len(heads) - 1) * 11.0
    for i, line in enumerate(heads):
        for x, words, name in line:
            style = setting.name_type(name).of(colour=setting.text_colour(name))
            plot.text(x, plot.height - 9 - i * 11.0, words, style)
    pitch = (top - len(foot) * 11.0) / max(len(setting.spec.series), 1)
    plot.lines(0, len(foot) * 11.0 - 8.0, foot, setting.look.tick, 11.0)
    thick = min(_BAR_PT, 0.75 * pitch)
    style = setting.look.strong_label
    for i, series in enumerate(setting.spec.series):
        middle = top - i * pitch - thick / 2
        if left:
            lines = _bar_name(setting, series)
            first = plot.middle(middle, style) + (len(lines) - 1) * style.size_pt * LEADING / 2
            plot.lines(0, first, lines, style, style.size_pt * LEADING)
        _draw_whole(plot, setting, parts(setting, series), (left, plot.width), middle, thick)


def _draw_whole(
    plot: Plot,
    setting: Setting,
    whole: Sequence[Part],
    ends: tuple[float, float],
    middle: float,
    thick: float,
) -> None:
    left, right = ends
    gap = setting.look.sizes.part_gap_pt
    for i, part in enumerate(whole):
        x0, x1 = left + part.start * (right - left), left + part.end * (right - left)
        colour = setting.part_colour(part.point.label)
        last = i == len(whole) - 1 and part.end > 0.9999
        wide = max(x1 - x0 - (0 if last else gap), 0.0)
        plot.box(x0, middle - thick / 2, wide, thick, colour)
        if setting.shows_value(i, len(whole), part.point.label):
            _value_in(plot, setting, part, (x0, wide), middle, colour)


def _value_in(
    plot: Plot, setting: Setting, part: Part, where: tuple[float, float], middle: float, fill: str
) -> None:
    """The value inside its part: from the left; smaller and centred where tight; else in the name above."""
    x, wide = where
    words = setting.value(part.point)
    style = setting.look.gap_label.of(colour=setting.on(fill))
    small = style.of(size_pt=setting.look.sizes.tick_label_pt)
    if measure(words, style) + 2 * _INSET <= wide:
        plot.text(x + _INSET, plot.middle(middle, style), words, style)
    elif measure(words, small) + 2 <= wide:
        plot.text(x + wide / 2, plot.middle(middle, small), words, small, Anchor.MIDDLE)


def _heads(setting: Setting, left: float) -> tuple[list[list[tuple[float, str, str]]], list[Part]]:
    """At most two lines of (x, words, name) over the first bar, and the parts that found no room there."""
    lines: list[list[tuple[float, str, str]]] = [[]]
    free, small = [left - 1.0], list[Part]()
    whole = parts(setting, setting.spec.series[0]) if setting.spec.series else []
    for part in whole:
        style = setting.name_type(part.point.label)
        words = _part_words(setting, part)
        at = left + part.start * (setting.width - left)
        x = max(min(at, setting.width - measure(words, style)), left)
        row = next((i for i, end in enumerate(free) if end <= x), len(free))
        if row == _HEAD_LINES or small or measure(words, style) > setting.width - left:
            small.append(part)
            continue
        if row == len(free):
            free.append(left - 1.0)
            lines.append([])
        lines[row].append((x, words, part.point.label))
        free[row] = x + measure(words, style) + 8
    return lines, small


def _part_words(setting: Setting, part: Part) -> str:
    """The name of a part, that it is calculated, and its value where the bar has no room for it."""
    name = part.point.label
    if part.point.origin is Origin.CALCULATED:
        name = f"{name} ({setting.numbers.words['calculated']})"
    wide = (part.end - part.start) * (setting.width - _left(setting))
    value = setting.value(part.point)
    small = setting.look.gap_label.of(size_pt=setting.look.sizes.tick_label_pt)
    return name if measure(value, small) + 3 <= wide else f"{name} {value}"


HUNDRED = Kind(hundred_height, draw_hundred)


# --- doughnut -------------------------------------------------------------------------------------


def donut_height(setting: Setting) -> PlotHeight:
    """Seven to ten units, as high as the plot; more where long names stand beside the ring."""
    unit = setting.look.unit_pt
    whole = parts(setting, setting.spec.series[0])
    sides = [[p for p in whole if _is_left(p) is left] for left in (True, False)]
    needed = max(_side_height(setting, side, whole) for side in sides)
    least, best = max(7 * unit, min(needed, 20 * unit)), max(8 * unit, min(needed, 20 * unit))
    return PlotHeight(least, best, max(10 * unit, best))


def _side_height(setting: Setting, side: Sequence[Part], whole: Sequence[Part]) -> float:
    """How high the names on one side are beside the smallest ring, in points."""
    both = any(_is_left(p) for p in whole) and not all(_is_left(p) for p in whole)
    free = setting.width - 2 * (_RING_TO_WIDTH[-1] * setting.width + _LEADER_PT) - 3
    style = setting.look.strong_label
    room = max(free / 2 if both else free, 20.0)
    lines = max((len(wrap(_donut_words(setting, p), style, room, _NAME_LINES)) for p in side), default=1)
    return len(side) * (lines * style.size_pt * LEADING + 4)


@dataclass(frozen=True, slots=True)
class _Ring:
    """A ring with the names beside it.

    Attributes:
        names: For the left and the right side: parts with the lines of their names.
        is_whole: Whether every name stands there to the last letter.
    """

    centre: tuple[float, float]
    radius: float
    names: tuple[list[tuple[Part, tuple[str, ...]]], list[tuple[Part, tuple[str, ...]]]]
    is_whole: bool


def draw_donut(plot: Plot, setting: Setting) -> None:
    """A ring of parts clockwise from the top, each named on its own side."""
    whole = parts(setting, setting.spec.series[0])
    ring = _ring(plot, setting, whole)
    for part in whole:
        ends, gap = (part.start, part.end), setting.look.sizes.part_gap_pt
        colour = setting.part_colour(part.point.label)
        plot.path(_sector(ring.centre, ring.radius, ends, gap), colour)
    for side, way in zip(ring.names, (-1, 1), strict=True):
        _donut_names(plot, setting, ring, side, way)


def _ring(plot: Plot, setting: Setting, whole: Sequence[Part]) -> _Ring:
    """The largest ring beside which all names are whole; the smallest where none leaves the room."""
    sides = ([p for p in whole if _is_left(p)], [p for p in whole if not _is_left(p)])
    for most in (_FEW_LINES, _NAME_LINES):
        for share in _RING_TO_WIDTH:
            ring = _ring_of(plot, setting, sides, min(plot.height / 2 - 1, share * plot.width), most)
            if ring.is_whole:
                return ring
    return ring


def _ring_of(
    plot: Plot, setting: Setting, sides: tuple[list[Part], list[Part]], radius: float, most_lines: int
) -> _Ring:
    style = setting.look.strong_label
    room = max((measure(_donut_words(setting, p), style) for p in sides[0]), default=0.0)
    left = min(room, plot.width / 2 - radius - _LEADER_PT) if sides[0] else -_LEADER_PT
    right = plot.width - left - 2 * radius - 2 * _LEADER_PT - 3
    named = [
        [(p, _donut_lines(setting, p, plot.height / len(side), most_lines, wide)) for p in side]
        for side, wide in zip(sides, (left, right), strict=True)
    ]
    is_whole = all(" ".join(ls) == _donut_words(setting, p) for side in named for p, ls in side)
    centre = (left + _LEADER_PT + radius + 1, plot.height / 2)
    return _Ring(centre, radius, (named[0], named[1]), is_whole)


def _donut_lines(
    setting: Setting, part: Part, height: float, most_lines: int, room: float
) -> tuple[str, ...]:
    """The name of a part in as many lines as its share of its side's height has room for."""
    style = setting.look.strong_label
    most = int((height - 3) / (style.size_pt * LEADING))
    return wrap(_donut_words(setting, part), style, max(room, 20.0), min(max(most, 1), most_lines))


def _is_left(part: Part) -> bool:
    """Whether the middle of a part lies in the left half of the ring."""
    return part.start + part.end > 1.0


def _sector(centre: tuple[float, float], radius: float, ends: tuple[float, float], gap: float) -> Path:
    """A piece of a ring between two fractions of the turn, clockwise from the top, less half a gap a side."""
    start, end = ends
    spare = 0.0 if end - start > 0.9999 else min(degrees(gap / 2 / radius), 90 * (end - start))
    turns = (90 - 360 * end + spare, 90 - 360 * start - spare)
    return Wedge(centre, radius, *turns, width=0.42 * radius).get_path()


def _donut_words(setting: Setting, part: Part) -> str:
    """The value of a part, its name, and that it is calculated."""
    words = f"{setting.value(part.point)} {part.point.label}"
    if part.point.origin is Origin.CALCULATED:
        words = f"{words} ({setting.numbers.words['calculated']})"
    return words


def _donut_names(
    plot: Plot, setting: Setting, ring: _Ring, side: Sequence[tuple[Part, tuple[str, ...]]], way: int
) -> None:
    """Names on one side, each joined to the middle of its part by a thin line; `way` is −1 for the left."""
    look, centre, radius = setting.look, ring.centre, ring.radius
    x = centre[0] + way * (radius + _LEADER_PT)
    wanted = [centre[1] + radius * cos(pi * (p.start + p.end)) for p, _ in side]
    leading = look.strong_label.size_pt * LEADING
    half = max((len(words) for _, words in side), default=1) * leading / 2
    places = spread(wanted, 2 * half + 3, half - 2, plot.height - half)
    for (part, words), y in zip(side, places, strict=True):
        turn = pi * (part.start + part.end)
        edge = (centre[0] + radius * sin(turn), centre[1] + radius * cos(turn))
        bend = (centre[0] + way * (radius + 6), y)
        plot.line([edge, bend, (x - way * 3, y)], look.colours.grey, look.sizes.grid_pt)
        style = setting.value_type(part.point.label)
        first = plot.middle(y, style) + (len(words) - 1) * leading / 2
        plot.lines(x, first, words, style, leading, Anchor.START if way > 0 else Anchor.END)


DONUT = Kind(donut_height, draw_donut)


# --- grid plot ------------------------------------------------------------------------------------


def grid_height(setting: Setting) -> PlotHeight:
    """Seven to nine units, ten rows of squares; more where the words beside them need it."""
    unit = setting.look.unit_pt
    needed = (
        next((high for high in range(6, 12) if _words_high(setting, high * unit) <= high * unit), 12) * unit
    )
    return PlotHeight(max(6 * unit, needed), max(7 * unit, needed), max(9 * unit, needed))


def _words_high(setting: Setting, height: float) -> float:
    """How high the number and the words beside the squares of a plot of that height are, in points."""
    lines = _grid_lines(setting, setting.width - 10 * _pitch(setting, height) - 12)
    return 36 + (len(lines) - 1) * setting.look.strong_label.size_pt * 1.25


def _pitch(setting: Setting, height: float) -> float:
    """From square to square: the squares take the height, and leave words their part of the width."""
    return min(height, _SQUARES_TO_WIDTH * setting.width) / 10


def _grid_lines(setting: Setting, room: float) -> list[str]:
    """The series and the label beside the squares, in lines."""
    words = [part for part in (setting.spec.series[0].name, setting.spec.points[0].label) if part]
    return [line for text in words for line in wrap(text, setting.look.strong_label, max(room, 40.0), 9)]


def draw_grid(plot: Plot, setting: Setting) -> None:
    """A hundred squares, as many in the accent as the share has per cent, filled row by row from the top."""
    point = setting.spec.points[0]
    share = min(max(int(point.value or 0), 0), 100)
    pitch = _pitch(setting, plot.height)
    side = pitch - 1.5
    corners = [(i % 10 * pitch, plot.height - (i // 10 + 1) * pitch + 1.5) for i in range(100)]
    plot.squares(corners[:share], side, setting.look.colours.highlight)
    plot.squares(corners[share:], side, setting.look.colours.rule)
    _grid_words(plot, setting, point, 10 * pitch + 12)


def _grid_words(plot: Plot, setting: Setting, point: Point, x: float) -> None:
    look = setting.look
    room = plot.width - x
    style = look.value.of(size_pt=look.sizes.value_display_pt, colour=look.colours.highlight)
    wide = measure(setting.value(point), style)
    style = style.of(size_pt=style.size_pt * min(1.0, room / wide if wide else 1.0))
    plot.text(x, plot.height - 19, setting.value(point), style)
    plot.lines(
        x, plot.height - 34, _grid_lines(setting, room), look.strong_label, look.strong_label.size_pt * 1.25
    )


GRID = Kind(grid_height, draw_grid)
