"""Why not: the charts a reader of the article might expect that are not suggested, each with the reason."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from briefgen.charts.periods import capitalised, is_named
from briefgen.charts.rules import LEAST_SUM, LINE_FROM, MOST_SUM
from briefgen.charts.suggesting.doubts import doubt_of
from briefgen.charts.suggesting.extent import considered, share_considered
from briefgen.charts.suggesting.foreseen import foreseen, word_of
from briefgen.charts.suggesting.ideas import (
    has_number,
    is_of_one_date,
    is_of_one_source,
    is_of_one_unit,
    is_range,
    is_size_of_change,
    item_labels,
    period_labels,
    point,
    says_what,
    unit_of,
)
from briefgen.charts.suggesting.obstacles import obstacle
from briefgen.charts.suggesting.owners import with_owner
from briefgen.charts.suggesting.suggest_events import EVENTS_AT_MOST, EVENTS_FROM, telling_events
from briefgen.charts.suggesting.suggest_items import BARS_AT_MOST, DONUT_AT_MOST, divides, parts_of
from briefgen.charts.suggesting.suggest_joined import courses
from briefgen.charts.suggesting.telling import are_of_like_stretches
from briefgen.charts.suggesting.told_beside import ToldBeside
from briefgen.charts.titles import Drafts
from briefgen.knowledge.denials import is_denied
from briefgen.knowledge.lexicon import has_words
from briefgen.model.article import Article
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.evidence import Comparison, ComparisonKind, Evidence, Figure, FigureKind
from briefgen.model.quantity import Dimension, Unit

_NAMED = 4
_ROW_FROM, _ROW_GAP = 3, 80


@dataclass(frozen=True, slots=True)
class Refusal:
    """A kind of chart that was considered and refused; `reason` is one sentence.

    Attributes:
        kind: None where the reason is why nothing more of any kind was considered.
        comparison: The key of the comparison that has no chart at all; empty where the reason is of a kind.
    """

    kind: ChartKind | None
    reason: str
    comparison: str = ""


def refusals(article: Article, evidence: Evidence, suggested: Sequence[ChartSpec]) -> tuple[Refusal, ...]:
    """Which charts the evidence calls to mind and why they are not among the suggestions.

    One for each comparison of which nothing is charted; then one for each other kind at most, first what
    the leading comparison would have been, no kind that is suggested. Empty where nothing that could be
    drawn was left out.

    Args:
        article: For its language.
        evidence: What was found in it.
        suggested: What `suggest` made of the same evidence.
    """
    drafts, seen = Drafts.of(article), considered(evidence)
    without = tuple(_without_chart(seen, suggested, drafts))
    kept: dict[ChartKind | None, Refusal] = {}
    for refusal in (*_of_length(article, evidence, drafts), *_considered(seen, drafts)):
        kept.setdefault(refusal.kind, refusal)
    if not suggested:
        for refusal in _of_nothing(evidence, drafts):
            kept.setdefault(refusal.kind, refusal)
    taken = {*(spec.kind for spec in suggested), *(refusal.kind for refusal in without)}
    return (*without, *(refusal for kind, refusal in kept.items() if kind not in taken))


def _without_chart(evidence: Evidence, suggested: Sequence[ChartSpec], drafts: Drafts) -> Iterator[Refusal]:
    """Each comparison of which no chart shows all values, with the first reason that holds."""
    charted = [set(spec.figures) for spec in suggested]
    told: set[tuple[str, ...]] = set()
    beside = ToldBeside(evidence)
    for one in evidence.comparisons:
        keys = {figure.key for figure in one.figures}
        if any(keys <= shown for shown in charted):
            continue
        found = obstacle(one, evidence.comparisons, evidence.figures, drafts)
        if doubted := doubt_of(one, beside, drafts):
            found = replace(found, form=doubted)
        values = (
            _amounts(one.figures, drafts) if is_of_one_unit(one.figures) else _quoted_all(one.figures, drafts)
        )
        line = replace(_because(found.kind, found.form, drafts, values=values), comparison=one.key)
        if (said := (found.form, *(figure.text for figure in one.figures))) not in told:
            told.add(said)
            yield line


def _considered(evidence: Evidence, drafts: Drafts) -> Iterator[Refusal]:
    for comparison in _as_drawn(evidence, drafts):
        yield from _of_empty(comparison, evidence.comparisons, drafts)
        yield from _RULES[comparison.kind](comparison, drafts)
    yield from _of_changes(evidence.figures, drafts)
    yield from _of_ranges(evidence.figures, drafts)
    yield from _of_shares(evidence.figures, drafts)
    yield from _of_events(evidence, drafts)
    yield from _of_no_facts(evidence.figures, drafts)


def _as_drawn(evidence: Evidence, drafts: Drafts) -> tuple[Comparison, ...]:
    """The comparisons with those that make one course told as that: two of its dates are a series indeed."""
    joined = courses(evidence.comparisons, drafts, evidence.figures)
    told = {part.key for course in joined for part in course.parts}
    alone = (comparison for comparison in evidence.comparisons if comparison.key not in told)
    return (*(course.whole for course in joined), *alone)


def _of_length(article: Article, evidence: Evidence, drafts: Drafts) -> Iterator[Refusal]:
    """That a text is too long for all of its evidence to be compared, where it is."""
    share = share_considered(evidence, len(article.text))
    if share < 100:
        yield _because(None, "long", drafts, share=str(share))


def _because(kind: ChartKind | None, form: str, drafts: Drafts, **parts: str) -> Refusal:
    text = str(drafts.numbers.words["refusal"][form]).format(**parts)
    return Refusal(kind, capitalised(text))


def _quoted_all(figures: Sequence[Figure], drafts: Drafts) -> str:
    """The article's own words for values of unlike units: “5 tonnes” and “7 euros”."""
    return _quoted(figures, drafts, "and")


