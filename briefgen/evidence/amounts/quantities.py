"""Quantities of a text: readings joined to ranges, with bounds and shared units, lookalikes left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from unicodedata import decimal

from briefgen.evidence.amounts.connectors import Connectors
from briefgen.evidence.amounts.counts import nouns
from briefgen.evidence.amounts.lookalikes import lookalikes
from briefgen.evidence.amounts.money_names import with_money
from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.price_bases import without_price_bases
from briefgen.evidence.amounts.reading import Reading, Surroundings
from briefgen.evidence.amounts.readings import read_numbers
from briefgen.evidence.amounts.shared_units import (
    LONGEST_GAP,
    PLAIN,
    are_far_apart,
    carrying,
    counting_one,
    is_year_apart,
    same_unit,
    sharing,
    with_rates,
)
from briefgen.evidence.amounts.units import MONEY, Units, units
from briefgen.evidence.words.number_words import alternatives, grammar
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit

_NAMED_AGE_BEFORE = re.compile(r"[^\W\d_a-z][\w’'.-]+,\s$")
_NAMED_AGE_AFTER = re.compile(r",|\)|\s(?:and|or)\s")
_LEAST_CLOSING_AGE = 10
_DASH = re.compile(r"\s?[-‑–—]\s?")
_TIED_DIGITS = re.compile(r"\d[-‑–]$")
_LIST_MARK, _LIST_START = re.compile(r"[.)]\s"), re.compile(r"(?:\n|[.!?;:]\s)\s?\Z")
_OPENS = "= "  # a number alone at the start of a line would be read as that of a list
_AMOUNT_END = re.compile(r"\s*(?:[.,;)]|$|more\b)")
_LIST_REACH, _LONGEST_BOUND = 3, 28
_FOREIGN_DIGITS = re.compile(r"(?![0-9])\d|(?<=\d)[\u066b\u066c\uff0e\uff0c](?=\d)|(?<=\d)\u066a")
_FOREIGN_MARKS = {"\u066b": ".", "\u066c": ",", "\uff0e": ".", "\uff0c": ",", "\u066a": "%"}
"""Arabic and full-width signs between and behind digits."""
_LONGEST_AGE_CUE = 80
_PARTS = (Form.FRACTION, Form.RATIO)
_LAST_SENTENCE, _LONGEST_ROW = re.compile(r"[.!?]\s|\n"), 240
_WIDEST_RANGE = 5  # after a word of change, "to" between numbers further apart joins no range


@dataclass(frozen=True, slots=True)
class _Language:
    surroundings: Surroundings
    connectors: Connectors


@cache
def _language(language: str) -> _Language:
    numbers, measures = table(language, "numbers"), table(language, "units")
    of = re.compile(rf"\s+(?:{alternatives(numbers['of'])})\s+", re.IGNORECASE)
    of_one = re.compile(
        rf"\s+(?:(?:{alternatives(numbers['of'])})\s+)?(?:{alternatives(numbers['articles'])})\s+"
    )
    around = Surroundings(
        units(language), nouns(language), lookalikes(language), grammar(language), of, of_one
    )
    return _Language(around, Connectors(numbers, measures, table(language, "figures")))


def find_quantities(text: str, language: str) -> tuple[Reading, ...]:
    """The quantities of a text in order, none overlapping."""
    words = _language(language)
    text = _in_plain_digits(text)
    readings = list(read_numbers(words.surroundings, text, language))
    named = with_money(text, _joined(words, text, readings), language)
    joined = with_rates(words.surroundings.units, text, named)
    bounded = [_bounded(words.connectors, text, reading) for reading in joined]
    beside = counting_one(words.connectors, text, bounded)
    kept = without_price_bases(text, [one for one in beside if _is_figure(text, one)], language)
    return tuple(_apart(carrying(words.connectors, text, kept)))


def _in_plain_digits(text: str) -> str:
    """The text, digits and number marks of other scripts as those of ours; every place stays the same."""
    if text.isascii() or not _FOREIGN_DIGITS.search(text):
        return text
    return _FOREIGN_DIGITS.sub(_plain_digits, text)


def _plain_digits(found: re.Match[str]) -> str:
    return _FOREIGN_MARKS.get(found[0]) or str(decimal(found[0]))


def quantity_alone(text: str, language: str) -> Reading | None:
    """The quantity in words that stand alone, places counted from their start; None of none or several."""
    found = find_quantities(_OPENS + text, language)
    return found[0].shifted(-len(_OPENS)) if len(found) == 1 else None


def _apart(readings: list[Reading]) -> Iterator[Reading]:
    """The readings, none reaching into the one before."""
    at = 0
    for reading in readings:
        if reading.core >= at:
            yield reading if reading.start >= at else replace(reading, start=at)
            at = reading.end


# --- shared units and ranges ----------------------------------------------------------------


def _joined(words: _Language, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings with ranges made one and units shared along lists."""
    joined: list[Reading] = []
    for reading in sharing(words.connectors, text, readings):
        merged = _in_one(words, text, joined[-1], reading) if joined else None
        if merged is None:
            joined.append(reading)
        else:
            joined[-1:] = merged
    return joined


