"""Ideas from dates: one subject over time, and dated events."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from briefgen.charts.courses import turned, turned_title
from briefgen.charts.data.date_notes import date_note
from briefgen.charts.periods import all_dated, capitalised, moment, period
from briefgen.charts.rules import LINE_FROM
from briefgen.charts.suggesting.deeds import deed_title, has_verb, lacks_owner
from briefgen.charts.suggesting.event_labels import events_title, is_of_the_matter, short_label
from briefgen.charts.suggesting.foreseen import foreseen
from briefgen.charts.suggesting.ideas import (
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
from briefgen.charts.suggesting.same_happening import told_once
from briefgen.charts.suggesting.suggest_then_now import from_pair
from briefgen.charts.titles import Drafts, common
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.prospects import is_set_against, prospect
from briefgen.model.article import Certainty
from briefgen.model.chart import ChartKind, ChartSpec, Point
from briefgen.model.evidence import Comparison, ComparisonKind, Event, Figure, FigureKind
from briefgen.model.moment import Period
from briefgen.model.quantity import Dimension, Unit

_COLUMNS_AT_MOST = 12
EVENTS_FROM, EVENTS_AT_MOST = 3, 6
_ROWS_AT_MOST = 12
_TOLD_AT_MOST = 60
"""More dated clauses than this are no story of a dozen happenings, though some be told again."""
_CLAUSE_WORDS = 18
_DATE_WORDS = 5
_LONGEST_SHORT = 4
"""An abbreviation with its stop; a longer word at the end of a label ends its sentence."""

_NEAR = 260
"""Events told within about a sentence of each other belong to one story."""


def from_series(comparison: Comparison, drafts: Drafts) -> Iterator[Idea]:
    """A line from four dates on, columns for counts or for three; two dates are a then and now."""
    figures = comparison.figures
    if len(figures) == 2:
        yield from from_pair(replace(comparison, kind=ComparisonKind.THEN_NOW), drafts)
        return
    said = all_dated(comparison.labels, [figure.when for figure in figures], drafts.language)
    labels = period_labels(said, drafts)
    if len(figures) < 2 or not labels or not agree(figures) or not all(map(has_number, figures)):
        return
    # What has no date has no place in time: "in August" of one year may come before October of another.
    # Only the latest may have none, as it is last by what the article sets it against.
    if not all(figure.when for figure in figures[:-1]):
        return
    if _is_of_nobody(comparison, drafts):
        return
    points = [point(f, name) for f, name in zip(figures, labels, strict=True)]
    points = [*_in_time(points[:-1]), points[-1]] if figures[-1].when is None else _in_time(points)
    count, place = len(points), comparison.span.start
    line = count >= LINE_FROM and is_one_axis([p.when for p in points])
    if line:
        yield Idea(0, place, _series(ChartKind.LINE, comparison, points, drafts))
    if count <= _COLUMNS_AT_MOST and (not line or all(f.kind is FigureKind.COUNT for f in figures)):
        yield Idea(int(line), place, _series(ChartKind.COLUMNS, comparison, points, drafts))


def _is_of_nobody(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether only who does or has so many would say what the values are, and that is not told."""
    ahead = foreseen(max(comparison.figures, key=_day), drafts)
    return not ahead and not _deed(comparison, drafts) and lacks_owner(comparison, drafts)


def _deed(comparison: Comparison, drafts: Drafts) -> str:
    """What somebody did with the last value, and the first; empty where that is not told, or to come."""
    in_time = sorted(comparison.figures, key=_day)
    first, last = in_time[0].quantity.value, in_time[-1].quantity.value
    if foreseen(in_time[-1], drafts) or first is None or last is None:
        return ""
    return deed_title(in_time, last < first if last != first else None, drafts)


def _day(figure: Figure) -> int:
    return figure.when.midpoint.toordinal() if figure.when else 0


def _in_time(points: Sequence[Point]) -> list[Point]:
    return sorted(points, key=lambda p: p.when.midpoint.toordinal() if p.when else 0)


def is_one_axis(periods: Sequence[Period | None]) -> bool:
    """Whether all have a date and no two overlap: a span and a year in it are not two dates."""
    known = [p for p in periods if p]
    if len(known) < len(periods):
        return False
    if all(map(_is_year_over_two, known)):
        return all(a.end.year <= b.start.year for a, b in pairwise(known))
    return all(a.end.last_day < b.start.first_day for a, b in pairwise(known))


def _is_year_over_two(period: Period) -> bool:
    """Whether a date may be one year that begins in another: "2020/21", "2021/22"."""
    return period.end.year == period.start.year + 1 and not (period.start.month or period.end.month)


