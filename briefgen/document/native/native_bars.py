"""Native bars: sorted, upright, paired, diverging, and a pair."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot, bar_or_slice
from briefgen.document.native.chart_shapes import Rule, Shape, Swatch
from briefgen.document.native.chart_sheet import Sheet
from briefgen.document.native.chart_xml import (
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
from briefgen.document.native.word_text import printable
from briefgen.knowledge.bar_fit import NAME_GAP_PT, bar_fit
from briefgen.knowledge.lettering import LEADING, wrap
from briefgen.model.chart import ChartKind, Point, Series

_COLUMN_MOST_PT = 40.0
"""A column is wider than a bar is thick: its name stands under it."""
_DISPLAY_WIDTH_PT, _DISPLAY_HEIGHT_PT = 420.0, 78.0
_PAIRED_TO_PITCH, _PAIRED_MOST_PT, _KEY_PT = 0.36, 12.0, 15.0
_NAMES_AT_MOST, _NAMES_AT_LEAST, _LEAST_BARS_PT = 0.42, 0.26, 26.0
_NUMBER_GAP_PT = 5.0
_NAME_LINES, _ROW_GAP_PT = 7, 2.0
_ROOM_BELOW = Decimal("1.25")
"""Keeps the number at the end of a negative bar clear of the names of the items."""


def bars(plot: Plot) -> Drawn | None:
    """Bars across the page, one below the other, with a key where there are two series.

    None where names take more lines than rows of one height have room for.
    """
    names = Names.of(plot)
    if names is None:
        return None
    room = Room.of(plot, names)
    return _bar_chart(plot, "bar", room, room.low, tuple(_key(plot, room)))


def columns(plot: Plot) -> Drawn | None:
    """Upright bars; level ones where a word or number is wider than its column."""
    if not _columns_fit(plot):
        return bars(plot)
    look, lowest = plot.look, min([*plot.values, Decimal(0)])
    names = Names.within(plot, plot.size.width_pt / max(len(plot.names), 1) - 4)
    foot = look.label_pt * (2.2 + (_most_lines(names.lines) - 1) * LEADING)
    inner = plot.inner(2, look.label_pt * 1.6, 2, foot)
    room = Room(inner, Decimal(0), 0.0, 0.0, 0.0, names.lines)
    return _bar_chart(plot, "col", room, lowest * _ROOM_BELOW if lowest else lowest)


def _columns_fit(plot: Plot) -> bool:
    pitch = plot.size.width_pt / max(len(plot.names), 1) - 4
    words = [word for name in plot.names for word in name.split()]
    words += [plot.shown(point) for point in plot.spec.points]
    return all(plot.look.width(word, bold=True) <= pitch for word in words)


def _bar_chart(plot: Plot, direction: str, room: "Room", low: Decimal, over: Sequence[Shape] = ()) -> Drawn:
    sheet, inner = plot.sheet(lines=room.lines), room.inner
    drawn = [_bar_series(plot, sheet, i, series) for i, series in enumerate(plot.spec.series)]
    length = inner.height * plot.size.height_pt if direction == "bar" else inner.width * plot.size.width_pt
    chart = C.barChart(
        val("barDir", direction),
        val("grouping", "clustered"),
        val("varyColors", 0),
        *drawn,
        val("gapWidth", _gap_width(plot, direction, length)),
        val("overlap", 0),
        val("axId", CATEGORIES),
        val("axId", VALUES),
    )
    across = Axis(
        "val",
        VALUES,
        CATEGORIES,
        "b" if direction == "bar" else "l",
        plot.look.tick,
        hidden=True,
        low=low,
        high=plot.highest(),
    )
    return plot.drawn(sheet, [chart, axis(_item_axis(plot, direction)), axis(across)], inner, over)


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
    return PointLabel(index, _number_style(plot, series, point), "outEnd", plot.code(point))


def _number_style(plot: Plot, series: Series, point: Point) -> TextStyle:
    style = plot.value_style(series, point.label)
    return replace(style, size_pt=_value_pt(plot)) if plot.spec.kind is ChartKind.PAIR else style


def _value_pt(plot: Plot) -> float:
    return plot.look.value_display_pt if _is_display(plot) else plot.look.value_pt


def _is_display(plot: Plot) -> bool:
    """Whether a pair is set for display, large enough for a page of its own."""
    size = plot.size
    below = min(plot.values) < 0
    return size.width_pt >= _DISPLAY_WIDTH_PT and size.height_pt >= _DISPLAY_HEIGHT_PT and not below


def _thickest(plot: Plot, direction: str) -> float:
    """How thick a bar may be, in points."""
    if direction == "col":
        return _COLUMN_MOST_PT
    display = plot.spec.kind is ChartKind.PAIR and _is_display(plot)
    return plot.look.bar_max_display_pt if display else plot.look.bar_max_pt


def _gap_width(plot: Plot, direction: str, length_pt: float) -> int:
    """Room between items as a percentage of a bar, so that a bar is as thick as the look has it."""
    series = max(len(plot.spec.series), 1)
    pitch = length_pt / max(len(plot.names), 1)
    share = _PAIRED_TO_PITCH * series if series > 1 else plot.look.bar_to_pitch
    most = _PAIRED_MOST_PT * series if series > 1 else _thickest(plot, direction)
    bar = min(pitch * share, most) / series
    return min(round((pitch - bar * series) / bar * 100), 500)


def _item_axis(plot: Plot, direction: str) -> Axis:
    upright = direction == "bar"
    look = plot.look
    return Axis(
        "cat",
        CATEGORIES,
        VALUES,
        "l" if upright else "b",
        _item_style(plot),
        backwards=upright,
        stroke=line(look.ink, look.axis_pt),
    )


def _item_style(plot: Plot) -> TextStyle:
    return replace(plot.look.label, bold=plot.spec.kind is ChartKind.PAIR)


@dataclass(frozen=True, slots=True)
class Room:
    """Where bars stand, so that names and numbers beside them have room: as the picture has them.

    Attributes:
        low: The start of the axis, less than the least value by the room of its number.
        left: Where names end, in points.
        zero: Where bars start, in points.
        per_point: How long a unit of value is, in points.
        lines: The names, broken into lines.
    """

    inner: Inner
    low: Decimal
    left: float
    zero: float
    per_point: float
    lines: tuple[str, ...]

    @classmethod
    def of(cls, plot: Plot, names: "Names") -> "Room":
        """The room beside names of that width."""
        wide, bars, left = plot.size.width_pt, _reaches(plot), names.width + NAME_GAP_PT + 1
        zero, per_point = bar_fit([*bars, (float(max(plot.spec.axis_to or 0, 0)), 0.0)], wide - left - 0.5)
        lowest = min([*plot.values, Decimal(0)])
        low = Decimal(f"{-zero / per_point:.6g}") if lowest < 0 else Decimal(0)
        end = left + zero + float(plot.highest()) * per_point
        inner = plot.inner(left, _head_pt(plot), wide - end, 0)
        return cls(inner, min(low, lowest), left, left + zero, per_point, names.lines)


def _head_pt(plot: Plot) -> float:
    """The height of the key over the bars."""
    return _KEY_PT if len(plot.spec.series) > 1 else 0.0


def _reaches(plot: Plot) -> list[tuple[float, float]]:
    """The value of each bar, and the room for its number."""
    return [
        (float(point.value or 0), _beside(plot, series, point))
        for series in plot.spec.series
        for point in series.points
    ]


def _beside(plot: Plot, series: Series, point: Point) -> float:
    """The room for the number beyond the end of a bar, in points."""
    style = _number_style(plot, series, point)
    return plot.measure(plot.shown(point), style) + _NUMBER_GAP_PT + 1


@dataclass(frozen=True, slots=True)
class Names:
    """The names of the items, in as many lines as a row has room for, and how wide they run, in points."""

    lines: tuple[str, ...]
    width: float

    @classmethod
    def of(cls, plot: Plot) -> "Names | None":
        """In the room the picture gives them, or more of it where rows are low; None where none is enough."""
        wide, bars = plot.size.width_pt, _reaches(plot)
        sides = [
            max((room for value, room in bars if (value >= 0) is up), default=0.0) for up in (True, False)
        ]
        free = wide - sum(sides) - _LEAST_BARS_PT
        least = max(min(_NAMES_AT_MOST * wide, free), _NAMES_AT_LEAST * wide)
        pitch = (plot.size.height_pt - plot.head_pt - _head_pt(plot)) / max(len(plot.names), 1)
        leading = plot.look.label_pt * LEADING
        for room in (least, (least + max(free, least)) / 2, max(free, least)):
            found = cls.within(plot, room)
            if _most_lines(found.lines) * leading + _ROW_GAP_PT <= pitch:
                return found
        return None

    @classmethod
    def within(cls, plot: Plot, room: float) -> "Names":
        """In a room of that width."""
        measure = partial(plot.measure, style=_item_style(plot))
        lines = [wrap(printable(name), measure, room, _NAME_LINES) for name in plot.names]
        return cls(
            tuple("\n".join(one) for one in lines), max(measure(line) for one in lines for line in one)
        )


def _most_lines(names: Sequence[str]) -> int:
    return max((name.count("\n") + 1 for name in names), default=1)


def _key(plot: Plot, room: Room) -> Iterator[Shape]:
    """What the two series are, over the first bars: Word and LibreOffice order a legend each in its way."""
    if len(plot.spec.series) < 2:
        return
    styles = [replace(plot.look.label, bold=plot.is_highlighted(s)) for s in plot.spec.series]
    wide = sum(26 + plot.measure(s.name, one) for s, one in zip(plot.spec.series, styles, strict=True)) - 14
    x, y = max(min(room.zero, plot.size.width_pt - wide), 0.0), plot.head_pt + 2
    for series, style in zip(plot.spec.series, styles, strict=True):
        yield Swatch(x, y, 8, 6, plot.colour(series))
        yield plot.words(x + 12, y + 3, series.name, style)
        x += 26 + plot.measure(series.name, style)


# --- pair --------------------------------------------------------------------------------------------


def pair(plot: Plot) -> Drawn | None:
    """Two bars from one axis and the way between their ends; below 0 they are bars like others."""
    names = Names.of(plot)
    if min(plot.values) < 0 or names is None:
        return bars(plot)
    room = Room.of(plot, names)
    over = tuple(_change(plot, room)) if plot.spec.difference else ()
    return _bar_chart(plot, "bar", room, Decimal(0), over)


def _change(plot: Plot, room: Room) -> Iterator[Shape]:
    """From the end of the longer bar to its level at the shorter one, then dotted back; else in words."""
    look, (series,) = plot.look, plot.spec.series
    then, now = series.points[0], series.points[-1]
    ends = [room.zero + float(p.value or 0) * room.per_point for p in (then, now)]
    pitch = room.inner.height * plot.size.height_pt / 2
    middles = [plot.head_pt + (i + 0.5) * pitch for i in (0, 1)]
    short = 0 if ends[0] < ends[1] else 1
    far, y, style = max(ends), middles[short], plot.change_style
    start = ends[short] + _beside(plot, series, (then, now)[short]) + 6
    words, calculated = plot.difference, plot.numbers.calculated
    if far - start < plot.measure(words, style) + 4:
        yield from _change_in_words(plot, room, sum(middles) / 2)
        return
    thick = min(pitch * look.bar_to_pitch, _thickest(plot, "bar"))
    edge = middles[1 - short] + (thick / 2 + 2) * (1 if short else -1)
    yield Rule((far, edge), (far, y), look.ink, look.axis_pt)
    yield Rule((start, y), (far, y), look.ink, look.axis_pt, look.bracket_dash_pt)
    yield plot.words((start + far) / 2, y - 7.5, words, style, "ctr")
    yield plot.words((start + far) / 2, y + 8.0, calculated, look.tick, "ctr")


def _change_in_words(plot: Plot, room: Room, middle: float) -> Iterator[Shape]:
    """Between two bars of about one length there is no room for a bracket: words between them."""
    words, calculated, style = plot.difference, plot.numbers.calculated, plot.change_style
    said = plot.measure(words, style)
    wide = said + 5 + plot.measure(calculated, plot.look.tick)
    x = max(min(room.left + 5, plot.size.width_pt - wide), 0.0)
    yield plot.words(x, middle, words, style)
    yield plot.words(x + said + 5, middle, calculated, plot.look.tick)
