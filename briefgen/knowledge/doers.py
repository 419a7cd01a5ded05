"""Who has or does what is counted, as the words right before a number name them: "Rotterdam handled"."""

import re
from functools import cache

from briefgen.knowledge.clause import clause_around
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL, any_of

_VERBS = ("holds", "does", "payments", "deeds")
_DIGIT = re.compile(r"\d")
_NAME = r"[^\W\d_][^\s,;:()“”\"]{0,60}"


def doer(text: str, language: str, start: int, end: int) -> str:
    """The name before a verb of having or doing that stands right before a number; empty for none.

    Only a name with a capital letter behind its article counts, of at most five words: "he won 31 seats"
    and "the team returned to ten lakes" name nobody.

    Args:
        text: The article.
        language: English words are used where it has no table.
        start: Offset of the number in code points.
        end: Offset after it.
    """
    before = clause_around(text, language, start, end).before
    begins = [
        0,
        *(join.end() for join in _joins(language).finditer(before) if _DIGIT.search(before, 0, join.start())),
    ]
    found = _form(language).fullmatch(before, begins[-1])
    if found is None:
        return ""
    known = table(language, "charts")["name"]
    first = found["who"].split()[0].casefold()
    nobody = {*known["owners"], *known["event_never_first"], *known["never_first"]}
    return "" if first in nobody else found["who"]


@cache
def _joins(language: str) -> re.Pattern[str]:
    """Where another clause may begin; it does where what stands before has its own number."""
    return re.compile(rf"\s(?:{any_of(table(language, 'charts')['name']['deed_joins'])})(?=\s)")


@cache
def _form(language: str) -> re.Pattern[str]:
    known = table(language, "charts")["name"]
    articles, helpers, verbs = (
        any_of(known["articles"]),
        any_of(known["deed_helpers"]),
        any_of(deed_verbs(language)),
    )
    name = rf"(?P<who>(?={CAPITAL}){_NAME}(?:\s{_NAME}){{0,4}}?)"
    return re.compile(
        rf"\s*(?:(?i:{articles})\s)?{name}\s(?:(?:{helpers})\s)?(?:{verbs}){before_number(language)}"
    )


@cache
def deed_verbs(language: str) -> frozenset[str]:
    """The verbs with which somebody has or does so much of something: "handled", "employs"."""
    known = table(language, "charts")["name"]
    return frozenset(verb for key in _VERBS for verb in known[key])


def before_number(language: str) -> str:
    """A pattern for what may stand behind such a verb: adverbs, a year: "lieferte im Jahr 2025 rund"."""
    adverbs = any_of(table(language, "charts")["name"]["deed_adverbs"])
    return rf"(?:\s(?:{adverbs}|\d{{4}}))*\s"
