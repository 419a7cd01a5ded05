"""Why a comparison has no chart: the first thing that stands in the way of one, by kind of comparison."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefgen.charts.periods import all_dated, one_of_each_length
from briefgen.charts.rules import LINE_FROM, MOST_SUM
from briefgen.charts.suggesting.deeds import lacks_owner
from briefgen.charts.suggesting.foreseen import foreseen
from briefgen.charts.suggesting.ideas import (
    A_FIGURE,
    are_rates,
    has_number,
    is_of_one_date,
    is_of_one_source,
    is_of_one_unit,
    is_range,
    is_size_of_change,
    item_labels,
    period_labels,
    says_what,
)
from briefgen.charts.suggesting.item_measures import with_measure
from briefgen.charts.suggesting.left_out import is_topped, leaves_out
from briefgen.charts.suggesting.owners import with_owner
from briefgen.charts.suggesting.predicates import predicates
from briefgen.charts.suggesting.suggest_items import is_cut, measure_of, parts_of, says_of_what
from briefgen.charts.suggesting.suggest_then_now import is_of_body
from briefgen.charts.suggesting.telling import FEW, are_of_like_stretches, is_lost, is_worth_showing
from briefgen.charts.titles import Drafts
from briefgen.knowledge.denials import is_denied
from briefgen.model.chart import ChartKind
from briefgen.model.evidence import Comparison, ComparisonKind, Figure
from briefgen.model.quantity import Dimension

_OVER_TIME = (ComparisonKind.THEN_NOW, ComparisonKind.SERIES)


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way of a chart.

    Attributes:
        kind: What the comparison would have been drawn as.
        form: The key of a sentence in the lexicon’s refusals.
    """

    kind: ChartKind
    form: str


def obstacle(
    comparison: Comparison, others: Sequence[Comparison], figures: Sequence[Figure], drafts: Drafts
) -> Obstacle:
    """The first reason that holds for a comparison of which nothing is charted.

    Args:
        comparison: One that no chart stands on.
        others: All comparisons of the article.
        figures: All of its figures.
        drafts: Of the article.
    """
    kind = _kind(comparison)
    comparison = comparison if comparison.kind in _OVER_TIME else with_measure(comparison, drafts)
    found = (*_of_all(comparison), *_of_words(comparison, others, drafts))
    rules = _RULES[comparison.kind](comparison, figures, drafts)
    last = "denied_all" if _is_denied(comparison, drafts) else ""
    forms: Iterator[str] = filter(None, (*found, *rules, last, _of_title(comparison, drafts)))
    return Obstacle(kind, next(forms))


def _kind(comparison: Comparison) -> ChartKind:
    if comparison.kind in _OVER_TIME:
        count = len(comparison.figures)
        return ChartKind.SLOPE if count == 2 else ChartKind.LINE if count >= LINE_FROM else ChartKind.COLUMNS
    return ChartKind.HUNDRED if comparison.kind is ComparisonKind.PARTS else ChartKind.BARS


def _of_all(comparison: Comparison) -> Iterator[str]:
    """What no axis may join: unlike units, different sources, changes beside levels, ranges beside values."""
    figures = comparison.figures
    if not is_of_one_unit(figures):
        yield "units_of"
    if not is_of_one_source(figures):
        yield "sources"
    if any(map(is_size_of_change, figures)) and not are_rates(figures):
        yield "sizes"
    if not all(map(has_number, figures)) and not all(map(is_range, figures)):
        yield "no_values"


def _of_words(comparison: Comparison, others: Sequence[Comparison], drafts: Drafts) -> Iterator[str]:
    """What the article does not say of values over time, and items that are not of its matter."""
    if comparison.kind not in _OVER_TIME:
        if not is_worth_showing(comparison, drafts):
            few = all((figure.quantity.value or 0) < FEW for figure in comparison.figures)
            yield "few" if few else "asked"
        elif is_lost(comparison, drafts):
            yield "lost"
        return
    if says_what(comparison, drafts) is None or A_FIGURE.search(comparison.subject):
        yield "no_measure"
    elif not are_of_like_stretches(comparison, drafts):
        yield "stretches"
    elif with_owner(comparison, others, drafts) is None:
        yield "no_owner"


