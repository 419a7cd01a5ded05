"""Amounts of a row of clauses whose first has the unit: "rose 4% to £9.8m; in Hull it fell 7% to 4.2m"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from briefgen.evidence.amounts.connectors import Connectors
from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.knowledge.patterns import NAME_WORD, name_of
from briefgen.model.quantity import Dimension

_REACH = 90
_CLAUSE = 3
_NEW_SENTENCE = re.compile(r"[.!?]\s")
_MILLIONS = re.compile(r"\d[\d.,]*m")
_MILLION = Decimal(1_000_000)
_MOST_TIMES = 5
"""Sums further apart are of unlike things: a rent a month and the price of a house."""
_LEAD = re.compile(r"(?<![^\W_])[^\W\d_A-Z]{1,12} $")
_NEXT_NAME = re.compile(
    rf"(?:,| [^\W\d_A-Z]{{2,4}}) {name_of(NAME_WORD, NAME_WORD, 2, ' ')}(?: [^\W\d_A-Z]{{1,12}}){{1,2}} "
)
"""From one pair to the next that a name alone opens: ", Wrexham up from "."""


def told_once(connectors: Connectors, text: str, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, the last of each clause in the unit of the clause before where only "it" changes again.

    Each clause has a share and what it led to; of "visits rose 3% to 1.7 million" the unit is another.
    """
    told = list(readings)
    before = -1
    for i in range(1, len(told)):
        if not _is_clause(connectors, text, told, i):
            continue
        begins = before >= 0 and before == i - _CLAUSE + 1
        if begins and _goes_on(connectors, text, told[before], told[i - 1]):
            told[i] = _in_unit_of(text, told[before], told[i])
        before = i
    return told


def _is_clause(connectors: Connectors, text: str, readings: Sequence[Reading], i: int) -> bool:
    """Whether a figure is what a share just before it led to: "4% to £9.8m"."""
    share, right = readings[i - 1], readings[i]
    led = share.unit.dimension is Dimension.PERCENT and right.unit.dimension is not Dimension.PERCENT
    return led and connectors.led_to.fullmatch(text, share.end, right.start) is not None


def _goes_on(connectors: Connectors, text: str, left: Reading, share: Reading) -> bool:
    """Whether a clause about the same thing stands between an amount and the next share."""
    gap = text[left.end : share.start]
    near = len(gap) <= _REACH and not _NEW_SENTENCE.search(gap)
    return near and connectors.same_thing.search(gap) is not None


def _in_unit_of(text: str, left: Reading, right: Reading) -> Reading:
    """A bare number in the unit of another, one with "m" in millions of it."""
    if not left.unit.name or left.counted or right.form is not Form.DIGITS or right.value is None:
        return right
    if not right.unit.name and (right.scale > 1) == (left.scale > 1):
        return right.measured_in(left.unit)
    money = left.unit.dimension is Dimension.MONEY
    if money and left.scale > 1 and _MILLIONS.fullmatch(text, right.core, right.end):
        return right.scaled(left.unit, _MILLION)
    return right


def rate_told_once(connectors: Connectors, text: str, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, the sums of a row of names with the rate that the first has.

    "Bangor up from £520 to £610 a month, Wrexham up from £480 to £555": each pair is led by the same word.
    """
    told = list(readings)
    for i in range(len(told) - 3):
        first, last, left, right = told[i : i + 4]
        pairs = _is_pair(connectors, text, first, last) and _is_pair(connectors, text, left, right)
        if pairs and _is_next(text, told[i : i + 4]) and _lacks_rate(last, right):
            told[i + 3] = right.measured_in(last.unit)
    return told


def _is_pair(connectors: Connectors, text: str, left: Reading, right: Reading) -> bool:
    return connectors.led_to.fullmatch(text, left.end, right.start) is not None


def _is_next(text: str, row: Sequence[Reading]) -> bool:
    """Whether only a name and the words that led the first pair stand before the second."""
    first, last, left, _ = row
    leads = [_LEAD.search(text[max(0, one.start - _REACH) : one.start]) for one in (first, left)]
    same = all(leads) and len({lead.group() for lead in leads if lead}) == 1
    return same and _NEXT_NAME.fullmatch(text, last.end, left.start) is not None


def _lacks_rate(rated: Reading, bare: Reading) -> bool:
    """Whether a sum is in the money of another that has a rate, and of its order."""
    money = rated.unit.dimension is Dimension.MONEY and bare.unit.dimension is Dimension.MONEY
    if not money or not rated.unit.name.startswith(f"{bare.unit.name} per "):
        return False
    low, high = sorted((rated.value or Decimal(0), bare.value or Decimal(0)))
    return 0 < high <= low * _MOST_TIMES
