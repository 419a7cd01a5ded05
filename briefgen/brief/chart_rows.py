"""What the charts of an article say of its figures: which belong together, and what their rows are of.

A chart is suggested only of whole rows, each with its name: a table of figures owes its reader the same.
"""

import re
from collections.abc import Iterator, Sequence

from briefgen.brief.in_sentence import InSentence
from briefgen.brief.wording import Wording
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.brief import FigureName
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.evidence import ComparisonKind, Evidence, Figure
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension

_ITEMS = {
    ChartKind.BARS,
    ChartKind.COLUMNS,
    ChartKind.LOLLIPOP,
    ChartKind.HUNDRED,
    ChartKind.DONUT,
    ChartKind.DIVERGING,
}
"""Kinds whose points are items of one measure, each with a figure of its own."""
_ROWS = {ComparisonKind.RANKING, ComparisonKind.PARTS, ComparisonKind.SUBJECTS}
_PAIR = ComparisonKind.THEN_NOW
_IN_TIME = {ComparisonKind.THEN_NOW, ComparisonKind.SERIES}
_ROW = 3


def together(evidence: Evidence, charts: Sequence[ChartSpec]) -> dict[str, tuple[str, ...]]:
    """By the key of a figure, the keys of those it is told with: of all of a ranking, of a whole, of a row.

    Args:
        evidence: Of the article.
        charts: All that are suggested; of several items then and now they know what belongs together.
    """
    keys = [tuple(figure.key for figure in one.figures) for one in evidence.comparisons if one.kind in _ROWS]
    for chart in charts:
        if chart.kind in _ITEMS or chart.kind in (ChartKind.RANGE, ChartKind.PAIRED_BARS):
            keys.append(_stated(chart, evidence.figures))
    keys += _told_in_a_row(evidence)
    found: dict[str, tuple[str, ...]] = {}
    for row in keys:
        if len(row) > 1:
            known = [key for one in row for key in found.get(one, (one,))]
            whole = tuple(dict.fromkeys(known))
            found |= dict.fromkeys(whole, whole)
    return found


def _stated(chart: ChartSpec, figures: Sequence[Figure]) -> tuple[str, ...]:
    spans = {point.span for point in chart.points if point.span}
    return tuple(figure.key for figure in figures if figure.span in spans)


def _told_in_a_row(evidence: Evidence) -> Iterator[tuple[str, ...]]:
    """Of each sentence, three or more values of one kind that are set against no earlier ones."""
    timed = {figure.key for one in evidence.comparisons if one.kind in _IN_TIME for figure in one.figures}
    rows: dict[tuple[int, Dimension, str], list[str]] = {}
    places = InSentence(evidence)
    for figure in evidence.figures:
        unit, by = figure.quantity.unit, figure.change and not figure.change.to
        if figure.key not in timed and not by and not figure.compared_to:
            noun = unit.name.rpartition(" ")[2]
            row = places.number(figure.span), unit.dimension, noun
            rows.setdefault(row, []).append(figure.key)
    return (tuple(row) for row in rows.values() if len(row) >= _ROW)


def first_pair(keys: Sequence[str], evidence: Evidence) -> tuple[str, ...]:
    """Of several values then and now the first two, which read right alone; none where some are no pairs."""
    figures = [figure for figure in evidence.figures if figure.key in keys]
    pairs = [{f.key for f in one.figures} for one in evidence.comparisons if one.kind is _PAIR]
    for figure in figures:
        base = figure.compared_to.span if figure.compared_to else None
        then = [one.key for one in figures if base and base.contains(one.span)]
        pairs += [{figure.key, key} for key in then]
    whole = len(keys) > 2 and {key for pair in pairs for key in pair}.issuperset(keys)
    first = next((pair for pair in pairs if whole and figures[0].key in pair), set[str]())
    return tuple(figure.key for figure in figures if figure.key in first)


