"""The words of a language beside and between numbers, compiled once."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.amounts.connectors import Connectors
from briefgen.evidence.amounts.counts import nouns
from briefgen.evidence.amounts.lookalikes import lookalikes
from briefgen.evidence.amounts.named_ranges import NamedRanges
from briefgen.evidence.amounts.reading import Surroundings
from briefgen.evidence.amounts.units import units
from briefgen.evidence.words.number_words import alternatives, grammar
from briefgen.knowledge.lexicon import table


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """What a language puts beside single numbers, and what it puts between two."""

    surroundings: Surroundings
    connectors: Connectors


@cache
def quantity_words(language: str) -> QuantityWords:
    """The words of a language; of English where it has none."""
    numbers, measures = table(language, "numbers"), table(language, "units")
    of = re.compile(rf"\s+(?:{alternatives(numbers['of'])})\s+", re.IGNORECASE)
    of_one = re.compile(
        rf"\s+(?:(?:{alternatives(numbers['of'])})\s+)?(?:{alternatives(numbers['articles'])})\s+"
    )
    moves = table(language, "figures")
    ranges = NamedRanges(numbers, moves, table(language, "lookalikes"), language)
    around = Surroundings(
        units(language), nouns(language), lookalikes(language), grammar(language), ranges, of, of_one
    )
    certainty, shares = table(language, "certainty"), table(language, "charts")["share"]["words"]
    return QuantityWords(around, Connectors(numbers, measures, moves, certainty, shares))
