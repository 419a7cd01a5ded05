"""Happenings so many years after the one the sentence before tells: "In 1893 … Two years later it moved"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from briefgen.evidence.text.sentences import sentences
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, ParagraphKind, Span
from briefgen.model.evidence import Event
from briefgen.model.moment import PartialDate, Period

_LATEST = 9999


def years_later(article: Article, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events with those of sentences that open with so many years after the sentence before.

    Both stand in one paragraph, and the one before tells one year in all; the year reckoned from it is that
    of publication at the latest.

    Args:
        article: With its text.
        events: Of it, in order.
    """
    opens, latest = _opens(article.language), article.published.day.year if article.published else _LATEST
    found = list(events)
    before: Span | None = None
    for sentence in sentences(article):
        opening = opens.match(article.text, sentence.start, sentence.end)
        told = _told_in(found, before) if before and opening and _goes_on(article, before, sentence) else []
        years = {one.when.start.year if one.when else 0 for one in told}
        dated = all(one.when and one.when.start.year == one.when.end.year for one in told)
        before = sentence
        if opening is None or len(years) != 1 or not dated:
            continue
        comma = article.text.find(", ", opening.end() + 1, sentence.end)
        if any(one.span.start < comma or comma < 0 for one in _told_in(found, sentence)):
            continue  # its own clause is dated
        year = years.pop() + _count(opening, article.language)
        if year <= latest:
            when = Period.of(PartialDate(year))
            event = Event(Span(*opening.span("time")), sentence.of(article.text), sentence, when, True, ())
            found.insert(bisect_left(found, event.span, key=lambda one: one.span), event)
    return tuple(found)


def _told_in(events: Sequence[Event], sentence: Span) -> list[Event]:
    first = bisect_left(events, sentence.start, key=lambda one: one.span.start)
    last = bisect_left(events, sentence.end, key=lambda one: one.span.start)
    return list(events[first:last])


def _goes_on(article: Article, before: Span, sentence: Span) -> bool:
    at = article.paragraph_index(sentence.start)
    is_text = article.paragraphs[at].kind is ParagraphKind.TEXT
    asks = sentence.of(article.text).endswith("?")
    return is_text and not asks and article.paragraph_index(before.start) == at


def _count(opening: re.Match[str], language: str) -> int:
    number = (opening["number"] or "").casefold()
    return int(number) if number.isdecimal() else table(language, "calendar")["numbers"].get(number, 1)


@cache
def _opens(language: str) -> re.Pattern[str]:
    """Such a `time` with the `number` of its years, if it tells one."""
    sides, numbers = table(language, "comparisons"), table(language, "calendar")["numbers"]
    number = rf"(?P<number>{alternatives(list(numbers))}|\d{{1,2}})"
    return re.compile(
        rf"(?P<time>(?:{alternatives(sides['years_on'])})|{number}\s(?:{alternatives(sides['years_on_counted'])}))"
        r"(?=,?\s)",
        re.IGNORECASE,
    )
