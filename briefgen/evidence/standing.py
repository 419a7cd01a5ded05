"""Whether a sentence can be read alone, taken out of its article."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.words.number_words import alternatives, either_case_starts, word_starts
from briefgen.evidence.words.speech import Gender, tongue
from briefgen.evidence.words.word_sets import either
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import NAME_WORD

_WORD = re.compile(r"\w[\w’'-]*")
_LED = r"(?<!\w.)"
"""No part of a word before a word, looked for behind its first letter."""

_LED_NAME = re.compile(rf"(?:\s[a-zß-ÿ]\w*){{0,2}}(?:\s{NAME_WORD})+(?=\s[a-zß-ÿ])")
_LEANING = ("definite", "left_out", "left_out_verbs", "counted_it", "listed", "explaining")
_SOON = 8
_DANGLING, _JOINING, _OWN_VOICE, _ADDRESSED, _ENUMERATION = -3.5, -2.0, -1.5, -2.5, -2.5
_ITEM, _FEWEST_ITEMS = 3, 5


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a language that tie a sentence to what stands around it."""

    dangling: frozenset[str]
    joining: frozenset[str]
    persons: frozenset[str]
    fronted: frozenset[str]
    first: re.Pattern[str]
    prepositions: frozenset[str]
    pointing: re.Pattern[str]
    pointed_at: re.Pattern[str]
    leaning: re.Pattern[str]
    opens_leaning: frozenset[str]
    counting: re.Pattern[str]
    captions: tuple[str, ...]
    greeting: re.Pattern[str]
    items: re.Pattern[str]
    item_marks: tuple[str, ...]
    since_then: re.Pattern[str]
    addressed: tuple[re.Pattern[str], ...]
    carried: re.Pattern[str]
    later: re.Pattern[str]
    told_time: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    words, speech = table(language, "keypoints"), tongue(language).speech
    names = tongue(language).names
    persons = frozenset(word for word, gender in names.pronouns.items() if gender is not Gender.NEUTER)
    fronted = either(speech.prepositions, speech.conjunctions, speech.times, speech.adverbs)
    sets = (frozenset(words["dangling"]), frozenset(words["joining"]))
    first = re.compile(rf"{either_case_starts([*names.first, *words['own_forms']], _LED)}\b")
    return _Words(
        *sets,
        persons,
        fronted,
        first,
        _first_words(speech.prepositions),
        *_antecedent(language),
        _leaning(language),
        _first_words((*speech.prepositions, *words["definite"], *words["listed"], *words["explaining"])),
        _counting(language),
        tuple(words["captions"]),
        re.compile(rf"\W*(?:{alternatives(words['greetings'])})(?![\w-])", re.IGNORECASE),
        re.compile(rf"[,;:]\s|\s(?:{alternatives(words['item_joins'])})\s"),
        (*",;:", *words["item_joins"]),
        re.compile(rf"{either_case_starts(words['since_then'], _LED)}(?!\w)"),
        _addressed(language),
        _carried(language),
        _later(language),
        re.compile(rf"(?<!\w)(?:\d{{4}}|{_months(language)})(?!\w)"),
    )


def _months(language: str) -> str:
    return alternatives(name for names in table(language, "calendar")["months"] for name in names)


def _later(language: str) -> re.Pattern[str]:
    """A time counted from that of the sentence before: "Five years later", "Zwei Wochen darauf"."""
    calendar = table(language, "calendar")
    numbers, units = alternatives(calendar["numbers"]), alternatives(calendar["units"])
    back = alternatives(table(language, "keypoints")["later_back"])
    return re.compile(
        rf"\W*(?:\w+\s){{0,2}}?(?:\d+|{numbers})\s(?:{units})\s(?:{back})(?![\w-])", re.IGNORECASE
    )


def _addressed(language: str) -> tuple[re.Pattern[str], ...]:
    """Words for who is spoken to: "your drivers", German "Sie" where it does not open the sentence."""
    words = table(language, "keypoints")
    anywhere = word_starts(words["addressed"], _LED)
    within = word_starts(words["addressed_within"], r"(?:(?<=[^\W\d_]\s.)|(?<=\w,\s.))")
    return tuple(re.compile(rf"{those}(?!\w)") for those in (anywhere, within) if those != "(?!)")


def _any_or_none(phrases: Sequence[str]) -> str:
    """One of the phrases; of none, what nothing matches."""
    return alternatives(phrases) if phrases else "(?!)"


def _carried(language: str) -> re.Pattern[str]:
    """A subject the sentence before names, behind an opening phrase: "At its peak it employed 610"."""
    words = table(language, "keypoints")
    prepositions = alternatives(sorted(tongue(language).speech.prepositions))
    pronouns, empty = alternatives(words["carried"]), _any_or_none(words["empty_verbs"])
    if table(language, "figures")["capitalised_nouns"]:
        return re.compile(
            rf"\W*(?i:{prepositions})\s(?:[\w’'-]+\s){{1,7}}?[a-zß-ÿ]{{2,}}\s(?:{pronouns})(?!\w)"
        )
    time = rf"(?:\d\w*|{_months(language)})"
    plain = rf"(?:[a-z][\w’'-]*|{time})"
    led = rf"(?:{plain}\s){{0,5}}{plain},\s|(?:[a-z]+\s)?{time}\s"
    return re.compile(rf"\W*(?i:{prepositions})\s(?:{led})(?:{pronouns})\s(?!(?:{empty})(?!\w))")


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The words one of the phrases begins with."""
    return frozenset(_WORD.findall(phrase.casefold())[0] for phrase in phrases)


def _antecedent(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What points back at the sentence before: at its start "Of that sum", or "of them" behind a number."""
    words, figures = table(language, "keypoints"), table(language, "figures")
    prepositions = alternatives(sorted(tongue(language).speech.prepositions))
    pointing, starts = alternatives(words["pointing"]), alternatives(figures["measure_starts"])
    back = alternatives(words["pointed_at"])
    timed = alternatives(words["timed_back"])
    return (
        re.compile(
            rf"\W*(?:{prepositions})\s+(?:(?:{pointing})|(?:\w+\s){{0,3}}(?:{timed}))(?![\w-])", re.IGNORECASE
        ),
        re.compile(rf"\d[\w.,]{{0,40}}\s+(?:(?:{starts})\s+)?(?:{back})(?![\w-])", re.IGNORECASE),
    )


