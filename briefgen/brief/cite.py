"""The manuscript of a brief: every word to be printed, with its way back to the article."""

import re
from collections.abc import Collection, Iterable
from datetime import date

from briefgen.brief.about import about, dateline, published, source_line
from briefgen.brief.figure_rows import (
    calculated,
    figure_rows,
    sources,
)
from briefgen.brief.notes import Notes
from briefgen.brief.quotation import edits, without_carrier_comma
from briefgen.brief.sums import Sum
from briefgen.brief.wording import Wording, mark
from briefgen.knowledge.chart_source import named_source
from briefgen.model.article import Article, Span
from briefgen.model.brief import Brief, ChosenQuote, Line
from briefgen.model.chart import ChartSpec, Origin
from briefgen.model.evidence import Comparison, Event, Flag, Quote
from briefgen.model.manuscript import (
    ArticleWords,
    BriefWords,
    Manuscript,
    PrintedChart,
    PrintedComparison,
    PrintedEvent,
    PrintedPicture,
    PrintedQuote,
    Statement,
)


def manuscript(brief: Brief, *, today: date, edited: Collection[str] = ()) -> Manuscript:
    """All that a template may print of the brief.

    Args:
        brief: What was chosen.
        today: Printed as the date where the brief has none of its own.
        edited: Keys of charts whose words or unit are no longer those that were drafted.
    """
    return _Writer(brief, today, edited).write()


