"""Evidence and templates as people read them: marks and colour on a terminal, plain text anywhere else."""

import re
import shutil
import sys
import textwrap
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from enum import StrEnum

from briefgen.app.steps import Study
from briefgen.knowledge.counting import Marks
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.quote_marks import quoted
from briefgen.model.article import Article, Span
from briefgen.model.chart import ChartSpec
from briefgen.model.evidence import Comparison, Difference, Event, Figure, Quote, QuoteKind, Words
from briefgen.model.template import Template

_WIDEST = 100
_MOST_REFUSED = 10
_MARKS = frozenset("\"'“”„‟‘’‚‛«»‹›「」『』")


class Ink(StrEnum):
    """What terminal codes say; the same roles as in the window."""

    STRONG = "1"
    FAINT = "2"
    UNDERLINE = "4"
    QUOTE = "36"
    FIGURE = "1;36"
    FLAG = "33"


# What moves the cursor or turns round the order of what follows, and no colour of ours.
_UNPRINTABLE = re.compile(
    r"\x1b(?!\[[\d;]{1,8}m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]"
)


def printable(text: str) -> str:
    """The text with a sign in place of what would steer the terminal, as names of files may hold."""
    return _UNPRINTABLE.sub("\ufffd", text)


def study(found: Study, source: str) -> None:
    """Prints the article with its evidence marked, then the evidence in lists."""
    for line in _lines(found, source):
        print(printable(line))


def templates(known: Iterable[Template]) -> None:
    """Prints a line for each template, with what it is for."""
    for form in known:
        kinds = ", ".join(kind for kind, there in (("pdf", form.layout), ("docx", form.word)) if there)
        print(f"{form.name:<16} {form.title} ({kinds}, {form.page_budget} pages): {form.purpose}")


def _lines(found: Study, source: str) -> Iterator[str]:
    article, evidence = found.article, found.evidence
    yield ink(article.headline or "(no headline)", Ink.STRONG)
    yield ink(" · ".join(_known(article, source)), Ink.FAINT)
    yield ""
    yield from _body(found)
    said = [quote for quote in evidence.quotes if quote.speaker or quote.cue]
    yield from _section(
        "Quotes", [_quote(article, quote) for quote in said if quote.kind is not QuoteKind.STATEMENT]
    )
    yield from _section(
        "Reported without marks",
        [_quote(article, quote) for quote in said if quote.kind is QuoteKind.STATEMENT],
    )
    yield from _section("Figures", [_figure(article, figure) for figure in evidence.figures])
    yield from _section("Compared", [_comparison(article, c) for c in evidence.comparisons])
    yield from _section("Dates", [_event(article, event) for event in evidence.events])
    yield from _section(
        "Key points", [f"{_mark(article, p.span)} {p.text} ({p.reason})" for p in evidence.key_points]
    )
    yield from _section("Charts", [_chart(number, chart) for number, chart in enumerate(found.charts, 1)])
    refused = [f"{one.kind}: {one.reason}" if one.kind else one.reason for one in found.refused]
    more = len(refused) - _MOST_REFUSED
    yield from _section(
        "Not charted", [*refused[:_MOST_REFUSED], *([f"and {more} more"] if more > 0 else [])]
    )
    yield from _section(
        "Flags", [ink(f"{_mark(article, f.spans[0])} {f.text}", Ink.FLAG) for f in evidence.flags]
    )
    if not any((evidence.quotes, evidence.figures, evidence.events)):
        yield "There is no quote, figure or date in this article."
        yield ""


def _known(article: Article, source: str) -> Iterator[str]:
    day = article.published.day.isoformat() if article.published else ""
    count = len(article.set_aside)
    aside = f"{count} {'line' if count == 1 else 'lines'} set aside" if count else ""
    yield from (
        part
        for part in (article.agency, article.outlet, article.place, day, article.byline, aside, source)
        if part
    )


def _body(found: Study) -> Iterator[str]:
    marks = _marks(found)
    for number, paragraph in enumerate(found.article.paragraphs, 1):
        text = _marked(found.article.text, paragraph.span, marks)
        yield from _wrapped(text, f"{number:>3}  ")
        yield ""


def _marks(found: Study) -> list[tuple[Span, Ink]]:
    """The spans to mark, none overlapping another: figures win over the quotes around them."""
    figures = [(figure.span, Ink.FIGURE) for figure in found.evidence.figures]
    taken = _Spans(span for span, _ in figures)
    events = [(e.span, Ink.UNDERLINE) for e in found.evidence.events if not taken.over(e.span)]
    inner = sorted(figures + events)
    holes = _Spans(span for span, _ in inner)
    quotes: list[tuple[Span, Ink]] = []
    for quote in found.evidence.quotes:
        if quote.speaker and quote.confidence:
            quotes += [(piece, Ink.QUOTE) for piece in _around(quote.span, holes.over(quote.span))]
    return sorted(inner + quotes)


