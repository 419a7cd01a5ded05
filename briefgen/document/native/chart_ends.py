"""The words at the ends of several lines, moved apart where they would touch: as the picture has them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from itertools import pairwise

from briefgen.document.native.chart_labels import PointLabel
from briefgen.document.native.chart_plot import Plot, in_time
from briefgen.document.native.chart_shapes import Rule
from briefgen.document.native.chart_xml import TextStyle
from briefgen.knowledge.lettering import ELLIPSIS, LEADING, end_labels, spread
from briefgen.knowledge.marking import size
from briefgen.model.chart import Point, Series

LEADER_PT, LEADER_FROM_PT = 14.0, 4.0
"""How long a leader is across, and how far a label moves before it gets one."""


@dataclass(frozen=True, slots=True)
class EndLabels:
    """One side of a chart of lines.

    Attributes:
        lines: The words of each series.
        styles: How they are set.
        wanted: How high each line ends, in points from the top.
        places: Where the middle of its words has room.
        beside: The room leaders need; 0 where no words moved far.
        named: Whether the names of the series stand here too.
    """

    plot: Plot
    lines: tuple[tuple[str, ...], ...]
    styles: tuple[TextStyle, ...]
    wanted: tuple[float, ...]
    places: tuple[float, ...]
    beside: float
    named: bool

    @classmethod
    def of(
        cls,
        plot: Plot,
        y: Callable[[Decimal], float],
        style: Callable[[Plot, Series], TextStyle],
        span: tuple[float, float],
        *,
        named: bool,
        most: float,
    ) -> "EndLabels":
        """The words of all series of a plot.

        Args:
            plot: The chart.
            y: How high a value stands, in points from the top.
            style: How the words of a series are set.
            span: From which height to which they have room, in points from the top.
            named: Whether with the names of the series.
            most: How wide they may run, in points.
        """
        series = plot.spec.series
        ends = [_end(one, last=named) for one in series]
        styles = tuple(style(plot, one) for one in series)
        names = [one.name if named and len(series) > 1 else "" for one in series]
        values = [plot.shown_at_end(one, end) for one, end in zip(series, ends, strict=True)]
        whole = [f"{name} {value}".strip() for name, value in zip(names, values, strict=True)]
        room = min(max(map(plot.measure, whole, styles)), most) + 0.5
        gap = plot.look.label_pt * LEADING
        labels = [
            (name, value, partial(_width, plot, one))
            for name, value, one in zip(names, values, styles, strict=True)
        ]
        lines = tuple(end_labels(labels, room, (span[1] - span[0], gap)))
        wanted = tuple(y(size(end) or Decimal(0)) for end in ends)
        top, foot = span[0] - 2, span[1]
        # From the foot upwards, as the picture is, so that equal values stand in its order.
        up = spread([-one for one in wanted], gap, -max(foot, top), -top, list(map(len, lines)))
        places = tuple(-one for one in up)
        moved = max(abs(one - other) for one, other in zip(wanted, places, strict=True))
        return cls(plot, lines, styles, wanted, places, LEADER_PT if moved > LEADER_FROM_PT else 0.0, named)

    @property
    def width(self) -> float:
        """Of the widest words with the leaders before them, in points."""
        wide = (
            max(_width(self.plot, s, w) for w in ws) for ws, s in zip(self.lines, self.styles, strict=True)
        )
        return max(wide) + self.beside

    @property
    def is_whole(self) -> bool:
        """Whether every name stands there to the last letter, and clear of the others."""
        half = self.plot.look.label_pt * LEADING / 2
        order = sorted(zip(self.places, map(len, self.lines), strict=True))
        apart = all(
            after - before >= (one + other) * half - 0.5 for (before, one), (after, other) in pairwise(order)
        )
        plot = self.plot
        shown = [plot.shown_at_end(one, _end(one, last=self.named)) for one in plot.spec.series]
        held = all(lines[-1].endswith(value) for lines, value in zip(self.lines, shown, strict=True))
        return apart and held and not any(ELLIPSIS in line for lines in self.lines for line in lines)

    def label(self, index: int, point: int, position: str) -> PointLabel | None:
        """The label of a series at one of its points, beside it and moved to its place; None for none."""
        series, room = self.plot.spec.series[index], self.plot.size
        end = _end(series, last=self.named)
        down = (self.places[index] - self.wanted[index]) / room.height_pt
        across = (self.beside if self.named else 0.0) / room.width_pt
        lines, shown = self.lines[index], self.plot.shown_at_end(series, end)
        named = self.named and len(self.plot.spec.series) > 1 and bool(series.name)
        if not (named or shown):
            return None
        fixed = named and len(lines) > 1
        if fixed:
            *above, last = lines
            before = (*above, last.removesuffix(shown).strip() if shown else last)
            return PointLabel(
                point, self.styles[index], position, self.plot.code(end), value=bool(shown), series=not shown,
                shown=shown, before=before, align="l", shift=(across, down),
            )  # fmt: skip
        return PointLabel(
            point,
            self.styles[index],
            position,
            self.plot.code(end),
            value=bool(shown),
            series=named,
            shift=(across, down),
        )

    def leaders(self, x: float) -> Iterator[Rule]:
        """A hairline to each word that moved far, from a place in points from the left."""
        look = self.plot.look
        for want, place in zip(self.wanted, self.places, strict=True):
            if self.beside and abs(want - place) > LEADER_FROM_PT:
                yield Rule((x, want), (x + LEADER_PT - 2, place), look.other, look.grid_pt)


def _end(series: Series, *, last: bool) -> Point:
    """The last or the first stated point, in the order of time."""
    stated = [p for p in in_time(series) if size(p) is not None]
    return stated[-1 if last else 0]


def _width(plot: Plot, style: TextStyle, text: str) -> float:
    return plot.measure(text, style)
