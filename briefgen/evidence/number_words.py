"""The number words of a language, compiled from its table."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from briefgen.knowledge.lexicon import table

SPACES = "\u00a0\u2009\u202f"
DASHES = r"\-\u2010\u2011"
SUPERIOR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8)}
"""Signs for fractions: over and under the line."""

_OPENING = 3
"""So many letters decide whether a word may begin a number; a whole word may be shorter."""


def alternatives(words: Mapping[str, object] | list[str] | tuple[str, ...]) -> str:
    """A regular expression for any of the words, longest first."""
    return (
        "|".join(re.escape(word).replace("\\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
        or "(?!)"
    )


class Grammar:
    """The number words of a language, compiled."""

    def __init__(self, words: dict[str, Any]) -> None:
        self.values = {word: Decimal(n) for word, n in words["values"].items()}
        self.multipliers = {word: Decimal(n) for word, n in words["multipliers"].items()}
        self.letters = {word: Decimal(n) for word, n in words["letters"].items()}
        self.tens_of = {word: Decimal(n) for word, n in words["tens_of"].items()}
        self.fractions = {word: Decimal(n) for word, n in words["fractions"].items()}
        self.ambiguous = frozenset(words["ambiguous_letters"])
        self.articles = frozenset(words["articles"])
        self.joined: bool = words["joined"]
        self.decimal: str = words["decimal"]
        self.grouping: list[str] = words["grouping"]
        self._compile(words)

    def _compile(self, words: dict[str, Any]) -> None:
        either = alternatives({**self.values, **self.multipliers})
        ands = alternatives(words["and"])
        of = alternatives(words["of"])
        articles = alternatives(words["articles"])
        fraction = alternatives(self.fractions)
        self.word = re.compile(rf"{either}|{ands}", re.IGNORECASE)
        edge = rf"(?:(?![^\W_])|(?=(?:{alternatives(words['times']['suffixes'])})(?![^\W_])))"
        gap = rf"(?:,?\s+|\s*[{DASHES}]\s*)(?:(?:{ands})\s+)?"
        run = rf"(?:(?:{either})(?:{ands})?)+" if self.joined else rf"(?:{either})"
        scales = alternatives(self.multipliers)
        lead = rf"(?:(?:{articles})\s+(?=(?:{scales})(?![^\W_])))?"
        spelled = rf"{lead}{run}{edge}(?:{gap}{run}{edge}){{0,12}}"
        tens = (
            rf"(?:{alternatives(self.tens_of)})(?:\s+(?:{of})\s+(?:{alternatives(self.tens_of)}))*(?![^\W_])"
        )
        standing = rf"(?:(?:{articles})[\s{DASHES}]+)?(?:{fraction})(?![^\W_])"
        self.candidate = re.compile(
            rf"(?P<digits>(?<!\d)(?<!\d[.,])(?:{self._digits()}))"
            rf"|(?<![^\W_])(?:(?P<tens>{tens})|(?P<spelled>{spelled})|(?P<part>{standing}))",
            re.IGNORECASE,
        )
        mark = re.escape(self.decimal)
        self.token = re.compile(rf"[^\W\d_]+|\d|(?<![\w.]){mark}(?=\d)|[{''.join(SUPERIOR)}]")
        self.openings = self._first_letters(words)
        self.needs_of = frozenset(words["needs_of"])
        self.of_follows = re.compile(rf"\s+(?:{of})(?![^\W_])", re.IGNORECASE)
        self.scale = re.compile(rf"[\s{DASHES}]*({alternatives(self.multipliers)})(?![^\W_])", re.IGNORECASE)
        self.letter = re.compile(rf"(\s?)({alternatives(self.letters)})\.?(?![^\W_])")
        self.denominator = re.compile(rf"(?:\s+|\s?[{DASHES}]\s?)({fraction})(?![^\W_])", re.IGNORECASE)
        self.half_more = re.compile(rf"\s+(?:{alternatives(words['half_more'])})(?![^\W_])", re.IGNORECASE)
        self.fold = re.compile(rf"(?:{alternatives(words['times']['suffixes'])})(?![^\W_])", re.IGNORECASE)
        self.point = re.compile(
            rf"\s+(?:{alternatives(words['point'])})((?:\s+(?:{alternatives(self.values)})(?![^\W_])){{1,6}})",
            re.IGNORECASE,
        )
        self.ratio = re.compile(
            rf"\s+(?:{alternatives(words['ratios']['between'])})\s+(?:({alternatives(self.values)})|(\d{{1,6}}))(?![\w%]|[.,]\d)",
            re.IGNORECASE,
        )
        self.after_fraction = re.compile(
            rf"\s*(?:$|[.,;:)]|(?:{alternatives(words['fraction_follows'])})(?![^\W_]))", re.IGNORECASE
        )
        self.after_half = re.compile(
            rf"\s*(?:$|[.,;:)]|(?:{alternatives(words['half_follows'])})(?![^\W_]))", re.IGNORECASE
        )
        self.before_half = re.compile(
            rf"(?<![^\W_])(?:{alternatives(words['half_not_after'])})\s+$", re.IGNORECASE
        )
        self.half_of_scale = re.compile(
            rf"\s+(?:{articles})\s+({alternatives(self.multipliers)})(?![^\W_])", re.IGNORECASE
        )
        self.minus = re.compile(
            rf"(?:(?<![^\W_])(?:{alternatives(words['minus'])})[\s{DASHES}]+|(?:(?<=[\s(\[])|^)[-−–])$",
            re.IGNORECASE,
        )

    def _first_letters(self, words: dict[str, Any]) -> frozenset[str]:
        openers = (*self.values, *self.multipliers, *self.tens_of, *self.fractions, *words["articles"])
        return frozenset(word[:_OPENING].lower() for word in openers)

    def may_open(self, token: str) -> bool:
        """Whether a word or a digit may begin a number; quick, and sometimes wrong with yes."""
        return not token[0].isalpha() or token[:_OPENING].lower() in self.openings

    def _digits(self) -> str:
        groups = "".join(re.escape(mark) for mark in self.grouping)
        mark = re.escape(self.decimal)
        whole = rf"\d{{1,3}}(?:[{groups}{SPACES}]\s?\d{{3}})+(?!\d)|\d{{1,3}}(?: \d{{3}})+(?![\d.,])|\d+"
        mixed = rf"(?:(?P<mixed>\d{{1,4}})(?:\s{{1,24}}|[{DASHES}]))?"
        fraction = rf"{mixed}(?P<over>\d{{1,5}})\s?[/⁄]\s?(?P<under>\d{{1,5}})(?![\d/⁄])"
        power = r"(?:[eE](?P<exponent>[+-]?\d{1,2})|\s?[x×]\s?10(?:\^|\*\*)?(?P<power>[-−+]?\d{1,2}))"
        superior = "".join(SUPERIOR)
        plain = rf"(?P<number>(?:{whole})(?:{mark}\d+)?|(?<![\w.]){mark}\d+){power}?(?![\d])"
        return rf"{fraction}|{plain}(?:\s?(?P<superior>[{superior}]))?|(?P<alone>[{superior}])"

    def numeral(self, text: str) -> Decimal:
        """The value of digits as the language groups them."""
        for mark in (*self.grouping, *SPACES, " "):
            text = text.replace(mark, "")
        return Decimal(text.replace(self.decimal, "."))

    def factor(self, word: str) -> Decimal | None:
        """What a word multiplies by, or None."""
        return self.multipliers.get(word) or self.multipliers.get(word.lower())


@cache
def grammar(language: str) -> Grammar:
    """The number words of a language; of English where it has none."""
    return Grammar(table(language, "numbers"))
