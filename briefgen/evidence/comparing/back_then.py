"""The time "then" points at behind a figure: "they employ 6,300 people, compared with 15,800 then"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.times.moments import Moment, moments_of
from briefgen.evidence.words.side_words import side_words
from briefgen.evidence.words.slot_words import slot_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Words

_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_LONGEST = 16


class BackThen:
    """Finds the times that point at the one of the sentence before."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._words = side_words(article.language)
        self._meant: dict[Span, Words] = {}

    def moments(self, span: Span, before: Span | None, readings: Sequence[Reading]) -> list[Moment]:
        """The times of a sentence that are that of the one `before`; none where it names no year or several.

        Args:
            span: Of the sentence.
            before: The sentence before it in its paragraph.
            readings: The figures of the sentence.
        """
        pointing = [found for reading in readings for found in self._beside(span, reading)]
        if before is None or not pointing or "\n" in self._article.text[before.end : span.start]:
            return []
        if _YEAR.search(self._article.text, span.start, pointing[0].start):
            return []
        if len(set(_YEAR.findall(before.of(self._article.text)))) != 1:
            return []
        found = moments_of(self._article, slot_words(self._article.language), before, ())
        dated = [one for one in found if one.when and _YEAR.search(one.span.of(self._article.text))]
        if len(dated) != 1:
            return []
        meant = dated[0]
        for one in pointing:
            self._meant[one] = Words(meant.span.of(self._article.text), meant.span, inferred=True)
        return [Moment(one, meant.when) for one in pointing]

    def _beside(self, sentence: Span, reading: Reading) -> Iterator[Span]:
        """Where such a word stands right behind a figure, or right before it."""
        text = self._article.text
        behind = self._words.back_then.match(text, reading.end, sentence.end)
        if behind:
            yield Span(*behind.span(1))
        before = self._words.back_then_before.search(
            text, max(sentence.start, reading.start - _LONGEST), reading.start
        )
        if before:
            yield Span(*before.span(1))

    def named(self, slots: Slots) -> Slots:
        """The slots with the time that is meant in place of the word that points at it."""
        meant = self._meant.get(slots.period.span) if slots.period and slots.period.span else None
        return replace(slots, period=meant) if meant else slots


def with_moments(sentence: FiguredSentence, moments: list[Moment]) -> FiguredSentence:
    """The sentence with more times among its own."""
    if not moments:
        return sentence
    kept = [one for one in sentence.moments if not any(one.span.overlaps(other.span) for other in moments)]
    return replace(sentence, moments=tuple(sorted([*kept, *moments], key=lambda one: one.span)))
