"""Quantities of a text: numbers joined with their units, ranges and bounds, lookalikes left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Any

from briefgen.evidence.counts import Counted, Nouns, nouns
from briefgen.evidence.lookalikes import Lookalikes, Masks, lookalikes
from briefgen.evidence.number_words import alternatives
from briefgen.evidence.numbers import Form, Number, find_numbers
from briefgen.evidence.units import MONEY, FoundUnit, Units, units
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit

_NAMED_AGE_BEFORE = re.compile(r"[A-Z][\w’'.-]+,\s$")
_NAMED_AGE_AFTER = re.compile(r",|\)|\s(?:and|or)\s")
_LONGEST_BOUND = 28
_NO_UNIT = Unit()


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity where it stands.

    Attributes:
        start: With the bound words, in code points of the text.
        core: Where the number (or its currency sign) itself begins.
        end: After the unit or the counted noun.
        counted: True where the unit is a counted noun.
        hyphenated: True where a hyphen ties the unit to the number ("four-mile drive").
        score: True for a result ("2-1"): `quantity.low` and `high` are the two sides.
        from_to: Which end of a stated change it is: "from", "to" or empty.
        scale: What its scale word multiplied by, where there is one.
        pair: For the "to" end, code points back to where the "from" end begins.
    """

    start: int
    core: int
    end: int
    form: Form
    quantity: Quantity
    counted: bool = False
    hyphenated: bool = False
    score: bool = False
    from_to: str = ""
    scale: Decimal = Decimal(1)
    pair: int = 0

    @property
    def unit(self) -> Unit:
        """The unit of the quantity."""
        return self.quantity.unit

    @property
    def from_start(self) -> int:
        """Where the pair it belongs to begins."""
        return self.core - self.pair

    def shifted(self, by: int) -> "Reading":
        """The reading moved by so many code points."""
        return replace(self, start=self.start + by, core=self.core + by, end=self.end + by)


class Connectors:
    """The words of a language around and between numbers."""

    def __init__(self, numbers: dict[str, Any], measures: dict[str, Any]) -> None:
        ranges = numbers["ranges"]
        self.of = re.compile(rf"\s+(?:{alternatives(numbers['of'])})\s+", re.IGNORECASE)
        self.to = re.compile(rf"\s*[-‑]?\s*(?:{alternatives(ranges['to'])})\s*", re.IGNORECASE)
        self.either = re.compile(rf"\s*[-‑]?\s*(?:{alternatives(ranges['or'])})\s*", re.IGNORECASE)
        self.listed = re.compile(rf"\s*[-‑]?,?\s*(?:{alternatives(ranges['list'])})?\s*", re.IGNORECASE)
        self.pairs = [
            (re.compile(rf"(?<![^\W_])(?:{alternatives([before])})\s+$", re.IGNORECASE),
             re.compile(rf"\s+(?:{alternatives([between, *ranges['to'][:1]])})\s+", re.IGNORECASE))
            for before, between in ranges["pairs"]
        ]  # fmt: skip
        before, between = ranges["sets"][0]
        self.from_word = re.compile(rf"(?<![^\W_])(?:{alternatives([before])})\s+$", re.IGNORECASE)
        self.to_word = re.compile(rf"(?<![^\W_])(?:{alternatives([between])})\s+$", re.IGNORECASE)
        self.spread = re.compile(rf"(?<![^\W_])(?:{alternatives(ranges['spread'])})(?![^\W_])", re.IGNORECASE)
        self.bounds = _bounds(numbers["bounds"])
        self.bounds_after = _bounds(numbers["bounds_after"])
        words = {word for group in numbers["bounds"].values() for word in group}
        self.bound_before = re.compile(
            rf"(?<![^\W_])({alternatives(tuple(words))})(?:\s+|[-‑]|(?<=[~≈])\s*)(?:a\s+|an\s+|the\s+)?$",
            re.IGNORECASE,
        )
        after = {word for group in numbers["bounds_after"].values() for word in group}
        self.bound_after = re.compile(rf"(?:\s+({alternatives(tuple(after))})(?![^\W_])|(\+))", re.IGNORECASE)
        self.age_before = re.compile(
            rf"(?<![^\W_])(?:{alternatives(measures['ages']['before'])})\s+$", re.IGNORECASE
        )
        self.age_unit: str = measures["ages"]["unit"]


def _bounds(groups: dict[str, list[str]]) -> dict[str, Bound]:
    return {word: Bound(sign) for sign, words in groups.items() for word in words}