def _counting(language: str) -> re.Pattern[str]:
    """A sentence that counts out of what the one before told of: "A third of them"."""
    words = table(language, "keypoints")
    shares, pointed_at = alternatives(words["shares"]), alternatives(words["pointed_at"])
    return re.compile(rf"\W*(?:\w[\w.,-]*\s){{0,2}}(?:{shares})\s(?:{pointed_at})(?![\w-])", re.IGNORECASE)


def _leaning(language: str) -> re.Pattern[str]:
    """A sentence that leaves out the noun of the one before: "The highest was"."""
    words = table(language, "keypoints")
    any_of = {key: alternatives(words[key]) for key in _LEANING}
    most = rf"(?:{any_of['definite']})\s(?:{any_of['left_out']})\s(?:{any_of['left_out_verbs']})(?![\w-])"
    prepositions = alternatives(sorted(tongue(language).speech.prepositions))
    counted = (
        rf"(?:{prepositions})\s(?:[^\W\d_][\w-]*\s){{1,4}}(?:{any_of['counted_it']})\s(?:\w+\s){{0,2}}\d"
    )
    explains = rf"(?:{any_of['explaining']})\s(?:{any_of['left_out_verbs']})(?![\w-])"
    return re.compile(rf"\W*(?:{most}|{explains}|{counted}|(?:{any_of['listed']})\s)", re.IGNORECASE)


def stands_alone(text: str, language: str) -> bool:
    """Whether a sentence needs no other and is no caption.

    It needs one where "he" or "they" is its subject and nobody is named before.

    Args:
        text: The sentence, its quotations blanked.
        language: Of the article.
    """
    words = _words(language)
    lower = text.casefold()
    if any(phrase in lower for phrase in words.captions):
        return False
    led = _end_of_leading_name(text, words)
    for n, found in enumerate(_WORD.finditer(text)):
        word = found[0]
        if word.casefold() in words.persons:
            return False
        opens = found.end() <= led or (n == 0 and word.casefold() in words.fronted)
        if n > _SOON or (word[0].isupper() and not opens and (n > 0 or not _adverb(word, language))):
            return True
    return True


def greets(text: str, language: str) -> bool:
    """Whether a sentence greets, thanks or addresses who listens: "Ladies and gentlemen, …"."""
    return _words(language).greeting.match(text) is not None


def _enumerates(text: str, words: _Words) -> bool:
    """Whether most of a sentence is a row of things of a few words each, without numbers."""
    if sum(map(text.count, words.item_marks)) + 1 < _FEWEST_ITEMS:
        return False
    items = [item.split() for item in words.items.split(text)]
    short = [item for item in items if 0 < len(item) <= _ITEM and not any(map(str.isdigit, "".join(item)))]
    return len(short) >= _FEWEST_ITEMS and 2 * sum(map(len, short)) >= sum(map(len, items))


def _end_of_leading_name(text: str, words: _Words) -> int:
    """Where the first name behind an opening preposition ends; it is nobody: "In Bavaria she lost"."""
    opening = _WORD.match(text)
    if opening is None or opening[0].casefold() not in words.fronted:
        return 0
    name = _LED_NAME.match(text, opening.end())
    return name.end() if name else 0


def _adverb(word: str, language: str) -> bool:
    return tongue(language).speech.is_adverb(word.casefold())


def _points_back(text: str, first: str, words: _Words) -> bool:
    """Whether a sentence means what the one before told of; its first word spares it the long patterns."""
    if words.pointed_at.search(text) or words.counting.match(text):
        return True
    if words.later.match(text) or (first in words.prepositions and words.carried.match(text)):
        return True
    if first in words.prepositions and words.pointing.match(text):
        return True
    return first in words.opens_leaning and words.leaning.match(text) is not None


def _counts_on(text: str, words: _Words) -> bool:
    """Whether it counts from a time told before: not "It shut in 1990 and has since then been a shop"."""
    return words.since_then.search(text) is not None and words.told_time.search(text) is None


def costs(text: str, language: str) -> float:
    """What it costs a sentence that it leans on the one before, or tells of the writer; zero or less.

    Args:
        text: The sentence, its quotations blanked.
        language: Of the article.
    """
    words = _words(language)
    found = _WORD.search(text)
    first = found[0].casefold() if found else ""
    points = _DANGLING if first in words.dangling or _points_back(text, first, words) else 0.0
    points += _JOINING if first in words.joining or _counts_on(text, words) else 0.0
    points += _ENUMERATION if _enumerates(text, words) else 0.0
    points += _ADDRESSED if any(one.search(text) for one in words.addressed) else 0.0
    return points + (_OWN_VOICE if words.first.search(text) else 0.0)