class _Writer:
    """Writes one manuscript; notes are numbered in the order of the page."""

    def __init__(self, brief: Brief, today: date, edited: Collection[str]) -> None:
        self.brief = brief
        self.edited = edited
        self.article: Article = brief.article
        self.today = brief.prepared or today
        self.wording = Wording.of(brief.language)
        self.notes = Notes()

    def write(self) -> Manuscript:
        key_points = self._lines(self.brief.key_points, "key_points")
        charts = tuple(self._chart(chart) for chart in self.brief.charts)
        quotes = tuple(self._quotes())
        figures = figure_rows(self.brief, self.wording, self.notes)
        events = tuple(self._events())
        return Manuscript(
            brief=self._brief_words(),
            article=self._article_words(),
            key_points=key_points,
            quotes=quotes,
            figures=figures,
            comparisons=tuple(self._comparison(sum_) for sum_ in self._sums(calculated(self.brief))),
            events=events,
            charts=charts,
            pictures=tuple(PrintedPicture(c.text, c.credit, c.text) for c in self.article.captions),
            context=self._lines(self.brief.context, "context"),
            flags=tuple(self._flag(flag) for flag in self._raised()),
            about=about(self.brief, self.wording, self.edited),
            notes=self.notes.all(),
        )

    # --- lines ---------------------------------------------------------------------------

    def _statement(self, line: Line, key: str) -> Statement:
        label = self.wording["analyst"] if line.origin is Origin.ANALYST else ""
        back = mark(self.article, line.span) if line.span else ""
        return Statement(line.text, back, (), label, line.key or key)

    def _lines(self, lines: Iterable[Line], name: str) -> tuple[Statement, ...]:
        return tuple(self._statement(line, f"line:{name}:{i}") for i, line in enumerate(lines))

    def _brief_words(self) -> BriefWords:
        brief = self.brief
        return BriefWords(
            title=self._statement(brief.title, "line:title"),
            subtitle=self._statement(brief.subtitle, "line:subtitle") if brief.subtitle else None,
            bottom_line=self._statement(brief.bottom_line, "line:bottom_line") if brief.bottom_line else None,
            assessment=self._lines(brief.assessment, "assessment"),
            date=self.today,
            author=brief.author,
            organisation=brief.organisation,
            reference=brief.reference,
            classification=brief.classification,
            language=brief.language,
        )

    def _article_words(self) -> ArticleWords:
        article = self.article
        chosen = [figure for figure in self.brief.evidence.figures if figure.key in self.brief.figures]
        retrieved = article.source.retrieved
        return ArticleWords(
            headline=article.headline,
            standfirst=article.standfirst,
            byline=article.byline,
            agency=article.agency,
            outlet=article.outlet,
            place=article.place,
            published=published(article, self.wording),
            url=article.source.url,
            retrieved=self.wording.day(retrieved) if retrieved else "",
            dateline=dateline(article, self.wording),
            source_line=source_line(article, self.wording, sources(article, chosen)),
            paragraphs=tuple(
                Statement(p.span.of(article.text), mark(article, p.span), (), "", f"paragraph:{i}")
                for i, p in enumerate(article.paragraphs)
            ),
        )

    # --- evidence ------------------------------------------------------------------------

    def _quotes(self) -> Iterable[PrintedQuote]:
        by_key = {quote.key: quote for quote in self.brief.evidence.quotes}
        for chosen in self.brief.quotes:
            if chosen.key in by_key:
                yield self._quote(by_key[chosen.key], chosen)

    def _quote(self, quote: Quote, chosen: ChosenQuote) -> PrintedQuote:
        speaker = quote.speaker
        back = mark(self.article, quote.span)
        verbatim = not chosen.edited or edits(quote.text, chosen.edited).verbatim
        return PrintedQuote(
            text=without_carrier_comma(chosen.edited or quote.text),
            speaker=speaker.name if speaker else self.wording["not_stated"],
            role=speaker.role if speaker else "",
            said=self._said(quote),
            verbatim=verbatim,
            inferred=quote.inferred,
            mark=back,
            note=self.notes.call(self._resolved(quote, back), self._shortened(quote, chosen)),
            key=quote.key,
        )

    def _said(self, quote: Quote) -> str:
        """The day, where the sentence of the quotation dates the saying ("… he said on May 23"); else empty.

        Neither the date of the article nor of another saying will do: who is quoted may have said it
        long before.
        """
        if not quote.cue:
            return ""
        dated = re.compile(rf"\b{re.escape(quote.cue)}(?:\s\w+){{0,2}}\s*$")
        for event in self.brief.evidence.events:
            before = self.article.text[max(event.span.start - 60, 0) : event.span.start]
            if event.when and dated.search(before) and self._in_one_sentence(quote.span, event.span):
                return self.wording.period(event.when)
        return ""

    def _in_one_sentence(self, one: Span, other: Span) -> bool:
        return any(s.overlaps(one) and s.overlaps(other) for s in self.brief.evidence.sentences)

    def _resolved(self, quote: Quote, back: str) -> str:
        if not quote.inferred or quote.speaker is None or _names(quote.mention, quote.speaker.name):
            return ""
        if not quote.mention:
            return self.wording.fill("note", "speaker_carried", mark=back, speaker=quote.speaker.name)
        return self.wording.fill(
            "note", "speaker_inferred", mark=back, mention=quote.mention, speaker=quote.speaker.name
        )

    def _shortened(self, quote: Quote, chosen: ChosenQuote) -> str:
        if not chosen.edited:
            return ""
        return self.wording.fill("note", "edited", original=without_carrier_comma(quote.text))

    def _events(self) -> Iterable[PrintedEvent]:
        by_key = {event.key: event for event in self.brief.evidence.events}
        for key in self.brief.events:
            if key in by_key:
                yield self._event(by_key[key])

    def _event(self, event: Event) -> PrintedEvent:
        words = event.span.of(self.article.text)
        when = self.wording.period(event.when) if event.when else words
        note = self.wording.fill("note", "event_inferred", words=words) if event.inferred else ""
        return PrintedEvent(
            when, event.told, mark(self.article, event.span), self.notes.call(note), event.key
        )

    def _sums(self, comparisons: Iterable[Comparison]) -> Iterable[Sum]:
        for comparison in comparisons:
            if found := Sum.of(comparison, self.wording, self.article.language):
                yield found

    def _comparison(self, sum_: Sum) -> PrintedComparison:
        comparison = sum_.comparison
        words = ", ".join(
            f"{name}: {figure.text}"
            for name, figure in zip(comparison.labels, comparison.figures, strict=True)
        )
        return PrintedComparison(
            f"{comparison.subject}: {words} ({sum_.change}, {self.wording['calculated']})",
            mark(self.article, *(figure.span for figure in comparison.figures)),
            self.notes.call(sum_.note),
            comparison.key,
        )

    # --- charts and flags ----------------------------------------------------------------

    def _chart(self, spec: ChartSpec) -> PrintedChart:
        spans = [point.span for point in spec.points if point.span]
        hows = [point.how for point in spec.points if point.origin is Origin.CALCULATED and point.how]
        flags = [
            flag for flag in self._raised() if any(flag.concerns(span) for span in self._stands_on(spec))
        ]
        calculated_here = [
            sum_.note
            for sum_ in self._sums(self.brief.evidence.comparisons)
            if spec.difference and {f.key for f in sum_.comparison.figures} <= set(spec.figures)
        ]
        hows = [self.wording.fill("note", "calculated", how=how) for how in hows]
        return PrintedChart(
            spec,
            title=spec.title,
            subtitle=spec.subtitle,
            source=named_source(spec.source, spec.language_in(self.brief.language)),
            byline=spec.byline,
            alt=spec.alt,
            notes=spec.notes,
            mark=mark(self.article, *spans) if spans else "",
            note=self.notes.call(*calculated_here, *hows),
            flags=tuple(self._flag(flag) for flag in flags),
            key=spec.key,
        )

    def _stands_on(self, spec: ChartSpec) -> list[Span]:
        """The spans of a chart's points and of the slots of the figures behind them."""
        spans = [point.span for point in spec.points if point.span]
        for figure in self.brief.evidence.figures:
            if figure.key in spec.figures:
                slots = (figure.period, figure.subject, figure.compared_to)
                spans += [words.span for words in slots if words and words.span]
        return spans

    def _raised(self) -> list[Flag]:
        """The flags that concern something in the brief."""
        return [flag for flag in self.brief.evidence.flags if self._in_brief(flag)]

    def _in_brief(self, flag: Flag) -> bool:
        used = {*self.brief.figures, *(quote.key for quote in self.brief.quotes), *self.brief.events}
        charted = {key for chart in self.brief.charts for key in chart.figures}
        figures = [f for f in self.brief.evidence.figures if f.key in used | charted]
        spans = [f.span for f in figures]
        spans += [w.span for f in figures for w in (f.period, f.compared_to) if w and w.span]
        spans += [q.span for q in self.brief.evidence.quotes if q.key in used]
        spans += [e.span for e in self.brief.evidence.events if e.key in used]
        spans += [line.span for line in self.brief.key_points if line.span]
        return any(flag.concerns(span) for span in spans)

    def _flag(self, flag: Flag) -> Statement:
        return Statement(
            flag.text,
            mark(self.article, flag.spans[0]),
            (self.notes.number(flag.text),),
            self.wording["flag"],
            flag.key,
        )


def _names(mention: str, name: str) -> bool:
    """Whether the words at the quotation name the speaker themselves: "Ms Poole" for "Jane Poole"."""
    return bool(mention) and mention.split()[-1].casefold() == name.split()[-1].casefold()
