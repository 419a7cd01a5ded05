"""Which colour a mark of a chart has, and in which order items stand: one rule for every form of a chart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefgen.model.chart import ChartKind, ChartSpec, Labels, Point, Series, Sort

WHOLES = frozenset({ChartKind.HUNDRED, ChartKind.DONUT})
"""Kinds whose marks are the parts of a whole."""
_ONE_ACCENT = {ChartKind.SLOPE, ChartKind.LINE}


@dataclass(frozen=True, slots=True)
class Paints:
    """The colours a chart is drawn in, all in one notation.

    Attributes:
        accent: Of what the chart is about, in the look.
        quiet: Of all else, in the look.
        own: Those the chart asks for; empty for the look's two.
        categories: Of the look, in the order they may stand beside each other.
    """

    accent: str
    quiet: str
    own: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    def mark(self, spec: ChartSpec, series: int, label: str = "") -> str:
        """The colour of a series, or of its point of that label.

        Of paired bars and several lines each series has its own, unless it is one accent on quiet.
        Elsewhere the first of two colours asked for is the accent and the second all else.
        """
        own, one = self.own, spec.series[series]
        lone = len(spec.series) == 1
        if spec.kind is ChartKind.PAIRED_BARS:
            pair = (self.quiet, self.accent) if _later_is_meant(spec) else (self.accent, self.quiet)
            colours = own or pair
            return colours[min(series, 1) % len(colours)]
        if own and not lone and spec.kind is not ChartKind.SLOPE:
            return own[series % len(own)]
        if spec.kind in _ONE_ACCENT:
            accented = lone or series == meant_series(spec)
            rest = own[1] if len(own) > 1 else self.quiet
            return (own[0] if own else self.accent) if accented else rest
        accented = bool(spec.highlight) and spec.highlight in (label, one.name)
        if own:
            return own[0] if accented or not spec.highlight else own[1 % len(own)]
        return self.accent if accented else self.quiet

    def parts(self, spec: ChartSpec) -> dict[str, str]:
        """The colour of each part of a whole, by its label, in the order they stand.

        Those asked for in turn. Otherwise the accent against a single other part, and a category for each
        of a few: Word tells parts apart in a legend, and so must a reader of the page. More parts than
        there are categories, or a palette of "highlight", are one accent on quiet ones.
        """
        labels = list(dict.fromkeys(point.label for point in spec.points))
        one_accent = bool(spec.highlight) and spec.highlight in labels and len(labels) == 2
        colours = self.own
        if not colours and 1 < len(labels) <= len(self.categories) and not one_accent:
            colours = self.categories if spec.palette != ONE_ACCENT else ()
        if colours:
            return {label: colours[i % len(colours)] for i, label in enumerate(labels)}
        return {label: self.accent if label and label == spec.highlight else self.quiet for label in labels}

    def drawn(self, spec: ChartSpec) -> list[str]:
        """The colours of all marks in the order they meet, each once.

        Of series that are told apart by colour alone, one for each, so that two alike are seen.
        """
        if spec.kind in WHOLES:
            return list(dict.fromkeys(self.parts(spec).values()))
        paired = spec.kind is ChartKind.PAIRED_BARS and len(spec.series) > 1
        if paired or (spec.kind is ChartKind.LINE and self.own):
            return [self.mark(spec, i) for i in range(len(spec.series))]
        marks = [
            self.mark(spec, i, point.label) for i, series in enumerate(spec.series) for point in series.points
        ]
        return list(dict.fromkeys(marks))


def needs_axis(spec: ChartSpec) -> bool:
    """Whether not every value is written beside its mark, so that only an axis tells how long the marks are.

    Of paired bars both ends of an item are its two bars.
    """
    all_written = (Labels.ALL, Labels.ENDS) if spec.kind is ChartKind.PAIRED_BARS else (Labels.ALL,)
    return spec.kind is not ChartKind.PAIR and spec.labels not in all_written


def meant_series(spec: ChartSpec) -> int | None:
    """The index of the series a chart is about, by its name or, of a line, by one of its dates; or None.

    A date that several lines share is the first one's that has a value then.
    """
    if not spec.highlight:
        return None
    named = [i for i, series in enumerate(spec.series) if series.name == spec.highlight]
    if named or spec.kind is not ChartKind.LINE:
        return named[0] if named else None
    return next((i for i, series in enumerate(spec.series) if meant_point(spec, series)), None)


def meant_point(spec: ChartSpec, series: Series) -> Point | None:
    """The point of a line whose date is highlighted and that has a value then; or None."""
    named = any(one.name == spec.highlight for one in spec.series)
    if not spec.highlight or named or spec.kind is not ChartKind.LINE:
        return None
    return next((p for p in series.points if p.label == spec.highlight and size(p) is not None), None)


def noted(spec: ChartSpec, said: Callable[[Point], str]) -> dict[str, str]:
    """The words at points of lines by their labels, with the value of the point that is highlighted.

    Args:
        spec: Of a line chart.
        said: The value of a point as it is printed. It is left out where a line's end has it anyhow.
    """
    words, index = {note.label: note.text for note in spec.annotations}, meant_series(spec)
    point = meant_point(spec, spec.series[index]) if index is not None else None
    if point is None or index is None or spec.labels is Labels.NONE:
        return words
    stated = sorted((p for p in spec.series[index].points if size(p) is not None and p.when), key=_day)
    written = stated[-1:] if spec.labels is not Labels.ENDS else [*stated[:1], *stated[-1:]]
    if point not in written:
        words[point.label] = f"{said(point)} {words.get(point.label, '')}".strip()
    return words


def _day(point: Point) -> int:
    return point.when.midpoint.toordinal() if point.when else 0


def _later_is_meant(spec: ChartSpec) -> bool:
    return spec.highlight != spec.series[0].name or not spec.highlight


ONE_ACCENT = "highlight"
"""The palette that asks for one accent also where parts would have a category each."""


def palette(asked: str, categories: Sequence[str]) -> tuple[str, ...]:
    """The colours a chart asks for, "#rrggbb": the look's categories or its own; empty for one accent."""
    if asked == "categories":
        return tuple(categories)
    return tuple(c.strip() for c in asked.split(",") if c.strip().startswith("#"))


def size(point: Point) -> Decimal | None:
    """The number a mark reaches: the value, or the end of the range that is stated."""
    for number in (point.value, point.low, point.high):
        if number is not None:
            return number
    return None


def ordered(spec: ChartSpec, series: Series) -> tuple[Point, ...]:
    """The points of a series in the order a chart asks for; what has no value goes last."""
    match Sort.SOURCE if spec.kind is ChartKind.WATERFALL else spec.sort:
        case Sort.SOURCE:
            return series.points  # steps of a waterfall add up in this order alone
        case Sort.LABEL:
            return tuple(sorted(series.points, key=lambda p: p.label.casefold()))
        case Sort.ASCENDING | Sort.DESCENDING as order:
            stated = [p for p in series.points if size(p) is not None]
            missing = [p for p in series.points if size(p) is None]
            stated.sort(key=lambda p: size(p) or Decimal(0), reverse=order is Sort.DESCENDING)
            return (*stated, *missing)


def labels_in_order(spec: ChartSpec) -> tuple[str, ...]:
    """Every label of all series once, in the order the chart asks for: by the last series, where by size."""
    labels = dict.fromkeys(point.label for series in spec.series for point in series.points)
    if not labels:
        return ()
    last = {point.label: point for point in spec.series[-1].points}
    items = Series("", tuple(last.get(label, Point(label)) for label in labels))
    return tuple(point.label for point in ordered(spec, items))
