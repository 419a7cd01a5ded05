"""Persons who tell of a number that is not theirs."""

from decimal import Decimal
from functools import cache

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.evidence.words.speech import tongue
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import SpeakerKind, Words
from briefgen.model.quantity import Dimension, Unit

_OWNS = ("'s", "’s")
_VERB_REACH = 32
_AGE_REACH = 120
_OWN = (Dimension.MONEY, Dimension.PERCENT, Dimension.PERCENTAGE_POINT)
"""Figures that may well be of who tells them."""

_MOST_OF_A_PERSON = Decimal(1_000_000)
"""A larger number is seldom of one person, who rather tells of it."""


def is_teller(subject: str, value: Decimal | None, language: str) -> bool:
    """Whether a subject is no more than a person with a form of address, before a number too large for one.

    Args:
        subject: As the source has it; "Mr Ray's debts" is no person.
        value: Of the figure; a range has none and is not judged.
        language: BCP 47.
    """
    first, _, name = subject.partition(" ")
    addressed = first.rstrip(".").lower() in _addresses(language) and first[:1].isupper()
    named = bool(name) and all(word[0].isupper() and word[-2:] not in _OWNS for word in name.split())
    return addressed and named and value is not None and abs(value) >= _MOST_OF_A_PERSON


def is_recorder(words: SlotWords, text: str, subject: Span, unit: Unit) -> bool:
    """Whether a subject only counts or measures what follows: "zählte die Polizei nur 210", "14 packs".

    Args:
        words: Of the language.
        text: One sentence.
        subject: Its place in the sentence.
        unit: Of the figure; a share or a sum of money may well be of who tells it.
    """
    if unit.dimension in _OWN:
        return False
    if unit.name.rpartition(" ")[2].lower() in words.subjects.own_people:
        return False
    if words.subjects.records_last.match(text, subject.end):
        return True  # "hatte das Team 12.600 Nester untersucht"
    said = subject.of(text).lower().split()
    if not any(f" {word}".endswith(words.subjects.recorder_ends) for word in said):
        return False
    before = words.subjects.records_before.search(text, max(0, subject.start - _VERB_REACH), subject.start)
    return before is not None or words.subjects.records_behind.match(text, subject.end) is not None


def is_charged(words: SlotWords, text: str, subject: Span, figure: Span) -> bool:
    """Whether a subject only has the sum to pay or to get: "the firm has been fined £5m".

    Args:
        words: Of the language.
        text: One sentence.
        subject: Its place in the sentence.
        figure: That of the sum.
    """
    if subject.start > figure.start or words.subjects.charges.match(" " + subject.of(text).split()[-1]):
        return False
    verb = subject.start + max(0, subject.of(text).rfind(" "))  # "the council agreed" is no subject either
    places = (subject.end, verb)
    charged = any(words.subjects.charged.match(text, at, figure.start) for at in places)
    if not charged and words.subjects.pays.match(text, subject.end, figure.start):
        near = max(0, subject.start - _VERB_REACH), subject.start
        charged = words.subjects.charged_by.search(text, *near) is not None  # "ordered the firm to pay"
    return charged or words.subjects.charges.match(text, figure.end) is not None


def is_reckoned(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> bool:
    """Whether somebody only reckons with a figure: "hatten mit 17.000 Fahrgästen gerechnet"."""
    return words.subjects.reckoned.match(sentence.text, reading.end - sentence.span.start) is not None


def is_age_of_told(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> bool:
    """Whether an age is that of somebody who is told something: "told Tom Reed, 34, that he was free"."""
    if reading.unit.dimension is not Dimension.AGE:
        return False
    at = reading.start - sentence.span.start
    told = words.subjects.tells_whom.search(sentence.text, max(0, at - _AGE_REACH), at)
    return told is not None and words.sayings.that_soon.search(sentence.text, told.end(), at) is None


def spoken_for(words: Words, language: str) -> Words:
    """Whom an unnamed person speaks for, which is what "it" then is; else the words themselves.

    Args:
        words: Who says something: "a spokesperson for the port" gives "port".
        language: BCP 47.
    """
    parts = words.text.split(" ")
    links = table(language, "titles")["role_links"]
    person = next(
        (at for at, part in enumerate(parts[:-2]) if part.lower() in tongue(language).titles.people), None
    )
    if person is None or words.span is None or parts[person + 1] not in links or not parts[0].islower():
        return words
    rest = parts[person + 2 :]
    name = " ".join(rest[1:] if len(rest) > 1 and rest[0] in table(language, "figures")["articles"] else rest)
    if len(words.span) != len(words.text):
        return words  # a full name for a shorter mention: its letters stand elsewhere
    return Words(name, Span(words.span.end - len(name), words.span.end), words.inferred)


def may_be_it(words: Words, kind: SpeakerKind | None, language: str) -> bool:
    """Whether "it" may be who says something: no named person, and none of "critics" or "a spokesman".

    Args:
        words: Who says it; of "a spokesman for the port" only "port".
        kind: Of the speaker, where one is known.
        language: BCP 47.
    """
    said = {word.lower() for word in words.text.split()}
    # One word may be a firm that is taken for a person.
    named = kind is SpeakerKind.PERSON and " " in words.text
    return not named and said.isdisjoint(_persons(language))


@cache
def _persons(language: str) -> frozenset[str]:
    words = table(language, "titles")
    kinds = ("people", "male_people", "female_people", "plural_people")
    return frozenset(word for kind in kinds for word in words[kind]) - frozenset(words["bodies_as_persons"])


@cache
def _addresses(language: str) -> frozenset[str]:
    words = table(language, "titles")
    return frozenset((*words["male"], *words["female"], *words["neutral"]))