def _number(value: int, drafts: Drafts) -> str:
    return drafts.numbers.number(Decimal(value))


def _amounts(figures: Sequence[Figure], drafts: Drafts) -> str:
    """The values in a list with their unit once: "7.8 and 21 per cent"; the first few of many."""
    unit = unit_of(figures)
    said = [drafts.numbers.point(point(figure, ""), unit) for figure in figures[:_NAMED]]
    words = drafts.numbers.words
    if len(figures) > _NAMED:
        listed = f"{', '.join(said)} {words['more'].format(n=len(figures) - _NAMED)}"
    else:
        listed = f" {words['refusal']['and']} ".join([", ".join(said[:-1]), said[-1]] if said[1:] else said)
    name = "" if unit.dimension is Dimension.MONEY and unit.symbol else drafts.numbers.unit(unit)
    return f"{listed} {name}".strip()


# --- comparisons ------------------------------------------------------------------------------------


def _of_pair(comparison: Comparison, drafts: Drafts) -> Iterator[Refusal]:
    figures = comparison.figures
    amounts = _amounts(figures, drafts)
    yield from _of_unlike(ChartKind.SLOPE, comparison, drafts)
    labels = period_labels(comparison.labels, drafts)
    if not any(is_named(words, drafts.language) for words in labels):
        yield _because(ChartKind.SLOPE, "no_periods", drafts, values=amounts)
    is_share = unit_of(figures).dimension is Dimension.PERCENT
    yield _because(ChartKind.DONUT, "totals" if is_share else "no_parts", drafts, values=amounts)
    yield _because(ChartKind.LINE, "two_dates", drafts)
    if is_share and any(figure.quantity.bound.is_open for figure in figures):
        yield _because(ChartKind.HUNDRED, "limit", drafts, values=amounts)
    elif is_share and not any(figure.measure for figure in figures):
        yield _because(ChartKind.HUNDRED, "no_share", drafts, values=amounts)


def _of_empty(comparison: Comparison, others: Sequence[Comparison], drafts: Drafts) -> Iterator[Refusal]:
    """Values over time that the article only calls "the figure", or "its share"."""
    if comparison.kind not in (ComparisonKind.THEN_NOW, ComparisonKind.SERIES):
        return
    kind = ChartKind.SLOPE if len(comparison.figures) == 2 else ChartKind.LINE
    if says_what(comparison, drafts) is None:
        yield _because(kind, "no_measure", drafts, values=_amounts(comparison.figures, drafts))
    elif not are_of_like_stretches(comparison, drafts):
        yield _because(kind, "stretches", drafts, values=_amounts(comparison.figures, drafts))
    elif with_owner(comparison, others, drafts) is None:
        yield _because(kind, "no_owner", drafts, values=_amounts(comparison.figures, drafts))


def _of_unlike(kind: ChartKind, comparison: Comparison, drafts: Drafts) -> Iterator[Refusal]:
    """What no axis may join: unlike units, different sources, a range among values."""
    figures = comparison.figures
    if not is_of_one_unit(figures):
        yield _because(kind, "units", drafts)
    elif not is_of_one_source(figures):
        yield _because(kind, "sources", drafts, values=_amounts(figures, drafts))
    elif any(map(is_size_of_change, figures)):
        yield _because(kind, "sizes", drafts, values=_amounts(figures, drafts))
    elif not all(map(has_number, figures)) and not all(map(is_range, figures)):
        yield _because(kind, "no_value", drafts)


