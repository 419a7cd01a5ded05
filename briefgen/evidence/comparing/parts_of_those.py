"""Parts of what the sentence before counts: "61 nurses left. Of those, 40 moved away and 21 retired"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Bound, Dimension


def with_parts_of_those(
    words: SlotWords, before: FiguredSentence, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots of counts that open with "of those" and add up to a count of the sentence before.

    Each is named by what the sentence says of it, "moved away", for none of them has a noun of its own.
    """
    told, readings = list(filled), sentence.readings
    opening = sentence.between(sentence.span.start, readings[0].start)
    if len(told) < 2 or words.lists.of_those.fullmatch(opening) is None:
        return told
    whole = _whole(before, readings)
    said = [_said(words, sentence, i) for i in range(len(told))]
    if whole is None or not all(said):
        return told
    names = _names(words, sentence, [span for span in said if span])
    of_all = before.readings[whole]
    span = Span(of_all.start, of_all.end)
    measure = Words(before.between(span.start, span.end), span, inferred=True)
    return [
        replace(
            slots,
            subject=Words(sentence.between(name.start, name.end), name),
            measure=measure,
            unit=of_all.unit,
        )
        for slots, name in zip(told, names, strict=True)
    ]


def _whole(before: FiguredSentence, parts: Sequence[Reading]) -> int | None:
    """The exact count of things of a sentence that exact counts are the sum of; none where two are."""
    bare = all(one.unit.dimension is Dimension.COUNT and _is_exact(one) for one in parts)
    total = sum((one.value or Decimal(0) for one in parts), Decimal(0))
    found = [
        i
        for i, one in enumerate(before.readings)
        if one.unit.is_counted and _is_exact(one) and one.value == total
    ]
    return found[0] if bare and len(found) == 1 else None


def _is_exact(reading: Reading) -> bool:
    return bool(reading.value) and reading.quantity.bound is Bound.EXACT and not reading.hyphenated


def _said(words: SlotWords, sentence: FiguredSentence, i: int) -> Span | None:
    """What is said of a part: its noun, or the words between it and what joins it to the next."""
    reading, last = sentence.readings[i], i + 1 == len(sentence.readings)
    end = sentence.span.end if last else sentence.readings[i + 1].start
    pattern = words.lists.said_of_last if last else words.lists.said_of_part
    # A part may count a noun of its own: "14 were men, 11 women and five children".
    counted = (
        re.search(r"\s[^\W\d_]", sentence.between(reading.core, reading.end)) if reading.counted else None
    )
    start = reading.core + counted.start() if counted else reading.end
    found = pattern.fullmatch(sentence.between(start, end))
    return Span(*found.span("said")).shifted(start) if found else None


def _names(words: SlotWords, sentence: FiguredSentence, said: Sequence[Span]) -> list[Span]:
    """What is said of each, without the verb of the first where it holds for all: "were clean, 12 shut"."""
    texts = [sentence.between(span.start, span.end).split() for span in said]
    holds = not any(is_verb(words, text[0]) or text[0] in words.clause.clause_verbs for text in texts[1:])
    opens = words.lists.part_verb_first.match(" ".join(texts[0]))
    if not (holds and opens):
        return list(said)
    return [Span(said[0].start + opens.end(), said[0].end), *said[1:]]
