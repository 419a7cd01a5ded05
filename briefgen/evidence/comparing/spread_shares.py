"""Shares of one whole told over two or three sentences: "Coal gave 44% of the power. Gas gave 31%, …"."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from briefgen.evidence.comparing.alike import folded, is_size, likeness
from briefgen.evidence.comparing.lists import WHOLE
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension

_MOST_SENTENCES = 3
_FEWEST = 3


def spread_shares(
    by_sentence: Mapping[int, Sequence[Figure]],
    paragraph: Callable[[Figure], int],
    said: Callable[[Figure], str | None],
) -> Iterator[list[Figure]]:
    """The shares of sentences in a row that make up one whole, which the first alone names.

    Args:
        by_sentence: The figures of each sentence that has any, by its number.
        paragraph: The number of the paragraph a figure stands in.
        said: The words between a subject and its figure, in lower case; None where none are.
    """
    for at in by_sentence:
        for count in range(2, _MOST_SENTENCES + 1):
            held = [by_sentence.get(number, ()) for number in range(at, at + count)]
            figures = [figure for those in held for figure in those]
            one_verb = all(those for those in held) and len({said(those[0]) for those in held}) == 1
            one_place = len(set(map(paragraph, figures))) == 1
            if one_verb and one_place and said(figures[0]) and _is_whole(figures):
                yield figures


def _is_whole(figures: Sequence[Figure]) -> bool:
    """Whether all are shares with a name of their own, at one time and by one source, and make up all."""
    shares = all(_is_share(figure) for figure in figures)
    named = len({folded(figure) for figure in figures}) == len(figures) >= _FEWEST
    times = {figure.when for figure in figures if figure.when}
    alike = len({(likeness(figure)[0], likeness(figure)[2]) for figure in figures}) == 1
    of_first = figures[0].measure is not None and not any(figure.measure for figure in figures[1:])
    total = sum((figure.quantity.value or Decimal(0) for figure in figures), Decimal(0))
    return shares and named and alike and of_first and len(times) < 2 and WHOLE[0] <= total <= WHOLE[1]


def _is_share(figure: Figure) -> bool:
    percent = figure.kind is FigureKind.SHARE and figure.quantity.unit.dimension is Dimension.PERCENT
    stated = figure.subject is not None and not figure.subject.inferred
    return percent and stated and not is_size(figure) and figure.quantity.bound is Bound.EXACT
