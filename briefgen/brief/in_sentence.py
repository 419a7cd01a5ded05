"""Which figures and which sentence stand together, looked up once: an article has thousands of both."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from briefgen.model.article import Span
from briefgen.model.evidence import Evidence, Figure


class InSentence:
    """The sentence of a place and the figures within a span, each found by halving, not by a walk.

    Args:
        evidence: Of an article.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._sentences = sorted(evidence.sentences)
        self._figures = sorted(evidence.figures, key=lambda figure: figure.span)
        self._starts = [sentence.start for sentence in self._sentences]
        self._figure_starts = [figure.span.start for figure in self._figures]

    def number(self, span: Span) -> int:
        """How many sentences have begun where the span starts: the same for all of one sentence."""
        return bisect_right(self._starts, span.start)

    def sentence(self, span: Span) -> Span | None:
        """The sentence that contains the span; None where none does, as beside a quotation cut in two."""
        number = self.number(span)
        found = self._sentences[number - 1] if number else None
        return found if found and found.contains(span) else None

    def within(self, span: Span) -> Sequence[Figure]:
        """The figures that the span contains, in their order."""
        first = bisect_left(self._figure_starts, span.start)
        last = bisect_left(self._figure_starts, span.end)
        return [figure for figure in self._figures[first:last] if span.contains(figure.span)]

    def beside(self, figure: Figure) -> Sequence[Figure]:
        """The figures of its sentence, itself among them."""
        return self.within(self.sentence(figure.span) or figure.span)
