"""Plain text as copied from a browser."""

from briefgen.article.clean import article_from
from briefgen.article.decode import decode
from briefgen.article.joins import uncut
from briefgen.article.lines import lines_of
from briefgen.model.article import Article, Source


def read_text(source: Source) -> Article:
    """The article in a plain text.

    Raises:
        BriefgenError: It holds no article, or its encoding cannot be recognised.
    """
    return article_from(source, uncut(lines_of(decode(source.data, source.name))))
