"""One native chart on its way: what it shows, how it looks, how large it is."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from briefgen.document.native.chart_look import ChartLook
from briefgen.document.native.chart_numbers import NumberForm
from briefgen.document.native.chart_shapes import Shape, Words
from briefgen.document.native.chart_sheet import Column, Sheet
from briefgen.document.native.chart_xml import (
    C,
    Element,
    Inner,
    TextStyle,
    chart_space,
    head,
    numbers,
    val,
    words,
)
from briefgen.knowledge.marking import Paints, labels_in_order, meant_series, noted, palette, size
from briefgen.knowledge.scale import divided, domain
from briefgen.knowledge.shortening import HEADING_PT, WIDE_PT, Short, difference, is_crowded, printed_values
from briefgen.model.chart import ChartKind, ChartSpec, Labels, Point, Series, Sort
from briefgen.model.quantity import Bound

CATEGORIES, VALUES = 111, 112
"""Numbers of the two axes of a plot."""

_SORTED = (
    ChartKind.BARS, ChartKind.COLUMNS, ChartKind.DIVERGING, ChartKind.PAIRED_BARS, ChartKind.LOLLIPOP,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Size:
    """The room a chart has, in points."""

    width_pt: float
    height_pt: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart as it goes into a document: its workbook, its part, and what lies over it."""

    sheet: Sheet
    xml: bytes
    over: tuple[Shape, ...] = ()


class Plot:
    """One chart on its way: what it shows, how it looks, how large it is."""

    def __init__(self, spec: ChartSpec, look: ChartLook, size: Size, language: str) -> None:
        self.spec = spec
        self.look = look
        self.size = size
        self.language = language
        self.numbers = _shortened(
            NumberForm.of(language, spec.unit, spec.number_format), spec, look, size.width_pt
        )
        self.names = labels_in_order(spec if spec.kind in _SORTED else replace(spec, sort=Sort.SOURCE))

    def drawn_as(self, kind: ChartKind) -> "Plot":
        """The same numbers, in the same form and order, drawn as another kind."""
        other = copy(self)
        other.spec = replace(self.spec, kind=kind)
        return other

    def sheet(self, *, days: tuple[date, ...] = (), lines: tuple[str, ...] = ()) -> Sheet:
        """A row for each label (or day), a column for each series; `lines` are the labels in lines."""
        first = Column("", days or self.names, lines)
        return Sheet((first, *[self._column(s, days) for s in self.spec.series]))

    def _column(self, series: Series, days: tuple[date, ...]) -> Column:
        """The numbers of a series; the workbook says of one that is no exact number what the label says."""
        unit = base_unit(self.spec)
        by_name = {(day_of(p, unit) if days else p.label): p for p in series.points}
        points = [by_name.get(name) for name in (days or self.names)]
        cells = tuple(None if p is None else size(p) for p in points)
        return Column(series.name, cells, formats=self.formats(points))

    def formats(self, points: Sequence[Point | None]) -> tuple[str, ...]:
        """How the cells of points are shown that are no exact numbers; none where all are."""
        said = tuple("" if p is None or _is_exact(p) else self.code(p) for p in points)
        return said if any(said) else ()

    def column_head(self, name: str) -> str:
        """What a column of the workbook is called that no series of the chart names."""
        return str(self.numbers.words["sheet"][name])

    def is_highlighted(self, series: Series, label: str = "") -> bool:
        """Whether the accent falls on the series, or on its point of that label."""
        return self.spec.highlight in {series.name, label} - {""}

    def is_meant(self, series: Series) -> bool:
        """Whether the chart is about that series, by its name or by the date of one of its points."""
        return self.spec.series.index(series) == meant_series(self.spec)

    def noted(self) -> dict[str, str]:
        """The words at points of lines by their labels, with the value of the one that is highlighted."""
        return noted(self.spec, self.shown)

    def colour(self, series: Series, label: str = "") -> str:
        """The colour of a series, or of its point of that label."""
        return self.paints.mark(self.spec, self.spec.series.index(series), label)

    @property
    def paints(self) -> Paints:
        """The colours it is drawn in, "RRGGBB"."""
        own = palette(self.spec.palette, [f"#{fill}" for fill in self.look.parts])
        return Paints(
            self.look.highlight, self.look.other, tuple(c[1:].upper() for c in own), self.look.parts
        )

    def code(self, point: Point) -> str:
        """The format code of the number beside a point."""
        return self.numbers.said_code(point)

    def shown(self, point: Point) -> str:
        """What stands beside a point, as it is printed."""
        return self.numbers.said(point)

    def shown_at_end(self, series: Series, point: Point) -> str:
        """The number at an end of a line; empty where the chart writes none there."""
        lone = len(self.spec.series) == 1
        meant = lone or self.is_meant(series)
        written = {Labels.NONE: False, Labels.HIGHLIGHT: meant}.get(self.spec.labels, True)
        return self.shown(point) if written else ""

    def number_width(self, point: Point, size_pt: float) -> float:
        """How wide that number runs in bold, in points."""
        return self.look.width_at(self.shown(point), size_pt, bold=True)

    def value_style(self, series: Series, label: str, display: bool = False) -> TextStyle:
        """How the number beside a mark is set."""
        size = self.look.value_pt if display else self.look.label_pt
        accented = self.is_highlighted(series, label)
        if self.spec.kind is ChartKind.PAIRED_BARS:  # the key tells the series, words are about items
            accented = label == self.spec.highlight
        colour = self.look.highlight if accented and not self.paints.own else self.look.ink
        return TextStyle(self.look.face, size, colour, bold=True)

    def is_labelled(self, series: Series, index: int) -> bool:
        """Whether the number of that point is written."""
        shown = self.spec.labels
        if shown is Labels.HIGHLIGHT:
            return self.is_highlighted(series, self.names[index])
        at_the_end = index in (0, len(self.names) - 1)
        return shown is Labels.ALL or (shown is Labels.ENDS and at_the_end)

    @property
    def difference(self) -> str:
        """The change in words, its number shortened where the values are."""
        plain = replace(self.numbers, short=None)
        if self.numbers.short is None:
            return self.spec.difference
        in_full = replace(plain, asked="plain")
        return difference(self.spec, lambda n: (plain.shown(n), in_full.shown(n)), self.numbers.shown)

    @property
    def is_wide(self) -> bool:
        """Whether there is room for words that the narrow form leaves out."""
        return self.size.width_pt >= WIDE_PT

    @property
    def change_style(self) -> TextStyle:
        """How the change between two values is set."""
        return TextStyle(self.look.face, self.look.gap_pt, self.look.ink, bold=True)

    def words(self, x: float, middle: float, text: str, style: TextStyle, align: str = "l") -> Words:
        """A line of text over the chart, in points from the upper left corner."""
        return Words(x, middle, text, style, self.measure(text, style), align)

    def measure(self, text: str, style: TextStyle) -> float:
        """How wide a line of that style runs, in points."""
        return self.look.width_at(text, style.size_pt, bold=style.bold)

    def inner(self, left_pt: float, top_pt: float, right_pt: float, bottom_pt: float) -> Inner:
        """The plot with so much room around it for words, under the line that says how numbers were cut."""
        top_pt += self.head_pt
        width, height = self.size.width_pt, self.size.height_pt
        room = max(width - left_pt - right_pt, width / 4), max(height - top_pt - bottom_pt, height / 4)
        return Inner(left_pt / width, top_pt / height, room[0] / width, room[1] / height)

    def drawn(
        self, sheet: Sheet, plots: list[Element], inner: Inner | None, over: Sequence[Shape] = ()
    ) -> Drawn:
        """The whole of it."""
        short = self.numbers.short
        heading = (short.heading, self.look.tick) if short else None
        return Drawn(
            sheet,
            chart_space(plots, inner, self.look.label, heading, covered=bool(over), gaps=self.has_gaps),
            tuple(over),
        )

    @property
    def head_pt(self) -> float:
        """How high the line over a plot is that says how numbers were shortened; 0 where they were not."""
        return HEADING_PT if self.numbers.short else 0.0

    @property
    def has_gaps(self) -> bool:
        """Whether a line has a point of which nothing is stated: it breaks there."""
        return self.spec.kind is ChartKind.LINE and any(size(point) is None for point in self.spec.points)

    @property
    def values(self) -> list[Decimal]:
        """What the marks of all points reach, where anything is stated."""
        return [value for point in self.spec.points if (value := size(point)) is not None]

    def highest(self) -> Decimal:
        """The end of a value axis that leaves the largest mark within the plot."""
        return domain(self.values, None, self.spec.axis_to)[1]


