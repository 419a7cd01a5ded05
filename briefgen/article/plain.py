"""Plain text as copied from a browser."""

from briefgen.article.clean import making
from briefgen.article.cutopenings import with_openings
from briefgen.article.decode import decode
from briefgen.article.joins import uncut, unwrapped
from briefgen.article.lines import Line, lines_of
from briefgen.knowledge.work import Work, part_of, result_of
from briefgen.model.article import Article, Source

_DECODED, _LINED = 0.3, 0.7
"""The share of the time after each stage of a text of 20 MB."""
_UNWRAPPED, _PARTED = 0.1, 0.7
"""The share of the time that lines take, after each stage."""


def read_text(source: Source) -> Article:
    """The article in a plain text, as `reading_text` tells."""
    return result_of(reading_text(source))


def reading_text(source: Source) -> Work[Article]:
    """The work of finding the article in a plain text.

    Raises:
        BriefgenError: It holds no article, or its encoding cannot be recognised.
    """
    text = decode(source.data, source.name, source.charset)
    yield _DECODED
    lines = yield from part_of(_lining(text), _DECODED, _LINED)
    return (yield from part_of(making(source, lines), _LINED, 1.0))


def lines_in(text: str) -> list[Line]:
    """The lines of a decoded plain text, cut and wrapped sentences made whole."""
    return result_of(_lining(text))


def _lining(text: str) -> Work[list[Line]]:
    whole = unwrapped(text)
    yield _UNWRAPPED
    lines = lines_of(whole)
    yield _PARTED
    return with_openings(uncut(lines))
