"""What is laid over rows of bars or dots: an axis, a reference line, stripes of an open end, what is missing.

The ends of the value axis are fixed, so that all of it stays right when a number is changed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.document.native.bar_room import Room, foot_pt, head_pt
from briefgen.document.native.chart_plot import Plot
from briefgen.document.native.chart_shapes import Rule, Shape, Swatch, Words
from briefgen.document.native.row_words import has_open_end, is_unstated, reach
from briefgen.knowledge.marking import needs_axis, size
from briefgen.knowledge.scale import ticks
from briefgen.model.chart import ChartKind, Point, Series

STRIPES = ((1.5, 3.0), (6.0, 2.0), (9.5, 1.0))
"""Beyond the end of an open bar: how far each stripe stands from it, and how wide it is, in points."""
_TICK_PITCH_PT, _MOST_TICKS = 46.0, 6
_WORDS_PT, _CLEAR_PT, _BESIDE_PT, _AFTER_PT = 10.0, 1.5, 3.0, 5.0
_CAPS_MIDDLE = 0.33


@dataclass(frozen=True, slots=True)
class Row:
    """A mark with what it stands for: how far down its middle is and how thick it is, in points."""

    series: Series
    point: Point
    middle: float
    thick: float


def over_rows(plot: Plot, room: Room, rows: Sequence[Row]) -> Iterator[Shape]:
    """All that is laid over the rows."""
    if foot_pt(plot):
        yield from _foot(plot, room, rows)
    for row in rows:
        if is_unstated(row.point):
            yield _unstated(plot, row, room.zero + _AFTER_PT)
        elif has_open_end(row.point) and plot.spec.kind is not ChartKind.LOLLIPOP:
            yield from _stripes(plot, row, room.x(size(row.point) or Decimal(0)))


def _unstated(plot: Plot, row: Row, x: float) -> Words:
    paired = plot.spec.kind is ChartKind.PAIRED_BARS
    style = replace(plot.look.tick if paired else plot.look.quiet, italic=True)
    return plot.words(x, row.middle, plot.shown(row.point), style)


def _stripes(plot: Plot, row: Row, end: float) -> Iterator[Swatch]:
    colour, below = plot.colour(row.series, row.point.label), (size(row.point) or 0) < 0
    for offset, wide in STRIPES:
        left = end - offset - wide if below else end + offset
        yield Swatch(left, row.middle - row.thick / 2, wide, row.thick, colour)


# --- the axis and the reference line ------------------------------------------------------------------


def _foot(plot: Plot, room: Room, rows: Sequence[Row]) -> Iterator[Shape]:
    reference, kept = _reference(plot, room), (0.0, 0.0)
    style = replace(plot.look.tick, colour=plot.look.ink)
    floor = plot.size.height_pt - foot_pt(plot)
    top = plot.head_pt + head_pt(plot)
    if reference is not None:
        words = plot.numbers.shown(reference)
        half = plot.measure(words, style) / 2
        middle = _within(plot, room.x(reference), half)
        kept = middle - half - _BESIDE_PT, middle + half + _BESIDE_PT
    if needs_axis(plot.spec):
        yield from _grid(plot, room, rows, (top, floor), kept)
    if reference is not None:
        x, look = room.x(reference), plot.look
        for start, end in _free(x, (top, floor + 2), _covered(plot, room, rows)):
            yield Rule((x, start), (x, end), look.ink, look.axis_pt, look.bracket_dash_pt)
        yield plot.words(middle, _below(plot, floor), words, style, "ctr")


def _reference(plot: Plot, room: Room) -> Decimal | None:
    """The value of the line, where it stands within the room of the bars."""
    value = plot.spec.reference
    if value is None or plot.spec.kind is ChartKind.PAIRED_BARS:
        return None
    low, high = _ends(plot, room)
    return value if low <= value <= high else None


def _ends(plot: Plot, room: Room) -> tuple[Decimal, Decimal]:
    """What the least and greatest values are that have room beside the names."""
    per, right = room.per_point, plot.size.width_pt - 0.5
    return Decimal(f"{(room.left - room.zero) / per:.6g}"), Decimal(f"{(right - room.zero) / per:.6g}")


def _grid(
    plot: Plot, room: Room, rows: Sequence[Row], span: tuple[float, float], kept: tuple[float, float]
) -> Iterator[Shape]:
    """Upright lines with their numbers under them where there is room; that at 0 is the axis of the bars."""
    look, free = plot.look, float("-inf")
    low, high = _ends(plot, room)
    wide = plot.size.width_pt - 0.5 - room.left
    marks = ticks(low, high, max(min(int(wide // _TICK_PITCH_PT), _MOST_TICKS), 2))
    inside = [mark for mark in marks if low <= mark <= high]
    covered = list(_covered(plot, room, rows))
    for value, words in zip(inside, plot.numbers.ticks(inside), strict=True):
        x = room.x(value)
        for start, end in _free(x, span, covered) if value else ():
            yield Rule((x, start), (x, end), look.rule, look.grid_pt)
        half = plot.measure(words, look.tick) / 2
        x = _within(plot, x, half)
        beside = kept[0] == kept[1] or x + half < kept[0] or x - half > kept[1]
        if x - half >= free and beside:
            yield plot.words(x, _below(plot, span[1]), words, look.tick, "ctr")
            free = x + half + _BESIDE_PT


def _within(plot: Plot, x: float, half: float) -> float:
    return min(max(x, half), max(plot.size.width_pt - half, half))


def _below(plot: Plot, floor: float) -> float:
    """The middle of words whose baseline stands 11 points under the rows."""
    return floor + 11 - _CAPS_MIDDLE * plot.look.tick_pt


@dataclass(frozen=True, slots=True)
class _Cover:
    """What an upright line must not run through: from where to where across, and down."""

    across: tuple[float, float]
    down: tuple[float, float]


def _covered(plot: Plot, room: Room, rows: Iterable[Row]) -> Iterator[_Cover]:
    for row in rows:
        value = size(row.point) or Decimal(0)
        end, beyond, thick = room.x(value), reach(plot, row.series, row.point), row.thick / 2
        if plot.spec.kind is not ChartKind.LOLLIPOP:
            yield _Cover((min(room.zero, end), max(room.zero, end)), (row.middle - thick, row.middle + thick))
        half, far = _WORDS_PT / 2, (end - beyond if value < 0 else end + beyond)
        words = min(end, far) - _CLEAR_PT, max(end, far)
        yield _Cover(words, (row.middle - half, row.middle + half))


def _free(x: float, span: tuple[float, float], covered: Iterable[_Cover]) -> Iterator[tuple[float, float]]:
    """The stretches of an upright line that nothing covers."""
    start, end = span
    for over in sorted((c for c in covered if c.across[0] < x < c.across[1]), key=lambda c: c.down):
        if over.down[0] > start:
            yield start, over.down[0]
        start = max(start, over.down[1])
    if start < end:
        yield start, end
