"""The first value of a series, told in the sentence before: "X was 15.5 in 2020. It fell to 12.9 in 2022"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.comparing.alike import agree, is_size, is_stated, period_of
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure

_FARTHEST = 3
"""Code points between two sentences of one paragraph."""


def begun(comparison: Comparison, figures: Sequence[Figure], spans: Sequence[Span]) -> Comparison:
    """A series in one sentence with the earlier value of its subject in the sentence before.

    Args:
        comparison: Of any kind; only a dated series changes.
        figures: Those that may be compared, by their place.
        spans: The sentences of the article.
    """
    if comparison.kind is not ComparisonKind.SERIES or not all(one.when for one in comparison.figures):
        return comparison
    start = min(one.span.start for one in comparison.figures)
    at = bisect_left(spans, start, key=lambda span: span.end)
    inside = 0 < at < len(spans) and all(
        spans[at].start <= one.span.start < spans[at].end for one in comparison.figures
    )
    if not inside or spans[at].start - spans[at - 1].end > _FARTHEST:
        return comparison
    first = _first_value(comparison, figures, spans[at - 1])
    if first is None:
        return comparison
    return replace(
        comparison,
        figures=(first, *comparison.figures),
        subject=first.subject.text if first.subject else comparison.subject,
        labels=(period_of(first), *comparison.labels),
        span=Span(spans[at - 1].start, comparison.span.end),
    )


def _first_value(comparison: Comparison, figures: Sequence[Figure], sentence: Span) -> Figure | None:
    """The one value of the subject that a sentence tells, dated before all of a series; None for none."""
    begin = bisect_left(figures, sentence.start, key=lambda one: one.span.start)
    end = bisect_left(figures, sentence.end, key=lambda one: one.span.start)
    unit = comparison.figures[0].quantity.unit
    told = [one for one in figures[begin:end] if one.quantity.unit == unit]
    if len(told) != 1:
        return None
    (first,) = told
    earliest = min(one.when.start for one in comparison.figures if one.when)
    if not first.when or not first.period or first.when.end >= earliest or first.change:
        return None
    fits = all(agree(first, one) for one in comparison.figures) and is_size(first) == is_size(
        comparison.figures[0]
    )
    return first if fits and is_stated(first) and _is_same(first, comparison) else None


def _is_same(first: Figure, comparison: Comparison) -> bool:
    """Whether the series is of the subject; it may say its last words only: "Herring stocks", "Stocks"."""
    subject = first.subject.text.casefold() if first.subject else ""
    named = comparison.subject.casefold()
    alike = bool(named) and (subject == named or subject.endswith(f" {named}"))
    measures = {one.measure.text if one.measure else "" for one in (first, *comparison.figures)}
    return alike and len(measures) == 1