def _is_denied(comparison: Comparison, drafts: Drafts) -> bool:
    spans = [figure.span for figure in comparison.figures]
    return any(is_denied(drafts.article.text, drafts.language, span.start, span.end) for span in spans)


def _of_title(comparison: Comparison, drafts: Drafts) -> str:
    """The last reasons: no words for a title, or no room in it for what the values are."""
    if any(foreseen(figure, drafts) for figure in comparison.figures):
        return "no_room"
    if comparison.kind in _OVER_TIME and lacks_owner(comparison, drafts):
        return "no_owner"
    body = comparison.kind in _OVER_TIME and is_of_body(comparison.figures[-1], drafts)
    return "no_room" if comparison.subject and not body else "no_measure"


# --- over time --------------------------------------------------------------------------------------


def _of_time(comparison: Comparison, _: Sequence[Figure], drafts: Drafts) -> Iterator[str]:
    figures = comparison.figures
    if all(map(is_range, figures)):
        yield "midpoint"
    if any(map(is_size_of_change, figures)):
        yield "sizes"
    dates = [figure.when for figure in figures]
    if not period_labels(all_dated(comparison.labels, dates, drafts.language), drafts):
        yield "no_periods"
    if len(figures) > 2:
        known = sorted((when for when in dates if when), key=lambda when: when.midpoint)
        if len(known) < len(dates):
            yield "no_order"
        if any(a.end.last_day >= b.start.first_day for a, b in pairwise(known)):
            yield "overlap_of"
        if one_of_each_length(known):
            yield "stretches"
        if any(figure.quantity.bound.is_open for figure in (figures[0], figures[-1])):
            yield "limits"


# --- items and parts --------------------------------------------------------------------------------


def _of_items(comparison: Comparison, told: Sequence[Figure], drafts: Drafts) -> Iterator[str]:
    figures = comparison.figures
    if not item_labels(comparison.labels, drafts):
        yield "no_names"
    bare = measure_of(comparison).casefold() in drafts.numbers.words["share"]["bare"]
    if bare or is_cut(comparison, drafts) or not says_of_what(comparison, drafts):
        yield "no_measure"
    if not is_of_one_date(figures):
        yield "dates"
    if leaves_out(figures, told, drafts):
        yield "beside"
    if is_topped(figures, told, drafts):
        yield "topped"
    values = sorted((v for figure in figures if (v := figure.quantity.value) is not None), reverse=True)
    if len(values) > 1 and values[0] == values[-1]:
        yield "level"
    if len(values) > 1 and values[0] == values[1]:
        yield "lead"


def _of_parts(comparison: Comparison, told: Sequence[Figure], drafts: Drafts) -> Iterator[str]:
    figures = comparison.figures
    did = predicates(comparison, drafts)
    if not (did or item_labels(comparison.labels, drafts)):
        yield "no_names"
    if any(figure.quantity.bound.is_open for figure in figures):
        yield "limit"
    if all(map(has_number, figures)) and not parts_of(comparison, drafts):
        total = sum((figure.quantity.value or 0) for figure in figures)
        percent = figures[0].quantity.unit.dimension is Dimension.PERCENT
        yield "over_all" if percent and total > MOST_SUM else "no_whole"
    if not measure_of(comparison) and not did:
        yield from _of_items(comparison, told, drafts)
    if not is_of_one_date(figures):
        yield "dates"
    yield from _of_items(comparison, told, drafts)


_Rule = Callable[[Comparison, Sequence[Figure], Drafts], Iterator[str]]
_RULES: Mapping[ComparisonKind, _Rule] = {
    ComparisonKind.THEN_NOW: _of_time,
    ComparisonKind.SERIES: _of_time,
    ComparisonKind.RANKING: _of_items,
    ComparisonKind.SUBJECTS: _of_items,
    ComparisonKind.PARTS: _of_parts,
}
