"""Paragraphs that a copy cut where links stood, put together again."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from briefgen.article.lines import Line, Mark

_CLOSED = re.compile(r"[.!?…:;。！？]['\"”’»)\]]*$|['\"”’»]$")
_OPENS_LOW = re.compile(r"[,;:.!?)\]”’]|['\"“(]?[^\W\d_A-ZÀ-ÖØ-Þ]")
_NO_SPACE_BEFORE = re.compile(r"[,;:.!?)\]”’]")
_UNCUT = frozenset({Mark.PARAGRAPH, Mark.HEADING, Mark.ITEM, Mark.ROW, Mark.CAPTION})
_STAMP = re.compile(r"\b(?:19|20)\d\d\b\D{0,12}\d{1,2}:\d\d")
_RUNNING_SPACES = 11
_LEAST_WIDTH, _MOST_WIDTH = 50, 100
_LEAST_WRAPPED, _WRAPPED_SHARE = 3, 0.85
MOST_JOINED = 10_000  # characters; what is longer is no paragraph, and joining it again and again takes long
_LOW_START = re.compile(r"[a-zß-öø-ÿ]")


def unwrapped(text: str) -> str:
    """The text with the line ends taken out that a mail program or editor put in at a fixed width.

    A text is wrapped where next to no line within a paragraph had room for the first word of the next.
    """
    lines = text.split("\n")
    width = max(map(len, lines), default=0)
    if not _LEAST_WIDTH <= width <= _MOST_WIDTH:
        return text
    pairs = [(one, other) for one, other in pairwise(lines) if one.strip() and other.strip()]
    forced = sum(_is_full(one, other, width) for one, other in pairs)
    if forced < _LEAST_WRAPPED or forced < _WRAPPED_SHARE * len(pairs):
        return text
    ends = (
        " " if one.strip() and other.strip() and _is_full(one, other, width) else "\n"
        for one, other in pairwise(lines)
    )
    return "".join(
        part for line, end in zip(lines, [*ends, ""], strict=True) for part in (line.rstrip(), end)
    )


def _is_full(line: str, following: str, width: int) -> bool:
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width


def continues(line: Line, following: Line) -> bool:
    """Whether the second line goes on with the sentence of the first."""
    if following.mark in _UNCUT or "\t" in line.text or "\t" in following.text:
        return False
    if _CLOSED.search(line.text[-6:]) or len(line.text.split()) < 2:
        return False
    return goes_on(following.text) or line.text.endswith(",")


def goes_on(text: str) -> bool:
    """Whether a line opens as the middle of a sentence does."""
    return bool(_NO_SPACE_BEFORE.match(text) or _LOW_START.match(text))


def open_ended(text: str) -> bool:
    """Whether a line ends as the middle of a sentence does."""
    return not _CLOSED.search(text[-6:])


def join(text: str, following: str) -> str:
    """The two with the space that a cut at a link took away."""
    return text + following if _NO_SPACE_BEFORE.match(following) else f"{text} {following}"


def uncut(lines: Iterable[Line]) -> list[Line]:
    """The lines with sentences that were cut at links made whole.

    Only a line long enough to be running text is gone on with, so that menus stay as they are.
    """
    found: list[Line] = []
    for line in lines:
        cut = found and _may_grow(found[-1].text) and continues(found[-1], line)
        if cut and not _STAMP.search(line.text[:200]):
            found[-1] = replace(found[-1], text=join(found[-1].text, line.text))
        else:
            found.append(line)
    return found


def _may_grow(text: str) -> bool:
    return len(text) < MOST_JOINED and text[-400:].count(" ") >= _RUNNING_SPACES and text[-1] not in "|>»"
