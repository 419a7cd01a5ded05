"""The words around estimates of one measure by several tellers, in one language."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from briefgen.charts.suggesting.row_words import WORD
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of, name_of

TAIL = 50
"""How far behind a value, in characters, its clause may reach."""


@dataclass(frozen=True, slots=True)
class EstimateWords:
    """Words of a language, case folded.

    Attributes:
        verbs: What tellers do: "expects"; `telling` holds other verbs of telling too.
        losses: Names of what is lost, any of which may stand for another.
        verb_ends: What closes a verb behind a value.
        costs: How words end that say what something is to cost: "will cost".
        joint: What parts one estimate from the next: ", ", " and ".
        heading: A sentence that says of what they differ: "Forecasts of growth vary".
        where: A place right behind a value: " in Ely".
        tail: What follows a value up to the next joint.
        asked: A question before a row that names its measure: "What will the bridge cost?".
    """

    verbs: frozenset[str]
    telling: frozenset[str]
    losses: frozenset[str]
    verb_ends: frozenset[str]
    costs: tuple[str, ...]
    own: tuple[str, ...]
    small: frozenset[str]
    called: frozenset[str]
    links: frozenset[str]
    joints: frozenset[str]
    articles: frozenset[str]
    parting: frozenset[str]
    nobody: frozenset[str]
    never_first: frozenset[str]
    whose: frozenset[str]
    vague: frozenset[str]
    places: frozenset[str]
    joint: re.Pattern[str]
    heading: re.Pattern[str]
    where: re.Pattern[str]
    tail: re.Pattern[str]
    asked: re.Pattern[str]

    def same(self, words: Collection[str]) -> frozenset[str]:
        """The other names of what words, case folded, name: "the damage" of "losses"."""
        return self.losses if not self.losses.isdisjoint(words) else frozenset()


@cache
def estimate_words(language: str) -> EstimateWords:
    """The words and patterns of a language, made of its table `charts`."""
    charts = table(language, "charts")
    words, name = charts["estimates"], charts["name"]
    joints = "|".join(map(re.escape, words["joints"]))
    nouns, of, differ = ("|".join(map(re.escape, words[key])) for key in ("nouns", "of", "differ"))
    places = (one for names in table(language, "places").values() if isinstance(names, list) for one in names)
    thing = r"([^\W\d_][^?.,;:\n]{2,60})"
    asks = "|".join(thing.join(map(re.escape, one.split("{of}"))) for one in words["asks"])
    return EstimateWords(
        frozenset(words["verbs"]),
        frozenset([*words["verbs"], *words["telling"]]),
        frozenset(words["losses"]),
        frozenset(words["verb_ends"]),
        tuple(words["costs"]),
        tuple(words["own"]),
        frozenset(words["small"]),
        frozenset(words["called"]),
        frozenset(words["links"]),
        frozenset(words["joints"]),
        frozenset(name["articles"]),
        frozenset(name["articles"]) - frozenset(name["genitive_articles"]),
        frozenset([*name["owners"], *words["nouns"], *words["nobody"]]),
        frozenset(name["never_first"]),
        frozenset(name["owners"]),
        frozenset(words["vague"]),
        frozenset(one.casefold() for one in places if isinstance(one, str)),
        re.compile(rf"[^,;.\n]{{0,{TAIL}}}?(?:[,;]|\.(?=\s)|(?=\s(?:{joints})\s))\s?", re.IGNORECASE),
        re.compile(
            rf"(?:^|[.!?]\s+|\n)(?:\w+\s)?(?:{nouns})\s(?:{of})\s(?P<of>[^.,;\n\d]{{3,80}}?)\s(?:{differ})\b",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\s(?:{any_of(charts['rows']['preps'])})\s(?:(?i:{any_of(name['articles'])})\s)?"
            rf"(?P<name>{WORD}(?:\s{name_of(WORD, WORD, 2)})?)"
        ),
        re.compile(rf"(?P<tail>[^,;.\n]{{0,{TAIL}}}?)(?=[,;.\n]|\s(?:{joints})\s|\Z)", re.IGNORECASE),
        re.compile(rf"(?:^|[.!?\n]\s*)(?:{asks})\?\s*\Z"),
    )
