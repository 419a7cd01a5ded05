"""Ideas from several items with a value then and now each: paired bars and slopes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.charts.periods import capitalised, is_named
from briefgen.charts.suggesting.deeds import deed
from briefgen.charts.suggesting.ideas import Idea, agree, finished, period_labels, point, unit_of
from briefgen.charts.suggesting.moved_titles import moved_title, with_years
from briefgen.charts.suggesting.suggest_then_now import fits, told_labels
from briefgen.charts.titles import Drafts
from briefgen.model.chart import ChartKind, ChartSpec, Series, Sort
from briefgen.model.evidence import Comparison, ComparisonKind

_PAIRED_AT_MOST = 6
_SLOPES_AT_MOST = 10


def from_several(comparisons: Sequence[Comparison], drafts: Drafts) -> Iterator[Idea]:
    """Items with a value at the same two periods: paired bars up to six, slopes up to ten."""
    groups: dict[tuple[str, ...], list[Comparison]] = defaultdict(list)
    for comparison in comparisons:
        if comparison.kind is ComparisonKind.THEN_NOW and fits(comparison):
            shared = period_labels(told_labels(comparison, drafts), drafts)
            if any(is_named(words, drafts.language) for words in shared):
                groups[tuple(shared)].append(comparison)
    for labels, told in groups.items():
        group = told_apart(told, drafts)
        figures = [figure for comparison in group for figure in comparison.figures]
        subjects = {comparison.subject.casefold() for comparison in group}
        if len(group) > 1 and len(subjects) == len(group) and agree(figures):
            yield from several(group, labels, drafts)


def told_apart(group: Sequence[Comparison], drafts: Drafts) -> list[Comparison]:
    """Comparisons by who did it, where that is told of each: "The mill had 410 members …, the yard had 290".

    What is read as the subject may be what it was done with: "Norland produced 340 tonnes of lithium".
    """
    deeds = [deed(comparison.figures, drafts) for comparison in group]
    verbs, doers = {one.verb for one in deeds if one}, {one.who for one in deeds if one}
    if len(verbs) != 1 or not all(deeds) or len(doers) < len(group):
        return [*group]
    return [replace(one, subject=by.who) for one, by in zip(group, deeds, strict=True) if by]


def several(
    group: Sequence[Comparison], labels: Sequence[str], drafts: Drafts, measure: str = ""
) -> Iterator[Idea]:
    """Items at the same two dates, by the later value; `measure` is what all of them tell."""
    ordered = sorted(group, key=lambda c: c.figures[-1].quantity.value or 0, reverse=True)
    place = min(comparison.span.start for comparison in group)
    positive = all((f.quantity.value or 0) >= 0 for c in group for f in c.figures)
    if len(group) > _SLOPES_AT_MOST:
        return
    told = _told(ordered, labels, drafts, measure)
    figures = [figure for comparison in ordered for figure in comparison.figures]
    if len(group) <= _PAIRED_AT_MOST and positive:
        yield Idea(0, place, finished(_paired(told, ordered, labels), drafts, figures))
    yield Idea(1, place, finished(_slopes(told, ordered, labels), drafts, figures))


def done(group: Sequence[Comparison], drafts: Drafts) -> str:
    """What all of them did with so much: "Tonnes caught"; empty where that is not told of each."""
    deeds = [deed(comparison.figures, drafts) for comparison in group]
    verbs = {one.verb if one else "" for one in deeds}
    unit, verb = group[0].figures[0].quantity.unit, next(iter(verbs))
    if len(verbs) > 1 or verb not in drafts.numbers.words["name"]["does"] or not unit.name:
        return ""
    counted = drafts.numbers.unit(unit)
    return capitalised(drafts.title("done", unit=counted, verb=drafts.participle(verb)))


def _measured(measure: str, told: Sequence[Comparison], labels: Sequence[str], drafts: Drafts) -> str:
    """What all items tell, with its unit and years: "Share of workers who cycle, per cent, 2019 and 2024"."""
    unit = told[0].figures[0].quantity.unit
    said = not measure or drafts.numbers.is_said(unit, measure)
    own = capitalised(measure) if said else f"{capitalised(measure)}, {drafts.numbers.unit(unit)}"
    return with_years(own or done(told, drafts), labels, drafts)


def several_title(ordered: Sequence[Comparison], drafts: Drafts, measure: str) -> str:
    """How many rose or fell where most did; else which item is highest; empty where two lead.

    It is called highest now where it was not before.
    """
    first = ordered[0].figures[-1].quantity
    assert first.value is not None
    if not _is_overtaking(ordered) and (moved := moved_title(ordered, drafts, measure)):
        return moved
    if first == ordered[1].figures[-1].quantity:
        return ""  # two lead
    rose, led = ("several_two", "led_two") if len(ordered) == 2 else ("several_now", "highest")
    plain = drafts.title(
        rose if _is_overtaking(ordered) else led,
        label=ordered[0].subject,
        count=drafts.numbers.number(Decimal(len(ordered))),
        value=drafts.numbers.bounded(drafts.numbers.with_unit(first.value, first.unit), first.bound),
    )
    longer = drafts.title("highest_of", measure=capitalised(measure), finding=plain) if measure else ""
    return longer or plain


def _is_overtaking(ordered: Sequence[Comparison]) -> bool:
    """Whether what is highest now was surely not alone so before: "now highest" tells of a change."""
    before = [comparison.figures[0].quantity for comparison in ordered]
    if any(one.value is None or one.bound.is_open for one in before):
        return False
    values = [one.value or Decimal(0) for one in before]
    return values[0] <= max(values[1:])


def _told(ordered: Sequence[Comparison], labels: Sequence[str], drafts: Drafts, measure: str) -> ChartSpec:
    """What both charts say; its rows are to come."""
    return ChartSpec(
        "",
        ChartKind.SLOPE,
        several_title(ordered, drafts, measure),
        (),
        unit_of([figure for comparison in ordered for figure in comparison.figures]),
        subtitle=_measured(measure, ordered, labels, drafts),
        reason=drafts.reason("paired"),
    )


def _paired(told: ChartSpec, ordered: Sequence[Comparison], labels: Sequence[str]) -> ChartSpec:
    """A series for each period, with a bar for each item."""
    series = tuple(
        Series(period, tuple(point(c.figures[i], capitalised(c.subject)) for c in ordered))
        for i, period in enumerate(labels)
    )
    kind, sort = ChartKind.PAIRED_BARS, Sort.DESCENDING
    return replace(told, kind=kind, series=series, highlight=labels[-1], sort=sort)


def _slopes(told: ChartSpec, ordered: Sequence[Comparison], labels: Sequence[str]) -> ChartSpec:
    """A series for each item, with a point for each period."""
    series = tuple(
        Series(
            capitalised(c.subject), tuple(point(f, name) for f, name in zip(c.figures, labels, strict=True))
        )
        for c in ordered
    )
    return replace(told, series=series, highlight=series[0].name)
