"""Bare numbers that are the age of somebody named: "Maria, now 41, lives", "Arnau Puig is 68"."""

import re
from functools import cache

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Dimension, Unit

_REACH = 80
_NAMED_REACH = 4000
"""How far before the age a name may stand inside a sentence, in code points."""

_OLDEST = 115
_LEAST = 3
_NAME = r"(?P<name>[^\W\d_a-zß-ÿ][\w’'-]*(?:\s[^\W\d_a-zß-ÿ][\w’'.-]*){0,3})"


class _AgeWords:
    """What stands between a name and an age in a language."""

    def __init__(self, language: str) -> None:
        ages, names = table(language, "units")["ages"], table(language, "names")
        now, told = alternatives(ages["now"]), alternatives(ages["is"])
        said = alternatives(ages["said"])
        self.unit = Unit(ages["unit"], Dimension.AGE)
        self.first_names = frozenset((*names["male"], *names["female"], *names["unisex"]))
        self.nouns_capitalised: bool = table(language, "counts")["noun_capitalised"]
        self.aside = re.compile(rf"(?:{_NAME}|(?P<noun>[^\W\d_]+)),\s(?:{now})\s$")
        self.said = re.compile(rf",\s(?:{said})(?![^\W_])")
        self.told = re.compile(
            rf"(?P<article>(?<!\w)(?:{alternatives(ages['no_name'])})\s)?{_NAME}\s(?:{told})\s$"
        )
        self.end = re.compile(rf"(?:[.!?]|\s(?:{alternatives(ages['and'])})\s|$)(?!\d)")


@cache
def _words(language: str) -> _AgeWords:
    return _AgeWords(language)


def as_named_age(text: str, reading: Reading, language: str) -> Reading:
    """The reading, as an age where a name says whose."""
    value = reading.value
    bare = not reading.unit.name and text[reading.start : reading.end].isdigit()
    if not bare or value is None or not _LEAST <= value <= _OLDEST:
        return reading
    words = _words(language)
    before = text[max(0, reading.start - _REACH) : reading.start]
    earlier = text[max(0, reading.start - _NAMED_REACH) : reading.start]
    aside = words.aside.search(before) if text[reading.end : reading.end + 1] == "," else None
    told = words.told.search(before) if words.end.match(text, reading.end) else None
    if aside:
        named = aside["name"] is not None and _is_person(words, earlier, aside["name"])
        return reading.measured_in(words.unit) if named or words.said.match(text, reading.end) else reading
    named = told is not None and not told["article"] and _is_person(words, earlier, told["name"])
    return reading.measured_in(words.unit) if named else reading


def _is_person(words: _AgeWords, earlier: str, name: str) -> bool:
    """Whether a name is somebody's: by its first name, or where nouns are small by how it is written."""
    parts = name.split()
    if any(part.lower() in words.first_names for part in parts):
        return True
    if words.nouns_capitalised:
        return False
    return len(parts) > 1 or re.search(rf"[a-z,]\s{re.escape(name)}(?![^\W_])", earlier) is not None
