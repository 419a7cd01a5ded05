"""Parts of a whole that are named before their shares: "coal gave 48% of it, gas 33%, wind the other 19%"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.comparing.alike import is_told_apart
from briefgen.evidence.comparing.lists import WHOLE, is_noun
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.beside_words import BesideWords, beside_words
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Bound, Dimension


def with_rest(
    words: SlotWords, language: str, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots of shares that make up a whole, each named before it but the first, whose name may follow.

    The sum has to be the whole, or nothing tells that a row has no other part.
    """
    told = list(filled)
    known = [i for i in range(len(told)) if _is_share(sentence, told, i)]
    shares = range(known[0], known[-1] + 1) if known else range(0)
    if len(shares) < 2 or not all(i in known or sentence.readings[i].is_bare for i in shares):
        return told
    total = sum((sentence.readings[i].value or Decimal(0) for i in shares), Decimal(0))
    exact = all(sentence.readings[i].quantity.bound in (Bound.EXACT, Bound.ABOUT) for i in shares)
    if not exact or not WHOLE[0] <= total <= WHOLE[1]:
        return told
    beside = beside_words(language)
    names = _names(words, beside, sentence, told, shares) or _names_behind(
        words, beside, sentence, told, shares
    )
    if len(names) < len(shares) or not is_told_apart(name.text for name in names):
        return told
    first = told[shares[0]]
    shared = replace(first.measure, inferred=True) if first.measure else None
    for i, name in zip(shares, names, strict=True):
        unit = told[i].unit if i in known else first.unit or sentence.readings[shares[0]].unit
        own = replace(told[i], subject=name, measure=told[i].measure or shared, unit=unit)
        told[i] = own if own.period else replace(own, period=first.period, when=first.when)
    return told


def _is_share(sentence: FiguredSentence, filled: Sequence[Slots], i: int) -> bool:
    """Whether a figure is a share, and no size of a change."""
    unit, change = filled[i].unit or sentence.readings[i].unit, filled[i].change
    return unit.dimension is Dimension.PERCENT and not (change and not change.to)


def _names(
    words: SlotWords,
    beside: BesideWords,
    sentence: FiguredSentence,
    filled: Sequence[Slots],
    shares: Sequence[int],
) -> list[Words]:
    """The names of all shares; fewer where one has none, or nothing tells that the last is the rest."""
    names: list[Words] = []
    preps: set[str] = set()
    for i in shares[1:]:
        start = _end(sentence, filled, i - 1)
        found = beside.part_next.search(sentence.between(start, sentence.readings[i].start))
        if found is None or not _is_name(words, found["name"]):
            return []
        preps.add(found["prep"] or "")
        behind = sentence.between(start, start + found.start())
        if not names:
            first = _first(words, beside, sentence, filled, shares[0], behind)
            if first is None:
                return []
            names.append(first)
        elif behind.strip():
            return []
        names.append(_worded(sentence, start, found))
    last = sentence.between(_end(sentence, filled, shares[-1]), sentence.span.end)
    # "48% went to France and the other 52% to Italy" has its names behind.
    led = not preps <= {""} and len(preps) > 1
    return [] if led or beside.led_behind.match(last) else names


def _names_behind(
    words: SlotWords,
    beside: BesideWords,
    sentence: FiguredSentence,
    filled: Sequence[Slots],
    shares: Sequence[int],
) -> list[Words]:
    """The names of shares that all follow them: "70% came from Japan and the remaining 30% from Korea"."""
    names: list[Words] = []
    preps: set[str] = set()
    for i in shares:
        start, last = _end(sentence, filled, i), i == shares[-1]
        gap = sentence.between(start, sentence.span.end if last else sentence.readings[i + 1].start)
        pattern = beside.part_goes_on if names else beside.part_first
        found = beside.part_last.match(gap) if last else pattern.fullmatch(gap)
        if found is None or not _is_name(words, found["name"]):
            return []
        preps.add(found["prep"])
        names.append(_worded(sentence, start, found))
    return names if len(preps) == 1 else []


def _first(
    words: SlotWords,
    beside: BesideWords,
    sentence: FiguredSentence,
    filled: Sequence[Slots],
    i: int,
    behind: str,
) -> Words | None:
    """The name of the first share: behind its verb, before its verb, or the subject of the share."""
    end = _end(sentence, filled, i)
    untimed = sentence.untimed(end, end + len(behind))
    if untimed.strip():
        found = beside.part_behind.fullmatch(behind)
        named = found is not None and _is_name(words, found["name"])
        return _worded(sentence, end, found) if found and named else None
    start = sentence.readings[i - 1].end if i else sentence.span.start
    found = beside.part_before.search(sentence.between(start, sentence.readings[i].start))
    if found:
        return _worded(sentence, start, found) if _is_name(words, found["name"]) else None
    subject = filled[i].subject
    span = subject.span if subject and not subject.inferred else None
    return subject if span and span.end < sentence.readings[i].start else None


def _is_name(words: SlotWords, name: str) -> bool:
    """Whether words can name a part: a single one may look like a participle ("advertising 33%")."""
    gerund = " " not in name and name.endswith(words.clause.participles)
    return is_noun(words, [name.title()] if gerund else name.split())


def _end(sentence: FiguredSentence, filled: Sequence[Slots], i: int) -> int:
    """Where a share ends with what it is a share of."""
    end, measure = sentence.readings[i].end, filled[i].measure
    span = measure.span if measure and not measure.inferred else None
    return span.end if span and 0 <= span.start - end <= 1 else end


def _worded(sentence: FiguredSentence, start: int, found: re.Match[str]) -> Words:
    span = Span(*found.span("name")).shifted(start)
    return Words(sentence.between(span.start, span.end), span)
