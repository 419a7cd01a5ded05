"""Ideas from rows whose items are told by aligned words: the reader behind all that know a wording."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.charts.rules import LEAST_SUM, MOST_SUM
from briefgen.charts.suggesting.aligned_items import items_of, leans
from briefgen.charts.suggesting.aligned_leader import counted_before
from briefgen.charts.suggesting.aligned_measures import (
    change_of,
    changed_of,
    counted_by,
    cut,
    is_only_there,
    measure_before,
    moved_labels,
    share_of,
    stood_of,
)
from briefgen.charts.suggesting.aligned_runs import Run, runs, span_of, without_periods
from briefgen.charts.suggesting.aligned_stretches import Lead, end_of
from briefgen.charts.suggesting.aligned_wholes import are_led_alike, group_of, is_shared_out, whole_ahead
from briefgen.charts.suggesting.aligned_words import aligned_words
from briefgen.charts.suggesting.change_rows import ChangeRow
from briefgen.charts.suggesting.ideas import Idea, is_range, is_size_of_change
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.suggest_changes import from_changes
from briefgen.charts.suggesting.suggest_items import from_parts, from_ranking
from briefgen.charts.suggesting.suggest_several import several
from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind
from briefgen.model.evidence import Change, Comparison, ComparisonKind, Direction, Figure, FigureKind, Words
from briefgen.model.quantity import Dimension

_FEWEST, _NEXT = 3, 2
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?![\d.,]*\d)")
_CLAUSE_END = re.compile(r"[,;.]\s")


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """What is drawn of one row.

    Attributes:
        ideas: Its charts.
        figures: The keys of its values; `held` also that of their whole.
        items: Its items by the places of their values.
        cut: Words one of which a title has to hold where what is counted is to go, or it tells the opposite.
        leans: Whether its first item stands in the sentence before: no other reader finds that.
    """

    ideas: tuple[Idea, ...]
    figures: frozenset[str]
    held: frozenset[str]
    items: Mapping[Span, str]
    cut: re.Pattern[str] | None = None
    leans: bool = False


def with_aligned(ideas: Sequence[Idea], rows: Iterable[AlignedRow]) -> list[Idea]:
    """The ideas, and those of rows that none of them shows whole; what shows only a part of one goes.

    Args:
        ideas: What the readers that know a wording found.
        rows: Those of the article (see `aligned_rows`), with the charts of them that are fair.
    """
    kept = [*ideas]
    for row in rows:
        if not row.ideas and not row.leans:
            continue
        if not row.leans and any(_shows(idea, row) for idea in kept):
            continue
        kept = [one for one in kept if not _is_of(one, row.held)]
        kept += row.ideas
    return kept


def _shows(idea: Idea, row: AlignedRow) -> bool:
    """Whether an idea has all values of a row, and their whole not beside them."""
    shown, kind = {*idea.spec.figures}, idea.spec.kind
    if row.cut and not row.cut.search(idea.spec.title):
        return False
    if kind in (ChartKind.HUNDRED, ChartKind.DONUT) and _says_more(idea, row):
        return False
    tier = min(one.tier for one in row.ideas)
    parts = any(one.spec.kind is ChartKind.HUNDRED for one in row.ideas)
    if parts and (kind not in (ChartKind.HUNDRED, ChartKind.DONUT) or idea.tier > tier):
        return False  # the parts of a whole, told beside them or shared out to the last
    return kind is not ChartKind.TABLE and row.figures <= shown and not (row.held - row.figures) & shown


def _says_more(idea: Idea, row: AlignedRow) -> bool:
    """Whether the parts of an idea are called by more words than those that differ: "Auf Hotels"."""
    shown = ((point.label.casefold(), point.span) for point in idea.spec.points if point.span)
    named = [(label, row.items[span].casefold()) for label, span in shown if span in row.items]
    return bool(named) and all(item in label and len(item) < len(label) for label, item in named)


def _is_of(idea: Idea, held: Set[str]) -> bool:
    return bool(idea.spec.figures) and {*idea.spec.figures} <= held


def aligned_rows(figures: Sequence[Figure], drafts: Drafts) -> Iterator[AlignedRow]:
    """The rows of an article that can be drawn."""
    if len(figures) < _FEWEST:
        return
    for run in runs(figures, without_periods(figures, drafts), drafts):
        leads = items_of(run, drafts)
        ideas = tuple(_ideas(run, leads, drafts)) if leads else ()
        keys = frozenset(figure.key for row in run.rows for figure in row)
        if leans(run, drafts):
            yield AlignedRow(ideas, keys, keys, {}, leans=True)
        elif ideas:
            held = keys | ({run.whole.key} if run.whole else set())
            items = {row[0].span: lead.item for row, lead in zip(run.rows, leads, strict=True)}
            is_cut = run.whole is not None and bool(cut("", run.whole, run, drafts))
            yield AlignedRow(ideas, keys, held, items, aligned_words(drafts.language).cut if is_cut else None)


def _ideas(run: Run, leads: Sequence[Lead], drafts: Drafts) -> Iterator[Idea]:
    if len(run.rows[0]) > 1:
        yield from _moved(run, leads, drafts)
        return
    rows = [row[0] for row in run.rows]
    if len(rows) < _FEWEST or not _is_of_one_time(rows, drafts):
        return
    changes = change_of(rows, leads, drafts)
    if changes is None:
        return
    if any(changes):
        yield from _changed(rows, leads, changes, drafts)
        return
    yield from _levels(run, rows, leads, drafts)


def _is_of_one_time(rows: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether no later item tells a year of its own, or another date than the others."""
    text, first, last = drafts.article.text, rows[0].span, rows[-1].span
    start = sentences_of(text, drafts.language, first.start, first.start).start
    stop = sentences_of(text, drafts.language, last.start, last.end).stop
    clause = _CLAUSE_END.search(text, first.end, stop)
    shared = {*_YEAR.findall(text, start, clause.start() if clause else stop)}
    later = {*_YEAR.findall(text, clause.start(), stop)} if clause else set()
    return later <= shared and len({one.when for one in rows if one.when}) < 2


