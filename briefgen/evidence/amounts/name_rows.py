"""Rows of names with their numbers, the verb left out after the first: "Ash has 42 ships, Fern 9"."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from briefgen.evidence.amounts.sentence_near import END
from briefgen.knowledge.patterns import CAPITAL, DOTTED_NAME_WORD, any_of, name_of

_NAME = name_of(DOTTED_NAME_WORD, DOTTED_NAME_WORD, 3)
_VALUE = r"\d[\d.,]{0,9}(?<=\d)(?![\w%])"
_COUNTED = rf"\s[a-zß-ÿ]+\s(?:[a-zß-ÿ]+\s){{0,2}}?{_VALUE}(?:\s[^\W\d_]+){{0,5}}"
# "Labour won 61 of the 120 seats, the Liberals have 38 and the Greens 21"
_WHOLE = rf"(?:\s{_VALUE}(?:\s[^\W\d_]+){{1,3}})?"
_HAS = r"(?:\s[a-zß-ÿ]+){0,2}"
_ITEM = re.compile(rf"(?P<name>{_NAME}){_HAS}\s(?P<value>{_VALUE})")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How rows look in a language.

    Attributes:
        row: Names with their numbers behind the first.
        opens: A sentence that opens with a place and goes on to a number.
        inside: A first place right before its value: "Power costs in Ash 31 pence, in Elm 29".
        placed: A place with its number.
    """

    row: re.Pattern[str]
    opens: re.Pattern[str]
    inside: re.Pattern[str]
    placed: re.Pattern[str]


@cache
def _patterns(articles: frozenset[str]) -> _Patterns:
    the = rf"(?:(?:{any_of(sorted(articles))})\s)?"
    item = rf"{the}{_NAME}{_HAS}\s{_VALUE}"
    return _Patterns(
        row=re.compile(
            rf"(?P<first>{_NAME}){_COUNTED}{_WHOLE}(?P<items>"
            rf"(?:,\s{item})+,?\s[a-zß-ÿ]{{2,5}}\s{item}|(?:,\s{item}){{2,}})(?=[.,;)]|\n|$)"
        ),
        opens=re.compile(
            rf"(?:^|(?<=[.!?]\s)|(?<=\n))(?P<lead>{CAPITAL}[a-zß-ÿ]+\s(?:[a-z]{{3,5}}\s)?)??"
            rf"(?P<prep>[A-Za-z][a-z])\w?\s{the}{_NAME}[^.!?\n\d]{{1,60}}\d"
        ),
        inside=re.compile(
            rf"\s(?P<prep>[a-z]{{2}})[a-z]?\s{the}{_NAME}(?:\s[a-z]{{2,10}}(?:\s{CAPITAL}[a-zß-ÿ]+)?)?"
            rf"\s{_VALUE}\s[^\W\d_][^.!?\n\d,;]{{2,40}}(?=,)"
        ),
        placed=re.compile(
            rf"(?:,\s|\s)(?:[a-z]{{3,7}}\s)?(?P<prep>[a-z]{{2}})[a-z]?\s{the}(?P<name>{_NAME})\s(?P<value>{_VALUE})"
            r"(?=[.,;]|\s[a-z]{3}\s|\n|$)"
        ),
    )


@lru_cache(maxsize=4)
def in_rows(
    text: str, designators: frozenset[str], leads: frozenset[str], articles: frozenset[str]
) -> frozenset[int]:
    """Where the numbers of rows begin that stand behind a name: two items or more, each of its own name.

    "It lost 40 viewers, Channel 4, Channel 5 and Channel 6" is no row: one name does not stand in it twice.

    Args:
        text: Of the article.
        designators: Words before a number that make a name of it.
        leads: Words that may stand before the place a sentence opens with: "Just in Ash".
        articles: What may stand before a name: "the".
    """
    found: set[int] = set()
    patterns = _patterns(articles)
    for row in patterns.row.finditer(text):
        items = list(_ITEM.finditer(text, row.start("items"), row.end("items")))
        names = {one["name"].rpartition(" ")[2] for one in items} | {row["first"]}
        named = any(name.lower() in designators for name in names)  # "Studio 5 and Hall 7"
        if len(names) == len(items) + 1 and not named:
            found.update(one.start("value") for one in items)
    return frozenset(found | _placed(text, patterns, designators, leads))


def _placed(text: str, patterns: _Patterns, designators: frozenset[str], leads: frozenset[str]) -> set[int]:
    """The numbers behind places that a sentence goes on with as it opened: "In Ash it was 71, in Elm 64"."""
    found: set[int] = set()
    led = {"", *leads}
    told = (one for one in patterns.opens.finditer(text) if (one["lead"] or "").strip().lower() in led)
    for opens in chain(told, patterns.inside.finditer(text)):
        ends = END.search(text, opens.end())
        for item in patterns.placed.finditer(text, opens.end(), ends.start() + 1 if ends else len(text)):
            names = {word.lower() for word in item["name"].split()}
            if item["prep"] == opens["prep"].lower() and designators.isdisjoint(names):
                found.add(item.start("value"))
    return found
