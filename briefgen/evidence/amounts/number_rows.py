"""Rows of numbers that are names: "lines 4 and 6", "Gates 3, 4 and 5", "Gleise 2 bis 4"."""

import re
from typing import Any

from briefgen.evidence.amounts.numbers import Form, Number
from briefgen.evidence.words.number_words import alternatives

_REACH = 48


class NumberRows:
    """What stands before and between the numbers of such a row in a language."""

    def __init__(self, words: dict[str, Any]) -> None:
        joint = rf"(?:,?\s(?:{alternatives(words['spans']['joins'])})\s|\s?[-–]\s?)"
        several = rf"(?<![^\W_])(?:{alternatives(words['several_designated'])})\s"
        self._before = re.compile(
            rf"{several}(?:\d{{1,3}},\s){{0,8}}(?P<last>\d{{1,3}}{joint})?$", re.IGNORECASE
        )
        self._behind = re.compile(rf"(?:,\s\d{{1,3}}){{0,8}}{joint}\d{{1,3}}(?![\d.,]*\d|\s?[%€£$])")

    def end_of(self, text: str, number: Number) -> int:
        """Where the row ends that the number may be in; 0 where it is in none."""
        if number.form is not Form.DIGITS or number.scaled:
            return 0
        before = self._before.search(text, max(0, number.start - _REACH), number.start)
        if before is None:
            return 0
        behind = None if before["last"] else self._behind.match(text, number.end)
        return behind.end() if behind else number.end if before["last"] else 0
