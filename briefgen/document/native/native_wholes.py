"""Native parts of a whole: 100 per cent bars, and the doughnut."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.document.native.chart_labels import PointLabel, labels
from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot, bar_or_slice
from briefgen.document.native.chart_shapes import Shape, Words
from briefgen.document.native.chart_sheet import Sheet
from briefgen.document.native.chart_xml import Axis, C, Element, Inner, TextStyle, axis, line, shape, val
from briefgen.knowledge.lettering import wrap
from briefgen.knowledge.part_names import (
    BAR_PT,
    BAR_TO_PITCH,
    HEAD_LINE_PT,
    Inside,
    PartNames,
    beneath,
    part_names,
)
from briefgen.knowledge.ring import HOLE, Ring, RingLabel, Slice, ring_of
from briefgen.model.chart import ChartSpec, Origin, Point, Series
from briefgen.model.quantity import Dimension

_LINES_BENEATH = 40
_SET_TO_ROOM = 0.97
"""Word and LibreOffice set a long line up to two hundredths wider than its advances add up to."""
_LEADER_GAP_PT = 2.5
"""Between a leader line and the words it leads to, which LibreOffice sets wider than their advances."""
_PERCENT = Decimal(100)
_CAPS_MIDDLE = 0.33
"""From the baseline of a line of text to the middle of its capitals, as a part of its size."""


def hundred(plot: Plot) -> Drawn:
    """Bars of parts that make a whole each: a chart has a series for each bar, Word one for each part."""
    return _Hundred.of(plot).drawn()


@dataclass(frozen=True, slots=True)
class _Hundred:
    """100 per cent bars in points from the upper left corner.

    Attributes:
        bars: The chart, with a series for each bar.
        parts: The same numbers with a series for each part.
        fills: Of the parts.
        left: Where the bars start.
    """

    bars: Plot
    parts: Plot
    fills: tuple[str, ...]
    left: float

    @classmethod
    def of(cls, plot: Plot) -> "_Hundred":
        names = [s.name for s in plot.spec.series if len(plot.spec.series) > 1 and s.name]
        wide = max((plot.look.width(name, bold=True) for name in names), default=-9.0)
        parts = replace_spec(plot, _by_part(plot.spec, plot.numbers.calculated))
        left = min(wide, 0.3 * plot.size.width_pt) + 9
        return cls(plot, parts, tuple(plot.paints.parts(plot.spec).values()), left)

    def drawn(self) -> Drawn:
        parts, heads = self.parts, self._heads()
        sheet, foot = parts.sheet(), self._foot(heads)
        top, low = parts.head_pt + heads.height, len(foot) * HEAD_LINE_PT
        count, size = max(len(self.bars.spec.series), 1), parts.size
        pitch = (size.height_pt - top - low) / count
        thick = min(BAR_PT, BAR_TO_PITCH * pitch)
        first = top + thick / 2 - pitch / 2
        inner = Inner(
            self.left / size.width_pt,
            first / size.height_pt,
            1 - self.left / size.width_pt,
            pitch * count / size.height_pt,
        )
        chart = self._chart(sheet, round((pitch - thick) / thick * 100))
        over = [*self._head_shapes(heads), *self._foot_shapes(foot)]
        return parts.drawn(sheet, [chart, axis(self._items()), axis(self._scale())], inner, over)

    def _chart(self, sheet: Sheet, gap: int) -> Element:
        drawn = [
            self._series(sheet, i, series, fill)
            for i, (series, fill) in enumerate(zip(self.parts.spec.series, self.fills, strict=True))
        ]
        return C.barChart(
            val("barDir", "bar"),
            val("grouping", "stacked" if self._is_of_hundred() else "percentStacked"),
            val("varyColors", 0),
            *drawn,
            val("gapWidth", min(gap, 500)),
            val("overlap", 100),
            val("axId", CATEGORIES),
            val("axId", VALUES),
        )

    def _series(self, sheet: Sheet, index: int, series: Series, fill: str) -> Element:
        look = self.parts.look
        written = [
            self._label(i, bar, series.points[i], fill)
            for i, bar in enumerate(self.bars.spec.series)
            if self.parts.is_labelled(series, i) and self._inside(bar, series.points[i]) is not Inside.NONE
        ]
        middle = [shape(fill, line("FFFFFF", look.part_gap_pt)), val("invertIfNegative", 0), labels(written)]
        return bar_or_slice(sheet, index, *middle)

    def _label(self, index: int, bar: Series, point: Point, fill: str) -> PointLabel:
        look = self.parts.look
        full = self._inside(bar, point) is Inside.FULL
        style = TextStyle(look.face, look.gap_pt if full else look.tick_pt, look.label_on(fill), bold=True)
        return PointLabel(index, style, "inBase" if full else "ctr", self.parts.code(point))

    def _is_of_hundred(self) -> bool:
        """Whether the whole is a hundred, so that what is not stated leaves its place empty."""
        return self.bars.spec.unit.dimension is Dimension.PERCENT

    def _total(self, bar: Series) -> Decimal:
        total = sum((p.value or Decimal(0) for p in bar.points), Decimal(0))
        return max(total, _PERCENT) if self._is_of_hundred() else total

    def _scale(self) -> Axis:
        totals = [self._total(bar) for bar in self.bars.spec.series]
        high = max(totals) if self._is_of_hundred() else Decimal(1)
        style = self.parts.look.tick
        return Axis("val", VALUES, CATEGORIES, "b", style, hidden=True, low=Decimal(0), high=high)

    def _items(self) -> Axis:
        lone = len(self.bars.spec.series) == 1
        style = replace(self.parts.look.label, bold=True)
        return Axis("cat", CATEGORIES, VALUES, "l", style, backwards=True, no_words=lone, stroke=line(None))

    def _share(self, bar: Series, point: Point) -> float:
        return float((point.value or 0) / self._total(bar))

    def _inside(self, bar: Series, point: Point) -> Inside:
        """How the number of a part stands in it."""
        wide = self._share(bar, point) * (self.bars.size.width_pt - self.left) - self.bars.look.part_gap_pt
        look = self.bars.look
        full, small = (self.bars.number_width(point, size) for size in (look.gap_pt, look.tick_pt))
        return Inside.of(wide, full, small)

    # --- the words over and under the bars ---

    def _first(self) -> list[Point]:
        """The parts of the first bar, in the order all bars have them."""
        order = [s.name for s in _by_part(self.bars.spec, "").series]
        bar = self.bars.spec.series[0]
        return sorted(bar.points, key=lambda p: order.index(_named(p, "")))

    def _heads(self) -> PartNames:
        bar, first, at = self.bars.spec.series[0], self._first(), [0.0]
        for point in first:
            at.append(at[-1] + self._share(bar, point))
        words = [self._head_words(bar, point) for point in first]
        ends = (self.left, self.bars.size.width_pt)
        return part_names(words, at[:-1], ends, lambda text: self.bars.look.width(text, bold=True))

    def _head_words(self, bar: Series, point: Point) -> str:
        name = _named(point, self.bars.numbers.calculated)
        held = self._inside(bar, point) is not Inside.NONE
        return name if held else f"{name} {self.bars.shown(point)}"

    def _head_shapes(self, heads: PartNames) -> Iterator[Shape]:
        plot, first = self.bars, self._first()
        for head in heads.names:
            name = first[head.index].label
            meant = bool(name) and name == plot.spec.highlight
            fills = plot.paints.parts(plot.spec)
            accent = meant and not plot.paints.own and fills[name] == plot.look.highlight
            style = replace(
                plot.look.label, bold=meant, colour=plot.look.highlight if accent else plot.look.ink
            )
            middle = plot.head_pt + 9 + head.line * HEAD_LINE_PT - _CAPS_MIDDLE * style.size_pt
            yield Words(head.x, middle, head.words, style, plot.look.width(head.words, bold=meant))

    def _foot(self, heads: PartNames) -> tuple[str, ...]:
        plot, first = self.bars, self._first()
        named = [f"{first[i].label} {plot.shown(first[i])}" for i in heads.small]
        lost = [
            f"{bar.name}: {series.name.removesuffix(f' ({plot.numbers.calculated})')} {plot.shown(point)}"
            for i, bar in enumerate(plot.spec.series)
            for series in self.parts.spec.series
            if i and self.parts.is_labelled(series, i)
            for point in (series.points[i],)
            if self._inside(bar, point) is Inside.NONE
        ]
        text = beneath(plot.numbers.words, named, lost, every=len(heads.small) == len(first))
        width = plot.size.width_pt * _SET_TO_ROOM
        return wrap(text, self._measure_tick, width, _LINES_BENEATH) if text else ()

    def _measure_tick(self, text: str) -> float:
        return self.bars.look.width_at(text, self.bars.look.tick_pt)

    def _foot_shapes(self, foot: tuple[str, ...]) -> Iterator[Shape]:
        plot, tick = self.bars, self.bars.look.tick
        for i, words in enumerate(foot):
            base = plot.size.height_pt - (len(foot) - i) * HEAD_LINE_PT + 8.0
            yield Words(0.0, base - _CAPS_MIDDLE * tick.size_pt, words, tick, self._measure_tick(words))


def replace_spec(plot: Plot, spec: ChartSpec) -> Plot:
    """The same room and look for other series."""
    return Plot(spec, plot.look, plot.size, plot.language)


def _named(point: Point, calculated: str) -> str:
    """The name of a part, and that it is calculated."""
    worked_out = calculated and point.origin is Origin.CALCULATED
    return f"{point.label} ({calculated})" if worked_out else point.label


def _by_part(spec: ChartSpec, calculated: str) -> ChartSpec:
    """The same numbers with a series for each part and a point for each bar; a calculated part says so."""
    parts = dict.fromkeys(point.label for point in spec.points)
    worked_out = {point.label for point in spec.points if point.origin is Origin.CALCULATED}
    names = {part: f"{part} ({calculated})" if calculated and part in worked_out else part for part in parts}
    series = tuple(Series(names[part], tuple(_of_part(spec, part))) for part in parts)
    return replace(spec, series=series, highlight=names.get(spec.highlight, spec.highlight))


def _of_part(spec: ChartSpec, part: str) -> Iterator[Point]:
    for bar in spec.series:
        found = next((point for point in bar.points if point.label == part), Point(part))
        yield replace(found, label=bar.name)


# --- doughnut ----------------------------------------------------------------------------------------


def donut(plot: Plot) -> Drawn | None:
    """A ring of parts with the words of each beside it; None where words have no room."""
    fills = tuple(plot.paints.parts(plot.spec).values())
    named = replace_spec(plot, _with_calculated(plot.spec, plot.numbers.calculated))
    total = sum(plot.values, Decimal(0))
    slices = _slices(named, total)
    room = (plot.size.width_pt, plot.size.height_pt - plot.head_pt)
    ring = ring_of(slices, room, lambda text: plot.look.width(text, bold=True), plot.look.label_pt)
    numbered = all(_begins(label, named) for label in ring.labels)
    return _donut(named, fills, slices, ring) if ring.is_whole and numbered else None


def _with_calculated(spec: ChartSpec, calculated: str) -> ChartSpec:
    (ring,) = spec.series
    points = tuple(replace(p, label=_named(p, calculated)) for p in ring.points)
    return replace(spec, series=(replace(ring, points=points),))


def _slices(plot: Plot, total: Decimal) -> list[Slice]:
    found, at = [], Decimal(0)
    for point in plot.spec.points:
        after = at + (point.value or Decimal(0))
        found.append(
            Slice(float(at / total), float(after / total), f"{plot.shown(point)} {point.label}".strip())
        )
        at = after
    return found


def _begins(label: RingLabel, plot: Plot) -> bool:
    """Whether the number of a part stands whole at the start of its words, so that it can be a field."""
    return label.lines[0].startswith(plot.shown(plot.spec.points[label.index]))


def _donut(plot: Plot, fills: tuple[str, ...], slices: list[Slice], ring: Ring) -> Drawn:
    sheet, look = plot.sheet(), plot.look
    gap = line("FFFFFF" if len(fills) > 1 else None, look.part_gap_pt)
    points = [C.dPt(val("idx", i), val("bubble3D", 0), shape(fill, gap)) for i, fill in enumerate(fills)]
    written = [_beside(plot, ring, slices, label) for label in sorted(ring.labels, key=lambda one: one.index)]
    drawn = bar_or_slice(sheet, 0, *points, labels(written, leaders=line(look.grey, look.grid_pt)))
    hole = round(HOLE * 100)
    chart = C.doughnutChart(val("varyColors", 1), drawn, val("firstSliceAng", 0), val("holeSize", hole))
    (x, y), wide, high = ring.centre, plot.size.width_pt, plot.size.height_pt
    across, down = 2 * ring.radius / wide, 2 * ring.radius / high
    inner = Inner((x - ring.radius) / wide, (high - y - ring.radius) / high, across, down)
    return plot.drawn(sheet, [chart], inner)


def _beside(plot: Plot, ring: Ring, slices: list[Slice], label: RingLabel) -> PointLabel:
    """The words of a part, moved from the middle of it, where Word sets them, to their place."""
    point, look = plot.spec.points[label.index], plot.look
    meant = point.label == plot.spec.highlight and not plot.paints.own
    accent = meant and plot.paints.parts(plot.spec)[point.label] == look.highlight
    style = TextStyle(look.face, look.label_pt, look.highlight if accent else look.ink, bold=True)
    wide = max(look.width(words, bold=True) for words in label.lines)
    x, y = slices[label.index].on(ring.centre, ring.radius * (1 + HOLE) / 2)
    end = label.x - wide if label.leftwards else plot.size.width_pt - label.x - wide
    away = wide / 2 + max(min(_LEADER_GAP_PT, end), 0.0)
    middle = label.x + (-away if label.leftwards else away)
    shift = (middle - x) / plot.size.width_pt, (y - label.y) / plot.size.height_pt
    shown = plot.shown(point)
    first, *rest = label.lines
    lone = not rest and bool(point.label)
    lines = () if lone else (first.removeprefix(shown).strip(), *rest)
    name = point.label if lone else ""
    return PointLabel(
        label.index,
        style,
        "",
        plot.code(point),
        category=lone,
        shown=shown,
        name=name,
        lines=lines,
        align="r" if label.leftwards else "l",
        shift=shift,
    )
