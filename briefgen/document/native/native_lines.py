"""Native lines: series on a true time axis."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from briefgen.document.native.chart_ends import EndLabels
from briefgen.document.native.chart_labels import PointLabel, labels
from briefgen.document.native.chart_look import ChartLook
from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot, base_unit, day_of
from briefgen.document.native.chart_sheet import Sheet, serial
from briefgen.document.native.chart_xml import (
    Axis,
    C,
    Element,
    TextStyle,
    axis,
    head,
    line,
    numbers,
    shape,
    val,
    words,
)
from briefgen.knowledge.scale import TIME_TICK_PT, domain, finest, ticks_up, time_step
from briefgen.model.chart import ChartKind, ChartSpec, Series

_HEAD_PT, _FOOT_PT, _GAP_PT = 6.0, 17.0, 7.0


def line_chart_of(drawn: list[Element]) -> Element:
    """The lines of all series against two axes."""
    return C.lineChart(
        val("grouping", "standard"),
        val("varyColors", 0),
        *drawn,
        val("marker", 1),
        val("axId", CATEGORIES),
        val("axId", VALUES),
    )


def line_series(plot: Plot, sheet: Sheet, index: int, series: Series, written: list[PointLabel]) -> Element:
    """One line, with dots at both ends of a slope and at the end of others."""
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


def line_chart(plot: Plot) -> Drawn | None:
    """Series on a true time axis where all are dated, else on their labels; None where words collide."""
    days, look, size = _days(plot.spec), plot.look, plot.size
    ends = domain(plot.values, plot.spec.axis_from, plot.spec.axis_to)
    marks = ticks_up(*ends, size.height_pt - plot.head_pt)
    start = max(look.width_at(words, look.tick_pt) for words in plot.numbers.ticks(marks)) + 7
    top, foot = plot.head_pt + _HEAD_PT, size.height_pt - _FOOT_PT

    def y(value: Decimal) -> float:
        return foot - float((value - marks[0]) / (marks[-1] - marks[0])) * (foot - top)

    span = plot.head_pt + 6, foot + 4
    words = EndLabels.of(plot, y, _style, span, named=True, most=0.4 * size.width_pt)
    if not words.is_whole:
        return None
    inner = plot.inner(start, _HEAD_PT, words.width + _GAP_PT + 2, _FOOT_PT)
    across = _time_axis(plot, days, inner.width * size.width_pt)
    sheet = plot.sheet(days=days)
    drawn = [
        line_series(plot, sheet, i, series, [words.label(i, _last(sheet, i), "r")])
        for i, series in enumerate(plot.spec.series)
    ]
    axes = [axis(across), axis(_number_axis(plot, marks))]
    right = (inner.x + inner.width) * size.width_pt
    return plot.drawn(sheet, [line_chart_of(drawn), *axes], inner, list(words.leaders(right + _GAP_PT - 2)))


def _style(plot: Plot, series: Series) -> TextStyle:
    """How the words at the end of a line are set."""
    accent = plot.is_highlighted(series) or len(plot.spec.series) == 1
    colour = plot.colour(series) if accent else plot.look.grey
    return TextStyle(plot.look.face, plot.look.label_pt, colour, bold=accent)


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


def _days(spec: ChartSpec) -> tuple[date, ...]:
    """The days of a true time axis, or nothing where a point has no date."""
    if any(point.when is None for point in spec.points):
        return ()
    unit = base_unit(spec)
    return tuple(sorted({day_of(point, unit) for point in spec.points}))


_DATES = {"years": "yyyy", "months": "mmm yyyy", "days": "d mmm"}


def _time_axis(plot: Plot, days: tuple[date, ...], width_pt: float) -> Axis:
    """Marks as far apart as on the drawn axis, in the same words, up to the last one that is drawn."""
    stroke = line(plot.look.ink, plot.look.axis_pt)
    plain = Axis("cat", CATEGORIES, VALUES, "b", plot.look.tick, stroke=stroke)
    if not days:
        return plain
    periods = [point.when for point in plot.spec.points if point.when is not None]
    middles = [period.midpoint for period in periods]
    most = int(width_pt // TIME_TICK_PT)
    every, step = time_step(min(middles), max(middles), most, finest(periods))
    unit, form = base_unit(plot.spec), _DATES[every]
    end = max(days[-1], _last_mark(days[0], days[-1], every, step))
    return replace(
        plain,
        kind="date",
        unit=unit,
        number_format=form,
        step=Decimal(step),
        every=every,
        low=Decimal(serial(days[0])),
        high=Decimal(serial(end)),
    )


def _last_mark(first: date, last: date, every: str, step: int) -> date:
    """The day of the last mark, counted from the first day: of the last year or month that is marked.

    A mark of 2024 counted from July 2020 stands in July 2024, also where the line ends in May.
    """
    if every == "days":
        return last
    months = (last.year - first.year) * 12 + (last.month - first.month if every == "months" else 0)
    counted = months // (step * (12 if every == "years" else 1)) * step * (12 if every == "years" else 1)
    years, month = divmod(first.month - 1 + counted, 12)
    return date(first.year + years, month + 1, min(first.day, 28))
