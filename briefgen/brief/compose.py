"""The first draft of a brief: what is taken when nobody has chosen yet."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from briefgen.brief.about import source_name
from briefgen.brief.chart_rows import first_pair, row_names, together
from briefgen.brief.in_sentence import InSentence
from briefgen.brief.standing_on import stands_on
from briefgen.brief.telling_apart import silent
from briefgen.knowledge.lexicon import printed_in, table
from briefgen.model.article import Article, ParagraphKind, Span
from briefgen.model.brief import Brief, ChosenQuote, Line
from briefgen.model.chart import ChartKind, ChartSpec, Origin
from briefgen.model.evidence import (
    ComparisonKind,
    Evidence,
    Figure,
    FigureKind,
    Flag,
    Quote,
    QuoteKind,
    SpeakerKind,
)
from briefgen.model.quantity import Unit
from briefgen.model.template import Template

_CONTEXT_LEAST, _CONTEXT_MOST = 80, 420
_ON_REQUEST = {ChartKind.TIMELINE, ChartKind.TABLE, ChartKind.BIG_NUMBER, ChartKind.GRID}
"""Kinds that show little the text does not say: taken unasked only where an article stands on one."""
_SMALL = 10
"""Counts below it that stand in a word are part of the telling."""
_SLIGHT = (FigureKind.AGE, FigureKind.DURATION, FigureKind.RANK)
"""Kinds of figures that no one looks up in a table, unless they are compared."""


@dataclass(frozen=True, slots=True)
class Given:
    """What an analyst gave beforehand; empty strings were not given.

    Attributes:
        attended: True in the window: then flagged evidence waits for the analyst.
    """

    title: str = ""
    subtitle: str = ""
    bottom_line: str = ""
    assessment: str = ""
    author: str = ""
    organisation: str = ""
    reference: str = ""
    classification: str = ""
    prepared: date | None = None
    attended: bool = False


def compose(
    article: Article,
    evidence: Evidence,
    charts: Sequence[ChartSpec],
    template: Template,
    given: Given | None = None,
) -> Brief:
    """A brief within the template's budget, made of the article's own words.

    The title is the headline, the bottom line the lead sentence, key points are sentences: all
    verbatim. Flagged evidence is taken (and printed with its flag) only when nobody attends.
    """
    given = given or Given()
    names = row_names(article, evidence, charts)
    rows = together(evidence, charts)
    named, places = frozenset(one.key for one in names), InSentence(evidence)
    taken = _Taking(article, evidence, template, given.attended, named, rows, places)
    lead = _given_line(given.bottom_line) or taken.lead()
    key_points = taken.key_points(lead)
    quotes = taken.quotes()
    return Brief(
        article,
        evidence,
        template.name,
        title=_given_line(given.title) or _headline(article, lead),
        subtitle=_given_line(given.subtitle) or _standfirst(article),
        bottom_line=lead,
        assessment=tuple(_analyst(part) for part in re.split(r"\n\s*\n", given.assessment) if part.strip()),
        key_points=key_points,
        quotes=tuple(ChosenQuote(quote.key) for quote in quotes),
        figures=taken.figures([*key_points, *([lead] if lead else [])]),
        events=taken.events(),
        charts=taken.charts(charts),
        context=taken.context([*key_points, *([lead] if lead else [])], quotes),
        attended=given.attended,
        author=given.author,
        organisation=given.organisation,
        reference=given.reference,
        classification=given.classification,
        prepared=given.prepared,
        language=printed_in(article.language, template.language),
        names=names,
    )


def after_dateline(article: Article, span: Span) -> Span:
    """The span without the dateline ("MOSCOW - ") where it begins with the article's."""
    dateline = article.dateline
    if dateline and dateline.start == span.start and dateline.end < span.end:
        return Span(dateline.end, span.end)
    return span


def flagged(flags: Iterable[Flag], span: Span) -> bool:
    """Whether a flag concerns the span."""
    return any(flag.concerns(span) for flag in flags)


