"""Counts that only say "the number": what they count stands with the value of the sentence before."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.model.evidence import Comparison, ComparisonKind, Figure

_OVER_TIME = (ComparisonKind.THEN_NOW, ComparisonKind.SERIES)


def counted_again(comparison: Comparison, figures: Sequence[Figure], drafts: Drafts) -> Comparison | None:
    """The comparison with the unit and the value of the sentence before, where it goes on with it.

    "The zoo had 310 visitors in 2021. The number rose to 340 in 2022": of visitors, three dates. None where
    it may count something else: "The yard had 310 boats. It sold 340 in 2022".

    Args:
        comparison: As the evidence has it.
        figures: All of the article's, by place.
        drafts: For the article's words.
    """
    before = _counted_before(comparison, figures)
    if before is None:
        return comparison
    first = min(comparison.figures, key=lambda figure: figure.span)
    sentence = sentences_of(drafts.article.text, drafts.language, first.span.start, first.span.start)
    said = drafts.article.text[sentence.start : first.span.start].casefold().split()
    if set(drafts.numbers.words["name"]["empty"]).isdisjoint(said):
        return None
    unit = before.quantity.unit
    told = [replace(one, quantity=replace(one.quantity, unit=unit)) for one in comparison.figures]
    dates = {figure.when for figure in told}
    if before.when is None or before.period is None or None in dates or before.when in dates:
        return replace(comparison, figures=tuple(told))
    row = sorted([(before, before.period.text), *zip(told, comparison.labels, strict=True)], key=_day)
    values, labels = zip(*row, strict=True)
    return replace(
        comparison,
        kind=ComparisonKind.SERIES,
        figures=values,
        labels=labels,
        subject=unit.name,
        difference=None,
    )


def _counted_before(comparison: Comparison, figures: Sequence[Figure]) -> Figure | None:
    """The last value before a comparison of bare counts, if it counts things and has the same subject."""
    subjects = {figure.subject.span if figure.subject else None for figure in comparison.figures}
    inferred = all(figure.subject and figure.subject.inferred for figure in comparison.figures)
    bare = all(figure.quantity.unit.is_bare for figure in comparison.figures)
    if comparison.kind not in _OVER_TIME or not (inferred and bare and len(subjects) == 1):
        return None
    first = min(figure.span for figure in comparison.figures)
    at = bisect_left(figures, first.start, key=lambda figure: figure.span.start)
    last = figures[at - 1] if at else None
    named = last is not None and last.quantity.unit.is_counted
    same = last is not None and last.subject is not None and last.subject.span in subjects
    return last if named and same else None


def _day(told: tuple[Figure, str]) -> int:
    return told[0].when.midpoint.toordinal() if told[0].when else 0
