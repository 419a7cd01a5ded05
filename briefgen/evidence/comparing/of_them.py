"""A row out of what the sentence before counts: "3,260 studies. Leeds did 1,150 of them, Hull 890"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Unit


def with_parts_of_them(
    words: SlotWords, before: FiguredSentence, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots of a row whose first is so many of what was counted: each its name and its whole."""
    told, first = list(filled), sentence.readings[0]
    counts = words.measures.of_them.match(sentence.text, first.end - sentence.span.start)
    unit, whole = told[0].unit, _whole(before, told[0].unit)
    if counts is None or unit is None or whole is None or len(told) < 2:
        return told
    names = _names(words, sentence, told, counts.end() + sentence.span.start)
    bare = all(one.unit.is_bare and one.value for one in sentence.readings)
    if not bare or len(names) < len(told):
        return told
    of_all = before.readings[whole]
    exact = sum((one.value or Decimal(0) for one in sentence.readings), Decimal(0)) == of_all.value
    # Where they are not all of it, the whole is no name of theirs: they only share what is counted.
    span = Span(of_all.start if exact else of_all.end - len(_noun(before, whole)), of_all.end)
    measure = Words(before.between(span.start, span.end), span, inferred=True)
    return [
        replace(
            slots, unit=unit, subject=Words(sentence.between(name.start, name.end), name), measure=measure
        )
        for slots, name in zip(told, names, strict=True)
    ]


def _whole(before: FiguredSentence, unit: Unit | None) -> int | None:
    """The last figure of a sentence that counts things of a unit."""
    found = [i for i, one in enumerate(before.readings) if one.counted and one.unit == unit]
    return found[-1] if found else None


def _noun(sentence: FiguredSentence, i: int) -> str:
    """What a figure counts, in the words of the article."""
    words = sentence.between(sentence.readings[i].core, sentence.readings[i].end).split()
    return " ".join(word for word in words if word[0].isalpha())


def _names(words: SlotWords, sentence: FiguredSentence, told: Sequence[Slots], counts: int) -> list[Span]:
    """The name before each figure of a row; fewer where one of them has none."""
    base, own = sentence.span.start, told[0].subject
    opens = words.lists.opening_name.match(sentence.text, 0, sentence.readings[0].start - base)
    first = (
        own.span if own and not own.inferred else Span(*opens.span("name")).shifted(base) if opens else None
    )
    names = [first] if first else []
    for i in range(1, len(told)):
        start = counts if i == 1 else sentence.readings[i - 1].end
        found = words.lists.led_on.fullmatch(sentence.between(start, sentence.readings[i].start))
        if found:
            names.append(Span(*found.span("name")).shifted(start))
    return names