def _of_ranking(comparison: Comparison, drafts: Drafts) -> Iterator[Refusal]:
    figures = comparison.figures
    yield from _of_unlike(ChartKind.BARS, comparison, drafts)
    if not is_of_one_date(figures):
        yield _because(ChartKind.BARS, "dates", drafts, values=_amounts(figures, drafts))
    if not item_labels(comparison.labels, drafts):
        yield _because(ChartKind.BARS, "no_names", drafts, values=_amounts(figures, drafts))
    if len(figures) > BARS_AT_MOST:
        yield _because(ChartKind.BARS, "many", drafts, count=_number(len(figures), drafts))
    if all(map(is_range, figures)):
        yield _because(ChartKind.BARS, "midpoint", drafts, values=_amounts(figures, drafts))
    if not divides(comparison, drafts):
        yield _because(ChartKind.DONUT, "no_whole", drafts, values=_amounts(figures, drafts))
    elif (parts := len(parts_of(comparison, drafts))) > DONUT_AT_MOST:
        yield _because(ChartKind.DONUT, "many_parts", drafts, count=_number(parts, drafts))


def _of_parts(comparison: Comparison, drafts: Drafts) -> Iterator[Refusal]:
    figures = comparison.figures
    whole = (ChartKind.HUNDRED, ChartKind.DONUT)
    total = sum((figure.quantity.value or Decimal(0) for figure in figures), Decimal(0))
    percent = unit_of(figures).dimension is Dimension.PERCENT
    for kind in whole:
        yield from _of_unlike(kind, comparison, drafts)
        if not item_labels(comparison.labels, drafts):
            yield _because(kind, "no_names", drafts, values=_amounts(figures, drafts))
        if any(figure.quantity.bound.is_open for figure in figures):
            yield _because(kind, "limit", drafts, values=_amounts(figures, drafts))
        if percent and total > MOST_SUM:
            yield _because(kind, "over", drafts, total=drafts.numbers.with_unit(total, unit_of(figures)))
    parts = len(figures) + (percent and total < LEAST_SUM)
    if parts > DONUT_AT_MOST:
        yield _because(ChartKind.DONUT, "many_parts", drafts, count=_number(parts, drafts))


def _of_series(comparison: Comparison, drafts: Drafts) -> Iterator[Refusal]:
    figures = comparison.figures
    if len(figures) == 2:
        yield from _of_pair(comparison, drafts)
        return
    yield from _of_unlike(ChartKind.LINE, comparison, drafts)
    periods = [figure.when for figure in figures if figure.when]
    ordered = sorted(periods, key=lambda p: p.midpoint)
    if len(figures) < LINE_FROM:
        yield _because(ChartKind.LINE, "few_dates", drafts, count=_number(len(figures), drafts))
    elif len(periods) < len(figures):
        yield _because(ChartKind.LINE, "no_dates", drafts)
    elif any(a.end.last_day >= b.start.first_day for a, b in pairwise(ordered)):
        yield _because(ChartKind.LINE, "overlap", drafts)
    if len(periods) < len(figures):
        yield _because(ChartKind.COLUMNS, "no_order", drafts, values=_amounts(figures, drafts))
    yield _because(ChartKind.DONUT, "no_parts", drafts, values=_amounts(figures, drafts))


_RULES: dict[ComparisonKind, Callable[[Comparison, Drafts], Iterator[Refusal]]] = {
    ComparisonKind.THEN_NOW: _of_pair,
    ComparisonKind.RANKING: _of_ranking,
    ComparisonKind.SUBJECTS: _of_ranking,
    ComparisonKind.PARTS: _of_parts,
    ComparisonKind.SERIES: _of_series,
}


# --- figures and events by themselves -----------------------------------------------------------------


def _of_changes(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Refusal]:
    """Of the largest group of changes in one unit."""
    groups: dict[Unit, list[Figure]] = defaultdict(list)
    for figure in figures:
        if is_size_of_change(figure) and has_number(figure):
            groups[figure.quantity.unit].append(figure)
    changes = max(groups.values(), key=len, default=[])
    if len(changes) < 2:
        return
    if not is_of_one_source(changes):
        yield _because(ChartKind.DIVERGING, "sources", drafts, values=_amounts(changes, drafts))
    elif len({figure.change.direction for figure in changes if figure.change}) == 1:
        yield _because(ChartKind.DIVERGING, "one_way", drafts, values=_amounts(changes, drafts))
    else:
        yield _because(ChartKind.WATERFALL, "no_sum", drafts)


