"""Single numbers with what stands beside them: a unit, a counted noun, or nothing."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.amounts.count_readings import count
from briefgen.evidence.amounts.counts import Nouns
from briefgen.evidence.amounts.numbers import Form, Number, find_numbers
from briefgen.evidence.amounts.reading import Reading, Surroundings, made
from briefgen.evidence.amounts.unit_spellings import MONEY, FoundUnit
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit

_GLUE = frozenset("/:#@_\\=")
_LOWER_WORD = re.compile(r"[\s-]+[a-z]")
_POSSESSIVE = re.compile(r"\s?s?(?<!\s)[^\W\d_]|\s?s(?![^\W_])")
_RESULT = re.compile(r"(\d{1,3}):(\d{1,3})(?![\d:])")
_RESULT_REACH = 40
_DIGIT = re.compile(r"\d")
_NAME_GOES_ON = re.compile(r"(?<=[\s\d][A-Z])[-‑][\dA-Z]")
_JOINS_MONEY = re.compile(r"[$£€¥]\s?\d[\d.,]*\s?(?:[a-z]{1,2}\s?)?(?:[-–]|to\s|and\s|or\s)\s?$")
_QUOTE_REACH = 1000
_FOOTMARKS = "'′\"″”’"


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
        if coming and coming.start == reading.start:
            continue  # the article is a number word too: "eine halbe Stunde"
        yield reading
        at = reading.end + 2
    yield from (one for one in (coming, *single) if one and one.start >= at)


def _single_measures(words: Surroundings, text: str) -> Iterator[Reading]:
    """Measures with an article for a number: "a gallon of beer", "an hour and a half"."""
    for found in words.units.single.finditer(text):
        name, value = _single_measure(words, found)
        unit = words.units.spellings.lookup(name)
        if unit and not words.lookalikes.ago.led(text, found.start()):
            yield Reading(found.start(), found.start(), found.end(), Form.WORDS, Quantity(value, unit))


def _single_measure(words: Surroundings, found: re.Match[str]) -> tuple[str, Decimal]:
    """The name of the unit of a measure with an article, and how many of it."""
    if found["part"]:
        part, name = words.units.parts_of_one[found["part"]]
        return name, Decimal(part)
    if found["halved"]:
        return found["halved"], Decimal("0.5")
    return (found["one"], Decimal(1)) if found["one"] else (found["more"], Decimal("1.5"))


def _numerals(words: Surroundings, text: str, language: str) -> Iterator[Reading]:
    at = 0
    for number in find_numbers(text, language):
        if number.start < at:
            continue
        scored = _is_high_score(words, text, number)
        beyond = 0 if scored else words.lookalikes.end_of(text, number)
        reading = None if beyond else _reading(words, text, number)
        if reading is not None and reading.start >= at:
            yield reading
        at = max(at, beyond, reading.end if reading else 0)


def _reading(words: Surroundings, text: str, number: Number) -> Reading | None:
    money = words.units.before(text, number.start)
    digits = number.form is Form.DIGITS
    result = _RESULT.match(text, number.start) if digits else None
    if result and (len(result[2]) == 1 or _is_high_score(words, text, number)):
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
        _is_year_of(words, text, number, unit) or words.lookalikes.ago.told(text, number.start, unit.end)
    ):
        return None
    if unit.hyphenated and words.lookalikes.is_stretch_of_calendar(text, number.start, unit.end):
        return None
    return made(
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
    near = words.lookalikes.results.near.search(f"{before} {after}") is not None
    if not near and not _is_high_score(words, text, number):
        return None
    sides = Quantity(None, Unit("", Dimension.SCORE), Bound.EXACT, Decimal(found[1]), Decimal(found[2]))
    return Reading(number.start, number.start, found.end(), Form.DIGITS, sides, score=True)


def _is_high_score(words: Surroundings, text: str, number: Number) -> bool:
    """Whether digits around a colon are a result though they look like a time: "mit 31:29 gewonnen"."""
    found = _RESULT.match(text, number.start) if number.form is Form.DIGITS else None
    if found is None or len(found[2]) == 1:
        return False
    return words.lookalikes.results.has(text, number.start, found.end())


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
    if words.lookalikes.is_name(text, number) and not (
        _opens_sentence(words, text, number) or _opens_range(words, text, number)
    ):
        return None
    row = words.lookalikes.rows.end_of(text, number)
    if row and not (_counts(words, text, number.end) or _counts(words, text, row)):
        return None
    return count(words, text, number)


def _counts(words: Surroundings, text: str, at: int) -> bool:
    """Whether a noun that is counted follows, and not that of a later number."""
    counted = words.nouns.after(text, at)
    return counted is not None and not _DIGIT.search(text, at, counted.end)


def _opens_sentence(words: Surroundings, text: str, number: Number) -> bool:
    """Whether the capital before a count is no name's: "Altogether 500 jobs", "der Hof 90 Kälber"."""
    look = words.lookalikes
    if words.nouns.capitalised and look.is_part(text, number):
        return True
    precedes = look.follows_noun if words.nouns.capitalised else look.may_precede_count
    return precedes(text, number) and words.nouns.after(text, number.end) is not None


def _opens_range(words: Surroundings, text: str, number: Number) -> bool:
    """Whether the number behind a name is the lower end of a range: "Nordea 3 to 4 per cent"."""
    return words.named_ranges.opens(words.lookalikes, words.nouns, words.units, text, number)


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
