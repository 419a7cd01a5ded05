"""Who states a figure, in words that stand by themselves: in a table, in a footer, under a chart."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL
from briefgen.model.evidence import Words

_OWN_WORDS = 2
"""Of more words a source is called by them, and by no name they were taken to stand for."""

_NAME_REACH = 120
"""In code points: as far around its noun as a name of somebody may go."""


def as_called(who: Words, article: str) -> str:
    """Who states it, by the article's own words where these name it: "a poll of voters in Norland".

    Args:
        who: Resolved or as it stands in the article.
        article: Its text.
    """
    called = who.span.of(article) if who.inferred and who.span else ""
    named = len(called.split()) > _OWN_WORDS and {*called.split()}.isdisjoint(who.text.split())
    return called if named else who.text


def teller(who: str, article: str, language: str) -> str:
    """Who states it: "the rail regulator" for "regulator"; empty where the words name nobody.

    "Its finance chief" and "a study" name nobody: then the outlet answers for the figure.

    Args:
        who: The article's words for it.
        article: Its text, which may name them in full elsewhere.
        language: BCP 47, of the article.
    """
    forms = table(language, "charts")
    known = forms["name"]
    words = who.split()
    while len(words) > 1 and words[-1].casefold() in known["source_never_last"]:
        words = words[:-1]
    if not words or words[0].casefold() in known["owners"]:
        return ""
    if words[0][:1].islower() and words[-1].casefold() in known["no_source"] and len(words) == 1:
        return ""
    name = _nominative(" ".join(_undated(words, language)), article, known)
    if not name.islower():
        return name
    if len(words) > 1:
        return _as_told(name, article, forms)
    return str(forms["source"]["the"]).format(who=_fullest(name, article, language))


def _nominative(name: str, article: str, known: Mapping[str, Any]) -> str:
    """The name of a body without the ending it has behind "des": "Ministerium" for "des Ministeriums"."""
    head, blank, rest = name.partition(" ")
    owned = "|".join(map(re.escape, known["genitive_articles"]))
    if not owned or head.endswith(tuple(known["no_genitives"])) or not head[:1].isupper():
        return name
    if not re.search(rf"\b(?:{owned}) {re.escape(name)}\b", article):
        return name
    if re.search(rf"\b(?!(?:{owned})\b)\w+ {re.escape(head)}\b", article):
        return name  # it is called so elsewhere too
    stems = [head.removesuffix(ending) for ending in known["genitive_endings"] if head.endswith(ending)]
    told = (stem for stem in stems if re.search(rf"\b{re.escape(stem)}\b", article))
    stem = next(told, stems[0] if stems else head)
    return f"{stem}{blank}{rest}"


def _undated(words: list[str], language: str) -> list[str]:
    """The words without the day on which it was stated: "the Museums Council on Wednesday"."""
    calendar = table(language, "calendar")
    days = {name.casefold() for names in calendar["weekdays"] for name in names}
    if len(words) < 3 or words[-1].casefold() not in days:
        return words
    before = words[:-1]
    return before[:-1] if before[-1].casefold() in table(language, "charts")["name"]["never_last"] else before


def _as_told(name: str, article: str, forms: Mapping[str, Any]) -> str:
    """A description with the article it has elsewhere: "the millers' association"."""
    told = str(forms["source"]["the"]).format(who=name)
    return told if re.search(rf"\b{re.escape(told)}\b", article, re.IGNORECASE) else name


@lru_cache(maxsize=64)
def _fullest(noun: str, article: str, language: str) -> str:
    """The longest of the article's own names for somebody it calls "the regulator"."""
    known = table(language, "charts")["name"]
    articles = "|".join(map(re.escape, known["articles"]))
    near = rf"\b(?i:{articles}) ((?:[\w’'-]+ ){{0,2}}{re.escape(noun)}(?: {CAPITAL}[\w’'-]+)*)\b"
    never = {*known["never"], *known["never_first"]}
    found = (one[1] for one in _around(noun, re.compile(near), article))
    whole = [name for name in found if never.isdisjoint(name.casefold().split())]
    return max(whole, key=len, default=noun)


def _around(noun: str, name: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The names in a text that hold a noun; no other place in a long text is looked at."""
    at = 0
    while (place := text.find(noun, at)) >= 0:
        end = place + len(noun)
        found = name.search(text, max(at, place - _NAME_REACH), end + _NAME_REACH)
        if found:
            yield found
        at = max(end, found.end()) if found else end
