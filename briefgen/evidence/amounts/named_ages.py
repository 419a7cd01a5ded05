"""Bare numbers that are the age of somebody named: "Maria, now 41, lives", "Arnau Puig is 68"."""

import re
from decimal import Decimal
from functools import cache
from typing import Any

from briefgen.evidence.amounts.numbers import Form, find_numbers
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import either_case
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import DOTTED_NAME_WORD, NAME_WORD, name_of
from briefgen.model.quantity import Dimension, Quantity, Unit

_REACH = 80
_NAMED_REACH = 4000
"""How far before the age a name may stand inside a sentence, in code points."""

_WORD_REACH = 24
_OLDEST = 115
_LEAST = 3
_LEAST_TOLD = 2
_NOUN = re.compile(r"\s(?:[a-zß-ÿ]+\s)?([^\W\d_a-zß-ÿ][\w-]{4,})")
_NAME = rf"(?P<name>{name_of(NAME_WORD, DOTTED_NAME_WORD, 3)})"


class _AgeWords:
    """What stands between a name and an age in a language."""

    def __init__(self, language: str) -> None:
        ages, names = table(language, "units")["ages"], table(language, "names")
        now, told = alternatives(ages["now"]), alternatives(ages["is"])
        said = alternatives(ages["said"])
        self.unit = Unit(ages["unit"], Dimension.AGE)
        self.first_names = frozenset((*names["male"], *names["female"], *names["unisex"]))
        titles = table(language, "titles")
        self.addressing = frozenset((*titles["male"], *titles["female"], *titles["neutral"]))
        self.roles = frozenset(titles["roles"])
        self.bodies = frozenset((*titles["bodies"], *table(language, "places")["kinds"]))
        self.prepositions = frozenset(table(language, "speech")["prepositions"])
        self.nouns_capitalised: bool = table(language, "counts")["noun_capitalised"]
        persons = table(language, "names")["pronouns"]
        self.goes_on = re.compile(
            rf"[.!?]\s(?:{alternatives((*persons['male'], *persons['female']))})\s", re.IGNORECASE
        )
        self.speaking = said
        self.aside = re.compile(rf"(?:{_NAME}|(?P<noun>[^\W\d_]+)),\s(?:{now})\s$")
        self.said = re.compile(rf",\s(?:{said})(?![^\W_])")
        self.put_last = re.compile(rf"{_NAME},\s$")
        self.in_brackets = re.compile(rf"{_NAME}\s\($")
        self.ends_sentence = re.compile(r"\.(?:\s|$)")
        self.told = re.compile(
            rf"(?P<article>(?<!\w)(?:{alternatives(ages['no_name'])})\s)?{_NAME}\s(?:{told})\s$"
        )
        self._compile_called(ages, titles)
        self.end = re.compile(rf"(?:[.!?]|\s(?:{alternatives(ages['and'])})\s|$)(?!\d)")

    def _compile_called(self, ages: dict[str, Any], titles: dict[str, Any]) -> None:
        """Ages behind what somebody is called: "The girl, 7,", "his sons, 11 and 14,", "aged 7 and 9"."""
        one = (*titles["people"], *titles["male_people"], *titles["female_people"], *ages["ones"])
        led = rf"(?<![^\W_])(?:{alternatives(ages['leads'])})\s(?:[^\W\d_]+\s){{0,2}}"
        joint = alternatives(ages["pairs"])
        self.called = re.compile(rf"{led}(?:{alternatives(one)}),\s$", re.IGNORECASE)
        several = rf"{led}(?:{alternatives(ages['several'])}),\s"
        self.called_several = re.compile(rf"{several}$", re.IGNORECASE)
        self.pair_behind = re.compile(rf"\s(?:{joint})\s\d{{1,2}}[,.)]")
        before = alternatives(ages["before"])
        pair = rf"\d{{1,2}}\s(?:{joint})\s$"
        self.second = re.compile(rf"(?:{several}|(?<![^\W_])(?:{before})\s){pair}", re.IGNORECASE)
        self.closes = re.compile(r"[,.)]")
        ending = alternatives(ages["endings"])
        self.ending = either_case(rf"{ending}(?![^\W_])") if ages["endings"] else None
        self.aged = re.compile(
            rf"(?<![\w-])(?:(?P<digits>\d{{1,3}})[-‑]|(?P<word>[^\W\d_]{{3,24}}))(?P<end>{ending})(?![^\W_])",
            re.IGNORECASE,
        )
        self.person_behind = re.compile(
            rf"\s(?:[a-zß-ÿ]+\s)?(?:{alternatives(one)})(?![^\W_])", re.IGNORECASE
        )
        self.agent_endings = tuple(titles["agent_endings"])
        self.thing_endings = tuple(titles["thing_endings"])
        self.noun_behind = re.compile(r"\s[^\W\d_a-zß-ÿ]")


@cache
def _words(language: str) -> _AgeWords:
    return _AgeWords(language)


