"""Whose age a figure is: the name or the noun right beside it."""

import re
from functools import cache

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span

_REACH = 60
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
