"""Words for a picture, told by the name of who took it: glued to them, below them or above them."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.article.dates import dates_in
from briefgen.article.lines import Line
from briefgen.article.shape import Shape
from briefgen.article.words import agency_called
from briefgen.knowledge.lexicon import table

_NAME_WORDS = range(2, 5)
_LEAST_WORDS = 10
_LEAST_UNDER_NAME, _MOST_CREDIT, _CAPITALS = 6, 9, 0.7
_MOST_BEFORE_KIND = 40  # characters


def credited_names(lines: Sequence[Line], seen: Sequence[Shape]) -> frozenset[str]:
    """The lines of a few words with capitals: names that may be credits."""
    return frozenset(
        line.text
        for line, shape in zip(lines, seen, strict=True)
        if shape.size in _NAME_WORDS and shape.capitals == 1 and not (shape.low or shape.ended)
    )


def glued_credit(text: str, shape: Shape, names: frozenset[str]) -> tuple[str, str]:
    """What is seen, and the name before or behind it that stands alone elsewhere; empty where none does."""
    if shape.ended or shape.size < _LEAST_WORDS:
        return "", ""
    words = text.split(" ")
    for count in _NAME_WORDS:
        for name, rest in ((words[-count:], words[:-count]), (words[:count], words[count:])):
            if " ".join(name) in names:
                return " ".join(rest), " ".join(name)
    return "", ""


def credit_below(index: int, lines: Sequence[Line], seen: Sequence[Shape], language: str) -> str:
    """The name below a sentence that tells of a picture; empty where the line is none or no name follows.

    Agencies write the day whole, with its weekday and year ("… at a rally in Arden, Tuesday, Nov. 17, 2026"),
    or name the picture first ("This undated photo shows …").
    """
    if index + 1 >= len(lines) or seen[index].size < _LEAST_WORDS or not _is_name(seen[index + 1]):
        return ""
    text = lines[index].text
    opens = _opener(language).match(text)
    days = (found.end() for found in _weekday(language).finditer(text))
    is_dated = any(dates_in(text[end : end + 25], language) for end in days)
    return lines[index + 1].text if opens or is_dated else ""


def _is_name(shape: Shape) -> bool:
    is_short = shape.size <= _MOST_CREDIT and not (shape.ended or shape.low or shape.dated or shape.reason)
    return is_short and shape.capitals >= _CAPITALS


@cache
def _weekday(language: str) -> re.Pattern[str]:
    days = table(language, "calendar")["weekdays"]
    names = "|".join(re.escape(name) for names in days for name in names)
    return re.compile(rf"\b(?:{names})\b,?", re.IGNORECASE)


@cache
def _opener(language: str) -> re.Pattern[str]:
    row = table(language, "furniture")["credit"]
    kinds = "|".join(map(re.escape, row["words"]))
    this = "|".join(map(re.escape, row.get("this", ()))) or r"\b\B"
    return re.compile(rf"(?:{this})\b[\w.,’' -]{{0,{_MOST_BEFORE_KIND}}}?\b(?:{kinds})\b", re.IGNORECASE)


def is_under_name(index: int, chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> bool:
    """Whether a line without a full stop stands between the name of who took a picture and a sentence."""
    if not 0 < index < len(lines) - 1 or lines[index].mark:
        return False
    own, above, below = seen[index], seen[index - 1], seen[index + 1]
    is_told = own.size >= _LEAST_UNDER_NAME and not (own.ended or own.low or own.numbered or own.quoted)
    is_name = above.size in _NAME_WORDS and above.capitals == 1 and not (above.ended or above.reason)
    is_credit = is_name or bool(agency_called(lines[index - 1].text))
    is_amid = index < 2 or not chosen[index - 2] or seen[index - 2].stopped
    return is_told and is_credit and is_amid and chosen[index + 1] and below.stopped