@dataclass(frozen=True, slots=True)
class _Language:
    units: Units
    nouns: Nouns
    lookalikes: Lookalikes
    connectors: Connectors


@cache
def _language(language: str) -> _Language:
    return _Language(
        units(language),
        nouns(language),
        lookalikes(language),
        Connectors(table(language, "numbers"), table(language, "units")),
    )


def find_quantities(text: str, language: str) -> tuple[Reading, ...]:
    """The quantities of a text in order, none overlapping."""
    words = _language(language)
    masks = words.lookalikes.masks(text)
    readings = list(_readings(words, text, masks, language))
    joined = _joined(words, text, readings)
    bounded = (_bounded(words.connectors, text, reading) for reading in joined)
    return tuple(_apart(reading for reading in bounded if _counts(words, text, reading)))


def _apart(readings: Iterator[Reading]) -> Iterator[Reading]:
    """The readings without those that begin inside the one before."""
    at = 0
    for reading in readings:
        if reading.start < at:
            reading = replace(reading, start=min(max(at, reading.start), reading.core))
        if reading.start >= at:
            yield reading
            at = reading.end


# --- one number with its unit ---------------------------------------------------------------


def _readings(words: _Language, text: str, masks: Masks, language: str) -> Iterator[Reading]:
    at = 0
    for number in find_numbers(text, language):
        if number.start < at or masks.cover(number.start, number.end):
            continue
        reading = _reading(words, text, number)
        if reading is not None and reading.start >= at:
            yield reading
            at = reading.end


def _reading(words: _Language, text: str, number: Number) -> Reading | None:
    money = words.units.before(text, number.start)
    if number.form is Form.DIGITS and money is None and _is_glued(text, number):
        return None
    number, unit = _with_unit(words, text, number, money)
    if unit is None and number.form is Form.DIGITS and _letter_follows(text, number):
        return None
    if unit is None and words.lookalikes.is_name(text, number):
        return None
    if unit and unit.hyphenated and words.lookalikes.is_stretch_of_calendar(text, number.start, unit.end):
        return None
    if unit:
        start = unit.start if unit.start < number.start else number.start
        return _made(number, unit.unit, start, max(unit.end, number.end), hyphenated=unit.hyphenated)
    return _count(words, text, number)


def _is_glued(text: str, number: Number) -> bool:
    before = text[number.start - 1 : number.start]
    if before in ("/", ":", "#", "@", "_", "\\", "="):
        return True
    return before.isalpha()


def _letter_follows(text: str, number: Number) -> bool:
    return text[number.end : number.end + 1].isalpha()


def _with_unit(
    words: _Language, text: str, number: Number, money: FoundUnit | None
) -> tuple[Number, FoundUnit | None]:
    """The number with its scale letter settled, and its unit."""
    if number.letter:
        number = _settled(words, text, number, money)
    after = words.units.after(text, number.end)
    if after is None and number.form is Form.MAGNITUDE:
        of = words.connectors.of.match(text, number.end)
        after = words.units.after(text, of.end()) if of else None
    if money is None:
        return number, after
    if after and after.unit.dimension is MONEY:
        whole = FoundUnit(after.unit if " " in after.unit.name else money.unit, money.start, after.end)
        return number, whole
    start, end = money.start, number.end
    rated = words.units.rate(text, FoundUnit(money.unit, start, end))
    return number, rated


def _settled(words: _Language, text: str, number: Number, money: FoundUnit | None) -> Number:
    """Whether a letter after digits is a scale ("$5m") or a unit ("5 m")."""
    end = number.end + len(number.letter)
    letter = number.letter.strip()
    noun = (
        words.nouns.after(text, end) or words.nouns.part_of.match(text, end) or words.units.after(text, end)
    )
    attached = number.letter == letter
    if money or noun or (attached and letter in "bBKTM" and words.units.lookup(letter) is None):
        scaled = (number.value or Decimal(0)) * number.scale
        return replace(number, end=end, value=scaled, scaled=True, letter="")
    return replace(number, letter="", scale=Decimal(1))


def _count(words: _Language, text: str, number: Number) -> Reading | None:
    """A number of things, or a bare number."""
    counted = _counted_noun(words, text, number)
    if words.lookalikes.is_year(text, number, counted=counted is not None):
        return None
    if _is_pronoun(words.nouns, text, number, counted):
        return None
    if counted:
        return _made(number, Unit(counted.name), number.start, counted.end, counted=True)
    dimension = {Form.RATIO: Dimension.RATIO, Form.FRACTION: Dimension.RATIO, Form.MULTIPLE: Dimension.RATIO}
    unit = Unit(
        words.nouns.multiple if number.form is Form.MULTIPLE else "",
        dimension.get(number.form, Dimension.COUNT),
    )
    return _made(number, unit, number.start, number.end)


