"""Then and now as a pair of bars, with what lies between them."""

from collections.abc import Sequence
from decimal import Decimal

from briefgen.charts.drawing.labels import LEADING, measure, widest, wrap
from briefgen.charts.drawing.look import Type
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.bars import NAME_LINES, bars_height, draw_bars
from briefgen.charts.kinds.limits import OPEN_END_PT, end_of, goes_on
from briefgen.charts.kinds.marks import value_bar
from briefgen.model.chart import PlotHeight, Point

_DISPLAY_FROM_PT = 78.0
_DISPLAY_WIDTH_PT = 420.0
_LEAST_BARS_PT = 24.0
"""Shorter bars than this say nothing: the values give way."""


def pair_height(setting: Setting) -> PlotHeight:
    """Five to six units; half a unit more where the values are set for display."""
    ends = setting.spec.series[0].points
    if _is_below_zero(ends):
        return bars_height(setting)
    least, most = setting.look.rows_pt("pair")
    lines = max(map(len, _pair_names(setting, (ends[0], ends[-1]))))
    least = max(least, 2 * (lines * _leading(setting) + 6))
    return PlotHeight(least, least, max(most, least) + setting.look.unit_pt)


def _leading(setting: Setting) -> float:
    return setting.look.sizes.label_pt * LEADING


def _is_below_zero(points: Sequence[Point]) -> bool:
    return any((end_of(p) or 0) < 0 for p in (points[0], points[-1]))


def _pair_names(setting: Setting, points: tuple[Point, Point]) -> list[tuple[str, ...]]:
    return [wrap(p.label, setting.look.strong_label, 0.34 * setting.width, NAME_LINES) for p in points]


def draw_pair(plot: Plot, setting: Setting) -> None:
    """Two bars from one axis and a bracket for what lies between them."""
    then, now = setting.spec.series[0].points[0], setting.spec.series[0].points[-1]
    if _is_below_zero((then, now)):
        draw_bars(plot, setting)
        return
    display = plot.width >= _DISPLAY_WIDTH_PT and plot.height >= _DISPLAY_FROM_PT
    frame = _PairFrame(plot, setting, (then, now), display)
    frame.draw_names()
    frame.draw_bars()
    plot.line(
        [(frame.axis, 1), (frame.axis, plot.height)], setting.look.colours.ink, setting.look.sizes.axis_pt
    )
    if setting.difference:
        frame.draw_bracket()


def _gap(setting: Setting, points: Sequence[Point]) -> float:
    """What lies between the end of a bar and its value, in points: more where one goes on in stripes."""
    return setting.look.sizes.bar_value_gap_pt + (OPEN_END_PT if any(map(goes_on, points)) else 0.0)


def _values(
    setting: Setting, points: Sequence[Point], room: float, display: bool
) -> tuple[Type, list[tuple[str, ...]]]:
    """How the values are set, and their lines: smaller and then wrapped where bars would have no room."""
    look, words = setting.look, [setting.value(point) for point in points]
    large = look.value.of(size_pt=look.sizes.value_display_pt)
    most = room - _gap(setting, points) - _LEAST_BARS_PT
    for style in (*([large] if display else []), look.value, look.strong_label):
        if widest(words, style) <= most:
            return style, [(said,) for said in words]
    return look.strong_label, [wrap(said, look.strong_label, max(most, 20.0), 3) for said in words]


class _PairFrame:
    """Where the parts of a pair stand."""

    def __init__(self, plot: Plot, setting: Setting, points: tuple[Point, Point], display: bool) -> None:
        self.plot, self.setting, self.points = plot, setting, points
        look = setting.look
        self.bar = min(
            look.sizes.bar_max_display_pt if display else look.sizes.bar_max_pt, plot.height * 0.34
        )
        self.names = _pair_names(setting, points)
        self.axis = widest([line for lines in self.names for line in lines], look.strong_label) + 10
        first, last = (max(self.bar, len(lines) * _leading(setting)) / 2 for lines in self.names)
        self.middles = (plot.height - 3.5 - first, 4.5 + last)
        self.value, self.words = _values(setting, points, plot.width - self.axis, display)
        widths = [widest(lines, self.value) for lines in self.words]
        room = plot.width - self.axis - max(widths) - _gap(setting, points)
        most = max((abs(end_of(p) or Decimal(0)) for p in points), default=Decimal(0)) or Decimal(1)
        self.scale = Scale(0.0, float(most), self.axis, self.axis + max(room, 10.0))

    def ends(self) -> tuple[float, float]:
        """Where the two bars end, in points."""
        first, second = (self.scale(abs(end_of(p) or Decimal(0))) for p in self.points)
        return first, second

    def draw_names(self) -> None:
        style = self.setting.look.strong_label
        for lines, y in zip(self.names, self.middles, strict=True):
            leading = style.size_pt * LEADING
            top = self.plot.middle(y, style) + leading * (len(lines) - 1) / 2
            self.plot.lines(0, top, lines, style, leading)

    def draw_bars(self) -> None:
        gap, leading = self.setting.look.sizes.bar_value_gap_pt, self.value.size_pt * LEADING
        for point, y, lines in zip(self.points, self.middles, self.words, strict=True):
            end = value_bar(self.plot, self.setting, point, self.scale, y, self.bar)
            style = self.value.of(colour=self.setting.text_colour(point.label))
            first = self.plot.middle(y, style) + leading * (len(lines) - 1) / 2
            self.plot.lines(end + gap, first, lines, style, leading)

    def draw_bracket(self) -> None:
        """From the end of the longer bar to its level at the shorter one, then dotted back."""
        look, ends = self.setting.look, self.ends()
        short = 0 if ends[0] < ends[1] else 1
        far, y = max(ends), self.middles[short]
        value = widest(self.words[short], self.value)
        start = ends[short] + _gap(self.setting, self.points[short : short + 1]) + value + 7
        words, calculated = self.setting.difference, self.setting.numbers.words["calculated"]
        wide = max(measure(words, look.gap_label), measure(calculated, look.tick))
        if far - start < wide + 4:
            self._bracket_in_words()
            return
        edge = self.middles[1 - short] + (self.bar / 2 + 2) * (-1 if short else 1)
        self.plot.line([(far, edge), (far, y)], look.colours.ink, look.sizes.axis_pt)
        self.plot.line(
            [(far, y), (start, y)], look.colours.ink, look.sizes.axis_pt, dash=look.sizes.bracket_dash_pt
        )
        self.plot.text((start + far) / 2, y + 4.5, words, look.gap_label, Anchor.MIDDLE)
        self.plot.text((start + far) / 2, y - 11, calculated, look.tick, Anchor.MIDDLE)

    def _bracket_in_words(self) -> None:
        """Between two bars of about one length there is no room for a bracket: words between them."""
        look = self.setting.look
        middle = sum(self.middles) / 2
        words, calculated = self.setting.difference, self.setting.numbers.words["calculated"]
        wide = measure(words, look.gap_label) + 5 + measure(calculated, look.tick)
        x = max(min(self.axis + 5, self.plot.width - wide), 0.0)
        x += self.plot.text(x, middle - 3, words, look.gap_label) + 5
        self.plot.text(x, middle - 3, calculated, look.tick)


PAIR = Kind(pair_height, draw_pair)
