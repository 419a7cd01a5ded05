"""Units beside a number: currencies before it, measures after it, rates, ages."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from briefgen.evidence.amounts.rates import Rates
from briefgen.evidence.amounts.unit_spellings import GAP, MONEY, FoundUnit, Spellings
from briefgen.evidence.words.number_words import word_starts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.quantity import Dimension, Unit

_OF_SYSTEMS = (Dimension.VOLUME, Dimension.MASS, Dimension.LENGTH)
_SECOND_SIDE = r"\s(?:by|x|×)\s\d|\s?[x×]\s?\d|\s?(?:\^|\*\*)?[23²³](?![\d.,]*\d)|\s?[;)]|\s*$"
_BRACKET = re.compile(r"\s?[(\[{<](?=[^\W\d_%°]{1,8}[)\]}>])")
_CLOSING = re.compile(r"[)\]}>]")
_SQUARED = re.compile(r"(?:\^|\*\*)?[2²](?![\d.,]*\d)")
_NEXT_AMOUNT = re.compile(r"[$£€¥]\d")
_POWER = re.compile(r"\s?(?:\^|\*\*)?([23²³])(?![\d.,]*\d)|\s(squared|cubed)\b")
_REACH = 48


class Units:
    """The units of a language, found beside numbers.

    Attributes:
        spellings: Their dictionary.
        rates: What they may be counted on.
    """

    def __init__(self, units: dict[str, Any], currencies: dict[str, Any]) -> None:
        self.spellings = Spellings(units, currencies)
        self.rates = Rates(units["per"], self._single)
        self._compile(units, currencies)
        self._compile_parts(units["parts"])
        self._compile_compounds(units["compound"])
        self._compile_verbal(currencies["also_verbs"])

    def _compile(self, units: dict[str, Any], currencies: dict[str, Any]) -> None:
        money = sorted({*self.spellings.symbols, *self.spellings.codes}, key=len, reverse=True)
        either = "|".join(re.escape(sign) for sign in money)
        spaced = "|".join(rf"{re.escape(s[:-1])}\s\{s[-1]}" for s in money if s[-1] in "$£" and len(s) > 1)
        self.before_number = re.compile(rf"(?<![^\W_])(?:{spaced}|{either})\s?[-−–]?$|([$€£¥])\s?$")
        lettered = "|".join(rf"{re.escape(s[:-1])}\s?\{s[-1]}" for s in money if s[-1] in "$£" and len(s) > 2)
        self.lower_before = re.compile(rf"(?<![^\W_])(?:{lettered})\s?$", re.IGNORECASE)
        codes = "|".join(self.spellings.codes)
        self.coded = re.compile(rf"\s?(M|m|k|K|bn|Bn|T)(?=(?:{codes})(?![^\W_]))")
        self.system = re.compile(rf"(?:{any_of(units['systems']['words'])})\s+")
        self.old = re.compile(rf"[\s\-]+(?:{any_of(units['ages']['after'])})(?![^\W_])", re.IGNORECASE)
        self._compile_single(units["single"])
        self.powers = re.compile(
            rf"(?:(?P<square>{any_of(units['powers']['square_before'])})|(?P<cubic>{any_of(units['powers']['cubic_before'])}))[\s\-]+",
            re.IGNORECASE,
        )
        guarded, scales = units["guarded"]["symbols"], units["scales"]
        self.on_scale = re.compile(
            rf"\s+(?:{any_of(scales['before'])})\s+(\S{{1,20}})\s+(?:{any_of(scales['after'])})(?![^\W_])"
        )
        self.guarded = [
            self._guard(sign, self.spellings.known(name), before) for sign, name, *before in guarded
        ]
        self.power_words: dict[str, str] = {key: units["powers"][key] for key in ("square", "cubic")}
        self.rarely_units = frozenset(units["letters"]["rarely_units"])
        self.country = re.compile(rf"\s?(?:{any_of(currencies['after'])})(?![^\W_])")

    def _compile_single(self, articles: dict[str, Any]) -> None:
        """Measures with an article for a number: "a gallon", "an hour and a half", "eine halbe Stunde"."""
        self.parts_of_one: dict[str, tuple[str, str]] = {
            noun: (part, name) for noun, part, name in articles["parts"]
        }
        self.single = re.compile(
            rf"{word_starts(articles['articles'])}\s+(?:(?P<one>{any_of(articles['units'])})"
            rf"(?=\s+(?:{any_of(articles['before'])})(?![^\W_])|\s?[.,;!?)]|$)"
            rf"|(?P<part>{any_of(self.parts_of_one)})(?![^\W_])|(?:{any_of(articles['half'])})\s+(?P<halved>[^\W\d_]+)"
            rf"|(?P<more>[^\W\d_]+)\s+(?:{any_of(articles['and_half'])})(?![^\W_]))"
        )

    def _compile_verbal(self, verbal: dict[str, Any]) -> None:
        """Currencies that are called by a verb: "won"."""
        self.verbal = re.compile(rf"\s({any_of(verbal['names'])})(?![^\W_])")
        self.verbal_names = {word: Unit(name, MONEY) for word, name in verbal["names"].items()}
        self.large = re.compile(rf"(?<![^\W\d_])(?:{any_of(verbal['scales'])})$|\d\d[.,]?\d\d\d$")

    def _compile_parts(self, parts: dict[str, Any]) -> None:
        """Measures told in two units: "6ft 2in", "two years and nine months"."""
        self.parts, self.smaller = (
            {name: (self.spellings.known(part), Decimal(many)) for name, part, many in parts[key]}
            for key in ("units", "named")
        )
        self.joins_parts = re.compile(rf"(?:\s(?:{any_of(parts['and'])}))?(?:\s|[-‑]|(?<=\w)(?=\w))?")
        self.closes_parts = re.compile(rf",?\s(?:{any_of(parts['and'])})\s[^\W_]")

    def _compile_compounds(self, words: dict[str, list[str]]) -> None:
        """Units in another word: "two second-half goals", "300 day workers", but "a 12 hour-long siege"."""
        own = any_of(words["not_before"])
        kinds, those = any_of(words["kinds"]), any_of(words["of_kinds"])
        self.compound = re.compile(
            rf"(?:{any_of(words['units'])})[-‑](?!(?:{own})(?![^\W_]))[^\W\d_]"
            rf"|(?:{kinds})\s(?:{those})(?![^\W_])",
            re.IGNORECASE,
        )

    # --- before the number ------------------------------------------------------------------

    def before(self, text: str, at: int) -> FoundUnit | None:
        """A currency sign or code that ends where the number begins."""
        window = text[max(0, at - 9) : at]
        found = self.lower_before.search(window) or self.before_number.search(window)
        if found is None:
            return None
        sign = found.group().strip().rstrip("-−–").strip()
        unit = self.spellings.sign(sign)
        return FoundUnit(unit, at - (len(window) - found.start()), at) if unit else None

    def of_scale(self, text: str, at: int) -> Unit | None:
        """The unit that words after a number name with its scale: "−40° on the Celsius scale"."""
        found = self.on_scale.match(text, at)
        return self.spellings.lookup(found[1]) if found else None

    def country_end(self, text: str, at: int) -> int:
        """Where the words after an amount in dollars end that say which: "$75 U.S."."""
        found = self.country.match(text, at)
        return found.end() if found else at

    # --- after the number -------------------------------------------------------------------

    def after(self, text: str, at: int) -> FoundUnit | None:
        """The unit that follows the number, with its rate or age."""
        bracket = _BRACKET.match(text, at)
        if bracket:
            inner = self._single(text, bracket.end())
            closing = _CLOSING.match(text, inner.end) if inner else None
            return FoundUnit(inner.unit, at, closing.end()) if inner and closing else None
        gap = GAP.match(text, at)
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
        below = self.rates.below(text, found)
        if below is None:
            on = self.rates.below_substance(text, found)
            return self._counted_on(found, on) if on else found
        unit, end = below
        dimension = Dimension.MONEY if found.unit.dimension is MONEY else Dimension.RATE
        if found.unit.dimension is Dimension.PERCENT:
            dimension = Dimension.PERCENT
        name = f"{found.unit.name} {self.rates.word} {unit}".strip()
        sign = found.unit.symbol if dimension is MONEY else ""
        return FoundUnit(Unit(name, dimension, sign), found.start, end, found.hyphenated)

    def _counted_on(self, found: FoundUnit, on: str) -> FoundUnit:
        return replace(found, unit=Unit(f"{found.unit.name} {self.rates.word} {on}", Dimension.RATE))

    def _single(self, text: str, at: int) -> FoundUnit | None:
        power = self.powers.match(text, at)
        if power:
            base = self.spellings.phrase(text, power.end())
            if base and base.unit.dimension is Dimension.LENGTH:
                return FoundUnit(
                    self._raised(base.unit, "square" if power["square"] else "cubic"), at, base.end
                )
        found = self._of_system(text, at) or self.guarded_at(text, at) or self.spellings.phrase(text, at)
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
        found = self.spellings.phrase(text, system.end()) if system else None
        return replace(found, start=at) if found and found.unit.dimension in _OF_SYSTEMS else None

    def _guard(self, sign: str, unit: Unit, before: list[str]) -> tuple[re.Pattern[str], Unit]:
        """A symbol that is a word or a scale as well, with what has to follow it."""
        follows = rf"\s+(?:{any_of(before)})(?![^\W_])"
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


@cache
def units(language: str) -> Units:
    """The units of a language; of English where it has none."""
    return Units(table(language, "units"), table(language, "currencies"))
