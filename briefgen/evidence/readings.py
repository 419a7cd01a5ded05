"""Single numbers with what stands beside them: a unit, a counted noun, or nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.evidence.counts import Counted, Nouns
from briefgen.evidence.lookalikes import Lookalikes
from briefgen.evidence.number_words import Grammar
from briefgen.evidence.numbers import Form, Number, find_numbers
from briefgen.evidence.units import MONEY, FoundUnit, Units
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit

_GLUE = frozenset("/:#@_\\=")
_SUSPENDED = re.compile(r"[-‑](?:,|\s|[^\W\d_])")
_LOWER_WORD = re.compile(r"[\s-]+[a-z]")
_PARTS = dict.fromkeys((Form.RATIO, Form.FRACTION, Form.MULTIPLE), Dimension.RATIO)
_POSSESSIVE = re.compile(r"\s?s?(?<!\s)[^\W\d_]|\s?s(?![^\W_])")
_SIZE = re.compile(r"\s\d{1,5}(?:\.\d{1,3})?(?=[-‑\s]?[^\W\d_])")
_RESULT = re.compile(r"(\d{1,2}):(\d)(?![\d:])")
_RESULT_REACH = 40
_NAME_GOES_ON = re.compile(r"(?<=[\s\d][A-Z])[-‑][\dA-Z]")
_FATE_REACH = 20
_JOINS_MONEY = re.compile(r"[$£€¥]\s?\d[\d.,]*\s?(?:[a-z]{1,2}\s?)?(?:[-–]|to\s|and\s|or\s)\s?$")
_QUOTE_REACH = 1000
_LEAST_COMPOUND = 10
_FOOTMARKS = "'′\"″”’"


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
        doubtful: True where only a neighbour can make it a figure: a bare year, "one", "four-door".
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
    doubtful: bool = False

    @property
    def unit(self) -> Unit:
        """The unit of the quantity."""
        return self.quantity.unit

    @property
    def value(self) -> Decimal | None:
        """The value of the quantity."""
        return self.quantity.value

    @property
    def from_start(self) -> int:
        """Where the pair it belongs to begins."""
        return self.core - self.pair

    def shifted(self, by: int) -> "Reading":
        """The reading moved by so many code points."""
        return replace(self, start=self.start + by, core=self.core + by, end=self.end + by)

    def measured_in(self, unit: Unit) -> "Reading":
        """The reading with another unit."""
        return replace(self, quantity=replace(self.quantity, unit=unit), doubtful=False)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words of a language that stand beside numbers.

    Attributes:
        of: Joins an order of magnitude to its unit.
        of_one: Joins a fraction to its unit: "of a", "half an"."
    """

    units: Units
    nouns: Nouns
    lookalikes: Lookalikes
    numbers: Grammar
    of: re.Pattern[str]
    of_one: re.Pattern[str]


def read_numbers(words: Surroundings, text: str, language: str) -> Iterator[Reading]:
    """Every number of a text that may be a figure, in order; "a gallon of" among them."""
    single = _single_measures(words, text)
    coming = next(single, None)
    at = 0
    for reading in _numerals(words, text, language):
        while coming and coming.end <= reading.start:
            if coming.start >= at:
                yield coming
            coming = next(single, None)
        yield reading
        at = reading.end + 2
    yield from (one for one in (coming, *single) if one and one.start >= at)


def _single_measures(words: Surroundings, text: str) -> Iterator[Reading]:
    """Measures with an article for a number: "a gallon of beer", "an hour and a half"."""
    for found in words.units.single.finditer(text):
        unit = words.units.lookup(found["one"] or found["more"])
        if unit:
            value = Decimal(1) if found["one"] else Decimal("1.5")
            yield Reading(found.start(), found.start(), found.end(), Form.WORDS, Quantity(value, unit))


def _numerals(words: Surroundings, text: str, language: str) -> Iterator[Reading]:
    at = 0
    for number in find_numbers(text, language):
        if number.start < at:
            continue
        beyond = words.lookalikes.end_of(text, number)
        reading = None if beyond else _reading(words, text, number)
        if reading is not None and reading.start >= at:
            yield reading
        at = max(at, beyond, reading.end if reading else 0)