@dataclass(frozen=True, slots=True)
class _Taking:
    article: Article
    evidence: Evidence
    template: Template
    attended: bool
    named: frozenset[str]
    together: Mapping[str, tuple[str, ...]]
    places: InSentence

    def _waits(self, span: Span) -> bool:
        return self.attended and flagged(self.evidence.flags, span)

    def _line(self, span: Span, key: str = "") -> Line:
        span = after_dateline(self.article, span)
        return Line(span.of(self.article.text).strip(), Origin.ARTICLE, span, key)

    def lead(self) -> Line | None:
        """The first sentence of the first paragraph of text, past a dateline that is one: "Bad Lindau."."""
        first = next((p for p in self.article.paragraphs if p.kind is ParagraphKind.TEXT), None)
        if first is None:
            return None
        dateline = self.article.dateline
        sentences = [
            span
            for span in self.evidence.sentences
            if first.span.contains(span) and not (dateline and dateline.contains(span))
        ]
        return self._line(sentences[0] if sentences else first.span)

    def key_points(self, lead: Line | None) -> tuple[Line, ...]:
        points = [
            self._line(point.span, point.key)
            for point in self.evidence.key_points
            if not (lead and lead.span and lead.span.overlaps(point.span))
        ]
        return tuple(points[: self.template.most("key_points")])

    def quotes(self) -> tuple[Quote, ...]:
        spoken = [
            quote
            for quote in self.evidence.quotes
            if quote.kind is not QuoteKind.STATEMENT and quote.speaker and not self._waits(quote.span)
        ]
        best = sorted(spoken, key=_weight, reverse=True)[: self.template.most("quotes")]
        return tuple(sorted(best, key=lambda quote: quote.span))

    def figures(self, lines: Sequence[Line]) -> tuple[str, ...]:
        """The headline's number first, then those of the lines printed, of each the compared before others.

        A number says little alone, and a reader looks up what the page has just told.
        """
        free = [f for f in self.evidence.figures if self._tells(f) and not self._waits(f.span)]
        compared = {figure.key for comparison in self.evidence.comparisons for figure in comparison.figures}
        compared |= self.together.keys()
        beside = [f.compared_to.span for f in free if f.compared_to and f.compared_to.span]
        bases = {figure.key for span in beside for figure in self.places.within(span)} - compared

        def rank(figure: Figure) -> tuple[object, ...]:
            shown = any(line.span and line.span.contains(figure.span) for line in lines)
            slight = _is_slight(figure) and figure.key not in compared
            weighty = shown and not slight and figure.key not in bases and not self._leans(figure)
            alone = figure.key not in compared and not self._is_beside_another(figure)
            return not self._heads(figure), not weighty, alone, figure.says_who is None, figure.span

        series = self._series()
        ranked = self._not_again(sorted(free, key=rank))
        chosen = self._newest_first(ranked, series)[: self.template.most("figures")]

        def place(figure: Figure) -> tuple[object, ...]:
            row = series.get(figure.key, (figure,))
            return min(one.span for one in row), -[one.key for one in row].index(figure.key)

        printed = sorted(chosen, key=lambda f: (not self._heads(f), f.key not in compared, *place(f)))
        return tuple(figure.key for figure in printed)

    def _newest_first(
        self, ranked: Sequence[Figure], series: Mapping[str, tuple[Figure, ...]]
    ) -> list[Figure]:
        """The figures with the values of a series together: its newest, its first, then back from the newest.

        A table without room for all of them says at least where the series stands, and from where it came.
        All of a ranking, of a whole or of a row of pairs is there, or none but what the headline states.
        """
        most, free = self.template.most("figures"), {figure.key: figure for figure in ranked}
        found: dict[str, Figure] = {}
        for figure in ranked:
            if len(found) >= most:
                break
            if figure.key in found:
                continue
            if figure.key in self.together and figure.key not in series:
                told = self._whole_row(figure, free, most - len(found), found)
            else:
                row = _from_newest([one.key for one in series.get(figure.key, (figure,))])
                told = [free[key] for key in row if key in free]
            found |= {one.key: one for one in sorted(told, key=lambda one: not self._heads(one))}
        return list(found.values())

    def _whole_row(
        self, figure: Figure, free: Mapping[str, Figure], room: int, found: Mapping[str, Figure]
    ) -> list[Figure]:
        """What is told with a figure where there is room for all of it; else what reads right alone."""
        keys = self.together[figure.key]
        if sum(key not in found for key in keys) <= room and free.keys() >= set(keys):
            return [free[key] for key in keys]
        if self._heads(figure):
            return [figure]
        if len(keys) <= self.template.most("figures") or not found.keys().isdisjoint(keys):
            return []
        pair = first_pair(keys, self.evidence)
        return [free[key] for key in pair if key in free] if len(pair) <= room else []

    def _series(self) -> dict[str, tuple[Figure, ...]]:
        """By the key of a figure, the values over time that it is one of, by date."""
        rows = [one.figures for one in self.evidence.comparisons if one.kind is ComparisonKind.SERIES]
        return {figure.key: row for row in reversed(rows) for figure in row}

    def _not_again(self, ranked: Sequence[Figure]) -> list[Figure]:
        """Without counts of what was counted before whose rows would answer nothing: "Lakes: eight".

        Nor is there a small count in a word of nothing that has a name: "in four of the five towns".
        """
        compared = {figure.key for comparison in self.evidence.comparisons for figure in comparison.figures}
        kept, counted = list[Figure](), set[Unit]()
        for figure in ranked:
            again = figure.quantity.unit in counted and silent(
                figure, self.article, self.evidence.comparisons
            )
            again = again or (_is_in_passing(figure) and figure.key not in compared)
            if self._heads(figure) or figure.key in self.named or not again:
                kept.append(figure)
                counted.add(figure.quantity.unit)
        return kept

    def _tells(self, figure: Figure) -> bool:
        """Whether a reader of the table learns what is counted; a bare age or duration tells nothing."""
        if figure.key in self.named:
            return True
        if figure.subject is not None:
            return not self._is_only_told(figure)
        if self._is_one_of_two_ranges(figure):
            return False
        return figure.quantity.unit.is_counted

    def _is_one_of_two_ranges(self, figure: Figure) -> bool:
        """Whether its sentence puts the same at another range too: the second is of another teller."""
        if figure.quantity.value is not None:
            return False
        alike = [one for one in self.places.beside(figure) if one.quantity.unit == figure.quantity.unit]
        ranges = [one for one in alike if one.quantity.value is None]
        return len(ranges) > 1 and all(one.subject is None for one in ranges)

    def _is_only_told(self, figure: Figure) -> bool:
        """Whether its subject is who states it, or stands in the row of such: "the union expects 3 to 4"."""
        row = self.places.beside(figure)
        alike = [one for one in row if one.quantity.unit == figure.quantity.unit and one.subject]
        first = next((one for one in alike if one.says_who), figure)
        told = first.subject and first.says_who and first.subject.text == first.says_who.text
        return bool(told) and first.span <= figure.span and figure.measure is None

    def _is_beside_another(self, figure: Figure) -> bool:
        """Whether it is set against a value that the article tells, not only against a time."""
        base = figure.compared_to.span if figure.compared_to else None
        return bool(base and self.places.within(base))

    def _leans(self, figure: Figure) -> bool:
        """Whether it is only by how much something told before it changed: "1,150 people, 240 fewer"."""
        is_size = figure.change is not None and not figure.change.to
        return is_size and figure.subject is None and figure.key not in self.named

    def _heads(self, figure: Figure) -> bool:
        """Whether the headline states the figure, in its digits or in all its words."""
        number = next((word for word in figure.text.split() if any(map(str.isdigit, word))), figure.text)
        stated = re.escape(number.strip(",.;:()").casefold())
        scale = "|".join(map(re.escape, self._short_scales(figure.text.casefold().split())))
        pattern = rf"(?<![\w.,]){stated}(?:{scale})?(?![\w%]|[.,]\d)"
        return bool(re.search(pattern, self.article.headline.casefold()))

    def _short_scales(self, said: Sequence[str]) -> list[str]:
        """How a headline writes the scale among some words: "m" and "mn" of "million"."""
        words = table(self.article.language, "numbers")
        scales = {words["multipliers"][word] for word in said if word in words["multipliers"]}
        return [letter.casefold() for letter, value in words["letters"].items() if value in scales]

    def events(self) -> tuple[str, ...]:
        free = [event for event in self.evidence.events if event.when and not self._waits(event.span)]
        return tuple(event.key for event in free[: self.template.most("events")])

    def charts(self, charts: Sequence[ChartSpec]) -> tuple[ChartSpec, ...]:
        free = [chart for chart in charts if not any(p.span and self._waits(p.span) for p in chart.points)]
        telling = [chart for chart in free if chart.kind not in _ON_REQUEST]
        if not telling and (told := stands_on(free, self.article, self.evidence, self._heads)):
            telling = [told]
        return tuple(telling[: self.template.most("charts")])

    def context(self, lines: Sequence[Line], quotes: Sequence[Quote]) -> tuple[Line, ...]:
        """Whole paragraphs that nothing else in the brief repeats."""
        said = [line.span for line in lines if line.span] + [quote.span for quote in quotes]
        paragraphs = [
            self._line(paragraph.span)
            for paragraph in self.article.paragraphs
            if paragraph.kind is ParagraphKind.TEXT
            and _CONTEXT_LEAST <= len(paragraph.span) <= _CONTEXT_MOST
            and not any(paragraph.span.overlaps(span) for span in said)
        ]
        return tuple(paragraphs[: self.template.most("context")])


