"""Where bars and dots in rows stand, so that names and numbers beside them have room."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from briefgen.document.native.chart_plot import Plot
from briefgen.document.native.chart_xml import Inner, TextStyle
from briefgen.document.native.row_words import is_pair, reach
from briefgen.document.native.word_text import printable
from briefgen.knowledge.bar_fit import NAME_GAP_PT, bar_fit
from briefgen.knowledge.lettering import LEADING, wrap
from briefgen.knowledge.marking import needs_axis, size
from briefgen.model.chart import ChartKind

_KEY_PT, _FOOT_PT = 15.0, 15.0
_PAIR_NAMES = 0.34
"""Of the width of a pair, as in the picture: a bracket needs room beside short bars."""
_NAMES_AT_MOST, _NAMES_AT_LEAST, _LEAST_BARS_PT = 0.42, 0.26, 26.0
_NAME_LINES, _ROW_GAP_PT = 7, 2.0


def head_pt(plot: Plot) -> float:
    """The height of the key over the bars."""
    return _KEY_PT if len(plot.spec.series) > 1 else 0.0


def foot_pt(plot: Plot) -> float:
    """Room under the rows: for an axis where numbers are not all written, for that of a reference line."""
    if is_pair(plot):
        return 0.0
    reference = plot.spec.reference is not None and plot.spec.kind is not ChartKind.PAIRED_BARS
    return _FOOT_PT if reference or needs_axis(plot.spec) else 0.0


def item_style(plot: Plot) -> TextStyle:
    """How the names of the items are set."""
    return replace(plot.look.label, bold=is_pair(plot))


@dataclass(frozen=True, slots=True)
class Names:
    """The names of the items, in as many lines as a row has room for, and how wide they run, in points."""

    lines: tuple[str, ...]
    width: float

    @classmethod
    def of(cls, plot: Plot) -> "Names | None":
        """In the room the picture gives them, or more of it where rows are low; None where none is enough."""
        wide, bars = plot.size.width_pt, list(_reaches(plot))
        sides = [
            max((room for value, room in bars if (value >= 0) is up), default=0.0) for up in (True, False)
        ]
        free = wide - sum(sides) - _LEAST_BARS_PT
        least = max(min(_NAMES_AT_MOST * wide, free), _NAMES_AT_LEAST * wide)
        around = plot.head_pt + head_pt(plot) + foot_pt(plot)
        pitch = (plot.size.height_pt - around) / max(len(plot.names), 1)
        leading = plot.look.label_pt * LEADING
        rooms = (least, (least + max(free, least)) / 2, max(free, least))
        for room in (*([_PAIR_NAMES * wide] if is_pair(plot) else []), *rooms):
            found = cls.within(plot, room)
            if most_lines(found.lines) * leading + _ROW_GAP_PT <= pitch:
                return found
        return None

    @classmethod
    def within(cls, plot: Plot, room: float) -> "Names":
        """In a room of that width."""
        measure = partial(plot.measure, style=item_style(plot))
        lines = [wrap(printable(name), measure, room, _NAME_LINES) for name in plot.names]
        return cls(
            tuple("\n".join(one) for one in lines), max(measure(line) for one in lines for line in one)
        )


def most_lines(names: Sequence[str]) -> int:
    """How many lines the longest of the names takes."""
    return max((name.count("\n") + 1 for name in names), default=1)


@dataclass(frozen=True, slots=True)
class Room:
    """Where bars stand.

    Attributes:
        low: The start of the axis, less than the least value by the room of its number.
        left: Where names end, in points.
        zero: Where bars start, in points.
        per_point: How long a unit of value is, in points.
        lines: The names, broken into lines.
    """

    inner: Inner
    low: Decimal
    left: float
    zero: float
    per_point: float
    lines: tuple[str, ...]

    @classmethod
    def of(cls, plot: Plot, names: Names) -> "Room":
        """The room beside names of that width."""
        wide, bars, left = plot.size.width_pt, list(_reaches(plot)), names.width + NAME_GAP_PT + 1
        zero, per_point = bar_fit([*bars, (float(max(plot.spec.axis_to or 0, 0)), 0.0)], wide - left - 0.5)
        lowest = min([*plot.values, Decimal(0)])
        low = Decimal(f"{-zero / per_point:.6g}") if lowest < 0 else Decimal(0)
        end = left + zero + float(plot.highest()) * per_point
        inner = plot.inner(left, head_pt(plot), wide - end, foot_pt(plot))
        return cls(inner, min(low, lowest), left, left + zero, per_point, names.lines)

    def x(self, value: Decimal) -> float:
        """How far from the left a value stands, in points."""
        return self.zero + float(value) * self.per_point


def _reaches(plot: Plot) -> Iterator[tuple[float, float]]:
    """What each bar reaches, and the room beyond its end."""
    for series in plot.spec.series:
        for point in series.points:
            yield float(size(point) or 0), reach(plot, series, point)
