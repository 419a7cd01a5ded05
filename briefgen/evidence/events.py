"""Dated happenings: which clause of which sentence, and when, at the precision stated."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from briefgen.evidence.dates import FoundDate, find_dates
from briefgen.evidence.reckoning import Shifted, TimeUnit
from briefgen.evidence.sentences import sentences
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, ParagraphKind, Span
from briefgen.model.evidence import Event

_WORDS_OF_A_CLAUSE = 4
_GENERAL_REACH = 12
_AHEAD_REACH = 60
_SCHEDULED_REACH = 5
_CLAUSE_REACH = 400  # a longer look back makes a sentence of thousands of dates quadratic


@dataclass(frozen=True, slots=True)
class _Cues:
    """The table `events` of a language, compiled."""

    opening: re.Pattern[str]
    inner: re.Pattern[str]
    pronoun: re.Pattern[str]
    ahead: re.Pattern[str]
    ahead_beside: re.Pattern[str]
    scheduled: re.Pattern[str]
    present_behind: re.Pattern[str]
    since_beside: re.Pattern[str]
    hearsay_done: re.Pattern[str]
    told: re.Pattern[str]
    lasting_beside: re.Pattern[str]
    past: re.Pattern[str]
    general_beside: re.Pattern[str]
    set_against: re.Pattern[str]
    duty: re.Pattern[str]
    intended: re.Pattern[str]
    asked: re.Pattern[str]
    told_past: re.Pattern[str]
    not_past: frozenset[str]


@cache
def _cues(language: str) -> _Cues:
    words = table(language, "events")
    any_of = {name: "|".join(map(re.escape, those)) or "(?!)" for name, those in words.items()}
    return _Cues(
        opening=re.compile(rf"(?i:{any_of['subordinators']})\s+"),
        inner=re.compile(rf"[\s,](?:{any_of['subordinators']})\s+"),
        pronoun=re.compile(rf"(?i:{any_of['pronouns']})\b"),
        ahead=re.compile(rf"(?<!\w)(?:{any_of['ahead']})(?!\w)"),
        ahead_beside=re.compile(rf"(?<!\w)(?:{any_of['ahead_beside']})\s\Z"),
        scheduled=re.compile(
            rf"(?<!\w)(?P<unlike>(?:{any_of['scheduled_not_after']})\s)?"
            rf"(?:{any_of['scheduled']}|(?<=[^\W\d_]{{3}}s\s)(?<!his\s)(?P<several>{any_of['scheduled_of_several']}))(?!\w)"
        ),
        present_behind=_present_behind(words),
        since_beside=re.compile(rf"(?<!\w)(?:{any_of['record_since']})\s\Z", re.IGNORECASE),
        hearsay_done=re.compile(
            rf"(?<!\w)(?:{any_of['hearsay']})\s[^;.]*?\s(?:{any_of['hearsay_done']})(?=\s?[,;.!?:\"“”]|\Z)"
        ),
        lasting_beside=re.compile(rf"(?<!\w)(?:{any_of['lasting_beside']})\s\Z", re.IGNORECASE),
        past=re.compile(rf"(?<!\w)(?:{any_of['past']}|\w{{2,}}(?:{any_of['past_endings']}))(?!\w)"),
        general_beside=re.compile(rf"(?<!\w)(?:{any_of['general_beside']})\s\Z", re.IGNORECASE),
        set_against=re.compile(
            rf"(?<!\w)(?:{any_of['bases']})\s[^,;:.]{{0,40}}\Z"
            rf"|(?<!\w)(?:{any_of['records']}|\w{{3,}}(?:{any_of['record_endings']}))\s[^,;:.]{{0,40}}"
            rf"(?<!\w)(?:{any_of['record_since']})\s\Z"
        ),
        told=re.compile(rf"(?<!\w)(?:{any_of['told']})(?!\w)"),
        duty=re.compile(rf"(?<!\w)(?:{any_of['duties']})(?!\w)(?!\s(?:{any_of['done_after']})\s)"),
        intended=re.compile(
            rf"(?<!\w)(?:{any_of['intents']})\s(?:\w+\s){{0,3}}?(?:{any_of['intended']})(?!\w)"
        ),
        asked=re.compile(rf"(?:\A|[\"“‘.!?:;]\s?)(?:{any_of['asked']})\s[^.!?;\"”]*\Z"),
        told_past=re.compile(
            rf"(?<!\w)(?P<verb>{any_of['past']}|\w{{2,}}(?:{any_of['past_endings']}))"
            rf"\s(?:\w+\s){{0,2}}(?:{any_of['past_beside']})\s\Z"
        ),
        not_past=frozenset(words["not_past"]),
    )


def _present_behind(words: Mapping[str, Any]) -> re.Pattern[str]:
    """A verb in its present behind the date that opens its clause: "Am Freitag schneit es"."""
    endings = "|".join(map(re.escape, words["present_endings"]))
    no_present = "|".join(map(re.escape, words["no_present"])) or "(?!)"
    return re.compile(
        rf"(?!(?:{no_present})(?!\w))[^\W\d_A-Z]{{3,}}(?:{endings})(?!\w)" if endings else "(?!)"
    )


def find_events(article: Article) -> tuple[Event, ...]:
    """The dated happenings of the body in order, at most one for each clause."""
    published = article.published.day if article.published else None
    cues = _cues(article.language)
    events = []
    for sentence, dates in _dated_sentences(article, cues):
        by_clause: dict[Span, list[FoundDate]] = {}
        for found in dates:
            by_clause.setdefault(_clause(article, sentence, found, cues), []).append(found)
        for clause, those in by_clause.items():
            surest = min(those, key=lambda found: found.is_relative)
            events.append(_event(article.text, clause, surest, published, cues))
    return tuple(sorted(events, key=lambda event: event.span))


def _dated_sentences(article: Article, cues: _Cues) -> Iterator[tuple[Span, list[FoundDate]]]:
    """Each sentence that tells something, with its dates on which something may have happened."""
    dates = find_dates(article.text, article.language)
    at = 0
    for sentence in sentences(article):
        inside: list[FoundDate] = []
        while at < len(dates) and dates[at].span.start < sentence.end:
            if sentence.contains(dates[at].span) and _may_date_an_event(article, dates[at], cues):
                inside.append(dates[at])
            at += 1
        if inside and _tells_something(article, sentence):
            yield sentence, inside


def _tells_something(article: Article, sentence: Span) -> bool:
    paragraph = article.paragraphs[article.paragraph_index(sentence.start)]
    told = paragraph.kind in (ParagraphKind.TEXT, ParagraphKind.LIST_ITEM)
    words = sentence.of(article.text)
    if not any(word.islower() for word in words.split()):
        return False  # a dateline: "BERLIN, 4. November 2026."
    return told and not sentence.of(article.text).rstrip("\"”’»' ").endswith("?")


def _may_date_an_event(article: Article, found: FoundDate, cues: _Cues) -> bool:
    if (
        _means_these_days(article.text, found, cues)
        or found.noun_part
        or _is_base(article.text, found, cues)
        or (found.is_relative and found.resolved(date(2000, 1, 1)) is None)
    ):
        return False
    return article.dateline is None or not article.dateline.overlaps(found.span)


def _is_base(text: str, found: FoundDate, cues: _Cues) -> bool:
    """Whether something is only set against the date: "worse off than in 2021"."""
    return (
        cues.set_against.search(text[max(0, found.span.start - _AHEAD_REACH) : found.span.start]) is not None
    )


def _means_these_days(text: str, found: FoundDate, cues: _Cues) -> bool:
    """Whether "today" stands for our time: "the problems of today"."""
    if not isinstance(found.reckoning, Shifted) or found.reckoning != Shifted(TimeUnit.DAY, 0):
        return False
    before = text[max(0, found.span.start - _GENERAL_REACH) : found.span.start]
    return cues.general_beside.search(before) is not None


def _event(text: str, clause: Span, found: FoundDate, published: date | None, cues: _Cues) -> Event:
    when = found.resolved(published, ahead=_outlook(text, clause, found.span, cues))
    inferred = found.is_relative and when is not None
    return Event(found.span, clause.of(text), clause, when, inferred)


def _outlook(text: str, clause: Span, words: Span, cues: _Cues) -> bool | None:
    """Whether the clause speaks of the date as one to come; False where its verb tells of the past."""
    before = text[max(clause.start, words.start - _AHEAD_REACH) : words.start].rpartition(",")[2]
    if _is_ahead(text, clause, words, before, cues):
        return True
    told = cues.told_past.search(before)
    return False if told and told["verb"] not in cues.not_past else None


def _is_ahead(text: str, clause: Span, words: Span, before: str, cues: _Cues) -> bool:
    if cues.ahead_beside.search(before) or cues.intended.search(before) or cues.asked.search(before):
        return True
    if (duty := _last(cues.duty, before)) is not None:
        return not cues.told.search(before, duty.end()) and not cues.past.search(before, duty.end())
    after = text[words.end : min(clause.end, words.end + _AHEAD_REACH)]
    if (lasting := cues.lasting_beside.search(before)) is not None:
        opens = not before[: lasting.start()].strip()
        return not cues.past.search(after.lstrip(" ,").partition(",")[0] if opens else before)
    if _is_scheduled(before, after, cues, opens=_opens(clause, words)):
        return True
    if cues.hearsay_done.search(text, clause.start, min(clause.end, words.end + _CLAUSE_REACH)):
        return False
    if (cue := _last(cues.ahead, before)) is not None:
        return not cues.told.search(before, cue.end())
    following = cues.ahead.search(after) if _opens(clause, words) else None
    return following is not None and not cues.told.search(after, 0, following.start())


def _opens(clause: Span, words: Span) -> bool:
    return words.start - clause.start <= len("On Monday, ")


def _is_scheduled(before: str, after: str, cues: _Cues, *, opens: bool) -> bool:
    """Whether a verb of the timetable stands in its present beside the date: "the trial opens on Monday"."""
    if cues.since_beside.search(before):
        return False
    verb = _last(cues.scheduled, before)
    if verb is not None and len(before[verb.end() :].split()) <= _SCHEDULED_REACH:
        seen = verb["several"] and _tells_past(cues, before[: verb.start()])  # "saw the shops open"
        return not (verb["unlike"] or seen or _tells_past(cues, before[verb.end() :]))
    clause = after.lstrip(" ,").partition(",")[0]
    if opens and cues.present_behind.match(clause) and not _tells_past(cues, clause):
        return True
    verb = cues.scheduled.search(clause) if opens else None
    return verb is not None and not verb["unlike"] and not _tells_past(cues, clause)


def _tells_past(cues: _Cues, words: str) -> bool:
    return cues.past.search(words) is not None or cues.told.search(words) is not None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found: Sequence[re.Match[str]] = list(pattern.finditer(text))
    return found[-1] if found else None


def _clause(article: Article, sentence: Span, found: FoundDate, cues: _Cues) -> Span:
    """The subordinate clause the date stands in, if it can stand alone, or the sentence."""
    text, dateline = article.text, article.dateline
    opens = dateline is not None and sentence.contains(dateline)
    start = dateline.end if dateline and opens else sentence.start
    inner = _inner_start(text, start, found.span, cues)
    if inner is None:
        return Span(start, sentence.end)
    reach = min(found.span.end + _CLAUSE_REACH, sentence.end)
    comma = text.find(",", found.span.end, reach)
    end = comma if comma >= 0 else sentence.end
    return _trimmed(text, Span(inner, end))


def _inner_start(text: str, start: int, words: Span, cues: _Cues) -> int | None:
    """Where the subordinate clause begins that holds the date; looked for near the date only."""
    near = max(start, words.start - _CLAUSE_REACH)
    opening = cues.opening.match(text, start, words.start) if near == start else None
    inner = _last(cues.inner, text[near : words.start])
    at = near + inner.end() if inner else opening.end() if opening else None
    if at is None or cues.pronoun.match(text, at) or "," in text[at : words.start]:
        return None
    return at if len(text[at : words.start].split()) >= _WORDS_OF_A_CLAUSE else None


def _trimmed(text: str, span: Span) -> Span:
    end = span.end
    while end > span.start and text[end - 1] in ' "”’.;':
        end -= 1
    return Span(span.start, end)
