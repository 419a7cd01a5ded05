import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

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


def with_parts(first: str, *parts: str) -> bytes:
    """A document whose first paragraph goes on with these elements."""
    made = Document()
    made.add_heading("Hall to be rebuilt", level=0)
    element: Any = made.add_paragraph(first)._p
    for part in parts:
        opened, rest = part.split(">", 1)
        closed = opened.endswith("/")
        element.append(parse_xml(f"{opened.rstrip('/')} {nsdecls('w')}{'/' * closed}>{rest}"))
    for sentence in SENTENCES[1:]:
        made.add_paragraph(sentence)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def run(words: str, style: str = "", tag: str = "t") -> str:
    return f'<w:r><w:rPr>{style}</w:rPr><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


@pytest.mark.parametrize(
    ("part", "seen"),
    [
        (f'<w:ins w:id="1" w:author="A">{run("on Tuesday ")}</w:ins>', "on Tuesday "),
        (f'<w:del w:id="1" w:author="A">{run("on Monday ", tag="delText")}</w:del>', ""),
        (f'<w:moveTo w:id="1" w:author="A">{run("on Tuesday ")}</w:moveTo>', "on Tuesday "),
        (f'<w:moveFrom w:id="1" w:author="A">{run("on Monday ")}</w:moveFrom>', ""),
        (f"<w:hyperlink>{run('on Tuesday ')}</w:hyperlink>", "on Tuesday "),
        (f"<w:sdt><w:sdtContent>{run('on Tuesday ')}</w:sdtContent></w:sdt>", "on Tuesday "),
        (f'<w:fldSimple w:instr="REF a">{run("on Tuesday ")}</w:fldSimple>', "on Tuesday "),
        (f'<w:smartTag w:element="day">{run("on Tuesday ")}</w:smartTag>', "on Tuesday "),
        (run(" REF a ", tag="instrText"), ""),
        (run("hidden ", "<w:vanish/>"), ""),
        (run("shown ", '<w:vanish w:val="0"/>'), "shown "),
        ('<w:r><w:footnoteReference w:id="1"/></w:r>', ""),
        ("<w:r><w:t>half</w:t><w:noBreakHyphen/><w:t>way </w:t></w:r>", "half-way "),
    ],
)
def test_that_a_paragraph_is_read_as_it_would_be_printed(read_bytes: Reader, part: str, seen: str) -> None:
    end = "to rebuild the old swimming hall beside the river."
    article = read_bytes(with_parts("The council of the town voted ", part, run(end)), "a.docx")
    assert article.paragraph_texts == (f"The council of the town voted {seen}{end}", *SENTENCES[1:])


def test_that_a_raised_number_behind_a_sentence_is_a_mark_and_behind_a_unit_is_none(
    read_bytes: Reader,
) -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    article = read_bytes(
        with_parts("The hall of the town has 900 m", run("2", raised), run(" of floor."), run("2", raised)),
        "a.docx",
    )
    assert article.paragraph_texts[0] == "The hall of the town has 900 m2 of floor."


def test_that_paragraphs_in_a_content_control_are_read_in_their_place(read_bytes: Reader) -> None:
    made = Document()
    made.add_heading("Hall to be rebuilt", level=0)
    inner = "".join(f"<w:p>{run(sentence)}</w:p>" for sentence in SENTENCES[:2])
    control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent>{inner}</w:sdtContent></w:sdt>")
    made.element.body.insert(1, control)
    for sentence in SENTENCES[2:]:
        made.add_paragraph(sentence)
    out = BytesIO()
    made.save(out)
    assert read_bytes(out.getvalue(), "a.docx").paragraph_texts == SENTENCES


def test_that_a_table_that_lays_out_a_page_is_read_cell_by_cell(read_bytes: Reader) -> None:
    made = Document()
    made.add_heading("Hall to be rebuilt", level=0)
    grid = made.add_table(rows=1, cols=2)
    grid.cell(0, 0).text = "\n".join(SENTENCES[:3])
    grid.cell(0, 1).text = SENTENCES[3]
    out = BytesIO()
    made.save(out)
    article = read_bytes(out.getvalue(), "a.docx")
    assert article.paragraph_texts == SENTENCES
    assert {paragraph.kind for paragraph in article.paragraphs} == {ParagraphKind.TEXT}


def test_that_a_page_pasted_into_a_document_without_styles_is_cleaned(read_bytes: Reader) -> None:
    above = ("Home", "News", "Sport", "Hall to be rebuilt", "By Ann Lee", "3 March 2026 | Updated 10:12")
    made = Document()
    for words in (*above, *SENTENCES, "Related", "Ferry line drops its winter timetable"):
        made.add_paragraph(words)
    out = BytesIO()
    made.save(out)
    article = read_bytes(out.getvalue(), "a.docx")
    assert (article.headline, article.byline) == ("Hall to be rebuilt", "Ann Lee")
    assert article.paragraph_texts == SENTENCES


@pytest.mark.parametrize("name", ["del", "moveFrom"])
def test_that_a_paragraph_whose_end_was_struck_out_goes_on_in_the_next(read_bytes: Reader, name: str) -> None:
    whole = Document()
    for words in ("Hall to be rebuilt", *SENTENCES[:3]):
        whole.add_paragraph(words)
    first, second = SENTENCES[3][:40], SENTENCES[3][40:]
    for words, change in (
        (first, f'<w:pPr><w:rPr><w:{name} w:id="1" w:author="x"/></w:rPr></w:pPr>'),
        (second, ""),
    ):
        part = f'<w:p {nsdecls("w")}>{change}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'
        whole.element.body.insert(-1, parse_xml(part))
    out = BytesIO()
    whole.save(out)
    assert read_bytes(out.getvalue(), "a.docx").paragraph_texts == SENTENCES


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("xl/workbook.xml", "Excel"),
        ("ppt/presentation.xml", "PowerPoint"),
        ("META-INF/container.xml", "EPUB"),
        ("content.xml", "OpenDocument"),
        ("notes.txt", "ZIP archive"),
    ],
)
def test_that_another_file_in_a_zip_is_called_by_its_name(file: str, said: str) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/x")
        archive.writestr(file, "<x/>")
    with pytest.raises(BriefgenError, match=said):
        read(Source("a.docx", SourceKind.DOCX, out.getvalue()))
