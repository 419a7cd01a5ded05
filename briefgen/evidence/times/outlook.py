"""Whether the words around a date speak of it as one to come, as one that is over, or leave it open."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from briefgen.evidence.times.dates import FoundDate
from briefgen.evidence.times.feasts import OnFeast
from briefgen.evidence.times.reckoning import OnWeekday, Shifted, Yearless
from briefgen.evidence.times.tenses import Tense, opens_past, tells_past, tense
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of_each
from briefgen.knowledge.traits import is_verb_second
from briefgen.model.article import Span
from briefgen.model.moment import Period

_AHEAD_REACH = 60
_SCHEDULED_REACH = 5
_MOST_DAYS_TO_A_PLAN = {Tense.TO_COME: 200, Tense.OPEN: 100}
"""A day and month further ahead than this is rather the one that was."""
_MOST_DAYS_TO_A_FIRST = 300
"""From the first of a month on rules, prices and offices change, which is told long before."""
_CLAUSE_REACH = 400  # a longer look back makes a sentence of thousands of dates quadratic


def resolved(
    text: str, clause: Span, found: FoundDate, published: date | None, language: str
) -> Period | None:
    """The period of a date by the words of its clause.

    Args:
        text: The article.
        clause: The sentence or clause the date stands in.
        found: The date.
        published: None where the day is not known.
        language: BCP 47.

    Returns:
        None where the day of publication is needed and not known, and for a day of the week told in a present
        that may be a plan or a tale: "Rain hits the town on Sunday". None too for a feast that may be that of
        every year: "Families eat carp at Christmas".
    """
    if not found.is_relative or published is None:
        return found.resolved(published)
    cues = _cues(language)
    if _counts_on(found) and tells_past(text, clause, found.span, language):
        return None  # "verdoppelten sich in zehn Jahren": so long it took
    ahead = _outlook(text, clause, found.span, cues)
    if ahead is None and isinstance(found.reckoning, OnFeast):
        return _feast(text, clause, found, published, language)
    if ahead is None and _is_month(found) and tells_past(text, clause, found.span, language):
        ahead = False
    told = (
        tense(text, clause, found.span, language)
        if ahead is None and (_is_day(found) or _is_month(found))
        else None
    )
    if told is Tense.OPEN and cues.term_beside.search(text, clause.start, found.span.start):
        told = Tense.TO_COME  # "steigt zum 1. Januar": a day from which something holds is set before
    if told is Tense.OPEN and isinstance(found.reckoning, OnWeekday):
        return None
    if told is None:
        return found.resolved(published, ahead=ahead)
    coming = found.resolved(published, ahead=True)
    is_near = coming is not None and (coming.start.first_day - published).days < _most_days(told, found)
    return coming if is_near else found.resolved(published)


def _most_days(told: Tense, found: FoundDate) -> int:
    """How far ahead what a clause tells of a date may lie for it to be a plan."""
    of = found.reckoning
    opens_month = isinstance(of, Yearless) and of.day == 1 and not of.day_to
    return _MOST_DAYS_TO_A_FIRST if opens_month and told is Tense.TO_COME else _MOST_DAYS_TO_A_PLAN[told]


def tells_ahead(text: str, clause: Span, words: Span, language: str) -> bool:
    """Whether a word for times to come stands near a date in its clause: "we will open in 2030"."""
    near = Span(max(clause.start, words.start - _AHEAD_REACH), min(clause.end, words.end + _AHEAD_REACH))
    return _cues(language).ahead.search(near.of(text)) is not None


def _feast(text: str, clause: Span, found: FoundDate, published: date, language: str) -> Period | None:
    """The feast, where its year is told or its clause is past; also a plan in the German present."""
    of = found.reckoning
    if isinstance(of, OnFeast) and (of.direction is not None or of.year_by is not None):
        return found.resolved(published)
    if any(told(text, clause, found.span, language) for told in (tells_past, opens_past)):
        return found.resolved(published, ahead=False)
    planned = tense(text, clause, found.span, language) is Tense.TO_COME and _cues(language).verb_second
    return found.resolved(published, ahead=True) if planned else None


def _is_day(found: FoundDate) -> bool:
    """Whether it is a day of the week or month of which no word tells whether it is over."""
    of = found.reckoning
    return (isinstance(of, OnWeekday) and not of.direction) or (isinstance(of, Yearless) and bool(of.day))


def _counts_on(found: FoundDate) -> bool:
    """Whether it counts on from today: "in ten years"."""
    return isinstance(found.reckoning, Shifted) and found.reckoning.by > 1


def _is_month(found: FoundDate) -> bool:
    """Whether it is a month of which no word tells the year."""
    return isinstance(found.reckoning, Yearless) and not found.reckoning.day


@dataclass(frozen=True, slots=True)
class _Cues:
    """The table `events` of a language, as far as it tells of times to come, compiled."""

    ahead: re.Pattern[str]
    ahead_beside: re.Pattern[str]
    ahead_behind: re.Pattern[str]
    scheduled: re.Pattern[str]
    present_behind: re.Pattern[str]
    since_beside: re.Pattern[str]
    hearsay_done: re.Pattern[str]
    told: re.Pattern[str]
    lasting_beside: re.Pattern[str]
    term_beside: re.Pattern[str]
    past: re.Pattern[str]
    duty: re.Pattern[str]
    intended: re.Pattern[str]
    asked: re.Pattern[str]
    put_off: re.Pattern[str]
    shut_before: re.Pattern[str]
    shut_be: re.Pattern[str]
    shut_behind: re.Pattern[str]
    told_past: re.Pattern[str]
    hours_before: re.Pattern[str]
    not_past: frozenset[str]
    verb_second: bool


@cache
def _cues(language: str) -> _Cues:
    words = table(language, "events")
    any_of = any_of_each(words)
    past = rf"{any_of['past']}|[a-zß-ÿ]\w+(?:{any_of['past_endings']})"
    return _Cues(
        ahead=re.compile(rf"(?<!\w)(?:{any_of['ahead']})(?!\w)"),
        ahead_beside=re.compile(rf"(?<!\w)(?:{any_of['ahead_beside']})\s\Z"),
        ahead_behind=re.compile(rf"\s(?:{any_of['ahead_behind']})(?!\w)"),
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
        term_beside=re.compile(rf"(?<!\w)(?:{any_of['term_beside']})\s\Z", re.IGNORECASE),
        past=re.compile(rf"(?<!\w)(?:{past})(?!\w)"),
        told=re.compile(rf"(?<!\w)(?:{any_of['told']})(?!\w)"),
        duty=re.compile(rf"(?<!\w)(?:{any_of['duties']})(?!\w)(?!\s(?:{any_of['done_after']})\s)"),
        intended=re.compile(
            rf"(?<!\w)(?:{any_of['intents']})\s(?:\w+\s){{0,3}}?(?:{any_of['intended']})(?!\w)"
        ),
        asked=re.compile(rf"(?:\A|[\"“‘.!?:;]\s?)(?:{any_of['asked']})\s[^.!?;\"”]*\Z"),
        put_off=re.compile(rf"(?<!\w)(?:{any_of['put_off']})\s(?:[^,;:.]*\s)?(?:{any_of['put_off_to']})\s\Z"),
        shut_before=re.compile(
            rf"(?<!\w)(?:{any_of['shut_be']})\s(?:[^\W\d_]+\s){{0,2}}?(?:{any_of['shut']})\s(?:[^\W\d_]+\s){{1,2}}\Z"
        ),
        shut_be=re.compile(rf"(?<!\w)(?i:{any_of['shut_be']})\s(?:[^\W\d_]+\s){{0,2}}\Z"),
        shut_behind=re.compile(rf"\s(?:[^\W\d_]+\s){{0,3}}?(?:{any_of['shut']})(?!\w)"),
        told_past=re.compile(rf"(?<!\w)(?P<verb>{past})\s(?:\w+\s){{0,2}}(?:{any_of['past_beside']})\s\Z"),
        hours_before=re.compile(rf"(?:{any_of['hours_before']})\s(?:[^\W\d_]+\s){{0,2}}?", re.IGNORECASE),
        not_past=frozenset(words["not_past"]),
        verb_second=is_verb_second(language),
    )


def _present_behind(words: Mapping[str, Any]) -> re.Pattern[str]:
    """A verb in its present behind the date that opens its clause: "Am Freitag schneit es"."""
    endings = "|".join(map(re.escape, words["present_endings"]))
    no_present = "|".join(map(re.escape, words["no_present"])) or "(?!)"
    return re.compile(
        rf"(?!(?:{no_present})(?!\w))[^\W\d_A-Z]{{3,}}(?:{endings})(?!\w)" if endings else "(?!)"
    )


def _outlook(text: str, clause: Span, words: Span, cues: _Cues) -> bool | None:
    """Whether the clause speaks of the date as one to come; False where its verb tells of the past."""
    before = text[max(clause.start, words.start - _AHEAD_REACH) : words.start].rpartition(",")[2]
    if cues.since_beside.search(before):
        return False
    if _is_ahead(text, clause, words, before, cues):
        return True
    told = cues.told_past.search(before)
    return False if told and told["verb"] not in cues.not_past else None


def _is_ahead(text: str, clause: Span, words: Span, before: str, cues: _Cues) -> bool:
    beside = (cues.ahead_beside, cues.intended, cues.asked, cues.put_off)
    if any(cue.search(before) for cue in beside):
        return True
    if (duty := _last(cues.duty, before)) is not None:
        return not cues.told.search(before, duty.end()) and not cues.past.search(before, duty.end())
    after = text[words.end : min(clause.end, words.end + _AHEAD_REACH)]
    if cues.ahead_behind.match(after) or _is_shut(before, after, cues):
        return True
    if (lasting := cues.lasting_beside.search(before)) is not None:
        opens = not before[: lasting.start()].strip()
        passed = cues.past.search(after.lstrip(" ,").partition(",")[0] if opens else before) is not None
        cue = None if opens or not passed else _last(cues.ahead, before)
        return not passed or (
            cue is not None and not cues.told.search(before, cue.end())
        )  # "will be closed from"
    if _is_scheduled(before, after, cues, opens=_opens(text, clause, words, cues)):
        return True
    if cues.hearsay_done.search(text, clause.start, min(clause.end, words.end + _CLAUSE_REACH)):
        return False
    if (cue := _last(cues.ahead, before)) is not None:
        return not cues.told.search(before, cue.end())
    following = cues.ahead.search(after) if _opens(text, clause, words, cues) else None
    if following is None or cues.told.search(after, 0, following.start()):
        return False
    # "Am Sonntag sollte die Halle eröffnet werden": the verb is that behind the date
    return not (cues.verb_second and cues.past.search(after, 0, following.start()))


def _is_shut(before: str, after: str, cues: _Cues) -> bool:
    """Whether something is closed over a date, in the present: "bleibt über Ostern geschlossen"."""
    if cues.shut_before.search(before):
        return True
    return cues.shut_be.search(before) is not None and cues.shut_behind.match(after) is not None


def _opens(text: str, clause: Span, words: Span, cues: _Cues) -> bool:
    """Whether a date opens its clause, or stands in the night or the hours that do."""
    before = text[clause.start : words.start]
    return len(before) <= len("On Monday, ") or cues.hours_before.fullmatch(before) is not None


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
