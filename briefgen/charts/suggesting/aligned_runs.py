"""Runs of figures of one unit in neighbouring sentences: what may be the values of a row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.charts.rules import LEAST_SUM, MOST_SUM
from briefgen.charts.suggesting.aligned_words import (
    HIDDEN,
    AlignedWords,
    Token,
    aligned_words,
    hidden,
    tokens,
)
from briefgen.charts.suggesting.ideas import has_number, is_range
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension, Unit

_FEWEST, _MOST, _SPACE, _ALL, _MOST_SAID = 3, 24, 3, 100, 5
_REACH, _FEW, _OPENING, _MOST_TIMES = 24, 10, 4, 1000
_NUMBER = re.compile(r"\d[\d.,]*")
_PEOPLE = "person"
_BARE = Unit("", Dimension.COUNT)
_MEASURED = (
    Dimension.LENGTH,
    Dimension.AREA,
    Dimension.VOLUME,
    Dimension.MASS,
    Dimension.SPEED,
    Dimension.ENERGY,
    Dimension.POWER,
    Dimension.DATA,
)
_TIMES = (FigureKind.DURATION, FigureKind.AGE)
_NO_VALUES = (FigureKind.SCORE, FigureKind.RANK, FigureKind.RATIO, FigureKind.MAGNITUDE)


@dataclass(frozen=True, slots=True)
class Run:
    """Figures of one unit that follow on each other, by place, and the text they stand in.

    Attributes:
        text: The article with its periods hidden; places in it are those in the article.
        rows: The figures of each item: one, or an earlier and a later value.
        whole: What all of them are out of, told before them in their sentence or the one before.
        before: The share told in the sentence before, whose whole theirs may be.
        starts: Where the sentence of each figure begins, by the place of the figure.
    """

    text: str
    rows: tuple[tuple[Figure, ...], ...]
    whole: Figure | None
    starts: dict[int, range]
    before: Figure | None = None

    @property
    def begins(self) -> int:
        """Where its first sentence does."""
        return min(sentence.start for sentence in self.starts.values())


def runs(figures: Sequence[Figure], text: str, drafts: Drafts) -> Iterator[Run]:
    """The runs of an article.

    Args:
        figures: All of it, by place.
        text: Of the article, with its periods hidden (see `without_periods`).
        drafts: Of the article.
    """
    for values in by_paragraph(figures, text, drafts):
        for stretch, sentences in stretches_alike(values, drafts):
            made = _made(stretch, sentences, text, drafts)
            if made:
                before = made.before or _right_before(stretch, sentences, values, drafts)
                yield replace(made, before=before)


def _right_before(
    run: Sequence[Figure], sentences: Sequence[range], values: Sequence[Figure], drafts: Drafts
) -> Figure | None:
    """The figure of the paragraph that the sentence right before a run tells last."""
    at = values.index(run[0])
    if at == 0:
        return None
    return values[at - 1] if _goes_on(_sentence(values[at - 1], drafts), sentences[0]) else None


def by_paragraph(figures: Sequence[Figure], text: str, drafts: Drafts) -> Iterator[list[Figure]]:
    """The figures of each paragraph that has enough of them for a row, without periods."""
    index, at = drafts.article.paragraph_index, 0
    figures = [one for one in figures if one.span.end <= len(text)]
    while at < len(figures):
        end, paragraph = at, index(figures[at].span.start)
        while end < len(figures) and index(figures[end].span.start) == paragraph:
            end += 1
        values = [one for one in figures[at:end] if text[one.span.start] != HIDDEN]
        if len(values) >= _FEWEST:
            yield values
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
    before = drafts.article.text[max(0, figure.span.start - _REACH) : figure.span.start].split()[-2:]
    spelled = not any(map(str.isdigit, figure.text))
    small = figure.quantity.unit.dimension is Dimension.COUNT and (figure.quantity.value or _ALL) < _FEW
    words = aligned_words(drafts.language)
    if len(before) > 1 and before[-1].casefold() in words.articles:
        before.pop()  # "the driest of the four stations"
    led = bool(before) and before[-1].casefold() in words.preps | words.genitives
    return spelled and small and led and bool(figure.quantity.unit.name)


def stretches_alike(
    values: Sequence[Figure], drafts: Drafts
) -> Iterator[tuple[Sequence[Figure], Sequence[range]]]:
    """The figures of a paragraph that follow on each other in one unit, with their sentences.

    A stretch that begins or ends inside a sentence that has a figure of another unit is left out.
    """
    sentences = [_sentence(one, drafts) for one in values]
    words, text, at = aligned_words(drafts.language), drafts.article.text, 0
    while at < len(values):
        end = at + 1
        while end < len(values) and _goes_on(sentences[end - 1], sentences[end]):
            same = sentences[end] == sentences[end - 1]
            same = same or words.of_these.match(text, sentences[end].start) is not None
            if not _is_alike(values[at:end], values[end], _cases(drafts), same=same):
                break
            end += 1
        inside = end < len(values) and sentences[end] == sentences[end - 1]
        opened = at > 0 and sentences[at] == sentences[at - 1]
        if not inside and not opened and _FEWEST <= end - at <= _MOST:
            yield values[at:end], sentences[at:end]
        at = end


def _sentence(figure: Figure, drafts: Drafts) -> range:
    """The sentence of a figure, without the dateline that leads to it: its town is no item."""
    found = sentences_of(drafts.article.text, drafts.language, figure.span.start, figure.span.end)
    return range(max(drafts.opens, found.start), found.stop)


def _goes_on(before: range, sentence: range) -> bool:
    return sentence == before or 0 <= sentence.start - before.stop <= _SPACE


def _cases(drafts: Drafts) -> list[str]:
    found: list[str] = table(drafts.language, "aligned")["cases"]
    return found


def _is_alike(run: Sequence[Figure], figure: Figure, cases: Sequence[str], *, same: bool) -> bool:
    """Whether a figure is of the unit of the ones before, or leaves its unit to them."""
    unit, own = _unit(run), figure.quantity.unit
    if own.name in (*cases, _PEOPLE) and unit.dimension is Dimension.COUNT:
        return True  # "412 thefts …, 388 cases"
    if own == unit or (unit == _BARE and own.dimension is Dimension.COUNT):
        return True
    if own == _BARE and unit.dimension is Dimension.COUNT:
        return True
    if own == _BARE and unit.dimension in _MEASURED:
        return True  # "At Ash 212 millimetres fell. Elm had 187": what it leaves out is told before
    if own == _BARE and same and unit.dimension is not Dimension.TIME:
        return unit.dimension is not Dimension.PERCENT or (figure.quantity.value or Decimal(0)) <= _ALL
    # "from 540 to 615 euros a month, in Riga from 420 euros to 450 euros".
    one, other = own.name.partition(" per ")[0], unit.name.partition(" per ")[0]
    return one == other and Dimension.MONEY in (own.dimension, unit.dimension)


def _unit(run: Sequence[Figure]) -> Unit:
    """The fullest unit of a run; of counts the first that is named."""
    counts = [one.quantity.unit for one in run if one.quantity.unit.dimension is Dimension.COUNT]
    named = next((unit for unit in counts if unit.name), None) if len(counts) == len(run) else None
    return named or max((one.quantity.unit for one in run), key=lambda unit: len(unit.name))


def _made(run: Sequence[Figure], sentences: Sequence[range], text: str, drafts: Drafts) -> Run | None:
    ranges = all(map(is_range, run))
    if not is_sound(run, sentences, text, ranges=ranges):
        return None
    words, run = aligned_words(drafts.language), in_one_unit(run)
    starts = {one.span.start: sentence for one, sentence in zip(run, sentences, strict=True)}
    opening = text[sentences[0].start : run[0].span.start]
    opens = not ranges and sentences[0] == sentences[1] and words.whole.fullmatch(opening) is not None
    whole = run[0] if opens else None
    if whole and (whole.quantity.bound is not Bound.EXACT or whole.quantity.unit == _BARE):
        return None
    whole = whole or (run[0] if _is_shared_out(run, sentences, text, words) else None)
    if not whole and _goes_on_before(run[0], sentences[0], text, drafts):
        return None
    before = run[0] if not whole and _is_of_others(run, sentences) else None
    paired = _pairs(run[1:] if whole or before else run, starts, text, drafts)
    if paired is None or (ranges and len(paired[0]) > 1):
        return None
    return Run(text, paired, whole, starts, before)


def _is_shared_out(run: Sequence[Figure], sentences: Sequence[range], text: str, words: AlignedWords) -> bool:
    """Whether the values behind a sentence are parts of its own: "It has 40 seats. 13 of them went to …".

    They are where they are said to be, and where three or more of them are all of it.
    """
    whole, *parts = run
    size, unit = whole.quantity.value or Decimal(0), whole.quantity.unit
    if sentences[0] == sentences[1] or whole.quantity.bound is not Bound.EXACT or not unit.name:
        return False
    total = sum((one.quantity.value or Decimal(0) for one in parts), Decimal(0))
    said = words.of_these.match(text, sentences[1].start) or words.of_these.match(text, parts[0].span.end + 1)
    share = unit.dimension is Dimension.PERCENT
    return not share and ((total == size and len(parts) >= _FEWEST) or (said is not None and total <= size))


def _is_of_others(run: Sequence[Figure], sentences: Sequence[range]) -> bool:
    """Whether the first share is none of those behind it, which are all of a whole without it."""
    if run[0].quantity.unit.dimension is not Dimension.PERCENT or sentences[0] == sentences[1]:
        return False
    total = sum((one.quantity.value or Decimal(0) for one in run[1:]), Decimal(0))
    return len(run) > _FEWEST and LEAST_SUM <= total <= MOST_SUM


def is_sound(run: Sequence[Figure], sentences: Sequence[range], text: str, *, ranges: bool = False) -> bool:
    """Whether all are values, or `ranges`, of one source, and their sentences hold no other number."""
    exact = all(
        (ranges or has_number(one))
        and one.quantity.bound in (Bound.EXACT, Bound.ABOUT)
        and one.kind not in _NO_VALUES
        for one in run
    )
    says_who = {one.says_who.text.casefold() for one in run if one.says_who}
    scaled = any(one.quantity.unit == _BARE for one in run) and _unit(run).dimension is Dimension.MONEY
    if exact and scaled:
        # "48 and 41 million euros": the first of them may be in millions too.
        values = [abs(one.quantity.value or Decimal(0)) for one in run]
        exact = max(values) <= _MOST_TIMES * min(values)
    return exact and len(says_who) < 2 and not _leaves_out(run, sentences, text)


def in_one_unit(run: Sequence[Figure]) -> list[Figure]:
    """The figures, each in the fullest unit that one of them is told in."""
    unit = _unit(run)
    return [replace(one, quantity=replace(one.quantity, unit=unit)) for one in run]


def _goes_on_before(first: Figure, sentence: range, text: str, drafts: Drafts) -> bool:
    """Whether the row is told to go on from an item that has no value in it: "Next came Ash with 40"."""
    on = table(drafts.language, "aligned")["goes_on"]
    told = tokens(text, sentence.start, first.span.start)
    return any(one.low in on for one in told[:_OPENING])


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
    if _in_brackets(one, other, text, drafts):
        return other, one
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


def _in_brackets(one: Figure, other: Figure, text: str, drafts: Drafts) -> bool:
    """Whether the second stands in brackets behind the first, with only its time: "87.000 (94.000)"."""
    gap = drafts.article.text[one.span.end : other.span.start]
    before, opened, inside = gap.rpartition("(")
    if not opened or ")" in inside or len(before.split()) > _MOST_SAID or any(map(_is_mark, before)):
        return False
    begin = other.span.start - len(inside)
    words = aligned_words(drafts.language)
    told = [token for token in tokens(text, begin, other.span.start) if token.text != ":"]
    return all(one.text[0] == HIDDEN or one.low in words.beside | words.then for one in told)


def _is_mark(letter: str) -> bool:
    return letter in ",;.()"


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() or (not token.text[0].isalpha() and token.text[0] != HIDDEN)


def _units(figure: Figure) -> list[str]:
    return figure.quantity.unit.name.split()


def span_of(run: Run) -> Span:
    """From the sentence of the first figure to the end of the last."""
    figures = [one for row in run.rows for one in row]
    first, last = min(one.span for one in figures), max(one.span for one in figures)
    return Span(run.starts[first.start].start, last.end)