def _of_ranges(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Refusal]:
    """Of the stated ranges that are more than a few of something: what the article does not say of them."""
    ranges = [f for f in figures if is_range(f) and f.kind is not FigureKind.COUNT]
    if not ranges:
        return
    if is_size_of_change(ranges[0]):
        yield _because(ChartKind.RANGE, "size", drafts, text=ranges[0].text)
        return
    levels = [f for f in ranges if not is_size_of_change(f)]
    undated = [f for f in levels if f.subject and not (f.period or f.says_who)]
    bare = _quoted([f for f in levels if f not in undated], drafts)
    of_something = _quoted(undated, drafts)
    form = "bare_ranges" if bare and of_something else "bare_range" if bare else "undated_range"
    yield _because(ChartKind.RANGE, form, drafts, text=bare, other=of_something)


def _quoted(figures: Sequence[Figure], drafts: Drafts, joined: str = "or") -> str:
    """The words of figures: “a”, “b” or “c”; the first few of many."""
    words = drafts.numbers.words["refusal"]
    said = [str(words["quoted"]).format(text=figure.text) for figure in figures[:_NAMED]]
    between = f" {words[joined]} "
    return between.join(filter(None, [", ".join(said[:-1]), *said[-1:]]))


def _of_shares(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Refusal]:
    shares = [
        f for f in figures if f.kind is FigureKind.SHARE and f.quantity.unit.dimension is Dimension.PERCENT
    ]
    broken = [f for f in shares if f.quantity.value and f.quantity.value != int(f.quantity.value)]
    if shares and broken == shares:
        yield _because(ChartKind.GRID, "no_squares", drafts, text=broken[0].text)


def _of_nothing(evidence: Evidence, drafts: Drafts) -> Iterator[Refusal]:
    """What an article without any chart lacks, or that it is in a language whose words are not known."""
    language = drafts.article.language
    if not has_words(language):
        yield _because(None, "foreign", drafts, language=language)
        return
    if not evidence.figures:
        yield _because(ChartKind.BIG_NUMBER, "no_figure", drafts)
        return
    told = next((figure for figure in evidence.figures if _is_answered(figure)), None)
    if told:
        yield _because(ChartKind.BIG_NUMBER, "told_aside", drafts, text=told.text)
    yield _because(ChartKind.BIG_NUMBER, "no_answers", drafts)
    rowed = _in_a_row(evidence.figures)
    if rowed and not _are_unlike(rowed):
        listed = f" {drafts.numbers.words['refusal']['and']} ".join([rowed[0].text, rowed[-1].text])
        yield _because(
            ChartKind.BARS, "no_names_of", drafts, values=listed, count=_number(len(rowed), drafts)
        )
    if _are_unlike(evidence.figures):
        yield _because(ChartKind.BARS, "units", drafts)


def _are_unlike(figures: Sequence[Figure]) -> bool:
    """Whether all have units, no two of them the same."""
    units = [figure.quantity.unit.name for figure in figures]
    return len(units) > 1 and all(units) and len(set(units)) == len(units)


def _is_answered(figure: Figure) -> bool:
    """Whether it says of what it is, when and by whom, though no clause says so by itself."""
    return all((figure.subject or figure.measure, figure.period, figure.says_who))


def _of_no_facts(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Refusal]:
    """Of the first figure that says of what it is but not that it is so."""
    for figure in figures:
        if figure.subject is None:
            continue
        if is_denied(drafts.article.text, drafts.language, figure.span.start, figure.span.end):
            yield _because(ChartKind.BIG_NUMBER, "denied", drafts, text=figure.text)
        elif found := foreseen(figure, drafts):
            word = word_of(found, drafts)
            yield _because(ChartKind.BIG_NUMBER, "prospect", drafts, text=figure.text, word=word)


def _in_a_row(figures: Sequence[Figure]) -> list[Figure]:
    """Figures one after the other, as a ranking is told, not all named: three, or two of one unit."""
    row: list[Figure] = []
    for figure in sorted(figures, key=lambda f: f.span.start):
        if row and figure.span.start - row[-1].span.end > _ROW_GAP:
            if _is_row(row):
                break
            row = []
        row.append(figure)
    named = all(figure.subject for figure in row)
    return row if _is_row(row) and not named else []


def _is_row(figures: Sequence[Figure]) -> bool:
    alike = len({figure.quantity.unit for figure in figures}) == 1
    return len(figures) >= _ROW_FROM or (len(figures) == _ROW_FROM - 1 and alike)


def _of_events(evidence: Evidence, drafts: Drafts) -> Iterator[Refusal]:
    count = len({event.when for event in evidence.events if event.when})
    telling = telling_events(evidence.events, drafts, evidence.figures, evidence.comparisons)
    if len({event.when for event in telling}) > EVENTS_AT_MOST:
        yield _because(ChartKind.TIMELINE, "many_events", drafts, count=_number(count, drafts))
    elif count >= EVENTS_FROM:
        yield _because(ChartKind.TIMELINE, "vague_events", drafts)
    elif count > 1:
        yield _because(ChartKind.TIMELINE, "few_events", drafts, count=_number(count, drafts))