def row_names(article: Article, evidence: Evidence, charts: Sequence[ChartSpec]) -> tuple[FigureName, ...]:
    """What rows are of whose figures do not say it in words of their own, as the charts name them.

    Args:
        article: Where they stand.
        evidence: Found in it.
        charts: All that are suggested, the best first.
    """
    found: dict[str, FigureName] = {}
    by_span = {figure.span: figure for figure in evidence.figures}
    places = InSentence(evidence)
    for chart in charts:
        for series, point in _points(chart):
            figure = by_span.get(point.span) if point.span else None
            if figure is None or figure.key in found:
                continue
            words = _words(chart, series, point, figure, article)
            if words:
                sentence, dated = places.sentence(figure.span), figure.when or figure.period
                when = None if dated else _when(chart, series, sentence, evidence)
                found[figure.key] = FigureName(figure.key, words, when)
    for comparison in evidence.comparisons:
        for figure, item in zip(comparison.figures, comparison.labels, strict=True):
            counted = figure.quantity.unit.dimension is Dimension.COUNT
            if comparison.kind in _ROWS and not (figure.subject or counted) and figure.key not in found:
                found[figure.key] = FigureName(figure.key, item)
    return tuple(found.values())


def _points(chart: ChartSpec) -> Iterator[tuple[Series, Point]]:
    return ((series, point) for series in chart.series for point in series.points)


def _words(chart: ChartSpec, series: Series, point: Point, figure: Figure, article: Article) -> str:
    """What the row of a figure is called; empty where its own words say more."""
    if chart.kind is ChartKind.TABLE and chart.items:
        return f"{chart.items}: {_as_told(point.label, article)}"
    measure, item = _measure(chart, series), point.label
    subject = figure.subject.text.casefold() if figure.subject else ""
    said = " ".join(slot.text for slot in (figure.subject, figure.measure) if slot).casefold()
    if chart.kind is ChartKind.RANGE:
        teller = figure.says_who.text.casefold() if figure.says_who else ""
        if subject not in ("", teller) and subject.split()[-1] not in item.casefold().split():
            return ""
        return measure if teller or len(series.points) == 1 else f"{measure}, {item}"
    if chart.kind not in _ITEMS and chart.kind is not ChartKind.PAIRED_BARS:
        return ""
    if point.when and item[-1:].isdigit():  # "2024" is when, and no one's
        return ""
    if not measure:
        return "" if subject or figure.quantity.unit.dimension is Dimension.COUNT else item
    if subject and (figure.measure or subject != item.casefold()) and item.casefold() in said:
        return ""
    wording = Wording.of(article.language)
    if any(map(str.isdigit, measure)):
        return wording["part"].format(subject=item, whole=measure)
    return wording["with_measure"].format(subject=item, measure=_as_told(measure, article))


def _measure(chart: ChartSpec, series: Series) -> str:
    """What all values of a chart are of, where its series or both its title and its subtitle say so."""
    if len(chart.series) == 1 and series.name:
        return series.name
    head, colon, _ = chart.title.partition(": ")
    return head if colon and chart.subtitle.split(", ")[0] == head else ""


def _as_told(words: str, article: Article) -> str:
    """The words with the first letter that they have within a sentence: a name keeps its capital."""
    first, blank, rest = words.partition(" ")
    small, text = first[:1].lower() + first[1:], article.text
    if table(article.language, "figures")["capitalised_nouns"]:
        return f"{small}{blank}{rest}" if re.search(rf"\b{re.escape(small)}\b", text) else words
    within = re.search(rf"[^\W\d_],? {re.escape(first)}\b", text)
    return words if within or not first[1:].islower() else f"{small}{blank}{rest}"


def _when(chart: ChartSpec, series: Series, sentence: Span | None, evidence: Evidence) -> Period | None:
    """When a value holds that only others of its row date: by the name of its series, or its sentence."""
    told = chart.subtitle.split(", ") if chart.kind is ChartKind.RANGE else [series.name]
    years = [words for words in told if len(words) == 4 and words.isdecimal()]
    if years and chart.kind in (ChartKind.RANGE, ChartKind.PAIRED_BARS):
        return Period.of(PartialDate(int(years[0])))
    if chart.kind is not ChartKind.RANGE:
        return None
    times = {one.when for one in evidence.events if one.when and sentence and sentence.contains(one.span)}
    only = times.pop() if len(times) == 1 else None
    return only if only and not only.start.day else None
