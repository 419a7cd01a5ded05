"""The way back to the article as the window writes it beside words."""

from briefgen.model.article import Article, Span


def address(article: Article, span: Span | None) -> str:
    """The paragraph a span starts in: "¶ 5"; empty for words that are not the article's."""
    return f"¶ {article.paragraph_number(span)}" if span else ""
