"""Word documents (DOCX), read through python-docx."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from briefgen.article.clean import article_from
from briefgen.article.decode import plain
from briefgen.article.joins import uncut
from briefgen.article.lines import Line, Mark, tidy
from briefgen.article.titles import Titles
from briefgen.article.wordparts import outside_text
from briefgen.article.wordstyles import Styles
from briefgen.article.wordtext import (
    CELL,
    PARAGRAPH,
    ROW,
    blocks_of,
    boxes_in,
    is_end_struck_out,
    linked_share,
    words_of,
)
from briefgen.model.article import Article, SetAside, Source
from briefgen.model.problem import error

MOST_ENTRIES = 5_000
MOST_UNPACKED_BYTES = 200_000_000
_MOST_RATIO = 200
_DOCUMENT = "word/document.xml"
_ENCRYPTED = 0x1
_ARCHIVE = "this is a ZIP archive but no Word document", "open the article inside it"
# What else a ZIP may be, by a file in it.
_OTHERS = {
    "xl/workbook.xml": ("this is an Excel workbook, not an article", "open the article it belongs to"),
    "ppt/presentation.xml": ("this is a PowerPoint file, not an article", "save its text as DOCX or PDF"),
    "META-INF/container.xml": (
        "this is an electronic book (EPUB)",
        "copy the text of the article and paste it",
    ),
    "content.xml": ("this is an OpenDocument file, not a Word document", "save it as DOCX"),
}
_NUMBER_TAB = re.compile(r"^(\(?\w{1,3}[.)]|[•·‣▪–*-])\t")
_MOST_IN_CELL = 200  # characters
_MOST_LINKS = 0.5  # of a paragraph that tells something itself
_TOLD = frozenset({Mark.PARAGRAPH, Mark.ITEM})
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WRAPPERS = frozenset({f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins"})


def read_word(source: Source) -> Article:
    """The article in a DOCX as it would be printed.

    Tracked changes are taken as accepted. Text boxes, running heads and feet, notes and comments are set
    aside.

    Raises:
        BriefgenError: It is broken, encrypted, unpacks to far more than it is, or holds no article.
    """
    check_package(source.data, source.name)
    document = _opened(source)
    if document.element.getroottree().docinfo.doctype:
        # What entities stand for is not read, and the words behind them would be lost unseen.
        raise error(
            "the document declares entities, which Word never does", source.name, "save it again in Word"
        )
    titles = Titles(window=document.core_properties.title or "")
    article = article_from(source, uncut(_lines(document)), titles)
    end = len(article.paragraphs)
    others = (SetAside(words, reason, end) for words, reason in outside_text(document))
    return replace(article, set_aside=(*article.set_aside, *others))


def check_package(data: bytes, name: str) -> None:
    """Looks at the directory of the ZIP before anything of it is unpacked.

    Raises:
        BriefgenError: It is no DOCX, damaged, encrypted, or would unpack to too much.
    """
    try:
        with ZipFile(BytesIO(data)) as package:
            entries = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as problem:
        raise error(
            "the file is damaged: it is no whole ZIP archive", name, "get the file again"
        ) from problem
    files = {entry.filename for entry in entries}
    if _DOCUMENT not in files:
        said, hint = next((told for file, told in _OTHERS.items() if file in files), _ARCHIVE)
        raise error(said, name, hint)
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise error("the document is encrypted", name, "save it without a password")
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or unpacked > min(
        MOST_UNPACKED_BYTES, max(len(data), 50_000) * _MOST_RATIO
    ):
        raise error("the document unpacks to far more than it is", name, "save it again in Word")


def _opened(source: Source) -> Any:
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    try:
        return Document(BytesIO(source.data))
    except (
        PackageNotFoundError,
        XMLSyntaxError,
        KeyError,
        ValueError,
        zipfile.BadZipFile,
        zlib.error,
    ) as problem:
        raise error("the document is damaged", source.name, "open and save it in Word") from problem


def _lines(document: Any) -> list[Line]:
    """The lines of the document; one without a style that tells anything is as bare as a pasted text.

    A list above the title is the menu of a page that was pasted.
    """
    body = document.element.body
    lines = [] if body is None else list(_block_lines(body, Styles(document)))
    if all(line.mark is Mark.PARAGRAPH for line in lines):
        return [replace(line, mark=Mark.NONE, kept=0.0) for line in lines]
    title = next((at for at, line in enumerate(lines) if line.level == 1), 0)
    return [
        replace(line, kept=0.0) if at < title and line.mark is Mark.ITEM else line
        for at, line in enumerate(lines)
    ]


def _block_lines(body: Any, styles: Styles) -> Iterator[Line]:
    before = ""  # the words of paragraphs whose end was struck out: they open the one below
    for block in blocks_of(body):
        if block.tag == PARAGRAPH and is_end_struck_out(block):
            before += words_of(block)
        elif block.tag == PARAGRAPH:
            yield from _paragraph(block, styles, before)
            before = ""
        else:
            yield from _rows(block, styles)
    if text := tidy(before):
        yield Line(text, True, Mark.PARAGRAPH)


def _paragraph(paragraph: Any, styles: Styles, before: str = "") -> Iterator[Line]:
    mark, level = styles.mark_of(paragraph)
    sums_up = styles.sums_up(paragraph)
    links = linked_share(paragraph)
    kept = float(mark in _TOLD and links < _MOST_LINKS)
    for words in plain(before + words_of(paragraph)).split("\n"):
        if text := tidy(_NUMBER_TAB.sub(r"\1 ", words.strip())):
            yield Line(text, True, mark, level, links, kept, sums_up=sums_up)
    for box in boxes_in(paragraph):
        inner = _block_lines(box, styles)
        yield from (replace(line, kept=0.0, aside=True, outside="text box") for line in inner)


def _rows(table: Any, styles: Styles) -> Iterator[Line]:
    """A line for each row; the cells of a table that only lays out a page are read one after another."""
    for row in _children(table, ROW):
        cells = list(_children(row, CELL))
        texts = [_cell_text(cell) for cell in cells]
        if len(cells) == 1 or any(len(text) > _MOST_IN_CELL for text in texts):
            for cell in cells:
                yield from _block_lines(cell, styles)
        elif words := "\t".join(filter(None, texts)):
            yield Line(words, mark=Mark.ROW, kept=1.0)


def _children(element: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or cells of a row, those in content controls included."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, tag)


def _cell_text(cell: Any) -> str:
    words = " ".join(plain(words_of(paragraph)) for paragraph in cell.iter(PARAGRAPH))
    return tidy(words.replace("\n", " ").replace("\t", " "))
