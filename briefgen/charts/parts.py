"""Whether the numbers of a table are parts of one whole, which nobody may take them for unsaid."""

from dataclasses import replace
from decimal import Decimal

from briefgen.charts.own_words import is_all_entered
from briefgen.charts.rules import LEAST_SUM, MOST_SUM
from briefgen.knowledge.marking import WHOLES
from briefgen.model.chart import ChartKind, ChartSpec, Sort
from briefgen.model.quantity import Dimension

_SAYS_WHOLE = WHOLES | {ChartKind.GRID}
"""Kinds that tell of every number that it is a share of a whole."""


def as_said(spec: ChartSpec, before: ChartSpec) -> ChartSpec:
    """The chart with its new data as bars, the largest first, where its kind says more than the data does."""
    if spec.kind not in _SAYS_WHOLE or are_parts(spec, before):
        return spec
    return replace(spec, kind=ChartKind.BARS, sort=Sort.DESCENDING)


def are_parts(spec: ChartSpec, before: ChartSpec) -> bool:
    """Whether new data may stay in a kind that tells of parts of a whole.

    It may where the numbers add up to 100 per cent, where they are new values of the parts there were,
    and where the data before was the analyst's too, so that the kind is a choice of theirs.

    Args:
        spec: The chart with its new data, in the kind it had.
        before: The chart as it was.
    """
    if before.points and is_all_entered(before):
        return True
    if {point.label for point in spec.points} == {point.label for point in before.points}:
        return True
    is_share = spec.unit.dimension is Dimension.PERCENT
    if spec.kind is ChartKind.GRID:
        return is_share
    bare = not spec.unit.name
    total = sum((point.value or Decimal(0) for point in spec.points), Decimal(0))
    return (is_share or bare) and LEAST_SUM <= total <= MOST_SUM
