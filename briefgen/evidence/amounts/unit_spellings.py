"""The spellings of the units of a language, and the longest that stands at a place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefgen.model.quantity import Dimension, Unit

MONEY = Dimension.MONEY
LONGEST_SYMBOL = 4
"""Spellings up to this length are symbols: "m" is not "M"."""

_REACH = 48
_WORDS_AT_MOST = 4
_TOKEN = re.compile(
    r"(?:(?![²³])[^\W\d_])+(?:[.'’][^\W\d_]+)*\.?|[%‰％°℃℉″′\"'”$€£¥￥₹₽₩₺₴₪₱₦₡₾₫฿₿元円¢]|[²³]"
)
GAP = re.compile(r"[\s\-\u2010\u2011]*")
"""Blanks and hyphens between a number and its unit, and between the words of a unit."""

_SENTENCE_END = re.compile(r"\s*$|\s+[\"“‘(]?[A-Z]")
_GOES_ON = re.compile(r"(?![²³])[^\W\d_]|[23]\d|[014-9]")


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A unit beside a number.

    Attributes:
        unit: In plain words.
        start: Where its words begin, in code points of the text.
        end: Where they end.
        hyphenated: True where a hyphen ties it to the number ("four-mile").
    """

    unit: Unit
    start: int
    end: int
    hyphenated: bool = False


class Spellings:
    """The units of a language, as one dictionary of spellings.

    Attributes:
        exact: Symbols and one-letter names, told by their case.
        folded: Longer spellings, in small letters.
        symbols: Signs of currencies.
        codes: Codes of currencies ("EUR").
    """

    def __init__(self, units: dict[str, Any], currencies: dict[str, Any]) -> None:
        self.exact: dict[str, Unit] = {}
        self.folded: dict[str, Unit] = {}
        self._read_units(units)
        self._read_currencies(currencies)

    def _read_units(self, units: dict[str, Any]) -> None:
        for key in (d.name.lower() for d in Dimension):
            for name, spellings in units.get(key, {}).items():
                self._learn(Unit(name, Dimension[key.upper()], _symbol(spellings)), [name, *spellings])
        for key, names in units["prefixed"].items():
            for name, forms in names.items():
                for unit, spellings in _prefixed(name, forms, units, Dimension[key.upper()]):
                    self._learn(unit, spellings)

    def _learn(self, unit: Unit, spellings: list[str]) -> None:
        for spelling in spellings:
            if len(spelling) > LONGEST_SYMBOL:
                self.folded.setdefault(spelling.lower(), unit)
            else:
                self.exact.setdefault(spelling, unit)

    def _read_currencies(self, currencies: dict[str, Any]) -> None:
        self.symbols = {sign: Unit(name, MONEY, sign) for sign, name in currencies["symbols"].items()}
        self.codes = {code: Unit(name, MONEY, code) for code, name in currencies["codes"].items()}
        for name, spellings in currencies["names"].items():
            for spelling in spellings:
                kept = self.exact if len(spelling) == 1 else self.folded
                kept.setdefault(spelling if len(spelling) == 1 else spelling.lower(), Unit(name, MONEY))
        for country, first in currencies["countries"].items():
            for word, name in currencies["shared"].items():
                self.folded.setdefault(f"{country} {word}".lower(), Unit(f"{first} {name}", MONEY))
        for short, unit in (*self.codes.items(), *self.symbols.items()):
            self.exact.setdefault(short, unit)

    def sign(self, sign: str) -> Unit | None:
        """The currency of a sign or code, blanks in it left out."""
        close = re.sub(r"\s", "", sign)
        for form in (sign, close, close.upper()):
            unit = self.symbols.get(form) or self.codes.get(form)
            if unit:
                return unit
        return None

    def known(self, name: str) -> Unit:
        """The unit of a spelling that the tables hold; a KeyError tells a gap in them."""
        return self.folded.get(name.lower()) or self.exact[name]

    def phrase(self, text: str, at: int) -> FoundUnit | None:
        """The longest spelling of a unit that begins here."""
        for end in reversed(_ends(text, at)):
            words = text[at:end]
            unit = self.lookup(words)
            if unit is None and words.endswith("."):
                unit, end = self.lookup(words[:-1]), end - 1
            if unit:
                stops = text[end - 1] == "." and _SENTENCE_END.match(text, end)
                return FoundUnit(unit, at, end - 1 if stops else end)
        return None

    def is_time(self, words: str) -> bool:
        """Whether the words are a unit of time."""
        unit = self.lookup(words)
        return unit is not None and unit.dimension is Dimension.TIME

    def lookup(self, words: str) -> Unit | None:
        """The unit of that spelling, or None."""
        unit = self.exact.get(words)
        if unit is None:
            close = re.sub(r"[\s\-\u2010\u2011]+", " ", words).lower()
            unit = self.folded.get(close) or self.folded.get(close.replace(" ", "-"))
            if unit is None and len(words) > 2 and words.islower() is False:
                unit = self.exact.get(words.lower()) if len(words) > LONGEST_SYMBOL - 1 else None
        return unit


def _ends(text: str, at: int) -> list[int]:
    """Where the first, second … word or sign from here ends."""
    ends: list[int] = []
    position = at
    while len(ends) < _WORDS_AT_MOST and position - at < _REACH:
        found = _TOKEN.match(text, position)
        if found is None:
            slash = re.compile(r"/").match(text, position) if ends else None
            found = _TOKEN.match(text, slash.end()) if slash else None
            if found is None:
                break
        ends.append(found.end())
        gap = GAP.match(text, found.end())
        position = gap.end() if gap else found.end()
    return [end for end in ends if not _GOES_ON.match(text, end) or not text[end - 1].isalpha()]


def _symbol(spellings: list[str]) -> str:
    return next((s for s in spellings if len(s) <= 3), "")


def _prefixed(
    name: str, forms: dict[str, list[str]], units: dict[str, Any], dimension: Dimension
) -> Iterator[tuple[Unit, list[str]]]:
    yield Unit(name, dimension, forms["symbols"][0]), [name, *forms["words"], *forms["symbols"]]
    for prefix, letters in units["prefixes"].items():
        spellings = [prefix + word for word in (name, *forms["words"])]
        symbols = [letter + symbol for letter in letters for symbol in forms["symbols"]]
        yield Unit(prefix + name, dimension, symbols[0]), spellings + symbols
