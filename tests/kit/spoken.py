"""Speakers of paragraphs written in a test."""

from briefgen.evidence.quotes import find_quotes
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.evidence import Quote, QuoteKind


def quotations(*paragraphs: str, language: str = "en") -> list[Quote]:
    """The quotations of the paragraphs, reported speech left out."""
    return [quote for quote in _all(paragraphs, language) if quote.kind is not QuoteKind.STATEMENT]


def statements(*paragraphs: str, language: str = "en") -> list[tuple[str, str | None]]:
    """The words of each reported statement, and the name or description of who made it."""
    told = reported(*paragraphs, language=language)
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in told]


def reported(*paragraphs: str, language: str = "en") -> list[Quote]:
    """The reported statements of the paragraphs."""
    return [quote for quote in _all(paragraphs, language) if quote.kind is QuoteKind.STATEMENT]


def mentions(*paragraphs: str, language: str = "en") -> list[str]:
    """The words at each quotation and statement that say whose it is."""
    return [quote.mention for quote in _all(paragraphs, language)]


def _all(paragraphs: tuple[str, ...], language: str) -> tuple[Quote, ...]:
    text, laid = lay_out((words, ParagraphKind.TEXT) for words in paragraphs)
    return find_quotes(Article(Source("test", SourceKind.TEXT, b""), text, laid, language=language))


def texts(*paragraphs: str) -> list[str]:
    """The words of each quotation."""
    return [quote.text for quote in quotations(*paragraphs)]


def speakers(*paragraphs: str, language: str = "en") -> list[str | None]:
    """The name or description of who says each quotation."""
    found = quotations(*paragraphs, language=language)
    return [quote.speaker.name if quote.speaker else None for quote in found]
