"""How a course of values is told: by its ends where it goes one way, by its height where it turned."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from briefgen.charts.data.grid_labels import in_words
from briefgen.charts.titles import Drafts
from briefgen.model.chart import Point
from briefgen.model.quantity import Unit

_SLACK = Decimal(2)
"""Beyond an end by no less than this part of the way between both, a height is what the course shows."""
_WINDING = Decimal(3)
"""A way so many times as long as from the lowest to the highest goes up and down again and again."""


def turned(points: Sequence[Point]) -> bool:
    """Whether the first and the last value alone would hide the course: it swings, or turned between."""
    values = [one.value for one in points if one.value is not None]
    if len(values) < 3 or len(values) < len(points):
        return False
    beyond = max(_beyond(values, one) for one in values)
    return beyond * _SLACK >= abs(values[-1] - values[0]) or _is_winding(values)


def turned_title(name: str, points: Sequence[Point], unit: Unit, drafts: Drafts) -> str:
    """The height or the depth of a course that turned, with its date; its name alone where it swings.

    Args:
        name: What is measured.
        points: By date, all with a value.
        unit: Of all.
        drafts: Of the article.
    """
    values = [one.value or Decimal(0) for one in points]
    over, under = (
        [one for one in points if way * ((one.value or 0) - end(values[0], values[-1])) > 0]
        for way, end in ((1, max), (-1, min))
    )
    if _is_winding(values) or bool(over) is bool(under):
        return drafts.named(name)
    way = max if over else min
    peak = way(points, key=lambda one: one.value or Decimal(0))
    form = "series_peak" if over else "series_low"
    label = in_words(peak.label, peak.when, drafts.language)
    told = {"value": drafts.numbers.with_unit(peak.value or Decimal(0), unit), "label": label}
    alone = [one.value for one in points].count(peak.value) == 1
    return (drafts.title(form, subject=name, **told) if alone else "") or drafts.named(name)


def _beyond(values: Sequence[Decimal], one: Decimal) -> Decimal:
    """How far a value lies outside the first and the last."""
    return max(one - max(values[0], values[-1]), min(values[0], values[-1]) - one, Decimal(0))


def _is_winding(values: Sequence[Decimal]) -> bool:
    way = sum((abs(after - before) for before, after in pairwise(values)), Decimal(0))
    return way > _WINDING * (max(values) - min(values))
