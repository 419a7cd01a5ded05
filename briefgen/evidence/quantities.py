"""Quantities of a text: readings joined to ranges, with bounds and shared units, lookalikes left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Any

from briefgen.evidence.counts import nouns
from briefgen.evidence.lookalikes import lookalikes
from briefgen.evidence.number_words import alternatives, grammar
from briefgen.evidence.numbers import Form
from briefgen.evidence.readings import Reading, Surroundings, read_numbers
from briefgen.evidence.units import MONEY, units
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit

_NAMED_AGE_BEFORE = re.compile(r"[^\W\d_a-z][\w’'.-]+,\s$")
_NAMED_AGE_AFTER = re.compile(r",|\)|\s(?:and|or)\s")
_DASH = re.compile(r"\s?[-‑–—]\s?")
_LIST_MARK = re.compile(r"[.)]\s")
_AMOUNT_END = re.compile(r"\s*(?:[.,;)]|$|more\b)")
_LONGEST_BOUND = 28
_LONGEST_GAP = 16
_PLAIN = (Form.DIGITS, Form.WORDS)


class Connectors:
    """The words of a language around and between numbers."""

    def __init__(self, numbers: dict[str, Any], measures: dict[str, Any], moves: dict[str, Any]) -> None:
        ranges = numbers["ranges"]
        flags = re.IGNORECASE
        signs = [word for word in ranges["to"] if not word.isalpha()]
        to = alternatives([word for word in ranges["to"] if word.isalpha()])
        self.to = re.compile(rf"[\s\-‑]*[\s\-‑](?:{to})[\s\-‑]+|\s*(?:{alternatives(signs)})\s*", flags)
        self.either = re.compile(rf"[-‑]?\s+(?:{alternatives(ranges['or'])})\s+", flags)
        self.listed = re.compile(rf"[-‑]?,?\s+(?:{alternatives(ranges['list'])})\s+|[-‑],\s+", flags)
        self.part = re.compile(rf"\s+(?:{alternatives(ranges.get('part', []))})\s+", flags)
        self.pairs = [_pair(before, [between, to]) for before, between in ranges["pairs"]]
        verbs = alternatives([*moves["up"]["before"], *moves["down"]["before"], *moves["moves"]])
        self.moves = re.compile(rf"(?<![^\W_])(?:{verbs})(?![^\W_])", flags)
        self.from_word = re.compile(rf"(?<![^\W_])(?:{alternatives(ranges['from'])})\s+$", flags)
        self.spread = re.compile(rf"(?<![^\W_])(?:{alternatives(ranges['spread'])})(?![^\W_])", flags)
        self.same = re.compile(rf"(?<![^\W_])(?:{alternatives(ranges['same'])})\s+(?:[\w-]+\s+)?$", flags)
        self._bounds_of(numbers)
        ages = measures["ages"]
        self.age_before = re.compile(rf"(?<![^\W_])(?:{alternatives(ages['before'])})\s+$", flags)
        self.age_copula = re.compile(rf"(?<![^\W_])(?:{alternatives(ages['copula'])})\s+$", flags)
        self.age_end = re.compile(r"\s*(?:[.,;)!?”\"]|$|\s(?:and|when|at|but)\s)")
        self.age_unit = Unit(ages["unit"], Dimension.AGE)

    def opening(self, before: str, gap: str) -> str:
        """The words that open "between A and B", or none."""
        found = (opening.search(before) for opening, between in self.pairs if between.fullmatch(gap))
        return next((one.group() for one in found if one), "")

    def is_throughout(self, text: str, reading: Reading, bound: str) -> bool:
        """Whether "over" before a stretch of time means throughout it: "over six years"."""
        if reading.unit.dimension is not Dimension.TIME or bound.lower() not in self.throughout:
            return False
        return self.over_after.search(text[max(0, reading.start - 24) : reading.start]) is None

    def is_move(self, before: str) -> bool:
        """Whether the words before "from A to B" speak of a change, not of a spread."""
        opened = self.from_word.search(before) is not None
        return opened and self.moves.search(before) is not None and self.spread.search(before) is None

    def _bounds_of(self, numbers: dict[str, Any]) -> None:
        before, after = numbers["bounds"], numbers["bounds_after"]
        self.bounds = {word: Bound(sign) for sign, words in before.items() for word in words}
        self.bounds_after = {word: Bound(sign) for sign, words in after.items() for word in words}
        self.throughout = frozenset(numbers["throughout"]["words"])
        over = alternatives(numbers["throughout"]["words"])
        opened = alternatives(numbers["throughout"]["more_after"])
        self.over_after = re.compile(rf"(?<![^\W_])(?:{opened})\s+(?:{over})\s+$", re.IGNORECASE)
        article = alternatives([*numbers["articles"], "the"])
        self.bound_before = re.compile(
            rf"(?<![^\W_])({alternatives(self.bounds)})(?:\s+|[-‑]|(?<=[~≈])\s*)(?:(?:{article})\s+)?$",
            re.IGNORECASE,
        )
        self.bound_after = re.compile(
            rf"(?:\s+({alternatives(self.bounds_after)})(?![^\W_])|(\+))", re.IGNORECASE
        )


def _pair(before: str, between: list[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    opening = re.compile(rf"(?<![^\W_])(?:{alternatives([before])})\s+$", re.IGNORECASE)
    return opening, re.compile(rf"\s+(?:{alternatives(between)})\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Language:
    surroundings: Surroundings
    connectors: Connectors


@cache
def _language(language: str) -> _Language:
    numbers, measures = table(language, "numbers"), table(language, "units")
    of = re.compile(rf"\s+(?:{alternatives(numbers['of'])})\s+", re.IGNORECASE)
    around = Surroundings(units(language), nouns(language), lookalikes(language), grammar(language), of)
    return _Language(around, Connectors(numbers, measures, table(language, "figures")))


def find_quantities(text: str, language: str) -> tuple[Reading, ...]:
    """The quantities of a text in order, none overlapping."""
    words = _language(language)
    readings = list(read_numbers(words.surroundings, text, language))
    joined = _joined(words, text, readings)
    bounded = [_bounded(words.connectors, text, reading) for reading in joined]
    kept = [reading for reading in bounded if _is_figure(text, reading)]
    return tuple(_apart(_carried(words.connectors, text, kept)))


def _apart(readings: list[Reading]) -> Iterator[Reading]:
    """The readings, none reaching into the one before."""
    at = 0
    for reading in readings:
        if reading.core >= at:
            yield replace(reading, start=max(at, reading.start))
            at = reading.end


# --- shared units and ranges ----------------------------------------------------------------


def _joined(words: _Language, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings with ranges made one and units shared along lists."""
    joined: list[Reading] = []
    for reading in _sharing(words.connectors, text, readings):
        merged = _merged(words, text, joined[-1], reading) if joined else None
        if merged is None and joined:
            merged = _with_small_change(text, joined[-1], reading)
        if merged is None:
            joined.append(reading)
        else:
            joined[-1:] = merged
    return joined


