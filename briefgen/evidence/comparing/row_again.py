"""Rows that a second sentence goes on with: "Dover took 120 ships, Hull 95. Tees had 80, Leith 44"."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.comparing.of_them import with_parts_of_them
from briefgen.evidence.comparing.parts_of_those import with_parts_of_those
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.quantity import Unit

_SPACE = 2
"""Code points between two sentences of a paragraph at most."""


def with_row_before(
    words: SlotWords,
    before: tuple[FiguredSentence, Sequence[Slots]] | None,
    sentence: FiguredSentence,
    filled: Sequence[Slots],
) -> list[Slots]:
    """The slots of bare numbers, each of a name, in what the row right before them counts."""
    told = list(filled)
    if before is None or not 0 <= sentence.span.start - before[0].span.end <= _SPACE:
        return told
    told = with_parts_of_them(words, before[0], sentence, told)
    told = with_parts_of_those(words, before[0], sentence, told)
    unit = _unit_of_row(*before)
    bare = all(one.is_bare and not slots.unit for one, slots in zip(sentence.readings, filled, strict=True))
    if (
        unit is None
        or not bare
        or not _is_row(filled, fewest=1)
        or not _says_the_same(words, *before, sentence, filled)
    ):
        return told
    if len(told) == 1 and sentence.readings[0].value == sum(one.value or 0 for one in before[0].readings):
        return told  # what the row before adds up to is none of it
    if len(told) == 1 and told[0].period is None and (period := before[1][0].period):
        # "Ash had 90 visits last year, Elm 40. Oak had 300": told in one breath, it it is of that time.
        told = [replace(told[0], period=replace(period, inferred=True), when=before[1][0].when)]
    return [replace(one, unit=unit) for one in told]


def _unit_of_row(sentence: FiguredSentence, filled: Sequence[Slots]) -> Unit | None:
    """What all of a row count; None where they are no row of counts."""
    units = {slots.unit or one.unit for one, slots in zip(sentence.readings, filled, strict=True)}
    unit = units.pop() if len(units) == 1 else None
    return unit if unit and unit.is_counted and _is_row(filled) else None


def _is_row(filled: Sequence[Slots], *, fewest: int = 2) -> bool:
    """Whether there are enough figures, each of a thing named before it and of no two the same."""
    names = {one.subject.text for one in filled if one.subject and not one.subject.inferred}
    return len(filled) >= fewest and len(names) == len(filled)


def _says_the_same(
    words: SlotWords,
    before: FiguredSentence,
    told: Sequence[Slots],
    sentence: FiguredSentence,
    filled: Sequence[Slots],
) -> bool:
    """Whether the second row has the verb of the first, or one that only says what somebody has."""
    first, second = (_verb(one, slots[0]) for one, slots in ((before, told), (sentence, filled)))
    return bool(second) and (first == second or second in words.clause.haves)


def _verb(sentence: FiguredSentence, slots: Slots) -> str:
    """What stands between the first figure of a row and its name."""
    name = slots.subject.span if slots.subject else None
    start = sentence.readings[0].start
    return sentence.between(name.end, start).strip().lower() if name and name.end < start else ""
