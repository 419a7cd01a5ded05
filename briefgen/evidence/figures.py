"""Figures of an article: every number with what it measures, each slot with the words that fill it."""

from bisect import bisect_right
from collections.abc import Sequence

from briefgen.evidence.dates import find_dates
from briefgen.evidence.figured import Slots
from briefgen.evidence.numbers import Form
from briefgen.evidence.quantities import find_quantities
from briefgen.evidence.reading import Reading
from briefgen.evidence.sentences import sentences
from briefgen.evidence.slots import fill
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Figure, FigureKind, Quote
from briefgen.model.quantity import Bound, Dimension

_KINDS = {
    Dimension.PERCENT: FigureKind.SHARE,
    Dimension.PERCENTAGE_POINT: FigureKind.CHANGE,
    Dimension.MONEY: FigureKind.AMOUNT,
    Dimension.COUNT: FigureKind.COUNT,
    Dimension.RATE: FigureKind.RATE,
    Dimension.RATIO: FigureKind.RATIO,
    Dimension.SCORE: FigureKind.SCORE,
    Dimension.AGE: FigureKind.AGE,
    Dimension.TIME: FigureKind.DURATION,
}
_FRACTIONS = (Form.FRACTION, Form.RATIO)


def find_figures(article: Article, quotes: Sequence[Quote]) -> tuple[Figure, ...]:
    """The figures of an article in the order of its text, none overlapping.

    Dates, times of day, years, ordinals, telephone numbers and names with numbers are no figures.

    Args:
        article: Of any language; English words are used where it has no tables.
        quotes: Found in the same article; a figure inside one is said by its speaker.
    """
    readings = [
        (reading, paragraph.span)
        for paragraph in article.paragraphs
        for reading in _in_paragraph(article, paragraph.span)
    ]
    filled = fill(article, [reading for reading, _ in readings], sentences(article), quotes)
    return tuple(
        _figure(article, reading, slots) for (reading, _), slots in zip(readings, filled, strict=True)
    )


def _in_paragraph(article: Article, span: Span) -> list[Reading]:
    """The quantities of a paragraph; a stretch of time that is part of a date is none."""
    found = (one.shifted(span.start) for one in find_quantities(span.of(article.text), article.language))
    return [one for one in found if one.unit.dimension is not Dimension.TIME or not _is_dated(article, one)]


def _is_dated(article: Article, reading: Reading) -> bool:
    """Whether a date holds the quantity: "the six months to June"."""
    dates = find_dates(article.text, article.language)
    at = bisect_right(dates, reading.core, key=lambda date: date.span.start) - 1
    return at >= 0 and reading.end < dates[at].span.end


def _figure(article: Article, reading: Reading, slots: Slots) -> Figure:
    span = Span(reading.start, reading.end)
    reading = reading.measured_in(slots.unit) if slots.unit else reading
    return Figure(
        span=span,
        text=span.of(article.text),
        quantity=reading.quantity,
        kind=_kind(reading, slots),
        subject=slots.subject,
        measure=slots.measure,
        period=slots.period,
        when=slots.when,
        place=slots.place,
        says_who=slots.says_who,
        change=slots.change,
        compared_to=slots.compared_to,
        earlier=slots.earlier,
    )


def _kind(reading: Reading, slots: Slots) -> FigureKind:
    if reading.quantity.bound is Bound.ORDER:
        return FigureKind.MAGNITUDE
    if reading.form in _FRACTIONS and not reading.unit.name:
        return FigureKind.SHARE if (reading.value or 0) <= 1 else FigureKind.RATIO
    sized = slots.change is not None and not slots.change.to
    if reading.unit.dimension is Dimension.PERCENT and sized:
        return FigureKind.CHANGE
    return _KINDS.get(reading.unit.dimension, FigureKind.MEASURE)