def _moved(run: Run, leads: Sequence[Lead], drafts: Drafts) -> Iterator[Idea]:
    """Paired bars and slopes."""
    labels = moved_labels(run, drafts)
    figures = [figure for row in run.rows for figure in row]
    measure = measure_before(run, leads, drafts) or leads[0].measure or counted_by(figures, leads[:1], drafts)
    if not labels or not measure or any(map(is_size_of_change, figures)):
        return
    span = span_of(run)
    told = [
        Comparison(ComparisonKind.THEN_NOW, row, lead.item, span, labels)
        for row, lead in zip(run.rows, leads, strict=True)
    ]
    yield from several(told, labels, drafts, measure)


def _changed(
    rows: Sequence[Figure], leads: Sequence[Lead], changes: Sequence[Direction | None], drafts: Drafts
) -> Iterator[Idea]:
    """Diverging bars of what went up and what went down."""
    dated = next((one for one in rows if one.period), rows[0])
    figures = [
        replace(
            figure,
            subject=Words(lead.item, lead.span),
            place=None,
            measure=None,
            period=dated.period,
            when=dated.when,
            change=figure.change or Change(way, to=False, cue=""),
        )
        for figure, lead, way in zip(rows, leads, changes, strict=True)
        if way
    ]
    measure = next((lead.measure for lead in leads if lead.measure), "") or changed_of(rows, leads, drafts)
    # "Florists took 7 per cent less" does not say of what.
    said = measure or rows[0].quantity.unit.dimension is not Dimension.PERCENT
    if said and len(figures) == len(rows):
        yield from from_changes((), [ChangeRow(tuple(figures), measure)], drafts)


def _levels(run: Run, rows: Sequence[Figure], leads: Sequence[Lead], drafts: Drafts) -> Iterator[Idea]:
    """Parts of a whole, or items by size."""
    kind, measure = _of_what(run, rows, leads, drafts)
    if not measure:
        return
    ordered = sorted(zip(rows, leads, strict=True), key=lambda one: -_size(one[0]))
    dated = next((one for one in rows if one.period), rows[0])
    figures = [
        replace(
            figure,
            measure=_measured(figure, measure, drafts, lead.end),
            subject=None,
            place=None,
            period=figure.period or dated.period,
            when=figure.when or dated.when,
        )
        for figure, lead in ordered
    ]
    span, whole = span_of(run), run.whole
    if whole:
        span = Span(min(whole.span.start, span.start), span.end)
    subject, labels = whole.text if whole else "", tuple(lead.item for _, lead in ordered)
    told = Comparison(kind, tuple(figures), subject, span, labels)
    if kind is ComparisonKind.PARTS:
        yield from from_parts(told, drafts, [run.whole] if run.whole else [])
    else:
        yield from from_ranking(told, drafts)


def _told_measure(leads: Sequence[Lead]) -> str:
    """What the first row says that its value is of, where no later one says anything else."""
    told = {lead.measure for lead in leads[1:] if lead.measure}
    return leads[0].measure if told <= {leads[0].measure} else ""


