"""Ideas from dated events: a timeline, and a table of them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.charts.periods import capitalised, moment, period
from briefgen.charts.suggesting.deeds import has_verb
from briefgen.charts.suggesting.event_labels import events_title, is_of_the_matter
from briefgen.charts.suggesting.event_names import CLAUSE_WORDS, event_label
from briefgen.charts.suggesting.ideas import Idea, key, one_series
from briefgen.charts.suggesting.same_happening import told_once
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.prospects import is_set_against, prospect
from briefgen.model.article import Certainty
from briefgen.model.chart import ChartKind, ChartSpec, Point
from briefgen.model.evidence import Comparison, Event, Figure

EVENTS_FROM, EVENTS_AT_MOST = 3, 6
_ROWS_AT_MOST = 12
_TOLD_AT_MOST = 60
"""More dated clauses than this are no story of a dozen happenings, though some be told again."""

_NEAR = 260
"""Events told within about a sentence of each other belong to one story."""


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
    untold = [e for e in _happened(events, drafts, figures, comparisons) if e not in known]
    left = told_once([e for e in untold if _is_left(e, distinct)], drafts.article.text)
    if len(distinct) <= EVENTS_AT_MOST:
        yield Idea(4, place, _events(ChartKind.TIMELINE, distinct, left, drafts))
    yield Idea(8, place, _events(ChartKind.TABLE, distinct, left, drafts))


def _is_left(event: Event, shown: Sequence[Event]) -> bool:
    """Whether a happening is told among those that are shown or beside them, and by none of them."""
    first, last = min(e.clause.start for e in shown), max(e.clause.end for e in shown)
    near = first - _NEAR <= event.clause.end and event.clause.start <= last + _NEAR
    return near and not _is_shown(event, shown)


def _is_shown(event: Event, shown: Sequence[Event]) -> bool:
    """Whether one of the events shown is it, tells it in its clause, or is of its very date."""
    return any(e.clause.overlaps(event.span) or e.when == event.when for e in shown)


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


def _events(kind: ChartKind, events: Sequence[Event], left: Sequence[Event], drafts: Drafts) -> ChartSpec:
    """A timeline or a table of events; where it leaves some out, it says of how many, and which."""
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
        subtitle=_events_subtitle(kind, len(events), len(events) + len(left), drafts),
        source=drafts.source(()),
        drafted_title=title,
        notes=_left_note(left, drafts),
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


def _left_note(left: Sequence[Event], drafts: Drafts) -> tuple[str, ...]:
    """Which happenings are not shown, by their dates, and why; none where all are."""
    dates = [period(event.when, drafts.language) for event in left if event.when]
    if not dates:
        return ()
    form = drafts.numbers.words["subtitle"]["events_left_several" if len(dates) > 1 else "events_left"]
    return (str(form).format(dates="; ".join(dates)),)


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
    said = event_label(event, drafts).replace("'", "’")
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
    whole = 0 < len(said.split()) <= CLAUSE_WORDS and tells
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


def _event_point(kind: ChartKind, event: Event, drafts: Drafts) -> Point:
    """An event as a point: its label is the clause; in a table, the date is the value."""
    assert event.when
    text = period(event.when, drafts.language) if kind is ChartKind.TABLE else event.told
    return Point(capitalised(event_label(event, drafts)), when=event.when, span=event.span, text=text)
