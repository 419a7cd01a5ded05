"""A then and now and an earlier one of the same measure, told beside it, as one series."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefgen.evidence.comparing.alike import agree, are_of_places, is_size, period_of, when_of
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind
from briefgen.model.quantity import Unit

_IN_TIME = (ComparisonKind.THEN_NOW, ComparisonKind.SERIES)
_BESIDE = 2
"""Code points between sentences of one paragraph: no more than a space and a mark."""


def joined_series(found: Iterable[Comparison]) -> Iterator[Comparison]:
    """The comparisons in order, those of one measure at different dates joined to one series.

    "Turnout was 54% in 2025, from 61% in 2021. It was 68% in 2017 and 70% in 2013" is a series of four. The
    subjects are the same, or that of the sentence right behind is the last word of the other.
    """
    last: dict[Unit, Comparison] = {}
    kept: dict[str, Comparison] = {}
    for one in found:
        if one.kind in _IN_TIME:
            unit = one.figures[0].quantity.unit
            before = last.get(unit)
            if before and (_is_same(before, one) or _meet(before, one)):
                del kept[before.key]
                series = _joined(before, one)
            else:
                series = one
            last[unit] = series
            kept[series.key] = series
        else:
            kept[one.key] = one
    rows = [one for one in kept.values() if one.kind is ComparisonKind.SERIES]
    return (one for one in kept.values() if not any(_is_within(one, whole) for whole in rows))


def _is_within(one: Comparison, whole: Comparison) -> bool:
    """Whether a series of the same subject holds all of another and more."""
    same = one.kind is ComparisonKind.SERIES and one.subject.casefold() == whole.subject.casefold()
    return same and set(one.figures) < set(whole.figures)


def _is_same(one: Comparison, other: Comparison) -> bool:
    figures = (*one.figures, *other.figures)
    dates = {when_of(figure) for figure in figures if figure.when}
    if len(dates) < len(figures) or any(map(is_size, figures)) or are_of_places(figures):
        return False
    measures = {figure.measure.text.casefold() for figure in figures if figure.measure}
    sources = {figure.says_who.text.casefold() for figure in figures if figure.says_who}
    alike = agree(one.figures[0], other.figures[0]) and len(measures) < 2 and len(sources) < 2
    return alike and _is_of_same(one, other)


def _meet(one: Comparison, other: Comparison) -> bool:
    """Whether one begins with the value the other ends with: "41%, up from 33% in 2024 and 27% in 2022"."""
    ends = (one.figures[-1] == other.figures[0], other.figures[-1] == one.figures[0])
    labels = {label.casefold() for label in (*one.labels, *other.labels)}
    apart = len(labels) == len(one.figures) + len(other.figures) - 1
    return any(ends) and apart and one.subject.casefold() == other.subject.casefold()


def _is_of_same(one: Comparison, other: Comparison) -> bool:
    """Whether the subjects are the same; the second may be shorter where it follows at once."""
    longer, shorter = one.subject.casefold(), other.subject.casefold()
    follows = 0 <= other.span.start - one.span.end <= _BESIDE or one.span.overlaps(other.span)
    # "Cases" alone may be those heard in one paragraph and those that wait in another.
    counted = any(shorter in figure.text.casefold() for figure in (*one.figures, *other.figures))
    inside = follows and other.span.start - one.span.end < _BESIDE  # a paragraph apart are two line ends
    return (longer == shorter and (inside or not counted)) or (follows and longer.endswith(f" {shorter}"))


def _joined(one: Comparison, other: Comparison) -> Comparison:
    if one.figures[-1] == other.figures[0] or other.figures[-1] == one.figures[0]:
        first, second = (one, other) if one.figures[-1] == other.figures[0] else (other, one)
        figures, labels = (*first.figures, *second.figures[1:]), (*first.labels, *second.labels[1:])
    else:
        figures = tuple(sorted((*one.figures, *other.figures), key=when_of))
        labels = tuple(map(period_of, figures))
    span = Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end))
    return replace(
        one, kind=ComparisonKind.SERIES, figures=figures, span=span, labels=labels, difference=None
    )
