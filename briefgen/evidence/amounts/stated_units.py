"""Units that a head or a title states for the bare numbers under it: "Price ($ million)", "in tonnes"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from briefgen.evidence.amounts.counts import nouns
from briefgen.evidence.amounts.quantities import quantity_alone
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.quantity import Unit

_LONGEST = 40
_LONGEST_SIGN = 3
_CODE = 3  # letters of a currency
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]")


@dataclass(frozen=True, slots=True)
class StatedUnit:
    """A unit with what its numbers are multiplied by, and where in the words it stands, with its bracket."""

    unit: Unit
    scale: Decimal
    span: Span


@lru_cache(maxsize=512)
def stated_unit(words: str, language: str, *, whole: bool = True) -> StatedUnit | None:
    """The unit in brackets, at the end after "in" or a comma, or (`whole`) all the words."""
    for candidate, where, sure in _candidates(words.strip(), language, whole=whole):
        for text in _with_one(candidate, language):
            found = quantity_alone(text, language)
            if found is None or found.value is None or found.core > 0 or found.end < len(text):
                continue
            unit, scale = found.unit, found.value
            if (unit.name and (sure or not found.counted)) or scale > 1:
                return StatedUnit(unit, scale, where)
    return None


@cache
def _stating(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens a unit in brackets, and what states one at the end of a line."""
    before = alternatives(table(language, "units")["stated_after"])
    return (
        re.compile(rf"(?:{before})\s"),
        re.compile(rf"(?:^|,?\s)(?:{before})\s([^,;:.]{{1,40}})[.:]?$|,\s([^,;:]{{1,40}}?)[.:]?$"),
    )


def _candidates(words: str, language: str, *, whole: bool) -> Iterator[tuple[str, Span, bool]]:
    """Words that may be a unit, where they stand with their mark, and whether they can be nothing else."""
    opening, trails = _stating(language)
    for found in _BRACKETED.finditer(words):
        inner = found[1].strip()
        opened = opening.match(inner)
        if inner:
            yield inner[opened.end() :] if opened else inner, Span(*found.span()), True
    trailing = trails.search(words)
    if trailing:
        yield (trailing[1] or trailing[2]).strip(), Span(*trailing.span()), False
    if whole and len(words) <= _LONGEST:
        yield from ((one, Span(0, len(words)), False) for one in dict.fromkeys((words, words.lower())) if one)


def _with_one(unit: str, language: str) -> Iterator[str]:
    """The unit with the number one before it, behind its sign or behind its code."""
    yield f"1 {unit}"
    yield f"1 {nouns(language).without_ending(unit)}"
    if not unit[0].isalnum():
        yield f"{unit[0]}1{unit[1:].strip()}"
        yield f"{unit[0]}1 {unit[1:].strip()}"
    if len(unit) <= _LONGEST_SIGN:
        yield f"1{unit}"
    code, _, rest = unit.partition(" ")
    if len(code) == _CODE and code.isupper():
        yield f"{code} 1 {rest}".rstrip()
        yield f"{code} 1{rest}".rstrip()
