"""Ideas from dates: one subject over time, and dated events."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from briefgen.charts.ideas import (
    Idea,
    agree,
    finished,
    has_number,
    key,
    one_series,
    period_labels,
    point,
    unit_of,
)
from briefgen.charts.periods import capitalised, moment, period
from briefgen.charts.rules import LINE_FROM
from briefgen.charts.suggest_then_now import from_pair
from briefgen.charts.titles import Drafts
from briefgen.model.chart import ChartKind, ChartSpec, Point
from briefgen.model.evidence import Comparison, ComparisonKind, Event, Figure, FigureKind
from briefgen.model.moment import Period

"""Fewer dates than this are no line."""
_COLUMNS_AT_MOST = 12
EVENTS_FROM, EVENTS_AT_MOST = 3, 6
_ROWS_AT_MOST = 12
_EVENT_WORDS, _CLAUSE_WORDS = 9, 18
_DATE_WORDS = 5


def from_series(comparison: Comparison, drafts: Drafts) -> Iterator[Idea]:
    """A line from four dates on, columns for counts or for three; two dates are a then and now."""
    figures = comparison.figures
    if len(figures) == 2:
        yield from from_pair(replace(comparison, kind=ComparisonKind.THEN_NOW), drafts)
        return
    labels = period_labels(comparison.labels, drafts)
    if len(figures) < 2 or not labels or not agree(figures) or not all(map(has_number, figures)):
        return
    points = _in_time([point(f, name) for f, name in zip(figures, labels, strict=True)])
    count, place = len(points), comparison.span.start
    line = count >= LINE_FROM and is_one_axis([p.when for p in points])
    if line:
        yield Idea(0, place, _series(ChartKind.LINE, comparison, points, drafts))
    if count <= _COLUMNS_AT_MOST and (not line or all(f.kind is FigureKind.COUNT for f in figures)):
        yield Idea(int(line), place, _series(ChartKind.COLUMNS, comparison, points, drafts))


def _in_time(points: Sequence[Point]) -> list[Point]:
    """By date where all have one; otherwise as the article has them."""
    if all(p.when for p in points):
        return sorted(points, key=lambda p: p.when.midpoint.toordinal() if p.when else 0)
    return list(points)


def is_one_axis(periods: Sequence[Period | None]) -> bool:
    """Whether all have a date and no two overlap: a span and a year in it are not two dates."""
    known = [p for p in periods if p]
    if len(known) < len(periods):
        return False
    return all(a.end.last_day < b.start.first_day for a, b in pairwise(known))


def _series(kind: ChartKind, comparison: Comparison, points: Sequence[Point], drafts: Drafts) -> ChartSpec:
    unit, count = unit_of(comparison.figures), len(points)
    name = {ChartKind.LINE: "line"}.get(kind, "dated_bars" if count < LINE_FROM else "columns")
    spec = ChartSpec(
        "",
        kind,
        _series_title(comparison, points, drafts),
        one_series(capitalised(comparison.subject), points),
        unit,
        highlight=points[-1].label if kind is ChartKind.COLUMNS else "",
        reason=drafts.reason(name, count),
    )
    return finished(spec, drafts, comparison.figures)


def _series_title(comparison: Comparison, points: Sequence[Point], drafts: Drafts) -> str:
    first, last = points[0].value, points[-1].value
    assert first is not None
    assert last is not None
    if not comparison.subject or points[0].bound.is_open or points[-1].bound.is_open:
        return ""
    unit = unit_of(comparison.figures)
    form = "series_rose" if last > first else "series_fell" if last < first else "series_same"
    subject = comparison.figures[-1].subject
    # Whose figure it is, is not always what rose: "the fund: from 21 to 112".
    form = "series_of" if subject and subject.inferred else form
    ends = {"first": drafts.numbers.quantity(first, unit), "last": drafts.numbers.with_unit(last, unit)}
    names = [*drafts.share_names(comparison.subject, comparison.figures[-1]), comparison.subject]
    return next(filter(None, (drafts.title(form, subject=name, **ends) for name in names)), "")


# --- events -------------------------------------------------------------------------------------


def from_events(events: Sequence[Event], drafts: Drafts, figures: Sequence[Figure] = ()) -> Iterator[Idea]:
    """A timeline of three to six events whose dates are known, and a table of up to twelve.

    Two events show no course, and a clause that needs another sentence to be understood is no label.
    A clause that only states one of the figures, which come in the order of the text, is no event.
    """
    known = (e for e in events if e.when and _says_what(e, drafts) and not _states(e, figures, drafts))
    dated = sorted(known, key=lambda e: e.when.midpoint.toordinal() if e.when else 0)
    distinct = list({(e.when, _without_date(e)): e for e in dated}.values())
    if len({e.when for e in distinct}) < EVENTS_FROM or len(distinct) > _ROWS_AT_MOST:
        return
    place = distinct[0].span.start
    if len(distinct) <= EVENTS_AT_MOST:
        yield Idea(4, place, _events(ChartKind.TIMELINE, distinct, drafts))
    yield Idea(8, place, _events(ChartKind.TABLE, distinct, drafts))


def _events(kind: ChartKind, events: Sequence[Event], drafts: Drafts) -> ChartSpec:
    points = [_event_point(kind, event, drafts) for event in events]
    first, last = events[0].when, events[-1].when
    assert first
    assert last
    title = drafts.title(
        "events",
        count=drafts.numbers.number(Decimal(len(events))),
        first=moment(first.start, drafts.language),
        last=moment(last.end, drafts.language),
    )
    keys = tuple(event.key for event in events)
    spec = ChartSpec(
        key(kind, keys),
        kind,
        title,
        one_series("", points),
        subtitle=drafts.numbers.words["subtitle"]["events"] if kind is ChartKind.TIMELINE else "",
        source=drafts.source(()),
        drafted_title=title,
        reason=drafts.reason("timeline" if kind is ChartKind.TIMELINE else "table", len(events)),
        figures=keys,
        highlight=points[-1].label if kind is ChartKind.TIMELINE else "",
    )
    return replace(spec, alt=drafts.alt(spec))


def _says_what(event: Event, drafts: Drafts) -> bool:
    """Whether the clause says by itself what happened: no pronoun first, no piece of a quotation."""
    said = _without_date(event).replace("'", "’")
    first = said.split(" ")[0].casefold().partition("’")[0].strip(",")
    known = drafts.numbers.words["name"]["event_never_first"]
    whole = 0 < len(said.split()) <= _CLAUSE_WORDS
    return whole and first[:1].isalnum() and first not in known and "“" not in said and '"' not in said


def _states(event: Event, figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether a verb that states or estimates a number stands before one in the clause."""
    stating = set(drafts.numbers.words["name"]["states"])
    first, last = (
        bisect_left(figures, place, key=lambda figure: figure.span.start)
        for place in (event.clause.start, event.clause.end)
    )
    clauses = (drafts.article.text[event.clause.start : figure.span.start] for figure in figures[first:last])
    return any(not stating.isdisjoint(before.casefold().split()) for before in clauses)


