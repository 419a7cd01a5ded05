"""What an exported brief says of itself: the evidence record it carries, and the words it prints."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from lxml import etree

from briefgen.document.wordfiles import word_package
from briefgen.model.problem import BriefgenError, error

RECORD_NAME = "briefgen-evidence.json"
"""What the record is called among the files embedded in a PDF."""

NAMESPACE = "urn:briefgen:evidence:1"
"""The XML namespace of the record inside a DOCX."""

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PRINTED = ("word/header", "word/document", "word/footnotes", "word/endnotes", "word/footer")
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_XML_CANNOT = {code: f"\\u{code:04x}" for code in (*range(0xD800, 0xE000), 0xFFFE, 0xFFFF)}


def attached(data: bytes, name: str = "exported brief") -> bytes:
    """The evidence record inside an exported PDF or DOCX: JSON in UTF-8.

    Args:
        data: Of the file.
        name: Of the file, for the problems' places.

    Raises:
        BriefgenError: The file is neither, is damaged, or carries no record.
    """
    return _pdf_record(data, name) if _is_pdf(data, name) else _word_record(data, name)


def printed_text(data: bytes, name: str = "exported brief") -> str:
    """The words printed in an exported PDF or DOCX, in reading order; a form feed between pages.

    Raises:
        BriefgenError: The file is neither, or is damaged.
    """
    return _pdf_text(data, name) if _is_pdf(data, name) else _word_text(data, name)


def charted_numbers(data: bytes, name: str = "exported brief") -> tuple[Decimal, ...] | None:
    """The numbers in the native charts of a DOCX, as Word draws them; None for a PDF.

    Raises:
        BriefgenError: The file is neither, or is damaged.
    """
    if _is_pdf(data, name):
        return None
    found = word_package.parts(data, name)
    charts = [
        part for part in sorted(found) if part.startswith("word/charts/chart") and part.endswith(".xml")
    ]
    values = [v for part in charts for v in _root(found[part], part, name).iterfind(f".//{_C}val//{_C}v")]
    return tuple(Decimal(value.text) for value in values if value.text)


def in_xml(record: bytes) -> bytes:
    """The record as an XML part: one element that holds the JSON as readable text."""
    root = etree.Element(f"{{{NAMESPACE}}}evidence", nsmap={None: NAMESPACE})
    root.set("type", "application/json")
    root.text = record.decode("utf-8").translate(_XML_CANNOT)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _is_pdf(data: bytes, name: str) -> bool:
    if data.startswith(b"PK"):
        return False
    if b"%PDF-" in data[:1024]:
        return True
    raise error("this is neither a PDF nor a Word document", name, "choose a brief that Briefgen exported")


def _no_record(name: str) -> BriefgenError:
    return error(
        "the file carries no evidence record", name, "only briefs exported with their record can be checked"
    )


# --- PDF ---------------------------------------------------------------------------------------------


@contextmanager
def _pdf(data: bytes, name: str) -> Iterator[Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as damage:
        raise error("the PDF is damaged", name, "export it again") from damage
    try:
        yield document
    finally:
        document.close()


def _pdf_record(data: bytes, name: str) -> bytes:
    with _pdf(data, name) as document:
        for index in range(document.count_attachments()):
            attachment = document.get_attachment(index)
            if attachment.get_name() == RECORD_NAME:
                return bytes(attachment.get_data())
    raise _no_record(name)


def _pdf_text(data: bytes, name: str) -> str:
    with _pdf(data, name) as document:
        return "\f".join(_page_text(document, index, name) for index in range(len(document)))


def _page_text(document: Any, index: int, name: str) -> str:
    import pypdfium2

    try:
        page = document[index]
        words = page.get_textpage()
        return str(words.get_text_bounded())
    except (pypdfium2.PdfiumError, UnicodeDecodeError) as damage:
        raise error(f"page {index + 1} of the PDF is damaged", name, "export it again") from damage


# --- DOCX --------------------------------------------------------------------------------------------


def _word_record(data: bytes, name: str) -> bytes:
    for part, xml in word_package.parts(data, name).items():
        if part.startswith("customXml/item") and NAMESPACE.encode() in xml:
            root = _root(xml, part, name)
            if root.tag == f"{{{NAMESPACE}}}evidence":
                return (root.text or "").encode()
    raise _no_record(name)


def _word_text(data: bytes, name: str) -> str:
    found = word_package.parts(data, name)
    if "word/document.xml" not in found:
        raise error("this is no Word document", name, "choose a brief that Briefgen exported")
    parts = [part for start in _PRINTED for part in sorted(found) if part.startswith(start)]
    texts = [_paragraphs(_root(found[part], part, name)) for part in parts if part.endswith(".xml")]
    return "\n".join(text for text in texts if text)


def _root(xml: bytes, part: str, name: str) -> etree._Element:
    try:
        return word_package.parse(xml)
    except etree.XMLSyntaxError as damage:
        raise error("the Word document is damaged", name, f"{part} cannot be read") from damage


def _paragraphs(root: etree._Element) -> str:
    """One line for each paragraph; a paragraph inside a drawing stands on a line of its own."""
    return "\n".join(text for text in map(_words, root.iter(f"{_W}p")) if text)


def _words(paragraph: etree._Element) -> str:
    return "".join(_run_words(paragraph)).strip()


def _run_words(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag not in (f"{_W}p", f"{_W}pPr", f"{_W}instrText"):
            yield from _run_words(child)
