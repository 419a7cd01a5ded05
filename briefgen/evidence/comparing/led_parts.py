"""Names of the parts of a whole that one preposition leads to: "47 per cent by tram, 53 by bus"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension

_FEWEST = 2
_MOST_AHEAD = 3
"""Words up to the preposition of the first part at most: "were made by"."""

_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def with_bare_parts(
    words: SlotWords, language: str, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots with the names alone of shares whose subjects stand behind them, each led to alike.

    Args:
        words: Of the language.
        language: BCP 47.
        sentence: The one the shares stand in.
        filled: Its slots.
    """
    told = list(filled)
    rows = [
        i
        for i, (slots, one) in enumerate(zip(filled, sentence.readings, strict=True))
        if one.unit.dimension is Dimension.PERCENT and _is_behind(slots, one.end)
    ]
    parts = [subject.span for i in rows if (subject := filled[i].subject) and subject.span]
    if len(parts) < _FEWEST:
        return told
    base = sentence.span.start
    named = _without_lead(words, language, sentence.text, [part.shifted(-base) for part in parts])
    for i, span in zip(rows, named, strict=True):
        whole = span.shifted(base)
        told[i] = replace(told[i], subject=Words(span.of(sentence.text), whole))
    return told


def _is_behind(slots: Slots, end: int) -> bool:
    subject = slots.subject
    return subject is not None and subject.span is not None and subject.span.start >= end


def _without_lead(words: SlotWords, language: str, text: str, parts: Sequence[Span]) -> list[Span]:
    """The names alone where all parts are led to by one preposition; else the parts as they are."""
    said = [list(_WORD.finditer(text, part.start, part.end)) for part in parts]
    said = [_without_rest(language, found) for found in said]
    second = said[1][0].group().lower()
    leads = [_lead(second, found, 1 if i else _MOST_AHEAD) for i, found in enumerate(said)]
    if second not in words.clause.prepositions or -1 in leads:
        return list(parts)
    named = [_name(words, found[at + 1 :]) for found, at in zip(said, leads, strict=True)]
    return [Span(one[0].start(), one[-1].end()) for one in named] if all(named) else list(parts)


def _lead(preposition: str, found: Sequence[re.Match[str]], most: int) -> int:
    """Where a preposition leads to a name, among so many words; -1 where it does not."""
    return next((at for at, word in enumerate(found[:most]) if word.group().lower() == preposition), -1)


def _name(words: SlotWords, found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """A name without its article and, where nouns have capitals, the participle behind it."""
    kept = list(found)
    if len(kept) > 1 and kept[0].group() in words.clause.article_words:
        kept = kept[1:]
    while len(kept) > 1 and words.sayings.capitalised_nouns and kept[-1].group().islower():
        kept.pop()
    return kept


def _without_rest(language: str, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words of a part without those that lead to the last: "bus" of "bus and the remaining"."""
    joints = table(language, "figures")["list_words"]
    for rest in _rests(language):
        tail = [word.group().lower() for word in found[-len(rest) :]]
        if len(found) > len(rest) and tail == list(rest):
            found = found[: -len(rest)]
            break
    while len(found) > 1 and found[-1].group().lower() in joints:
        found = found[:-1]
    return found


@cache
def _rests(language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(words.split()) for words in table(language, "comparisons")["rests"])