def _shortened(form: NumberForm, spec: ChartSpec, look: ChartLook, width_pt: float) -> NumberForm:
    """The form of the numbers, shortened where they have no room at that width: as in the picture."""
    labels = [form.shown(p.value, p.bound) for p in spec.points if p.value is not None]
    labels += [form.shown(n) for p in spec.points for n in (p.low, p.high) if n is not None]
    short = Short.of(printed_values(spec), form.words) if labels else None
    crowded = is_crowded(spec, labels, width_pt, (look.label_pt, look.value_pt))
    return replace(form, short=short if crowded else None)


def _is_exact(point: Point) -> bool:
    """Whether a number is stated as it is: not about, at least, at most or between so much."""
    return point.value is not None and point.bound is Bound.EXACT


def in_time(series: Series) -> tuple[Point, ...]:
    """The points of a series in the order of time, where all are dated."""
    if not all(p.when for p in series.points):
        return series.points
    return tuple(sorted(series.points, key=lambda p: p.when.midpoint if p.when else date.min))


def base_unit(spec: ChartSpec) -> str:
    """Into what a time axis divides time: years or months where all dates are single ones, else days."""
    return divided([point.when for point in spec.points if point.when is not None])


def day_of(point: Point, unit: str) -> date:
    """The day a dated point stands at on a time axis: its middle, where that is divided into days.

    An axis of years or months has one place for each, which its first day names.
    """
    assert point.when is not None, "only dated points have a day"
    return point.when.midpoint if unit == "days" else point.when.start.first_day


def bar_or_slice(sheet: Sheet, index: int, *middle: Element) -> Element:
    """A series with its name, `middle` (looks and labels), categories and values."""
    return C.ser(
        val("idx", index),
        val("order", index),
        head(sheet, index + 1),
        *middle,
        words("cat", sheet, 0),
        numbers("val", sheet, index + 1),
    )