def _counted_noun(words: _Language, text: str, number: Number) -> Counted | None:
    nouns = words.nouns
    if number.form in (Form.FRACTION, Form.RATIO, Form.MULTIPLE) or text[number.end : number.end + 1] in "-‑":
        return None
    at = number.end
    part = nouns.part_of.match(text, at)
    if number.form is Form.MAGNITUDE:
        of = words.connectors.of.match(text, at)
        at = of.end() - 1 if of else at
    elif part and number.scaled:
        at = part.end() - 1
    return nouns.after(text, at, single=number.value == 1)


def _is_pronoun(nouns: Nouns, text: str, number: Number, counted: Counted | None) -> bool:
    """Whether "one" stands for somebody or something instead of counting it."""
    words = text[number.start : number.end].lower()
    if words not in nouns.one:
        return False
    if counted is None:
        return True
    before = re.search(r"([^\W\d_]+)\s+$", text[max(0, number.start - 20) : number.start])
    first = text[number.end : counted.end].split()
    return bool(before and before[1].lower() in nouns.before_one) or (
        bool(first) and first[0].lower() in nouns.idioms
    )


def _made(
    number: Number, unit: Unit, start: int, end: int, *, counted: bool = False, hyphenated: bool = False
) -> Reading:
    bound = Bound.ORDER if number.form is Form.MAGNITUDE else Bound.EXACT
    quantity = Quantity(number.value, unit, bound, number.low, number.high)
    scale = number.scale if number.scaled else Decimal(1)
    return Reading(start, start, end, number.form, quantity, counted, hyphenated, scale=scale)


# --- ranges ---------------------------------------------------------------------------------