def _from_newest(by_date: Sequence[str]) -> list[str]:
    """The keys of a series, its newest first, then its first, then those between backwards."""
    if len(by_date) < 2:
        return list(by_date)
    first, *between, newest = by_date
    return [newest, first, *reversed(between)]


def _is_slight(figure: Figure) -> bool:
    """Whether no one looks it up: an age, a length of time, "four hospitals" in a word."""
    value = figure.quantity.value
    is_word = figure.kind is FigureKind.COUNT and not any(map(str.isdigit, figure.text))
    return figure.kind in _SLIGHT or (is_word and value is not None and value < _SMALL)


def _is_in_passing(figure: Figure) -> bool:
    """Whether it is a small count in a word, of nothing of its own: "two districts", "four of five"."""
    bare = figure.subject is None and figure.measure is None and figure.place is None
    return _is_slight(figure) and (bare or " " not in figure.text) and figure.compared_to is None


def _weight(quote: Quote) -> tuple[bool, bool, bool, int]:
    """Whole quotations before fragments, persons before others, longer (to a point) before shorter."""
    named = quote.speaker is not None and quote.speaker.kind is SpeakerKind.PERSON
    sentence = quote.text[:1].isupper()
    return quote.kind is QuoteKind.DIRECT, named, sentence, min(len(quote.span), 240)


def _analyst(text: str) -> Line:
    return Line(" ".join(text.split()), Origin.ANALYST)


def _given_line(text: str) -> Line | None:
    return _analyst(text) if text.strip() else None


def _headline(article: Article, lead: Line | None) -> Line:
    if article.headline:
        return Line(article.headline, Origin.ARTICLE)
    return lead or Line(source_name(article), Origin.ARTICLE)


def _standfirst(article: Article) -> Line | None:
    return Line(article.standfirst, Origin.ARTICLE) if article.standfirst else None
