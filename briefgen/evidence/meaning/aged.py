"""Whose age a figure is: the name or the noun right beside it."""

import re
from functools import cache

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span

_REACH = 60
_ASIDE = re.compile(r"[,(]\s?(?:[^\W\d_]+\s)?$")
_CLOSES = (",", ")", ".")
_CAPITAL = r"[^\W\d_a-zß-ÿ][\w’'-]*"


def whose_age(language: str, text: str, start: int, end: int) -> Span | None:
    """Ruth Cole of "Ruth Cole, 54,", the driver of "the driver, 33,", the woman of "a 52-year-old woman".

    Args:
        language: BCP 47.
        text: One sentence; the span counts from its start.
        start: Where the age begins.
        end: Where it ends.
    """
    named, called, behind = _words(language)
    before = max(0, start - _REACH)
    found = called.search(text, before, start) or named.search(text, before, start)
    found = found or behind.match(text, end)
    return Span(*found.span("who")) if found else None


def is_aside(sentence: FiguredSentence, reading: Reading) -> bool:
    """Whether an age is only put in, and no verb says when somebody was that old: "the driver, 33,"."""
    before = sentence.between(max(sentence.span.start, reading.start - _REACH), reading.start)
    put_in = _ASIDE.search(before) is not None
    return reading.hyphenated or (put_in and sentence.between(reading.end, reading.end + 1) in _CLOSES)


@cache
def _words(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A name before an age, what somebody is called before it, and a noun for a person behind it."""
    ages, titles = table(language, "units")["ages"], table(language, "titles")
    people = (*titles["people"], *titles["male_people"], *titles["female_people"], *ages["ones"])
    now = rf",\s(?:(?:{alternatives(ages['now'])})\s)?$"
    noun = rf"(?P<who>(?:[a-z]+\s)?(?:{alternatives(people)}))(?![^\W_])"
    if table(language, "counts")["noun_capitalised"]:
        noun = rf"(?:[a-zß-ÿ]+\s)?(?P<who>{_CAPITAL})(?![^\W_])"
    called = rf"(?<![^\W_])(?i:{alternatives(ages['leads'])})\s(?P<who>(?:[a-zß-ÿ]+\s)?[^\W\d_]+){now}"
    return (
        re.compile(rf"(?<![^\W_])(?P<who>{_CAPITAL}(?:\s{_CAPITAL}){{1,3}}){now}"),
        re.compile(called),
        re.compile(rf"\s{noun}"),
    )
