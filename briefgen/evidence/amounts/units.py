"""Units beside a number: currencies before it, measures after it, rates, ages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Any

from briefgen.evidence.words.number_words import word_starts
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Dimension, Unit

MONEY = Dimension.MONEY
LONGEST_SYMBOL = 4
"""Spellings up to this length are symbols: "m" is not "M"."""

_OF_SYSTEMS = (Dimension.VOLUME, Dimension.MASS, Dimension.LENGTH)
_REACH = 48
_WORDS_AT_MOST = 4
_TOKEN = re.compile(
    r"(?:(?![²³])[^\W\d_])+(?:[.'’][^\W\d_]+)*\.?|[%‰％°℃℉″′\"'”$€£¥￥₹₽₩₺₴₪₱₦₡₾₫฿₿元円¢]|[²³]"
)
_GAP = re.compile(r"[\s\-\u2010\u2011]*")
_LOWER_WORD = re.compile(r"[^\W\d_A-Z]{3,}(?![^\W_])")
_SECOND_SIDE = r"\s(?:by|x|×)\s\d|\s?[x×]\s?\d|\s?(?:\^|\*\*)?[23²³](?![\d.,]*\d)|\s?[;)]|\s*$"
_SENTENCE_END = re.compile(r"\s*$|\s+[\"“‘(]?[A-Z]")
_BRACKET = re.compile(r"\s?[(\[{<](?=[^\W\d_%°]{1,8}[)\]}>])")
_CLOSING = re.compile(r"[)\]}>]")
_GOES_ON = re.compile(r"(?![²³])[^\W\d_]|[23]\d|[014-9]")
_SQUARED = re.compile(r"(?:\^|\*\*)?[2²](?![\d.,]*\d)")
_NEXT_AMOUNT = re.compile(r"[$£€¥]\d")
_POWER = re.compile(r"\s?(?:\^|\*\*)?([23²³])(?![\d.,]*\d)|\s(squared|cubed)\b")


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


class Units:
    """The units of a language, as one dictionary of spellings."""

    def __init__(self, units: dict[str, Any], currencies: dict[str, Any]) -> None:
        self.exact: dict[str, Unit] = {}
        self.folded: dict[str, Unit] = {}
        self.per_phrases: dict[str, str] = units["per"]["phrases"]
        self.per_word: str = units["per"]["name"]
        self.loose_units = frozenset(units["per"]["loose_units"])
        self._read_units(units)
        self._read_currencies(currencies)
        self._compile(units, currencies)
        self._compile_parts(units["parts"])
        self._compile_compounds(units["compound"])
        self._compile_verbal(currencies["also_verbs"])

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

    def _compile(self, units: dict[str, Any], currencies: dict[str, Any]) -> None:
        money = sorted({*self.symbols, *self.codes}, key=len, reverse=True)
        either = "|".join(re.escape(sign) for sign in money)
        spaced = "|".join(rf"{re.escape(s[:-1])}\s\{s[-1]}" for s in money if s[-1] in "$£" and len(s) > 1)
        self.before_number = re.compile(rf"(?<![^\W_])(?:{spaced}|{either})\s?[-−–]?$|([$€£¥])\s?$")
        lettered = "|".join(rf"{re.escape(s[:-1])}\s?\{s[-1]}" for s in money if s[-1] in "$£" and len(s) > 2)
        self.lower_before = re.compile(rf"(?<![^\W_])(?:{lettered})\s?$", re.IGNORECASE)
        codes = "|".join(self.codes)
        self.coded = re.compile(rf"\s?(M|m|k|K|bn|Bn|T)(?=(?:{codes})(?![^\W_]))")
        loose = _either(units["per"]["loose"])
        firm = _either(word for word in units["per"]["firm"] if word.isalpha())
        signs = _either(word for word in units["per"]["firm"] if not word.isalpha())
        self.per_firm = re.compile(rf"[\s\-]+(?:{firm})[\s\-]+|\s?(?:{signs})\s?", re.IGNORECASE)
        gap = r"(?:\s+(?:-\s*)?|-\s*)"  # one way to read a row of spaces, not one for each place in it
        self.per_loose = re.compile(rf"{gap}(?:{loose}){gap}", re.IGNORECASE)
        self.per_any = re.compile(rf"(?<![^\W_])(?:{_either(units['per']['any'])})(?![^\W_])", re.IGNORECASE)
        self.loose_word = re.compile(rf"({_either(self.loose_units)})(?![^\W_])", re.IGNORECASE)
        self.not_rate = re.compile(rf"\s+(?:{_either(units['per']['not_before'])})(?![^\W_])", re.IGNORECASE)
        self.described = re.compile(rf"(?:(?:{_either(units['per']['described'])})\s+)+", re.IGNORECASE)
        self.part_of = re.compile(rf"\s+(?:{_either(units['per']['part_of'])})(?![^\W_])")
        times = rf"\s+(?:\d|(?:{_either(units['per']['not_behind'])})(?![^\W_]))"
        self.not_behind = re.compile(times if units["per"]["not_behind"] else "(?!)")
        self.per_whole = re.compile(rf"\s+({_either(self.per_phrases)})(?![^\W_])", re.IGNORECASE)
        self.system = re.compile(rf"(?:{_either(units['systems']['words'])})\s+")
        self.old = re.compile(rf"[\s\-]+(?:{_either(units['ages']['after'])})(?![^\W_])", re.IGNORECASE)
        self._compile_single(units["single"])
        self.powers = re.compile(
            rf"(?:(?P<square>{_either(units['powers']['square_before'])})|(?P<cubic>{_either(units['powers']['cubic_before'])}))[\s\-]+",
            re.IGNORECASE,
        )
        guarded, scales = units["guarded"]["symbols"], units["scales"]
        self.on_scale = re.compile(
            rf"\s+(?:{_either(scales['before'])})\s+(\S{{1,20}})\s+(?:{_either(scales['after'])})(?![^\W_])"
        )
        self.guarded = [self._guard(sign, self._known(name), before) for sign, name, *before in guarded]
        self.power_words: dict[str, str] = {key: units["powers"][key] for key in ("square", "cubic")}
        self.rarely_units = frozenset(units["letters"]["rarely_units"])
        self.country = re.compile(rf"\s?(?:{_either(currencies['after'])})(?![^\W_])")

    def _compile_single(self, articles: dict[str, Any]) -> None:
        """Measures with an article for a number: "a gallon", "an hour and a half", "eine halbe Stunde"."""
        self.parts_of_one: dict[str, tuple[str, str]] = {
            noun: (part, name) for noun, part, name in articles["parts"]
        }
        self.single = re.compile(
            rf"{word_starts(articles['articles'])}\s+(?:(?P<one>{_either(articles['units'])})"
            rf"(?=\s+(?:{_either(articles['before'])})(?![^\W_])|\s?[.,;!?)]|$)"
            rf"|(?P<part>{_either(self.parts_of_one)})(?![^\W_])|(?:{_either(articles['half'])})\s+(?P<halved>[^\W\d_]+)"
            rf"|(?P<more>[^\W\d_]+)\s+(?:{_either(articles['and_half'])})(?![^\W_]))"
        )

    def _compile_verbal(self, verbal: dict[str, Any]) -> None:
        """Currencies that are called by a verb: "won"."""
        self.verbal = re.compile(rf"\s({_either(verbal['names'])})(?![^\W_])")
        self.verbal_names = {word: Unit(name, MONEY) for word, name in verbal["names"].items()}
        self.large = re.compile(rf"(?<![^\W\d_])(?:{_either(verbal['scales'])})$|\d\d[.,]?\d\d\d$")

    def _compile_parts(self, parts: dict[str, Any]) -> None:
        """Measures told in two units: "6ft 2in", "two years and nine months"."""
        self.parts, self.smaller = (
            {name: (self._known(part), Decimal(many)) for name, part, many in parts[key]}
            for key in ("units", "named")
        )
        self.joins_parts = re.compile(rf"(?:\s(?:{_either(parts['and'])}))?(?:\s|[-‑]|(?<=\w)(?=\w))?")
        self.closes_parts = re.compile(rf",?\s(?:{_either(parts['and'])})\s[^\W_]")

    def _compile_compounds(self, words: dict[str, list[str]]) -> None:
        """Units that begin another word: "two second-half goals", but "a 12 hour-long siege"."""
        own = _either(words["not_before"])
        self.compound = re.compile(
            rf"(?:{_either(words['units'])})[-‑](?!(?:{own})(?![^\W_]))[^\W\d_]", re.IGNORECASE
        )

    # --- before the number ------------------------------------------------------------------

    def before(self, text: str, at: int) -> FoundUnit | None:
        """A currency sign or code that ends where the number begins."""
        window = text[max(0, at - 9) : at]
        found = self.lower_before.search(window) or self.before_number.search(window)
        if found is None:
            return None
        sign = found.group().strip().rstrip("-−–").strip()
        unit = self._sign(sign)
        return FoundUnit(unit, at - (len(window) - found.start()), at) if unit else None

    def of_scale(self, text: str, at: int) -> Unit | None:
        """The unit that words after a number name with its scale: "−40° on the Celsius scale"."""
        found = self.on_scale.match(text, at)
        return self.lookup(found[1]) if found else None

    def country_end(self, text: str, at: int) -> int:
        """Where the words after an amount in dollars end that say which: "$75 U.S."."""
        found = self.country.match(text, at)
        return found.end() if found else at

    def _sign(self, sign: str) -> Unit | None:
        close = re.sub(r"\s", "", sign)
        for form in (sign, close, close.upper()):
            unit = self.symbols.get(form) or self.codes.get(form)
            if unit:
                return unit
        return None

    # --- after the number -------------------------------------------------------------------

    def after(self, text: str, at: int) -> FoundUnit | None:
        """The unit that follows the number, with its rate or age."""
        bracket = _BRACKET.match(text, at)
        if bracket:
            inner = self._single(text, bracket.end())
            closing = _CLOSING.match(text, inner.end) if inner else None
            return FoundUnit(inner.unit, at, closing.end()) if inner and closing else None
        gap = _GAP.match(text, at)
        begin = gap.end() if gap else at
        single = self._single(text, begin) or self._also_a_verb(text, at)
        if single is None or (begin > at and _NEXT_AMOUNT.match(text, single.end - 1)):
            return None
        if text[at:begin].isspace() and self.compound.match(text, begin):
            return None
        hyphen = any(mark in text[at:begin] for mark in "-\u2010\u2011")
        return self.extended(text, FoundUnit(single.unit, at, single.end, hyphen))

    def extended(self, text: str, found: FoundUnit) -> FoundUnit:
        """The unit as an age or as a rate, where the words after it say so."""
        old = self.old.match(text, found.end) if found.unit.dimension is Dimension.TIME else None
        if old:
            return FoundUnit(Unit(found.unit.name, Dimension.AGE), found.start, old.end(), found.hyphenated)
        return self.rate(text, found)

    def rate(self, text: str, found: FoundUnit) -> FoundUnit:
        """The unit with "per day", "a year", "/km" after it."""
        below = self._below(text, found)
        if below is None:
            return found
        unit, end = below
        dimension = Dimension.MONEY if found.unit.dimension is MONEY else Dimension.RATE
        if found.unit.dimension is Dimension.PERCENT:
            dimension = Dimension.PERCENT
        name = f"{found.unit.name} {self.per_word} {unit}".strip()
        return FoundUnit(Unit(name, dimension), found.start, end, found.hyphenated)

    def _below(self, text: str, found: FoundUnit) -> tuple[str, int] | None:
        whole = self.per_whole.match(text, found.end)
        if whole and not self.not_behind.match(text, whole.end()):
            return self.per_phrases[whole[1].lower()], whole.end()
        firm = self.per_firm.match(text, found.end)
        if firm:
            below = self._firm_part(text, firm)
            return None if below and self.part_of.match(text, below[1]) else below
        loose = self.per_loose.match(text, found.end)
        part = self._single(text, loose.end()) if loose else None
        if part and part.unit.dimension is Dimension.TIME and self.not_rate.match(text, part.end):
            return None
        if part is None and loose:
            word = self.loose_word.match(text, loose.end())
            return (word[1].lower(), word.end()) if word else None
        if part is None or (
            found.unit.dimension is Dimension.TIME and part.unit.dimension is not Dimension.TIME
        ):
            return None
        if part.unit.dimension is Dimension.TIME or part.unit.name in self.loose_units:
            return part.unit.name, part.end
        return None

    def _firm_part(self, text: str, firm: re.Match[str]) -> tuple[str, int] | None:
        described = self.described.match(text, firm.end())
        share = self.loose_word.match(text, described.end()) if described else None
        if share:
            return share[1].lower(), share.end()
        part = self._single(text, firm.end())
        if part and text[firm.end() : part.end].isalpha() is False and part.unit.dimension is MONEY:
            return None
        if part:
            return part.unit.name, part.end
        word = _LOWER_WORD.match(text, firm.end()) if self.per_any.search(firm.group()) else None
        return (word.group(), word.end()) if word else None

    def _single(self, text: str, at: int) -> FoundUnit | None:
        power = self.powers.match(text, at)
        if power:
            base = self._phrase(text, power.end())
            if base and base.unit.dimension is Dimension.LENGTH:
                return FoundUnit(
                    self._raised(base.unit, "square" if power["square"] else "cubic"), at, base.end
                )
        found = self._of_system(text, at) or self.guarded_at(text, at) or self._phrase(text, at)
        if found and found.unit.dimension is Dimension.SPEED:
            return self._acceleration(text, found)
        if found and found.unit.dimension is Dimension.LENGTH:
            sign = _POWER.match(text, found.end)
            if sign:
                square = (sign[1] or sign[2]) in ("2", "²", "squared")
                return FoundUnit(self._raised(found.unit, "square" if square else "cubic"), at, sign.end())
        return found

    def _also_a_verb(self, text: str, at: int) -> FoundUnit | None:
        """A currency called by a word that is a verb too, where only an amount stands so: "9 billion won"."""
        found = self.verbal.match(text, at)
        if found is None or self.large.search(text[max(0, at - _REACH) : at]) is None:
            return None
        return FoundUnit(self.verbal_names[found[1]], at, found.end())

    def _of_system(self, text: str, at: int) -> FoundUnit | None:
        """The unit of "two US gallons"."""
        system = self.system.match(text, at)
        found = self._phrase(text, system.end()) if system else None
        return replace(found, start=at) if found and found.unit.dimension in _OF_SYSTEMS else None

    def _known(self, name: str) -> Unit:
        return self.folded.get(name.lower()) or self.exact[name]

    def _guard(self, sign: str, unit: Unit, before: list[str]) -> tuple[re.Pattern[str], Unit]:
        """A symbol that is a word or a scale as well, with what has to follow it."""
        follows = rf"\s+(?:{_either(before)})(?![^\W_])"
        if unit.dimension is Dimension.LENGTH:
            follows += rf"|{_SECOND_SIDE}"
        return re.compile(rf"\s?{re.escape(sign)}(?={follows})"), unit

    def guarded_at(self, text: str, at: int) -> FoundUnit | None:
        """A symbol that is a word or a scale too, where what follows tells it: "2 in thick", "64K RAM"."""
        found = ((pattern.match(text, at), unit) for pattern, unit in self.guarded)
        return next((FoundUnit(unit, at, match.end()) for match, unit in found if match), None)

    def _acceleration(self, text: str, found: FoundUnit) -> FoundUnit:
        """The unit of "9.8 m/s²" out of that of "9.8 m/s"."""
        sign = _SQUARED.match(text, found.end)
        if sign is None:
            return found
        head, _, below = found.unit.name.rpartition(" ")
        unit = Unit(f"{head} {self.power_words['square']} {below}", Dimension.OTHER)
        return replace(found, unit=unit, end=sign.end())

    def _raised(self, unit: Unit, power: str) -> Unit:
        dimension = Dimension.AREA if power == "square" else Dimension.VOLUME
        return Unit(f"{self.power_words[power]} {unit.name}", dimension)

    def _phrase(self, text: str, at: int) -> FoundUnit | None:
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
        gap = _GAP.match(text, found.end())
        position = gap.end() if gap else found.end()
    return [end for end in ends if not _GOES_ON.match(text, end) or not text[end - 1].isalpha()]


def _either(words: Any) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


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


@cache
def units(language: str) -> Units:
    """The units of a language; of English where it has none."""
    return Units(table(language, "units"), table(language, "currencies"))
