"""Units and scales that one number takes from another: "45 and 50 mg", "460 cars, compared with 63"."""

import re
from dataclasses import replace

from briefgen.evidence.amounts.connectors import Connectors
from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.sentence_near import PART_END
from briefgen.evidence.amounts.unit_spellings import MONEY, FoundUnit
from briefgen.evidence.amounts.units import Units
from briefgen.model.quantity import Dimension, Unit

_REACH = 80
_COMMA = len(", ")
_FROM_REACH = 12
_MOST_TIMES_APART = 50
_THOUSANDS = re.compile(r"\d{1,3}[.,'’]\d{3}(?!\d)")
_YEAR_DIGITS = 4
_LAST_YEAR, _FAR_ABOVE = 2100, 5
"""What could be a year is one before a number five times as large: "in 2022 to 40,000 tonnes"."""

_COUNTED = (Dimension.COUNT, Dimension.OTHER)
_MEASURED = (Dimension.AREA, Dimension.LENGTH, Dimension.MASS, Dimension.VOLUME)
_LARGEST_SHARE = 1000
_WHOLE = 100
_LETTERED = re.compile(r"\d[\d.,]*[a-z]")
_NEXT_AMOUNT = re.compile(
    r"(?: [a-zäöüß]{2,12})?, "
)  # a German verb leaves its particle there: "nahmen … ein, "
_LONGEST_OWNER = 40
LONGEST_GAP = 20
"""Between two numbers that are joined, in code points."""

PLAIN = (Form.DIGITS, Form.WORDS)
"""Forms of numbers that may share a unit."""


