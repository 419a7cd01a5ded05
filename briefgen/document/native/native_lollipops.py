"""Native lollipops: a thin line from 0 and a dot at each value, on a number axis that is not shown."""

from dataclasses import replace
from decimal import Decimal

from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot
from briefgen.document.native.chart_sheet import Column, Sheet
from briefgen.document.native.chart_xml import (
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
from briefgen.document.native.native_bars import Names, Room
from briefgen.document.native.native_ranges import rows_axis
from briefgen.knowledge.bar_fit import NAME_GAP_PT
from briefgen.model.chart import Point, Series

_VALUE, _ROW, _PLACE = 1, 2, 3
_LABEL_GAP_PT = 4.0
"""How far Word sets a label from its mark."""


def lollipops(plot: Plot) -> Drawn | None:
    """A series for each item, which a change in the workbook moves with its line.

    None where names take more lines than rows of one height have room for.
    """
    names = Names.of(plot)
    if names is None:
        return None
    room = Room.of(plot, names)
    (series,) = plot.spec.series
    by_name = {point.label: point for point in series.points}
    items = [by_name[name] for name in plot.names]
    sheet = _sheet(items, room)
    sticks = [_stick(plot, sheet, i, point) for i, point in enumerate(items)]
    heads = [_head(plot, sheet, i, point) for i, point in enumerate(items)]
    ends = [val("axId", CATEGORIES), val("axId", VALUES)]
    chart = C.scatterChart(val("scatterStyle", "lineMarker"), val("varyColors", 0), *sticks, *heads, *ends)
    return plot.drawn(sheet, [chart, axis(_across(plot)), axis(rows_axis(plot, len(items)))], room.inner)


def _sheet(items: list[Point], room: Room) -> Sheet:
    """A row for each item: its value, the height it is drawn at, and where its name stands."""
    rows = tuple(Decimal(len(items) - i) for i in range(len(items)))
    return Sheet(
        (
            Column("", tuple(point.label for point in items), room.lines),
            Column("Value", tuple(point.value for point in items)),
            Column("Row", rows),
            Column("Place of the name", tuple(Decimal(0) for _ in items)),
        )
    )


def _stick(plot: Plot, sheet: Sheet, index: int, point: Point) -> Element:
    """A dot whose error bar reaches back over the whole of its value, hence to 0."""
    look, (series,) = plot.look, plot.spec.series
    colour = plot.colour(series, point.label)
    radius = look.highlight_dot_pt if plot.is_highlighted(series, point.label) else look.other_dot_pt
    dot = C.marker(val("symbol", "circle"), val("size", round(radius * 2)), shape(colour, line(None)))
    stick = C.errBars(
        val("errDir", "x"),
        val("errBarType", "minus"),
        val("errValType", "percentage"),
        val("noEndCap", 1),
        val("val", 100),
        C.spPr(line(colour, look.other_line_pt, cap="flat")),
    )
    written = labels([_number(plot, series, point)])
    return _series(sheet, index, index, (C.spPr(line(None)), dot, written, stick), _VALUE)


def _number(plot: Plot, series: Series, point: Point) -> PointLabel:
    return PointLabel(
        0,
        plot.value_style(series, point.label),
        "r",
        plot.code(point),
        value=False,
        category=True,
        shown=plot.shown(point),
    )


def _head(plot: Plot, sheet: Sheet, index: int, point: Point) -> Element:
    """The name of an item as the label of a point on 0: Word has no words on a number axis."""
    style = replace(plot.look.label, bold=point.label == plot.spec.highlight)
    aside = (_LABEL_GAP_PT - NAME_GAP_PT) / plot.size.width_pt
    name = PointLabel(0, style, "l", value=False, series=True, shift=(aside, 0.0))
    parts = (C.spPr(line(None)), C.marker(val("symbol", "none")), labels([name]))
    return _series(sheet, len(plot.names) + index, index, parts, _PLACE)


def _series(sheet: Sheet, order: int, index: int, parts: tuple[Element, ...], across: int) -> Element:
    """A series of one point: the number in a column of its row, at the height of the row."""
    return C.ser(
        val("idx", order),
        val("order", order),
        series_name(sheet, 0, index),
        *parts,
        numbers_across("xVal", sheet, index, across, 1),
        numbers_across("yVal", sheet, index, _ROW, 1),
        val("smooth", 0),
    )


def _across(plot: Plot) -> Axis:
    low, high = Decimal(0), plot.highest()
    return Axis(
        "val", CATEGORIES, VALUES, "b", plot.look.tick, hidden=True, low=low, high=high, between=False
    )
