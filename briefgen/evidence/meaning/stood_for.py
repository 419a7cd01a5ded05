"""Words taken for what a figure is of that only stand for it, and names that were left out."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import first_word
from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import NAME_WORD, name_of
from briefgen.knowledge.told_by import is_body
from briefgen.model.article import Span
from briefgen.model.evidence import Words

_REACH = 80


def without_pronouns(
    words: SlotWords,
    sentence: FiguredSentence,
    filled: Sequence[Slots],
    stood_for: Callable[[Span], Words | None],
) -> list[Slots]:
    """The slots with what a pronoun stands for in its place, or nothing where that is not known.

    Args:
        words: Of the language.
        sentence: The one the figures stand in.
        filled: Its slots.
        stood_for: What a pronoun at a place of the sentence stands for.
    """
    told: list[Slots] = []
    for slots in filled:
        subject = slots.subject
        if subject is None or subject.text.lower() not in _all(words):
            told.append(slots)
            continue
        at = subject.span.shifted(-sentence.span.start) if subject.span else None
        inside = at is not None and at.start >= 0 and subject.text.lower() in words.clause.pronouns
        known = stood_for(at) if at and inside else None
        # "In Madrid it was €1,640, in Seville €910": the places tell the values apart.
        placed = subject if inside and at and at.start > 0 else None
        told.append(replace(slots, subject=known or placed))
    return told


def with_counters(
    words: SlotWords, language: str, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots with a body that only counts what is at a place for their teller: "zählte dort 40".

    Args:
        words: Of the language.
        language: BCP 47.
        sentence: The one the figures stand in.
        filled: Its slots.
    """
    return [
        replace(slots, subject=None, says_who=slots.says_who or slots.subject)
        if slots.subject and _only_counts(words, language, sentence, slots.subject, reading)
        else slots
        for slots, reading in zip(filled, sentence.readings, strict=True)
    ]


def with_followers(language: str, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots with who stands between a verb of following and their figure: "Es folgen Rom mit 40 Toren".

    Args:
        language: BCP 47.
        sentence: The one the figures stand in.
        filled: Its slots.
    """
    told: list[Slots] = []
    for slots, reading in zip(filled, sentence.readings, strict=True):
        before = sentence.between(max(sentence.span.start, reading.start - _REACH), reading.start)
        found = None if slots.subject else _follower(language).search(before)
        if found:
            span = Span(*found.span("name")).shifted(reading.start - len(before))
            slots = replace(slots, subject=Words(found["name"], span))
        told.append(slots)
    return told


@cache
def _follower(language: str) -> re.Pattern[str]:
    words = table(language, "figures")
    verbs, by = alternatives(words["follows_with"]), alternatives(words["leads_by"])
    name = name_of(NAME_WORD, NAME_WORD, 3)
    return re.compile(rf"(?<!\w)(?:{verbs})\s(?P<name>{name})\s(?:{by})\s$")


def _only_counts(
    words: SlotWords, language: str, sentence: FiguredSentence, subject: Words, reading: Reading
) -> bool:
    span = subject.span
    if span is None or subject.inferred or not is_body(subject.text.casefold().split(), language):
        return False
    text, at = sentence.text, span.end - sentence.span.start
    counts = words.subjects.records_behind.match(text, at) if 0 < at < reading.start else None
    own = words.subjects.own_people
    if counts is None or not reading.counted or reading.unit.name.rpartition(" ")[2].lower() in own:
        return False
    between = text[counts.end() : reading.start - sentence.span.start].lower().split()
    behind = first_word(text, reading.end - sentence.span.start + 1).rstrip(".,;")
    there = words.subjects.there
    return behind in there or any(word in there for word in between)


def _all(words: SlotWords) -> frozenset[str]:
    return frozenset(word.lower() for word in words.clause.pronouns | words.clause.persons)
