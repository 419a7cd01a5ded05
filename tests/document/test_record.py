import io
import json
import zipfile

import docx
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from briefgen.document import record
from briefgen.document.wordfiles import word_package, word_parts
from briefgen.model.problem import BriefgenError

EVIDENCE = json.dumps({"text": "“¶ 5”\u2028 <&>\u0000 ]]> \U0001f4c8\ufffe"}, ensure_ascii=False).encode()


def word_file(*lines: str, evidence: bytes | None = EVIDENCE) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    if evidence is not None:
        word_parts.attach_record(document, evidence)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def pdf_file(*lines: str, evidence: bytes | None = EVIDENCE) -> bytes:
    data = io.BytesIO()
    canvas = Canvas(data)
    for i, line in enumerate(lines):
        canvas.drawString(72, 700 - 20 * i, line)
    canvas.save()
    with pikepdf.open(data) as pdf:
        if evidence is not None:
            pdf.attachments[record.RECORD_NAME] = evidence
        whole = io.BytesIO()
        pdf.save(whole)
    return whole.getvalue()


@pytest.mark.parametrize("make", [word_file, pdf_file])
def test_that_the_record_comes_back_as_it_went_in(make) -> None:  # type: ignore[no-untyped-def]
    assert json.loads(record.attached(make("A line."))) == json.loads(EVIDENCE)


@given(st.text())
def test_that_any_text_survives_the_xml_part(words: str) -> None:
    evidence = json.dumps({"text": words}, ensure_ascii=True).encode()
    root = word_package.parse(record.in_xml(evidence))
    assert json.loads(root.text or "") == {"text": words}


def test_that_the_record_is_readable_in_the_xml_part() -> None:
    assert "“¶ 5”".encode() in record.in_xml(EVIDENCE)


@pytest.mark.parametrize("make", [word_file, pdf_file])
def test_that_the_printed_words_are_read_in_order(make) -> None:  # type: ignore[no-untyped-def]
    text = record.printed_text(make("First line of words.", "Second line of words."))
    assert text.index("First line") < text.index("Second line")


@pytest.mark.parametrize("make", [word_file, pdf_file])
def test_that_a_file_without_a_record_says_so(make) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(BriefgenError, match="carries no evidence record"):
        record.attached(make("A line.", evidence=None))


@pytest.mark.parametrize("data", [b"", b"plain words", b"\x00" * 100])
def test_that_another_kind_of_file_is_named_as_such(data: bytes) -> None:
    with pytest.raises(BriefgenError, match="neither a PDF nor a Word document"):
        record.attached(data)


@pytest.mark.parametrize("make", [word_file, pdf_file])
def test_that_half_a_file_is_damaged(make) -> None:  # type: ignore[no-untyped-def]
    data = make("A line.")
    with pytest.raises(BriefgenError, match=r"damaged|carries no evidence"):
        record.attached(data[: len(data) // 2])


def zipped(*entries: tuple[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in entries:
            package.writestr(name, part)
    return data.getvalue()


def test_that_a_package_packed_to_burst_is_not_opened() -> None:
    with pytest.raises(BriefgenError, match="packed so tightly"):
        record.printed_text(zipped(("word/document.xml", b"\0" * 3_000_000)))


def test_that_two_parts_of_one_name_are_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        twofold = zipped(("word/document.xml", b"<a/>"), ("word/document.xml", b"<b/>"))
    with pytest.raises(BriefgenError, match="two parts of one name"):
        record.printed_text(twofold)


def test_that_too_many_parts_are_refused() -> None:
    many = zipped(*[(f"part{i}", b"") for i in range(word_package.MOST_ENTRIES + 1)])
    with pytest.raises(BriefgenError, match="is the most"):
        record.attached(many)


def test_that_a_zip_of_something_else_is_no_word_document() -> None:
    with pytest.raises(BriefgenError, match="no Word document"):
        record.printed_text(zipped(("readme.txt", b"words")))


def test_that_entities_in_a_part_are_not_read() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY x "words">]><a>&x;</a>'
    assert "words" not in record.printed_text(zipped(("word/document.xml", bomb)))
