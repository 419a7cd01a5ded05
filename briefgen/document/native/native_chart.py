"""Charts that Word draws itself: editable, with the workbook behind them, styled as the picture is.

Every kind Word has a type for is made of it; `native_chart` gives None for the others, and for
numbers Word could only draw as more exact than they are ("more than 5").
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from briefgen.document.native.chart_look import ChartLook
from briefgen.document.native.chart_plot import Drawn, Plot, Size
from briefgen.document.native.chart_shapes import shapes_part
from briefgen.document.native.chart_sheet import workbook
from briefgen.document.native.native_bars import bars, columns, pair
from briefgen.document.native.native_lines import line_chart
from briefgen.document.native.native_lollipops import lollipops
from briefgen.document.native.native_ranges import ranges
from briefgen.document.native.native_slopes import slope
from briefgen.document.native.native_wholes import donut, hundred
from briefgen.document.native.obstacles import NO_ROOM, NO_SUCH_KIND, alike_parts, obstacle
from briefgen.knowledge.marking import WHOLES
from briefgen.model.chart import ChartKind, ChartSpec


@dataclass(frozen=True, slots=True)
class NativeChart:
    """The files of a chart: its DrawingML part, the workbook with its numbers, and what lies over it."""

    xml: bytes
    workbook: bytes
    shapes: bytes = b""


def native_chart(
    spec: ChartSpec, look: ChartLook, size: Size, made: datetime, language: str
) -> NativeChart | None:
    """The chart as Word's own, or None where only a picture is fair to it.

    Args:
        spec: What it shows.
        look: Colours and sizes of the template.
        size: The room it has.
        made: Stands in the workbook's properties.
        language: Of the document, BCP 47; a chart with a language of its own keeps that.
    """
    plot = Plot(spec, look, size, spec.language_in(language))
    drawn = None if _obstacle(plot) else _KINDS[spec.kind](plot)
    if drawn is None:
        return None
    over = shapes_part(drawn.over, size.width_pt, size.height_pt) if drawn.over else b""
    note = str(plot.numbers.words["laid_over"]) if drawn.over else ""
    return NativeChart(drawn.xml, workbook(drawn.sheet, made, note), over)


def why_picture(spec: ChartSpec, look: ChartLook, size: Size, language: str) -> str:
    """Why a chart is no chart of Word's own at that size: words after "since"; empty where it is one."""
    plot = Plot(spec, look, size, spec.language_in(language))
    if found := _obstacle(plot):
        return found
    return "" if _KINDS[spec.kind](plot) is not None else NO_ROOM


def _obstacle(plot: Plot) -> str:
    if plot.spec.kind not in _KINDS:
        return NO_SUCH_KIND
    return obstacle(plot.spec) or (alike_parts(plot) if plot.spec.kind in WHOLES else "")


_KINDS: dict[ChartKind, Callable[[Plot], Drawn | None]] = {
    ChartKind.PAIR: pair,
    ChartKind.BARS: bars,
    ChartKind.PAIRED_BARS: bars,
    ChartKind.DIVERGING: bars,
    ChartKind.COLUMNS: columns,
    ChartKind.HUNDRED: hundred,
    ChartKind.DONUT: donut,
    ChartKind.SLOPE: slope,
    ChartKind.LINE: line_chart,
    ChartKind.RANGE: ranges,
    ChartKind.LOLLIPOP: lollipops,
}
