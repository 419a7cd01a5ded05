"""Rows that begin with their leader's sentence: "Norway leads with 31 medals. Sweden follows with 24"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefgen.evidence.comparing.led_rows import is_of_row
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.slot_words import slot_words
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import NAME_WORD, name_of
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Bound

Filled = tuple[FiguredSentence, list[Slots]]

_STATED = (Bound.EXACT, Bound.ABOUT)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The words before the first figure, those before that of who follows, and those before one more."""

    leads: re.Pattern[str]
    follows: re.Pattern[str]
    goes_on: re.Pattern[str]
    no_names: frozenset[str]


@cache
def _patterns(language: str) -> _Patterns:
    words, slots = table(language, "figures"), slot_words(language)
    by = alternatives(words["leads_by"])
    about = r"(?:[a-zß-ü]+\s){0,4}?"
    joint = rf"\s(?:(?:{alternatives(words['name_joints'])})\s)?"
    name = rf"(?:(?:{alternatives(words['definite'])})\s)?(?P<name>{name_of(NAME_WORD, NAME_WORD, 3, joint)})"
    joins = rf"(?:\s?,\s|\s?,?\s(?:{alternatives(words['list_words'])})\s)"
    return _Patterns(
        leads=re.compile(rf"{name}\s(?:{alternatives(words['leads_with'])})\s{about}(?:{by})\s"),
        follows=re.compile(rf"{name}\s(?:{alternatives(words['follows_with'])})\s(?:{by})\s"),
        goes_on=re.compile(rf"{joins}{name}\s(?:(?:{by})\s)?"),
        no_names=slots.lists.no_names | slots.clause.pronouns | slots.clause.persons,
    )


def led_over(language: str, first: Filled, second: Filled) -> tuple[list[Slots], list[Slots]]:
    """The slots of two sentences, the second directly behind the first, with the names of their row.

    Args:
        language: Of the article.
        first: Says who leads, with one figure.
        second: Says who follows, and may go on with more.
    """
    patterns, (sentence, told) = _patterns(language), first
    leader = _named(sentence, _start(sentence), 0, patterns.leads, patterns) if len(told) == 1 else None
    names = _names(second[0], patterns) if leader else []
    unit = told[0].unit or sentence.readings[0].unit
    alike = all(is_of_row(one, sentence.readings[0], unit) for one in second[0].readings)
    stated = all(one.quantity.bound in _STATED for one in (*sentence.readings, *second[0].readings))
    if leader is None or len(names) != len(second[1]) or not (alike and stated):
        return told, second[1]
    if len({name.text for name in (leader, *names)}) <= len(names) or _is_uneven(told, second[1]):
        return told, second[1]
    period = replace(told[0].period, inferred=True) if told[0].period else None
    row = [
        replace(
            slots,
            subject=name,
            unit=unit if reading.unit != unit else slots.unit,
            period=slots.period or period,
            when=slots.when or told[0].when,
        )
        for slots, name, reading in zip(second[1], names, second[0].readings, strict=True)
    ]
    return [replace(told[0], subject=leader)], row


def _is_uneven(first: Sequence[Slots], second: Sequence[Slots]) -> bool:
    """Whether a figure tells a change, or one of the second sentence has a time that the first has not."""
    changed = any(slots.change for slots in (*first, *second))
    return changed or any(slots.period and slots.when != first[0].when for slots in second)


def _start(sentence: FiguredSentence) -> int:
    """Where a sentence begins behind a time that opens it: "In 2024 Norway"."""
    moment = sentence.moments[0] if sentence.moments else None
    if moment is None or " " in sentence.between(sentence.span.start, moment.span.start).strip():
        return sentence.span.start
    behind = sentence.between(moment.span.end, sentence.span.end)
    return moment.span.end + len(behind) - len(behind.lstrip(", "))


def _names(sentence: FiguredSentence, patterns: _Patterns) -> list[Words]:
    """The names before each figure of the sentence that says who follows; fewer where one has none."""
    names: list[Words] = []
    start, pattern = sentence.span.start, patterns.follows
    for at, reading in enumerate(sentence.readings):
        name = _named(sentence, start, at, pattern, patterns)
        if name is None:
            return names
        names.append(name)
        start, pattern = reading.end, patterns.goes_on
    rest = sentence.between(start, sentence.span.end)
    return names if len(rest.strip(' .!"”')) == 0 else []


def _named(
    sentence: FiguredSentence, start: int, at: int, pattern: re.Pattern[str], patterns: _Patterns
) -> Words | None:
    """Whose figure it is, where nothing but the words of the pattern stand between a place and the figure."""
    text = sentence.between(start, sentence.readings[at].start)
    found = pattern.fullmatch(text)
    if found is None or found["name"].split()[0].lower() in patterns.no_names:
        return None
    return Words(found["name"], Span(*found.span("name")).shifted(start))
