"""Chart ideas for one article, best first, each with its reason and the figures it stands on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.charts.extent import considered
from briefgen.charts.honesty import check
from briefgen.charts.ideas import Idea, is_balanced, says_what
from briefgen.charts.suggest_alone import from_alone
from briefgen.charts.suggest_changes import from_changes
from briefgen.charts.suggest_dates import from_events, from_series
from briefgen.charts.suggest_items import from_parts, from_ranking
from briefgen.charts.suggest_joined import Course, courses
from briefgen.charts.suggest_then_now import from_pair, from_several
from briefgen.charts.titles import Drafts
from briefgen.knowledge.denials import is_denied
from briefgen.model.article import Article
from briefgen.model.chart import ChartSpec
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
    fair = (idea for idea in _ideas(considered(evidence), drafts) if _is_fair(idea.spec))
    ideas = sorted(fair, key=lambda idea: (idea.tier, idea.place))
    return tuple({idea.spec.key: idea.spec for idea in reversed(ideas)}.values())[::-1]


def _is_fair(spec: ChartSpec) -> bool:
    """Whether its words are whole, and nothing in it needs more than a note to be read rightly."""
    whole = all(is_balanced(words) for words in (spec.title, spec.subtitle, spec.source))
    return whole and all(problem.severity is Severity.NOTE for problem in check(spec))


def _ideas(evidence: Evidence, drafts: Drafts) -> Iterator[Idea]:
    comparisons = [known for one in evidence.comparisons if (known := _known(one, drafts))]
    yield from from_several(comparisons, drafts)
    joined = courses(comparisons, drafts, evidence.figures)
    for course in joined:
        yield from _from_course(course, drafts)
    told = {part.key for course in joined for part in course.parts}
    for comparison in comparisons:
        if comparison.key not in told:
            yield from _from_comparison(comparison, drafts, evidence.figures)
    stated = tuple(figure for figure in evidence.figures if not _is_denied(figure, drafts))
    yield from from_changes(stated, drafts)
    yield from from_alone(replace(evidence, figures=stated), drafts)
    yield from from_events(evidence.events, drafts, evidence.figures)


def _is_denied(figure: Figure, drafts: Drafts) -> bool:
    return is_denied(drafts.article.text, drafts.language, figure.span.start, figure.span.end)


def _known(comparison: Comparison, drafts: Drafts) -> Comparison | None:
    """A comparison over time with what it measures; items are told apart by their own names."""
    if comparison.kind not in (ComparisonKind.THEN_NOW, ComparisonKind.SERIES):
        return comparison
    return says_what(comparison, drafts)


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
            yield from from_parts(comparison, drafts)
        case ComparisonKind.SERIES:
            yield from from_series(comparison, drafts)
