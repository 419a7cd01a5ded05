"""Which comparisons hold only some items of a row that is told whole."""

from collections.abc import Iterable, Sequence

from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, Figure


def without_parts(comparisons: Iterable[Comparison], rows: Sequence[Sequence[Figure]]) -> list[Comparison]:
    """The comparisons without those whose figures all stand in one of the rows: told again, and not whole."""
    held = held_by(rows)
    return [one for one in comparisons if not is_held(one.figures, held)]


def held_by(rows: Sequence[Sequence[Figure]]) -> dict[Span, int]:
    """The number of the row that holds a figure, by its place."""
    return {figure.span: number for number, row in enumerate(rows) for figure in row}


def is_held(figures: Sequence[Figure], held: dict[Span, int]) -> bool:
    """Whether one row holds all of the figures."""
    numbers = {held.get(figure.span) for figure in figures}
    return len(numbers) == 1 and None not in numbers
