"""A study as plain data: the one JSON object a line of `inspect --json`."""

from decimal import Decimal
from typing import Any

from briefgen.app.steps import Study
from briefgen.model.article import Span
from briefgen.model.evidence import (
    Change,
    Comparison,
    Event,
    Figure,
    FigureKind,
    Flag,
    Quote,
    QuoteKind,
    Words,
)
from briefgen.model.quantity import Bound, Dimension

_POINT = "percentage point"
_SLOTS = ("period", "subject", "measure", "place", "says_who", "compared_to", "change")
"""The slots of a figure with a place of their own in the text."""


def inspected(study: Study, source: str) -> dict[str, Any]:
    """The study of one source; `start` and `end` are code points in the paragraphs joined by blank lines."""
    article, evidence = study.article, study.evidence
    return {
        "source": source,
        "headline": article.headline,
        "byline": article.byline or None,
        "agency": article.agency or None,
        "place": article.place or None,
        "published": article.published.day.isoformat() if article.published else None,
        "paragraphs": list(article.paragraph_texts),
        "quotes": [_quote(quote) for quote in evidence.quotes if quote.kind is not QuoteKind.STATEMENT],
        "statements": [_quote(quote) for quote in evidence.quotes if quote.kind is QuoteKind.STATEMENT],
        "figures": [_figure(figure) for figure in evidence.figures],
        "comparisons": [_comparison(comparison) for comparison in evidence.comparisons],
        "events": [_event(event, article.text) for event in evidence.events],
        "key_points": [{"text": p.text, "reason": p.reason, **_place(p.span)} for p in evidence.key_points],
        "flags": [_flag(flag) for flag in evidence.flags],
        "charts": [{"kind": c.kind, "title": c.title, "reason": c.reason} for c in study.charts],
    }


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _quote(quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker
    return {
        "text": quote.text,
        "speaker": speaker.name if speaker else None,
        "mention": quote.mention or None,
        "role": (speaker.role or None) if speaker else None,
        "cue": quote.cue or None,
        **_place(quote.span),
        "inferred": quote.inferred,
        "confidence": round(quote.confidence, 3),
    }


def _figure(figure: Figure) -> dict[str, Any]:
    quantity = figure.quantity
    data: dict[str, Any] = {
        "text": figure.text,
        "value": _value(figure),
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "unit": quantity.unit.name,
        "kind": figure.kind,
        "bound": quantity.bound,
        "period": _words(figure.period),
        "subject": _words(figure.subject),
        "measure": _words(figure.measure),
        "place": _words(figure.place),
        "says_who": _words(figure.says_who),
        "compared_to": _words(figure.compared_to),
        "change": figure.change.direction if figure.change else None,
        "change_as": _way(figure.change),
        **{f"{slot}_span": _span(getattr(figure, slot)) for slot in _SLOTS},
        **_place(figure.span),
    }
    if quantity.bound is Bound.ABOUT:
        data["approx"] = True
    return data


def _way(change: Change | None) -> str | None:
    """Whether a figure is the size of its change ("by") or what was reached ("to")."""
    if change is None:
        return None
    return "to" if change.to else "by"


def _value(figure: Figure) -> float | list[float] | None:
    """The number; both ends of a range or an order of magnitude, which have no number of their own."""
    low, high = figure.quantity.low, figure.quantity.high
    if figure.quantity.value is None and low is not None and high is not None:
        return None if figure.kind is FigureKind.SCORE else [float(low), float(high)]
    return _number(figure.quantity.value)


def _comparison(comparison: Comparison) -> dict[str, Any]:
    difference = comparison.difference
    return {
        "kind": comparison.kind,
        "subject": comparison.subject,
        "labels": list(comparison.labels),
        "values": [_value(figure) for figure in comparison.figures],
        "difference": _number(difference.absolute) if difference else None,
        "difference_unit": _difference_unit(comparison) if difference else None,
        "relative": _number(difference.relative) if difference else None,
        "relative_percent": _percent(difference.relative) if difference else None,
        "calculated": difference.how if difference else None,
        "figures": [_place(figure.span) for figure in comparison.figures],
        **_place(comparison.span),
    }


def _difference_unit(comparison: Comparison) -> str:
    """What the difference is counted in: the unit of the figures, and of shares percentage points."""
    unit = comparison.figures[-1].quantity.unit
    return _POINT if unit.dimension is Dimension.PERCENT else unit.name


def _percent(fraction: Decimal | None) -> float | None:
    """A fraction in per cent, to two places."""
    return None if fraction is None else round(float(fraction * 100), 2)


def _event(event: Event, text: str) -> dict[str, Any]:
    when = event.when.isoformat() if event.when else None
    return {
        "text": event.text,
        "date": when,
        "inferred": event.inferred,
        **_place(event.clause),
        "pieces": [[piece.start, piece.end] for piece in event.pieces or (event.clause,)],
        "date_text": event.span.of(text),
        "date_start": event.span.start,
        "date_end": event.span.end,
    }


def _flag(flag: Flag) -> dict[str, Any]:
    others = [_place(span) for span in flag.spans[1:]]
    return {"kind": flag.kind, "text": flag.text, **_place(flag.spans[0]), "also": others}


def _words(words: Words | None) -> str | None:
    return words.text if words else None


def _span(words: Words | Change | None) -> list[int] | None:
    return [words.span.start, words.span.end] if words and words.span else None


def _number(number: Decimal | None) -> float | None:
    return None if number is None else float(number)