def _reading(words: Surroundings, text: str, number: Number) -> Reading | None:
    money = words.units.before(text, number.start)
    digits = number.form is Form.DIGITS
    result = _RESULT.match(text, number.start) if digits else None
    if result:
        return _result(words, text, number, result)
    if digits and money is None and _is_glued(text, number):
        return None
    number, unit = _with_unit(words, text, number, money)
    if unit and money is None and _is_no_unit(words, text, number, unit):
        unit = None
    if unit and money is None and _describes_noun(words, text, number, unit):
        unit = None
    if unit and _is_idiom(words.nouns, text, number, unit):
        return None
    if unit is None:
        return _without_unit(words, text, number)
    if unit.unit.dimension is Dimension.TIME and (
        _is_year_of(words, text, number, unit) or words.lookalikes.ago.match(text, unit.end)
    ):
        return None
    if unit.hyphenated and words.lookalikes.is_stretch_of_calendar(text, number.start, unit.end):
        return None
    return _made(
        number,
        unit.unit,
        min(unit.start, number.start),
        max(unit.end, number.end),
        hyphenated=unit.hyphenated,
    )


def _result(words: Surroundings, text: str, number: Number, found: re.Match[str]) -> Reading | None:
    """The two sides of "3:2" where words of a match stand near; elsewhere it is a proportion or a verse."""
    before = text[max(0, number.start - _RESULT_REACH) : number.start]
    after = text[found.end() : found.end() + _RESULT_REACH]
    if words.lookalikes.score_near.search(f"{before} {after}") is None:
        return None
    sides = Quantity(None, Unit("", Dimension.SCORE), Bound.EXACT, Decimal(found[1]), Decimal(found[2]))
    return Reading(number.start, number.start, found.end(), Form.DIGITS, sides, score=True)


def _is_year_of(words: Surroundings, text: str, number: Number, unit: FoundUnit) -> bool:
    """Whether it is a year before a stretch of time in the singular: "the 1988 quarter"."""
    return text[number.end : unit.end].strip() == unit.unit.name and words.lookalikes.is_calendar_year(
        text, number
    )


def _is_glued(text: str, number: Number) -> bool:
    before = text[number.start - 1 : number.start]
    return (before in _GLUE and bool(before)) or before.isalpha()


def _is_no_unit(words: Surroundings, text: str, number: Number, unit: FoundUnit) -> bool:
    """Whether what looks like a unit is none: "One's", "2022′s", "Channel 5s", "90 K-1 visas"."""
    written = text[number.end : unit.end]
    if written[:1] in _FOOTMARKS:
        return number.form is not Form.DIGITS or _closes(text, number.start, unit.end)
    if _NAME_GOES_ON.match(text, unit.end):
        return True
    named = len(written) == 1 and written.isalpha() and words.lookalikes.is_name(text, number)
    return named and not words.lookalikes.opens_with_word(text, number)


def _describes_noun(words: Surroundings, text: str, number: Number, unit: FoundUnit) -> bool:
    """Whether a unit in the singular describes what is counted: "140 night runs"."""
    word = text[number.end : unit.end].strip()
    if word not in words.nouns.describing or number.value == 1 or unit.hyphenated:
        return False
    noun = words.nouns.after(text, number.end)
    return noun is not None and noun.end > unit.end


def _is_idiom(nouns: Nouns, text: str, number: Number, unit: FoundUnit) -> bool:
    """Whether the unit measures nothing: "one day", "at one point"."""
    one = text[number.start : number.end].lower() in nouns.one
    return one and text[unit.start : unit.end].strip().lower() in nouns.idioms


def _closes(text: str, start: int, end: int) -> bool:
    """Whether a mark after a number closes a quotation or is an apostrophe, and does not stand for inches."""
    if _POSSESSIVE.match(text, end):
        return True
    before = text[max(0, start - _QUOTE_REACH) : start]
    return before.count('"') % 2 == 1 or "“" in before or before.endswith(("'", "‘"))


def _without_unit(words: Surroundings, text: str, number: Number) -> Reading | None:
    if text[number.end : number.end + 1].isalpha():
        return None
    if words.lookalikes.is_name(text, number) and not _opens_sentence(words, text, number):
        return None
    return _count(words, text, number)


def _opens_sentence(words: Surroundings, text: str, number: Number) -> bool:
    """Whether the capital before a count is that of its sentence: "Altogether 500 jobs"."""
    if words.nouns.capitalised or not words.lookalikes.may_precede_count(text, number):
        return False
    return words.nouns.after(text, number.end) is not None