def _joined(words: _Language, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings with ranges made one and units shared along lists."""
    readings = _shared_units(words.connectors, text, readings)
    joined: list[Reading] = []
    for reading in readings:
        last = joined[-1] if joined else None
        merged = _merged(words, text, last, reading) if last else None
        if merged is None:
            joined.append(reading)
        else:
            joined[-1:] = merged
    return joined


def _shared_units(connectors: Connectors, text: str, readings: list[Reading]) -> list[Reading]:
    """Give a number the unit and scale of the one it is joined to: "45 and 50 mg", "$10 to $15 billion"."""
    shared = list(readings)
    for i in range(len(shared) - 2, -1, -1):
        left, right = shared[i], shared[i + 1]
        gap = text[left.end : right.start]
        if left.quantity.value is None or right.quantity.value is None or not _links(connectors, gap):
            continue
        ranged = connectors.to.fullmatch(gap) is not None
        shared[i] = _taking(left, right, scale=ranged or bool(connectors.either.fullmatch(gap)))
    return shared


def _links(connectors: Connectors, gap: str) -> bool:
    if len(gap) > 12 or not gap:
        return False
    return any(one.fullmatch(gap) for one in (connectors.to, connectors.either, connectors.listed))


def _taking(left: Reading, right: Reading, *, scale: bool) -> Reading:
    quantity = left.quantity
    if (
        not quantity.unit.name
        and right.unit.name
        and not (right.unit.dimension is MONEY and right.start < right.core)
    ):
        quantity = replace(quantity, unit=right.unit)
    value, low = quantity.value, right.quantity.value
    if (
        scale
        and value is not None
        and low is not None
        and left.scale == 1 < right.scale
        and value * right.scale <= low * 10
        and value < 1000
    ):
        quantity = replace(quantity, value=value * right.scale)
    return replace(left, quantity=quantity, counted=left.counted or right.counted)


def _merged(words: _Language, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One range out of two readings, both marked as ends of a change, or None."""
    gap = text[left.end : right.start]
    if len(gap) > 12 or left.quantity.value is None or right.quantity.value is None:
        return None
    connectors = words.connectors
    before = text[max(0, left.start - 40) : left.start]
    if any(pair.search(before) and between.fullmatch(gap) for pair, between in connectors.pairs):
        return [_range(left, right)] if _same_kind(left, right) else None
    if connectors.to.fullmatch(gap) and _same_kind(left, right):
        return _from_to(words, text, left, right, gap, before)
    if connectors.either.fullmatch(gap) and _is_small_or(left, right):
        return [_range(left, right)]
    return None


def _from_to(
    words: _Language, text: str, left: Reading, right: Reading, gap: str, before: str
) -> list[Reading] | None:
    tight = gap.strip() in ("-", "–", "—", "‑")
    if tight and _is_score(words, text, left, right):
        quantity = Quantity(
            None, Unit("", Dimension.SCORE), Bound.EXACT, left.quantity.value, right.quantity.value
        )
        return [
            replace(
                left,
                end=right.end if not right.counted else left.end + len(gap) + 1,
                quantity=quantity,
                score=True,
            )
        ]
    if tight:
        return [_range(left, right)]
    if words.connectors.from_word.search(before) and not words.connectors.spread.search(before):
        return [replace(left, from_to="from"), _ending(left, right)]
    return [_range(left, right)] if right.unit.name or not left.unit.name else None


def _ending(left: Reading, right: Reading) -> Reading:
    """The second end of a change, in the unit of the first where it has none: "from 208 pounds to 193"."""
    quantity = right.quantity if right.unit.name else replace(right.quantity, unit=left.unit)
    return replace(right, quantity=quantity, from_to="to", pair=right.start - left.start)


def _same_kind(left: Reading, right: Reading) -> bool:
    a, b = left.unit.name, right.unit.name
    return not a or not b or b == a or b.startswith(a + " ")


def _is_small_or(left: Reading, right: Reading) -> bool:
    a, b = left.quantity.value, right.quantity.value
    return left.form is right.form is Form.WORDS and a is not None and b == a + 1 and not left.hyphenated


def _is_score(words: _Language, text: str, left: Reading, right: Reading) -> bool:
    a, b = left.quantity.value, right.quantity.value
    whole = a is not None and b is not None and a == int(a) and b == int(b) and max(a, b) < 400
    if not whole or left.form is not Form.DIGITS or (right.unit.name and not right.counted):
        return False
    around = text[max(0, left.start - 40) : left.start] + " | " + text[left.end + 1 : right.end + 30]
    return words.lookalikes.score_near.search(around) is not None or (
        a is not None and b is not None and a > b
    )


def _range(left: Reading, right: Reading) -> Reading:
    unit = right.unit if right.unit.name else left.unit
    low, high = left.quantity.value, right.quantity.value
    if low is not None and high is not None and low > high:
        low, high = high, low
    quantity = Quantity(None, unit, Bound.EXACT, low, high)
    return replace(left, end=right.end, quantity=quantity, counted=right.counted, hyphenated=right.hyphenated)


# --- bounds, ages, what counts --------------------------------------------------------------


def _bounded(connectors: Connectors, text: str, reading: Reading) -> Reading:
    reading = _aged(connectors, text, reading)
    if reading.quantity.bound is Bound.ORDER or reading.score:
        return reading
    before = connectors.bound_before.search(text[max(0, reading.start - _LONGEST_BOUND) : reading.start])
    after = connectors.bound_after.match(text, reading.end)
    bound, start, end = Bound.EXACT, reading.start, reading.end
    if before:
        bound = connectors.bounds.get(before[1].lower(), Bound.EXACT)
        start -= len(before.group())
    elif after:
        bound = connectors.bounds_after.get((after[1] or "").lower(), Bound.AT_LEAST)
        end = after.end()
    return replace(reading, start=start, end=end, quantity=replace(reading.quantity, bound=bound))


def _aged(connectors: Connectors, text: str, reading: Reading) -> Reading:
    """The reading as an age: "aged 34", "Jane Poole, 66, said"."""
    if reading.unit.name or reading.form is Form.MAGNITUDE:
        return reading
    before = text[max(0, reading.start - 40) : reading.start]
    named = _NAMED_AGE_BEFORE.search(before) and _NAMED_AGE_AFTER.match(text, reading.end)
    value = reading.quantity.value or reading.quantity.low
    plain = value is not None and 0 < value < 120 and value == int(value)
    if plain and (named or connectors.age_before.search(before)):
        unit = Unit(connectors.age_unit, Dimension.AGE)
        return replace(reading, quantity=replace(reading.quantity, unit=unit))
    return reading


def _counts(words: _Language, text: str, reading: Reading) -> bool:
    """Whether a reading is worth keeping: not a place in a list, not a year left bare."""
    if reading.unit.name or reading.score or reading.quantity.value is None:
        return True
    line = text[max(0, reading.start - 2) : reading.start]
    listed = re.compile(r"[.)]\s").match(text, reading.end) and (not line.strip() or line.endswith("\n"))
    return not (listed and reading.form is Form.DIGITS)