def _series(kind: ChartKind, comparison: Comparison, points: Sequence[Point], drafts: Drafts) -> ChartSpec:
    unit, count = unit_of(comparison.figures), len(points)
    name = {ChartKind.LINE: "line"}.get(kind, "dated_bars" if count < LINE_FROM else "columns")
    spec = ChartSpec(
        "",
        kind,
        _series_title(comparison, points, drafts),
        one_series(capitalised(_measure(comparison, drafts)), points),
        unit,
        highlight=points[-1].label if kind is ChartKind.COLUMNS else "",
        reason=drafts.reason(name, count),
    )
    note = date_note(spec, drafts.numbers)
    return finished(replace(spec, notes=(note,) if note else ()), drafts, comparison.figures)


def _measure(comparison: Comparison, drafts: Drafts) -> str:
    """What the values are of: "number of boats" where boats are counted, "spending on …" for money."""
    unit, subject = unit_of(comparison.figures), comparison.subject
    words, forms = drafts.numbers.unit(unit), drafts.numbers.words["counted"]
    if subject.casefold() in (words.casefold(), unit.name.casefold()):
        return str(forms["number"]).format(unit=words)
    measure = common(f.measure.text if f.measure else "" for f in comparison.figures)
    spent = unit.dimension is Dimension.MONEY and measure.casefold() == f"on {subject}".casefold()
    return str(forms["spent"]).format(measure=measure) if spent else subject


def _series_title(comparison: Comparison, points: Sequence[Point], drafts: Drafts) -> str:
    first, last = points[0].value, points[-1].value
    assert first is not None
    assert last is not None
    if not comparison.subject or points[0].bound.is_open or points[-1].bound.is_open:
        return ""
    unit = unit_of(comparison.figures)
    if turned(points):
        return turned_title(_measure(comparison, drafts), points, unit, drafts)
    if did := _deed(comparison, drafts):
        return did
    form = "series_rose" if last > first else "series_fell" if last < first else "series_same"
    subject = comparison.figures[-1].subject
    # Whose figure it is, is not always what rose: "the fund: from 21 to 112".
    ahead = foreseen(comparison.figures[-1], drafts)
    form = "series_of" if ahead or (subject and subject.inferred) else form
    ends = {"first": drafts.numbers.quantity(first, unit), "last": drafts.numbers.with_unit(last, unit)}
    names = [*drafts.share_names(comparison.subject, comparison.figures[-1]), _measure(comparison, drafts)]
    ends["last"] = (
        drafts.numbers.quantity(last, unit) if _says_unit(names[-1], unit, drafts) else ends["last"]
    )
    return next(filter(None, (drafts.title(form, subject=name, **ends) for name in names)), "")


def _says_unit(name: str, unit: Unit, drafts: Drafts) -> bool:
    return unit.is_counted and drafts.numbers.is_said(unit, name)


# --- events -------------------------------------------------------------------------------------


def from_events(
    events: Sequence[Event],
    drafts: Drafts,
    figures: Sequence[Figure] = (),
    comparisons: Sequence[Comparison] = (),
) -> Iterator[Idea]:
    """A timeline of three to six events whose dates are known, and a table of up to twelve.

    Two events show no course, and a clause that needs another sentence to be understood is no label.
    A clause that only states one of the figures, which come in the order of the text, is no event, nor is
    what is planned, or one whose date is that of a value compared: that stands in a chart of values.
    """
    known = telling_events(events, drafts, figures, comparisons)
    story = sorted(_one_story(known), key=lambda e: e.when.midpoint.toordinal() if e.when else 0)
    if len(story) > _TOLD_AT_MOST:
        return
    distinct = told_once(story, drafts.article.text)
    if len({e.when for e in distinct}) < EVENTS_FROM or len(distinct) > _ROWS_AT_MOST:
        return
    place = distinct[0].span.start
    happened = _happened(events, drafts, figures, comparisons)
    told = len(distinct) + sum(_is_left(event, distinct) for event in happened if event not in known)
    if len(distinct) <= EVENTS_AT_MOST:
        yield Idea(4, place, _events(ChartKind.TIMELINE, distinct, told, drafts))
    yield Idea(8, place, _events(ChartKind.TABLE, distinct, told, drafts))


def _is_left(event: Event, shown: Sequence[Event]) -> bool:
    """Whether a happening stands among those that are shown or beside them, and is told by none of them."""
    first, last = min(e.clause.start for e in shown), max(e.clause.end for e in shown)
    covered = any(e.clause.overlaps(event.span) for e in shown)
    return first - _NEAR <= event.clause.end and event.clause.start <= last + _NEAR and not covered


