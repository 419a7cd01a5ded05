"""The words of a language by which a year belongs to a thing, compiled from its table."""

import re
from functools import cache

from briefgen.evidence.words.patterns import either_case, patterns
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL


class OriginWords:
    """Words around a year that says when a thing was made."""

    def __init__(self, language: str) -> None:
        words = table(language, "figures")
        either = patterns(words["origins"])
        articles = patterns(words)["articles"]
        self.made = either_case(rf"(?:{either['made']})")
        # A clause between commas that tells of what stands before it: ", built in 1891,".
        self.opens_aside = either_case(rf"\s(?:(?P<made>{either['made']})|{either['which']})(?![^\W_])")
        # One thing with its article: of "homes built in 2023" the year is the time.
        singular = rf"(?<![^\W_])(?:{articles})\s(?:[\w-]{{1,24}}\s){{0,2}}[\w-]{{1,24}}(?:[^\W_s]|ss)\s"
        self.made_before = re.compile(rf"{singular}(?:{either['made']})\s(?:{either['made_in']})\s$")
        noun = CAPITAL if words["capitalised_nouns"] else r"[^\W\d_]"
        self.attribute_behind = re.compile(rf"[-\s](?P<noun>{noun}[\w’'-]*)(?=[\s,.])")
        small = r"[^\W\d_A-ZÄÖÜ][\w-]*"
        self.participle_behind = re.compile(
            rf"\s(?:{small}\s)?{small}(?P<ending>{either['attribute_endings']})\s{noun}"
        )
        self.noun_before = re.compile(rf"(?<![^\W_]){CAPITAL}[\w-]+\s(?:{either['noun_led']})\s$")
        self.plural_endings = frozenset(words["origins"]["plural_endings"])
        self.presents = frozenset(words["origins"]["presents"])


@cache
def origin_words(language: str) -> OriginWords:
    """The words around the years of things in a language; of English where it has no table."""
    return OriginWords(language)
