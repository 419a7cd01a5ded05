"""The evidence record: what travels with every export, so that it can be checked years later.

A JSON object: the source text with its hash, every quotation and figure with its span, and for each
the words that were printed. `briefgen.brief.verify` needs nothing else but the printed page.
"""

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from briefgen.brief.about import source_name
from briefgen.brief.quotation import edits
from briefgen.model.article import Article, Span
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, ChartTable, Point
from briefgen.model.evidence import Comparison, Figure, Quote
from briefgen.model.manuscript import Manuscript

VERSION = 1


def record(brief: Brief, manuscript: Manuscript, left_out: Sequence[str] = (), unprinted: str = "") -> bytes:
    """The record of a brief as printed, in UTF-8; the same brief gives the same bytes.

    Args:
        brief: What was chosen, without the charts that no page shows.
        manuscript: What was printed.
        left_out: The titles of those charts, which the page names.
        unprinted: The characters that the file cannot print and shows a sign for.
    """
    content = {
        "format": "briefgen-evidence",
        "version": VERSION,
        "source": _source(brief.article),
        "article": _article(brief.article),
        "quotes": _quotes(brief, manuscript),
        "figures": _figures(brief, manuscript),
        "calculations": [_calculation(c) for c in brief.evidence.comparisons if c.difference],
        "charts": _charts(brief, manuscript),
        "left_out": [*left_out],
        "unprinted": unprinted,
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
    """Every row of the table: those of the article with their place, calculated ones without."""
    by_key: dict[str, Figure] = {figure.key: figure for figure in brief.evidence.figures}
    return [
        {
            "text": by_key[printed.key].text if printed.key in by_key else "",
            "span": _span(by_key[printed.key].span) if printed.key in by_key else None,
            "label": printed.label,
            "printed": f"{printed.value} {printed.unit}".strip(),
            "period": printed.period,
            "compared_to": printed.compared_to,
            "says_who": printed.says_who,
        }
        for printed in manuscript.figures
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


def _charts(brief: Brief, manuscript: Manuscript) -> list[dict[str, Any]]:
    printed = {chart.key: chart for chart in manuscript.charts}
    return [_chart(brief.article, chart, printed[chart.key].table) for chart in brief.charts]


def _chart(article: Article, chart: ChartSpec, table: ChartTable) -> dict[str, Any]:
    return {
        "title": chart.title,
        "kind": chart.kind,
        "points": [_point(article, point) for point in chart.points],
        "reference": None if chart.reference is None else str(chart.reference),
        "table": {"heads": list(table.heads), "rows": [list(row.words) for row in table.rows]},
    }


def _point(article: Article, point: Point) -> dict[str, Any]:
    """A datum; its place is given where exactly its words stand there."""
    there = point.span is not None and point.span.of(article.text) == point.text
    return {
        "label": point.label,
        "value": None if point.value is None else str(point.value),
        "origin": point.origin,
        "span": _span(point.span) if point.span and there else None,
        "text": point.text,
        "how": point.how,
        "source": point.source,
    }


def _lines(brief: Brief) -> list[dict[str, Any]]:
    """The lines of the brief; those of the article with their places."""
    lines = [("title", brief.title), ("subtitle", brief.subtitle), ("bottom line", brief.bottom_line)]
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
