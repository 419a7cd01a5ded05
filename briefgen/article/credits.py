"""A byline apart from what stands behind it: "Ann Lee. Photographs by Bo Ek"."""

from collections.abc import Sequence
from functools import cache

from briefgen.knowledge.lexicon import table

_LEAST_SURNAME = 3  # letters before a full stop that closes a sentence; "Jr." and "J." close none


def without_pictures(words: Sequence[str], language: str) -> list[str]:
    """The words of a byline up to the end of its sentence, or to the kind of pictures that another took."""
    ends = (at + 1 for at, word in enumerate(words) if at and _closes(word))
    kinds = (at for at in range(1, len(words)) if _is_kind(words, at, language))
    end = min((*ends, *kinds), default=len(words))
    found = list(words[:end])
    while found and found[-1].lower() in _joining(language):
        found.pop()
    if found and end < len(words):
        found[-1] = found[-1].rstrip(".")
    return found


def _closes(word: str) -> bool:
    return word.endswith(".") and len(word.rstrip(".")) >= _LEAST_SURNAME


def _is_kind(words: Sequence[str], at: int, language: str) -> bool:
    """Whether a word is a kind of pictures with the word for who took them behind it, or nothing."""
    following = words[at + 1 : at + 2]
    by = table(language, "furniture")["byline"]["by"]
    return words[at].lower() in _kinds(language) and all(word.lower() in by for word in following)


@cache
def _kinds(language: str) -> frozenset[str]:
    row = table(language, "furniture").get("credit", {})
    return frozenset((*row.get("words", ()), *row.get("pictures", ())))


@cache
def _joining(language: str) -> frozenset[str]:
    rows = (table(code, "furniture")["byline"].get("joining", ()) for code in ("en", language))
    return frozenset(word for row in rows for word in row)
