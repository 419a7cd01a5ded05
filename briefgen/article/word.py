"""Word documents (DOCX), read through python-docx."""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from briefgen.article.clean import article_from
from briefgen.article.decode import plain
from briefgen.article.headline import Titles
from briefgen.article.lines import Line, Mark, tidy
from briefgen.article.metadata import Known
from briefgen.model.article import Article, Source
from briefgen.model.problem import error

MOST_ENTRIES = 5_000
MOST_UNPACKED_BYTES = 200_000_000
_MOST_RATIO = 200
_DOCUMENT = "word/document.xml"
_ENCRYPTED = 0x1


def read_word(source: Source) -> Article:
    """The article in a DOCX; headers, footers and text boxes are not read.

    Raises:
        BriefgenError: It is broken, encrypted, unpacks to far more than it is, or holds no article.
    """
    check_package(source.data, source.name)
    document = _opened(source)
    titles = Titles(window=document.core_properties.title or "")
    return article_from(source, tuple(_lines(document)), titles, Known())


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
    if _DOCUMENT not in {entry.filename for entry in entries}:
        raise error("this is a ZIP archive but no Word document", name, "open the article inside it")
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


def _lines(document: Any) -> Iterator[Line]:
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield from _paragraph(block)


def _paragraph(paragraph: Any) -> Iterator[Line]:
    style = (paragraph.style.name or "").lower() if paragraph.style is not None else ""
    for words in plain(paragraph.text).split("\n"):
        if tidy(words):
            mark, level = _mark(style)
            yield Line(tidy(words), gap=True, mark=mark, level=level, kept=float(mark is Mark.PARAGRAPH))


def _mark(style: str) -> tuple[Mark, int]:
    if style == "title":
        return Mark.HEADING, 1
    if style.startswith("heading "):
        digits = style.removeprefix("heading ")
        return Mark.HEADING, min(int(digits), 6) if digits.isdigit() else 2
    if style.startswith("list"):
        return Mark.ITEM, 0
    return (Mark.CAPTION if style == "caption" else Mark.PARAGRAPH), 0


def _rows(table: Any) -> Iterator[Line]:
    for row in table.rows:
        cells = {cell._tc: cell for cell in row.cells}.values()  # a merged cell comes once for each column
        texts = (tidy(plain(cell.text).replace("\n", " ")) for cell in cells)
        words = "\t".join(text for text in texts if text)
        if words:
            yield Line(words, mark=Mark.ROW, kept=1.0)
