"""Rows of which only one item was read: "Kent had 41 deaths, Surrey 33 and Essex 58" is no chart of Kent."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from briefgen.charts.suggesting.ideas import is_size_of_change
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.told_beside import ToldBeside
from briefgen.charts.suggesting.whole_titles import whole_named
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Dimension, Unit

_ALONE = (ChartKind.SLOPE, ChartKind.PAIR, ChartKind.BIG_NUMBER, ChartKind.GRID, ChartKind.HUNDRED)
_BARE = Unit("", Dimension.COUNT)
_NO_ITEMS = (FigureKind.AGE, FigureKind.SCORE, FigureKind.DURATION, FigureKind.RANK)
_YEARS = range(1800, 2101)
_TWO = 2


def is_lone(spec: ChartSpec, figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> bool:
    """Whether the article tells more items of its measure in the same breath that the chart leaves out.

    Args:
        spec: An idea.
        figures: All it stands on, by place.
        told: All the article tells.
        drafts: Of the article.
    """
    if not figures:
        return False
    if _leaves_part(figures, told, drafts):
        return True
    if spec.kind not in _ALONE or len(figures) > _TWO:
        return False
    if len(figures) == _TWO and not told.is_pair(figures):
        return False
    return _goes_on(figures, drafts) or _has_like(figures, told, drafts)


def _leaves_part(figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> bool:
    """Whether another part of the same whole is told: "of 9 it lost, 5 in Ash, 3 in Ely, 1 elsewhere"."""
    named = whole_named(figures, drafts)
    drawn = {figure.span for figure in figures}
    return named is not None and any(
        one.span not in drawn and one.quantity.unit == figures[0].quantity.unit
        for one in told.of_measure(named)
    )


def _goes_on(figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether the sentence goes on with a name and a bare number behind a comma or "and": ", Surrey 33"."""
    text, language = drafts.article.text, drafts.language
    last = max(figure.span.end for figure in figures)
    first = min(figure.span.start for figure in figures)
    sentence = sentences_of(text, language, first, last)
    for found in _elided(language).finditer(text, last, sentence.stop):
        bare = re.sub(r"\D", "", found["number"])
        if found["name"].split()[-1] in _dates(language):
            continue
        if bare and not (len(found["number"]) == len("2024") and int(bare) in _YEARS):
            return True
    return False


def _has_like(figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> bool:
    """Whether a figure of another item, told the same way, stands in the sentence or right beside it."""
    own = {figure.span for figure in figures}
    for one in _beside(figures, told, drafts):
        if one.span in own or one.kind in _NO_ITEMS or is_size_of_change(one):
            continue
        if len(figures) == _TWO and not told.is_paired(one) and not one.compared_to:
            continue
        if _is_like(one, figures) or _is_elided(one, figures, drafts):
            return True
    return False


def _is_elided(one: Figure, figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether it is a later value of the same sentence that leaves to the first what it is of."""
    first, last = min(f.span.start for f in figures), max(f.span.end for f in figures)
    within = one.span.start in sentences_of(drafts.article.text, drafts.language, first, last)
    unnamed = one.subject is None or one.subject.inferred
    alike = one.quantity.unit == figures[-1].quantity.unit and one.compared_to is not None
    return len(figures) == _TWO and within and unnamed and alike and one.measure is None


def _beside(figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> Iterator[Figure]:
    """The figures of the sentences of some, and of those right beside them in their paragraph."""
    text, index = drafts.article.text, drafts.article.paragraph_index
    first, last = min(f.span.start for f in figures), max(f.span.end for f in figures)
    within = sentences_of(text, drafts.language, first, last)
    begin = max(within.start - _TWO, 0)
    before = sentences_of(text, drafts.language, begin, begin).start
    behind = min(within.stop + 1, len(text))
    after = sentences_of(text, drafts.language, behind, min(behind + 1, len(text))).stop
    paragraph = index(first)
    yield from (one for one in told.between(before, after) if index(one.span.start) == paragraph)


def _is_like(one: Figure, figures: Sequence[Figure]) -> bool:
    """Whether it counts the same things, of another by name, at no other time than these."""
    unit = figures[-1].quantity.unit
    if unit.dimension is not Dimension.COUNT or one.quantity.unit.dimension is not Dimension.COUNT:
        return False
    units = {unit, one.quantity.unit}
    same = len(units) == 1 or _BARE in units
    times = {figure.when for figure in figures if figure.when}
    apart = bool(_item(one)) and all(_item(one) != _item(figure) for figure in figures)
    return same and apart and not (one.when and times and one.when not in times)


def _item(figure: Figure) -> str:
    """The place or the name a figure is of by its own words; empty for none."""
    words = figure.place or figure.subject
    return "" if words is None or words.inferred else words.text.casefold()


@cache
def _dates(language: str) -> frozenset[str]:
    words = table(language, "calendar")
    return frozenset(name for names in (*words["months"], *words["weekdays"]) for name in names) | frozenset(
        name.capitalize() for names in (*words["months"], *words["weekdays"]) for name in names
    )


@cache
def _elided(language: str) -> re.Pattern[str]:
    """A name and a number alone between commas, "and" or the end: ", Surrey 33", "and in Essex 58"."""
    charts = table(language, "charts")
    joins = any_of([charts["refusal"]["and"]])
    leads = any_of(charts["name"]["shared_first"])
    articles = any_of(charts["name"]["articles"])
    name = r"(?P<name>[^\W\d_a-zäöüß][\w’'-]*(?:\s[^\W\d_a-zäöüß][\w’'-]*){0,3})"
    number = r"(?P<number>\d[\d.,\u00a0]*(?<=\d))"
    return re.compile(
        rf"(?:,|;|\s{joins})\s(?:(?:{joins})\s)?(?:(?:{leads})\s)?(?:(?:{articles})\s)?"
        rf"{name}\s{number}(?=[,;.]|\s(?:{joins})\s|$)"
    )
