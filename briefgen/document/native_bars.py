"""Native bars: sorted, upright, paired, diverging, a pair, 100 % bars; and the doughnut."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from briefgen.document.chart_plot import CATEGORIES, VALUES, Plot, bar_or_slice
from briefgen.document.chart_sheet import Sheet
from briefgen.document.chart_xml import (
    Axis,
    C,
    Element,
    Inner,
    PointLabel,
    TextStyle,
    axis,
    labels,
    line,
    shape,
    val,
)
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series

_COLUMN_MOST_PT = 40.0
"""A column is wider than a bar is thick: its name stands under it."""
_ROOM_BELOW = Decimal("1.25")
"""Keeps the number at the end of a negative bar clear of the names of the items."""


def bars(plot: Plot) -> tuple[Sheet, bytes]:
    """Bars across the page, one below the other, or a pair of them."""
    return _bar_chart(plot, "bar")


def columns(plot: Plot) -> tuple[Sheet, bytes]:
    """Upright bars."""
    return _bar_chart(plot, "col")


def _bar_chart(plot: Plot, direction: str) -> tuple[Sheet, bytes]:
    sheet = plot.sheet()
    drawn = [_bar_series(plot, sheet, i, series) for i, series in enumerate(plot.spec.series)]
    chart = C.barChart(
        val("barDir", direction),
        val("grouping", "clustered"),
        val("varyColors", 0),
        *drawn,
        val("gapWidth", _gap_width(plot, direction)),
        val("overlap", 0),
        val("axId", CATEGORIES),
        val("axId", VALUES),
    )
    axes = [axis(_item_axis(plot, direction)), axis(_value_axis(plot, direction))]
    key = "t" if len(drawn) > 1 else ""
    return sheet, plot.space([chart, *axes], _bar_room(plot, direction), legend=key)


def _bar_series(plot: Plot, sheet: Sheet, index: int, series: Series) -> Element:
    whole = plot.colour(series)
    by_name = {point.label: point for point in series.points}
    points = [
        _accent(plot.colour(series, name), i)
        for i, name in enumerate(plot.names)
        if name in by_name and plot.colour(series, name) != whole
    ]
    written = [
        _bar_label(plot, series, i, by_name[name])
        for i, name in enumerate(plot.names)
        if name in by_name and plot.is_labelled(series, i)
    ]
    middle = [shape(whole, line(None)), val("invertIfNegative", 0), *points, labels(written)]
    return bar_or_slice(sheet, index, *middle)


def _accent(colour: str, index: int) -> Element:
    fill = shape(colour, line(None))
    return C.dPt(val("idx", index), val("invertIfNegative", 0), val("bubble3D", 0), fill)


def _bar_label(plot: Plot, series: Series, index: int, point: Point) -> PointLabel:
    display = plot.spec.kind is ChartKind.PAIR
    style = plot.value_style(series, point.label, display)
    remarks = plot.remarks(index) if display else ()
    shown = plot.shown(point) if remarks else ""
    return PointLabel(index, style, "outEnd", plot.code(point), shown=shown, remarks=remarks)


def _gap_width(plot: Plot, direction: str) -> int:
    """Room between items as a percentage of a bar, so that a bar is never thicker than the look has it."""
    length = plot.size.height_pt if direction == "bar" else plot.size.width_pt
    pitch = length / max(len(plot.names), 1)
    most = plot.look.bar_max_display_pt if plot.spec.kind is ChartKind.PAIR else plot.look.bar_max_pt
    most = _COLUMN_MOST_PT if direction == "col" else most
    bar = min(pitch * plot.look.bar_to_pitch, most * len(plot.spec.series)) / len(plot.spec.series)
    return min(round((pitch - bar * len(plot.spec.series)) / bar * 100), 500)


def _item_axis(plot: Plot, direction: str) -> Axis:
    upright = direction == "bar"
    look = plot.look
    style = replace(look.label, bold=plot.spec.kind is ChartKind.PAIR, colour=look.ink)
    return Axis(
        "cat",
        CATEGORIES,
        VALUES,
        "l" if upright else "b",
        style,
        backwards=upright,
        stroke=line(look.ink, look.axis_pt),
    )


def _value_axis(plot: Plot, direction: str) -> Axis:
    lowest = min([*plot.values, Decimal(0)])
    low = lowest * _ROOM_BELOW if lowest else lowest
    return Axis(
        "val",
        VALUES,
        CATEGORIES,
        "b" if direction == "bar" else "l",
        plot.look.tick,
        hidden=True,
        low=low,
        high=plot.highest(),
    )


def _bar_room(plot: Plot, direction: str) -> Inner:
    look = plot.look
    key = look.label_pt * 1.8 if len(plot.spec.series) > 1 else 0.0
    if direction == "col":
        return plot.inner(2, look.label_pt * 1.6 + key, 2, look.label_pt * 2.2)
    longest = max((look.width(name, bold=True) for name in plot.names), default=0.0)
    left = min(longest, plot.size.width_pt * 0.4) + 8
    room = plot.size.width_pt - left
    return plot.inner(left, key, room - _bar_length(plot, room), 0)


def _bar_length(plot: Plot, room_pt: float) -> float:
    """How long the longest bar may be so that every label beside a bar has room, in points."""
    free = [
        (room_pt - _label_width(plot, point) - 12) / max(_share_of_axis(plot, point), 0.1)
        for series in plot.spec.series
        for point in series.points
    ]
    return max(min([*free, room_pt]), room_pt / 4)


def _share_of_axis(plot: Plot, point: Point) -> float:
    """How far a bar reaches from 0 to the upper end of the axis; 0 where all bars are below it."""
    high = plot.highest()
    return float((point.value or 0) / high) if high > 0 else 0.0


def _label_width(plot: Plot, point: Point) -> float:
    display = plot.spec.kind is ChartKind.PAIR
    number = plot.number_width(point, plot.look.value_pt if display else plot.look.label_pt)
    index = plot.names.index(point.label)
    return number + (plot.remark_width(index) if display else 0.0)


def hundred(plot: Plot) -> tuple[Sheet, bytes]:
    """Bars of parts that make a whole each: a chart has a series for each bar, Word one for each part."""
    fills = list(plot.paints.parts(plot.spec).values())
    plot = Plot(_by_part(plot.spec, plot.numbers.calculated), plot.look, plot.size, plot.language)
    sheet = plot.sheet()
    drawn = [
        _part_series(plot, sheet, i, series, fill)
        for i, (series, fill) in enumerate(zip(plot.spec.series, fills, strict=True))
    ]
    chart = C.barChart(
        val("barDir", "bar"),
        val("grouping", "percentStacked"),
        val("varyColors", 0),
        *drawn,
        val("gapWidth", _gap_width_of_one(plot)),
        val("overlap", 100),
        val("axId", CATEGORIES),
        val("axId", VALUES),
    )
    scale = Axis("val", VALUES, CATEGORIES, "b", plot.look.tick, hidden=True, low=Decimal(0), high=Decimal(1))
    items = replace(_item_axis(plot, "bar"), stroke=line(None))
    return sheet, plot.space([chart, axis(items), axis(scale)], None, legend="t")


def _by_part(spec: ChartSpec, calculated: str) -> ChartSpec:
    """The same numbers with a series for each part and a point for each bar; a calculated part says so."""
    parts = dict.fromkeys(point.label for point in spec.points)
    worked_out = {point.label for point in spec.points if point.origin is Origin.CALCULATED}
    names = {part: f"{part} ({calculated})" if part in worked_out else part for part in parts}
    series = tuple(Series(names[part], tuple(_of_part(spec, part))) for part in parts)
    return replace(spec, series=series, highlight=names.get(spec.highlight, spec.highlight))


def _of_part(spec: ChartSpec, part: str) -> Iterator[Point]:
    for bar in spec.series:
        found = next((point for point in bar.points if point.label == part), Point(part))
        yield replace(found, label=bar.name)


def _gap_width_of_one(plot: Plot) -> int:
    pitch = plot.size.height_pt / max(len(plot.names), 1)
    bar = min(pitch * plot.look.bar_to_pitch, plot.look.bar_max_pt)
    return min(round((pitch - bar) / bar * 100), 500)


def _part_series(plot: Plot, sheet: Sheet, index: int, series: Series, fill: str) -> Element:
    style = _on(plot, fill)
    written = [
        PointLabel(i, style, "inBase", plot.code(point))
        for i, point in enumerate(series.points)
        if plot.is_labelled(series, i)
    ]
    middle = [shape(fill, line("FFFFFF", plot.look.part_gap_pt)), val("invertIfNegative", 0), labels(written)]
    return bar_or_slice(sheet, index, *middle)


def _on(plot: Plot, fill: str) -> TextStyle:
    return TextStyle(plot.look.face, plot.look.label_pt, plot.look.label_on(fill), bold=True)


def _with_calculated(spec: ChartSpec, calculated: str) -> ChartSpec:
    (ring,) = spec.series
    points = tuple(
        replace(p, label=f"{p.label} ({calculated})") if p.origin is Origin.CALCULATED else p
        for p in ring.points
    )
    return replace(spec, series=(replace(ring, points=points),))


def donut(plot: Plot) -> tuple[Sheet, bytes]:
    """A ring of parts; a calculated one says so in its name."""
    fills = list(plot.paints.parts(plot.spec).values())
    plot = Plot(_with_calculated(plot.spec, plot.numbers.calculated), plot.look, plot.size, plot.language)
    sheet = plot.sheet()
    series = plot.spec.series[0]
    points = [
        C.dPt(val("idx", i), val("bubble3D", 0), shape(fill, line("FFFFFF", plot.look.part_gap_pt)))
        for i, fill in enumerate(fills)
    ]
    written = [
        PointLabel(i, _on(plot, fills[i]), "", plot.code(point)) for i, point in enumerate(series.points)
    ]
    drawn = bar_or_slice(sheet, 0, *points, labels(written))
    chart = C.doughnutChart(val("varyColors", 1), drawn, val("firstSliceAng", 0), val("holeSize", 58))
    return sheet, plot.space([chart], None, legend="r")
