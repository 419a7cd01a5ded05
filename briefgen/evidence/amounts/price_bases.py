"""Measures that a price is asked for: "a litre of milk costs £1.20", "the price of a litre of milk"."""

import re
from functools import cache
from itertools import pairwise

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.unit_spellings import MONEY
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table

_REACH = 80
_NOUN_REACH = 30


def without_price_bases(text: str, readings: list[Reading], language: str) -> list[Reading]:
    """The readings without one of a measure that the price behind it is of.

    Args:
        text: Of the paragraph.
        readings: In order.
        language: BCP 47.
    """
    priced, asked = _priced(language), _asked(language)
    bases = {one.start for one, after in pairwise(readings) if _is_base(priced, text, one, after)}
    bases |= {
        one.start
        for one in readings
        if _is_measure(one) and asked.search(text[max(0, one.start - _NOUN_REACH) : one.start])
    }
    return [one for one in readings if one.start not in bases] if bases else readings


def _is_measure(one: Reading) -> bool:
    """Whether it is one of a measure, "a litre"; money is none."""
    single = one.value == 1 and one.form is Form.WORDS and bool(one.unit.name) and not one.counted
    return single and one.unit.dimension is not MONEY


def _is_base(priced: re.Pattern[str], text: str, one: Reading, price: Reading) -> bool:
    if not _is_measure(one) or price.unit.dimension is not MONEY:
        return False
    return price.start - one.end <= _REACH and priced.fullmatch(text, one.end, price.start) is not None


@cache
def _priced(language: str) -> re.Pattern[str]:
    verbs = alternatives(table(language, "units")["single"]["priced"])
    word = r"[^\s.,;:!?]+\s+"
    return re.compile(rf"\s+(?:{word}){{0,5}}?(?:{verbs})\s+(?:{word}){{0,8}}")


@cache
def _asked(language: str) -> re.Pattern[str]:
    """The words right before a measure whose price is told elsewhere: "the price of a litre has fallen"."""
    nouns = alternatives(table(language, "units")["single"]["prices"])
    return re.compile(rf"(?<![^\W_])(?:{nouns})\s$", re.IGNORECASE)