def _with_unit(
    words: Surroundings, text: str, number: Number, money: FoundUnit | None
) -> tuple[Number, FoundUnit | None]:
    """The number with its scale letter settled, and its unit."""
    if number.letter:
        number = _settled(words, text, number, money)
    coded = words.units.coded.match(text, number.end) if number.value is not None else None
    if coded and number.value is not None:
        number = replace(
            number, value=number.value * words.numbers.letters[coded[1]], end=coded.end(), scaled=True
        )
    after = _unit_after(words, text, number)
    if after and number.value is not None and after.unit.dimension is MONEY and not number.scaled:
        scale = words.numbers.scale.match(text, after.end)
        if scale:
            factor = words.numbers.factor(scale[1]) or Decimal(1)
            number = replace(number, value=number.value * factor, scaled=True, scale=factor)
            after = replace(after, end=scale.end())
    if money is None:
        return number, after
    if after and after.unit.dimension is MONEY:
        return number, FoundUnit(after.unit if " " in after.unit.name else money.unit, money.start, after.end)
    end = words.units.country_end(text, number.end)
    return number, words.units.rate(text, FoundUnit(money.unit, money.start, end))


def _unit_after(words: Surroundings, text: str, number: Number) -> FoundUnit | None:
    """The unit behind a number, past "of" after a fraction or an order of magnitude, or with its scale."""
    after = words.units.after(text, number.end)
    end = after.end if after else number.end
    told = words.units.of_scale(text, end)
    if told:
        return FoundUnit(told, number.end, end)
    if after is None and number.form is Form.FRACTION:
        return _unit_in_parts(words, text, number)
    if after is None and number.form is Form.MAGNITUDE:
        of = words.of.match(text, number.end)
        return words.units.after(text, of.end()) if of else None
    return after


def _unit_in_parts(words: Surroundings, text: str, number: Number) -> FoundUnit | None:
    """The unit of "a third of a gallon"."""
    of = words.of_one.match(text, number.end)
    found = words.units.after(text, of.end() - 1) if of else None
    return (
        replace(found, start=number.end) if found and found.unit.dimension is not Dimension.PERCENT else None
    )


def _settled(words: Surroundings, text: str, number: Number, money: FoundUnit | None) -> Number:
    """Whether a letter after digits is a scale ("$5m") or a unit ("5 m")."""
    if money is None and words.units.guarded_at(text, number.end):
        return replace(number, letter="", scale=Decimal(1))
    end = number.end + len(number.letter)
    letter = number.letter.strip()
    if (
        money
        or _JOINS_MONEY.search(text[max(0, number.start - 24) : number.start])
        or _means_scale(words, text, end, letter, attached=number.letter == letter)
    ):
        scaled = (number.value or Decimal(0)) * number.scale
        return replace(number, end=end, value=scaled, scaled=True, letter="")
    return replace(number, letter="", scale=Decimal(1))


def _means_scale(words: Surroundings, text: str, end: int, letter: str, *, attached: bool) -> bool:
    follows = (
        words.nouns.after(text, end) or words.nouns.part_of.match(text, end) or words.units.after(text, end)
    )
    if follows and attached:
        return True
    return letter in words.units.rarely_units and (attached or bool(_LOWER_WORD.match(text, end)))


def _count(words: Surroundings, text: str, number: Number) -> Reading:
    """A number of things, or a bare number; doubtful where it may count nothing."""
    times = words.nouns.times.match(text, number.end) if number.value not in (None, 1) else None
    if times and number.form in (Form.DIGITS, Form.WORDS):
        found = words.units.rate(
            text, FoundUnit(Unit(words.nouns.multiple, Dimension.RATIO), number.start, times.end())
        )
        return _made(number, found.unit, number.start, found.end)
    compound = _compound(words, text, number)
    if compound:
        return _counting(number, Unit(compound.name), compound.end, hyphenated=True)
    counted = _counted_noun(words, text, number)
    doubtful = _is_doubtful(words, text, number, counted)
    if counted and doubtful and number.value == 1:
        one = _counting(number, Unit(counted.name), counted.end)
        return replace(one, doubtful=words.nouns.fate.match(text, counted.end) is None)
    if counted and not doubtful:
        head = text[counted.head : counted.end]
        measure = words.units.lookup(head) if number.value != 1 and head.islower() else None
        if measure:
            return _made(number, measure, number.start, counted.end)
        return _counted(words, text, number, counted)
    multiple = words.nouns.multiple if number.form is Form.MULTIPLE else ""
    unit = Unit(multiple, _PARTS.get(number.form, Dimension.COUNT))
    return replace(_made(number, unit, number.start, number.end), doubtful=doubtful)


