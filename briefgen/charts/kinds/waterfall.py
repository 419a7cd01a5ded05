"""Changes that add up: bars that hang from where the one before ended, and the total."""

from dataclasses import replace
from decimal import Decimal

from briefgen.charts.drawing.plot import Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.bars import (
    Row,
    bands,
    bars_height,
    draw_name,
    draw_zero,
    fit,
    foot_of,
    marks_across,
    name_room,
    rows,
    write_value,
)
from briefgen.charts.kinds.limits import Band, end_of, goes_on, limited_bar
from briefgen.charts.kinds.marks import upright_grid
from briefgen.model.chart import Point
from briefgen.model.quantity import Bound

_NAME_GAP = 7.0


def draw_waterfall(plot: Plot, setting: Setting) -> None:
    """Steps in the order given; the last point is their total and starts from 0 again."""
    items = rows(setting)
    steps = _steps([row.point for row in items])
    left = name_room(setting, items) + _NAME_GAP
    reach = [replace(row, point=_reaching(row.point, step)) for row, step in zip(items, steps, strict=True)]
    scale = fit(setting, reach, left, plot.width - 0.5)
    foot = foot_of(setting)
    middles, thick = bands(plot, setting, items, foot)
    look = setting.look
    if foot:
        upright_grid(plot, setting, scale, marks_across(scale), (foot, plot.height))
    draw_zero(plot, setting, scale, foot, plot.height)
    for i, (row, step) in enumerate(zip(items, steps, strict=True)):
        middle = middles[i]
        draw_name(plot, setting, row, left - _NAME_GAP, middle)
        _draw_step(plot, setting, row, step, scale, middle, thick)
        if i + 1 < len(items):
            x = scale(step[1])
            plot.line(
                [(x, middle - thick / 2), (x, middles[i + 1] + thick / 2)],
                look.colours.grey,
                look.sizes.grid_pt,
            )


def _steps(points: list[Point]) -> list[tuple[Decimal, Decimal]]:
    """Where each bar starts and ends, in the unit of the chart."""
    at = Decimal(0)
    found = []
    for point in points[:-1]:
        after = at + (end_of(point) or Decimal(0))
        found.append((at, after))
        at = after
    if points:
        found.append((Decimal(0), end_of(points[-1]) or Decimal(0)))
    return found


def _reaching(point: Point, step: tuple[Decimal, Decimal]) -> Point:
    """A point that reaches as far from 0 as the step does, so that the scale has room for it."""
    farthest = max(step, key=abs)
    if goes_on(point):
        return Point(point.label, farthest, bound=Bound.MORE_THAN)
    return Point(point.label, farthest)


def _draw_step(
    plot: Plot,
    setting: Setting,
    row: Row,
    step: tuple[Decimal, Decimal],
    scale: Scale,
    middle: float,
    thick: float,
) -> None:
    band, colour = Band(middle - thick / 2, thick), setting.colour(row.point.label)
    end = limited_bar(plot, row.point, scale, band, colour, base=step[0])
    leftwards = max(step, key=abs) < 0
    ends = (scale(step[0]), scale(step[1]), end)
    write_value(plot, setting, row, min(ends) if leftwards else max(ends), middle, leftwards=leftwards)


WATERFALL = Kind(bars_height, draw_waterfall)
