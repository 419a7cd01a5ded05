"""Keeps short tables of a Word document on one page, with the heading over them."""

from collections.abc import Iterator
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

_FEW_ROWS = 8


def keep_short_tables(document: Document) -> None:
    """Binds the rows of each short table together: a row alone on the next page is easily missed."""
    for table in document.tables:
        rows = table._tbl.tr_lst
        if 1 < len(rows) <= _FEW_ROWS:
            for row in rows[:-1]:
                paragraphs: Iterator[Any] = row.iter(qn("w:p"))
                for each in paragraphs:
                    Paragraph(each, table).paragraph_format.keep_with_next = True