def telling_events(
    events: Sequence[Event], drafts: Drafts, figures: Sequence[Figure], comparisons: Sequence[Comparison]
) -> list[Event]:
    """The events that can stand on a timeline: each says by itself what happened, and when."""
    return [e for e in _happened(events, drafts, figures, comparisons) if _says_what(e, drafts)]


def _happened(
    events: Sequence[Event], drafts: Drafts, figures: Sequence[Figure], comparisons: Sequence[Comparison]
) -> list[Event]:
    """The events that are dated happenings, whether or not their clauses can stand alone."""
    compared = {figure.period.span for one in comparisons for figure in one.figures if figure.period}
    published = drafts.article.published
    return [
        e
        for e in events
        if e.when
        and not (published and e.when.start.first_day > published.day)
        and e.span not in compared
        and _is_sure(e, drafts)
        and not _states(e, figures, drafts)
        and prospect(drafts.article.text, drafts.language, e.span.start, e.span.end) is None
    ]


def _events(kind: ChartKind, events: Sequence[Event], told: int, drafts: Drafts) -> ChartSpec:
    """A timeline or a table of events; of how many it shows some, it says where there are more."""
    points = [_event_point(kind, event, drafts) for event in events]
    first, last = events[0].when, events[-1].when
    assert first
    assert last
    title = events_title(events, drafts) or drafts.title(
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
        subtitle=_events_subtitle(kind, len(events), told, drafts),
        source=drafts.source(()),
        drafted_title=title,
        reason=drafts.reason("timeline" if kind is ChartKind.TIMELINE else "table", len(events)),
        figures=keys,
        highlight=points[-1].label if kind is ChartKind.TIMELINE else "",
    )
    return replace(spec, alt=drafts.alt(spec))


def _events_subtitle(kind: ChartKind, count: int, told: int, drafts: Drafts) -> str:
    """How the marks are read, and how many of the happenings told are shown where not all are."""
    forms = drafts.numbers.words["subtitle"]
    marks = forms["events"] if kind is ChartKind.TIMELINE else ""
    if told <= count:
        return str(marks)
    shown, most = (drafts.numbers.number(Decimal(number)) for number in (count, told))
    return str(forms["events_some"]).format(count=shown, all=most, marks=marks).strip(" .")


def _is_sure(event: Event, drafts: Drafts) -> bool:
    """Whether its date is stated, or resolved against a publication date that is more than a guess."""
    published = drafts.article.published
    return not event.inferred or (published is not None and published.certainty is not Certainty.INFERRED)


def _one_story(events: Sequence[Event]) -> list[Event]:
    """The longest run of events told one after the other; dated sentences far apart are no course."""
    runs: list[list[Event]] = []
    for event in sorted(events, key=lambda e: e.clause.start):
        if runs and event.clause.start - runs[-1][-1].clause.end <= _NEAR:
            runs[-1].append(event)
        else:
            runs.append([event])
    return max(runs, key=len, default=[])


def _says_what(event: Event, drafts: Drafts) -> bool:
    """Whether the clause says by itself what happened: no pronoun first, no piece of a quotation."""
    said = _label(event, drafts).replace("'", "’")
    first = said.split(" ")[0].casefold().partition("’")[0].strip(",")
    known = drafts.numbers.words["name"]["event_never_first"]
    words = {word.strip(",;:") for word in said.split()}  # as written: "May" is a month
    # A participle begins no clause of its own, and states, plans and what somebody said are no events.
    begun = said[:1].islower()
    part = begun and first.endswith(tuple(drafts.numbers.words["name"]["never_first_ends"]))
    before = (
        drafts.article.text[max(0, event.clause.start - _NEAR) : event.clause.start].split()[-1:]
        if begun
        else []
    )
    led = not set(before).isdisjoint(drafts.numbers.words["name"]["never_first"])
    # "after the final day of the games"; but "und am 3. Mai beschloss der Rat" has its verb behind the date.
    part = part or (led and not has_verb(said, drafts) and not _turns(event, drafts))
    tells = words.isdisjoint(drafts.numbers.words["name"]["no_event"]) and not part
    whole = 0 < len(said.split()) <= _CLAUSE_WORDS and tells
    # Where verbs come second a clause may open with its year: "1952 begann der Wiederaufbau".
    dated = event.span.start == event.clause.start and drafts.numbers.words["rows"]["verb_second"]
    opens = (first[:1].isalpha() or dated) and (
        first not in known or is_of_the_matter(first, drafts) or _is_article(said, drafts)
    )
    return bool(whole and opens) and "“" not in said and '"' not in said