def _sharing(connectors: Connectors, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings with the unit and scale of what they are joined to: "45 and 50 mg", "10 to 15 billion"."""
    shared = list(readings)
    for i in range(len(shared) - 2, -1, -1):
        left, right = shared[i], shared[i + 1]
        gap = text[left.end : right.core]
        if left.form not in _PLAIN or right.form not in _PLAIN or not 0 < len(gap) <= _LONGEST_GAP:
            continue
        if _is_year_apart(left, right):
            continue
        if connectors.part.fullmatch(gap) and not left.doubtful:
            shared[i] = _taking_unit(left, right)
        elif connectors.to.fullmatch(gap) or connectors.either.fullmatch(gap):
            shared[i] = _scaled_like(_taking_unit(left, right), right)
        elif connectors.listed.fullmatch(gap) and (not left.doubtful or gap[0] in "-‑"):
            shared[i] = _taking_unit(left, right)
    return shared


def _taking_unit(left: Reading, right: Reading) -> Reading:
    sign_first = right.unit.dimension is MONEY and right.unit.symbol and right.start == right.core
    if left.unit.name or not right.unit.name or (sign_first and right.quantity.unit.symbol in "$£€¥"):
        return left
    return replace(left.measured_in(right.unit), counted=right.counted)


def _scaled_like(left: Reading, right: Reading) -> Reading:
    """The first number in the scale of the second, where that leaves it the smaller: "10 to 15 billion"."""
    value, other = left.value, right.value or (right.quantity.low if right.form in _PLAIN else None)
    if value is None or other is None or not left.scale == 1 < right.scale or value >= 1000:
        return left
    if not _same_unit(left, right):
        return left
    if value * right.scale > other * 10:
        return left
    return replace(left, quantity=replace(left.quantity, value=value * right.scale), scale=right.scale)


def _merged(words: _Language, text: str, left: Reading, right: Reading) -> list[Reading] | None:
    """One range out of two readings, or both marked as ends of a change, or None."""
    gap = text[left.end : right.core]
    plain = (
        left.form in _PLAIN and right.form in _PLAIN and left.value is not None and right.value is not None
    )
    if not plain or _is_year_apart(left, right) or len(gap) > _LONGEST_GAP or not _same_unit(left, right):
        return None
    connectors = words.connectors
    before = text[max(0, left.start - 60) : left.start]
    opening = connectors.opening(before, gap)
    if opening:
        both = replace(_range(left, right), start=left.start - len(opening))
        return None if left.doubtful and right.doubtful else [both]
    if connectors.to.fullmatch(gap):
        return _from_to(words, text, left, right, before)
    if connectors.either.fullmatch(gap) and _is_next_number(left, right):
        return [_range(left, right)]
    return None


def _from_to(words: _Language, text: str, left: Reading, right: Reading, before: str) -> list[Reading] | None:
    gap = text[left.end : right.core]
    if _DASH.fullmatch(gap):
        if _is_score(words, text, left, right):
            return [_score(left, right)]
        return None if left.doubtful and right.doubtful else [_range(left, right)]
    connectors = words.connectors
    if connectors.is_move(before) and left.value:
        longer = left.unit.name.startswith(right.unit.name)
        ending = right.measured_in(left.unit) if longer else right
        return [replace(left, from_to="from"), replace(ending, from_to="to", pair=right.core - left.core)]
    falls = left.value is not None and right.value is not None and left.value > right.value
    if falls and right.unit.name and not connectors.from_word.search(before):
        return None
    if not left.unit.name and not right.unit.name:
        return _score_or_range(words, left, right, before)
    return [_range(left, right)] if right.unit.name else None


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


def _is_year_apart(left: Reading, right: Reading) -> bool:
    """Whether the left is a bare year and the right no number of its size: "in 2019 to 4.8 per cent"."""
    if not left.doubtful or left.form is not Form.DIGITS or left.value is None or left.value < 1000:
        return False
    return right.value is None or right.value < 1000


def _same_unit(left: Reading, right: Reading) -> bool:
    a, b = left.unit.name, right.unit.name
    return not a or not b or b == a or b.startswith(a + " ") or a.startswith(b + " ")


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
    before = connectors.bound_before.search(text[max(0, reading.start - _LONGEST_BOUND) : reading.start])
    after = connectors.bound_after.match(text, reading.end)
    bound, start, end = Bound.EXACT, reading.start, reading.end
    if before and not connectors.is_throughout(text, reading, before[1]):
        bound = connectors.bounds.get(" ".join(before[1].lower().split()), Bound.EXACT)
        start -= len(before.group())
    elif after:
        bound = connectors.bounds_after.get(" ".join((after[1] or "").lower().split()), Bound.AT_LEAST)
        end = after.end()
    return replace(reading, start=start, end=end, quantity=replace(reading.quantity, bound=bound))


def _aged(connectors: Connectors, text: str, reading: Reading) -> Reading:
    """The reading as an age: "aged 34", "Jane Poole, 66, said", "who was 10"."""
    value = reading.value or reading.quantity.low
    if value is None or not (0 < value < 120 and value == int(value)):
        return reading
    before = text[max(0, reading.start - 40) : reading.start]
    if reading.unit.name and not (reading.counted and connectors.age_before.search(before)):
        return reading
    named = _NAMED_AGE_BEFORE.search(before) and _NAMED_AGE_AFTER.match(text, reading.end)
    told = connectors.age_copula.search(before) and connectors.age_end.match(text, reading.end)
    if reading.form in _PLAIN and (named or told or connectors.age_before.search(before)):
        return reading.measured_in(connectors.age_unit)
    return reading


def _is_figure(text: str, reading: Reading) -> bool:
    """Whether a reading is worth keeping: no year left bare, no pronoun, no mark of a list."""
    if reading.doubtful:
        return False
    if reading.unit.name or reading.score or reading.form is not Form.DIGITS:
        return True
    if _is_bracket_mark(text, reading):
        return False
    opens = not text[max(0, reading.start - 2) : reading.start].strip() or text[reading.start - 1] == "\n"
    return not (opens and _LIST_MARK.match(text, reading.end))


def _is_bracket_mark(text: str, reading: Reading) -> bool:
    """Whether a bracket closes after it that was not opened: "2) the second"."""
    closes = re.compile(r"\s?\)").match(text, reading.end)
    return closes is not None and "(" not in text[max(0, reading.start - 60) : reading.start]


def _carried(connectors: Connectors, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings, a bare one in the unit of the one it is set beside: "460 cars, compared with 63"."""
    carried = list(readings)
    for i in range(1, len(carried)):
        left, right = carried[i - 1], carried[i]
        if right.unit.name or right.form not in _PLAIN or not left.unit.name or right.start - left.end > 80:
            continue
        gap = text[left.end : right.start]
        beside = left.unit.dimension is Dimension.COUNT or left.unit.dimension is Dimension.OTHER
        if beside and "." not in gap and connectors.same.search(gap):
            carried[i] = replace(right.measured_in(left.unit), counted=True)
    return carried
