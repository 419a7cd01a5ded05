"""Numbers of things: the counted noun behind a number, or a bare number."""

import re
from dataclasses import replace

from briefgen.evidence.amounts.counts import Counted, Nouns
from briefgen.evidence.amounts.numbers import Form, Number
from briefgen.evidence.amounts.reading import Reading, Surroundings, made
from briefgen.evidence.amounts.unit_spellings import FoundUnit
from briefgen.evidence.amounts.units import Units
from briefgen.model.quantity import Dimension, Unit

_SUSPENDED = re.compile(r"[-‑](?:,|\s|[^\W\d_])")
_LISTED = re.compile(r"[^\W_][-‑](?:,\s|,?\s[a-z]{2,3}\s)$")
_LIST_REACH = 16
_PARTS = dict.fromkeys((Form.RATIO, Form.FRACTION, Form.MULTIPLE), Dimension.RATIO)
_MEASURES = (Dimension.VOLUME, Dimension.AREA, Dimension.LENGTH, Dimension.MASS)
_SIZE = re.compile(r"\s\d{1,5}(?:\.\d{1,3})?(?=[-‑\s]?[^\W\d_])")
_FATE_REACH = 20
_LEAST_COMPOUND = 10


def count(words: Surroundings, text: str, number: Number) -> Reading:
    """A number of things, or a bare number; doubtful where it may count nothing."""
    times = words.nouns.times.match(text, number.end) if number.value not in (None, 1) else None
    if times and number.form in (Form.DIGITS, Form.WORDS):
        found = words.units.rate(
            text, FoundUnit(Unit(words.nouns.multiple, Dimension.RATIO), number.start, times.end())
        )
        return made(number, found.unit, number.start, found.end)
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
        measure = words.units.spellings.lookup(head) if number.value != 1 and head.islower() else None
        if measure:
            return made(number, measure, number.start, counted.end)
        return _counted(words, text, number, counted)
    multiple = words.nouns.multiple if number.form is Form.MULTIPLE else ""
    unit = Unit(multiple, _PARTS.get(number.form, Dimension.COUNT))
    rate = None if doubtful or multiple else _in_time(words.units, text, number)
    return rate or replace(made(number, unit, number.start, number.end), doubtful=doubtful)


def _in_time(units: Units, text: str, number: Number) -> Reading | None:
    """So many in a time, of what the words before say: "hours were cut from 412 a week"."""
    if number.form not in (Form.DIGITS, Form.WORDS):
        return None
    found = units.rate(text, FoundUnit(Unit("", Dimension.COUNT), number.start, number.end))
    below = found.unit.name.rpartition(" ")[2]
    if found.end == number.end or not units.spellings.is_time(below):
        return None
    return _counting(number, Unit(found.unit.name), found.end)


def _counted(words: Surroundings, text: str, number: Number, counted: Counted) -> Reading:
    """So many things, or so many in a time or a measure: "300 births a year", "7 flies per litre"."""
    whole = words.nouns.with_content(text, counted)
    for one in (whole, counted):
        found = FoundUnit(Unit(one.name), one.head, one.end)
        rated = words.units.rate(text, found)
        below = rated.unit.name.rpartition(" ")[2]
        if rated.end > one.end and _is_measured(words.units, below, text[one.end : rated.end]):
            return _counting(number, rated.unit, rated.end)
    return _counting(number, Unit(counted.name), counted.end)


def _is_measured(units: Units, unit: str, said: str) -> bool:
    """Whether what things are counted by is a time, or a measure that is told with words like "per"."""
    known = units.spellings.lookup(unit)
    measured = known is not None and known.dimension in _MEASURES
    return units.spellings.is_time(unit) or (measured and units.rates.any.search(said) is not None)


def _is_doubtful(words: Surroundings, text: str, number: Number, counted: Counted | None) -> bool:
    """Whether it is a year, stands for somebody, belongs to a compound or begins a name."""
    return (
        words.lookalikes.is_year(text, number, counted=counted is not None)
        or _is_pronoun(words.nouns, text, number, counted)
        or _SUSPENDED.match(text, number.end) is not None
        or (counted is None and not words.nouns.capitalised and words.lookalikes.opens_name(text, number))
    )


def _counting(number: Number, unit: Unit, end: int, *, hyphenated: bool = False) -> Reading:
    return made(number, unit, number.start, end, counted=True, hyphenated=hyphenated)


def _compound(words: Surroundings, text: str, number: Number) -> Counted | None:
    """The noun of "a 300-bed hospital"; small numbers make idioms of it: "a 9-iron".

    One that ends a list has counted all of it: "two- and three-bedroom flats".
    """
    large = number.form is Form.DIGITS and number.value is not None and number.value >= _LEAST_COMPOUND
    listed = _LISTED.search(text, max(0, number.start - _LIST_REACH), number.start) is not None
    return words.nouns.compounded(text, number.end) if large or listed else None


def _counted_noun(words: Surroundings, text: str, number: Number) -> Counted | None:
    if number.form in _PARTS or text[number.end : number.end + 1] in ("-", "‑"):
        return None
    at = number.end
    if words.nouns.acts_as_group(text, number.start, at):
        return Counted(words.nouns.person, at, at)
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
