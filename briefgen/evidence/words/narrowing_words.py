"""How a relative clause is told that belongs to a measure: "Anteil der Jugendlichen, die rauchen"."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table


@dataclass(frozen=True, slots=True)
class NarrowingWords:
    """Patterns of one language; those of a language without such commas match nothing.

    Attributes:
        apart: A measure no plural pronoun can stand for, with those it counts: "Anteil der Kinder".
        alike: One that such a pronoun may stand for too: "Zahl der Kinder".
        clause: A clause about several, up to the mark that closes it: ", die rauchen".
        of_several: The same with a verb that only several can have.
    """

    apart: re.Pattern[str]
    alike: re.Pattern[str]
    clause: re.Pattern[str]
    of_several: re.Pattern[str]


@cache
def narrowing_words(language: str) -> NarrowingWords:
    """The patterns of a language, made of its tables."""
    sides = table(language, "comparisons")
    heads = {name: alternatives(sides[name]) for name in ("narrowed_apart", "narrowed_alike")}
    whom = rf"\s(?:{alternatives(sides['narrowed_of'])})\s[^,;:]+"
    lead = rf"(?:(?:{alternatives(sides['narrowing_before'])})\s)?(?:{alternatives(sides['narrowing'])})"
    clause = rf"(?P<clause>,\s{lead}\s[^,;:.?!()“”„\"\n–]{{3,90}}"
    ends = "|".join(rf"(?<={ending})" for ending in sides["narrowing_ends"]) or "(?!)"
    return NarrowingWords(
        re.compile(rf"(?:[\w-]+\s)?[\w-]*(?i:{heads['narrowed_apart']}){whom}"),
        re.compile(rf"(?:[\w-]+\s)?[\w-]*(?i:{heads['narrowed_alike']}){whom}"),
        re.compile(rf"{clause})(?=[,.])"),
        re.compile(rf"{clause}(?:{ends}))(?=[,.])"),
    )
