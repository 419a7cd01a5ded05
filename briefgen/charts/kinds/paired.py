"""Several items then and now: two thin bars for each."""

from dataclasses import replace
from decimal import Decimal

from briefgen.charts.drawing.labels import LEADING, measure, wrap
from briefgen.charts.drawing.plot import Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.bars import (
    NAME_LINES,
    Row,
    draw_name,
    draw_zero,
    fit,
    foot_of,
    marks_across,
    name_room,
    room_for_names,
    write_value,
)
from briefgen.charts.kinds.limits import end_of
from briefgen.charts.kinds.marks import upright_grid, value_bar
from briefgen.knowledge.marking import labels_in_order
from briefgen.model.chart import PlotHeight, Point

_KEY = 15.0
_GROUP_U = 2.3
_NAME_GAP = 7.0


def paired_height(setting: Setting) -> PlotHeight:
    """2.3 units an item, more where a name takes three lines, and a line that names the two series."""
    groups = _groups(setting)
    count = max(len(groups), 1)
    lines = max((len(group[0].name) for group in groups), default=1)
    names = lines * setting.look.sizes.label_pt * LEADING + 3
    around = _KEY + foot_of(setting)
    best = around + count * max(_GROUP_U * setting.look.unit_pt, names)
    return PlotHeight(around + count * max(22.0, names), best, best + 2 * setting.look.unit_pt)


def draw_paired(plot: Plot, setting: Setting) -> None:
    """For each item a bar of the first and of the second series; their names over the first two."""
    groups = _groups(setting)
    every = [row for group in groups for row in group]
    left = name_room(setting, every) + _NAME_GAP
    scale = fit(setting, every, left, plot.width)
    foot = foot_of(setting)
    pitch = (plot.height - _KEY - foot) / max(len(groups), 1)
    thick = min(0.36 * pitch, 12.0)
    _draw_key(plot, setting, scale)
    if foot:
        upright_grid(plot, setting, scale, marks_across(scale), (foot, plot.height - _KEY))
    for i, group in enumerate(groups):
        middle = plot.height - _KEY - (i + 0.5) * pitch
        draw_name(plot, setting, group[0], left - _NAME_GAP, middle)
        for j, row in enumerate(group):
            _draw_one(plot, setting, row, j, scale, middle + (thick / 2 + 0.5) * (1 - 2 * j), thick)
    draw_zero(plot, setting, scale, foot, plot.height - _KEY)


def _groups(setting: Setting) -> list[list[Row]]:
    """Rows of both series for each item, sorted by the last series where a sort is asked for."""
    first, second = setting.spec.series[0], setting.spec.series[-1]
    both = [{p.label: p for p in series.points} for series in (first, second)]
    order = labels_in_order(replace(setting.spec, series=(first, second)))
    every = [points.get(name, Point(name)) for name in order for points in both]
    words = [setting.value(p) if setting.shows_value(0, 1, p.label) else "" for p in every]
    room = room_for_names(setting, every, words)
    rows = [
        Row(point, wrap(point.label, setting.look.label, room, NAME_LINES), said)
        for point, said in zip(every, words, strict=True)
    ]
    return [_noted(setting, rows[i : i + 2]) for i in range(0, len(rows), 2)]


def _noted(setting: Setting, group: list[Row]) -> list[Row]:
    """Both bars of an item with the words about it: once, at the later bar, or at the only one."""
    at = 1 if end_of(group[1].point) is not None else 0
    words = setting.annotation(group[at].point.label)
    return [replace(row, note=words) if i == at else row for i, row in enumerate(group)]


def _series_colour(setting: Setting, index: int) -> str:
    """The later series in the accent, the earlier one quiet, unless colours are asked for."""
    return setting.colour("", min(index, len(setting.spec.series) - 1))


def _draw_key(plot: Plot, setting: Setting, scale: Scale) -> None:
    named = [(series.name, setting.name_type(series.name)) for series in setting.spec.series[:2]]
    wide = sum(26 + measure(name, style) for name, style in named) - 14
    x, y = max(min(scale(0), plot.width - wide), 0.0), plot.height - 8
    for i, (name, style) in enumerate(named):
        plot.box(x, y, 8, 6, _series_colour(setting, i))
        x += 12 + plot.text(x + 12, y, name, style) + 14


def _draw_one(
    plot: Plot, setting: Setting, row: Row, index: int, scale: Scale, middle: float, thick: float
) -> None:
    value = end_of(row.point)
    if value is None:
        style = setting.look.tick.italic
        plot.text(scale(0) + 5, plot.middle(middle, style), setting.value(row.point), style)
        return
    end = value_bar(plot, setting, row.point, scale, middle, thick, _series_colour(setting, index))
    write_value(plot, setting, row, end, middle, leftwards=value < Decimal(0))


PAIRED_BARS = Kind(paired_height, draw_paired)
