"""Figures of verbs in the passive: what so many did, and what was done to so many.

"The scheme has been used by 19 vessels" is of the scheme; "1,150 people are employed at the port" has no
other subject than the people counted, and what is told of them is its measure.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension

_REACH = 100
_CONDITION_REACH = 400
_LEAD_REACH = 40


def done_by(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> int | None:
    """Where the passive begins whose agent a count is: "has been used by 19 vessels"; None of others."""
    if not reading.counted or reading.from_to:
        return None
    at = reading.start - sentence.span.start
    found = words.passives.by_agent.search(sentence.text, max(0, at - _REACH), at)
    if found is None or found["done"].lower() in words.passives.no_participles:
        return None
    return None if found["done"].lower() in words.changes.direction else found.start("verb")


def with_what_was_done(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots, a count that is the subject of a passive with what was done to it for its measure.

    Only where it has neither subject nor measure nor change: "About 620 people are employed at the yard".
    """
    return [
        replace(slots, measure=_done_to(words, sentence, reading))
        if not (slots.subject or slots.measure or slots.change)
        else slots
        for reading, slots in zip(sentence.readings, filled, strict=True)
    ]


def _done_to(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> Words | None:
    if reading.unit.dimension is not Dimension.COUNT or reading.hyphenated or reading.from_to:
        return None
    base = sentence.span.start
    start, end = reading.start - base, reading.end - base
    whom = words.passives.whole_before.search(sentence.text, max(0, start - _REACH), start) is not None
    if not (reading.counted or whom):
        return None
    if not whom and _is_led(words, sentence.text[max(0, start - _LEAD_REACH) : start]):
        return None
    if words.subjects.condition.search(sentence.text, max(0, start - _CONDITION_REACH), start):
        return None
    last = words.passives.done_in_clause.match(sentence.text, end)
    if last is None or not (whom or last.group().startswith(",")):
        last = words.passives.done_last.match(sentence.text, end)
    found = _closed(words, sentence, last) if last else _behind(words, sentence, end)
    if found is None or sentence.holds_figure(found.shifted(base)):
        return None
    return Words(found.of(sentence.text), found.shifted(base))


def _is_led(words: SlotWords, before: str) -> bool:
    """Whether a preposition or a verb governs the count, so no subject: "a plan backed by 40 mayors"."""
    said = [word for word in before.split() if word not in words.clause.article_words]
    if not said or not said[-1][-1].isalpha():
        return False
    last = said[-1].lower()
    return last in words.clause.fronted | words.clause.measure_starts or is_verb(words, last)


def _closed(words: SlotWords, sentence: FiguredSentence, found: re.Match[str]) -> Span | None:
    """The participle at the end of its clause, with the place before it: "in der Werft beschäftigt"."""
    if not _is_done(words, found["done"]):
        return None
    done = Span(*found.span("done"))
    place = Span(found.start("where"), done.end) if found["where"] and found["article"] else done
    timed = sentence.moment_in(place.shifted(sentence.span.start)) is not None
    return done if timed else place


def _behind(words: SlotWords, sentence: FiguredSentence, end: int) -> Span | None:
    """The participle behind its count, with the place told at once: "employed at the port"."""
    found = words.passives.done_to.match(sentence.text, end)
    if found is None or not _is_done(words, found["done"]):
        return None
    text, base = sentence.text, sentence.span.start
    done = Span(*found.span("done"))
    moment = sentence.moment_from(base + done.end)
    timed = moment is not None and sentence.untimed(base + done.end, base + found.end()) != found["rest"]
    if timed or not found["rest"].strip() or words.passives.goes_on.match(text, done.end):
        return done
    where = words.passives.where.match(text, done.end, found.end())
    if where is None:
        return done if found["who"] else None
    return _with_place(words, text, done, where, found.end())


def _with_place(words: SlotWords, text: str, done: Span, where: re.Match[str], end: int) -> Span | None:
    """The participle with the noun behind its preposition; None where that is no plain noun.

    A name is the place of the figure and none of what was done.
    """
    taken = where.start("prep") + len(where["prep"])
    if where["article"]:
        taken += 1 + len(where["article"].rstrip())
    nouns = 0
    for word in re.finditer(r"\s([^\W\d_][\w’'-]*)", text[taken:end]):
        if not word[1].islower() or _closes(words, text, taken + word.start(), end):
            break
        nouns, last = nouns + 1, taken + word.end()
    if nouns == 0:
        named = text[taken:end].lstrip()[:1].isupper()
        return done if named else None
    follows = text[last:end].strip()
    plain = not follows or _closes(words, text, last, end)
    return Span(done.start, last) if plain and nouns <= 3 else None


def _closes(words: SlotWords, text: str, at: int, end: int) -> bool:
    """Whether a preposition or another clause follows there."""
    either = (words.passives.prep, words.passives.goes_on)
    return any(one.match(text, at, end) is not None for one in either)


def _is_done(words: SlotWords, participle: str) -> bool:
    low = participle.lower()
    return low not in words.passives.no_participles and low not in words.clause.expectations
