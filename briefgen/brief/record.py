"""The evidence record: what travels with every export, so that it can be checked years later.

A JSON object: the source text with its hash, every quotation and figure with its span, and for each
the words that were printed. `briefgen.brief.verify` needs nothing else but the printed page.
"""

import hashlib
import json
from typing import Any

from briefgen.brief.about import source_name
from briefgen.brief.quotation import edits
from briefgen.model.article import Article, Span
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Origin
from briefgen.model.evidence import Comparison, Figure, Quote
from briefgen.model.manuscript import Manuscript

VERSION = 1


def record(brief: Brief, manuscript: Manuscript) -> bytes:
    """The record of a brief as printed, in UTF-8; the same brief gives the same bytes."""
    content = {
        "format": "briefgen-evidence",
        "version": VERSION,
        "source": _source(brief.article),
        "article": _article(brief.article),
        "quotes": _quotes(brief, manuscript),
        "figures": _figures(brief, manuscript),
        "calculations": [_calculation(c) for c in brief.evidence.comparisons if c.difference],
        "charts": [_chart(chart) for chart in brief.charts],
        "lines": _lines(brief),
        "flags": [
            {"kind": f.kind, "text": f.text, "spans": [_span(s) for s in f.spans]}
            for f in brief.evidence.flags
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode()


def text_hash(text: str) -> str:
    """Hexadecimal SHA-256 of the text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _source(article: Article) -> dict[str, Any]:
    source = article.source
    return {
        "name": source_name(article),
        "kind": source.kind,
        "url": source.url,
        "retrieved": source.retrieved.isoformat() if source.retrieved else None,
        "sha256": source.sha256,
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "byline": article.byline,
        "agency": article.agency,
        "outlet": article.outlet,
        "place": article.place,
        "published": article.published.day.isoformat() if article.published else None,
        "captions": [{"text": caption.text, "credit": caption.credit} for caption in article.captions],
        "text": article.text,
        "text_sha256": text_hash(article.text),
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _quotes(brief: Brief, manuscript: Manuscript) -> list[dict[str, Any]]:
    by_key: dict[str, Quote] = {quote.key: quote for quote in brief.evidence.quotes}
    return [
        {
            "text": by_key[printed.key].text,
            "span": _span(by_key[printed.key].span),
            "speaker": printed.speaker,
            "mention": by_key[printed.key].mention,
            "inferred": printed.inferred,
            "printed": printed.text,
            "verbatim": printed.verbatim and edits(by_key[printed.key].text, printed.text).verbatim,
        }
        for printed in manuscript.quotes
    ]


def _figures(brief: Brief, manuscript: Manuscript) -> list[dict[str, Any]]:
    by_key: dict[str, Figure] = {figure.key: figure for figure in brief.evidence.figures}
    return [
        {
            "text": by_key[printed.key].text,
            "span": _span(by_key[printed.key].span),
            "subject": printed.label,
            "says_who": printed.says_who,
            "printed": f"{printed.value} {printed.unit}".strip(),
        }
        for printed in manuscript.figures
        if printed.key in by_key
    ]


def _calculation(comparison: Comparison) -> dict[str, Any]:
    assert comparison.difference is not None, "only differences are calculations"
    values = [str(figure.quantity.value) for figure in comparison.figures]
    return {
        "subject": comparison.subject,
        "values": values,
        "absolute": str(comparison.difference.absolute),
        "how": comparison.difference.how,
        "spans": [_span(figure.span) for figure in comparison.figures],
    }


def _chart(chart: ChartSpec) -> dict[str, Any]:
    points = [
        {
            "label": point.label,
            "value": None if point.value is None else str(point.value),
            "origin": point.origin,
            "span": _span(point.span) if point.span and point.origin is Origin.ARTICLE else None,
            "text": point.text,
            "how": point.how,
            "source": point.source,
        }
        for point in chart.points
    ]
    return {"title": chart.title, "kind": chart.kind, "points": points}


def _lines(brief: Brief) -> list[dict[str, Any]]:
    """The article's own lines that were printed, with their places; the analyst's are only named."""
    lines = [("title", brief.title), ("bottom line", brief.bottom_line)]
    lines += [("key point", line) for line in brief.key_points]
    lines += [("context", line) for line in brief.context]
    lines += [("assessment", line) for line in brief.assessment]
    return [
        {
            "what": what,
            "text": line.text,
            "origin": line.origin,
            "span": _span(line.span) if line.span else None,
        }
        for what, line in lines
        if line is not None
    ]
