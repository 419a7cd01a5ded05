"""Runs of figures of one unit in neighbouring sentences: what may be the values of a row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.charts.suggesting.aligned_words import HIDDEN, Token, aligned_words, hidden, tokens
from briefgen.charts.suggesting.ideas import has_number, is_range
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension, Unit

_FEWEST, _MOST, _SPACE, _ALL, _MOST_SAID = 3, 24, 3, 100, 5
_REACH, _FEW = 16, 10
_NUMBER = re.compile(r"\d[\d.,]*")
_BARE = Unit("", Dimension.COUNT)
_TIMES = (FigureKind.DURATION, FigureKind.AGE)
_NO_VALUES = (FigureKind.SCORE, FigureKind.RANK, FigureKind.RATIO, FigureKind.MAGNITUDE)


@dataclass(frozen=True, slots=True)
class Run:
    """Figures of one unit that follow on each other, by place, and the text they stand in.

    Attributes:
        text: The article with its periods hidden; places in it are those in the article.
        rows: The figures of each item: one, or an earlier and a later value.
        whole: What all of them are out of, told before them in their sentence.
        starts: Where the sentence of each figure begins, by the place of the figure.
    """

    text: str
    rows: tuple[tuple[Figure, ...], ...]
    whole: Figure | None
    starts: dict[int, range]


def runs(figures: Sequence[Figure], text: str, drafts: Drafts) -> Iterator[Run]:
    """The runs of an article.

    Args:
        figures: All of it, by place.
        text: Of the article, with its periods hidden (see `without_periods`).
        drafts: Of the article.
    """
    index, at = drafts.article.paragraph_index, 0
    figures = [one for one in figures if one.span.end <= len(text)]
    while at < len(figures):
        end, paragraph = at, index(figures[at].span.start)
        while end < len(figures) and index(figures[end].span.start) == paragraph:
            end += 1
        values = [one for one in figures[at:end] if text[one.span.start] != HIDDEN]
        if len(values) >= _FEWEST:
            yield from _in_paragraph(values, text, drafts)
        at = end


def without_periods(figures: Sequence[Figure], drafts: Drafts) -> str:
    """The article with its years, the periods of its figures, and how long or old something is hidden."""
    spans = [one.period.span for one in figures if one.period and one.period.span]
    spans += [one.span for one in figures if _is_aside(one, drafts)]
    return hidden(drafts.article.text, spans)


def _is_aside(figure: Figure, drafts: Drafts) -> bool:
    """Whether a figure is no value: how long or old something is, or a small number of a name's own words."""
    if figure.kind in _TIMES or figure.quantity.unit.dimension is Dimension.TIME:
        return True
    before = drafts.article.text[max(0, figure.span.start - _REACH) : figure.span.start].split()[-1:]
    spelled = not any(map(str.isdigit, figure.text))
    small = figure.quantity.unit.dimension is Dimension.COUNT and (figure.quantity.value or _ALL) < _FEW
    led = bool(before) and before[0].casefold() in aligned_words(drafts.language).preps
    return spelled and small and led and bool(figure.quantity.unit.name)


def _in_paragraph(values: Sequence[Figure], text: str, drafts: Drafts) -> Iterator[Run]:
    sentences = [
        sentences_of(drafts.article.text, drafts.language, one.span.start, one.span.end) for one in values
    ]
    at = 0
    while at < len(values):
        end = at + 1
        while end < len(values) and _goes_on(sentences[end - 1], sentences[end]):
            if not _is_alike(values[at:end], values[end], same=sentences[end] == sentences[end - 1]):
                break
            end += 1
        inside = end < len(values) and sentences[end] == sentences[end - 1]
        opened = at > 0 and sentences[at] == sentences[at - 1]
        if not inside and not opened and _FEWEST <= end - at <= _MOST:
            made = _made(values[at:end], sentences[at:end], text, drafts)
            if made:
                yield made
        at = end


def _goes_on(before: range, sentence: range) -> bool:
    return sentence == before or 0 <= sentence.start - before.stop <= _SPACE


def _is_alike(run: Sequence[Figure], figure: Figure, *, same: bool) -> bool:
    """Whether a figure is of the unit of the ones before, or leaves its unit to them."""
    unit, own = _unit(run), figure.quantity.unit
    if own == unit or (unit == _BARE and own.dimension is Dimension.COUNT):
        return True
    if own == _BARE and unit.dimension is Dimension.COUNT:
        return True
    if own == _BARE and same and unit.dimension in (Dimension.PERCENT, Dimension.MONEY):
        return unit.dimension is Dimension.MONEY or (figure.quantity.value or Decimal(0)) <= _ALL
    # "from 540 to 615 euros a month, in Riga from 420 euros to 450 euros".
    one, other = own.name.partition(" per ")[0], unit.name.partition(" per ")[0]
    return one == other and Dimension.MONEY in (own.dimension, unit.dimension)


