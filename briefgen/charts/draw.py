"""Draws charts: to recorded operations for a page, and to SVG and PNG for places that take pictures."""

from io import BytesIO

from briefgen.charts.drawing.engine import Figure
from briefgen.charts.drawing.look import Look
from briefgen.charts.drawing.pixels import PixelCanvas
from briefgen.charts.drawing.plot import Plot
from briefgen.charts.drawing.renderer import record
from briefgen.charts.drawing.setting import HEADING_BASE_PT, Setting
from briefgen.charts.drawing.svg import svg
from briefgen.charts.fairness.honesty import faults
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.bars import BARS, DIVERGING
from briefgen.charts.kinds.big_number import BIG_NUMBER
from briefgen.charts.kinds.columns import COLUMNS
from briefgen.charts.kinds.donut import DONUT
from briefgen.charts.kinds.grid import GRID
from briefgen.charts.kinds.hundred import HUNDRED
from briefgen.charts.kinds.line import LINE
from briefgen.charts.kinds.pair import PAIR
from briefgen.charts.kinds.paired import PAIRED_BARS
from briefgen.charts.kinds.range import LOLLIPOP, RANGE
from briefgen.charts.kinds.slope import SLOPE
from briefgen.charts.kinds.table import TABLE
from briefgen.charts.kinds.timeline import TIMELINE
from briefgen.charts.kinds.waterfall import WATERFALL
from briefgen.charts.numbers import Numbers
from briefgen.model.chart import ChartKind, ChartPicture, ChartSpec, Drawing, PlotHeight
from briefgen.model.problem import BriefgenError

PNG_DPI = 240
"""Dots to the inch of pictures; at least 220 are wanted in print."""

KINDS: dict[ChartKind, Kind] = {
    ChartKind.SLOPE: SLOPE,
    ChartKind.PAIR: PAIR,
    ChartKind.BARS: BARS,
    ChartKind.DIVERGING: DIVERGING,
    ChartKind.BIG_NUMBER: BIG_NUMBER,
    ChartKind.COLUMNS: COLUMNS,
    ChartKind.PAIRED_BARS: PAIRED_BARS,
    ChartKind.HUNDRED: HUNDRED,
    ChartKind.DONUT: DONUT,
    ChartKind.GRID: GRID,
    ChartKind.LINE: LINE,
    ChartKind.RANGE: RANGE,
    ChartKind.LOLLIPOP: LOLLIPOP,
    ChartKind.WATERFALL: WATERFALL,
    ChartKind.TIMELINE: TIMELINE,
    ChartKind.TABLE: TABLE,
}


class Artist:
    """Draws charts in one look and one language; implements `model.chart.ChartArtist`."""

    def __init__(self, look: Look, language: str = "en-GB") -> None:
        self._look = look
        self._language = language

    def height(self, spec: ChartSpec, width_pt: float) -> PlotHeight:
        """The heights the chart may have at that width; the one it asks for, but never too low to be read.

        Raises:
            BriefgenError: There is no chart to draw, with the sentence why.
        """
        refuse(spec)
        setting = self._setting(spec, width_pt)
        plain, head = KINDS[spec.kind].height(setting), setting.head
        own = PlotHeight(plain.least + head, plain.best + head, plain.most + head)
        wanted = spec.wanted_height_pt(width_pt)
        height = max(own.least, wanted) if wanted else 0.0
        return PlotHeight(height, height, height) if height else own

    def drawing(self, spec: ChartSpec, width_pt: float, height_pt: float) -> Drawing:
        """The plot (without title, subtitle, notes and source, which the page sets)."""
        return record(self.figure(spec, width_pt, height_pt))

    def picture(self, spec: ChartSpec, width_pt: float, height_pt: float) -> ChartPicture:
        """The same plot as SVG with real text, and as PNG."""
        figure = self.figure(spec, width_pt, height_pt)
        return ChartPicture(svg(record(figure), spec.alt), _png(figure), width_pt, height_pt)

    def figure(self, spec: ChartSpec, width_pt: float, height_pt: float) -> Figure:
        """The plot as a matplotlib figure at 72 dots to the inch.

        Raises:
            BriefgenError: There is no chart to draw, with the sentence why.
        """
        refuse(spec)
        setting = self._setting(spec, width_pt)
        plot = Plot(self._look, width_pt, height_pt)
        if setting.numbers.short:
            plot.text(0, height_pt - HEADING_BASE_PT, setting.numbers.short.heading, self._look.tick)
            plot.height -= setting.head
        KINDS[spec.kind].draw(plot, setting)
        return plot.figure

    def _setting(self, spec: ChartSpec, width_pt: float) -> Setting:
        numbers = Numbers.of(spec.language_in(self._language))
        return Setting.of(spec, self._look, numbers, width_pt)


def refuse(spec: ChartSpec) -> None:
    """Stop before something misleading is drawn: no data, no numbers, no dates where they are needed.

    Raises:
        BriefgenError: With every reason.
    """
    problems = faults(spec)
    if problems:
        raise BriefgenError(*problems)


def _png(figure: Figure) -> bytes:
    """The figure on white as PNG; the same figure gives the same bytes."""
    out = BytesIO()
    PixelCanvas(figure)
    figure.patch.set_visible(True)
    figure.savefig(out, format="png", dpi=PNG_DPI, facecolor="white", metadata={"Software": None})
    return out.getvalue()
