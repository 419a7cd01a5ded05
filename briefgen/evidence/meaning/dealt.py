"""Figures dealt out in order to the names before them: "Li and Poole are on 11% and 8%"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words

_LOOK_BACK = 160
_LONGEST_NAME = 5
_MOST = 6
_NAME = re.compile(r"[^\W\d_](?:[^,;:.()\n]|\.(?=\w))*")


def dealt_out(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots] | None:
    """The slots of a row of figures with one name each; None where names and figures are not as many.

    Args:
        words: Of the language.
        sentence: With its figures in order.
        filled: The slots of its figures; the first of the row has all the names for its subject.
    """
    told, found = list(filled), False
    for first, last in _rows(words, sentence):
        names = _names(words, sentence, filled[first], last - first + 1)
        names = names or _names_of_verb(words, sentence, filled[first], (first, last))
        for i, name in zip(range(first, last + 1), names, strict=False):
            found = True
            told[i] = replace(told[i], subject=Words(sentence.between(name.start, name.end), name))
            change = filled[first].change
            if change and not told[i].change:
                told[i] = replace(told[i], change=change)
    return told if found else None


def _rows(words: SlotWords, sentence: FiguredSentence) -> Iterator[tuple[int, int]]:
    """First and last of figures of one unit with nothing but commas and one joining word between."""
    readings, first = sentence.readings, 0
    for i in range(1, len(readings) + 1):
        joined = (
            i < len(readings)
            and readings[i].unit == readings[i - 1].unit
            and not readings[i].from_to
            and words.lists.row_joint_bare.fullmatch(sentence.between(readings[i - 1].end, readings[i].start))
        )
        if joined:
            continue
        if 0 < i - 1 - first < _MOST:
            yield first, i - 1
        first = i


def _names(words: SlotWords, sentence: FiguredSentence, slots: Slots, count: int) -> list[Span]:
    """The names of a subject of as many: of three or more the first stand before its comma."""
    span = slots.subject.span if slots.subject and not slots.subject.inferred else None
    if span is None or span.end > sentence.span.end:
        return []
    if count == 2 and sentence.between(span.start - 2, span.start).startswith(","):
        return []  # more names may stand before the comma
    begin = span.start if count == 2 else max(sentence.span.start, span.start - _LOOK_BACK)
    text = sentence.between(begin, span.end)
    parts = [Span(*one) for one in _parts(words, text)][-count:]
    spans = [_bare(words, text, part) for part in parts]
    if len(parts) != count or (count == 2 and parts[0].start) or not all(spans):
        return []
    return [one.shifted(begin) for one in spans if one]


def _names_of_verb(
    words: SlotWords, sentence: FiguredSentence, slots: Slots, row: tuple[int, int]
) -> list[Span]:
    """The names before the verb whose object "respectively" deals out: "Li and Poole raised theirs to"."""
    first, last = row
    if (
        words.lists.respective_next.match(sentence.text, sentence.readings[last].end - sentence.span.start)
        is None
    ):
        return []
    start = sentence.readings[first].start - sentence.span.start
    verb = words.clause.verb.search(sentence.text, 0, start)
    cue = slots.change.span if slots.change else None
    at = cue.start - sentence.span.start if cue else verb.start() if verb else None
    named = subject_before(words, sentence.text, at, 0) if at is not None else None
    if named is None:
        return []
    span = named.shifted(sentence.span.start)
    text = Words(named.of(sentence.text), span)
    return _names(words, sentence, replace(slots, subject=text), last - first + 1)


def _parts(words: SlotWords, text: str) -> Iterator[tuple[int, int]]:
    """Where the names of an enumeration stand: nothing where its last two are not joined."""
    joints = list(words.lists.enumerates.finditer(text))
    if not joints or joints[-1]["and"] is None or any(one["and"] for one in joints[:-1]):
        return
    at = 0
    for joint in joints:
        yield at, joint.start()
        at = joint.end()
    yield at, len(text)


def _bare(words: SlotWords, text: str, part: Span) -> Span | None:
    """A name without its article; None of what is no name."""
    found = _NAME.fullmatch(part.of(text))
    said = part.of(text).split()
    if found is None or not said or len(said) > _LONGEST_NAME:
        return None
    if any(word.lower() in words.clause.clause_verbs | words.clause.auxiliaries for word in said):
        return None
    if any(word.islower() and word in words.changes.direction for word in said[1:-1]):
        return None  # "Fenwick increased output"
    article = len(said) > 1 and said[0] in words.clause.article_words
    return Span(part.start + len(said[0]) + 1, part.end) if article else part
