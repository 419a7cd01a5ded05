"""Two values that are only a part of a row: "from 7 to 9 euros, then to 12", "40 in 2021, 44 and then 50"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from briefgen.evidence.comparing.alike import is_size
from briefgen.evidence.text.sentences import sentences
from briefgen.evidence.words.side_words import SideWords, side_words
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure
from briefgen.model.quantity import Dimension

_WORD = re.compile(r"[^\W_][\w’']*")
_CLOSES = re.compile(r"[.;:!?()—–“”\"]|\s-\s")
_LONGEST = 60
"""Code points between two values of a row, its times among them."""


class CutRows:
    """Tells whether the sentence of two values goes on with more of the same."""

    def __init__(self, article: Article, figures: Sequence[Figure]) -> None:
        """Sorts what may go on.

        Args:
            article: For its words.
            figures: Those that may be compared, by their place.
        """
        self._text = article.text
        self._words: SideWords = side_words(article.language)
        self._then = frozenset(table(article.language, "comparisons")["afterwards"])
        self._figures = [one for one in figures if one.quantity.unit.dimension is not Dimension.TIME]
        self._starts = [one.span.start for one in self._figures]
        self._ends = [span.end for span in sentences(article)] if figures else []

    def whole(self, found: Iterable[Comparison]) -> Iterator[Comparison]:
        """The comparisons without those of two times that leave out what is told next to them."""
        for one in found:
            if one.kind is not ComparisonKind.THEN_NOW or not self._is_cut(one):
                yield one

    def _is_cut(self, comparison: Comparison) -> bool:
        first, last = sorted(comparison.figures, key=lambda figure: figure.span)
        if comparison.figures[0] is not first:
            return False  # "27 per cent, up from 22 in 2023 and 17 in 2021" tells the latest first
        at, until = self._at(first), self._at(last)
        around = self._figures[max(0, at - 1) : until + 2]
        if any(map(is_size, comparison.figures)) or self._stop(first) != self._stop(last):
            return False
        keys = {figure.key for figure in comparison.figures}
        return any(
            self._goes_on(one, other)
            for one, other in pairwise(around)
            if (one.key in keys) != (other.key in keys) and self._stop(one) == self._stop(other)
        )

    def _at(self, figure: Figure) -> int:
        return bisect_left(self._starts, figure.span.start)

    def _stop(self, figure: Figure) -> int:
        """Where the sentence of a figure ends."""
        at = bisect_left(self._ends, figure.span.end)
        return self._ends[at] if at < len(self._ends) else len(self._text)

    def _goes_on(self, one: Figure, other: Figure) -> bool:
        """Whether the second is one more value of the first, at another time or told to come after it."""
        unit = other.quantity.unit
        alike = unit == one.quantity.unit or unit.is_bare
        if not alike or is_size(one) or is_size(other):
            return False
        gap = Span(one.span.end, other.span.start)
        words = gap.of(self._text)
        if len(words) > _LONGEST or _CLOSES.search(words) or self._words.part_of.fullmatch(words):
            return False  # "220 of 400 seats" is no row
        if self._words.start.search(words):
            return False  # "220 of 400 seats, up from 180" goes on with none
        times = [figure.period.span for figure in (one, other) if figure.period and figure.period.span]
        inside = [span for span in times if gap.start <= span.start and span.end <= gap.end]
        for span in inside:
            start, end = span.start - gap.start, span.end - gap.start
            words = words[:start] + " " * (end - start) + words[end:]
        said = [word.lower() for word in _WORD.findall(words)]
        after = not self._then.isdisjoint(said)
        # "300 in 2022 and 320 in 2023": the time of each stands behind it.
        own = other.period.span if other.period else None
        timed = (
            own is not None and own.start >= one.span.end and (own in inside or own.start >= other.span.end)
        )
        return (after or timed) and all(map(self._leads_on, said))

    def _leads_on(self, word: str) -> bool:
        words = self._words
        known = (
            word in words.resumes or word in words.at_time or word in words.change_to or word in self._then
        )
        return (known or word in words.directions) and word not in words.expectations | words.negations
