"""Where sentences end around a place, read no further: a full stop of "Mr." or "3. Mai" ends none."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache

from briefgen.knowledge.lexicon import table

_ENDS = re.compile(r"[.!?][”’\"')]*\s|\n")
_LINE_END = re.compile(r"[”’\"')]*\n")
_WORD_BEFORE = re.compile(r"\w[\w’'.]*$")
_LONGEST_WORD = 24
_REACH = 400


def sentence_ends(text: str, language: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Where the ends of sentences within a stretch begin and end, each with the space behind it.

    Args:
        text: The article.
        language: English abbreviations are used where it has no table.
        first: Offset in code points from which ends are looked for.
        last: Offset before which each begins and ends.
    """
    begins, behind = _all(text, language)
    at = bisect_left(begins, first)
    cut = _cut_off(text, first, last)
    if cut and (at == len(begins) or begins[at] != cut[0]):
        yield cut
    while at < len(begins) and behind[at] <= last:
        yield begins[at], behind[at]
        at += 1


def last_end(text: str, language: str, first: int, last: int) -> int | None:
    """The offset behind the last end of a sentence within a stretch; None for none.

    Of the ends that `sentence_ends` gives none is looked at but the last.
    """
    begins, behind = _all(text, language)
    at = bisect_right(behind, last) - 1
    if at >= 0 and begins[at] >= first:
        return behind[at]
    cut = _cut_off(text, first, last)
    return cut[1] if cut else None


def sentences_of(text: str, language: str, first: int, last: int) -> range:
    """Offsets of the sentences that two offsets stand in, and of all between."""
    most = min(len(text), last + _REACH)
    end = next(sentence_ends(text, language, last, most), None)
    return range(sentence_start(text, language, first), end[0] if end else most)


def sentence_start(text: str, language: str, at: int) -> int:
    """Where the sentence of an offset starts, or as far back as is looked."""
    least = max(0, at - _REACH)
    end = last_end(text, language, least, at)
    return least if end is None else end


@lru_cache(maxsize=4)
def _all(text: str, language: str) -> tuple["array[int]", "array[int]"]:
    """Where all ends of a text begin and end: they are asked for around each of its figures."""
    begins, behind = array("q"), array("q")
    for found in _ENDS.finditer(text):
        if _is_end(text, language, found):
            begins.append(found.start())
            behind.append(found.end())
    return begins, behind


def _cut_off(text: str, first: int, last: int) -> tuple[int, int] | None:
    """The end of the line a stretch begins with, whose full stop stands before the stretch."""
    found = _LINE_END.match(text, first, last)
    return (found.end() - 1, found.end()) if found else None


def _is_end(text: str, language: str, found: re.Match[str]) -> bool:
    return text[found.start()] != "." or not _belongs(text, language, found.start(), found.end())


def _belongs(text: str, language: str, at: int, behind: int) -> bool:
    """Whether a full stop belongs to the word before it."""
    word = _WORD_BEFORE.search(text, max(0, at - _LONGEST_WORD), at)
    if word is None:
        return False
    before, words = word.group(), _words(language)
    if before.isdigit():
        return len(before) <= 2 and words.months.match(text, behind) is not None
    initial = before[-1].isupper() and (len(before) == 1 or before[-2] == ".")
    return initial or before.casefold() in words.abbreviated


class _Words:
    def __init__(self, language: str) -> None:
        never = table(language, "sentences")["never"]
        months = table(language, "lookalikes")["months"]
        self.abbreviated = frozenset(word.casefold().rstrip(".") for word in never)
        self.months = re.compile(rf"(?:{'|'.join(map(re.escape, months))})(?![^\W_])")


@cache
def _words(language: str) -> _Words:
    return _Words(language)
