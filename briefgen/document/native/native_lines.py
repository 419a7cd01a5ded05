"""Native lines: series on a true time axis."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from briefgen.document.native.chart_ends import EndLabels
from briefgen.document.native.chart_labels import PointLabel, labels
from briefgen.document.native.chart_look import ChartLook
from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot, base_unit, day_of, in_time
from briefgen.document.native.chart_sheet import Column, Sheet, serial
from briefgen.document.native.chart_xml import (
    Axis,
    C,
    Element,
    Inner,
    TextStyle,
    axis,
    head,
    line,
    numbers,
    shape,
    val,
    words,
)
from briefgen.document.native.line_notes import Field, notes
from briefgen.knowledge.marking import meant_point, meant_series, size
from briefgen.knowledge.scale import TIME_TICK_PT, TimeAxis, domain, ticks_beside_lines
from briefgen.model.chart import ChartKind, ChartSpec, Labels, Point, Series

_HEAD_PT, _FOOT_PT, _GAP_PT = 6.0, 17.0, 7.0
_RING_PT = 1.25


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
    accent = plot.is_meant(series) or len(plot.spec.series) == 1
    colour, width = plot.colour(series), look.highlight_line_pt if accent else look.other_line_pt
    dots = plot.spec.kind is ChartKind.SLOPE
    middle = [C.spPr(line(colour, width)), _marker(look, colour, accent, dots)]
    rings = _limits(plot, sheet, series)
    for i in sorted(rings if dots else rings | {_last(sheet, index)} | _meant(plot, sheet, series)):
        dot = _ring(look, colour, accent) if i in rings else _marker(look, colour, accent, True)
        middle.append(C.dPt(val("idx", i), dot, val("bubble3D", 0), C.spPr(line(colour, width))))
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


def _limits(plot: Plot, sheet: Sheet, series: Series) -> set[int]:
    """In which rows of the sheet the series has a limit: its dot is a ring, as it is no exact value."""
    rows = sheet.columns[0].cells
    open_ = [p for p in series.points if size(p) is not None and (p.bound.is_open or p.value is None)]
    dated = isinstance(rows[0], date)
    unit = base_unit(plot.spec) if dated else ""
    return {rows.index(day_of(p, unit) if dated else p.label) for p in open_}


def _meant(plot: Plot, sheet: Sheet, series: Series) -> set[int]:
    """In which row of the sheet the highlighted point of the series stands; none where none is."""
    if plot.spec.series.index(series) != meant_series(plot.spec):
        return set()
    point, rows = meant_point(plot.spec, series), sheet.columns[0].cells
    dated = isinstance(rows[0], date)
    return {rows.index(day_of(point, base_unit(plot.spec)) if dated else point.label)} if point else set()


def _ring(look: ChartLook, colour: str, accent: bool) -> Element:
    radius = look.highlight_dot_pt if accent else look.other_dot_pt
    ring = shape("FFFFFF", line(colour, _RING_PT))
    return C.marker(val("symbol", "circle"), val("size", round(radius * 2)), ring)


def _days_or_names(sheet: Sheet) -> Element:
    if isinstance(sheet.columns[0].cells[0], date):
        return numbers("cat", sheet, 0, "yyyy-mm-dd")
    return words("cat", sheet, 0)


def _first(sheet: Sheet, index: int) -> int:
    return next(i for i, cell in enumerate(sheet.columns[index + 1].cells) if cell is not None)


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
    days, look, size_ = _days(plot.spec), plot.look, plot.size
    ends = domain(plot.values, plot.spec.axis_from, plot.spec.axis_to)
    marks = ticks_beside_lines(*ends, size_.height_pt - plot.head_pt)
    start = max(look.width_at(words, look.tick_pt) for words in plot.numbers.ticks(marks)) + 7
    top, foot = plot.head_pt + _HEAD_PT, size_.height_pt - _FOOT_PT

    def y(value: Decimal) -> float:
        return foot - float((value - marks[0]) / (marks[-1] - marks[0])) * (foot - top)

    span = plot.head_pt + 6, foot + 4
    words = EndLabels.of(plot, y, _style, span, named=True, most=0.4 * size_.width_pt)
    if not words.is_whole:
        return None
    inner = plot.inner(start, _HEAD_PT, words.width + _GAP_PT + 2, _FOOT_PT)
    across = _time_axis(plot, days, inner.width * size_.width_pt)
    against = _measured_against(plot, marks)
    sheet = plot.sheet(days=days) if against is None else _with_line_at(plot, plot.sheet(days=days), against)
    drawn = [
        line_series(plot, sheet, i, series, _written(plot, sheet, i, words))
        for i, series in enumerate(plot.spec.series)
    ]
    if against is not None:
        drawn.append(_reference_series(plot, sheet))
    axes = [axis(across), axis(_number_axis(plot, marks))]
    right = (inner.x + inner.width) * size_.width_pt
    over = [*words.leaders(right + _GAP_PT - 2), *notes(plot, _field(plot, across, inner, y, marks))]
    return plot.drawn(sheet, [line_chart_of(drawn), *axes], inner, over)


def _written(plot: Plot, sheet: Sheet, index: int, words: EndLabels) -> list[PointLabel]:
    """The words at the end of a line, and the number at its start where both ends are asked for."""
    first, last = _first(sheet, index), _last(sheet, index)
    end = words.label(index, last, "r")
    if plot.spec.labels is not Labels.ENDS or first == last:
        return [end] if end is not None else []
    point = next(p for p in in_time(plot.spec.series[index]) if size(p) is not None)
    start = PointLabel(first, plot.look.quiet, "t", plot.code(point))
    return [start, *([end] if end is not None else [])]


def _measured_against(plot: Plot, marks: Sequence[Decimal]) -> Decimal | None:
    """The value of the reference line, where it is on the axis."""
    value = plot.spec.reference
    return value if value is not None and marks[0] <= value <= marks[-1] else None


def _with_line_at(plot: Plot, sheet: Sheet, value: Decimal) -> Sheet:
    """The sheet with a column more, which holds the value of the reference line in each row."""
    column = Column(str(plot.numbers.words["reference_line"]), tuple(value for _ in sheet.columns[0].cells))
    return Sheet((*sheet.columns, column))


def _reference_series(plot: Plot, sheet: Sheet) -> Element:
    """A dotted level line of its own column, which a change of that column moves."""
    index = len(plot.spec.series)
    stroke = C.spPr(line(plot.look.ink, plot.look.grid_pt, cap="flat", dash="sysDash"))
    return C.ser(
        val("idx", index),
        val("order", index),
        head(sheet, index + 1),
        stroke,
        C.marker(val("symbol", "none")),
        labels([]),
        _days_or_names(sheet),
        numbers("val", sheet, index + 1),
        val("smooth", 0),
    )


def _field(
    plot: Plot, across: Axis, inner: Inner, y: Callable[[Decimal], float], marks: Sequence[Decimal]
) -> Field:
    """Where the lines run, for words that must keep clear of them."""
    wide, high, unit = plot.size.width_pt, plot.size.height_pt, base_unit(plot.spec)
    left, right = inner.x * wide, (inner.x + inner.width) * wide

    def x(point: Point) -> float:
        if across.low is None or across.high is None:
            share = Decimal(plot.names.index(point.label)) / max(len(plot.names) - 1, 1)
        else:
            share = (serial(day_of(point, unit)) - across.low) / max(across.high - across.low, Decimal(1))
        return left + float(share) * (right - left)

    stretches = [
        tuple((p, (x(p), high - y(size(p) or Decimal(0)))) for p in stretch)
        for series in sorted(plot.spec.series, key=lambda one: not plot.is_meant(one))
        for stretch in _stretches(series)
    ]
    against = _measured_against(plot, marks)
    levels = [high - y(value) for value in (*marks, against) if value is not None]
    return Field(left, right, high - y(marks[0]), tuple(stretches), tuple(levels))


def _stretches(series: Series) -> Iterator[list[Point]]:
    """The pieces of a line between the points of which nothing is stated."""
    for stated, points in groupby(in_time(series), key=lambda p: size(p) is not None):
        if stated:
            yield list(points)


def _style(plot: Plot, series: Series) -> TextStyle:
    """How the words at the end of a line are set."""
    accent = plot.is_meant(series) or len(plot.spec.series) == 1
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
    drawn = TimeAxis.of(periods, int(width_pt // TIME_TICK_PT))
    first = drawn.first if drawn.base == "days" else _first_day(drawn.first, drawn.base)
    every, step = drawn.every, drawn.step
    end = max(days[-1], _last_mark(first, days[-1], every, step))
    return replace(
        plain,
        kind="date",
        unit=drawn.base,
        number_format=f"{plot.numbers.locale()}{_DATES[every]}",
        step=Decimal(step),
        every=every,
        low=Decimal(serial(first)),
        high=Decimal(serial(end)),
    )


def _first_day(day: date, base: str) -> date:
    """The day that names its year or month."""
    return date(day.year, 1 if base == "years" else day.month, 1)


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
