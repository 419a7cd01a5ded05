"""What stands beyond the end of a mark in a row: stripes of an open end, its number, words about it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefgen.document.native.chart_labels import PointLabel
from briefgen.document.native.chart_plot import Plot
from briefgen.document.native.chart_xml import TextStyle
from briefgen.knowledge.marking import needs_axis, size
from briefgen.model.chart import ChartKind, Labels, Point, Series
from briefgen.model.quantity import Bound

OPEN_END_PT = 10.5
"""How far the stripes of an open end reach beyond the stated limit."""
_GAP_PT, _MORE_PT = 5.0, 1.0
_COLUMN_END_PT = 7.0
"""How far the number of an open column stands higher than that of an exact one."""
_DISPLAY_WIDTH_PT, _DISPLAY_HEIGHT_PT = 420.0, 78.0


def is_pair(plot: Plot) -> bool:
    """Whether the chart is a pair from one axis."""
    return plot.spec.kind is ChartKind.PAIR


def is_display(plot: Plot) -> bool:
    """Whether a pair is set for display, large enough for a page of its own."""
    size_, large = plot.size, (_DISPLAY_WIDTH_PT, _DISPLAY_HEIGHT_PT)
    return is_pair(plot) and size_.width_pt >= large[0] and size_.height_pt >= large[1]


def number_style(plot: Plot, series: Series, point: Point) -> TextStyle:
    """How the number of a row is set."""
    style = plot.value_style(series, point.label)
    if not is_pair(plot):
        return style
    return replace(style, size_pt=plot.look.value_display_pt if is_display(plot) else plot.look.value_pt)


def is_labelled(plot: Plot, label: str) -> bool:
    """Whether the number of the item of that label is written; of a pair always, both bars are the point."""
    shown = plot.spec.labels
    if is_pair(plot) or shown is Labels.ALL:
        return True
    if shown is Labels.HIGHLIGHT:
        return bool(label) and label == plot.spec.highlight
    at_an_end = plot.spec.kind is ChartKind.PAIRED_BARS or label in (plot.names[0], plot.names[-1])
    return shown is Labels.ENDS and at_an_end


def is_unstated(point: Point) -> bool:
    """Whether nothing is stated that a mark could reach."""
    return size(point) is None


def is_hollow(point: Point) -> bool:
    """Whether a mark is an upper limit ("less than 5"): only its outline is drawn."""
    return point.bound in (Bound.AT_MOST, Bound.LESS_THAN) or (
        point.value is None and point.low is None and point.high is not None
    )


def has_open_end(point: Point) -> bool:
    """Whether stripes follow the bar of a point: it is a lower limit ("more than 5")."""
    lower = point.bound in (Bound.AT_LEAST, Bound.MORE_THAN, Bound.ORDER)
    return lower or (point.value is None and point.high is None and point.low is not None)


def note_of(plot: Plot, series: Series, label: str) -> str:
    """The words at the item of that label; a pair, columns and wholes have none.

    Of paired bars they stand once, at the later bar, or at the only one.
    """
    if is_pair(plot) or plot.spec.kind is ChartKind.COLUMNS:
        return ""
    if plot.spec.kind is ChartKind.PAIRED_BARS:
        stated = [one for one in plot.spec.series if any(_is_at(point, label) for point in one.points)]
        if stated[-1:] != [series]:
            return ""
    return next((note.text for note in plot.spec.annotations if note.label == label), "")


def _is_at(point: Point, label: str) -> bool:
    return point.label == label and not is_unstated(point)


def reach(plot: Plot, series: Series, point: Point) -> float:
    """The room beyond the end of a mark, in points."""
    written = is_labelled(plot, point.label) or is_unstated(point)
    said = plot.measure(plot.shown(point), number_style(plot, series, point)) + _GAP_PT if written else 0.0
    note = note_of(plot, series, point.label)
    beside = plot.measure(note, plot.look.quiet) + _GAP_PT if note else 0.0
    return said + beside + _open_pt(plot, point) + _MORE_PT


def _open_pt(plot: Plot, point: Point) -> float:
    """The room of the stripes of an open end; the dot of a lollipop is a ring instead."""
    return OPEN_END_PT if has_open_end(point) and plot.spec.kind is not ChartKind.LOLLIPOP else 0.0


def row_label(plot: Plot, series: Series, index: int, point: Point, position: str) -> PointLabel | None:
    """The number of a row with the words about it, clear of the stripes of an open end; None for neither."""
    note, written = note_of(plot, series, point.label), is_labelled(plot, point.label)
    if is_unstated(point) or not (note or written):
        return None
    below = (size(point) or 0) < 0
    upright = plot.spec.kind is ChartKind.COLUMNS
    away = _open_pt(plot, point)
    aside = (-away if below else away) / plot.size.width_pt
    return PointLabel(
        index,
        number_style(plot, series, point) if written else plot.look.quiet,
        position,
        plot.code(point),
        shown=plot.shown(point) if note and written else "",
        note=note,
        note_style=plot.look.quiet,
        note_first=below,
        ground="FFFFFF" if upright and needs_axis(plot.spec) else "",
        shift=(0.0, -_COLUMN_END_PT / plot.size.height_pt) if upright and away else (aside, 0.0),
    )


def in_one_form(plot: Plot, labels: Sequence[PointLabel], points: Mapping[str, Point]) -> list[PointLabel]:
    """All labels of a series as rich text where one of them is.

    LibreOffice prints the words of a rich label also at the plain ones before it.
    """
    if not any(label.note for label in labels):
        return list(labels)
    return [
        label if label.note else replace(label, shown=plot.shown(points[plot.names[label.index]]))
        for label in labels
    ]
