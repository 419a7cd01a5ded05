"""Rows of names with their numbers, the verb left out after the first: "Ash has 42 ships, Fern 9"."""

import re
from functools import lru_cache
from itertools import chain

_NAME = r"[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*){0,3}"
_VALUE = r"\d[\d.,]{0,9}(?<=\d)(?![\w%])"
_COUNTED = rf"\s[a-zß-ÿ]+\s(?:[a-zß-ÿ]+\s){{0,2}}?{_VALUE}(?:\s[^\W\d_]+){{0,5}}"
# "Labour won 61 of the 120 seats, the Liberals have 38 and the Greens 21"
_WHOLE = rf"(?:\s{_VALUE}(?:\s[^\W\d_]+){{1,3}})?"
_THE = r"(?:[a-zß-ÿ]{3}\s)?"
_HAS = r"(?:\s[a-zß-ÿ]+){0,2}"
_ROW = re.compile(
    rf"(?P<first>{_NAME}){_COUNTED}{_WHOLE}(?P<items>"
    rf"(?:,\s{_THE}{_NAME}{_HAS}\s{_VALUE})+,?\s[a-zß-ÿ]{{2,5}}\s{_THE}{_NAME}{_HAS}\s{_VALUE}"
    rf"|(?:,\s{_THE}{_NAME}{_HAS}\s{_VALUE}){{2,}})(?=[.,;)]|\n|$)"
)
_ITEM = re.compile(rf"(?P<name>{_NAME}){_HAS}\s(?P<value>{_VALUE})")


_OPENS = re.compile(
    rf"(?:^|(?<=[.!?]\s)|(?<=\n))(?P<lead>[A-Z][a-zß-ÿ]+\s(?:[a-z]{{3,5}}\s)?)??(?P<prep>[A-Za-z][a-z])\w?\s(?:[a-z]{{3}}\s)?{_NAME}[^.!?\n\d]{{1,60}}\d"
)
_PLACED = re.compile(
    rf"(?:,\s|\s)(?:[a-z]{{3,7}}\s)?(?P<prep>[a-z]{{2}})[a-z]?\s(?:[a-z]{{3}}\s)?(?P<name>{_NAME})\s(?P<value>{_VALUE})"
    r"(?=[.,;]|\s[a-z]{3}\s|\n|$)"
)
# "Power costs in Ash 31 pence, in Elm 29": the first place stands right before the first value
_INSIDE = re.compile(
    rf"\s(?P<prep>[a-z]{{2}})[a-z]?\s(?:[a-z]{{3}}\s)?{_NAME}(?:\s[a-z]{{2,10}}(?:\s[A-ZÀ-Þ][a-zß-ÿ]+)?)?"
    rf"\s{_VALUE}\s[^\W\d_][^.!?\n\d,;]{{2,40}}(?=,)"
)
_SENTENCE_END = re.compile(r"[.!?]\s|\n")


@lru_cache(maxsize=4)
def in_rows(text: str, designators: frozenset[str], leads: frozenset[str]) -> frozenset[int]:
    """Where the numbers of rows begin that stand behind a name: two items or more, each of its own name.

    "It lost 40 viewers, Channel 4, Channel 5 and Channel 6" is no row: one name does not stand in it twice.

    Args:
        text: Of the article.
        designators: Words before a number that make a name of it.
        leads: Words that may stand before the place a sentence opens with: "Just in Ash".
    """
    found: set[int] = set()
    for row in _ROW.finditer(text):
        items = list(_ITEM.finditer(text, row.start("items"), row.end("items")))
        names = {one["name"].rpartition(" ")[2] for one in items} | {row["first"]}
        named = any(name.lower() in designators for name in names)  # "Studio 5 and Hall 7"
        if len(names) == len(items) + 1 and not named:
            found.update(one.start("value") for one in items)
    return frozenset(found | _placed(text, designators, leads))


def _placed(text: str, designators: frozenset[str], leads: frozenset[str]) -> set[int]:
    """The numbers behind places that a sentence goes on with as it opened: "In Ash it was 71, in Elm 64"."""
    found: set[int] = set()
    told = (one for one in _OPENS.finditer(text) if (one["lead"] or "").strip().lower() in {"", *leads})
    for opens in chain(told, _INSIDE.finditer(text)):
        ends = _SENTENCE_END.search(text, opens.end())
        for item in _PLACED.finditer(text, opens.end(), ends.start() + 1 if ends else len(text)):
            names = {word.lower() for word in item["name"].split()}
            if item["prep"] == opens["prep"].lower() and designators.isdisjoint(names):
                found.add(item.start("value"))
    return found
