"""One line chart of several subjects that have a value at the same dates each."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.charts.data.date_notes import date_note
from briefgen.charts.periods import all_dated, capitalised
from briefgen.charts.rules import LINE_FROM
from briefgen.charts.suggesting.ideas import (
    Idea,
    agree,
    finished,
    has_number,
    is_name,
    period_labels,
    point,
    subject_of,
    unit_of,
)
from briefgen.charts.suggesting.suggest_dates import is_one_axis
from briefgen.charts.suggesting.suggest_several import done, several_title, told_apart
from briefgen.charts.titles import Drafts
from briefgen.model.chart import ChartKind, ChartSpec, Series
from briefgen.model.evidence import Comparison, ComparisonKind
from briefgen.model.moment import Period
from briefgen.model.quantity import Dimension, Unit

_LINES_AT_MOST = 4


def from_lines(comparisons: Sequence[Comparison], drafts: Drafts) -> Iterator[Idea]:
    """A line for each of up to four subjects whose values are of one unit, source and the same dates."""
    groups: dict[tuple[Period | None, ...], list[Comparison]] = defaultdict(list)
    for one in comparisons:
        if one.kind is ComparisonKind.SERIES and all(map(has_number, one.figures)):
            groups[tuple(figure.when for figure in one.figures)].append(one)
    for dates, group in groups.items():
        if len(dates) < LINE_FROM or not 1 < len(group) <= _LINES_AT_MOST or not is_one_axis(dates):
            continue
        told = told_apart(_of_one_unit(group), drafts)
        figures = [figure for one in told for figure in one.figures]
        names = {one.subject.casefold() for one in told}
        # Two bare numbers may count anything.
        bare = unit_of(figures).is_bare
        named = len(names) == len(told) and all(_is_named(one, drafts) for one in told)
        if named and not bare and agree(figures):
            yield from _lines(told, drafts)


def _of_one_unit(group: Sequence[Comparison]) -> list[Comparison]:
    """The group with the unit that one of them names for bare counts of the others: "89" of wolves."""
    units = {figure.quantity.unit for one in group for figure in one.figures}
    named = [unit for unit in units if unit.name]
    counts = all(unit.dimension is Dimension.COUNT for unit in units)
    return [_in(one, named[0]) for one in group] if counts and len(named) == 1 else [*group]


def _in(one: Comparison, unit: Unit) -> Comparison:
    figures = (replace(figure, quantity=replace(figure.quantity, unit=unit)) for figure in one.figures)
    return replace(one, figures=tuple(figures))


def _is_named(one: Comparison, drafts: Drafts) -> bool:
    """Whether a series says whose it is: a name, and not only what is counted."""
    return is_name(capitalised(one.subject), drafts) and bool(subject_of(one))


def _lines(told: Sequence[Comparison], drafts: Drafts) -> Iterator[Idea]:
    ordered = sorted(told, key=lambda one: one.figures[-1].quantity.value or 0, reverse=True)
    dates = [figure.when for figure in ordered[0].figures]
    labels = period_labels(all_dated(ordered[0].labels, dates, drafts.language), drafts)
    if not labels:
        return
    figures = [figure for one in ordered for figure in one.figures]
    spec = ChartSpec(
        "",
        ChartKind.LINE,
        several_title(ordered, drafts, ""),
        tuple(
            Series(
                capitalised(one.subject),
                tuple(point(figure, name) for figure, name in zip(one.figures, labels, strict=True)),
            )
            for one in ordered
        ),
        unit_of(figures),
        subtitle=done(ordered, drafts),
        highlight=capitalised(ordered[0].subject),
        reason=drafts.reason("lines", len(labels)),
    )
    note = date_note(spec, drafts.numbers)
    spec = finished(replace(spec, notes=(note,) if note else ()), drafts, figures)
    if spec.title:
        yield Idea(0, min(one.span.start for one in told), spec)
