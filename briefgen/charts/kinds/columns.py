"""Columns: counts at dates side by side, each from 0 with its value over it and its name under it."""

from collections.abc import Sequence

from briefgen.charts.drawing.labels import LEADING, shorten, widest, wrap
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.bars import NAME_LINES, bars_height, draw_bars
from briefgen.charts.kinds.limits import UPRIGHT_END_PT, Reach, goes_on
from briefgen.charts.kinds.marks import column
from briefgen.knowledge.scale import domain
from briefgen.model.chart import PlotHeight, Point

_HEAD_PT = 14.0
"""Room over the highest column for its value."""
_RISE_PT = 4.0


def columns_height(setting: Setting) -> PlotHeight:
    """As a line chart, and a line more for each further line of names."""
    if not _names_fit(setting):
        return bars_height(setting)
    least, most = setting.look.rows_pt("line")
    names = _column_names(setting, _column_points(setting))
    extra = (max((len(lines) for lines in names), default=1) - 1) * setting.look.sizes.label_pt * LEADING
    return PlotHeight(least + extra, (least + most) / 2 + extra, most + extra)


def _column_points(setting: Setting) -> tuple[Point, ...]:
    return setting.ordered(setting.spec.series[0])


def _column_names(setting: Setting, points: Sequence[Point]) -> list[tuple[str, ...]]:
    room = setting.width / max(len(points), 1) - 4
    return [wrap(p.label, setting.name_type(p.label), max(room, 16.0), NAME_LINES) for p in points]


def _names_fit(setting: Setting) -> bool:
    """Whether no word of a name is wider than its column; otherwise bars to the side are drawn."""
    points = setting.spec.series[0].points
    room = setting.width / max(len(points), 1) - 4
    words = [word for p in points for word in p.label.split()]
    values = [setting.value(p) for p in points if Reach.of(p) is not None]
    return widest([*words, *values], setting.look.strong_label) <= room


def draw_columns(plot: Plot, setting: Setting) -> None:
    """Columns from 0 with the value at the end of each and the name under it."""
    if not _names_fit(setting):
        draw_bars(plot, setting)
        return
    points = _column_points(setting)
    names = _column_names(setting, points)
    leading = setting.look.sizes.label_pt * LEADING
    foot = 12 + leading * (max((len(lines) for lines in names), default=1) - 1) + 3
    values = [value for p in points if (reach := Reach.of(p)) for value in reach.values]
    low, high = domain(values, None, setting.spec.axis_to)
    beyond = UPRIGHT_END_PT if any(map(goes_on, points)) else 0.0
    under = 13.0 + beyond if low < 0 else 0.0
    scale = Scale(float(low), float(high), foot + under, plot.height - _HEAD_PT - beyond)
    pitch = plot.width / max(len(points), 1)
    for i, (point, lines) in enumerate(zip(points, names, strict=True)):
        middle = (i + 0.5) * pitch
        end = column(plot, setting, point, scale, middle, min(0.64 * pitch, 40.0))
        _column_words(plot, setting, point, i, (middle, end), pitch)
        plot.lines(middle, foot - 10, lines, setting.name_type(point.label), leading, Anchor.MIDDLE)
    plot.line([(0, scale(0)), (plot.width, scale(0))], setting.look.colours.ink, setting.look.sizes.axis_pt)


def _column_words(
    plot: Plot, setting: Setting, point: Point, index: int, place: tuple[float, float], pitch: float
) -> None:
    """The value beyond the end of a column; always, that there is none, where it would stand."""
    (middle, y), reach = place, Reach.of(point)
    if reach is None:
        style = setting.look.quiet.of(face="sans italic")
        lines = wrap(setting.value(point), style, pitch + 2, 2)
        leading = style.size_pt * LEADING
        plot.lines(middle, y + 4 + (len(lines) - 1) * leading, lines, style, leading, Anchor.MIDDLE)
        return
    if not setting.shows_value(index, len(setting.spec.series[0].points), point.label):
        return
    style = setting.value_type(point.label)
    words = shorten(setting.value(point), style, pitch + 2)
    plot.text(middle, y - 11 if reach.end < 0 else y + _RISE_PT, words, style, Anchor.MIDDLE)


COLUMNS = Kind(columns_height, draw_columns)
