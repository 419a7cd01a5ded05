"""PDF articles, read through pypdfium2: columns, hyphens, running heads and feet."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import Any

from briefgen.article.clean import making
from briefgen.article.decode import plain
from briefgen.article.headdates import day_in_heads
from briefgen.article.metadata import Known
from briefgen.article.sheet import (
    PageLine,
    pages_in_reading_order,
    paragraphs_of,
    turned_apart,
    without_running,
)
from briefgen.article.sheetnotes import notes_apart
from briefgen.article.titles import Titles
from briefgen.knowledge.work import Work, part_of, result_of
from briefgen.model.article import Article, SetAside, Source
from briefgen.model.problem import error

MOST_PAGES = 400
_PAGES_READ = 0.9  # of the time
_LEAST_CHARACTERS = 40
_ASKEW = 0.1  # sine of the angle to the line
_HIGH = 2.0  # of a usual line
_LINE_END_HYPHENS = {0x2: "-", 0xFFFE: "-"}  # how pdfium writes a hyphen that parts a word


def read_pdf(source: Source) -> Article:
    """The article in a PDF, as `reading_pdf` tells."""
    return result_of(reading_pdf(source))


def reading_pdf(source: Source) -> Work[Article]:
    """The work of finding the article in a PDF, told at each page.

    Raises:
        BriefgenError: It is damaged, encrypted, too long, a scan without text, or holds no article.
    """
    document = _opened(source)
    try:
        pages, title = yield from part_of(_contents(document, source.name), 0.0, _PAGES_READ)
    finally:
        document.close()
    if sum(len(line.text) for page in pages for line in page) < _LEAST_CHARACTERS:
        raise error(
            "the PDF holds pictures of text, but no text",
            source.name,
            "run it through text recognition first",
        )
    level = [turned_apart(page) for page in pages]
    upright = [page for page, _ in level]
    within = without_running(upright)
    kept, notes = notes_apart(within)
    lines = paragraphs_of(pages_in_reading_order(kept))
    heads = _running(upright, within)
    work = making(source, lines, Titles(window=plain(title)), Known(likely=day_in_heads(heads)))
    article = yield from part_of(work, _PAGES_READ, 1.0)
    end = len(article.paragraphs)
    below = [SetAside(line.text, "footnote", end) for line in notes]
    running = [SetAside(words, "running head or foot", end) for words in heads]
    stamps = [SetAside(line.text, "text across the page", end) for _, turned in level for line in turned]
    return replace(article, set_aside=(*article.set_aside, *below, *running, *stamps))


def _running(pages: Sequence[Sequence[PageLine]], kept: Sequence[Sequence[PageLine]]) -> list[str]:
    """The words that were taken off the edges of the pages, those of several pages once."""
    taken = (line for page, rest in zip(pages, kept, strict=True) for line in page if line not in rest)
    return list(dict.fromkeys(line.text for line in taken))


def _opened(source: Source) -> Any:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as problem:
        if "password" in str(problem).lower():
            raise error("the PDF is encrypted", source.name, "save it without a password") from problem
        raise error("the PDF is damaged", source.name, "get the file again") from problem


def _contents(document: Any, name: str) -> Work[tuple[list[list[PageLine]], str]]:
    """The lines of each page, and the title in the document's own data."""
    import pypdfium2

    try:
        pages = yield from _pages(document, name)
        return pages, document.get_metadata_dict().get("Title", "")
    except (pypdfium2.PdfiumError, UnicodeDecodeError) as problem:
        raise error("the PDF is damaged", name, "get the file again") from problem


def _pages(document: Any, name: str) -> Work[list[list[PageLine]]]:
    if len(document) > MOST_PAGES:
        raise error(f"the PDF has more than {MOST_PAGES} pages", name, "take out the pages of the article")
    pages = []
    for number in range(len(document)):
        pages.append(_page(document[number]))
        yield (number + 1) / len(document)
    return pages


def _page(page: Any) -> list[PageLine]:
    """The lines of a page, which is closed after that."""
    try:
        words = page.get_textpage()
        try:
            return _page_lines(words, page.get_height())
        finally:
            words.close()
    finally:
        page.close()


def _page_lines(words: Any, height_pt: float) -> list[PageLine]:
    """The stretches of text on a page; pdfium parts them at changes of line, font and column."""
    found: list[PageLine] = []
    for index in range(words.count_rects()):
        left, bottom, right, top = words.get_rect(index)
        shown = words.get_text_bounded(left, bottom, right, top).translate(_LINE_END_HYPHENS)
        text = plain(shown).replace("\n", " ").strip()
        if text:
            size = _font_height(words, left, (bottom + top) / 2)
            found.append(PageLine(text, left, height_pt - top, right, height_pt - bottom, height_pt, size))
    return joined_stretches(_with_turned(found, words))


def _with_turned(lines: Sequence[PageLine], words: Any) -> list[PageLine]:
    """The lines, those that run askew or upwards marked; only what is far higher than a line is looked at."""
    high = _HIGH * median([line.height for line in lines] or [0.0])
    if all(line.height <= high for line in lines):
        return list(lines)
    askew = list(_askew(words))
    return [_judged(line, askew) if line.height > high else line for line in lines]


def _judged(line: PageLine, askew: Sequence[tuple[str, float, float]]) -> PageLine:
    """The line, marked as turned where characters stand askew in it; then its words are those alone."""
    turned = "".join(sign for sign, x, y in askew if line.holds(x, y)).strip()
    return replace(line, text=turned, turned=True) if turned else line


def _askew(words: Any) -> Iterator[tuple[str, float, float]]:
    """The characters that do not stand upright on the page, each with its middle, from the lower left."""
    from pypdfium2 import raw

    for index in range(words.count_chars()):
        if abs(math.sin(raw.FPDFText_GetCharAngle(words, index))) > _ASKEW:
            left, bottom, right, top = words.get_charbox(index)
            yield words.get_text_range(index, 1), (left + right) / 2, (bottom + top) / 2


def _font_height(words: Any, x: float, y: float) -> float:
    """The height of the box that the font has for each of its characters, in points; 0 if none is there."""
    index = words.get_index(x, y, 4, 4)
    if index is None:
        return 0.0
    _, bottom, _, top = words.get_charbox(index, loose=True)
    return float(abs(top - bottom))


def joined_stretches(stretches: Sequence[PageLine]) -> list[PageLine]:
    """Stretches on one line put together where no more than a wide space parts them."""
    lines: list[PageLine] = []
    for stretch in stretches:
        if lines and lines[-1].is_marked_by(stretch):
            continue
        if lines and lines[-1].is_beside(stretch):
            lines[-1] = lines[-1].with_stretch(stretch)
        else:
            lines.append(stretch)
    return lines