def _without_date(event: Event) -> str:
    """The clause without a date it begins with: that stands over it already."""
    head, rest = (
        event.text[: event.span.end - event.clause.start],
        event.text[event.span.end - event.clause.start :],
    )
    begins = (
        event.span.start >= event.clause.start and len(head.split()) <= _DATE_WORDS and rest.startswith(",")
    )
    return capitalised(rest[1:].strip()) if begins else event.text


def _event_point(kind: ChartKind, event: Event, drafts: Drafts) -> Point:
    """An event as a point: its label is the clause, shortened; in a table, the date is the value."""
    assert event.when
    said = _without_date(event)
    words = said.split()
    label = said if len(words) <= _EVENT_WORDS else _cut(event, said)
    text = period(event.when, drafts.language) if kind is ChartKind.TABLE else event.text
    return Point(label, when=event.when, span=event.span, text=text)


def _cut(event: Event, said: str) -> str:
    """The first words of a clause; a date that the cut would part is kept whole."""
    short = " ".join(said.split()[:_EVENT_WORDS])
    offset = event.clause.start + len(event.text) - len(said)
    first, last = event.span.start - offset, event.span.end - offset
    if 0 <= first < len(short) < last:
        short = said[:last]
    return short if said[len(short) :] in ("", ".") else short.rstrip(",;:") + "…"
