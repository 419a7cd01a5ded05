"""Results of matches that look like times of day: "mit 31:29 gewonnen", "24:12 Punkte"."""

import re
from typing import Any

from briefgen.evidence.words.number_words import alternatives

_REACH = 40
_HALF = re.compile(r"\d:\d{1,3} \($")


class Results:
    """What tells the result of a match from a time in a language.

    Attributes:
        near: Words near two sides that make them a result.
    """

    def __init__(self, words: dict[str, Any]) -> None:
        scores, after = words["scores"], words["clock"]["after"]
        self.near = re.compile(rf"(?<![^\W_])(?:{alternatives(scores['words'])})(?![^\W_])", re.IGNORECASE)
        told = rf"(?<![^\W_])(?:{alternatives(scores['leads'])})\s(?:{alternatives(scores['even'])}\s)?"
        self._led = re.compile(rf"{told}$" if scores["leads"] else r"(?!)", re.IGNORECASE)
        self._half_led = re.compile(rf"{told}\d{{1,3}}:\d{{1,3}}\s\($" if scores["leads"] else r"(?!)")
        nouns = alternatives(scores["nouns"])
        self._noun = re.compile(rf"\s(?:{nouns})(?![^\W_])" if nouns else r"(?!)")
        self._timed = re.compile(
            rf"\s?(?:{alternatives([*after, *scores['times']])})(?![^\W_])", re.IGNORECASE
        )

    def has(self, text: str, start: int, end: int) -> bool:
        """Whether two numbers around a colon are a result though they could be a time.

        Words lead to it or stand behind it, or it stands in brackets right behind one: "31:29 (11:18)".
        """
        if self._timed.match(text, end):
            return False
        begin = max(0, start - _REACH)
        if _HALF.search(text, begin, start) and text[end : end + 1] == ")":
            return self._half_led.search(text, begin, start) is not None
        if self._noun.match(text, end):
            return True
        near = self.near.search(text[begin:start]) or self.near.search(text[end : end + _REACH])
        return near is not None and self._led.search(text, begin, start) is not None
