"""Two numbers that are one amount: ranges, results, both ends of a change, "5 foot 8", "5.4 ± 0.2 kg"."""

import re
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.amounts.connectors import Connectors
from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.quantity_words import QuantityWords
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.sentence_near import sentence_near
from briefgen.evidence.amounts.shared_units import (
    LONGEST_GAP,
    PLAIN,
    are_far_apart,
    is_year_apart,
    same_unit,
    sharing,
)
from briefgen.evidence.amounts.unit_spellings import MONEY
from briefgen.evidence.amounts.units import Units
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit

_DASH = re.compile(r"\s?[-‑–—]\s?")
_AMOUNT_END = re.compile(r"\s*(?:[.,;)]|$|more\b)")
_PARTS = (Form.FRACTION, Form.RATIO)
_LONGEST_ROW = 240
_LEAST_WHOLE = 100
_WIDEST_RANGE = 5  # after a word of change, "to" between numbers further apart joins no range
_WIDEST_RANGE_OF_SHARES = 3  # what is a share itself may well have reached a level in per cent


def joined(words: QuantityWords, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings with ranges made one and units shared along lists."""
    together: list[Reading] = []
    for reading in sharing(words.connectors, text, readings):
        merged = _in_one(words, text, together[-1], reading) if together else None
        if merged is None:
            together.append(reading)
        else:
            together[-1:] = merged
    return together


def _in_one(words: QuantityWords, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """What two readings are together, or None where they stand apart."""
    return (
        _with_smaller_unit(words.surroundings.units, text, left, right)
        or _counted_on(words.surroundings.units, text, left, right)
        or _merged(words, text, left, right)
        or _with_small_change(text, left, right)
    )


def _merged(words: QuantityWords, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One range out of two readings, or both marked as ends of a change, or None."""
    gap = text[left.end : right.core]
    if words.connectors.tolerance.fullmatch(gap):
        return _within(left, right)
    if left.form in _PARTS and right.form in _PARTS:
        return _range_of_parts(words, text, left, right)
    plain = left.form in PLAIN and right.form in PLAIN and left.value is not None and right.value is not None
    if not plain or is_year_apart(text, left, right) or len(gap) > LONGEST_GAP or not same_unit(left, right):
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


def _range_of_parts(words: QuantityWords, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One range out of two shares: "between a third and a half", "one in five to one in four"."""
    gap = words.connectors.definite_after.sub("", text[left.end : right.core])
    opening = words.connectors.opening(text[max(0, left.start - 60) : left.start], gap)
    if not (opening or words.connectors.to.fullmatch(gap)) or left.unit != right.unit:
        return None
    return [replace(_range(left, right), start=left.start - len(opening))]


def _from_to(
    words: QuantityWords, text: str, left: Reading, right: Reading, before: str
) -> list[Reading] | None:
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
    begin, _ = sentence_near(text, left.start, left.start, _LONGEST_ROW)
    row = text[begin : left.start]
    if _is_step(connectors, text, left, right, row):
        return None
    if left.value and connectors.is_next_move(row):
        return _change(left, right)
    rises = not _falls(left, right) and connectors.from_word.search(before) is not None
    if rises and connectors.is_between_ranges(text, left.start, right.end):
        return [_range(left, right)]
    if connectors.is_move(before) and left.value and not connectors.is_spread_of(before, gap):
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


def _is_step(connectors: Connectors, text: str, left: Reading, right: Reading, row: str) -> bool:
    """Whether a change and what was reached stand around "to": "rose 5p to 145p"; a range is narrower."""
    own = left.unit.dimension is not Dimension.PERCENT or not text[left.core : left.end].isdigit()
    if left.value is None or right.value is None or not own or not connectors.is_step(row):
        return False
    if connectors.depends.match(text, right.end):
        return False
    begins = connectors.from_after.match(text, right.end) is not None
    widest = _WIDEST_RANGE_OF_SHARES if connectors.has_stepped(row) else _WIDEST_RANGE
    return begins or 0 < left.value * widest <= right.value


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


def _score_or_range(words: QuantityWords, left: Reading, right: Reading, before: str) -> list[Reading] | None:
    """Two bare numbers around "to": a result ("leads by 1,428 to 1,153") or a range; never a year."""
    if left.doubtful:
        return None
    a, b = left.value, right.value
    led = words.surroundings.lookalikes.results.near.search(before) is not None
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


def _counted_on(units: Units, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One rate out of two counts, the second a round number: "2.1 homes per 1,000 residents"."""
    whole = right.value
    if whole is None or whole < _LEAST_WHOLE or whole.normalize().as_tuple().digits != (1,):
        return None
    if units.rates.of_many.fullmatch(text, left.end, right.core) is None or right.unit.dimension is MONEY:
        return None
    below = " ".join(text[right.core : right.end].split())
    unit = replace(left.unit, name=f"{left.unit.name} {units.rates.word} {below}".strip())
    return [replace(left.measured_in(unit), end=right.end, counted=True)]


def _is_next_number(left: Reading, right: Reading) -> bool:
    words = left.form is right.form is Form.WORDS and not left.hyphenated
    return words and left.value is not None and right.value == left.value + 1


def _is_score(words: QuantityWords, text: str, left: Reading, right: Reading) -> bool:
    a, b = left.value, right.value
    if a is None or b is None or max(a, b) >= 400 or (right.unit.name and not right.counted):
        return False
    if not text[left.core : left.end].isdigit() or b != int(b):
        return False
    around = text[max(0, left.start - 40) : left.start] + " | " + text[right.core + 1 : right.core + 30]
    return a > b or words.surroundings.lookalikes.results.near.search(around) is not None


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
