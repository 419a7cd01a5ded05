"""How a language counts a stretch of time back from now: "five years ago", "vor fünf Jahren"."""

import re
from functools import cache

from briefgen.evidence.words.number_words import alternatives, grammar
from briefgen.knowledge.lexicon import table

_REACH = 24
"""In characters: the longest words before a number that make a date of its stretch, "vor mehr als"."""


class AgoWords:
    """The words that make a date of a stretch of time."""

    def __init__(self, language: str) -> None:
        spans = table(language, "lookalikes")["spans"]
        ago = alternatives(spans["ago"])
        past = alternatives([*spans["ago"], *table(language, "comparisons")["counted_back"]])
        count = alternatives([word for word in grammar(language).values if word.isalpha()])
        either = rf"\S{{1,12}}(?:\s+(?:{alternatives(spans['joins'])})\s+|[-–])\S{{1,12}}"
        unit = r"\s[^\W\d_]{3,8}\s"
        self._before = re.compile(rf"(?<![^\W_])(?:{alternatives(spans['ago_before'])})\s+$", re.IGNORECASE)
        self._behind = re.compile(rf"\s+(?:{ago})(?![^\W_])", re.IGNORECASE)
        self._either = re.compile(rf"{either}{unit}(?:{ago})(?![^\W_])", re.IGNORECASE)
        self._counted = re.compile(rf"\s+(?:{count})\s+[^\W\d_]{{3,8}}\s+(?:{past})(?![^\W_])", re.IGNORECASE)

    def led(self, text: str, start: int) -> bool:
        """Whether a word that does so stands before a stretch that begins here: "vor rund"."""
        return self._before.search(text, max(0, start - _REACH), start) is not None

    def told(self, text: str, start: int, end: int) -> bool:
        """Whether a stretch counts back from now."""
        return self._behind.match(text, end) is not None or self.led(text, start)

    def either(self, text: str, start: int) -> re.Match[str] | None:
        """The words of two numbers of which only the second has the unit: "five or six years ago"."""
        return self._either.match(text, start)

    def counted(self, text: str, at: int) -> bool:
        """Whether another number counts back behind one that ends here: "up from 300 ten years ago"."""
        return self._counted.match(text, at) is not None


@cache
def ago_words(language: str) -> AgoWords:
    """The words of a language; of English where it has no table."""
    return AgoWords(language)
