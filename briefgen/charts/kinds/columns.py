"""Columns: counts at dates side by side, each from 0 with its value over it and its name under it."""

from collections.abc import Sequence
from decimal import Decimal

from briefgen.charts.drawing.labels import LEADING, measure, shorten, widest, wrap
from briefgen.charts.drawing.look import Type
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.bars import NAME_LINES, bars_height, draw_bars
from briefgen.charts.kinds.limits import UPRIGHT_END_PT, Reach, goes_on
from briefgen.charts.kinds.marks import column, level_lines
from briefgen.knowledge.marking import needs_axis
from briefgen.knowledge.scale import domain, ticks_up
from briefgen.model.chart import PlotHeight, Point

_HEAD_PT = 14.0
"""Room over the highest column for its value."""
_RISE_PT = 4.0
_AXIS_GAP_PT = 7.0
_NOTE_LINES = 4


def columns_height(setting: Setting) -> PlotHeight:
    """As a line chart, and a line more for each further line of names."""
    if not _names_fit(setting):
        return bars_height(setting)
    least, most = setting.look.rows_pt("line")
    names = _column_names(setting, _column_points(setting))
    lines = max((len(lines) for lines in names), default=1) - 1 + _note_lines(setting)
    extra = lines * setting.look.sizes.label_pt * LEADING
    return PlotHeight(least + extra, (least + most) / 2 + extra, most + extra)


def _column_points(setting: Setting) -> tuple[Point, ...]:
    return setting.ordered(setting.spec.series[0])


def _column_names(setting: Setting, points: Sequence[Point]) -> list[tuple[str, ...]]:
    room = _width(setting) / max(len(points), 1) - 4
    return [wrap(p.label, setting.name_type(p.label), max(room, 16.0), NAME_LINES) for p in points]


def _names_fit(setting: Setting) -> bool:
    """Whether no word of a name is wider than its column; otherwise bars to the side are drawn."""
    points = setting.spec.series[0].points
    room = _width(setting) / max(len(points), 1) - 4
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
    beyond = (UPRIGHT_END_PT if any(map(goes_on, points)) else 0.0) + leading * _note_lines(setting)
    low, high = _domain(setting)
    under = 13.0 + beyond if low < 0 else 0.0
    scale = Scale(float(low), float(high), foot + under, plot.height - _HEAD_PT - beyond)
    left = _axis_room(setting)
    right = left + _width(setting)
    pitch = (right - left) / max(len(points), 1)
    if left:
        level_lines(plot, setting, scale, _marks(setting, plot.height), (left, right))
    _draw_reference(plot, setting, scale, (left, right))
    for i, (point, lines) in enumerate(zip(points, names, strict=True)):
        middle = left + (i + 0.5) * pitch
        end = column(plot, setting, point, scale, middle, min(0.64 * pitch, 40.0))
        _column_words(plot, setting, point, i, (middle, end), pitch)
        plot.lines(middle, foot - 10, lines, setting.name_type(point.label), leading, Anchor.MIDDLE)
    plot.line([(left, scale(0)), (right, scale(0))], setting.look.colours.ink, setting.look.sizes.axis_pt)


def _column_words(
    plot: Plot, setting: Setting, point: Point, index: int, place: tuple[float, float], pitch: float
) -> None:
    """The value beyond the end of a column; always, that there is none, where it would stand."""
    (middle, y), reach = place, Reach.of(point)
    if reach is None:
        style = setting.look.quiet.italic
        lines = wrap(setting.value(point), style, pitch + 2, 2)
        leading = style.size_pt * LEADING
        plot.lines(middle, y + 4 + (len(lines) - 1) * leading, lines, style, leading, Anchor.MIDDLE)
        return
    style, base = setting.value_type(point.label), y - 11 if reach.end < 0 else y + _RISE_PT
    if setting.shows_value(index, len(setting.spec.series[0].points), point.label):
        words = shorten(setting.value(point), style, pitch + 2)
        _over_line(plot, setting, (words,), style, (middle, base))
        plot.text(middle, base, words, style, Anchor.MIDDLE)
        base += -style.size_pt * LEADING if reach.end < 0 else style.size_pt * LEADING
    quiet, notes = setting.look.quiet, _note(setting, point, pitch)
    if notes:
        leading = quiet.size_pt * LEADING
        base += 0 if reach.end < 0 else (len(notes) - 1) * leading
        _over_line(plot, setting, notes, quiet, (middle, base))
        plot.lines(middle, base, notes, quiet, leading, Anchor.MIDDLE)


def _over_line(
    plot: Plot, setting: Setting, lines: Sequence[str], style: Type, place: tuple[float, float]
) -> None:
    """White behind words that the reference line or a gridline would run through."""
    if _reference(setting) is not None or needs_axis(setting.spec):
        wide, down = widest(lines, style), (len(lines) - 1) * style.size_pt * LEADING
        left, bottom = place[0] - wide / 2 - 1, place[1] - down - 2
        plot.clear(left, bottom, wide + 2, down + style.size_pt + 2)


def _note(setting: Setting, point: Point, pitch: float) -> tuple[str, ...]:
    """The words at a point, in as many lines as a column is narrow for them."""
    words = setting.annotation(point.label)
    return wrap(words, setting.look.quiet, pitch - 2, _NOTE_LINES) if words else ()


def _note_lines(setting: Setting) -> int:
    """How many lines the longest of the words at points takes."""
    points = _column_points(setting)
    pitch = _width(setting) / max(len(points), 1)
    return max((len(_note(setting, point, pitch)) for point in points), default=0)


# --- the reference line -----------------------------------------------------------------------------


def _domain(setting: Setting) -> tuple[Decimal, Decimal]:
    points = _column_points(setting)
    values = [value for p in points if (reach := Reach.of(p)) for value in reach.values]
    return domain(values, None, setting.spec.axis_to)


def _reference(setting: Setting) -> Decimal | None:
    """The value of the line, where it lies within what the columns show."""
    value, (low, high) = setting.spec.reference, _domain(setting)
    return value if value is not None and low <= value <= high else None


def _width(setting: Setting) -> float:
    """How wide the columns stand together: beside an axis, and the number of a reference line."""
    value = _reference(setting)
    beside = measure(setting.tick(value), setting.look.tick) + 5 if value is not None else 0.0
    return setting.width - _axis_room(setting) - beside


def _marks(setting: Setting, height: float) -> list[Decimal]:
    """The round values of the axis that lie within what the columns show."""
    low, high = _domain(setting)
    return [mark for mark in ticks_up(low, high, height) if low <= mark <= high]


def _axis_room(setting: Setting) -> float:
    """How wide the axis is that stands to the left where values are not written at all columns, in points."""
    if not needs_axis(setting.spec):
        return 0.0
    marks = _marks(setting, setting.look.rows_pt("line")[1])
    return widest(setting.ticks(marks), setting.look.tick) + _AXIS_GAP_PT


def _draw_reference(plot: Plot, setting: Setting, scale: Scale, span: tuple[float, float]) -> None:
    value, look = _reference(setting), setting.look
    if value is None:
        return
    style = look.tick.of(colour=look.colours.ink)
    y, dash = scale(float(value)), look.sizes.bracket_dash_pt
    plot.line([(span[0], y), (span[1] + 2, y)], look.colours.ink, look.sizes.axis_pt, dash=dash)
    plot.text(span[1] + 5, plot.middle(y, style), setting.tick(value), style)


COLUMNS = Kind(columns_height, draw_columns)
