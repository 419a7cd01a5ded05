"""Parts of a whole as bars of one length, of 100 per cent."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.charts.drawing.labels import LEADING, measure, widest, wrap
from briefgen.charts.drawing.look import Type
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.limits import Band
from briefgen.charts.kinds.wholes import Part, limit_in_bar, parts, slit_room
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
from briefgen.model.chart import Origin, PlotHeight, Series


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
        band = Band(middle - thick / 2, thick)
        colour = limit_in_bar(plot, part.point, (x0, x0 + wide), band, colour)
        if setting.shows_value(i, len(whole), part.point.label):
            _value_in(plot, setting, part, (x0, wide), middle, colour)


def _inside(setting: Setting, part: Part, wide: float) -> Inside:
    """How the number of a part stands in it, before the slits of one that goes on."""
    words, style = setting.value(part.point), setting.look.gap_label
    free = wide - slit_room(part.point)
    return Inside.of(free, measure(words, style), measure(words, _small(setting)))


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
        plot.text(
            x + (wide - slit_room(part.point)) / 2, plot.middle(middle, small), words, small, Anchor.MIDDLE
        )


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
