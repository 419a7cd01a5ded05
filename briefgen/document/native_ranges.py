"""Native ranges: bars from a low to a high end, of dots and thick error bars."""

from dataclasses import replace
from decimal import Decimal

from briefgen.document.chart_plot import CATEGORIES, VALUES, Plot
from briefgen.document.chart_scale import ceiling, number_format
from briefgen.document.chart_sheet import Column, Sheet
from briefgen.document.chart_xml import (
    Axis,
    C,
    Element,
    PointLabel,
    axis,
    head,
    labels,
    line,
    numbers,
    val,
)
from briefgen.model.chart import Point


def ranges(plot: Plot) -> tuple[Sheet, bytes]:
    """Two series of dots, low and high ends, with a thick bar from one to the other."""
    sheet = _range_sheet(plot.spec.points)
    drawn = [_end_dots(plot, sheet, 0, "l"), _end_dots(plot, sheet, 1, "r"), _row_names(plot, sheet)]
    ends = [val("axId", CATEGORIES), val("axId", VALUES)]
    chart = C.scatterChart(val("scatterStyle", "lineMarker"), val("varyColors", 0), *drawn, *ends)
    longest = max(plot.look.width(point.label, bold=True) for point in plot.spec.points)
    inner = plot.inner(longest + 12, 0, 12, plot.look.tick_pt * 2.2)
    return sheet, plot.space([chart, axis(_across(plot)), axis(_down(plot))], inner)


def _range_sheet(points: tuple[Point, ...]) -> Sheet:
    rows = tuple(Decimal(len(points) - i) for i in range(len(points)))
    return Sheet(
        (
            Column("", tuple(point.label for point in points)),
            Column("Low", tuple(point.low for point in points)),
            Column("High", tuple(point.high for point in points)),
            Column("From low to high", tuple(_length(point) for point in points)),
            Column("Row", rows),
        )
    )


def _across(plot: Plot) -> Axis:
    top = ceiling(max(point.high for point in plot.spec.points if point.high is not None))
    return Axis(
        "val",
        CATEGORIES,
        VALUES,
        "b",
        plot.look.tick,
        low=Decimal(0),
        high=top.end,
        step=top.step,
        grid=plot.look.rule,
        between=False,
        number_format=number_format([top.step])[0],
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
        stroke=C.spPr(line(plot.look.ink, plot.look.axis_pt)),
        between=False,
    )


def _length(point: Point) -> Decimal:
    assert point.low is not None, "only drawn where both ends are stated"
    assert point.high is not None, "only drawn where both ends are stated"
    return point.high - point.low


def _end_dots(plot: Plot, sheet: Sheet, index: int, side: str) -> Element:
    series = plot.spec.series[0]
    written = [
        PointLabel(i, plot.value_style(series, point.label), side, value=False, instead=_end(point, side))
        for i, point in enumerate(series.points)
    ]
    bar = [_range_bar(plot, sheet)] if index == 0 else []
    return C.ser(
        val("idx", index),
        val("order", index),
        head(sheet, index + 1),
        C.spPr(line(None)),
        C.marker(val("symbol", "none")),
        labels(written),
        *bar,
        numbers("xVal", sheet, index + 1),
        numbers("yVal", sheet, 4),
        val("smooth", 0),
    )


def _end(point: Point, side: str) -> str:
    value = point.low if side == "l" else point.high
    return format(value, ",f").replace("-", "−") if value is not None else ""


def _range_bar(plot: Plot, sheet: Sheet) -> Element:
    length = numbers("plus", sheet, 3)
    return C.errBars(
        val("errDir", "x"),
        val("errBarType", "plus"),
        val("errValType", "cust"),
        val("noEndCap", 1),
        length,
        C.spPr(line(plot.look.other, plot.look.range_bar_pt)),
    )


def _row_names(plot: Plot, sheet: Sheet) -> Element:
    """The names of the rows, left of the axis: Word has no words on a number axis."""
    points = plot.spec.points
    written = [_row_name(plot, i, point) for i, point in enumerate(points)]
    zeros = [C.pt(C.v("0"), idx=str(i)) for i in range(len(points))]
    return C.ser(
        val("idx", 2),
        val("order", 2),
        C.spPr(line(None)),
        C.marker(val("symbol", "none")),
        labels(written),
        C.xVal(C.numLit(val("ptCount", len(points)), *zeros)),
        numbers("yVal", sheet, 4),
        val("smooth", 0),
    )


def _row_name(plot: Plot, index: int, point: Point) -> PointLabel:
    style = replace(plot.look.label, bold=point.label == plot.spec.highlight)
    return PointLabel(index, style, "l", value=False, instead=point.label)