def _unit(run: Sequence[Figure]) -> Unit:
    """The fullest unit of a run."""
    return max((one.quantity.unit for one in run), key=lambda unit: len(unit.name))


def _made(run: Sequence[Figure], sentences: Sequence[range], text: str, drafts: Drafts) -> Run | None:
    ranges = all(map(is_range, run))
    exact = all(
        (ranges or has_number(one))
        and one.quantity.bound in (Bound.EXACT, Bound.ABOUT)
        and one.kind not in _NO_VALUES
        for one in run
    )
    says_who = {one.says_who.text.casefold() for one in run if one.says_who}
    if not exact or len(says_who) > 1 or _leaves_out(run, sentences, text):
        return None
    words, unit = aligned_words(drafts.language), _unit(run)
    run = [replace(one, quantity=replace(one.quantity, unit=unit)) for one in run]
    starts = {one.span.start: sentence for one, sentence in zip(run, sentences, strict=True)}
    opening = text[sentences[0].start : run[0].span.start]
    opens = not ranges and sentences[0] == sentences[1] and words.whole.fullmatch(opening) is not None
    whole = run[0] if opens else None
    if whole and (whole.quantity.bound is not Bound.EXACT or whole.quantity.unit == _BARE):
        return None
    values = run[1:] if whole else run
    paired = _pairs(values, starts, text, drafts)
    if paired is None or (ranges and len(paired[0]) > 1):
        return None
    return Run(text, paired, whole, starts)


def _leaves_out(run: Sequence[Figure], sentences: Sequence[range], text: str) -> bool:
    """Whether a number stands in the sentences that is no figure of the run, known or not."""
    begin, end = sentences[0].start, sentences[-1].stop
    spans = [one.span for one in run]
    found = _NUMBER.finditer(text, begin, end)
    return any(not any(one.start <= number.start() < one.end for one in spans) for number in found)


def _pairs(
    run: Sequence[Figure], starts: dict[int, range], text: str, drafts: Drafts
) -> tuple[tuple[Figure, ...], ...] | None:
    """Every figure by itself, or all of them in pairs of then and now; None where only some are."""
    rows, at = list[tuple[Figure, ...]](), 0
    while at < len(run):
        both = run[at : at + 2]
        ordered = None
        if len(both) > 1 and starts[both[0].span.start] == starts[both[1].span.start]:
            ordered = _ordered(both[0], both[1], starts, text, drafts)
        rows.append(ordered or (run[at],))
        at += 2 if ordered else 1
    return tuple(rows) if len({len(row) for row in rows}) == 1 else None


def _ordered(
    one: Figure, other: Figure, starts: dict[int, range], text: str, drafts: Drafts
) -> tuple[Figure, Figure] | None:
    """Two figures by time, as the words between them tell it; None where they tell none."""
    words = aligned_words(drafts.language)
    gap = tokens(text, one.span.end, other.span.start)
    commas = [at for at, token in enumerate(gap) if token.text == ","]
    if len(commas) == 1 and commas[0] <= _MOST_SAID and not any(map(_is_name, gap[: commas[0]])):
        gap = gap[commas[0] :]  # "4,200 people were waiting in January, down from 5,100"
    gap = [token for token in gap if token.text != ","]
    said = [token.text for token in gap if token.text[0] != HIDDEN]
    before = tokens(text, starts[one.span.start].start, one.span.start)
    led = bool(before) and before[-1].low in words.start
    if led and said and said[-1] in words.end and all(word in words.beside for word in said[:-1]):
        return one, other
    beside = words.beside | {*_units(one)}
    # "Im Jahr zuvor waren es 1.410": a period may be what leads to it.
    raw = [token.text for token in tokens(drafts.article.text, gap[0].start, other.span.start)] if gap else []
    if any(word in words.then for word in raw) and all(word in beside for word in said):
        return (other, one) if not led else None
    return None


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() or (not token.text[0].isalpha() and token.text[0] != HIDDEN)


def _units(figure: Figure) -> list[str]:
    return figure.quantity.unit.name.split()


def span_of(run: Run) -> Span:
    """From the sentence of the first figure to the end of the last."""
    figures = [one for row in run.rows for one in row]
    first, last = min(one.span for one in figures), max(one.span for one in figures)
    return Span(run.starts[first.start].start, last.end)
