"""The time and the teller of an opening that says changes go apart, which hold for the changes behind it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.times.moments import moments_of
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import whole
from briefgen.knowledge.prospects import prospect
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Words
from briefgen.model.moment import Period

_SHORTEST = 5
"""In letters, of a noun that says both sentences are of one thing."""


@dataclass(frozen=True, slots=True)
class _Lead:
    """What an opening tells of the sentences behind it, and the last of these."""

    index: int
    nouns: frozenset[str]
    period: Words
    when: Period
    who: Words | None


class LeadTimes:
    """Carries them from "Exports changed in the first half of 2025, the ministry said" to the rows behind."""

    def __init__(self, article: Article, words: SlotWords) -> None:
        self._article = article
        self._words = words
        self._lead: _Lead | None = None

    def within(
        self,
        index: int,
        sentence: FiguredSentence,
        filled: list[Slots],
        before: Span | None,
        teller: Callable[[FiguredSentence], Words | None],
    ) -> list[Slots]:
        """The slots of changes of the opening's thing with its time and teller, where they name none.

        Args:
            index: Of the sentence.
            sentence: Of changes by a size, of which none is dated.
            filled: The slots of its figures.
            before: The sentence before, also of the paragraph before.
            teller: Who tells what a sentence says.
        """
        if not _is_row(filled) or any(one.when for one in sentence.moments):
            return filled
        lead = self._lead if self._lead and self._lead.index == index - 1 else None
        if lead is None and before is not None:
            lead = self._read(index - 1, before, teller)
        if lead is None or not all(_is_of(lead.nouns, slots) for slots in filled if slots.subject):
            return filled
        self._lead = replace(lead, index=index)
        told = (
            replace(slots, period=lead.period, when=lead.when, says_who=slots.says_who or lead.who)
            for slots in filled
        )
        return list(told)

    def _read(
        self, index: int, span: Span, teller: Callable[[FiguredSentence], Words | None]
    ) -> _Lead | None:
        text = span.of(self._article.text)
        moments = moments_of(self._article, self._words, span, ())
        stretches = [one for one in moments if one.when and not one.when.start.day]
        language = self._article.language
        if len(stretches) != 1 or not _apart(language).search(text):
            return None
        one = stretches[0]
        if prospect(self._article.text, language, one.span.start, one.span.end):
            return None
        nouns = {
            word for word in text[: one.span.start - span.start].casefold().split() if len(word) >= _SHORTEST
        }
        nouns = {word for word in nouns if not word.endswith(("'s", "’s"))}
        who = teller(FiguredSentence(span, text, (), moments))
        who = replace(who, inferred=True) if who else None
        period = Words(one.span.of(self._article.text), one.span, inferred=True)
        return _Lead(index, frozenset(nouns), period, one.when, who) if one.when else None


def _is_row(filled: Sequence[Slots]) -> bool:
    """Whether all are undated changes by a size, of something named; "it" may stand for that later."""
    # "Wool rose by 8 per cent, timber by 5": a later one has no verb of its own.
    plain = not any(one.period or (one.change and one.change.to) for one in filled)
    changes = plain and bool(filled and filled[0].change)
    return changes and any(one.subject for one in filled)


def _is_of(nouns: frozenset[str], slots: Slots) -> bool:
    words = (
        [word for word in slots.subject.text.casefold().split() if len(word) >= _SHORTEST]
        if slots.subject
        else []
    )
    # "Steel exports" of "exports", and "Zahl der Besucher" of "Besucherzahlen".
    return any(word.endswith(noun) or noun.startswith(word) for word in words for noun in nouns)


@cache
def _apart(language: str) -> re.Pattern[str]:
    return whole(table(language, "figures")["moved_apart"])
