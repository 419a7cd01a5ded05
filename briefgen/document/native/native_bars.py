"""Native bars: sorted, upright, paired, diverging, and a pair."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial

from briefgen.document.native.bar_room import Names, Room, item_style, most_lines
from briefgen.document.native.chart_labels import labels
from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot, bar_or_slice
from briefgen.document.native.chart_shapes import Rule, Shape, Swatch
from briefgen.document.native.chart_sheet import Sheet
from briefgen.document.native.chart_xml import Axis, C, Element, Inner, axis, line, shape, val
from briefgen.document.native.row_shapes import Row, over_rows
from briefgen.document.native.row_words import (
    has_open_end,
    in_one_form,
    is_display,
    is_hollow,
    is_unstated,
    reach,
    row_label,
)
from briefgen.knowledge.lettering import LEADING, wrap
from briefgen.knowledge.marking import needs_axis, size
from briefgen.knowledge.scale import ticks_up
from briefgen.model.chart import ChartKind, Point, Series

_COLUMN_MOST_PT = 40.0
"""A column is wider than a bar is thick: its name stands under it."""
_PAIRED_TO_PITCH, _PAIRED_MOST_PT = 0.36, 12.0
_ROOM_BELOW = Decimal("1.25")
"""Keeps the number at the end of a negative bar clear of the names of the items."""
_OUTLINE_PT = 0.75
_AXIS_GAP_PT = 7.0
_NAME_RISE_PT = 7.0
COLUMN_STRIPES = ((1.2, 2.0), (4.4, 1.2), (6.8, 0.7))
"""Over an open column, as over the end of an open bar, but lower: its number stands above them."""


def bars(plot: Plot) -> Drawn | None:
    """Bars across the page, one below the other, with a key where there are two series.

    None where names take more lines than rows of one height have room for.
    """
    names = Names.of(plot)
    if names is None:
        return None
    room = Room.of(plot, names)
    over = (*_key(plot, room), *over_rows(plot, room, _rows(plot, room)))
    return _bar_chart(plot, "bar", room, room.low, over)


def columns(plot: Plot) -> Drawn | None:
    """Upright bars; level ones where a word or number is wider than its column."""
    if not _columns_fit(plot):
        return bars(plot.drawn_as(ChartKind.BARS))
    look, lowest = plot.look, min([*plot.values, Decimal(0)])
    names, axis_pt = Names.within(plot, _column_pitch(plot) - 4), _axis_room(plot)
    foot = look.label_pt * (2.2 + (most_lines(names.lines) - 1) * LEADING)
    inner = plot.inner(axis_pt or 2, look.label_pt * 1.6, 2, foot)
    room = Room(inner, Decimal(0), 0.0, 0.0, 0.0, names.lines)
    marks = _column_marks(plot, plot.size.height_pt)
    low = min(marks[0], lowest) if axis_pt else lowest * _ROOM_BELOW
    return _bar_chart(plot, "col", room, low, tuple(_over_columns(plot, inner, low)))


def _over_columns(plot: Plot, inner: Inner, low: Decimal) -> Iterator[Shape]:
    """Stripes over columns that are lower limits, and what is said of an item without a value."""
    size_, high, (series, *_) = plot.size, plot.highest(), plot.spec.series
    per_point = inner.height * size_.height_pt / float(high - low)
    pitch = inner.width * size_.width_pt / len(plot.names)
    thick = pitch / (1 + _gap_width(plot, "col", pitch * len(plot.names)) / 100)
    for i, name in enumerate(plot.names):
        point = next((p for p in series.points if p.label == name), Point(name))
        middle = inner.x * size_.width_pt + (i + 0.5) * pitch
        end = inner.y * size_.height_pt + float(high - (size(point) or 0)) * per_point
        if is_unstated(point):
            style = replace(plot.look.quiet, italic=True)
            lines = wrap(plot.shown(point), partial(plot.measure, style=style), pitch + 2, 2)
            leading = style.size_pt * LEADING
            for j, words in enumerate(reversed(lines)):
                yield plot.words(middle, end - _NAME_RISE_PT - j * leading, words, style, "ctr")
        elif has_open_end(point):
            for offset, tall in COLUMN_STRIPES:
                top = end - offset - tall
                yield Swatch(middle - thick / 2, top, thick, tall, plot.colour(series, name))


def _column_pitch(plot: Plot) -> float:
    return (plot.size.width_pt - _axis_room(plot)) / max(len(plot.names), 1)


def _column_marks(plot: Plot, height_pt: float) -> tuple[Decimal, ...]:
    """The round values of the axis of columns; the last may lie beyond its end."""
    return ticks_up(min([*plot.values, Decimal(0)]), plot.highest(), height_pt)


def _axis_room(plot: Plot) -> float:
    """How wide the axis to the left is, in points; 0 where a number is written at every column."""
    if not needs_axis(plot.spec):
        return 0.0
    words = plot.numbers.ticks(_column_marks(plot, plot.size.height_pt))
    return max(plot.look.width_at(word, plot.look.tick_pt) for word in words) + _AXIS_GAP_PT


def _columns_fit(plot: Plot) -> bool:
    pitch = _column_pitch(plot) - 4
    words = [word for name in plot.names for word in name.split()]
    words += [plot.shown(point) for point in plot.spec.points if not is_unstated(point)]
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
    across = _value_axis(plot, direction, low)
    return plot.drawn(sheet, [chart, axis(_item_axis(plot, direction)), axis(across)], inner, over)


def _value_axis(plot: Plot, direction: str, low: Decimal) -> Axis:
    """Hidden where numbers or rules laid over the bars say how long they are; columns have Word's own."""
    side = "b" if direction == "bar" else "l"
    plain = Axis("val", VALUES, CATEGORIES, side, plot.look.tick, hidden=True, low=low, high=plot.highest())
    if direction == "bar" or not needs_axis(plot.spec):
        return plain
    marks = _column_marks(plot, plot.size.height_pt)
    code, step = plot.numbers.axis_code(marks), marks[1] - marks[0]
    return replace(plain, hidden=False, step=step, grid=plot.look.rule, number_format=code)


