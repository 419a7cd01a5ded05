"""Where an article says the day it appeared: a row of date and names, or the words its text opens with."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from briefgen.article.dateline import dateline_of, weekdays
from briefgen.article.dates import DayAndMonth, dates_in, day_and_month, day_span, labelled_days, parted
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL

_MOST_ROW, _MOST_OPENING = 120, 90
_BARS = re.compile(r"\s?[|•·]\s?")
_HANDLE = re.compile(r"@\w+")
_SENTENCE_END = re.compile(r"[a-zß-ÿ]{3,}[.!?][\"”’»]?$")
_NAMES = re.compile(r"\(?(?:[^\W\d_a-zß-öø-ÿ][\w.'’-]*[,/–—-]?\s+){0,8}\(?")
_CLOCK = r"(?:,?\s+\d{1,2}(?:[.:]\d\d)?(?:\s?[^\W\d_][\w.]{0,4})?)?"
_TOWN = re.compile(rf"{CAPITAL}[\w.’'-]+(?:[ -]{CAPITAL}[\w.’'-]+){{0,2}},\s")
_ZONE = re.compile(r"(?<=[:.]\d\d)\s?[A-Z]{2,4}\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_OPENED = re.compile(rf"\)?{_CLOCK}(?:,?\s?\([^()\n]{{2,40}}\))?\s*(?P<mark>[-–—:/|)]|\.(?=\s)|\n|$)")


def stated_day(line: str, language: str) -> date | None:
    """The day a line above the text gives, where it is a row of date, names and times and no sentence.

    Args:
        line: "By Ann Lee | 3 March 2026, 9:40 am"; not "The pier as it was on 3 March 1926".
        language: Of the article; English words of a row count in every language.
    """
    found = dates_in(line, language) if len(line) < _MOST_ROW else []
    if found and (labelled := labelled_days(line)):
        return labelled[0]
    row = parted(line)
    place = day_span(row, language)
    if not found or not place or _SENTENCE_END.search(line):
        return None
    before = _HANDLE.sub("", _BARS.split(row[: place[0]])[-1])
    return found[0] if all(_may_stand(word, language) for word in before.split()) else None


def is_day_row(line: str, language: str) -> bool:
    """Whether a line is nothing but a day with its year, and what goes with one.

    That is its weekday, times, a label and the place before it: "Wednesday 18 February 2026, 14:30 GMT",
    "Stand: 18.02.2026, 9 Uhr", "Lindau, 21. April 2026".
    """
    place = day_span(line, language) if len(line) < _MOST_ROW else None
    if not place or not dates_in(line, language):
        return False
    named = _TOWN.match(line)
    before, behind = line[named.end() if named else 0 : place[0]], line[place[1] :]
    for part in (behind, before):
        rest = _ZONE.sub("", part)
        while (day := day_span(rest, language)) is not None:
            rest = rest[: day[0]] + rest[day[1] :]
        if not all(
            word.lower() in _of_rows(language) | weekdays(language) for word in _LETTERS.findall(rest)
        ):
            return False
    return True


def _may_stand(word: str, language: str) -> bool:
    return not word[0].islower() or word.strip(".,:;()").lower() in _of_rows(language)


def opening_day(text: str, language: str) -> date | DayAndMonth | None:
    """The day a text opens with, before its first sentence: "Lindvik, 4 May 2026 – The pier".

    Args:
        text: Whole; where several of its paragraphs open with a day, none tells when it appeared.
        language: Of the article.

    Returns:
        A whole date, or a day without its year; None where a sentence holds it.
    """
    dateline = text[: dateline_of(text).length]
    opening = dateline if day_span(dateline, language) else _opening(text, language)
    whole = dates_in(opening, language)
    return whole[0] if whole else day_and_month(opening, language)


def _opening(text: str, language: str) -> str:
    """The names and the day a text opens with; empty where it opens otherwise."""
    place = day_span(text[:_MOST_OPENING], language)
    names = _NAMES.match(text)
    if not place or not names or names.end() < place[0]:
        return ""
    before, closed = text[: place[0]], _OPENED.match(text, place[1])
    if closed is None or any(word.lower() in _of_rows(language) for word in before.split()):
        return ""
    is_bare = not before.strip("( ")
    if is_bare and (closed["mark"] in ".\n" or _are_dated(text.splitlines(), language)):
        return ""
    return text[: place[1]]


def _are_dated(lines: Sequence[str], language: str) -> bool:
    """Whether more than one line opens with a day, as in a timeline."""
    opened = (day_span(line[:_MOST_OPENING], language) for line in lines)
    return sum(place is not None and place[0] == 0 for place in opened) > 1


@cache
def _of_rows(language: str) -> frozenset[str]:
    both = (table(code, "furniture").get("row", {}) for code in ("en", language))
    return frozenset(word for row in both for word in row.get("words", ()))
