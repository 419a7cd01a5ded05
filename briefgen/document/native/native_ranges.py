"""Native ranges: a thick line from the low to the high end of each item, on a number axis."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from math import ceil

from briefgen.document.native.chart_labels import PointLabel, labels
from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot
from briefgen.document.native.chart_sheet import Column, Sheet
from briefgen.document.native.chart_xml import (
    Axis,
    C,
    Element,
    TextStyle,
    axis,
    line,
    numbers_across,
    series_name,
    shape,
    val,
)
from briefgen.document.native.word_text import printable
from briefgen.knowledge.lettering import LEADING, wrap
from briefgen.knowledge.scale import domain, ticks_across
from briefgen.model.chart import Point

_LOW, _ROW, _NAMES, _MIDPOINT = 1, 3, 5, 6
_TICK_PT, _TICK_WIDTH_PT = 7.0, 1.25
_NAMES_AT_MOST, _NAMES_AT_MOST_NARROW, _NARROW_PT = 0.42, 0.34, 200.0
_NAMES_AT_LEAST, _LEAST_PT, _NAME_LINES = 0.24, 34.0, 7
_NUMBER_GAP_PT, _TICK_GAP_PT = 6.0, 4.0


def ranges(plot: Plot) -> Drawn | None:
    """A line for each item; its name stands left of the axis, its ends carry their numbers.

    None where names take more lines than rows of one height have room for.
    """
    room = _Room.of(plot)
    if room is None:
        return None
    sheet = _sheet(plot, plot.spec.points, room)
    bars = [_range(plot, sheet, i, point) for i, point in enumerate(plot.spec.points)]
    names = [_name(plot, sheet, i, point, room) for i, point in enumerate(plot.spec.points)]
    ends = [val("axId", CATEGORIES), val("axId", VALUES)]
    middles = [_midpoint(plot, sheet, i) for i, point in enumerate(plot.spec.points) if _is_between(point)]
    chart = C.scatterChart(
        val("scatterStyle", "lineMarker"), val("varyColors", 0), *bars, *names, *middles, *ends
    )
    size = plot.size
    inner = plot.inner(room.start, 0, size.width_pt - room.end, plot.look.tick_pt * 2.2)
    return plot.drawn(
        sheet, [chart, axis(_across(plot, room)), axis(rows_axis(plot, len(plot.spec.points)))], inner
    )


@dataclass(frozen=True, slots=True)
class _Room:
    """Where the axis stands, so that names and the outermost numbers have room, in points.

    Attributes:
        lines: The names, broken into lines.
        names: Where they end.
        start: Of the axis.
        end: Of the axis.
        marks: On it.
    """

    lines: tuple[str, ...]
    names: float
    start: float
    end: float
    marks: tuple[Decimal, ...]

    @classmethod
    def of(cls, plot: Plot) -> "_Room | None":
        wide = plot.size.width_pt
        numbers = [_numbers(plot, point) for point in plot.spec.points]
        free = wide - max(low + high for low, high in numbers) - _LEAST_PT
        share = _NAMES_AT_MOST if wide >= _NARROW_PT else _NAMES_AT_MOST_NARROW
        least = max(min(share * wide, free), _NAMES_AT_LEAST * wide)
        foot = plot.look.tick_pt * 2.2
        pitch = (plot.size.height_pt - plot.head_pt - foot) / len(plot.spec.points)
        for room in (least, max(free, least)):
            lines = [_lines(plot, point, room) for point in plot.spec.points]
            if max(map(len, lines)) * plot.look.label_pt * LEADING <= pitch:
                return cls._beside(plot, lines, numbers)
        return None

    @classmethod
    def _beside(cls, plot: Plot, lines: list[tuple[str, ...]], numbers: list[tuple[float, float]]) -> "_Room":
        bold = replace(plot.look.label, bold=True)
        left = max(plot.measure(line, bold) for one in lines for line in one) + 10
        wide, ends = plot.size.width_pt, [ends_of(point) for point in plot.spec.points]
        marks = _marks(plot, wide - left)
        half = plot.measure(plot.numbers.ticks(marks)[-1], plot.look.tick) / 2
        start, end, low, span = left, wide - half - 1, marks[0], float(marks[-1] - marks[0])
        for _ in range(16):
            per = (end - start) / span
            near = min(
                start + float((a or 0) - low) * per - n for (a, _), (n, _) in zip(ends, numbers, strict=True)
            )
            far = max(
                start + float((b or 0) - low) * per + n for (_, b), (_, n) in zip(ends, numbers, strict=True)
            )
            start, end = start + max(left - near, 0.0), end - max(far - wide, 0.0)
            end = max(end, start + 6)
        return cls(tuple("\n".join(one) for one in lines), left - 4, start, end, marks)


def _numbers(plot: Plot, point: Point) -> tuple[float, float]:
    """The room for the numbers left and right of a row."""
    low, high = ends_of(point)
    style = plot.value_style(plot.spec.series[0], point.label)
    wide = [
        0.0 if n is None else plot.measure(plot.numbers.shown(n, stated=point.text), style) + _NUMBER_GAP_PT
        for n in (None if low == high else low, high)
    ]
    return wide[0], wide[1]


def _lines(plot: Plot, point: Point, room: float) -> tuple[str, ...]:
    """The name of an item in as many lines as its room needs."""
    return wrap(
        printable(point.label), partial(plot.measure, style=_name_style(plot, point)), room, _NAME_LINES
    )


def _name_style(plot: Plot, point: Point) -> TextStyle:
    return replace(plot.look.label, bold=point.label == plot.spec.highlight)


def _sheet(plot: Plot, points: tuple[Point, ...], room: _Room) -> Sheet:
    """A row for each item: its ends, then the height it is drawn at, once for each end."""
    middles = tuple(point.value if _is_between(point) else None for point in points)
    rows = tuple(Decimal(len(points) - i) for i in range(len(points)))
    middle = Column(plot.column_head("midpoint"), middles)
    return Sheet(
        (
            Column("", tuple(point.label for point in points), room.lines),
            Column(plot.column_head("low"), tuple(ends_of(point)[0] for point in points)),
            Column(plot.column_head("high"), tuple(ends_of(point)[1] for point in points)),
            Column(plot.column_head("row"), rows),
            Column(plot.column_head("row_again"), rows),
            Column(plot.column_head("place_of_the_name"), tuple(room.marks[0] for _ in points)),
            *([middle] if set(middles) - {None} else []),
        )
    )


def _is_between(point: Point) -> bool:
    """Whether a midpoint is stated beside two ends."""
    low, high = point.low, point.high
    return point.value is not None and low is not None and high is not None and low < point.value < high


def _midpoint(plot: Plot, sheet: Sheet, index: int) -> Element:
    """A tick across a row: a point without a mark, whose error bars reach up and down."""
    pitch = (plot.size.height_pt - plot.head_pt - plot.look.tick_pt * 2.2) / len(plot.spec.points)
    reach = C.errBars(
        val("errDir", "y"),
        val("errBarType", "both"),
        val("errValType", "fixedVal"),
        val("noEndCap", 1),
        val("val", f"{min(_TICK_PT / pitch, 0.5):.4f}"),
        C.spPr(line(plot.look.ink, _TICK_WIDTH_PT, cap="flat")),
    )
    look = (C.spPr(line(None)), C.marker(val("symbol", "none")))
    order = 2 * len(plot.spec.points) + index
    return _row(sheet, order, index, look, labels([]), first=_MIDPOINT, cells=1, reach=reach)


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


def _name(plot: Plot, sheet: Sheet, index: int, point: Point, room: _Room) -> Element:
    """The name of an item as the label of a point on the axis: Word has no words on a number axis."""
    aside = (room.names - room.start + 4) / plot.size.width_pt
    label = PointLabel(0, _name_style(plot, point), "l", value=False, series=True, shift=(aside, 0.0))
    written = labels([label])
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
    sheet: Sheet,
    order: int,
    index: int,
    look: Sequence[Element],
    written: Element,
    *,
    first: int,
    cells: int,
    reach: Element | None = None,
) -> Element:
    return C.ser(
        val("idx", order),
        val("order", order),
        series_name(sheet, 0, index),
        *look,
        written,
        *([] if reach is None else [reach]),
        numbers_across("xVal", sheet, index, first, cells),
        numbers_across("yVal", sheet, index, _ROW, cells),
        val("smooth", 0),
    )


def _marks(plot: Plot, width_pt: float) -> tuple[Decimal, ...]:
    ends = [end for point in plot.spec.points for end in ends_of(point) if end is not None]
    return ticks_across(*domain(ends, plot.spec.axis_from, plot.spec.axis_to), width_pt)


def _across(plot: Plot, room: _Room) -> Axis:
    """With as few marks as have room for their words: LibreOffice turns words that have none."""
    marks = room.marks
    pitch = (room.end - room.start) / (len(marks) - 1)
    wide = max(plot.measure(words, plot.look.tick) for words in plot.numbers.ticks(marks)) + _TICK_GAP_PT
    every = min(ceil(wide / pitch), len(marks) - 1)
    return Axis(
        "val",
        CATEGORIES,
        VALUES,
        "b",
        plot.look.tick,
        low=marks[0],
        high=marks[-1],
        step=(marks[1] - marks[0]) * every,
        grid=plot.look.rule,
        between=False,
        number_format=plot.numbers.axis_code(marks),
    )


def rows_axis(plot: Plot, count: int) -> Axis:
    """The hidden axis down the side that sets so many dots in rows of their own."""
    half = Decimal("0.5")
    return Axis(
        "val",
        VALUES,
        CATEGORIES,
        "l",
        plot.look.tick,
        low=half,
        high=count + half,
        step=Decimal(1),
        no_words=True,
        stroke=line(plot.look.ink, plot.look.axis_pt),
        between=False,
    )
