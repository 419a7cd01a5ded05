"""Numbers that are no figures: dates, times of day, telephone numbers, names, places in a list."""

import re
from bisect import bisect_right
from functools import cache
from typing import Any

from briefgen.evidence.number_words import alternatives
from briefgen.evidence.numbers import Form, Number
from briefgen.knowledge.lexicon import table

FIRST_YEAR, LAST_YEAR = 1000, 2100
_MODERN = range(1900, 2041)

_WORD_BEFORE = re.compile(r"([^\W\d_][\w.’'&]*|&)[\s\u00a0]+$")
_TIED_BEFORE = re.compile(r"([^\W\d_][\w.]*)\s?[-‑–—]$")
_NEXT_CAPITAL = re.compile(r"\s[A-Z][\w&]+")
_SENTENCE_EDGE = re.compile(r"(?:^|[.!?:;\n\u2022\"“”‘(]\s*)$")


class Lookalikes:
    """What a language writes with numbers that count nothing."""

    def __init__(self, words: dict[str, Any]) -> None:
        self.year_before = frozenset(words["year_before"]) | {m.lower() for m in words["months"]}
        self.designators = frozenset(words["designators"])
        self.keep_before = frozenset(words["keep_before"])
        self.glued_before = frozenset(words["glued_before"])
        self.months = frozenset(words["months"])
        self._compile(words)

    def _compile(self, words: dict[str, Any]) -> None:
        months = alternatives(words["months"])
        clock = alternatives(words["clock"]["after"])
        ordinal = alternatives(words["ordinal"])
        day = rf"(?:[0-3]?\d(?:{ordinal}|\.)?)"
        year = r"(?:1\d{3}|20\d{2})"
        either = [
            rf"(?:{months})\.?\s+{day}(?:\s?[-–—]\s?{day}|,?\s(?:and|to|or)\s{day})?(?!\d|[.,]\d|\s?%)(?:,?\s{year}(?!\d))?",
            rf"(?<![\d.,$£€]){day}(?:\s?[-–—]\s?{day})?\s?(?:of\s)?(?:{months})(?![^\W_])(?:,?\s{year}(?!\d))?",
            rf"(?:{months})\.?,?\s{year}(?!\d)",
            r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)",
            r"(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d/])",
            rf"(?<![\d.,$£€])\d{{1,2}}(?:[.:]\d{{2}}){{0,2}}\s?(?:[-–]\s?\d{{1,2}}(?:[.:]\d{{2}})?\s?)?(?:{clock})(?![^\W_])",
            r"(?<!\d)\d{1,3}:\d{2}(?::\d{2})?(?:\.\d+)?(?!\d)",
            r"(?<!\d)(?:1[5-9]|20)\d{2}\s?[-–—/]\s?(?:(?:1[5-9]|20)\d{2}|\d{2})(?![\d%]|[.,]\d)",
            r"(?<!\d)\d{2,4}['’]?s(?![^\W_])",
            rf"(?<![^\W_])\d+(?:{ordinal})(?![^\W_])",
            rf"(?<![\w.,$£€])\d{{1,5}}\s(?-i:(?:[A-Z0-9][\w.’']*\s){{1,4}}(?:{alternatives(words['streets'])})(?![^\W_]))",
            r"(?<![\w])['’]\d{2}(?!\d)",
            r"\+\d{1,3}[\s.(-]{1,2}\d{1,4}(?:[\s.)-]{1,2}\d{2,4}){1,5}",
            r"(?<![\d$£€])\(\d{3}\)\s?\d{3}[-.\s]\d{4}(?!\d)",
            r"(?<![\d$£€-])(?:1-)?\d{3}-\d{3,4}(?:-\d{4})?(?![\d-]|\s?-\s?\d)(?<=-\d{4})",
            r"(?<![\d.])\d{1,4}(?:\.\d{1,4}){2,}(?![\d])",
            r"(?:https?://|www\.|@|#)\S+",
            rf"(?<![^\W_])(?:{alternatives(words['names'])})(?![^\W_])",
        ]
        self.pattern = re.compile("|".join(f"(?:{one})" for one in either), re.IGNORECASE)
        spans = words["spans"]
        self.span_after = re.compile(rf"[\s-]+(?:{alternatives(spans['after'])})(?![^\W_])", re.IGNORECASE)
        self.span_before = re.compile(rf"(?<![^\W_])(?:{alternatives(spans['before'])})\s+$", re.IGNORECASE)
        self.score_near = re.compile(
            rf"(?<![^\W_])(?:{alternatives(words['scores']['words'])})(?![^\W_])", re.IGNORECASE
        )

    def masks(self, text: str) -> "Masks":
        """The stretches of a text in which no number is a figure."""
        return Masks([found.span() for found in self.pattern.finditer(text)])

    # --- one number -------------------------------------------------------------------------

    def is_name(self, text: str, number: Number) -> bool:
        """Whether the number is part of a name: "Section 427", "Apple Watch 5", "F-35", "Group of Seven"."""
        before = text[max(0, number.start - 32) : number.start]
        if number.form is Form.WORDS:
            return self._named_in_words(text, number, before)
        if number.scaled or number.form is not Form.DIGITS:
            return False
        word = _WORD_BEFORE.search(before)
        if word is None:
            return self._tied_to_name(before)
        if word[1].lower() in self.designators:
            return True
        return self._follows_capital(text, number, word[1])

    def _tied_to_name(self, before: str) -> bool:
        tied = _TIED_BEFORE.search(before)
        return tied is not None and tied[1].lower() not in self.glued_before

    def _follows_capital(self, text: str, number: Number, word: str) -> bool:
        """A capital inside a sentence, or one at its start with another capital after the number."""
        plain = "," in text[number.start : number.end] or "." in text[number.start : number.end]
        if (not word[:1].isupper() and word != "&") or word in self.keep_before or plain:
            return False
        return word.rstrip(".") not in self.months

    def _named_in_words(self, text: str, number: Number, before: str) -> bool:
        first = text[number.start]
        word = _WORD_BEFORE.search(before)
        if not first.isupper():
            return word is not None and word[1].lower() in self.designators - {
                "under",
                "top",
                "group",
                "case",
            }
        return word is not None and not _SENTENCE_EDGE.search(before) and not word[1].isupper()

    def is_year(self, text: str, number: Number, *, counted: bool) -> bool:
        """Whether four plain digits without a unit are a year.

        Args:
            counted: True where a plural noun follows.
        """
        value = number.value
        digits = text[number.start : number.end]
        if value is None or len(digits) != 4 or not digits.isdigit() or not FIRST_YEAR <= value < LAST_YEAR:
            return False
        word = _WORD_BEFORE.search(text[max(0, number.start - 24) : number.start])
        pointed = word is not None and word[1].lower().rstrip(".") in self.year_before
        modern = int(value) in _MODERN
        if counted and modern and value % 100:
            return True
        if counted:
            return pointed and (modern or value % 100 != 0) and word is not None and word[1].lower() != "to"
        return modern or (pointed and value >= 1500 and word is not None and word[1].lower() != "of")

    def is_calendar_year(self, text: str, number: Number) -> bool:
        """Whether the digits are those of a year of our days: "the 1988 quarter"."""
        return text[number.start : number.end].isdigit() and number.value in _MODERN

    def is_stretch_of_calendar(self, text: str, start: int, end: int) -> bool:
        """Whether "four-year" stands in "the previous four-year period"."""
        after = self.span_after.match(text, end)
        return bool(after and self.span_before.search(text, max(0, start - 20), start))


class Masks:
    """Stretches of a text, disjoint and in order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def cover(self, start: int, end: int) -> bool:
        """Whether any of them shares a code point with the stretch."""
        at = bisect_right(self._starts, end - 1) - 1
        return at >= 0 and self._ends[at] > start


@cache
def lookalikes(language: str) -> Lookalikes:
    """The lookalikes of a language; of English where it has no table."""
    return Lookalikes(table(language, "lookalikes"))
