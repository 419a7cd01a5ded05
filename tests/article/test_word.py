import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document

from briefgen.article.read import read
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind
from briefgen.model.problem import BriefgenError
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]


def document(*, table: bool = False) -> bytes:
    made = Document()
    made.add_heading("Hall to be rebuilt", level=0)
    for sentence in SENTENCES:
        made.add_paragraph(sentence)
    if table:
        grid = made.add_table(rows=2, cols=2)
        for cell, words in zip(grid._cells, ("Year", "Children", "2025", "320"), strict=True):
            cell.text = words
        made.add_paragraph("The town wants to teach every child under ten to swim by 2030, the mayor said.")
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def package(**parts: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/"), data)
    return out.getvalue()


def test_that_paragraphs_and_headline_are_read(read_bytes: Reader) -> None:
    article = read_bytes(document(), "a.docx")
    assert article.headline == "Hall to be rebuilt"
    assert article.paragraph_texts == SENTENCES


def test_that_table_rows_stay_in_their_place(read_bytes: Reader) -> None:
    article = read_bytes(document(table=True), "a.docx")
    rows = [p.span.of(article.text) for p in article.paragraphs if p.kind is ParagraphKind.TABLE_ROW]
    assert rows == ["Year\tChildren", "2025\t320"]
    assert article.paragraph_texts[-1].startswith("The town wants")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (document()[:2000], "damaged"),
        (package(readme=b"words"), "no Word document"),
        (package(**{"word__document.xml": b"<broken"}), "damaged"),
        (package(**{"word__document.xml": b" " * 30_000_000}), "unpacks to far more"),
    ],
)
def test_that_a_bad_package_is_refused_by_name(data: bytes, said: str) -> None:
    with pytest.raises(BriefgenError, match=said) as caught:
        read(Source("bad.docx", SourceKind.DOCX, data))
    assert caught.value.problems[0].place.name == "bad.docx"
    assert caught.value.problems[0].hint


def test_that_too_many_entries_are_refused() -> None:
    parts = {f"part{n}": b"" for n in range(5001)} | {"word__document.xml": b"<x/>"}
    with pytest.raises(BriefgenError, match="unpacks"):
        read(Source("bad.docx", SourceKind.DOCX, package(**parts)))


def test_that_an_encrypted_entry_is_refused() -> None:
    data = bytearray(document())
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(BriefgenError, match="encrypted"):
        read(Source("locked.docx", SourceKind.DOCX, bytes(data)))


def test_that_a_document_without_words_says_so() -> None:
    out = BytesIO()
    Document().save(out)
    with pytest.raises(BriefgenError, match="no article"):
        read(Source("empty.docx", SourceKind.DOCX, out.getvalue()))


def test_that_equal_cells_stay_and_merged_ones_come_once(read_bytes: Reader) -> None:
    made = Document()
    for sentence in SENTENCES:
        made.add_paragraph(sentence)
    grid = made.add_table(rows=2, cols=3)
    for cell, words in zip(grid._cells[:3], ("Exports", "12", "12"), strict=True):
        cell.text = words
    grid.cell(1, 0).merge(grid.cell(1, 1)).text = "Imports"
    grid.cell(1, 2).text = "7"
    made.add_paragraph("The town wants to teach every child under ten to swim by 2030, the mayor said.")
    out = BytesIO()
    made.save(out)
    article = read_bytes(out.getvalue(), "a.docx")
    rows = [p.span.of(article.text) for p in article.paragraphs if p.kind is ParagraphKind.TABLE_ROW]
    assert rows == ["Exports\t12\t12", "Imports\t7"]
