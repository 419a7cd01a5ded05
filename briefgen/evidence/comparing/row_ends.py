"""The last value of a series, told in full again: "2021 kamen 310 …, 2024 schließlich 390 Gäste"."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefgen.evidence.comparing.alike import agree, is_size, is_stated, period_of, when_of
from briefgen.evidence.comparing.row_starts import begun
from briefgen.evidence.text.sentences import sentences
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure


def with_row_ends(
    article: Article, found: Iterable[Comparison], figures: Sequence[Figure]
) -> Iterator[Comparison]:
    """The comparisons, each series with the value before it, that of counts with the one that has no subject.

    Args:
        article: For its sentences.
        found: In any order.
        figures: Those that may be compared, by their place.
    """
    spans = sentences(article)
    ends = [span.end for span in spans]
    found = list(found)
    known = {_keys(one) for one in found}
    for one in found:
        whole = begun(_completed(one, figures, ends), figures, spans)
        if _keys(whole) == _keys(one) or _keys(whole) not in known:
            yield whole


def _keys(comparison: Comparison) -> frozenset[str]:
    return frozenset(figure.key for figure in comparison.figures)


def _completed(comparison: Comparison, figures: Sequence[Figure], ends: Sequence[int]) -> Comparison:
    """A series of counts with the end of its row: the unit says of what."""
    unit = comparison.figures[0].quantity.unit
    if comparison.kind is not ComparisonKind.SERIES or not unit.is_counted:
        return comparison
    last = max(comparison.figures, key=lambda figure: figure.span)
    at = bisect_left(ends, last.span.end)
    stop = ends[at] if at < len(ends) else last.span.end
    dates = {figure.when for figure in comparison.figures}
    if any(map(is_size, comparison.figures)):
        return comparison
    named = _named(comparison.figures)
    more = [
        figure
        for figure in _within(figures, last.span.end, stop)
        if figure.quantity.unit == unit
        and figure.subject is None
        and figure.period
        and figure.when
        and figure.when not in dates
        and is_stated(figure)
        and not is_size(figure)
        and agree(last, figure)
        and all(not own or others <= own for own, others in zip(_named([figure]), named, strict=True))
    ]
    if not more:
        return comparison
    span = Span(comparison.span.start, max(comparison.span.end, more[-1].span.end))
    told = [
        *zip(comparison.figures, comparison.labels, strict=True),
        *((figure, period_of(figure)) for figure in more),
    ]
    if all(figure.when for figure, _ in told):
        told.sort(key=lambda one: when_of(one[0]))
    in_order, labels = zip(*told, strict=True)
    return replace(comparison, figures=in_order, labels=labels, span=span)


def _named(figures: Sequence[Figure]) -> tuple[set[str], set[str]]:
    """Who says so and where it is, as far as some figures tell."""
    who = {figure.says_who.text.casefold() for figure in figures if figure.says_who}
    return who, {figure.place.text.casefold() for figure in figures if figure.place}


def _within(figures: Sequence[Figure], first: int, last: int) -> Sequence[Figure]:
    """Those of the figures that begin between two offsets."""
    at = bisect_left(figures, first, key=lambda one: one.span.start)
    return figures[at : bisect_left(figures, last, key=lambda one: one.span.start)]
