"""The two dates of a change told for the same span as that of the sentence before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords

_GAP = 2
"""Code points between two sentences of a paragraph at most."""


def over_same_span(
    words: SlotWords,
    before: tuple[FiguredSentence, Sequence[Slots]] | None,
    sentence: FiguredSentence,
    filled: list[Slots],
) -> list[Slots]:
    """The slots, both ends of a change dated: "rose over the same period from 2 to 7 per cent".

    Args:
        words: Of the language.
        before: The sentence before with figures, which dates a then and a now, and no third.
        sentence: Its one change told from one number to another gets both dates.
        filled: The slots of its figures.
    """
    if before is None or not 0 <= sentence.span.start - before[0].span.end <= _GAP:
        return filled
    found = words.subjects.same_span.search(sentence.text)
    starts = [i for i, one in enumerate(sentence.readings) if one.from_to == "from"]
    if found is None or len(starts) != 1 or starts[0] + 1 == len(filled):
        return filled
    dated = {one.when: one for one in before[1] if one.when and one.period}
    if len(dated) != 2:
        return filled
    then, now = sorted(dated.values(), key=_began)
    told, start = list(filled), starts[0]
    for i, end in ((start, then), (start + 1, now)):
        period = replace(end.period, inferred=True) if end.period else None
        told[i] = replace(told[i], period=period, when=end.when)
    return told


def _began(slots: Slots) -> date:
    """When the time of a figure began; the first of all days where it has none."""
    return slots.when.start.first_day if slots.when else date.min
