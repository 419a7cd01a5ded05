"""Paragraphs that a copy cut where links stood, put together again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, zip_longest

from briefgen.article.lines import Line, Mark

_CLOSED = re.compile(r"[.!?…:;。！？]['\"”’»)\]]*$|['\"”’»]$")
_NO_SPACE_BEFORE = re.compile(r"[,;:.!?)\]”’]")
_UNCUT = frozenset({Mark.PARAGRAPH, Mark.HEADING, Mark.ITEM, Mark.ROW, Mark.CAPTION})
_STAMP = re.compile(r"\b(?:19|20)\d\d\b\D{0,12}\d{1,2}:\d\d")
_RUNNING_SPACES = 11
_LONGEST_LINK = 4  # in words
_FIGURE = re.compile(r"[£$€]?\d[\d.,]*(?:[%a-z]|bn)?")
_LEAST_WIDTH, _RAGGED, _LONGEST_WORD = 50, 12, 24  # characters
_LEAST_WRAPPED, _WRAPPED_SHARE, _FULL_SHARE = 3, 0.6, 0.8
MOST_JOINED = 10_000  # characters; what is longer is no paragraph, and joining it again and again takes long
_LOW_START = re.compile(r"[a-zß-öø-ÿ]")


def unwrapped(text: str) -> str:
    """The text with the line ends taken out that a mail program or editor put in at one width.

    A paragraph is wrapped where next to no line of it had room for the first word of the next, and a text
    is where most of its line ends stand in such paragraphs. What is longer than the width, such as an
    address, is left alone.
    """
    lines = text.split("\n")
    width = _width_of([line for line, following in pairwise(lines) if following.strip()])
    if width < _LEAST_WIDTH:
        return text
    full = [_is_full(one, other, width) for one, other in pairwise(lines)]
    pairs = [bool(one.strip() and other.strip()) for one, other in pairwise(lines)]
    wrapped = _in_wrapped_paragraphs(full, pairs)
    if sum(wrapped) < _LEAST_WRAPPED or sum(wrapped) < _WRAPPED_SHARE * sum(pairs):
        return text
    ends = (" " if here and is_full else "\n" for here, is_full in zip(wrapped, full, strict=True))
    return "".join(
        part for line, end in zip(lines, [*ends, ""], strict=True) for part in (line.rstrip(), end)
    )


def _width_of(lines: Sequence[str]) -> int:
    """The length that the longest lines within paragraphs have in common, in characters; 0 for none."""
    lengths = sorted((len(line.rstrip()) for line in lines), reverse=True)
    following = lengths[_LEAST_WRAPPED - 1 :]
    return next(
        (length for length, near in zip(lengths, following, strict=False) if length - near <= _RAGGED), 0
    )


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether a line had no room for the first word of the next one; never where no spaces part words."""
    size = len(line.rstrip())
    if " " not in line.strip() or not following.strip():
        return False
    return size <= width < size + 1 + min(len(following.split(maxsplit=1)[0]), _LONGEST_WORD)


def _in_wrapped_paragraphs(full: Sequence[bool], pairs: Sequence[bool]) -> list[bool]:
    """For each line end, whether it stands in a paragraph most of whose lines are full."""
    found: list[bool] = []
    for inside, run in groupby(zip(pairs, full, strict=True), key=lambda pair: pair[0]):
        ends = [is_full for _, is_full in run]
        found += [inside and sum(ends) >= _FULL_SHARE * len(ends)] * len(ends)
    return found


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
    rows = list(lines)
    for line, following in zip_longest(rows, rows[1:]):
        grows = found and _may_grow(found[-1].text)
        cut = grows and (continues(found[-1], line) or _is_link_inside(found[-1], line, following))
        if cut and not _STAMP.search(line.text[:200]):
            found[-1] = replace(found[-1], text=join(found[-1].text, line.text))
        else:
            found.append(line)
    return found


def _is_link_inside(line: Line, link: Line, following: Line | None) -> bool:
    """Whether a few words stand between two halves of a sentence: "has doubled to", "47,000", ", it said"."""
    if following is None or {link.mark, following.mark} & _UNCUT or "\t" in line.text + link.text:
        return False
    if len(link.text.split()) > _LONGEST_LINK or not (open_ended(line.text) and open_ended(link.text)):
        return False
    number = _FIGURE.fullmatch(link.text) is not None and line.text.split()[-1].islower()
    after = _NO_SPACE_BEFORE.match(following.text) is not None
    return line.text[-1:].isalpha() and (after or (number and goes_on(following.text)))


def _may_grow(text: str) -> bool:
    return len(text) < MOST_JOINED and text[-400:].count(" ") >= _RUNNING_SPACES and text[-1] not in "|>»"