class _Spans:
    """Stretches of the text, found by place: a long text has thousands of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._longest = max(map(len, self._spans), default=0)

    def over(self, span: Span) -> list[Span]:
        """Those that share a code point with the span, in the order of the text."""
        first, last = (
            bisect_left(self._spans, place, key=lambda known: known.start)
            for place in (span.start - self._longest, span.end)
        )
        return [known for known in self._spans[first:last] if known.overlaps(span)]


def _around(span: Span, holes: Iterable[Span]) -> Iterator[Span]:
    """What is left of the span without the holes, each of which overlaps it."""
    at = span.start
    for hole in holes:
        if hole.start > at:
            yield Span(at, hole.start)
        at = max(at, hole.end)
    if at < span.end:
        yield Span(at, span.end)


def _marked(text: str, paragraph: Span, marks: list[tuple[Span, Ink]]) -> str:
    parts: list[str] = []
    at = paragraph.start
    first, last = (bisect_left(marks, place, key=lambda mark: mark[0].start) for place in (at, paragraph.end))
    for span, how in marks[first:last]:
        if span.start < at or span.end > paragraph.end:
            continue
        parts += [text[at : span.start], ink(span.of(text), how)]
        at = span.end
    return "".join([*parts, text[at : paragraph.end]])


def _quote(article: Article, quote: Quote) -> str:
    """A quotation in the marks it has in the article; where it has none, in those of the language."""
    speaker = quote.speaker.name if quote.speaker else "not known"
    role = f", {quote.speaker.role}" if quote.speaker and quote.speaker.role else ""
    how = ""
    mention = quoted(quote.mention, article.language) if quote.mention else ""
    if quote.inferred:
        how = f" (inferred from {mention})" if mention else " (inferred)"
    elif mention and not quote.speaker:
        how = f" (from {mention})"
    own = (
        article.text[quote.span.start - 1 : quote.span.start],
        article.text[quote.span.end : quote.span.end + 1],
    )
    if quote.kind is QuoteKind.STATEMENT:
        words = quote.text
    elif all(mark and mark in _MARKS for mark in own):
        words = quote.text.join(own)
    else:
        words = quoted(quote.text, article.language)
    heading = f"{_mark(article, quote.span)} {ink(speaker, Ink.STRONG)}{role}{how}"
    return f"{heading}: {words} {ink(f'(sure: {quote.confidence:.2f})', Ink.FAINT)}"


def _figure(article: Article, figure: Figure) -> str:
    slots = (
        ("", figure.subject),
        ("", figure.measure),
        ("when: ", figure.period),
        ("against: ", figure.compared_to),
        ("says: ", figure.says_who),
    )
    told = [f"{name}{words.text}" for name, words in slots if isinstance(words, Words)]
    if figure.change:
        way = "to" if figure.change.to else "by"
        told.append(f"change: {figure.change.cue} ({figure.change.direction} {way} {figure.text})")
    known = "; ".join(told)
    return f"{_mark(article, figure.span)} {ink(figure.text, Ink.FIGURE)}  {known}"


def _comparison(article: Article, comparison: Comparison) -> str:
    pairs = zip(comparison.labels, comparison.figures, strict=True)
    sides = ", ".join(f"{name} {figure.text}" for name, figure in pairs)
    how = ""
    if comparison.difference:
        words = table(article.language, "print")
        how = f" ({words['calculated']}: {_difference(comparison.difference, article.language)})"
    return f"{_mark(article, comparison.span)} {comparison.kind}: {comparison.subject}: {sides}{how}"


def _difference(difference: Difference, language: str) -> str:
    """The sum, and how much that is of the earlier value, in the words and marks of the article."""
    if not difference.relative:
        return difference.how
    form = table(language, "print")["than_before"]["more" if difference.relative > 0 else "less"]
    percent = f"{abs(difference.relative) * 100:.1f}".replace(".", Marks.of(language).decimal)
    return f"{difference.how}; {str(form).format(percent=percent)}"


def _event(article: Article, event: Event) -> str:
    when = event.when.isoformat() if event.when else "no date"
    how = ", inferred" if event.inferred else ""
    return f"{_mark(article, event.span)} {ink(when, Ink.STRONG)}{how}: {event.told}"


def _chart(number: int, chart: ChartSpec) -> str:
    """A suggestion with the number `--take-chart` takes it by."""
    return f"{number}. {chart.kind}: {chart.title} ({chart.reason})"


def _mark(article: Article, span: Span) -> str:
    return f"¶{article.paragraph_number(span)}"


def _section(title: str, items: list[str]) -> Iterator[str]:
    if not items:
        return
    yield ink(title, Ink.STRONG)
    for item in items:
        yield from _wrapped(item, "  ")
    yield ""


def _wrapped(text: str, indent: str) -> Iterator[str]:
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    yield from textwrap.wrap(
        " ".join(text.split()), width, initial_indent=indent, subsequent_indent=" " * len(indent)
    )


def ink(text: str, how: Ink) -> str:
    """The text in terminal codes where standard output is a terminal."""
    return f"\x1b[{how}m{text}\x1b[0m" if text and sys.stdout.isatty() else text