def _counted(words: Surroundings, text: str, number: Number, counted: Counted) -> Reading:
    """So many things, or so many in a stretch of time: "2,300 births a year"."""
    whole = words.nouns.with_content(text, counted)
    for one in (whole, counted):
        found = FoundUnit(Unit(one.name), one.head, one.end)
        rated = words.units.rate(text, found)
        if rated.end > one.end and words.units.is_time(rated.unit.name.rpartition(" ")[2]):
            return _counting(number, rated.unit, rated.end)
    return _counting(number, Unit(counted.name), counted.end)


def _is_doubtful(words: Surroundings, text: str, number: Number, counted: Counted | None) -> bool:
    """Whether it is a year, stands for somebody, belongs to a compound or begins a name."""
    return (
        words.lookalikes.is_year(text, number, counted=counted is not None)
        or _is_pronoun(words.nouns, text, number, counted)
        or _SUSPENDED.match(text, number.end) is not None
        or (counted is None and not words.nouns.capitalised and words.lookalikes.opens_name(text, number))
    )


def _counting(number: Number, unit: Unit, end: int, *, hyphenated: bool = False) -> Reading:
    return _made(number, unit, number.start, end, counted=True, hyphenated=hyphenated)


def _compound(words: Surroundings, text: str, number: Number) -> Counted | None:
    """The noun of "a 300-bed hospital"; small numbers make idioms of it: "a 9-iron"."""
    large = number.form is Form.DIGITS and number.value is not None and number.value >= _LEAST_COMPOUND
    return words.nouns.compounded(text, number.end) if large else None


def _counted_noun(words: Surroundings, text: str, number: Number) -> Counted | None:
    if number.form in _PARTS or text[number.end : number.end + 1] in ("-", "‑"):
        return None
    at = number.end
    part = words.nouns.part_of.match(text, at)
    if number.form is Form.MAGNITUDE:
        of = words.of.match(text, at)
        at = of.end() - 1 if of else at
    elif part and (number.scaled or _names_whole(words, text, number, part)):
        at = part.end() - 1
    found = words.nouns.after(text, at, single=number.value == 1) or _sized_noun(words, text, at)
    return found or _fated(words.nouns, text, number)


def _names_whole(words: Surroundings, text: str, number: Number, part: re.Match[str]) -> bool:
    """Whether a plural follows at once what a small number is a part of: "eleven of those harbours"."""
    following = words.nouns.next_word(text, part.end() - 1)
    return number.value != 1 and following.islower() and words.nouns.is_plural(following)


def _fated(nouns: Nouns, text: str, number: Number) -> Counted | None:
    """People, in "killed 200" and "a crew of six"."""
    before = text[max(0, number.start - _FATE_REACH) : number.start]
    return Counted(nouns.person, number.end, number.end) if nouns.fated_before.search(before) else None


def _sized_noun(words: Surroundings, text: str, at: int) -> Counted | None:
    """The noun behind its size: "three 10-tonne lorries", "eight million 250ml bottles"."""
    size = _SIZE.match(text, at)
    unit = words.units.after(text, size.end()) if size else None
    noun = words.nouns.after(text, unit.end) if unit else None
    return replace(noun, head=at, end=at) if noun else None


def _is_pronoun(nouns: Nouns, text: str, number: Number, counted: Counted | None) -> bool:
    """Whether a number in words stands for somebody or something: "one agent", "the two"."""
    if number.form is Form.WORDS and counted is None and not number.scaled:
        before = text[max(0, number.start - 20) : number.start]
        return text[number.start : number.end].lower() in nouns.one or bool(nouns.pointing.search(before))
    if text[number.start : number.end].lower() not in nouns.one:
        return False
    return nouns.only.search(text[max(0, number.start - 20) : number.start]) is None


def _made(
    number: Number, unit: Unit, start: int, end: int, *, counted: bool = False, hyphenated: bool = False
) -> Reading:
    bound = Bound.ORDER if number.form is Form.MAGNITUDE else Bound.EXACT
    quantity = Quantity(number.value, unit, bound, number.low, number.high)
    scale = number.scale if number.scaled else Decimal(1)
    return Reading(start, start, end, number.form, quantity, counted, hyphenated, scale=scale)
