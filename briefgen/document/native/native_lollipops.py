"""Native lollipops: a thin line from 0 and a dot at each value, on a number axis that is not shown."""

from copy import deepcopy
from dataclasses import replace
from decimal import Decimal

from briefgen.document.native.bar_room import Names, Room
from briefgen.document.native.chart_labels import PointLabel, labels
from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot
from briefgen.document.native.chart_sheet import Column, Sheet
from briefgen.document.native.chart_xml import (
    Axis,
    C,
    Element,
    axis,
    line,
    numbers_across,
    series_name,
    shape,
    val,
)
from briefgen.document.native.native_ranges import rows_axis
from briefgen.document.native.row_shapes import Row, over_rows
from briefgen.document.native.row_words import is_labelled, is_unstated, row_label
from briefgen.knowledge.bar_fit import NAME_GAP_PT
from briefgen.knowledge.marking import size
from briefgen.model.chart import Point

_VALUE, _ROW, _PLACE = 1, 3, 5
_RING_PT = 1.25
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
    sheet = _sheet(plot, items, room)
    sticks = [_stick(plot, sheet, i, point) for i, point in enumerate(items) if not is_unstated(point)]
    heads = [_head(plot, sheet, i) for i in range(len(items))]
    ends = [val("axId", CATEGORIES), val("axId", VALUES)]
    drawn = (*sticks, *heads)
    chart = C.scatterChart(val("scatterStyle", "lineMarker"), val("varyColors", 0), *drawn, *ends)
    axes = [axis(_across(plot, room)), axis(rows_axis(plot, len(items)))]
    return plot.drawn(
        sheet, [chart, *axes], room.inner, tuple(over_rows(plot, room, _rows(plot, room, items)))
    )


def _sheet(plot: Plot, items: list[Point], room: Room) -> Sheet:
    """A row for each item: its value and 0, the height of both, and where its name stands."""
    rows = tuple(Decimal(len(items) - i) for i in range(len(items)))
    return Sheet(
        (
            Column("", tuple(point.label for point in items), room.lines),
            Column(
                plot.column_head("value"), tuple(size(point) for point in items), formats=plot.formats(items)
            ),
            Column(plot.column_head("from"), tuple(Decimal(0) for _ in items)),
            Column(plot.column_head("row"), rows),
            Column(plot.column_head("row_again"), rows),
            Column(plot.column_head("place_of_the_name"), tuple(room.low for _ in items)),
        )
    )


def _rows(plot: Plot, room: Room, items: list[Point]) -> list[Row]:
    """Every dot with its place, from the top down."""
    (series,), high = plot.spec.series, plot.size.height_pt
    pitch = room.inner.height * high / len(items)
    first = room.inner.y * high + pitch / 2
    return [Row(series, point, first + i * pitch, 2 * _radius(plot, point)) for i, point in enumerate(items)]


def _radius(plot: Plot, point: Point) -> float:
    highlighted = plot.is_highlighted(plot.spec.series[0], point.label)
    return plot.look.highlight_dot_pt if highlighted else plot.look.other_dot_pt


def _stick(plot: Plot, sheet: Sheet, index: int, point: Point) -> Element:
    """A line from the value back to 0 with a dot at the value; a limit is a ring."""
    look, (series,) = plot.look, plot.spec.series
    colour = plot.colour(series, point.label)
    ring = C.marker(
        val("symbol", "circle"),
        val("size", round(2 * _radius(plot, point))),
        shape("FFFFFF", line(colour, _RING_PT)),
    )
    dot = ring if _is_limit(point) else _dot(_radius(plot, point), colour)
    stick = C.spPr(line(colour, look.other_line_pt, cap="flat"))
    end = C.dPt(val("idx", 0), dot, val("bubble3D", 0), deepcopy(stick))
    below = (size(point) or 0) < 0
    written = row_label(plot, series, 0, point, "l" if below else "r")
    own = [] if written is None else [replace(written, value=False, category=True, shown=_shown(plot, point))]
    return _series(sheet, index, index, (stick, _no_mark(), end, labels(own)), _VALUE, cells=2)


def _is_limit(point: Point) -> bool:
    """Whether the dot stands for no exact value."""
    return not is_unstated(point) and (point.bound.is_open or point.value is None)


def _dot(radius_pt: float, colour: str) -> Element:
    size_ = val("size", max(round(2 * radius_pt), 2))
    return C.marker(val("symbol", "circle"), size_, shape(colour, line(None)))


def _no_mark() -> Element:
    return C.marker(val("symbol", "none"))


def _shown(plot: Plot, point: Point) -> str:
    """The number in its label, which is a field of rich text; empty where only words about it stand there."""
    return plot.shown(point) if is_labelled(plot, point.label) else ""


def _head(plot: Plot, sheet: Sheet, index: int) -> Element:
    """The name of an item as the label of a point where the axis starts: a number axis has no words."""
    style = replace(plot.look.label, bold=plot.names[index] == plot.spec.highlight)
    aside = (_LABEL_GAP_PT - NAME_GAP_PT) / plot.size.width_pt
    name = PointLabel(0, style, "l", value=False, series=True, shift=(aside, 0.0))
    parts = (C.spPr(line(None)), _no_mark(), labels([name]))
    return _series(sheet, len(plot.names) + index, index, parts, _PLACE)


def _series(
    sheet: Sheet, order: int, index: int, parts: tuple[Element, ...], across: int, cells: int = 1
) -> Element:
    """A series of the numbers side by side in a row from a column, at the height of the row."""
    return C.ser(
        val("idx", order),
        val("order", order),
        series_name(sheet, 0, index),
        *parts,
        numbers_across("xVal", sheet, index, across, cells),
        numbers_across("yVal", sheet, index, _ROW, cells),
        val("smooth", 0),
    )


def _across(plot: Plot, room: Room) -> Axis:
    return Axis(
        "val",
        CATEGORIES,
        VALUES,
        "b",
        plot.look.tick,
        hidden=True,
        low=room.low,
        high=plot.highest(),
        between=False,
    )