def sharing(connectors: Connectors, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings with the unit and scale of what they are joined to: "45 and 50 mg", "10 to 15 billion"."""
    shared = list(readings)
    for i in range(len(shared) - 2, -1, -1):
        left, right = shared[i], shared[i + 1]
        gap = text[left.end : right.core]
        if left.form not in PLAIN or right.form not in PLAIN or not 0 < len(gap) <= _LONGEST_OWNER:
            continue
        if _is_owned_row(connectors, gap, left, right) or _is_part(connectors, gap, left, right):
            shared[i] = _taking_unit(left, right)
            continue
        if len(gap) > LONGEST_GAP or is_year_apart(text, left, right) or _is_told_again(text, readings, i):
            continue
        if connectors.opening(text[max(0, left.start - _REACH) : left.start], gap):
            shared[i] = _scaled_like(_taking_unit(left, right), right)
        elif connectors.part.fullmatch(gap) and not left.doubtful:
            shared[i] = left if right.hyphenated else _taking_unit(left, right)
        elif any(one.fullmatch(gap) for one in (connectors.to, connectors.either, connectors.reached)):
            shared[i] = _scaled_like(_taking_unit(left, right), right)
        elif _is_listed(connectors, gap, left, right) or (gap == ", " and right is not readings[i + 1]):
            taken = _taking_unit(left, right)
            taken = taken if left.unit.name else _scaled_like(taken, right)
            shared[i] = replace(taken, hyphenated=taken.hyphenated or gap[0] in "-‑")
    return shared


def _is_told_again(text: str, readings: list[Reading], i: int) -> bool:
    """Whether a share is what the number before the comma makes: "412, or 14.6 per cent of the total".

    In a list a comma stands before that number too: "12, 13, or 14 per cent".
    """
    left, right = readings[i], readings[i + 1]
    gap = text[left.end : right.core]
    parted = gap.startswith(",") and len(gap) > _COMMA
    listed = i > 0 and text[readings[i - 1].end : left.start] == ", "
    return parted and right.unit.dimension is Dimension.PERCENT and not listed


def _is_part(connectors: Connectors, gap: str, left: Reading, right: Reading) -> bool:
    """Whether a count is a part of the one behind it: "220 of 400 seats"."""
    if not (right.counted and connectors.part_bare.fullmatch(gap)) or right.hyphenated or left.unit.name:
        return False
    return left.value is not None and right.value is not None and left.value <= right.value


def _is_owned_row(connectors: Connectors, gap: str, left: Reading, right: Reading) -> bool:
    """Whether only the last of a row tells its currency: "the state 11 million and the city 8 million euros".

    Between the two stands no more than the next of them, so the verb is that of the first.
    """
    bare = not left.unit.name and left.scale == right.scale > 1
    return bare and right.unit.dimension is MONEY and connectors.next_owner.fullmatch(gap) is not None


def _is_listed(connectors: Connectors, gap: str, left: Reading, right: Reading) -> bool:
    """Whether numbers of one unit stand in a row: "45 and 50 mg", "10 by 20 metres"."""
    if connectors.across.fullmatch(gap):
        return right.unit.dimension is Dimension.LENGTH
    return connectors.listed.fullmatch(gap) is not None and (not left.doubtful or gap[0] in "-‑")


def _taking_unit(left: Reading, right: Reading) -> Reading:
    sign_first = right.unit.dimension is MONEY and right.unit.symbol and right.start == right.core
    if left.unit.name or not right.unit.name or (sign_first and right.quantity.unit.symbol in "$£€¥"):
        return left
    return replace(left.measured_in(right.unit), counted=right.counted)


def _scaled_like(left: Reading, right: Reading) -> Reading:
    """The first number in the scale of the second, where that leaves it the smaller: "10 to 15 billion"."""
    value, other = left.value, right.value or (right.quantity.low if right.form in PLAIN else None)
    if value is None or other is None or not left.scale == 1 < right.scale or value >= 1000:
        return left
    if not same_unit(left, right) or (
        left.unit.name and left.unit != right.unit and left.unit.dimension is not MONEY
    ):
        return left
    if value * right.scale > other * 10:
        return left
    return replace(left, quantity=replace(left.quantity, value=value * right.scale), scale=right.scale)


def is_year_apart(text: str, left: Reading, right: Reading) -> bool:
    """Whether the left is a bare year and the right no number of its size: "in 2019 to 4.8 per cent".

    A scale word or a sign of money belongs to the right alone, "in 2021 to £48m", and where a mark parts the
    thousands of one, a number like the other has it too: "in 2019 to 1,690 cases".
    """
    if not left.doubtful or left.form is not Form.DIGITS or left.value is None or left.value < 1000:
        return False
    if right.value is None or right.value < 1000 or right.scale != 1 or right.unit.dimension is MONEY:
        return True
    if (
        left.value <= _LAST_YEAR
        and _THOUSANDS.match(text, right.core)
        and left.end - left.core == _YEAR_DIGITS
    ):
        return True
    return left.value <= _LAST_YEAR and right.value >= left.value * _FAR_ABOVE


def same_unit(left: Reading, right: Reading) -> bool:
    """Whether both are of one unit, or one of them has none."""
    a, b = left.unit.name, right.unit.name
    return not a or not b or b == a or b.startswith(a + " ") or a.startswith(b + " ")


def carrying(connectors: Connectors, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings, a bare one in the unit of the one it is set beside: "460 cars, compared with 63"."""
    carried = list(readings)
    for i in range(1, len(carried)):
        right = carried[i] = _scaled_as(connectors, text, carried, i)
        left = _beside(connectors, text, carried, i)
        if (
            right.unit.name
            or right.score
            or right.form not in PLAIN
            or not left.unit.name
            or right.start - left.end > _REACH
        ):
            continue
        if _is_set_beside(connectors, text, left, right):
            levels = _is_level_beside(connectors, text, left, right)
            carried[i] = replace(right.measured_in(left.unit), counted=left.counted or not levels)
    return carried


def counting_one(connectors: Connectors, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings, "one woman" sure where another count stands beside it: "two men and one woman"."""
    beside = list(readings)
    for i, one in enumerate(readings):
        if not (one.doubtful and one.counted):
            continue
        pairs = [(one, right) for right in readings[i + 1 : i + 2]]
        pairs += [(left, one) for left in readings[max(0, i - 1) : i]]
        gaps = (text[left.end : right.start] for left, right in pairs if left.counted and right.counted)
        if any(gap == ", " or connectors.listed.fullmatch(gap) for gap in gaps):
            beside[i] = replace(one, doubtful=False)
    return beside


def _beside(connectors: Connectors, text: str, readings: list[Reading], i: int) -> Reading:
    """The figure before, past a share of it or a circumstance: "employs 4,500 people in 12 countries"."""
    if i > 1 and connectors.is_circumstance(text, readings[i - 2], readings[i - 1]):
        return readings[i - 2]
    share = i > 1 and readings[i - 1].unit.dimension is Dimension.PERCENT
    things = share and readings[i - 2].unit.dimension in (Dimension.OTHER, Dimension.COUNT)
    level = things and (not _may_be_share(readings[i]) or readings[i - 2].unit.dimension is Dimension.OTHER)
    return readings[i - 2] if level else readings[i - 1]


def _scaled_as(connectors: Connectors, text: str, readings: list[Reading], i: int) -> Reading:
    """The number in millions where its letter stands for them: "14.6m pens, compared with 9.8m"."""
    right = readings[i]
    value, is_length = right.value, right.unit.dimension is Dimension.LENGTH
    if value is None or not is_length or not _LETTERED.fullmatch(text, right.core, right.end):
        return right
    near = (one for one in reversed(readings[:i]) if one.counted and one.scale > 1)
    left = next(near, None)
    if left is None or right.start - left.end > _REACH or PART_END.search(text, left.end, right.core):
        return right
    before = text[left.end : right.core]
    bracketed = before.endswith("(") and text[right.end : right.end + 1] == ")"
    listed = left is readings[i - 1] and connectors.named_beside.search(before) is not None
    if not bracketed and not listed and not connectors.earlier.search(before):
        return right
    quantity = replace(right.quantity, value=value * left.scale, unit=left.unit)
    return replace(right, quantity=quantity, scale=left.scale, counted=True, doubtful=False)


def _may_be_share(reading: Reading) -> bool:
    """Whether a bare number could be a percentage: it has no scale word and is no more than a thousand."""
    return reading.scale == 1 and (reading.value is None or reading.value <= _LARGEST_SHARE)


def _is_set_beside(connectors: Connectors, text: str, left: Reading, right: Reading) -> bool:
    gap = text[left.end : right.start]
    if PART_END.search(gap) or are_far_apart(left, right):
        return False
    if left.unit.dimension is Dimension.PERCENT and (
        not _may_be_share(right) or right.from_to == "from" or _is_base(connectors, text, left, right)
    ):
        return False  # "fell 40% from 560 to 336" tells a change of counts in per cent
    whole = (left.value or 0) <= _WHOLE < (right.value or 0)  # "40 per cent, up from 300" sets no shares
    if left.unit.dimension is Dimension.PERCENT and connectors.again.search(gap) and not whole:
        return True
    shares = left.unit.dimension is Dimension.PERCENT and not _is_size(connectors, text, left)
    if shares and connectors.set_against.search(gap) and not whole:
        return True
    if connectors.from_word.fullmatch(gap.lstrip()):
        return True
    if _is_level_beside(connectors, text, left, right):
        return True
    if connectors.from_word.search(text[max(0, left.start - _FROM_REACH) : left.start]):
        return connectors.same.search(gap) is not None
    if left.unit.dimension in (Dimension.TIME, Dimension.RATE, Dimension.PERCENTAGE_POINT):
        return connectors.set_against.search(gap) is not None
    if left.unit.dimension is MONEY and right.scale > 1 and _NEXT_AMOUNT.fullmatch(gap):
        return connectors.differs.match(text, right.end) is not None  # "£41 million, 3 million more than"
    if left.unit.dimension in _MEASURED and gap.startswith(",") and len(gap) <= LONGEST_GAP:
        return connectors.same.search(gap) is not None  # "148 hectares, up from 74"
    things = left.unit.dimension in (Dimension.COUNT, Dimension.OTHER)
    differs = left.counted and connectors.differs.match(text, right.end) is not None
    return things and (
        differs
        or (connectors.same.search(gap) is not None and not _is_of_others(connectors, text, left, gap))
    )


def _is_level_beside(connectors: Connectors, text: str, left: Reading, right: Reading) -> bool:
    """Whether another level is set beside a change: "fell from 42 km/h to 31, while outside it was at 40"."""
    gap = text[left.end : right.start]
    return left.from_to == "to" and connectors.level_beside.match(gap) is not None


def _is_of_others(connectors: Connectors, text: str, left: Reading, gap: str) -> bool:
    """Whether what changes to a number is not what the count before it counts."""
    if left.unit.name in connectors.others.scales:
        return False
    before = text[max(0, left.start - _REACH) : left.start]
    return connectors.others.act(before, gap) or connectors.others.begin(gap, text[left.start : left.end])


def _is_size(connectors: Connectors, text: str, reading: Reading) -> bool:
    """Whether a number is the size of a change: "fell by 40%"."""
    return connectors.size_before.search(text, max(0, reading.start - _REACH), reading.start) is not None


def _is_base(connectors: Connectors, text: str, size: Reading, base: Reading) -> bool:
    """Whether a number is where a change began whose size stands before it: "fell by 40% from 560"."""
    began = connectors.from_word.fullmatch(text[size.end : base.start].lstrip()) is not None
    return began and _is_size(connectors, text, size)


def are_far_apart(left: Reading, right: Reading) -> bool:
    """Whether two counts are too unlike to be of one thing at two times; a count of none is not.

    A bare number far above a stretch of time is none: "innerhalb von zwei Wochen auf 9.600".
    """
    counts = left.unit.dimension in (Dimension.COUNT, Dimension.TIME)
    if not counts or not left.value or not right.value:
        return False
    low, high = sorted((abs(left.value), abs(right.value)))
    return high > low * _MOST_TIMES_APART


def with_rates(units: Units, text: str, readings: list[Reading]) -> list[Reading]:
    """The readings, a sum of money with the rate that follows its conversion: "C$6 (US$4.46) per share"."""
    rated = list(readings)
    for i in range(len(readings) - 1):
        left, right = readings[i], readings[i + 1]
        both = left.unit.dimension is right.unit.dimension is MONEY
        if both and text[left.end : right.core] == " (" and text[right.end : right.end + 1] == ")":
            found = units.rate(text, FoundUnit(left.unit, right.core, right.end + 1))
            rated[i] = left.measured_in(found.unit)
    return rated


def shared_unit(
    one: Reading, other: Reading, *, first_takes: bool = False, rated: bool = False
) -> Unit | None:
    """The unit two figures share, or None.

    A bare second takes what the first counts; with `first_takes` a bare first takes any unit of the second:
    "from 3.5 to 3.75 per cent". With `rated` an amount takes the rate of the other: "$5 a barrel, from $4",
    "44 hours a week, from 40 hours"; and millions any unit of other millions: "611 million litres, from 588
    million".
    A range is set beside another range only.
    """
    if (one.value is None) != (other.value is None):
        return None
    if one.unit == other.unit:
        return one.unit
    for bare, named in ((one, other), (other, one)) if rated else ():
        if bare.unit.name and named.unit.name.startswith(f"{bare.unit.name} per "):
            return named.unit
    for bare, named in ((other, one), (one, other)):
        if not (bare.unit.is_bare and named.unit.name):
            continue
        if bare is one:
            return named.unit if first_takes else None
        if are_far_apart(named, bare):
            return None
        scaled = (
            rated and bare.scale > 1 and named.scale > 1 and named.unit.dimension is not Dimension.PERCENT
        )
        counted = named.unit.dimension in _COUNTED or (rated and named.counted)
        return named.unit if scaled or counted else None
    return None
