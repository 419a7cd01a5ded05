"""A chart about to be drawn: what it says, the look it is set in, and the width it has."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.charts.drawing.look import Look, Type, paints
from briefgen.charts.numbers import Numbers
from briefgen.knowledge.colour import reads_on
from briefgen.knowledge.marking import WHOLES, meant_series, ordered
from briefgen.knowledge.shortening import HEADING_PT, WIDE_PT, Short, difference, is_crowded, printed_values
from briefgen.model.chart import ChartKind, ChartSpec, Labels, Point, Series

_NAMED_ALIKE = (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.DIVERGING)
"""Their names stand at an axis, which Word sets in one weight: the chart is to look the same in both."""
HEADING_BASE_PT = 7.0
"""The baseline of the line over a plot that says how its numbers were shortened, from the upper edge."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a kind needs to draw a chart; `width` in points."""

    spec: ChartSpec
    look: Look
    numbers: Numbers
    width: float

    @classmethod
    def of(cls, spec: ChartSpec, look: Look, numbers: Numbers, width: float) -> "Setting":
        """The setting at a width in points, its numbers shortened where they have no room there."""
        sizes = look.sizes.label_pt, look.sizes.value_pt
        labels = [numbers.point(point, spec.unit) for point in spec.points if point.value is not None]
        ends = [n for p in spec.points for n in (p.low, p.high) if n is not None]
        labels += [numbers.quantity(end, spec.unit) for end in ends]
        short = Short.of(printed_values(spec), numbers.words) if spec.points else None
        if short is None or not is_crowded(spec, labels, width, sizes):
            return cls(spec, look, numbers, width)
        return cls(spec, look, replace(numbers, short=short), width)

    @property
    def head(self) -> float:
        """How high the line is that says how numbers were shortened, in points; 0 where they were not."""
        return HEADING_PT if self.numbers.short else 0.0

    @property
    def is_wide(self) -> bool:
        """Whether there is room for words that the narrow form leaves out."""
        return self.width >= WIDE_PT

    @property
    def difference(self) -> str:
        """The calculated change that is printed, shortened as the values are."""
        plain, unit = replace(self.numbers, short=None), self.spec.unit
        if self.numbers.short is None:
            return self.spec.difference
        return difference(
            self.spec, lambda n: (plain.quantity(n, unit), plain.quantity(n, unit, "plain")), self.tick
        )

    def value(self, point: Point) -> str:
        """What is written beside a point."""
        return self.numbers.point(point, self.spec.unit, self.spec.number_format)

    def end(self, value: Decimal, point: Point) -> str:
        """An end of a range, written as its source states it."""
        return self.numbers.quantity(value, self.spec.unit, self.spec.number_format, point.text)

    def tick(self, value: Decimal) -> str:
        """A number on an axis."""
        return self.numbers.quantity(value, self.spec.unit, self.spec.number_format)

    def ticks(self, values: Sequence[Decimal]) -> tuple[str, ...]:
        """The numbers on an axis, in one form."""
        return self.numbers.ticks(values, self.spec.unit, self.spec.number_format)

    def is_highlighted(self, name: str) -> bool:
        """Whether a point or series of that name is the point of the chart."""
        return bool(name) and name == self.spec.highlight

    def is_meant(self, series: Series) -> bool:
        """Whether the chart is about that series, by its name or by the date of one of its points."""
        return self.spec.series.index(series) == meant_series(self.spec)

    def colour(self, name: str, index: int = 0) -> str:
        """The colour of a mark of the series at an index: the accent, the quiet one, or one asked for."""
        return paints(self.spec, self.look).mark(self.spec, index, name)

    def part_colour(self, label: str) -> str:
        """The colour of a part of a whole."""
        return paints(self.spec, self.look).parts(self.spec)[label]

    def text_colour(self, name: str) -> str:
        """The colour of words about a mark: the accent, or ink where marks have colours of their own."""
        found = paints(self.spec, self.look)
        own = found.own or (self.spec.kind in WHOLES and found.parts(self.spec).get(name) != found.accent)
        return self.look.colours.highlight if self.is_highlighted(name) and not own else self.look.colours.ink

    def on(self, fill: str) -> str:
        """The colour of words on a fill."""
        colours = self.look.colours
        return colours.label_on.get(fill) or reads_on(fill, colours.ink, colours.white)

    def name_type(self, name: str) -> Type:
        """How the name of an item is set; beside a bar or column as the others, its mark is highlighted."""
        strong = self.is_highlighted(name) and self.spec.kind not in _NAMED_ALIKE
        return self.look.strong_label if strong else self.look.label

    def value_type(self, name: str) -> Type:
        """How the value at a small mark is set."""
        return self.look.strong_label.of(colour=self.text_colour(name))

    def shows_value(self, index: int, count: int, name: str) -> bool:
        """Whether the value of the item at an index is written beside its mark."""
        match self.spec.labels:
            case Labels.ALL:
                return True
            case Labels.ENDS:
                return index in (0, count - 1)
            case Labels.HIGHLIGHT:
                return self.is_highlighted(name)
            case Labels.NONE:
                return False

    def shows_end(self, series: Series) -> bool:
        """Whether the value at the end of a line is written; a single line is always the highlighted one."""
        match self.spec.labels:
            case Labels.NONE:
                return False
            case Labels.HIGHLIGHT:
                return len(self.spec.series) == 1 or self.is_meant(series)
            case _:
                return True

    def annotation(self, label: str) -> str:
        """The words beside the point of that label, or empty."""
        return next((a.text for a in self.spec.annotations if a.label == label), "")

    def ordered(self, series: Series) -> tuple[Point, ...]:
        """The points in the order the chart asks for; what has no value goes last."""
        return ordered(self.spec, series)
