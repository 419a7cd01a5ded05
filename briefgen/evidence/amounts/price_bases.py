"""Measures that a price is asked for: "a litre of milk costs £1.20" tells one figure, of the litre."""

import re
from functools import cache
from itertools import pairwise

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.unit_spellings import MONEY
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table

_REACH = 80


def without_price_bases(text: str, readings: list[Reading], language: str) -> list[Reading]:
    """The readings without one of a measure that the price behind it is of.

    Args:
        text: Of the paragraph.
        readings: In order.
        language: BCP 47.
    """
    priced = _priced(language)
    bases = {one.start for one, after in pairwise(readings) if _is_base(priced, text, one, after)}
    return [one for one in readings if one.start not in bases] if bases else readings


def _is_base(priced: re.Pattern[str], text: str, one: Reading, price: Reading) -> bool:
    measure = one.value == 1 and one.form is Form.WORDS and bool(one.unit.name) and not one.counted
    if not measure or one.unit.dimension is MONEY or price.unit.dimension is not MONEY:
        return False
    return price.start - one.end <= _REACH and priced.fullmatch(text, one.end, price.start) is not None


@cache
def _priced(language: str) -> re.Pattern[str]:
    verbs = alternatives(table(language, "units")["single"]["priced"])
    word = r"[^\s.,;:!?]+\s+"
    return re.compile(rf"\s+(?:{word}){{0,5}}?(?:{verbs})\s+(?:{word}){{0,4}}")
