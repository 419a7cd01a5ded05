"""Values of opposite things, as of a loss and a profit: they have one unit, but no one measure."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from briefgen.evidence.comparing.purposes import have_unlike_purposes
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Comparison, ComparisonKind, Figure, FigureKind

_KINDS = (FigureKind.AMOUNT, FigureKind.COUNT)
_REACH = 80
_BREAK = re.compile(r"[,;:.!?(\n](?=\s|$)|\s[–—]\s")
_BEHIND = re.compile(r"\s[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*)?")
_Sides = tuple[re.Pattern[str], re.Pattern[str]]


class Opposites:
    """On which side of each pair of opposites the figures of an article are told to lie.

    Args:
        text: Of the article.
        language: Of the article.
        figures: All that may be compared, in order.
    """

    def __init__(self, text: str, language: str, figures: Sequence[Figure]) -> None:
        self._text = text
        self._language = language
        self._sides = _sides(language)
        ends = [0, *(figure.span.end for figure in figures)]
        self._end_before = dict(zip((figure.span.start for figure in figures), ends, strict=False))

    def part(self, comparison: Comparison) -> bool:
        """Whether what it sets side by side is of no one measure; parts of a whole may be opposed."""
        if have_unlike_purposes(comparison, self._text, self._language):
            return True
        return comparison.kind is not ComparisonKind.PARTS and self.are_opposed(comparison.figures)

    def are_opposed(self, figures: Sequence[Figure]) -> bool:
        """Whether two of them lie on two sides: "a loss of $310m … a profit of $45m"; shares never do."""
        if any(figure.kind not in _KINDS for figure in figures):
            return False
        told = [dict(self._told(figure)) for figure in figures]
        return any(len({one[at] for one in told if at in one}) > 1 for at in range(len(self._sides)))

    def _told(self, figure: Figure) -> Iterator[tuple[int, int]]:
        """For each pair of opposites the side a figure is on, by the words before it or behind it."""
        start = max(self._end_before.get(figure.span.start, 0), figure.span.start - _REACH)
        before = _BREAK.split(self._text[start : figure.span.start])[-1]
        behind = _BEHIND.match(self._text, figure.span.end)
        for at, sides in enumerate(self._sides):
            for words in (f"{before} {figure.text}", behind[0] if behind else ""):
                found = [side for side, pattern in enumerate(sides) if pattern.search(words)]
                if len(found) == 1:
                    yield at, found[0]
                    break


@cache
def _sides(language: str) -> tuple[_Sides, ...]:
    """Each pair of opposites as two patterns of whole words."""
    pairs = table(language, "comparisons")["opposites"].values()
    return tuple((_any(pair["below"]), _any(pair["above"])) for pair in pairs)


def _any(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{alternatives(words)})(?!\w)")
