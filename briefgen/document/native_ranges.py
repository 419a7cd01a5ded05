"""Native ranges: a thick line from the low to the high end of each item, on a number axis."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.document.chart_plot import CATEGORIES, VALUES, Drawn, Plot
from briefgen.document.chart_sheet import Column, Sheet
from briefgen.document.chart_xml import (
    Axis,
    C,
    Element,
    PointLabel,
    axis,
    labels,
    line,
    numbers_across,
    series_name,
    shape,
    val,
)
from briefgen.knowledge.scale import domain, ticks_across
from briefgen.model.chart import Point

_LOW, _ROW, _NAMES = 1, 3, 5


def ranges(plot: Plot) -> Drawn:
    """A line for each item; its name stands left of the axis, its ends carry their numbers."""
    sheet = _sheet(plot.spec.points)
    bars = [_range(plot, sheet, i, point) for i, point in enumerate(plot.spec.points)]
    names = [_name(plot, sheet, i, point) for i, point in enumerate(plot.spec.points)]
    ends = [val("axId", CATEGORIES), val("axId", VALUES)]
    chart = C.scatterChart(val("scatterStyle", "lineMarker"), val("varyColors", 0), *bars, *names, *ends)
    longest = max(plot.look.width(point.label, bold=True) for point in plot.spec.points)
    inner = plot.inner(longest + 12, 0, 12, plot.look.tick_pt * 2.2)
    across = _across(plot, inner.width * plot.size.width_pt)
    return plot.drawn(sheet, [chart, axis(across), axis(_down(plot))], inner)


def _sheet(points: tuple[Point, ...]) -> Sheet:
    """A row for each item: its ends, then the height it is drawn at, once for each end."""
    rows = tuple(Decimal(len(points) - i) for i in range(len(points)))
    return Sheet(
        (
            Column("", tuple(point.label for point in points)),
            Column("Low", tuple(ends_of(point)[0] for point in points)),
            Column("High", tuple(ends_of(point)[1] for point in points)),
            Column("Row", rows),
            Column("Row again", rows),
            Column("Place of the name", tuple(Decimal(0) for _ in points)),
        )
    )


def _range(plot: Plot, sheet: Sheet, index: int, point: Point) -> Element:
    stroke = line(plot.colour(plot.spec.series[0], point.label), plot.look.range_bar_pt, cap="flat")
    style = plot.value_style(plot.spec.series[0], point.label)
    low, high = ends_of(point)
    is_dot = low == high
    ends = (("l", None if is_dot else low), ("r", high))
    written = [
        PointLabel(
            i,
            style,
            side,
            plot.numbers.code(value, stated=point.text),
            value=False,
            category=True,
            shown=plot.numbers.shown(value, stated=point.text),
        )
        for i, (side, value) in enumerate(ends)
        if value is not None
    ]
    marker = _dot(plot, point) if is_dot else C.marker(val("symbol", "none"))
    return _row(sheet, index, index, (C.spPr(stroke), marker), labels(written), first=_LOW, cells=2)


def ends_of(point: Point) -> tuple[Decimal | None, Decimal | None]:
    """The ends of a row; an exact value is both, and is drawn as a dot."""
    exact = point.low is None and point.high is None
    return (point.value, point.value) if exact else (point.low, point.high)


def _dot(plot: Plot, point: Point) -> Element:
    fill = shape(plot.colour(plot.spec.series[0], point.label), line("FFFFFF", plot.look.halo_pt))
    return C.marker(val("symbol", "circle"), val("size", round(plot.look.highlight_dot_pt * 2)), fill)


def _name(plot: Plot, sheet: Sheet, index: int, point: Point) -> Element:
    """The name of an item as the label of a point on the axis: Word has no words on a number axis."""
    style = replace(plot.look.label, bold=point.label == plot.spec.highlight)
    written = labels([PointLabel(0, style, "l", value=False, series=True)])
    order = len(plot.spec.points) + index
    return _row(
        sheet,
        order,
        index,
        (C.spPr(line(None)), C.marker(val("symbol", "none"))),
        written,
        first=_NAMES,
        cells=1,
    )


def _row(
    sheet: Sheet, order: int, index: int, look: Sequence[Element], written: Element, *, first: int, cells: int
) -> Element:
    return C.ser(
        val("idx", order),
        val("order", order),
        series_name(sheet, 0, index),
        *look,
        written,
        numbers_across("xVal", sheet, index, first, cells),
        numbers_across("yVal", sheet, index, _ROW, cells),
        val("smooth", 0),
    )


def _across(plot: Plot, width_pt: float) -> Axis:
    ends = [end for point in plot.spec.points for end in ends_of(point) if end is not None]
    marks = ticks_across(*domain(ends, plot.spec.axis_from, plot.spec.axis_to), width_pt)
    step = marks[1] - marks[0]
    return Axis(
        "val",
        CATEGORIES,
        VALUES,
        "b",
        plot.look.tick,
        low=marks[0],
        high=marks[-1],
        step=step,
        grid=plot.look.rule,
        between=False,
        number_format=plot.numbers.axis_code(marks),
    )


def _down(plot: Plot) -> Axis:
    half = Decimal("0.5")
    return Axis(
        "val",
        VALUES,
        CATEGORIES,
        "l",
        plot.look.tick,
        low=half,
        high=len(plot.spec.points) + half,
        step=Decimal(1),
        no_words=True,
        stroke=line(plot.look.ink, plot.look.axis_pt),
        between=False,
    )
