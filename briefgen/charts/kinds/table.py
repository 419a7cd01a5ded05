"""A small table as a picture of the data: names to the left, values aligned on the decimal mark."""

from briefgen.charts.drawing.labels import LEADING, measure, widest, wrap
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.knowledge.marking import labels_in_order
from briefgen.model.chart import PlotHeight, Point

_ROW_U = 1.25
_DROP = 4.2
_HEAD = 14.0
_COLUMN_GAP, _LEAST_GAP = 14.0, 5.0
_NAMES, _LEAST_NAMES_PT = 0.3, 48.0
"""The part of the width that names of rows may take, and what they get where columns are many."""
_NO_MARK = "\0"


def table_height(setting: Setting) -> PlotHeight:
    """1.25 units a row, more where names take two lines, and a head where there are several columns."""
    best = sum(_row_heights(setting)) + _head(setting) + 1
    return PlotHeight(best, best, best)


def draw_table(plot: Plot, setting: Setting) -> None:
    """A rule under each row; one column of values for each series."""
    look = setting.look
    heights = _row_heights(setting)
    fits = min(1.0, (plot.height - 1) / max(sum(heights) + _head(setting), 1.0))
    y = plot.height - _head(setting)
    columns, wide = _columns(setting), _table_width(setting)
    if _head(setting):
        _draw_head(plot, setting, columns, y)
    for high, lines, name in zip(heights, _names(setting), _labels(setting), strict=True):
        first = y - look.sizes.label_pt - 1
        plot.lines(0, first, lines, setting.name_type(name), look.sizes.label_pt * LEADING)
        y -= high * fits
        plot.line([(0, y), (wide, y)], look.colours.rule, 0.35)
        for words, (right, after) in zip(_cells(setting, name), columns, strict=True):
            _draw_cell(plot, setting, words, name, (right - after, first), aligned=bool(after))


def _labels(setting: Setting) -> list[str]:
    """Names of the rows in the order the data is listed in: by the last series, where by size."""
    return list(labels_in_order(setting.spec))


def _names(setting: Setting) -> list[tuple[str, ...]]:
    room = setting.width - sum(wide + 2 * _gap(setting) for wide, _ in _column_sizes(setting))
    return [wrap(n, setting.name_type(n), max(room, _LEAST_NAMES_PT), 6) for n in _labels(setting)]


def _gap(setting: Setting) -> float:
    """Half of what parts two columns: less where many of them leave the names little room."""
    free = (1 - _NAMES) * setting.width - sum(wide for wide, _ in _column_sizes(setting))
    return min(max(free / (2 * max(len(setting.spec.series), 1)), _LEAST_GAP), _COLUMN_GAP)


def _row_heights(setting: Setting) -> list[float]:
    row = _ROW_U * setting.look.unit_pt
    leading = setting.look.sizes.label_pt * LEADING
    return [row + (len(lines) - 1) * leading for lines in _names(setting)]


def _head(setting: Setting) -> float:
    """The height of the heads of the columns; 0 where there is but one."""
    if len(setting.spec.series) < 2:
        return 0.0
    lines = max(len(lines) for lines in _heads(setting))
    return _HEAD + (lines - 1) * setting.look.tick.size_pt * LEADING


def _heads(setting: Setting) -> list[tuple[str, ...]]:
    """The names of the columns on one line each, on more where rows' names would have no room."""
    names, style = [series.name for series in setting.spec.series], setting.look.tick
    numbers = [wide for wide, _ in _number_sizes(setting)]
    whole = [max(measure(name, style), wide) for name, wide in zip(names, numbers, strict=True)]
    if sum(whole) + 2 * _COLUMN_GAP * len(names) <= (1 - _NAMES) * setting.width:
        return [(name,) for name in names]
    least = [max(widest(name.split(), style), wide) for name, wide in zip(names, numbers, strict=True)]
    return [wrap(name, style, wide, 3) for name, wide in zip(names, least, strict=True)]


def _cells(setting: Setting, name: str) -> list[str]:
    """The value in each column; the words of the source where there is no number of the chart's unit."""
    found = []
    for series in setting.spec.series:
        point = next((p for p in series.points if p.label == name), Point(name))
        stated = point.value is None and point.low is None and bool(point.text)
        found.append(point.text if stated else setting.value(point))
    return found


def _table_width(setting: Setting) -> float:
    """As wide as its words need, but no wider than the room: eyes should not have far to travel."""
    names = max((widest(lines, setting.look.strong_label) for lines in _names(setting)), default=0.0)
    cells = sum(wide + 2 * _gap(setting) for wide, _ in _column_sizes(setting))
    return min(setting.width, max(names + cells + _COLUMN_GAP, 0.5 * setting.width))


def _is_worded(setting: Setting, index: int) -> bool:
    """Whether a column holds the words of the source rather than numbers of one unit."""
    return any(p.value is None and p.text for p in setting.spec.series[index].points)


def _split(words: str, mark: str) -> tuple[str, str]:
    """A number before and from its decimal mark; words are not split."""
    before, found, after = words.partition(mark)
    return (before, found + after) if before[-1:].isdigit() and after[:1].isdigit() else (words, "")


def _column_sizes(setting: Setting) -> list[tuple[float, float]]:
    """Width of each column and of what stands after the decimal mark in it, in points."""
    sizes = _number_sizes(setting)
    if len(sizes) < 2:
        return sizes
    heads = [widest(lines, setting.look.tick) for lines in _heads(setting)]
    return [(max(wide, head), after) for (wide, after), head in zip(sizes, heads, strict=True)]


def _number_sizes(setting: Setting) -> list[tuple[float, float]]:
    """The same for the values alone, without the head over them."""
    mark, style = setting.numbers.words["number"]["decimal"], setting.look.strong_label
    sizes = []
    for i in range(len(setting.spec.series)):
        aligned = _NO_MARK if _is_worded(setting, i) else mark
        halves = [_split(_cells(setting, n)[i], aligned) for n in _labels(setting)]
        after = widest([h[1] for h in halves], style)
        before = widest([h[0] for h in halves], style)
        sizes.append((before + after, after))
    return sizes


def _columns(setting: Setting) -> list[tuple[float, float]]:
    """Right edge of each column, and the width after the decimal mark, from the left column on."""
    right, edges = _table_width(setting), []
    for wide, after in reversed(_column_sizes(setting)):
        edges.append((right, after))
        right -= wide + 2 * _gap(setting)
    return edges[::-1]


def _draw_head(plot: Plot, setting: Setting, columns: list[tuple[float, float]], y: float) -> None:
    look = setting.look
    leading = look.tick.size_pt * LEADING
    for lines, (right, _) in zip(_heads(setting), columns, strict=True):
        first = y + _DROP + (len(lines) - 1) * leading
        plot.lines(right, first, lines, look.tick, leading, Anchor.END)
    plot.line([(0, y), (_table_width(setting), y)], look.colours.ink, 0.5)


def _draw_cell(
    plot: Plot, setting: Setting, words: str, name: str, place: tuple[float, float], *, aligned: bool
) -> None:
    mark_x, baseline = place
    stated = words != setting.numbers.words["not_stated"]
    style = setting.value_type(name) if stated else setting.look.quiet.italic
    mark = setting.numbers.words["number"]["decimal"]
    before, after = _split(words, mark) if aligned else (words, "")
    plot.text(mark_x, baseline, before, style, Anchor.END)
    if after:
        plot.text(mark_x, baseline, after, style)


TABLE = Kind(table_height, draw_table)
