"""Parts of a whole that its own clause names: "Of the 480 jobs it is to shed, 260 are in Alder"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.model.evidence import Comparison, ComparisonKind, Figure

_OVER_TIME = (ComparisonKind.THEN_NOW, ComparisonKind.SERIES)


def parts_of_told(comparisons: Iterable[Comparison], figures: Sequence[Figure]) -> tuple[Comparison, ...]:
    """The comparisons, items that make up the amount before them as its parts, called what its clause says.

    Args:
        comparisons: Of one article.
        figures: All that may be the whole.
    """
    kept = (one for one in comparisons if one.kind not in _OVER_TIME or not _is_part_and_whole(one.figures))
    return tuple(_as_parts(one, figures) for one in kept)


def _is_part_and_whole(figures: Sequence[Figure]) -> bool:
    """Whether one is a part of another: the jobs to go are not what the jobs there are become."""
    measures = [one.measure.span for one in figures if one.measure and one.measure.inferred]
    starts = [span.start for span in measures if span]
    return any(one.span.start < start < one.span.end for one in figures for start in starts)


def _as_parts(comparison: Comparison, figures: Sequence[Figure]) -> Comparison:
    measures = {figure.measure for figure in comparison.figures}
    measure = measures.pop() if len(measures) == 1 else None
    if measure is None or measure.span is None or not measure.inferred or comparison.kind in _OVER_TIME:
        return comparison
    at = measure.span.start
    whole = next((one for one in figures if one.span.start < at < one.span.end), None)
    values = [figure.quantity.value for figure in comparison.figures]
    if whole is None or None in values or whole in comparison.figures:
        return comparison
    if sum((value for value in values if value is not None), Decimal(0)) != whole.quantity.value:
        return comparison
    return replace(comparison, kind=ComparisonKind.PARTS, subject=measure.text)
