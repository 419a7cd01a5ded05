"""Chart ideas for one article, best first, each with its reason and the figures it stands on."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain

from briefgen.charts.fairness.honesty import check
from briefgen.charts.suggesting.aligned_dates import dated_rows
from briefgen.charts.suggesting.balances import from_balances
from briefgen.charts.suggesting.clause_titles import with_clause
from briefgen.charts.suggesting.counted_again import counted_again
from briefgen.charts.suggesting.counted_wholes import from_counted_wholes
from briefgen.charts.suggesting.disputed import disputed
from briefgen.charts.suggesting.doubts import doubt
from briefgen.charts.suggesting.estimates import from_estimates
from briefgen.charts.suggesting.extent import considered
from briefgen.charts.suggesting.foreseen import as_foreseen, foreseen
from briefgen.charts.suggesting.ideas import A_FIGURE, Idea, is_balanced, says_what
from briefgen.charts.suggesting.item_measures import with_measure
from briefgen.charts.suggesting.lead_number import lead_of
from briefgen.charts.suggesting.lead_range import from_lead_range
from briefgen.charts.suggesting.lone_rows import is_lone
from briefgen.charts.suggesting.moved_rows import from_moved_row, moved_rows
from briefgen.charts.suggesting.opposed import are_opposed
from briefgen.charts.suggesting.owners import with_owner
from briefgen.charts.suggesting.ranked_rows import ranked_rows
from briefgen.charts.suggesting.row_parts import without_parts
from briefgen.charts.suggesting.shared_out import of_the_whole
from briefgen.charts.suggesting.stood_series import stood_series
from briefgen.charts.suggesting.suggest_aligned import aligned_rows, with_aligned
from briefgen.charts.suggesting.suggest_alone import from_alone, from_facets, from_lead
from briefgen.charts.suggesting.suggest_changes import from_changes, whole_rows
from briefgen.charts.suggesting.suggest_dates import from_series
from briefgen.charts.suggesting.suggest_events import from_events
from briefgen.charts.suggesting.suggest_items import from_parts, from_ranking
from briefgen.charts.suggesting.suggest_joined import Course, courses
from briefgen.charts.suggesting.suggest_lines import from_lines
from briefgen.charts.suggesting.suggest_out_of import from_out_of
from briefgen.charts.suggesting.suggest_places import from_places, told_by_place
from briefgen.charts.suggesting.suggest_several import from_several
from briefgen.charts.suggesting.suggest_steps import from_steps
from briefgen.charts.suggesting.suggest_then_now import from_pair
from briefgen.charts.suggesting.telling import (
    are_of_like_stretches,
    is_lost,
    is_of_reader,
    is_worth_showing,
    measured,
    points_at_one,
    telling,
)
from briefgen.charts.suggesting.told_beside import ToldBeside
from briefgen.charts.suggesting.told_ranges import all_estimates
from briefgen.charts.suggesting.verbless_rows import from_verbless_rows
from briefgen.charts.titles import Drafts
from briefgen.knowledge.denials import is_denied
from briefgen.knowledge.imagined import is_imagined
from briefgen.model.article import Article, Span
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.evidence import Comparison, ComparisonKind, Evidence, Figure
from briefgen.model.problem import Severity


def suggest(article: Article, evidence: Evidence) -> tuple[ChartSpec, ...]:
    """What could be drawn, best first; empty when nothing can be drawn fairly.

    The main chart of each comparison comes before its alternatives, these before what stands on
    single figures and on dates. No chart joins figures of unlike unit or source, and none is
    suggested that could mislead or for which no title could be drafted. Of a text as long as a library
    only the first part is looked at (see `considered`); `refusals` tells so.
    """
    drafts = Drafts.of(article)
    seen = considered(evidence)
    by_key = {figure.key: figure for figure in seen.figures}
    known = [figure for figure in seen.figures if not _is_untold(figure, drafts)]
    told = ToldBeside(seen)
    whole = [idea for idea in _ideas(seen, known, drafts) if not _is_of_row(idea, told, by_key, drafts)]
    aligned = chain(aligned_rows(known, drafts), dated_rows(known, drafts))
    rows = (replace(row, ideas=_fair(row.ideas, by_key, drafts)) for row in aligned)
    fair = with_aligned(_fair(whole, by_key, drafts), rows)
    signed = (idea for idea in fair if not are_opposed(idea.spec, drafts))
    sure = (idea for idea in signed if not doubt(idea.spec, _standing(idea, by_key), told, drafts))
    ideas = sorted(sure, key=lambda idea: (idea.tier, idea.place))
    best = {idea.spec.key: replace(idea.spec, language=article.language) for idea in reversed(ideas)}
    return tuple(best.values())[::-1]


def _fair(ideas: Iterable[Idea], figures: Mapping[str, Figure], drafts: Drafts) -> tuple[Idea, ...]:
    """The ideas that can be told fairly, each as what its figures are told as."""
    told = (_as_told(idea, figures, drafts) for idea in ideas)
    return tuple(idea for idea in told if idea and _is_fair(idea.spec, drafts.language))


def _is_of_row(idea: Idea, told: ToldBeside, figures: Mapping[str, Figure], drafts: Drafts) -> bool:
    """Whether it shows one item of several that are told together."""
    return is_lone(idea.spec, _standing(idea, figures), told, drafts)


def _standing(idea: Idea, figures: Mapping[str, Figure]) -> list[Figure]:
    """The figures an idea stands on, by place."""
    return sorted((figures[key] for key in idea.spec.figures if key in figures), key=lambda one: one.span)


def _as_told(idea: Idea, figures: Mapping[str, Figure], drafts: Drafts) -> Idea | None:
    """The idea with what is not yet so called that; None where there is no room to say it."""
    standing = _standing(idea, figures)
    named = with_clause(idea.spec, standing, figures.values(), drafts)
    spec = as_foreseen(replace(idea, spec=named), standing, drafts)
    return replace(idea, spec=spec) if spec else None


def _is_fair(spec: ChartSpec, language: str) -> bool:
    """Whether its words are whole, and nothing in it needs more than a note to be read rightly."""
    whole = all(is_balanced(words) for words in (spec.title, spec.subtitle, spec.source))
    whole = whole and not is_of_reader(spec.title, language)
    return whole and all(problem.severity is Severity.NOTE for problem in check(spec))


def _ideas(evidence: Evidence, known: Sequence[Figure], drafts: Drafts) -> Iterator[Idea]:
    """All ideas, those of figures from the ones that are known."""
    estimated = all_estimates(known, drafts, evidence.events)
    for one in estimated:
        yield from from_estimates(one, drafts)
    taken = {figure.span for one in estimated for figure, _ in one.rows}
    evidence, told = _without(evidence, taken), tuple(one for one in known if one.span not in taken)
    stated = tuple(figure for figure in told if foreseen(figure, drafts) is None)
    sound = stood_series(stated, _sound(evidence, drafts), drafts)
    comparisons = yield from _from_rows(sound, stated, evidence, drafts)
    changes = whole_rows(stated, drafts)
    # What some gained in a row in which others lost is no level.
    comparisons = without_parts(comparisons, [row.figures for row in changes])
    yield from _from_comparisons(comparisons, evidence, drafts)
    yield from from_changes(stated, changes, drafts)
    yield from _from_numbers(stated, told, comparisons, evidence, drafts)
    yield from from_events(evidence.events, drafts, evidence.figures, evidence.comparisons)


def _sound(evidence: Evidence, drafts: Drafts) -> list[Comparison]:
    """The comparisons that count the same thing throughout, with what they measure and whose it is."""
    again = (counted_again(one, evidence.figures, drafts) for one in evidence.comparisons)
    whole = (of_the_whole(one, evidence.figures, drafts) for one in again if one)
    sound = [one for one in whole if one]
    return [known for one in sound if (known := _known(one, sound, drafts))]


def _from_rows(
    comparisons: list[Comparison], stated: Sequence[Figure], evidence: Evidence, drafts: Drafts
) -> Generator[Idea, None, list[Comparison]]:
    """Ideas of several items in one row; returns the comparisons that are left to be shown by themselves."""
    by_place = told_by_place(comparisons, drafts)
    for group in by_place:
        yield from from_places(group, drafts)
    placed = {one.key for group in by_place for one in group}
    comparisons = [one for one in comparisons if one.key not in placed]
    yield from from_counted_wholes(stated, drafts)
    # What a sum to come is shared out to is told of it before: "will spend £240m. Care takes 52%".
    yield from from_verbless_rows(evidence.figures, evidence.comparisons, drafts)
    for row in moved_rows(stated, comparisons, drafts):
        ideas = tuple(from_moved_row(row, drafts))
        yield from ideas
        # An item shown by itself beside the row would tell a part of it again, or stand for one unread.
        shown = bool(ideas) or not row.told
        comparisons = [one for one in comparisons if not (shown and one.key in row.parts)]
    ranked = ranked_rows(stated, comparisons, drafts)
    return [*without_parts(comparisons, [one.figures for one in ranked]), *ranked]


def _from_comparisons(
    comparisons: Sequence[Comparison], evidence: Evidence, drafts: Drafts
) -> Iterator[Idea]:
    yield from from_several(comparisons, drafts)
    yield from from_lines(comparisons, drafts)
    joined = courses(comparisons, drafts, evidence.figures)
    for course in joined:
        yield from _from_course(course, drafts)
    parts = {part.key for course in joined for part in course.parts}
    for comparison in comparisons:
        if comparison.key not in parts:
            yield from _from_comparison(comparison, drafts, evidence.figures)


def _from_numbers(
    stated: Sequence[Figure],
    told: Sequence[Figure],
    comparisons: Sequence[Comparison],
    evidence: Evidence,
    drafts: Drafts,
) -> Iterator[Idea]:
    """Ideas of figures that no comparison sets side by side, of those `told` also what is to come."""
    yield from from_balances(stated, drafts)
    yield from from_steps(stated, drafts)
    yield from from_out_of(stated, drafts)
    sides = disputed(evidence.figures, drafts)
    stated = tuple(figure for figure in stated if figure.span not in sides)
    alone = tuple(from_alone(replace(evidence, figures=telling(stated, evidence, drafts)), drafts))
    yield from alone
    if not any(idea.spec.kind is ChartKind.RANGE for idea in alone):
        undisputed = tuple(figure for figure in told if figure.span not in sides)
        yield from from_lead_range(undisputed, evidence.comparisons, drafts)
    large = any(idea.spec.kind is ChartKind.BIG_NUMBER for idea in alone)
    if not large and (lead := lead_of(stated, comparisons, drafts)):
        yield from from_lead(lead, drafts)
    yield from from_facets(told, evidence.comparisons, drafts)


def _without(evidence: Evidence, spans: Set[Span]) -> Evidence:
    """The evidence without figures that one row of estimates shows: one of them alone would be the truth."""
    if not spans:
        return evidence
    figures = tuple(figure for figure in evidence.figures if figure.span not in spans)
    comparisons = tuple(
        one for one in evidence.comparisons if spans.isdisjoint(figure.span for figure in one.figures)
    )
    return replace(evidence, figures=figures, comparisons=comparisons)


def _is_untold(figure: Figure, drafts: Drafts) -> bool:
    """Whether it is denied or only thought of."""
    place = (drafts.article.text, drafts.language, figure.span.start, figure.span.end)
    return is_denied(*place) or is_imagined(*place)


def _known(comparison: Comparison, others: Sequence[Comparison], drafts: Drafts) -> Comparison | None:
    """A comparison over time with what it measures and whose it is; items have their own names."""
    if comparison.kind not in (ComparisonKind.THEN_NOW, ComparisonKind.SERIES):
        shown = is_worth_showing(comparison, drafts) and not is_lost(comparison, drafts)
        row = with_measure(comparison, drafts)
        return row if shown and not points_at_one(row, drafts) else None
    known = says_what(comparison, drafts)
    if any(map(str.isdigit, comparison.figures[0].quantity.unit.name)):
        return None  # of so many each ("crashes per 1,000 residents"): no title would say that of its values
    if known is None or A_FIGURE.search(known.subject) or not are_of_like_stretches(known, drafts):
        return None
    owned = with_owner(known, others, drafts)
    return replace(owned, subject=measured(owned, drafts)) if owned else None


def _from_course(course: Course, drafts: Drafts) -> Iterator[Idea]:
    """The whole course first; of its parts only the one with the last value says what is news."""
    yield from from_series(course.whole, drafts)
    for idea in _from_comparison(course.latest, drafts):
        yield replace(idea, tier=idea.tier + 1)


def _from_comparison(
    comparison: Comparison, drafts: Drafts, figures: Sequence[Figure] = ()
) -> Iterator[Idea]:
    match comparison.kind:
        case ComparisonKind.THEN_NOW:
            yield from from_pair(comparison, drafts)
        case ComparisonKind.RANKING | ComparisonKind.SUBJECTS:
            yield from from_ranking(comparison, drafts, figures)
        case ComparisonKind.PARTS:
            yield from from_parts(comparison, drafts, figures)
        case ComparisonKind.SERIES:
            yield from from_series(comparison, drafts)
