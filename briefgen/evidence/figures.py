"""Figures of an article: every number with what it measures, each slot with the words that fill it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from briefgen.evidence.amounts.money_names import as_elsewhere
from briefgen.evidence.amounts.money_told import in_money_told
from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.quantities import find_quantities
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.same_nouns import in_one_case
from briefgen.evidence.amounts.scale_letters import in_millions
from briefgen.evidence.meaning.figured import Slots
from briefgen.evidence.meaning.labelled_lines import of_labels
from briefgen.evidence.meaning.list_items import with_leads
from briefgen.evidence.meaning.table_slots import headed_figures
from briefgen.evidence.meaning.tables import columns_of, tables_of
from briefgen.evidence.slots import fill
from briefgen.evidence.text.sentences import sentences
from briefgen.evidence.times.dates import find_dates
from briefgen.evidence.words.slot_words import slot_words
from briefgen.knowledge.work import Milestones, Work, result_of
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
_FEWEST_SOURCES = 3
_OPENING, _CLOSING = ("(", "[", ","), (")", "]", ",")
_FRACTIONS = (Form.FRACTION, Form.RATIO)
_HALF = 0.5


def find_figures(article: Article, quotes: Sequence[Quote]) -> tuple[Figure, ...]:
    """The figures of an article in the order of its text, none overlapping.

    Dates, times of day, years, ordinals, telephone numbers and names with numbers are no figures.

    Args:
        article: Of any language; English words are used where it has no tables.
        quotes: Found in the same article; a figure inside one is said by its speaker.
    """
    return result_of(finding_figures(article, quotes))


def finding_figures(article: Article, quotes: Sequence[Quote]) -> Work[tuple[Figure, ...]]:
    """The same, told every so many code points."""
    headed = headed_figures(article)
    taken = [column.span for column in columns_of(article).values()]
    heads = {table.span.start for table in tables_of(article) if table.head}
    found: list[Reading] = []
    told = Milestones(len(article.text), 0.0, _HALF)
    for paragraph in article.paragraphs:
        if paragraph.span.start not in heads:
            found += _in_paragraph(article, paragraph.span, taken)
        yield from told.passed(paragraph.span.end)
    found = in_millions(article.text, _without_citations(article.text, found), article.language)
    found = as_elsewhere(article.text, found, article.language)
    readings = in_one_case(in_money_told(article.text, found, article.language), article.language)
    spans = sentences(article)
    yield _HALF
    filled: list[Slots] = []
    told = Milestones(len(article.text), _HALF, 1.0)
    for reading, slots in zip(readings, fill(article, readings, spans, quotes), strict=True):
        filled.append(slots)
        yield from told.passed(reading.end)
    words = slot_words(article.language)
    filled = of_labels(article, words, readings, with_leads(article, words, readings, filled))
    figures = [
        *(_figure(article, one.reading, one.slots) for one in headed),
        *(_figure(article, reading, slots) for reading, slots in zip(readings, filled, strict=True)),
    ]
    return tuple(sorted(figures, key=lambda figure: figure.span))


def _in_paragraph(article: Article, span: Span, taken: Sequence[Span]) -> list[Reading]:
    """The readings of a paragraph outside the cells of tables that one figure fills; those are in order.

    A stretch of time that is part of a date is no quantity.
    """
    inside = taken[bisect_left(taken, span.start, key=_start) : bisect_left(taken, span.end, key=_start)]
    text = span.of(article.text)
    if inside and sum(map(str.isdigit, text)) == sum(
        map(str.isdigit, "".join(cell.of(article.text) for cell in inside))
    ):
        return []
    found = [reading.shifted(span.start) for reading in find_quantities(text, article.language)]
    return [
        one
        for one in found
        if not any(cell.start < one.end and one.start < cell.end for cell in inside)
        and not (one.unit.dimension is Dimension.TIME and _is_dated(article, one))
    ]


def _is_dated(article: Article, reading: Reading) -> bool:
    """Whether a date holds the quantity: "the six months to June"."""
    dates = find_dates(article.text, article.language)
    at = bisect_right(dates, reading.core, key=lambda date: date.span.start) - 1
    return at >= 0 and reading.end < dates[at].span.end


def _without_citations(text: str, readings: list[Reading]) -> list[Reading]:
    """The readings without the numbers of sources: bare in brackets, each the last or one more."""
    cited = [one for one in readings if _is_bare_in_brackets(text, one)]
    values = [one.value or Decimal(0) for one in cited]
    steps = {after - before for before, after in pairwise(values)}
    numbered = len(set(values)) >= _FEWEST_SOURCES and values[0] == 1 and steps <= {Decimal(0), Decimal(1)}
    starts = {one.start for one in cited} if numbered else set()
    return [one for one in readings if one.start not in starts]


def _is_bare_in_brackets(text: str, reading: Reading) -> bool:
    before, after = (
        text[max(0, reading.start - 2) : reading.start].strip(),
        text[reading.end : reading.end + 1],
    )
    bare = not reading.unit.name and text[reading.start : reading.end].isdigit()
    return bare and before[-1:] in _OPENING and after in _CLOSING and bool(before)


def _start(span: Span) -> int:
    return span.start


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
