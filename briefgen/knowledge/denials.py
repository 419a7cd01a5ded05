"""Sentences that hold no facts: what is denied, called false, or would have been."""

import re
from functools import cache

from briefgen.knowledge.lexicon import table

_ENDS = re.compile(r"[.!?][”’\"')]*\s|\n")
_REACH = 500


def is_denied(text: str, language: str, start: int, end: int) -> bool:
    """Whether the sentence around a stretch denies what it says, or tells what would have been.

    Args:
        text: The article; a stretch further than 500 code points from its sentence's ends is seen in part.
        language: English words are used where it has no table.
        start: Offset of the stretch in code points.
        end: Offset after it.
    """
    least = max(0, start - _REACH)
    ends = [found.end() for found in _ENDS.finditer(text, least, start)]
    following = _ENDS.search(text, end, end + _REACH)
    first, last = ends[-1] if ends else least, following.start() if following else end + _REACH
    sentence = text[first:last]
    return denies(sentence, language) or is_unreal(sentence, language)


def denies(sentence: str, language: str) -> bool:
    """Whether a sentence denies what it says, or calls it false."""
    return _phrases(language, "denials").search(sentence) is not None


def is_unreal(sentence: str, language: str) -> bool:
    """Whether a sentence tells what would have been."""
    return _phrases(language, "unreal").search(sentence) is not None


@cache
def _phrases(language: str, key: str) -> re.Pattern[str]:
    words = "|".join(re.escape(phrase) for phrase in table(language, "comparisons")[key])
    return re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE)
