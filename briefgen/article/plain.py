"""Plain text as copied from a browser."""

from briefgen.article.clean import article_from
from briefgen.article.decode import decode
from briefgen.article.joins import uncut, unwrapped
from briefgen.article.lines import Line, lines_of
from briefgen.model.article import Article, Source


def read_text(source: Source) -> Article:
    """The article in a plain text.

    Raises:
        BriefgenError: It holds no article, or its encoding cannot be recognised.
    """
    return article_from(source, text_lines(source.data, source.name, source.charset))


def text_lines(data: bytes, name: str, declared: str = "") -> list[Line]:
    """The lines of a plain text, cut sentences made whole.

    Args:
        data: The text as it came.
        name: Of the source, for the problem.
        declared: The encoding the source names, or empty.

    Raises:
        BriefgenError: Its encoding cannot be recognised.
    """
    return lines_in(decode(data, name, declared))


def lines_in(text: str) -> list[Line]:
    """The lines of a decoded plain text, cut and wrapped sentences made whole."""
    return uncut(lines_of(unwrapped(text)))
