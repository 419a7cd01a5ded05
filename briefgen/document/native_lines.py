"""Native lines: the slope of two periods, and series on a true time axis."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from briefgen.document.chart_look import ChartLook
from briefgen.document.chart_plot import CATEGORIES, VALUES, Plot, base_unit, day_of
from briefgen.document.chart_sheet import Sheet
from briefgen.document.chart_xml import (
    Axis,
    C,
    Element,
    Inner,
    PointLabel,
    TextStyle,
    axis,
    head,
    labels,
    line,
    numbers,
    shape,
    val,
    words,
)
from briefgen.knowledge.scale import TIME_TICK_PT, domain, finest, slope_domain, ticks_up, time_step
from briefgen.model.chart import ChartKind, ChartSpec, Series


def slope(plot: Plot) -> tuple[Sheet, bytes]:
    """A line from one period to the other for each item, from 0."""
    sheet = plot.sheet()
    drawn = [
        _line_series(plot, sheet, i, series, _slope_labels(plot, series))
        for i, series in enumerate(plot.spec.series)
    ]
    feet = C.dropLines(C.spPr(line(plot.look.rule, 0.75)))
    chart = _line_chart(drawn, feet)
    low, high = slope_domain(plot.values, len(drawn), plot.spec.axis_from, plot.spec.axis_to)
    foot = plot.look.ink if not low else plot.look.rule  # only the line at 0 is an axis
    stroke = line(foot, plot.look.axis_pt)
    periods = Axis("cat", CATEGORIES, VALUES, "b", replace(plot.look.label, bold=True), stroke=stroke)
    hidden = Axis("val", VALUES, CATEGORIES, "l", plot.look.tick, hidden=True, between=False)
    scale = replace(hidden, low=low, high=high)
    return sheet, plot.space([chart, axis(periods), axis(scale)], _slope_room(plot))


def _slope_room(plot: Plot) -> Inner:
    look = plot.look
    number = max(plot.number_width(point, look.value_pt) for point in plot.spec.points) + 14
    foot = max(look.width(name, bold=True) for name in plot.names) / 2
    named = max(look.width(s.name) for s in plot.spec.series) + 4 if len(plot.spec.series) > 1 else 0
    remark = max((look.width(words, bold=style.bold) for words, style in _said(plot)), default=0.0) + 14
    return plot.inner(max(number, foot), 10, max(number + named, foot, remark), look.label_pt * 2.2)


def _said(plot: Plot) -> tuple[tuple[str, TextStyle], ...]:
    return plot.remarks(len(plot.names) - 1)


def _line_chart(drawn: list[Element], *extra: Element) -> Element:
    return C.lineChart(
        val("grouping", "standard"),
        val("varyColors", 0),
        *drawn,
        *extra,
        val("marker", 1),
        val("axId", CATEGORIES),
        val("axId", VALUES),
    )


def _slope_labels(plot: Plot, series: Series) -> list[PointLabel]:
    last = len(plot.names) - 1
    several = len(plot.spec.series) > 1
    label = "" if several else plot.spec.highlight  # a single line is the point, at both its ends
    style = plot.value_style(series, label, display=not several)
    return [
        PointLabel(
            i,
            style,
            "l" if i == 0 else "r",
            plot.code(point),
            series=several and i == last,
            shown=plot.shown(point) if plot.remarks(i) else "",
            remarks=plot.remarks(i),
            below=True,
        )
        for i, point in enumerate(series.points)
        if i in (0, last)
    ]


def _line_series(plot: Plot, sheet: Sheet, index: int, series: Series, written: list[PointLabel]) -> Element:
    look = plot.look
    accent = plot.is_highlighted(series) or len(plot.spec.series) == 1
    colour, width = plot.colour(series), look.highlight_line_pt if accent else look.other_line_pt
    dots = plot.spec.kind is ChartKind.SLOPE
    middle = [C.spPr(line(colour, width)), _marker(look, colour, accent, dots)]
    if not dots and series.points:
        dot = _marker(look, colour, accent, True)
        middle.append(C.dPt(val("idx", _last(sheet, index)), dot, C.spPr(line(colour, width))))
    return C.ser(
        val("idx", index),
        val("order", index),
        head(sheet, index + 1),
        *middle,
        labels(written),
        _days_or_names(sheet),
        numbers("val", sheet, index + 1),
        val("smooth", 0),
    )


def _days_or_names(sheet: Sheet) -> Element:
    if isinstance(sheet.columns[0].cells[0], date):
        return numbers("cat", sheet, 0, "yyyy-mm-dd")
    return words("cat", sheet, 0)


def _last(sheet: Sheet, index: int) -> int:
    cells = sheet.columns[index + 1].cells
    return max(i for i, cell in enumerate(cells) if cell is not None)


def _marker(look: ChartLook, colour: str, accent: bool, shown: bool) -> Element:
    if not shown:
        return C.marker(val("symbol", "none"))
    radius = look.highlight_dot_pt if accent else look.other_dot_pt
    dot = shape(colour, line("FFFFFF", look.halo_pt))
    return C.marker(val("symbol", "circle"), val("size", round(radius * 2)), dot)


def line_chart(plot: Plot) -> tuple[Sheet, bytes]:
    """Series on a true time axis where all points are dated, else on their labels."""
    days = _days(plot.spec)
    sheet = plot.sheet(days=days)
    drawn = [
        _line_series(plot, sheet, i, series, [_end_label(plot, sheet, i, series)])
        for i, series in enumerate(plot.spec.series)
    ]
    ends = domain(plot.values, plot.spec.axis_from, plot.spec.axis_to)
    marks = ticks_up(*ends, plot.size.height_pt)
    end = max(plot.look.width(f"{series.name} 0,000") for series in plot.spec.series)
    start = max(plot.look.width_at(words, plot.look.tick_pt) for words in plot.numbers.ticks(marks))
    inner = plot.inner(start + 8, 6, end + 12, plot.look.tick_pt * 2.2)
    across = _time_axis(plot, days, inner.width * plot.size.width_pt)
    axes = [axis(across), axis(_number_axis(plot, marks))]
    return sheet, plot.space([_line_chart(drawn), *axes], inner)


def _number_axis(plot: Plot, marks: Sequence[Decimal]) -> Axis:
    return Axis(
        "val",
        VALUES,
        CATEGORIES,
        "l",
        plot.look.tick,
        low=marks[0],
        high=marks[-1],
        step=marks[1] - marks[0],
        grid=plot.look.rule,
        between=False,
        number_format=plot.numbers.axis_code(marks),
    )


def _end_label(plot: Plot, sheet: Sheet, index: int, series: Series) -> PointLabel:
    accent = plot.is_highlighted(series) or len(plot.spec.series) == 1
    colour = plot.colour(series) if accent else plot.look.grey
    style = TextStyle(plot.look.face, plot.look.label_pt, colour, bold=accent)
    code = plot.code(series.points[-1])
    named = bool(series.name) and len(plot.spec.series) > 1
    return PointLabel(_last(sheet, index), style, "r", code, series=named)


def _days(spec: ChartSpec) -> tuple[date, ...]:
    """The days of a true time axis, or nothing where a point has no date."""
    if any(point.when is None for point in spec.points):
        return ()
    unit = base_unit(spec)
    return tuple(sorted({day_of(point, unit) for point in spec.points}))


_DATES = {"years": "yyyy", "months": "mmm yyyy", "days": "d mmm"}


def _time_axis(plot: Plot, days: tuple[date, ...], width_pt: float) -> Axis:
    """Marks as far apart as on the drawn axis, in the same words."""
    stroke = line(plot.look.ink, plot.look.axis_pt)
    plain = Axis("cat", CATEGORIES, VALUES, "b", plot.look.tick, stroke=stroke)
    if not days:
        return plain
    periods = [point.when for point in plot.spec.points if point.when is not None]
    middles = [period.midpoint for period in periods]
    most = int(width_pt // TIME_TICK_PT)
    every, step = time_step(min(middles), max(middles), most, finest(periods))
    unit, form = base_unit(plot.spec), _DATES[every]
    return replace(plain, kind="date", unit=unit, number_format=form, step=Decimal(step), every=every)
