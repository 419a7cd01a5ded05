"""What of an article's evidence does not stand where its span says."""

from collections.abc import Iterator
from itertools import pairwise

from briefgen.model.article import Article, Span
from briefgen.model.evidence import LEFT_OUT, Change, Comparison, Event, Evidence, Figure, Quote, Words

_SLOTS = ("subject", "measure", "period", "place", "says_who", "compared_to")


def misplaced(article: Article, evidence: Evidence) -> list[str]:
    """A line for everything found whose words are not those of its span; empty where all are."""
    text = article.text
    faults = [fault for quote in evidence.quotes for fault in _of_quote(quote, text)]
    faults += [fault for figure in evidence.figures for fault in _of_figure(figure, text)]
    faults += [fault for one in evidence.comparisons for fault in _of_comparison(one, evidence.figures, text)]
    faults += [fault for event in evidence.events for fault in _of_event(event, text)]
    for point in evidence.key_points:
        faults += _differs("key point", point.text, point.span, text)
    for flag in evidence.flags:
        faults += [] if flag.spans else [f"flag: {flag.kind}: no span"]
        faults += [fault for span in flag.spans for fault in _empty(f"flag: {flag.kind}", span, text)]
    return faults


def _of_quote(quote: Quote, text: str) -> Iterator[str]:
    yield from _differs("quote", quote.text, quote.span, text)
    if quote.mention_span:
        yield from _differs("mention", quote.mention, quote.mention_span, text)


def _of_figure(figure: Figure, text: str) -> Iterator[str]:
    yield from _differs("figure", figure.text, figure.span, text)
    for name in _SLOTS:
        words: Words | None = getattr(figure, name)
        if words and words.span:
            told = not words.inferred
            yield from (
                _differs(name, words.text, words.span, text) if told else _empty(name, words.span, text)
            )
    change: Change | None = figure.change
    if change and change.span:
        yield from _differs("change", change.cue, change.span, text)
    if figure.earlier:
        yield from _empty("earlier", figure.earlier, text)


def _of_comparison(comparison: Comparison, figures: tuple[Figure, ...], text: str) -> Iterator[str]:
    yield from _empty("comparison", comparison.span, text)
    known = {figure.span for figure in figures}
    for figure in comparison.figures:
        if figure.span not in known or not comparison.span.contains(figure.span):
            yield f"comparison: “{figure.text}” is outside"


def _of_event(event: Event, text: str) -> Iterator[str]:
    yield from _differs("event", event.text, event.clause, text)
    yield from _empty("date", event.span, text)
    pieces = event.pieces or (event.clause,)
    ordered = all(one.end <= other.start for one, other in pairwise(pieces))
    if not ordered or Span(pieces[0].start, pieces[-1].end) != event.clause:
        yield f"event: “{event.text}” is not its pieces {pieces}"
    for piece in pieces:
        yield from _empty("piece", piece, text)
    if not any(piece.contains(event.span) for piece in pieces):
        yield f"event: “{event.told}” leaves its date out"
    if event.told != LEFT_OUT.join(piece.of(text) for piece in pieces):
        yield f"event: “{event.told}” is not what its pieces say"


def _differs(what: str, words: str, span: Span, text: str) -> Iterator[str]:
    yield from _empty(what, span, text)
    if span.of(text) != words:
        yield f"{what}: “{words}” but “{span.of(text)}”"


def _empty(what: str, span: Span, text: str) -> Iterator[str]:
    if not 0 <= span.start < span.end <= len(text):
        yield f"{what}: {span} is not in the text"
