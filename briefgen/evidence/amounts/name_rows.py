"""Rows of names with their numbers, the verb left out after the first: "Ash has 42 ships, Fern 9"."""

import re
from functools import lru_cache

_NAME = r"[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*){0,3}"
_VALUE = r"\d[\d.,]{0,9}(?<=\d)(?![\w%])"
_COUNTED = rf"\s[a-zß-ÿ]+\s(?:[a-zß-ÿ]+\s){{0,2}}?{_VALUE}(?:\s[^\W\d_]+){{0,5}}"
_ROW = re.compile(
    rf"(?P<first>{_NAME}){_COUNTED}(?P<items>(?:,\s{_NAME}\s{_VALUE})+,?\s[a-zß-ÿ]{{2,5}}\s{_NAME}\s{_VALUE}"
    rf"|(?:,\s{_NAME}\s{_VALUE}){{2,}})(?=[.,;)]|\n|$)"
)
_ITEM = re.compile(rf"(?P<name>{_NAME})\s(?P<value>{_VALUE})")


@lru_cache(maxsize=4)
def in_rows(text: str, designators: frozenset[str]) -> frozenset[int]:
    """Where the numbers of rows begin that stand behind a name: two items or more, each of its own name.

    "It lost 40 viewers, Channel 4, Channel 5 and Channel 6" is no row: one name does not stand in it twice.
    """
    found: set[int] = set()
    for row in _ROW.finditer(text):
        items = list(_ITEM.finditer(text, row.start("items"), row.end("items")))
        names = {one["name"].rpartition(" ")[2] for one in items} | {row["first"]}
        named = any(name.lower() in designators for name in names)  # "Studio 5 and Hall 7"
        if len(names) == len(items) + 1 and not named:
            found.update(one.start("value") for one in items)
    return frozenset(found)