def _turns(event: Event, drafts: Drafts) -> bool:
    """Whether a verb and its subject follow the date a clause opens with: "am 3. Mai beschloss der Rat"."""
    if not drafts.numbers.words["rows"]["verb_second"] or event.span.start < event.clause.start:
        return False
    head = event.text[: event.span.start - event.clause.start].split()
    verb, subject = (*event.text[event.span.end - event.clause.start :].split()[:2], "", "")[:2]
    # Before an article no participle stands: "im Mai 2019 eröffnete Museen" tells of no happening.
    named = subject in drafts.numbers.words["name"]["articles"]
    return len(head) <= 1 and verb.isalpha() and verb.islower() and named


def _is_article(said: str, drafts: Drafts) -> bool:
    """Whether a clause opens with an article that is a pronoun elsewhere: "Das Theater wurde eröffnet"."""
    first, second = (*said.split()[:2], "", "")[:2]
    nouns = table(drafts.language, "figures")["capitalised_nouns"]
    return (
        bool(nouns) and first.casefold() in drafts.numbers.words["name"]["articles"] and second[:1].isupper()
    )


def _states(event: Event, figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether a verb that states or estimates a number stands before one in the clause.

    Or one number is set against another there: "employs 3,200, up from 2,750 in 2021" dates the 2,750.
    """
    text, stating = drafts.article.text, set(drafts.numbers.words["name"]["states"])
    first, last = (
        bisect_left(figures, place, key=lambda figure: figure.span.start)
        for place in (event.clause.start, event.clause.end)
    )
    told = figures[first:last]
    if any(figure.period and figure.period.span == event.span for figure in told[1:]):
        return True  # the date of a second value: "a profit of £3, after a loss of £1 in 2024"
    clauses = (text[event.clause.start : figure.span.start] for figure in told)
    against = any(is_set_against(text, drafts.language, figure.span.start) for figure in told[1:])
    return against or any(not stating.isdisjoint(before.casefold().split()) for before in clauses)


def _label(event: Event, drafts: Drafts) -> str:
    """What a happening is called, as short as it can be."""
    date = event.span.of(drafts.article.text)
    return short_label(_without_date(event, drafts), date, _CLAUSE_WORDS, drafts)


def _without_date(event: Event, drafts: Drafts) -> str:
    """The clause without a date it begins with: that stands over it already."""
    first = next(iter(event.pieces), event.clause)
    cut = event.span.end - first.start
    head, rest = event.told[:cut], event.told[cut:]
    led = event.told[: max(event.span.start - first.start, 0)].casefold().split()
    # "The mill burned in 2010, the pub in 2016" does not open with its date.
    opens = set(drafts.numbers.words["period_words"]["drop_first"]).issuperset(led)
    begins = first.contains(event.span) and opens and len(head.split()) <= _DATE_WORDS
    if begins and (rest.startswith(",") or _stands_apart(event, head, rest, drafts)):
        return _unstopped(capitalised(rest.removeprefix(",").strip()))
    return _unstopped(event.told)


def _unstopped(label: str) -> str:
    """A label without the full stop of its sentence: some are clauses that have none."""
    last = label.rpartition(" ")[2]
    whole = last.islower() or len(last) > _LONGEST_SHORT or last[:-1].isdecimal()
    ends = last[:-1].isalnum() and whole
    return label[:-1] if last.endswith(".") and ends else label


def _stands_apart(event: Event, head: str, rest: str, drafts: Drafts) -> bool:
    """Whether a date without a comma is no part of what follows: "On 2 June engineers", no "In 2024 talks".

    Only a day, or a date before an article, is told apart; where verbs come second none is.
    """
    words = drafts.numbers.words
    if not words["period_words"]["date_apart"] or not rest.startswith(" ") or event.when is None:
        return False
    first, _, date = head.partition(" ")
    named = first.casefold() in words["period_words"]["drop_first"] and date[:1].isalnum()
    bare = event.span.start - event.clause.start <= len(first) + 1
    before_article = rest.split()[0].casefold() in words["name"]["articles"] if rest.split() else False
    return named and bare and (bool(event.when.start.day) or before_article)


def _event_point(kind: ChartKind, event: Event, drafts: Drafts) -> Point:
    """An event as a point: its label is the clause; in a table, the date is the value."""
    assert event.when
    text = period(event.when, drafts.language) if kind is ChartKind.TABLE else event.told
    return Point(capitalised(_label(event, drafts)), when=event.when, span=event.span, text=text)
