"""Marks that several kinds share: bars that may be open, and the gridlines behind them."""

from collections.abc import Sequence
from decimal import Decimal

from briefgen.charts.drawing.labels import measure
from briefgen.charts.drawing.plot import Anchor, Place, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds.limits import Band, limited_bar
from briefgen.model.chart import Point

LEADER_PT, LEADER_FROM_PT = 14.0, 4.0
"""How long a leader is across, and how far a label moves before it gets one."""


def value_bar(
    plot: Plot, setting: Setting, point: Point, scale: Scale, middle: float, thick: float, colour: str = ""
) -> float:
    """A level bar for a point from 0 to its value; returns where its label may start, in points."""
    band = Band(middle - thick / 2, thick)
    return limited_bar(plot, point, scale, band, colour or setting.colour(point.label))


def upright_grid(
    plot: Plot,
    setting: Setting,
    scale: Scale,
    values: Sequence[Decimal],
    span: tuple[float, float],
    kept: tuple[float, float] | None = None,
) -> None:
    """Upright gridlines with their numbers under the lower end where there is room; 0 is the axis.

    Args:
        plot: What is drawn on.
        setting: Of the chart.
        scale: Of the values.
        values: Where the lines stand.
        span: The lower and the upper end of the lines, in points.
        kept: From where to where other words stand under the plot, in points.
    """
    look, free = setting.look, float("-inf")
    for value, words in zip(values, setting.ticks(values), strict=True):
        x = scale(value)
        colour, weight = (
            (look.colours.ink, look.sizes.axis_pt) if value == 0 else (look.colours.rule, look.sizes.grid_pt)
        )
        plot.line([(x, span[0]), (x, span[1])], colour, weight)
        half = measure(words, look.tick) / 2
        x = within(plot, x, half)
        beside = kept is None or x + half < kept[0] or x - half > kept[1]
        if x - half >= free and beside:
            plot.text(x, span[0] - 11, words, look.tick, Anchor.MIDDLE)
            free = x + half + 3


def within(plot: Plot, x: float, half: float) -> float:
    """The middle of words so wide, as near to a place as they have room in the plot, in points."""
    return min(max(x, half), max(plot.width - half, half))


def reference_line(
    plot: Plot, setting: Setting, scale: Scale, span: tuple[float, float], *, upright: bool
) -> None:
    """A thin line at the value the chart is measured against, with its number at the end."""
    value, look = setting.spec.reference, setting.look
    if value is None or not scale.low <= float(value) <= scale.high:
        return
    at = scale(value)
    ends = [(at, span[0]), (at, span[1])] if upright else [(span[0], at), (span[1], at)]
    plot.line(ends, look.colours.ink, look.sizes.grid_pt, dash=look.sizes.bracket_dash_pt)


def leader(plot: Plot, setting: Setting, start: Place, end: Place) -> None:
    """A hairline from a mark to its label, where the label had to move away from it."""
    if abs(start[1] - end[1]) > LEADER_FROM_PT:
        plot.line([start, end], setting.look.colours.other, setting.look.sizes.grid_pt)


def lead(wanted: Sequence[float], places: Sequence[float]) -> float:
    """The room leaders need between marks and labels, in points; 0 where no label moved far."""
    moved = (abs(one - other) for one, other in zip(wanted, places, strict=True))
    return LEADER_PT if max(moved, default=0.0) > LEADER_FROM_PT else 0.0


def column(plot: Plot, setting: Setting, point: Point, scale: Scale, middle: float, wide: float) -> float:
    """An upright bar for a point from 0 to its value; returns where its label may start, in points."""
    band = Band(middle - wide / 2, wide, upright=True)
    return limited_bar(plot, point, scale, band, setting.colour(point.label))


def level_grid(
    plot: Plot, setting: Setting, scale: Scale, values: Sequence[Decimal], span: tuple[float, float]
) -> None:
    """Level gridlines with their numbers to the left; the reference line is dotted."""
    level_lines(plot, setting, scale, values, span)
    reference_line(plot, setting, scale, span, upright=False)


def level_lines(
    plot: Plot, setting: Setting, scale: Scale, values: Sequence[Decimal], span: tuple[float, float]
) -> None:
    """Level gridlines with their numbers to the left."""
    look = setting.look
    for value, words in zip(values, setting.ticks(values), strict=True):
        y = scale(value)
        plot.line([(span[0], y), (span[1], y)], look.colours.rule, look.sizes.grid_pt)
        plot.text(span[0] - 6, plot.middle(y, look.tick), words, look.tick, Anchor.END)
    if 0 in values and values[0] != 0:
        plot.line([(span[0], scale(0)), (span[1], scale(0))], look.colours.ink, look.sizes.axis_pt)