def _bar_series(plot: Plot, sheet: Sheet, index: int, series: Series) -> Element:
    whole = plot.colour(series)
    by_name = {point.label: point for point in series.points}
    points = [
        _accent(plot.colour(series, name), i, hollow=is_hollow(by_name[name]))
        for i, name in enumerate(plot.names)
        if name in by_name and (plot.colour(series, name) != whole or is_hollow(by_name[name]))
    ]
    found = [
        row_label(plot, series, i, by_name[name], "outEnd")
        for i, name in enumerate(plot.names)
        if name in by_name
    ]
    written = in_one_form(plot, [label for label in found if label is not None], by_name)
    middle = [shape(whole, line(None)), val("invertIfNegative", 0), *points, labels(written)]
    return bar_or_slice(sheet, index, *middle)


def _accent(colour: str, index: int, *, hollow: bool) -> Element:
    """The look of one bar; an upper limit is hollow, as it is not known how far the bar reaches."""
    fill = shape("FFFFFF", line(colour, _OUTLINE_PT)) if hollow else shape(colour, line(None))
    return C.dPt(val("idx", index), val("invertIfNegative", 0), val("bubble3D", 0), fill)


def _thickest(plot: Plot, direction: str) -> float:
    """How thick a bar may be, in points."""
    if direction == "col":
        return _COLUMN_MOST_PT
    return plot.look.bar_max_display_pt if is_display(plot) else plot.look.bar_max_pt


def _rows(plot: Plot, room: Room) -> list[Row]:
    """Every bar with its place: from the top down, those of one item beside each other."""
    count, length = len(plot.spec.series), room.inner.height * plot.size.height_pt
    pitch = length / len(plot.names)
    thick = pitch / (count + _gap_width(plot, "bar", length) / 100)
    first, rows = room.inner.y * plot.size.height_pt + pitch / 2, []
    for i, name in enumerate(plot.names):
        for j, series in enumerate(plot.spec.series):
            point = next((p for p in series.points if p.label == name), Point(name))
            rows.append(Row(series, point, first + i * pitch + (j - (count - 1) / 2) * thick, thick))
    return rows


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
        item_style(plot),
        backwards=upright,
        stroke=line(look.ink, look.axis_pt),
    )


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
        return bars(plot.drawn_as(ChartKind.BARS))
    room = Room.of(plot, names)
    over = [*(_change(plot, room) if plot.spec.difference else ()), *over_rows(plot, room, _rows(plot, room))]
    return _bar_chart(plot, "bar", room, Decimal(0), over)


def _change(plot: Plot, room: Room) -> Iterator[Shape]:
    """From the end of the longer bar to its level at the shorter one, then dotted back; else in words."""
    look, (series,) = plot.look, plot.spec.series
    then, now = series.points[0], series.points[-1]
    ends = [room.zero + float(size(p) or 0) * room.per_point for p in (then, now)]
    pitch = room.inner.height * plot.size.height_pt / 2
    middles = [plot.head_pt + (i + 0.5) * pitch for i in (0, 1)]
    short = 0 if ends[0] < ends[1] else 1
    far, y, style = max(ends), middles[short], plot.change_style
    start = ends[short] + reach(plot, series, (then, now)[short]) + 6
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
