"""Dated happenings: which clause of which sentence, and when, at the precision stated."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from briefgen.evidence.event_clauses import clause_with
from briefgen.evidence.series import Piece, piece_of
from briefgen.evidence.text.sentences import sentences
from briefgen.evidence.times.any_days import is_any_day
from briefgen.evidence.times.dates import FoundDate, find_dates
from briefgen.evidence.times.insertions import (
    clause_about,
    lasted_or_was_born,
    opening_participle,
    without_insertions,
)
from briefgen.evidence.times.our_years import is_our_year
from briefgen.evidence.times.outlook import resolved
from briefgen.evidence.times.quoted_clauses import QUOTED, quotation_about
from briefgen.evidence.times.reckoning import OnWeekday, Shifted, TimeUnit, Yearless
from briefgen.evidence.times.sayings import tells_only_that_it_was_said
from briefgen.evidence.times.since import goes_on_since
from briefgen.evidence.times.told_acts import is_of_the_teller
from briefgen.evidence.times.told_years import between_years
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of_each
from briefgen.knowledge.traits import is_verb_second
from briefgen.model.article import Article, ParagraphKind, Span
from briefgen.model.evidence import Event
from briefgen.model.moment import PartialDate, Period

_GENERAL_REACH = 12
_BASE_REACH = 140
_DIGIT, _WORD = re.compile(r"\d"), re.compile(r"\w+")
_LONG = 9  # in years: a decade
_GAP = r"(?:[^,;:.]|(?<=\d)[.,:](?=\d))"
"""What stands between two words of one clause; a mark in a number is no end of it."""
_GAPS = re.compile(rf"{_GAP}*")


@dataclass(frozen=True, slots=True)
class _Cues:
    """The table `events` of a language, as far as it tells what happened on a date, compiled."""

    general_beside: re.Pattern[str]
    general_behind: re.Pattern[str]
    set_against: re.Pattern[str]
    set_against_needs: frozenset[str]
    against: re.Pattern[str]
    surpassed: re.Pattern[str]
    about: re.Pattern[str]
    aside: re.Pattern[str]
    amount_start: re.Pattern[str]
    reached: re.Pattern[str]
    amount_against: re.Pattern[str]
    changed_on: re.Pattern[str]
    recurring: re.Pattern[str]
    recurring_behind: re.Pattern[str]
    then: re.Pattern[str]
    beside_a_day: re.Pattern[str]


@cache
def _cues(language: str) -> _Cues:
    words = table(language, "events")
    any_of = any_of_each(words)
    calendar = table(language, "calendar")
    against, units = _against(any_of, is_verb_second(language)), "|".join(map(re.escape, calendar["units"]))
    days = "|".join(re.escape(word) for word, unit in calendar["units"].items() if unit == TimeUnit.DAY)
    directions = "|".join(map(re.escape, calendar["directions"]))
    return _Cues(
        set_against_needs=_needed(words),
        general_beside=re.compile(rf"(?<!\w)(?:{any_of['general_beside']})\s\Z", re.IGNORECASE),
        general_behind=re.compile(
            rf"\s(?:{any_of['general_behind']})(?!\w)|{_GAP}*\s(?:{any_of['general_average']})(?!\w)"
        ),
        set_against=re.compile(
            rf"{against}"
            rf"|(?<!\w)(?:{any_of['records']}|\w{{3,}}(?:{any_of['record_endings']}))\s[^,;:.]{{0,40}}"
            rf"(?<!\w)(?:{any_of['record_since']})\s(?:[^\W\d_]+\s){{0,5}}\Z"
        ),
        against=re.compile(against),
        surpassed=_surpassed(any_of),
        about=re.compile(
            rf"(?<!\w)(?P<unlike>(?:{any_of['about_not_after']}|\w+(?:{any_of['past_endings']}))\s)?"
            rf"(?:{any_of['about_beside']})\s\Z"
        ),
        aside=re.compile(
            rf",\s(?:(?:{any_of['asides']})\s[^,;:.]*|(?:\w+\s){{0,3}}(?:{any_of['record_since']})\s(?:\w+\s)?)\Z"
        ),
        then=re.compile(
            rf"\s(?:{any_of['then_beside']})\s(?:(?!(?:{any_of['not_then']})\s)[^\W\d_][\w’'-]*\s){{0,8}}\Z"
        ),
        beside_a_day=re.compile(rf"(?:{directions})\s(?:{days})", re.IGNORECASE),
        recurring=re.compile(
            rf"(?<!\w)(?:{any_of['recurring']})\s(?:(?:\w+\s)?|(?:{units})\s\w+\s)\Z", re.IGNORECASE
        ),
        recurring_behind=re.compile(rf",?\s(?:{any_of['recurring']})\s(?:{units})(?!\w)"),
        amount_start=re.compile(rf"(?<!\w)(?:{any_of['amount_starts']})\s[^\w\s]?\d{_GAP}{{0,60}}\Z"),
        reached=re.compile(rf",?\s(?:{any_of['bases_reach']})\s[^\w\s]?\d"),
        amount_against=_amount_against(language, any_of),
        changed_on=re.compile(
            rf"(?<!\w)(?:{any_of['changed']})\s(?:[^\W\d_]+\s){{0,2}}[^\w\s]?\d{_GAP}{{0,30}}\s(?:{any_of['changed_on']})\s"
            rf"(?:[^\W\d_][\w-]*\s){{0,6}}\Z"
        ),
    )


def _needed(words: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """A word of each phrase that sets something against a date: where none stands, no phrase does."""
    keys = ("bases", "bases_as", "bases_beside", "bases_than", "record_since", "surpassed")
    return frozenset(max(_WORD.findall(phrase), key=len) for key in keys for phrase in words[key])


def _against(any_of: Mapping[str, str], verb_second: bool) -> str:
    """Words that set something against a date: "than in", "as many as in", "30% more than"."""
    # "Nach mehr als zwei Stunden hat der Rat am Montag": the verb ends what is compared.
    verb = rf"(?!(?:{any_of['perfect']}|{any_of['be']})\s)" if verb_second else ""
    return (
        rf"(?<!\w)(?i:{any_of['bases']})\s(?:{verb}{_GAP}){{0,60}}\Z"
        rf"|(?<!\w)(?:{any_of['bases_as']})\s{_GAP}{{0,60}}?(?<!\w)(?:{any_of['bases_as_to']})\s{_GAP}{{0,30}}\Z"
        rf"|(?<!\w)(?:{any_of['bases_beside']})\s\Z"
        rf"|\d\S*\s(?:[^\W\d_]+\s){{0,3}}?(?:{any_of['bases_more']})\s(?:[^\W\d_]+\s){{0,2}}?(?:{any_of['bases_than']})\s\Z"
    )


def _surpassed(any_of: Mapping[str, str]) -> re.Pattern[str]:
    """What is exceeded, up to the date it was reached on: "beating the record of 2.9 metres set in "."""
    goes_on = rf"(?:(?!(?:{any_of['joins']})\s){_GAP})"
    reached = rf"(?:{any_of['surpassed_set']}|\w+(?:{any_of['past_endings']}))"
    what = rf"(?:{any_of['surpassed_of']}|[^\w\s]?\d\S*)"
    return re.compile(
        rf"(?<!\w)(?:{any_of['surpassed']})\s(?:[^\W\d_]+\s){{0,3}}?{what}\s"
        rf"{goes_on}{{0,60}}?(?<!\w){reached}\s{goes_on}{{0,40}}\Z"
        rf"|(?<!\w)(?:{any_of['surpassed']})\s(?:[^\W\d_]+\s){{0,2}}?(?:{any_of['surpassed_like']})\s"
        rf"{goes_on}{{0,60}}\Z"
    )


def _amount_against(language: str, any_of: Mapping[str, str]) -> re.Pattern[str]:
    """An amount behind a word that sets another against it, up to its date: "a loss, against £2m in "."""
    units, reach = "|".join(map(re.escape, table(language, "calendar")["units"])), any_of["bases_reach"]
    amount = rf"(?:(?!(?:{reach})\s)[^\W\d_]+\s){{0,4}}?[^\w\s]?\d[\d.,]*(?!\d|\s?(?:{units})\b)"
    goes_on = rf"(?:(?!\s(?:{reach})\s){_GAP}){{0,70}}"
    start = rf"(?:{reach})\s[^\w\s]?\d\S*\s(?:[^\s,;:]+\s){{0,7}}?(?:{any_of['amount_starts']})"
    return re.compile(rf"(?<!\w)(?:{any_of['amount_bases']}|{start})\s{amount}{goes_on}\Z")


def find_events(article: Article) -> tuple[Event, ...]:
    """The dated happenings of the body in order, at most one for each clause."""
    published = article.published.day if article.published else None
    cues = _cues(article.language)
    events = []
    for earlier, sentence, dates in _dated_sentences(article, cues):
        by_clause: dict[tuple[Piece, bool], list[FoundDate]] = {}
        for found, clause in zip(dates, _clauses(article, sentence, dates), strict=True):
            told_by = is_of_the_teller(article.text, sentence, found, article.language)
            by_clause.setdefault((clause, told_by), []).append(found)
        coming: date | None = None
        for (clause, _), those in by_clause.items():
            told = [found for found in those if _is_main(article.text, sentence, found, cues)]
            surest = min(told or those, key=lambda found: (_is_long(found), found.is_relative))
            told_in = _told_in(article, clause, surest, earlier)
            if told_in is None:
                continue
            event = _event(article, told_in, surest, published)
            begin = max(sentence.start, surest.span.start - _BASE_REACH)
            if coming and cues.then.search(article.text, begin, surest.span.start):
                event = _after(event, surest, coming)
            coming = _day_to_come(event, published)
            events.append(event)
    return tuple(sorted(events, key=lambda event: event.span))


def _told_in(article: Article, clause: Piece, found: FoundDate, earlier: Span | None) -> Piece | None:
    """Where stands what happened: the clause, the part about a noun, or with it the sentence before.

    "The company said on Tuesday." needs the sentence before it, and tells nothing where that has a date of
    its own or there is none.
    """
    if tells_only_that_it_was_said(article.text, clause.whole, found.span, article.language):
        return None if earlier is None else Piece.of(Span(earlier.start, clause.whole.end))
    return clause


def _clauses(article: Article, sentence: Span, dates: list[FoundDate]) -> list[Piece]:
    """Where stands what happened on each date of a sentence: a quotation, an insertion, a clause."""
    text, language = article.text, article.language
    opening = opening_participle(text, sentence, dates, language)
    if opening is not None:
        phrase, rest = opening
        return [Piece.of(phrase), *_clauses(article, rest, dates[1:])]
    wholes = [
        quotation_about(text, sentence, found.span) or clause_with(article, sentence, found)
        for found in dates
    ]
    inserted = [
        clause_about(text, whole, found, language) for found, whole in zip(dates, wholes, strict=True)
    ]
    apart = tuple(sorted({span for span in inserted if span}))
    pieces = []
    for found, whole, within in zip(dates, wholes, inserted, strict=True):
        if within:
            pieces.append(piece_of(text, language, within, found.span))
        elif text[whole.start] in QUOTED:
            quoted = piece_of(text, language, whole, found.span)
            # Without the rest of its sentence nobody would say it.
            pieces.append(replace(quoted, told=(sentence,)))
        else:
            piece = piece_of(text, language, whole, found.span, apart)
            pieces.append(replace(piece, told=without_insertions(text, piece.told, apart, dates)))
    return pieces


def _dated_sentences(article: Article, cues: _Cues) -> Iterator[tuple[Span | None, Span, list[FoundDate]]]:
    """Each sentence that tells something, with its dates on which something may have happened.

    Before it the sentence it follows in its paragraph, where that has no date.
    """
    dates = find_dates(article.text, article.language)
    at = 0
    earlier: Span | None = None
    for sentence in sentences(article):
        inside: list[FoundDate] = []
        first = at
        while at < len(dates) and dates[at].span.start < sentence.end:
            if sentence.contains(dates[at].span) and _may_date_an_event(article, sentence, dates[at], cues):
                inside.append(dates[at])
            at += 1
        if inside and _tells_something(article, sentence):
            follows = earlier is not None and _of_one_paragraph(article, earlier, sentence)
            yield earlier if follows else None, sentence, inside
        earlier = sentence if at == first else None


def _of_one_paragraph(article: Article, one: Span, other: Span) -> bool:
    return article.paragraph_index(one.start) == article.paragraph_index(other.start)


def _tells_something(article: Article, sentence: Span) -> bool:
    paragraph = article.paragraphs[article.paragraph_index(sentence.start)]
    told = paragraph.kind in (ParagraphKind.TEXT, ParagraphKind.LIST_ITEM)
    words = sentence.of(article.text)
    if not any(word.islower() for word in words.split()):
        return False  # a dateline: "BERLIN, 4. November 2026."
    return told and not sentence.of(article.text).rstrip("\"”’»' ").endswith("?")


def _may_date_an_event(article: Article, sentence: Span, found: FoundDate, cues: _Cues) -> bool:
    text, language = article.text, article.language
    if (
        goes_on_since(text, sentence, found, language)
        or lasted_or_was_born(text, sentence, found, language)
        or is_any_day(text, sentence, found, language)
        or is_our_year(article, sentence, found)
        or _means_these_days(article, found, cues)
        or (found.noun_part and not _is_inserted(text, sentence, found, language))
        or _recurs(article.text, found, cues)
        or _follows_a_day(article.text, found, cues)
        or _is_base(article.text, found, cues)
        or _is_topic(article.text, found, cues)
        or (found.is_relative and not found.is_reckonable)
    ):
        return False
    return article.dateline is None or not article.dateline.overlaps(found.span)


def _is_inserted(text: str, sentence: Span, found: FoundDate, language: str) -> bool:
    """Whether what looks like a part of a noun opens a clause about one: ", die 1987 vom Stapel lief, "."""
    about = clause_about(text, sentence, found, language)
    return about is not None and text[about.end : about.end + 1] == ","


def _recurs(text: str, found: FoundDate, cues: _Cues) -> bool:
    """Whether the day comes again and again: "every third Thursday", "every year in June"."""
    before = text[max(0, found.span.start - _BASE_REACH) : found.span.start]
    behind = cues.recurring_behind.match(text, found.span.end)
    return found.is_relative and bool(behind or cues.recurring.search(before))


def _follows_a_day(text: str, found: FoundDate, cues: _Cues) -> bool:
    """Whether it is a day beside one told before, not beside that of publication: "the next day"."""
    return (
        isinstance(found.reckoning, Shifted) and cues.beside_a_day.fullmatch(found.span.of(text)) is not None
    )


def _is_base(text: str, found: FoundDate, cues: _Cues) -> bool:
    """Whether something is only set against the date: "worse off than in 2021", "up from £2m in 2024"."""
    before = text[max(0, found.span.start - _BASE_REACH) : found.span.start]
    near = _WORD.findall(before)
    held = cues.set_against_needs.intersection([*near, *map(str.lower, near)])
    if held and (cues.surpassed.search(before) or cues.set_against.search(before)):
        return True
    if _DIGIT.search(before) is None:
        return False  # the others tell of an amount
    if cues.amount_against.search(before):
        return True
    if not _is_of_a_day(found) and cues.changed_on.search(before):
        return True
    return (
        cues.amount_start.search(before) is not None and cues.reached.match(text, found.span.end) is not None
    )


def _is_of_a_day(found: FoundDate) -> bool:
    """Whether it is a day: "up 2% on Friday" tells of it, "up 2% on last year" sets against it."""
    of = found.reckoning
    if isinstance(of, Shifted):
        return of.unit in (TimeUnit.DAY, TimeUnit.WEEK, TimeUnit.FORTNIGHT)
    return of is not None or (found.period is not None and bool(found.period.start.day))


def _is_topic(text: str, found: FoundDate, cues: _Cues) -> bool:
    """Whether a year or month is what a noun is about: "the outlook for 2027", not "set for 2027"."""
    of = found.reckoning
    day = found.period.start.day if found.period else of.day if isinstance(of, Yearless) else 1
    if day:
        return False
    about = cues.about.search(text[max(0, found.span.start - _BASE_REACH) : found.span.start])
    return about is not None and not about["unlike"]


def _is_main(text: str, sentence: Span, found: FoundDate, cues: _Cues) -> bool:
    """Whether a date is neither today nor in what commas put in: "The pool, opened in 1974, is shut"."""
    if found.reckoning == Shifted(TimeUnit.DAY, 0):
        return False
    opening = cues.aside.search(text[max(sentence.start, found.span.start - _BASE_REACH) : found.span.start])
    return opening is None or text.find(",", found.span.end, sentence.end) < 0


def _is_long(found: FoundDate) -> bool:
    """Whether it is many years, which tell the age of something where a day stands beside them."""
    return found.period is not None and found.period.end.year - found.period.start.year >= _LONG


def _means_these_days(article: Article, found: FoundDate, cues: _Cues) -> bool:
    """Whether "today" stands for our time: "the problems of today", "today twice as many as in 1990"."""
    text = article.text
    if found.reckoning != Shifted(TimeUnit.DAY, 0):
        return False
    dates = find_dates(text, article.language)
    behind = bisect_left(dates, found.span.end, key=lambda one: one.span.start)
    for other in dates[behind : behind + 1]:
        near = text[found.span.end : min(other.span.start, found.span.end + _BASE_REACH)]
        if _is_years_back(other) and _GAPS.fullmatch(near) and cues.against.search(near):
            return True
    before = text[max(0, found.span.start - _GENERAL_REACH) : found.span.start]
    if cues.general_behind.match(text, found.span.end, found.span.end + _BASE_REACH):
        return True
    return cues.general_beside.search(before) is not None


def _is_years_back(found: FoundDate) -> bool:
    """Whether it is a year before the last, against which no single day is set."""
    of = found.reckoning
    if isinstance(of, Shifted):
        return of.unit is TimeUnit.DECADE or (of.unit is TimeUnit.YEAR and of.by < -1)
    return found.period is not None and not found.period.start.month


def _event(article: Article, clause: Piece, found: FoundDate, published: date | None) -> Event:
    when = _between(article, found, published) or resolved(
        article.text, clause.tense, found, published, article.language
    )
    inferred = (found.is_relative or found.inferred) and when is not None
    whole = clause.whole
    pieces = clause.told if clause.told != (whole,) else ()
    return Event(found.span, whole.of(article.text), whole, when, inferred, pieces)


def _between(article: Article, found: FoundDate, published: date | None) -> Period | None:
    """The month or day of the years told before and behind it; None where it needs none or there are none."""
    if published is None or not found.is_relative:
        return None
    paragraph = article.paragraphs[article.paragraph_index(found.span.start)].span
    return between_years(find_dates(article.text, article.language), paragraph, found, published.year)


def _day_to_come(event: Event, published: date | None) -> date | None:
    """The day of an event that is yet to come; None of another."""
    day = event.when.start.first_day if event.when and event.when.start.day else None
    return day if day and published and day > published else None


def _after(event: Event, found: FoundDate, coming: date) -> Event:
    """The event on its day of the week behind another to come: "on Monday before leaving on Friday"."""
    of = found.reckoning
    if not isinstance(of, OnWeekday) or of.direction or not event.when:
        return event
    if event.when.start.first_day >= coming:
        return event
    day = coming + timedelta((of.weekday - coming.weekday()) % 7)
    return replace(event, when=Period.of(PartialDate(day.year, day.month, day.day)))
