"""Whether a sentence tells something new to its piece, or only what came before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from briefgen.evidence.words.number_words import word_starts
from briefgen.knowledge.lexicon import table
from briefgen.model.moment import Period

_NEW, _FRESH, _BACKGROUND = 0.6, 0.4, -0.6
_FRESH_DAYS = 1
_OLD_YEARS = 2


@dataclass(frozen=True, slots=True)
class _Words:
    """Phrases for what is new, and those that make something of the past of it, in small letters."""

    new: re.Pattern[str]
    background: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Novelty:
    """How new it is what a sentence tells.

    Attributes:
        points: Below zero for background, zero where nothing tells.
        reason: The key of the reason among those for key points; empty where there is none.
        cue: The words that say it is new, as they stand; empty where the day tells it.
    """

    points: float = 0.0
    reason: str = ""
    cue: str = ""


@cache
def _words(language: str) -> _Words:
    words = table(language, "keypoints")
    new, background = (
        re.compile(rf"{word_starts(map(str.lower, words[key]))}(?![^\W_])") for key in ("new", "background")
    )
    return _Words(new, background)


def novelty(text: str, periods: Sequence[Period], published: date | None, language: str) -> Novelty:
    """What a sentence tells newly.

    Args:
        text: The sentence, without its quotations.
        periods: When what it tells happened, as far as it says.
        published: The day of the article; None where it is not known.
        language: BCP 47.
    """
    words, small = _words(language), _in_small_letters(text)
    if words.background.search(small):
        return Novelty(_BACKGROUND)
    cue = words.new.search(small)
    if cue:
        return Novelty(_NEW, "new", " ".join(text[cue.start() : cue.end()].split()))
    if published and any(_is_fresh(one, published) for one in periods):
        return Novelty(_FRESH, "fresh")
    if published and periods and all(one.end.year <= published.year - _OLD_YEARS for one in periods):
        return Novelty(_BACKGROUND)
    return Novelty()


def _in_small_letters(text: str) -> str:
    """The text in small letters, each in its place: of one that has two the first."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(one.lower()[:1] for one in text)


def _is_fresh(when: Period, published: date) -> bool:
    """Whether it is a day, and that of the article or the one before."""
    if not when.start.day or when.start != when.end:
        return False
    return 0 <= (published - when.start.first_day).days <= _FRESH_DAYS
