"""What a chart notes of its dates: of unlike length on a line, or unevenly far apart under columns."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from briefgen.charts.numbers import Numbers
from briefgen.charts.periods import one_of_each_length
from briefgen.knowledge.lexicon import languages
from briefgen.model.chart import ChartKind, ChartSpec, Point

_NOTES = ("middles", "uneven")
_UNEVEN = Decimal("1.4")
"""Months and leap years differ by a tenth; a year beside a year and a half does not."""


def date_note(spec: ChartSpec, numbers: Numbers) -> str:
    """What a chart has to say of where its values stand in time; empty where that needs no word."""
    points = [point for point in spec.points if point.when and point.value is not None]
    if spec.kind is ChartKind.LINE and one_of_each_length([point.when for point in points if point.when]):
        return str(numbers.words["middles"])
    return str(numbers.words["uneven"]) if stands_unevenly(spec) else ""


def is_date_note(note: str) -> bool:
    """Whether a note is one of these, in any language."""
    return note in {Numbers.of(language).words[name] for language in languages() for name in _NOTES}


def stands_unevenly(spec: ChartSpec) -> bool:
    """Whether columns, which stand at one distance, are of dates that do not."""
    return spec.kind is ChartKind.COLUMNS and any(map(is_uneven, (series.points for series in spec.series)))


def is_uneven(points: Sequence[Point]) -> bool:
    """Whether the dates of points lie unevenly far apart in time."""
    days = sorted(point.when.midpoint.toordinal() for point in points if point.when)
    gaps = [after - before for before, after in pairwise(days)]
    return len(gaps) > 1 and max(gaps) > _UNEVEN * min(gaps)
