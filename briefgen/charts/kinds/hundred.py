"""Parts of a whole: 100 per cent bars, a doughnut of few parts, and a grid of a hundred squares."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from math import degrees

from briefgen.charts.drawing.engine import Path, Wedge
from briefgen.charts.drawing.labels import LEADING, measure, set_in, widest, wrap
from briefgen.charts.drawing.look import Type
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.knowledge.part_names import (
    BAR_PT,
    BAR_TO_PITCH,
    HEAD_LINE_PT,
    INSET_PT,
    Inside,
    PartNames,
    beneath,
    part_names,
)
from briefgen.knowledge.ring import HOLE, RingLabel, Slice, least_height, ring_of
from briefgen.model.chart import Origin, PlotHeight, Point, Series
from briefgen.model.quantity import Dimension

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
    """2.2 units a bar, lines for the names of the parts, and lines for what finds no room with them."""
    per_bar, _ = setting.look.rows_pt("hundred_per_bar")
    count = len(setting.spec.series)
    best = _heads(setting).height + count * per_bar + len(_foot(setting)) * HEAD_LINE_PT
    return PlotHeight(best - 4 * count, best, best + setting.look.unit_pt)


def _foot(setting: Setting) -> tuple[str, ...]:
    """What has no room over or in the bars, in its order from the left."""
    first = _wholes(setting)[0]
    small = _heads(setting).small
    named = [f"{first[i].point.label} {setting.value(first[i].point)}" for i in small]
    text = beneath(setting.numbers.words, named, _lost(setting), every=len(small) == len(first))
    return wrap(text, setting.look.tick, setting.width, 40) if text else ()


def _lost(setting: Setting) -> list[str]:
    """The numbers of later bars that their parts have no room for; the first bar's stand with the names."""
    wide = setting.width - _left(setting)
    return [
        f"{series.name}: {part.point.label} {setting.value(part.point)}"
        for series, whole in list(zip(setting.spec.series, _wholes(setting), strict=True))[1:]
        for i, part in enumerate(whole)
        if setting.shows_value(i, len(whole), part.point.label)
        and _inside(setting, part, (part.end - part.start) * wide - setting.look.sizes.part_gap_pt)
        is Inside.NONE
    ]


def _wholes(setting: Setting) -> list[list[Part]]:
    """The parts of each bar, all in the order of the first."""
    order = list(dict.fromkeys(point.label for point in setting.spec.points))
    sorted_ = [
        replace(s, points=tuple(sorted(s.points, key=lambda p: order.index(p.label))))
        for s in setting.spec.series
    ]
    return [parts(setting, series) for series in sorted_]


def _left(setting: Setting) -> float:
    names = [line for s in setting.spec.series for line in _bar_name(setting, s)]
    return (
        widest(names, setting.look.strong_label) + 9 if any(names) and len(setting.spec.series) > 1 else 0.0
    )


def _bar_name(setting: Setting, series: Series) -> tuple[str, ...]:
    return wrap(series.name, setting.look.strong_label, 0.3 * setting.width, 3)


def draw_hundred(plot: Plot, setting: Setting) -> None:
    """Bars of one length; the names of the parts stand once, over the first."""
    left, heads, foot = _left(setting), _heads(setting), _foot(setting)
    whole = _wholes(setting)
    for head in heads.names:
        name = whole[0][head.index].point.label
        style = setting.name_type(name).of(colour=setting.text_colour(name))
        plot.text(head.x, plot.height - 9 - head.line * HEAD_LINE_PT, head.words, style)
    top, low = plot.height - heads.height, len(foot) * HEAD_LINE_PT
    pitch = (top - low) / max(len(whole), 1)
    plot.lines(0, low - 8.0, foot, setting.look.tick, HEAD_LINE_PT)
    thick = min(BAR_PT, BAR_TO_PITCH * pitch)
    style = setting.look.strong_label
    for i, series in enumerate(setting.spec.series):
        middle = top - i * pitch - thick / 2
        if left:
            lines = _bar_name(setting, series)
            first = plot.middle(middle, style) + (len(lines) - 1) * style.size_pt * LEADING / 2
            plot.lines(0, first, lines, style, style.size_pt * LEADING)
        _draw_whole(plot, setting, whole[i], (left, plot.width), middle, thick)


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


def _inside(setting: Setting, part: Part, wide: float) -> Inside:
    """How the number of a part stands in it."""
    words, style = setting.value(part.point), setting.look.gap_label
    return Inside.of(wide, measure(words, style), measure(words, _small(setting)))


def _small(setting: Setting) -> Type:
    return setting.look.gap_label.of(size_pt=setting.look.sizes.tick_label_pt)


def _value_in(
    plot: Plot, setting: Setting, part: Part, where: tuple[float, float], middle: float, fill: str
) -> None:
    """The value inside its part: from the left; smaller and centred where tight; else it stands elsewhere."""
    x, wide = where
    words, how = setting.value(part.point), _inside(setting, part, wide)
    style = setting.look.gap_label.of(colour=setting.on(fill))
    small = _small(setting).of(colour=setting.on(fill))
    if how is Inside.FULL:
        plot.text(x + INSET_PT, plot.middle(middle, style), words, style)
    elif how is Inside.SMALL:
        plot.text(x + wide / 2, plot.middle(middle, small), words, small, Anchor.MIDDLE)


def _heads(setting: Setting) -> PartNames:
    """The names of the parts over the first bar."""
    first, left = _wholes(setting)[0], _left(setting)
    words = {_part_words(setting, part): setting.name_type(part.point.label) for part in first}
    return part_names(
        [_part_words(setting, part) for part in first],
        [part.start for part in first],
        (left, setting.width),
        lambda text: measure(text, words[text]),
    )


def _part_words(setting: Setting, part: Part) -> str:
    """The name of a part, that it is calculated, and its value where the bar has no room for it."""
    name = part.point.label
    if part.point.origin is Origin.CALCULATED:
        name = f"{name} ({setting.numbers.words['calculated']})"
    wide = (part.end - part.start) * (setting.width - _left(setting)) - setting.look.sizes.part_gap_pt
    held = _inside(setting, part, wide) is not Inside.NONE
    return name if held else f"{name} {setting.value(part.point)}"


HUNDRED = Kind(hundred_height, draw_hundred)


# --- doughnut -------------------------------------------------------------------------------------


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