def _of_what(
    run: Run, rows: Sequence[Figure], leads: Sequence[Lead], drafts: Drafts
) -> tuple[ComparisonKind, str]:
    """Whether levels are parts of a whole or a ranking, and what they are of; empty where untold."""
    total = sum((one.quantity.value or Decimal(0) for one in rows), Decimal(0))
    if rows[0].quantity.unit.dimension is not Dimension.PERCENT:
        if run.whole is None:
            counted = rows[0].quantity.unit.dimension is Dimension.COUNT
            measure = "" if counted else _told_measure(leads)
            measure = measure or counted_by(rows, leads, drafts) or _measure_led(run, rows, leads, drafts)
            known = not is_range(rows[0]) or is_only_there(rows[0], leads[0], drafts)
            return ComparisonKind.RANKING, measure if known else ""
        fits = total <= (run.whole.quantity.value or Decimal(0))
        return ComparisonKind.PARTS, _of_whole(run.whole, run, drafts) if fits else ""
    shared = whole_ahead(run, drafts)
    shares_out = total < LEAST_SUM and (
        (bool(shared) and are_led_alike(run, leads, drafts)) or is_shared_out(run, leads, drafts)
    )
    if LEAST_SUM <= total <= MOST_SUM or shares_out or _leaves_rest(run, drafts):
        measures = (_measured(one, "", drafts, lead.end) for one, lead in zip(rows, leads, strict=True))
        measure = next((said.text for said in measures if said), "")
        shared = shared or _measure_before(run, drafts) or group_of(run, leads, drafts)
        return ComparisonKind.PARTS, measure or shared
    if any(lead.span is None for lead in leads):
        return ComparisonKind.RANKING, ""  # what some did is no name of them
    share = share_of(rows, leads, drafts.article.text, drafts)
    return ComparisonKind.RANKING, share or stood_of(run, rows, leads, drafts)


def _measure_led(run: Run, rows: Sequence[Figure], leads: Sequence[Lead], drafts: Drafts) -> str:
    """What values are of that the first clause is about, or that the sentence before has most of."""
    if rows[0].quantity.unit.is_counted:
        return ""
    if leans(run, drafts):
        return counted_before(run, drafts)
    return stood_of(run, rows, leads, drafts)


def _leaves_rest(run: Run, drafts: Drafts) -> bool:
    """Whether the article tells that something is left without saying how much: "The rest was cod"."""
    text, words = drafts.article.text, aligned_words(drafts.language)
    rows = [row[0] for row in run.rows]
    end = max(figure.span.end for figure in rows)
    stop = sentences_of(text, drafts.language, end, end).stop
    led = words.rest_alone.search(text, end, stop) or words.rest_alone.match(text, stop + _NEXT)
    total = sum((one.quantity.value or Decimal(0) for one in rows), Decimal(0))
    return led is not None and total < LEAST_SUM


def _measure_before(run: Run, drafts: Drafts) -> str:
    """What the share in the sentence before is of: "Most of the guests are women. 52 per cent drove"."""
    before, words = run.before, aligned_words(drafts.language)
    start = run.starts[run.rows[0][0].span.start].start
    if before is None or before.measure is None or words.of_these.match(run.text, start):
        return ""
    return before.measure.text if before.kind is FigureKind.SHARE else ""


def _size(figure: Figure) -> Decimal:
    """The value, or the upper end of a range."""
    return figure.quantity.value or figure.quantity.high or Decimal(0)


def _measured(figure: Figure, measure: str, drafts: Drafts, end: int) -> Words | None:
    """What a value is of; where it says so itself, with its place: "of commuters in Ghent"."""
    own = figure.measure.span if figure.measure and not figure.measure.inferred else None
    if figure.kind is FigureKind.SHARE and own and own.start >= figure.span.end:
        span = Span(own.start, max(end, end_of(figure, drafts.article.text, aligned_words(drafts.language))))
        said = drafts.article.text[span.start : span.end]
        if measure in ("", said):
            return Words(said, span)
    return Words(measure, None, inferred=True) if measure else None


def _of_whole(whole: Figure, run: Run, drafts: Drafts) -> str:
    """What the parts are of: "of 480 jobs cut" where that is what happens to them."""
    counted = drafts.numbers.with_unit(whole.quantity.value or Decimal(0), whole.quantity.unit)
    first = str(drafts.numbers.words["subtitle"]["share_begins"][0])
    return f"{first} {cut(counted, whole, run, drafts)}"
