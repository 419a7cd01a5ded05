"""A letter behind a number that is a scale and a unit: "sales fell to 1.2m", "the wall is 2.4m high"."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.sentence_near import END, sentence_near
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Dimension, Unit

_LETTERED = re.compile(r"(\d[\d.,]*)m")
_REACH = 240
"""Code points to either side that are looked at, within the sentence."""

_MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class _LetterWords:
    """What tells "million" from "metres" where only the letter is written.

    Attributes:
        counted: Words for what is counted by the million: "sales", "population".
        lead: What stands right before such a number: "to", "from", "than".
        lengths: Words of a sentence about heights and ways.
    """

    counted: re.Pattern[str]
    lead: re.Pattern[str]
    lengths: re.Pattern[str]


@cache
def _letter_words(language: str) -> _LetterWords | None:
    words = table(language, "numbers")["millions"]
    if not words["counted"]:
        return None
    counted, lead, lengths = (alternatives(words[key]) for key in ("counted", "lead", "lengths"))
    return _LetterWords(
        re.compile(rf"(?<![^\W_])(?:{counted})(?![^\W_])", re.IGNORECASE),
        re.compile(rf"(?<![^\W_])(?:{lead})\s+$", re.IGNORECASE),
        re.compile(rf"(?<![^\W_])(?:{lengths})(?![^\W_])", re.IGNORECASE),
    )


def in_millions(text: str, readings: list[Reading], language: str) -> list[Reading]:
    """The readings of a text, those in "m" as millions where the sentence counts things and tells no length.

    A thing counted in "m" in the sentence before tells as much: "Chile leads with 5.3m tonnes. Peru follows
    with 2.4m."
    """
    words = _letter_words(language)
    if words is None:
        return readings
    told = list(readings)
    for at, one in enumerate(told):
        written = _LETTERED.fullmatch(text, one.core, one.end)
        if written is None or one.unit.dimension is not Dimension.LENGTH or one.value is None:
            continue
        if _counts(words, text, told, at):
            quantity = replace(one.quantity, value=one.value * _MILLION, unit=Unit(""))
            told[at] = replace(one, quantity=quantity, scale=_MILLION)
    return told


def _counts(words: _LetterWords, text: str, readings: list[Reading], at: int) -> bool:
    """Whether the number is led to as a count is, in a sentence of counts and of no lengths."""
    one = readings[at]
    begin, end = sentence_near(text, one.start, one.end, _REACH)
    if words.lengths.search(text, begin, end) or not words.lead.search(text, begin, one.start):
        return False
    return words.counted.search(text, begin, one.start) is not None or _goes_on(text, readings, at, begin)


def _goes_on(text: str, readings: list[Reading], at: int, begin: int) -> bool:
    """Whether the figure before counts things in millions, at most one sentence away."""
    before = readings[at - 1] if at else None
    if before is None or before.scale != _MILLION or before.unit.dimension is Dimension.MONEY:
        return False
    ends = END.findall(text, before.end, begin)
    return len(ends) <= 1 and "\n" not in ends