def ages_in_nouns(text: str, language: str) -> list[Reading]:
    """The ages in words for those who have them: "der Siebenjährige", "ein 24-jähriger Mann".

    A stretch of time is none: "ein dreijähriger Vertrag".
    """
    words = _words(language)
    if words.ending is None or words.ending.search(text) is None:
        return []
    found = ((one, _age_of(one, language)) for one in words.aged.finditer(text))
    return [
        Reading(
            one.start(),
            one.start(),
            one.end(),
            Form.DIGITS if one["digits"] else Form.WORDS,
            Quantity(value, words.unit),
            hyphenated=True,
        )
        for one, value in found
        if value is not None and _LEAST_TOLD <= value <= _OLDEST and _is_whose(words, text, one)
    ]


def _age_of(found: re.Match[str], language: str) -> Decimal | None:
    if found["digits"]:
        return Decimal(found["digits"])
    word = found["word"].lower()
    number = next(iter(find_numbers(word, language)), None)
    whole = number is not None and (number.start, number.end) == (0, len(word))
    return number.value if number and whole else None


def _is_whose(words: _AgeWords, text: str, found: re.Match[str]) -> bool:
    """Whether a word with an age in it is a noun, or stands before one for a person."""
    if words.person_behind.match(text, found.end()) or _is_agent(words, text, found.end()):
        return True
    noun = found["end"] if found["digits"] else found["word"]
    return noun[0].isupper() and words.noun_behind.match(text, found.end()) is None


def _is_agent(words: _AgeWords, text: str, at: int) -> bool:
    """Whether a noun follows that tells by its ending who does something: "Traktorfahrer"."""
    noun = _NOUN.match(text, at) if words.nouns_capitalised else None
    word = noun[1].lower() if noun else ""
    return word.endswith(words.agent_endings) and not word.endswith(words.thing_endings)


def as_named_age(text: str, reading: Reading, language: str) -> Reading:
    """The reading, as an age where a name says whose."""
    value = reading.value
    bare = not reading.unit.name and text[reading.start : reading.end].isdigit()
    if not bare or value is None or not _LEAST <= value <= _OLDEST:
        return reading
    words = _words(language)
    start = max(0, reading.start - _REACH)
    if _is_called(words, text, start, reading):
        return reading.measured_in(words.unit)
    aside = (
        words.aside.search(text, start, reading.start) if text[reading.end : reading.end + 1] == "," else None
    )
    if _is_put_last(words, text, start, reading):
        return reading.measured_in(words.unit)
    told = words.told.search(text, start, reading.start) if words.end.match(text, reading.end) else None
    if aside:
        named = aside["name"] is not None and _is_person(words, text, aside, reading)
        return reading.measured_in(words.unit) if named or words.said.match(text, reading.end) else reading
    named = told is not None and not told["article"] and _is_person(words, text, told, reading)
    return reading.measured_in(words.unit) if named else reading


def _is_put_last(words: _AgeWords, text: str, start: int, reading: Reading) -> bool:
    """Whether an age closes its sentence or stands in brackets behind somebody's full name.

    "said the author, Ann Cole, 44."; "Tom Reed (34) joined": of one name alone it may be a minute or a page.
    """
    found = None
    if words.ends_sentence.match(text, reading.end):
        found = words.put_last.search(text, start, reading.start)
    elif text[reading.end : reading.end + 1] == ")":
        found = words.in_brackets.search(text, start, reading.start)
    names = found["name"].lower().split() if found else []
    first = next((one for one in names[:-1] if one in words.first_names), None)
    return first is not None and found is not None and _is_person(words, text, found, reading)


def _is_called(words: _AgeWords, text: str, start: int, reading: Reading) -> bool:
    """Whether a number stands behind what somebody is called, or is the second of two ages."""
    closed = words.closes.match(text, reading.end) is not None
    if closed and text[reading.end] == "," and words.called.search(text, start, reading.start):
        return True
    if words.pair_behind.match(text, reading.end):
        return words.called_several.search(text, start, reading.start) is not None
    return closed and words.second.search(text, start, reading.start) is not None


def _is_person(words: _AgeWords, text: str, found: re.Match[str], reading: Reading) -> bool:
    """Whether a name is somebody's: by its first name or address, by what they say, or by "He" behind.

    What a preposition leads to is a place or a thing: "The number of staff at Leeds General is 90".
    """
    name, start = found["name"], found.start("name")
    first, *others = name.lower().split()
    before = text[max(0, start - _WORD_REACH) : start].split()
    if before and before[-1].lower() in words.prepositions:
        return False
    if not words.bodies.isdisjoint(others):
        return False
    if first in words.first_names:
        return True
    is_officer = first in words.roles and len(others) > 1 and words.roles.isdisjoint(others)
    if is_officer or (others and (first.rstrip(".") in words.addressing or others[0] in words.first_names)):
        return True
    if words.nouns_capitalised:
        return False
    if others and words.goes_on.match(text, reading.end):
        return True
    said, known = words.speaking, re.escape(name)
    speaks = rf"(?<!\w)(?:(?:{said})\s{known}|{known}\s(?:{said}))(?!\w)"
    return re.search(speaks, text[max(0, start - _NAMED_REACH) : start]) is not None
