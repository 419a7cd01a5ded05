"""Charts of a few sentences, read as an article is."""

from datetime import date

from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.refusals import refusals
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out
from briefgen.model.chart import ChartSpec


def article_of(text: str, language: str = "en") -> Article:
    """An article whose paragraphs are the lines of a text."""
    body, paragraphs = lay_out([(line, ParagraphKind.TEXT) for line in text.splitlines()])
    source = Source("sample", SourceKind.TEXT, body.encode())
    return Article(source, body, paragraphs, published=Published(date(2026, 5, 20)), language=language)


def charts_of(text: str, language: str = "en") -> tuple[ChartSpec, ...]:
    """What is suggested for the text, best first."""
    article = article_of(text, language)
    return suggest(article, find_evidence(article))


def reasons_of(text: str, language: str = "en") -> list[str]:
    """Why charts are missing."""
    article = article_of(text, language)
    evidence = find_evidence(article)
    return [refusal.reason for refusal in refusals(article, evidence, suggest(article, evidence))]
