"""Days and months of no calendar: "on a Sunday", "a lake in August is no …", "I would again tomorrow"."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.times.dates import FoundDate
from briefgen.evidence.times.reckoning import OnWeekday, Shifted, TimeUnit, Yearless
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of_each
from briefgen.knowledge.traits import has_capitalised_nouns
from briefgen.model.article import Span

_REACH = 120
_WORD = re.compile(r"\s(?P<word>[^\W\d_][\w’'-]*)")


@dataclass(frozen=True, slots=True)
class _Cues:
    """The table `events` of a language, as far as it tells of days that come again and again."""

    any_day: re.Pattern[str]
    any_thing: re.Pattern[str]
    predicate: re.Pattern[str]
    wish: re.Pattern[str]
    again: re.Pattern[str]
    again_behind: re.Pattern[str]
    wish_behind: re.Pattern[str]
    small: frozenset[str]
    parts_of_day: frozenset[str]
    joins_nouns: bool


@cache
def _cues(language: str) -> _Cues:
    words = table(language, "events")
    any_of = any_of_each(words)
    things = rf"(?i:{any_of['any_thing']})\s(?:[^\W\d_][\w’'-]*\s){{1,3}}(?:{any_of['any_thing_in']})\s"
    return _Cues(
        any_day=re.compile(rf"(?<!\w)(?i:{any_of['any_day']})\s\Z"),
        any_thing=re.compile(rf"[\"“„»]?{things}\Z"),
        predicate=re.compile(rf"\s(?:{any_of['be']})\s(?:{any_of['any_thing_is']})(?!\w)"),
        wish=re.compile(rf"(?<!\w)(?i:{any_of['wishes']})\s[^,;:.]{{0,60}}\Z"),
        again=re.compile(rf"(?<!\w)(?:{any_of['wished_again']})\s\Z"),
        again_behind=re.compile(rf"\s(?:{any_of['wished_again']})(?!\w)"),
        wish_behind=re.compile(
            rf"\s(?:{any_of['wishes']})\s[^,;:.]{{0,60}}?(?<!\w)(?:{any_of['wished_again']})(?!\w)"
        ),
        small=frozenset(words["small"]),
        parts_of_day=frozenset(words["any_day_parts"]),
        joins_nouns=has_capitalised_nouns(language),
    )


def is_any_day(text: str, sentence: Span, found: FoundDate, language: str) -> bool:
    """Whether the words for a time name no day or month of the calendar, so that nothing happened on it.

    Args:
        text: The article.
        sentence: The one the date stands in.
        found: The date.
        language: BCP 47.
    """
    cues, of = _cues(language), found.reckoning
    before = text[max(sentence.start, found.span.start - _REACH) : found.span.start]
    behind = text[found.span.end : min(sentence.end, found.span.end + _REACH)]
    if isinstance(of, OnWeekday):
        named = of.direction is None and cues.any_day.search(before) is not None
        return named and not _is_of_a_noun(behind, cues)
    if isinstance(of, Yearless):
        alone = not of.day and of.year_by is None
        return alone and bool(cues.any_thing.fullmatch(before) and cues.predicate.match(behind))
    if of != Shifted(TimeUnit.DAY, 1):
        return False
    wished = cues.wish.search(before) and (cues.again.search(before) or cues.again_behind.match(behind))
    return bool(wished or cues.wish_behind.match(behind))


def _is_of_a_noun(behind: str, cues: _Cues) -> bool:
    """Whether a noun follows, whose day it is: "a Sunday vote"; German joins the two to one word."""
    word = _WORD.match(behind)
    if word and word["word"] in cues.parts_of_day:
        word = _WORD.match(behind, word.end())
    return not cues.joins_nouns and word is not None and word["word"].lower() not in cues.small
