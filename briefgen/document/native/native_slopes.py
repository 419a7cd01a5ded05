"""Native slopes: a line from one period to the other for each item."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from briefgen.document.native.chart_ends import EndLabels
from briefgen.document.native.chart_labels import PointLabel
from briefgen.document.native.chart_plot import CATEGORIES, VALUES, Drawn, Plot
from briefgen.document.native.chart_shapes import Rule, Shape
from briefgen.document.native.chart_xml import Axis, Inner, TextStyle, axis, line
from briefgen.document.native.native_lines import line_chart_of, line_series
from briefgen.knowledge.bracket import LEAST_PT, LINE_PT, change_lines, first_baseline
from briefgen.knowledge.lettering import LEADING, wrap
from briefgen.knowledge.marking import size
from briefgen.knowledge.scale import slope_domain
from briefgen.model.chart import Point, Series

_GAP_PT, _HEAD_PT, _FOOT_PT = 8.0, 6.0, 17.0
_LEAST_RIGHT = 0.205
_MOST_LINES = 4
_CAPS_MIDDLE = 0.33
_SLACK_PT = 3.0
_ONLY_ZERO = ';;"{}"'
"""The format of an axis that writes no mark but 0."""


def slope(plot: Plot) -> Drawn | None:
    """From 0 for one item, with its change; several fill the height. None where names have no room."""
    return _Slope.of(plot).drawn()


@dataclass(frozen=True, slots=True)
class _Slope:
    """One slope chart.

    Attributes:
        low, high: Of the scale.
        inner: The plot without its words.
        ends: The words at the right ends of several lines.
    """

    plot: Plot
    low: Decimal
    high: Decimal
    inner: Inner
    ends: tuple[EndLabels, EndLabels] | None

    @classmethod
    def of(cls, plot: Plot) -> "_Slope":
        lines = len(plot.spec.series)
        low, high = slope_domain(plot.values, lines, plot.spec.axis_from, plot.spec.axis_to)
        lone = cls(plot, low, high, _inner(plot, 0.0), None)
        if lines == 1:
            return lone
        span = lone.y(high), lone.y(low)
        most = 0.42 * plot.size.width_pt
        left, right = (EndLabels.of(plot, lone.y, _style, span, named=n, most=most) for n in (False, True))
        return replace(lone, inner=_inner(plot, right.width), ends=(left, right))

    def y(self, value: Decimal) -> float:
        """How high a value stands, in points from the top."""
        size = self.plot.size.height_pt
        share = float((self.high - value) / (self.high - self.low))
        return (self.inner.y + share * self.inner.height) * size

    def drawn(self) -> Drawn | None:
        plot = self.plot
        if self.ends and not all(side.is_whole for side in self.ends):
            return None
        sheet = plot.sheet()
        lines = [
            line_series(plot, sheet, i, series, self._labels(i, series))
            for i, series in enumerate(plot.spec.series)
        ]
        axes = [axis(self._periods()), axis(self._scale())]
        return plot.drawn(sheet, [line_chart_of(lines), *axes], self.inner, list(self._over()))

    def _labels(self, index: int, series: Series) -> list[PointLabel]:
        last = len(self.plot.names) - 1
        if self.ends:
            left, right = self.ends
            found = (left.label(index, 0, "l"), right.label(index, last, "r"))
            return [label for label in found if label is not None]
        style = TextStyle(self.plot.look.face, self.plot.look.value_pt, self.plot.colour(series), bold=True)
        ends = ((0, "l"), (last, "r")) if self.plot.shown_at_end(series, series.points[-1]) else ()
        return [PointLabel(i, style, side, self.plot.code(series.points[i])) for i, side in ends]

    def _periods(self) -> Axis:
        """The two periods under their feet, with an upright line over each."""
        look = self.plot.look
        foot = look.ink if self.low <= 0 <= self.high else look.rule  # only the line at 0 is an axis
        return Axis(
            "cat",
            CATEGORIES,
            VALUES,
            "b",
            replace(look.label, bold=True),
            stroke=line(foot, look.axis_pt),
            grid=look.rule,
        )

    def _scale(self) -> Axis:
        """No line and no number but that of 0, where the numbers of the lines leave it room."""
        look, zero = self.plot.look, str(self.plot.numbers.words["zero"])
        starts = [v for s in self.plot.spec.series for p in s.points[:1] if (v := size(p)) is not None]
        clear = all(abs(self.y(value) - self.y(Decimal(0))) > look.label_pt for value in starts)
        return Axis(
            "val",
            VALUES,
            CATEGORIES,
            "l",
            replace(look.label, colour=look.grey),
            low=self.low,
            high=self.high,
            step=_step(self.low, self.high),
            between=False,
            no_words=not (clear and self.low <= 0 <= self.high),
            number_format=_ONLY_ZERO.format(zero),
        )

    def _over(self) -> Iterator[Shape]:
        """The way from the earlier value to the later one, and what it comes to; leaders of several lines."""
        plot = self.plot
        if self.ends:
            yield from self.ends[1].leaders(self._right() + _GAP_PT - 3)
        elif plot.spec.difference:
            then, now = (size(plot.spec.points[i]) or Decimal(0) for i in (0, -1))
            yield from self._bracket(self.y(then), self.y(now))
            yield from self._change(plot.spec.points[0], plot.spec.points[-1])

    def _right(self) -> float:
        return (self.inner.x + self.inner.width) * self.plot.size.width_pt

    def _bracket(self, before: float, after: float) -> Iterator[Shape]:
        look, x = self.plot.look, self._right()
        if abs(after - before) <= LEAST_PT:
            return
        way = 1 if after > before else -1
        end = after - way * (look.highlight_dot_pt + look.halo_pt)
        yield Rule((x, before), (x, end), "FFFFFF", 2 * look.axis_pt)
        yield Rule((x, before), (x, end), look.ink, look.axis_pt, look.bracket_dash_pt)
        yield Rule((x - 3.5, before), (x + 3.5, before), look.ink, 1.6 * look.axis_pt)

    def _change(self, then: Point, now: Point) -> Iterator[Shape]:
        plot, lines = self.plot, _change_lines(self.plot)
        high = plot.size.height_pt
        before, after = (high - self.y(size(p) or Decimal(0)) for p in (then, now))
        top = first_baseline(before, after, len(lines), high)
        for i, (words, style) in enumerate(lines):
            middle = high - (top - LINE_PT * i) - _CAPS_MIDDLE * style.size_pt
            yield plot.words(self._right() + _GAP_PT, middle, words, style)


def _change_lines(plot: Plot) -> list[tuple[str, TextStyle]]:
    points = plot.spec.points
    how = plot.numbers.subtraction(points[0], points[-1])
    lines = change_lines(plot.difference, plot.numbers.calculated, how, wide=plot.is_wide)
    return [(one.words, plot.change_style if one.is_number else plot.look.tick) for one in lines]


def _inner(plot: Plot, named: float) -> Inner:
    """The plot with room for the numbers, what is said beside it, and the periods under it."""
    look, lone = plot.look, len(plot.spec.series) == 1
    size = look.value_pt if lone else look.label_pt
    first, last = ([s.points[i] for s in plot.spec.series] for i in (0, -1))
    left, right = (max(plot.number_width(p, size) for p in side) + _GAP_PT + 2 for side in (first, last))
    if lone:
        said = max((plot.measure(words, style) for words, style in _change_lines(plot)), default=0.0)
        right = max(right, said + _GAP_PT + _SLACK_PT, _LEAST_RIGHT * plot.size.width_pt)
    else:
        right = named + _GAP_PT + 2
    wide, foot = _feet(plot)
    quarter = plot.size.width_pt / 4
    left = max(left, 14.0 + _GAP_PT, min(wide[0] / 2, quarter))
    return plot.inner(left, _HEAD_PT, max(right, min(wide[1] / 2, quarter)), foot)


def _feet(plot: Plot) -> tuple[tuple[float, float], float]:
    """How wide the words of the two periods are, and how high, in points."""
    measure = partial(plot.measure, style=replace(plot.look.label, bold=True))
    lines = [wrap(name, measure, plot.size.width_pt / 2 - 8, _MOST_LINES) for name in plot.names]
    first, last = (max(map(measure, one)) for one in lines)
    return (first, last), _FOOT_PT + (max(map(len, lines)) - 1) * plot.look.label_pt * LEADING


def _step(low: Decimal, high: Decimal) -> Decimal:
    """So long a step that 0 is a mark: the distance from the low end to 0, or the whole."""
    return -low if low < 0 else high - low


def _style(plot: Plot, series: Series) -> TextStyle:
    """How the words at the ends of one of several lines are set."""
    look = plot.look
    if plot.is_highlighted(series):
        colour = look.ink if plot.paints.own else look.highlight
        return TextStyle(look.face, look.label_pt, colour, bold=True)
    return replace(look.label, colour=look.grey)
