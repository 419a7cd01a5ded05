"""Names that are money and a weight: "fined 30,000 pounds", "weighs 30,000 pounds"."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.sentence_near import PART_END, sentence_near
from briefgen.evidence.amounts.unit_spellings import MONEY
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Unit

_REACH, _NEAR = 60, 14
_LARGE = 1000
"""A smaller number is money only right behind a word of paying."""

_SUM = 1_000_000
"""From here on a name means the money that the rest of the article counts in."""

_SENTENCE = 200
"""Code points to either side that are looked at, within the sentence."""


@dataclass(frozen=True, slots=True)
class _MoneyWords:
    """What tells that a name means money.

    Attributes:
        names: The name of the weight and that of the currency.
        before: Words of paying before the amount, with a number between them or none.
        goods: What follows goods by weight: "pounds of beef".
        sums: What follows money, though a word of `goods` stands before it: "pounds of debt".
        weighed: Words of a sentence about loads and harvests.
        traded: Words of a sentence for what is counted in money: "sales", "losses".
    """

    names: dict[str, str]
    before: re.Pattern[str]
    goods: re.Pattern[str]
    sums: re.Pattern[str]
    weighed: re.Pattern[str]
    traded: re.Pattern[str]


@cache
def _money_words(language: str) -> _MoneyWords:
    words = table(language, "currencies")["also_weights"]
    before, goods, sums, weighed, traded = (
        alternatives(words[key]) for key in ("before", "goods", "sums", "weighed", "traded")
    )
    return _MoneyWords(
        words["names"],
        re.compile(rf"(?<![^\W_])(?:{before})(?![^\W_])", re.IGNORECASE),
        re.compile(rf"\s+(?:{goods})(?![^\W_])", re.IGNORECASE),
        re.compile(rf"\s+(?:{sums})(?![^\W_])", re.IGNORECASE),
        re.compile(rf"(?<![^\W_])(?:{weighed})(?![^\W_])", re.IGNORECASE),
        re.compile(rf"(?<![^\W_])(?:{traded})(?![^\W_])", re.IGNORECASE),
    )


def with_money(text: str, readings: list[Reading], language: str) -> list[Reading]:
    """The readings, those in a name of money and weight as money behind a word of paying."""
    words = _money_words(language)
    return [
        one.measured_in(Unit(words.names[one.unit.name], MONEY))
        if one.unit.name in words.names and _is_paid(words, text, one)
        else one
        for one in readings
    ]


def as_elsewhere(text: str, readings: list[Reading], language: str) -> list[Reading]:
    """The readings of a whole article, large ones in a name of money and weight in the money told elsewhere.

    "The arm took 2.9 billion pounds" is money where profits are "£412 million". Where the article weighs
    anything by that name, its readings stay as they are.
    """
    words = _money_words(language)
    monies = {one.unit.name for one in readings if one.unit.dimension is MONEY}
    at_issue = [one for one in readings if one.unit.name in words.names]
    if any(not _may_be_sum(words, text, one) for one in at_issue):
        return readings
    return [
        one.measured_in(Unit(words.names[one.unit.name], MONEY))
        if words.names.get(one.unit.name) in monies or (one in at_issue and _is_traded(words, text, one))
        else one
        for one in readings
    ]


def _is_traded(words: _MoneyWords, text: str, reading: Reading) -> bool:
    begin, end = sentence_near(text, reading.start, reading.end, _SENTENCE, PART_END)
    return words.traded.search(text, begin, end) is not None


def _may_be_sum(words: _MoneyWords, text: str, reading: Reading) -> bool:
    """Whether it is large, and its sentence tells of no load."""
    goods = words.goods.match(text, reading.end) and not words.sums.match(text, reading.end)
    begin, end = sentence_near(text, reading.start, reading.end, _SENTENCE, PART_END)
    loaded = words.weighed.search(text, begin, reading.start) or words.weighed.search(text, reading.end, end)
    return not (goods or loaded) and (reading.value or reading.quantity.low or 0) >= _SUM


def _is_paid(words: _MoneyWords, text: str, reading: Reading) -> bool:
    if words.goods.match(text, reading.end) or reading.hyphenated:
        return False
    number = reading.value or reading.quantity.low or 0
    reach = _REACH if number >= _LARGE else _NEAR
    begin, _ = sentence_near(text, reading.start, reading.end, reach, PART_END)
    return words.before.search(text, begin, reading.start) is not None
