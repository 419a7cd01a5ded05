"""Counts that only say in how many places something changed: "rents rose in each of the three capitals"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.quantity import Dimension

_REACH = 90


def without_scope(language: str, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots of a sentence; a count of where something changed is no value of it and did not change."""
    return [
        replace(slots, subject=None, change=None)
        if (slots.subject or slots.change) and _is_scope(language, sentence, at)
        else slots
        for at, slots in enumerate(filled)
    ]


def _is_scope(language: str, sentence: FiguredSentence, at: int) -> bool:
    start, unit = sentence.readings[at].start, sentence.readings[at].unit
    if unit.dimension is not Dimension.COUNT:
        return False
    before = sentence.between(max(sentence.span.start, start - _REACH), start)
    return _leads(language).search(before) is not None


@cache
def _leads(language: str) -> re.Pattern[str]:
    """A verb of change, and behind it what leads to the places of which there are so many."""
    words = table(language, "figures")
    verbs, scope = any_of([*words["up"]["before"], *words["down"]["before"]]), words["scope"]
    between = rf"(?:(?:{any_of(scope['wholes'])})\s)?(?:(?:{any_of(scope['articles'])})\s)?"
    return re.compile(
        rf"(?<![^\W_])(?:{verbs})(?:,?\s[^\s,;:]+){{0,5}}?,?\s(?:{any_of(scope['preps'])})\s{between}$"
    )