def _in_one(words: _Language, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """What two readings are together, or None where they stand apart."""
    return (
        _with_smaller_unit(words.surroundings.units, text, left, right)
        or _merged(words, text, left, right)
        or _with_small_change(text, left, right)
    )


def _merged(words: _Language, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One range out of two readings, or both marked as ends of a change, or None."""
    gap = text[left.end : right.core]
    if words.connectors.tolerance.fullmatch(gap):
        return _within(left, right)
    if left.form in _PARTS and right.form in _PARTS:
        return _range_of_parts(words, text, left, right)
    plain = left.form in PLAIN and right.form in PLAIN and left.value is not None and right.value is not None
    if not plain or is_year_apart(left, right) or len(gap) > LONGEST_GAP or not same_unit(left, right):
        return None
    connectors = words.connectors
    before = text[max(0, left.start - 60) : left.start]
    opening = connectors.opening(before, gap)
    if opening:
        both = replace(_range(left, right), start=left.start - len(opening))
        return None if left.doubtful and right.doubtful else [both]
    told = connectors.is_result(before, gap, text[right.core : right.end]) and not left.unit.name
    if told or connectors.is_vote(before, text[left.core : left.end], gap):
        return [_score(left, right)]
    if connectors.reached.fullmatch(gap) and connectors.from_word.search(before):
        return None if are_far_apart(left, right) else _change(left, right)
    if connectors.to.fullmatch(gap):
        return _from_to(words, text, left, right, before)
    if connectors.either.fullmatch(gap) and _is_next_number(left, right):
        return [_range(left, right)]
    return None


def _range_of_parts(words: _Language, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One range out of two shares: "between a third and a half", "one in five to one in four"."""
    gap = words.connectors.definite_after.sub("", text[left.end : right.core])
    opening = words.connectors.opening(text[max(0, left.start - 60) : left.start], gap)
    if not (opening or words.connectors.to.fullmatch(gap)) or left.unit != right.unit:
        return None
    return [replace(_range(left, right), start=left.start - len(opening))]


def _from_to(words: _Language, text: str, left: Reading, right: Reading, before: str) -> list[Reading] | None:
    gap = text[left.end : right.core]
    if _DASH.fullmatch(gap):
        if _is_score(words, text, left, right):
            return [_score(left, right)]
        # "A 62%-32% divide" and "its 900-20" are no ranges.
        turned = right.unit.dimension is Dimension.PERCENT or left.scale == right.scale == 1
        opposed = turned and _falls(left, right)
        return None if opposed or (left.doubtful and right.doubtful) else [_range(left, right)]
    connectors = words.connectors
    if left.doubtful and right.doubtful:
        return None
    if _is_step(connectors, text, left, right, before):
        return None
    row = _LAST_SENTENCE.split(text[max(0, left.start - _LONGEST_ROW) : left.start])[-1]
    if left.value and connectors.is_next_move(row):
        return _change(left, right)
    if connectors.from_word.search(before) and connectors.is_between_ranges(text, before, right.end):
        return [_range(left, right)]
    if connectors.is_move(before) and left.value:
        return _change(left, right)
    if _falls(left, right) and right.unit.name and not connectors.from_word.search(before):
        return None
    if not left.unit.name and not right.unit.name:
        tied = gap[0] in "-‑" and not right.doubtful  # "a 5-to-4 decision"
        return [_score(left, right)] if tied else _score_or_range(words, left, right, before)
    return [_range(left, right)] if right.unit.name else None


def _change(left: Reading, right: Reading) -> list[Reading]:
    """The two ends of a change, both in the fuller unit."""
    longer = left.unit.name.startswith(right.unit.name)
    ending = right.measured_in(left.unit) if longer else right
    return [replace(left, from_to="from"), replace(ending, from_to="to", pair=right.core - left.core)]


def _is_step(connectors: Connectors, text: str, left: Reading, right: Reading, before: str) -> bool:
    """Whether a change and what was reached stand around "to": "rose 5p to 145p"; a range is narrower."""
    own = left.unit.dimension is not Dimension.PERCENT or not text[left.core : left.end].isdigit()
    if left.value is None or right.value is None or not own or not connectors.is_step(before):
        return False
    begins = own and connectors.from_after.match(text, right.end) is not None
    return begins or 0 < left.value * _WIDEST_RANGE <= right.value


def _within(left: Reading, right: Reading) -> list[Reading] | None:
    """One number with how far it may be off: "5.4 ± 0.2 kg", "52%, plus or minus 3 points"."""
    value, slack = left.value, right.value
    unit = left.unit if left.unit.name else right.unit
    points = left.unit.dimension is Dimension.PERCENT
    points = points and right.unit.dimension in (Dimension.PERCENTAGE_POINT, Dimension.OTHER)
    if value is None or slack is None or slack <= 0 or not (points or same_unit(left, right)):
        return None
    quantity = Quantity(value, unit, Bound.ABOUT, value - slack, value + slack)
    return [replace(left, end=right.end, quantity=quantity, doubtful=False)]


def _falls(left: Reading, right: Reading) -> bool:
    """Whether the first number is the larger: no range then ("a 62%-32% divide")."""
    return left.value is not None and right.value is not None and left.value > right.value


def _score_or_range(words: _Language, left: Reading, right: Reading, before: str) -> list[Reading] | None:
    """Two bare numbers around "to": a result ("leads by 1,428 to 1,153") or a range; never a year."""
    if left.doubtful:
        return None
    a, b = left.value, right.value
    led = words.surroundings.lookalikes.score_near.search(before) is not None
    return (
        [_score(left, right)] if led and a is not None and b is not None and a > b else [_range(left, right)]
    )


def _with_small_change(text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One amount out of "15 dollars 50"."""
    small = right.value is not None and 10 <= right.value < 100 and not right.unit.name
    named = left.unit.dimension is MONEY and left.end > left.core and text[left.end - 1].isalpha()
    gap = text[left.end : right.core]
    if not (small and named and gap in (" ", " and ") and left.value is not None):
        return None
    if left.scale != 1 or left.value != int(left.value) or not _AMOUNT_END.match(text, right.end):
        return None
    value = left.value + (right.value or Decimal(0)) / 100
    return [replace(left, end=right.end, quantity=replace(left.quantity, value=value))]


def _with_smaller_unit(units: Units, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One measure out of "5 foot 8" or "two years and nine months", in the smaller of its two units."""
    bare = not right.unit.name and not right.counted
    part = (units.parts if bare else units.smaller).get(left.unit.name)
    if part is None or left.form not in PLAIN or right.form not in PLAIN:
        return None
    smaller, many = part
    if left.value is None or right.value is None or not 0 < right.value < many or left.value % 1:
        return None
    gap = text[left.end : right.core]
    tied = gap in (" ", "-", "‑") if bare else _ties_parts(units, text, gap, right)
    if not tied or (right.unit.name and right.unit != smaller):
        return None
    quantity = Quantity(left.value * many + right.value, smaller)
    return [replace(left, end=right.end, quantity=quantity, hyphenated=right.hyphenated)]


def _ties_parts(units: Units, text: str, gap: str, right: Reading) -> bool:
    """Whether a measure goes on with its smaller part: "two hours and 14 minutes", "6ft 2in"."""
    listed = gap == ", " and units.closes_parts.match(text, right.end) is not None
    return listed or units.joins_parts.fullmatch(gap) is not None


def _is_next_number(left: Reading, right: Reading) -> bool:
    words = left.form is right.form is Form.WORDS and not left.hyphenated
    return words and left.value is not None and right.value == left.value + 1


def _is_score(words: _Language, text: str, left: Reading, right: Reading) -> bool:
    a, b = left.value, right.value
    if a is None or b is None or max(a, b) >= 400 or (right.unit.name and not right.counted):
        return False
    if not text[left.core : left.end].isdigit() or b != int(b):
        return False
    around = text[max(0, left.start - 40) : left.start] + " | " + text[right.core + 1 : right.core + 30]
    return a > b or words.surroundings.lookalikes.score_near.search(around) is not None


def _score(left: Reading, right: Reading) -> Reading:
    quantity = Quantity(None, Unit("", Dimension.SCORE), Bound.EXACT, left.value, right.value)
    end = right.core + len(str(right.value)) if right.counted else right.end
    return replace(left, end=end, quantity=quantity, score=True, counted=False, doubtful=False)


def _range(left: Reading, right: Reading) -> Reading:
    low, high = left.value, right.value
    if low is not None and high is not None and low > high:
        low, high = high, low
    unit = right.unit if right.unit.name else left.unit
    quantity = Quantity(None, unit, Bound.EXACT, low, high)
    return replace(right, start=left.start, core=left.core, quantity=quantity, doubtful=False)


# --- bounds, ages, carried units, what counts -----------------------------------------------


def _bounded(connectors: Connectors, text: str, reading: Reading) -> Reading:
    reading = _aged(connectors, text, reading)
    if reading.quantity.bound is Bound.ORDER or reading.score:
        return reading
    window = text[max(0, reading.start - _LONGEST_BOUND) : reading.start]
    unbound = connectors.no_bound.search(window) or (
        connectors.level_before.search(window) and reading.form is not Form.FRACTION
    )
    before = None if unbound else connectors.bound_before.search(window)
    if before and reading.form is Form.DIGITS and connectors.one_before.search(window):
        before = None  # "asked about a £48,500 invoice"
    after = connectors.bound_after.match(text, reading.end)
    bound: Bound = reading.quantity.bound
    start, end = reading.start, reading.end
    if before and _bounds(connectors, text, reading, before):
        bound = connectors.bounds.get(" ".join(before[1].lower().split()), Bound.EXACT)
        start -= len(before.group())
    elif after:
        bound = connectors.bounds_after.get(" ".join((after[1] or "").lower().split()), Bound.AT_LEAST)
        end = after.end()
    else:
        return reading
    return replace(reading, start=start, end=end, quantity=replace(reading.quantity, bound=bound))


def _bounds(connectors: Connectors, text: str, reading: Reading, before: re.Match[str]) -> bool:
    """Whether the words before a figure bound it, and tell no time or place of it."""
    start = reading.start - len(before.group())
    return not (
        connectors.is_throughout(text, reading, before[1])
        or connectors.is_place(text, reading, start, before[1])
    )


def _aged(connectors: Connectors, text: str, reading: Reading) -> Reading:
    """The reading as an age: "aged 34", "Jane Poole, 66, said", "who was 10"."""
    value = reading.value or reading.quantity.low
    if value is None or not (0 < value < 120 and value == int(value)):
        return reading
    before = text[max(0, reading.core - _LONGEST_AGE_CUE) : reading.core]
    bare = text[reading.core : reading.end].isdigit()
    if bare and connectors.age_told.search(before):
        return reading.measured_in(connectors.age_unit)
    if reading.unit.name and not (reading.counted and connectors.age_before.search(before)):
        return reading
    named = _NAMED_AGE_BEFORE.search(before) and (
        _NAMED_AGE_AFTER.match(text, reading.end)
        or (
            value >= _LEAST_CLOSING_AGE
            and connectors.named_speaker.search(before)
            and connectors.age_end.match(text, reading.end)
        )
    )
    told = connectors.age_copula.search(before) and connectors.age_end.match(text, reading.end)
    if bare and connectors.age_supposed.search(before):
        told = connectors.age_end.match(text, reading.end) or connectors.age_year.match(text, reading.end)
    if reading.form in PLAIN and (named or told or connectors.age_before.search(before)):
        return reading.measured_in(connectors.age_unit)
    return reading


def _is_figure(text: str, reading: Reading) -> bool:
    """Whether a reading is worth keeping: no year left bare, no pronoun, no mark of a list."""
    if reading.doubtful or (reading.counted and _is_tied(text, reading)):
        return False
    if reading.unit.name or reading.score or reading.form is not Form.DIGITS:
        return True
    if _is_bracket_mark(text, reading) or _is_tied(text, reading):
        return False
    if text.strip() == text[reading.start : reading.end]:
        return False
    return not (_LIST_MARK.match(text, reading.end) and _starts_list_item(text, reading.start))


def _is_tied(text: str, reading: Reading) -> bool:
    """Whether a dash ties it to digits before it: "a 3-2-1 strategy"."""
    return _TIED_DIGITS.search(text, max(0, reading.core - 3), reading.core) is not None


def _starts_list_item(text: str, at: int) -> bool:
    """Whether nothing or the end of a sentence stands before: "Buy. 2. Sell."."""
    return at < _LIST_REACH or _LIST_START.search(text[at - _LIST_REACH : at]) is not None


def _is_bracket_mark(text: str, reading: Reading) -> bool:
    """Whether a bracket closes after it that was not opened: "2) the second"."""
    closes = re.compile(r"\s?\)").match(text, reading.end)
    return closes is not None and "(" not in text[max(0, reading.start - 60) : reading.start]
