"""Where sentences end around a place, read no further: a full stop of "Mr." or "3. Mai" ends none."""

import re
from collections.abc import Iterator
from functools import cache

from briefgen.knowledge.lexicon import table

_ENDS = re.compile(r"[.!?][”’\"')]*\s|\n")
_WORD_BEFORE = re.compile(r"\w[\w’'.]*$")
_LONGEST_WORD = 24
_REACH = 400


def sentence_ends(text: str, language: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """The ends of sentences within a stretch, each with the space behind it.

    Args:
        text: The article.
        language: English abbreviations are used where it has no table.
        first: Offset in code points from which ends are looked for.
        last: Offset before which each begins and ends.
    """
    for found in _ENDS.finditer(text, first, last):
        if _is_end(text, language, found):
            yield found


def last_end(text: str, language: str, first: int, last: int) -> int | None:
    """The offset behind the last end of a sentence within a stretch; None for none.

    Of the ends that `sentence_ends` gives none is looked at but the last.
    """
    found = reversed(list(_ENDS.finditer(text, first, last)))
    return next((one.end() for one in found if _is_end(text, language, one)), None)


def sentences_of(text: str, language: str, first: int, last: int) -> range:
    """Offsets of the sentences that two offsets stand in, and of all between."""
    most = min(len(text), last + _REACH)
    end = next(sentence_ends(text, language, last, most), None)
    return range(sentence_start(text, language, first), end.start() if end else most)


def sentence_start(text: str, language: str, at: int) -> int:
    """Where the sentence of an offset starts, or as far back as is looked."""
    least = max(0, at - _REACH)
    end = last_end(text, language, least, at)
    return least if end is None else end


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
