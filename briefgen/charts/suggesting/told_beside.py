"""What an article tells beside a figure, sorted once: every idea asks for it, and a text has thousands."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from briefgen.model.article import Span
from briefgen.model.evidence import ComparisonKind, Evidence, Figure, Words


class ToldBeside:
    """The figures of a stretch, those of one measure, and the pairs of then and now, without a walk of all.

    Args:
        evidence: Of an article.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._figures = sorted(evidence.figures, key=lambda figure: figure.span)
        self._starts = [figure.span.start for figure in self._figures]
        self._by_measure = defaultdict[Words, list[Figure]](list)
        for figure in self._figures:
            if figure.measure:
                self._by_measure[figure.measure].append(figure)
        pairs = (one for one in evidence.comparisons if one.kind is ComparisonKind.THEN_NOW)
        self._pairs = {frozenset(figure.span for figure in one.figures) for one in pairs}
        self._paired = frozenset[Span]().union(*self._pairs)

    def between(self, start: int, stop: int) -> Sequence[Figure]:
        """The figures that begin from `start` up to before `stop`, by place."""
        return self._figures[bisect_left(self._starts, start) : bisect_left(self._starts, stop)]

    def of_measure(self, measure: Words) -> Sequence[Figure]:
        """The figures that count what the same words name, by place."""
        return self._by_measure.get(measure, ())

    def is_pair(self, figures: Iterable[Figure]) -> bool:
        """Whether these figures, and no other, are told as then and now."""
        return frozenset(figure.span for figure in figures) in self._pairs

    def is_paired(self, figure: Figure) -> bool:
        """Whether it is a part of any pair of then and now."""
        return figure.span in self._paired
