"""Sources that hold no article, or hide it: each is read, or ends in one sentence that names the source."""

import base64
import io
import time
import zipfile

import pytest
from docx import Document

from briefgen.article.read import read, recognise
from briefgen.model.article import Article, Source
from briefgen.model.problem import BriefgenError

TEXT = (
    "The council said on Tuesday that the bridge would close. About 4,000 cars use it each day.\n\n"
    "The work will cost £2 million and end in July, the mayor told reporters at the town hall."
)
RUSSIAN = (
    "Мост закроют на шесть недель\n\nСовет сообщил во вторник, что мост будет закрыт с мая. Каждый день "
    "по нему проезжает около четырёх тысяч машин.\n\nРаботы обойдутся в два миллиона и закончатся в июле."
)
JAPANESE = (
    "橋を六週間閉鎖へ\n\n市は火曜日、五月から橋を六週間閉鎖すると発表した。一日に約四千台の車が通る。"
    "市長は新しい橋を建てる資金はないと述べた。\n\n工事の費用は二億円で、七月に終わる予定だという。"
)
CHINESE = (
    "大橋將關閉六週\n\n市政府週二宣布，大橋將從五月起關閉六週。每天約有四千輛汽車通過。市長說沒有錢建新橋。\n\n"
    "工程費用為兩百萬元，預計七月完工。居民對此表示擔憂。"
)
MAIL = b"From: Ann Lee <ann@lee.example>\nSubject: Bridge\nMIME-Version: 1.0\n"


def read_as(name: str, data: bytes) -> Article:
    return read(Source(name, recognise(data, name), data))


def problem_of(name: str, data: bytes) -> str:
    with pytest.raises(BriefgenError) as caught:
        read_as(name, data)
    (problem,) = caught.value.problems
    assert problem.place is not None
    assert problem.place.name == name
    return problem.text


def word(*, document: bytes = b"", **parts: bytes) -> bytes:
    """A document with a text, some of its parts replaced."""
    made, out = Document(), io.BytesIO()
    for words in TEXT.split("\n\n"):
        made.add_paragraph(words)
    made.save(out)
    changed = {"word/document.xml": document} if document else {}
    changed |= {f"word/{name}.xml": data for name, data in parts.items()}
    again = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(again, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, changed.get(entry, old.read(entry)))
    return again.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.rtf", rb"{\rtf1\ansi Bridge to close\par It shuts in May.}", "Rich Text"),
        ("a.xml", b"<?xml version='1.0'?><rss><item>Bridge to close.</item></rss>", "XML"),
        ("a.xml", b"<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><x>&b;</x>", "XML"),
        ("a.html", b"<html><body><img src='a.png'><img src='b.png'></body></html>", "no article"),
        ("a.eml", MAIL + b"Content-Type: image/png\n\n\x00", "no text"),
        ("a.eml", MAIL + b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\n\n--x--\n", "empty"),
        ("a.eml", MAIL + b"Content-Type: application/pkcs7-mime\n\nAAAA\n", "encrypted"),
        ("a.pdf", b"%PDF-1.7\n1 0 obj", "damaged"),
        ("a.docx", word(styles=b" "), "damaged"),
        ("a.docx", word()[:900], "damaged"),
    ],
    ids=[
        "rtf",
        "xml",
        "laughs",
        "pictures",
        "picture mail",
        "empty part",
        "sealed",
        "cut pdf",
        "no styles",
        "cut",
    ],
)
def test_that_what_holds_no_article_is_told_in_one_sentence(name: str, data: bytes, told: str) -> None:
    assert told in problem_of(name, data)


def test_that_a_document_with_entities_is_refused_as_its_words_would_be_lost() -> None:
    with zipfile.ZipFile(io.BytesIO(word())) as package:
        body = package.read("word/document.xml")
    declared = body.replace(b"<w:document", b"<!DOCTYPE w [<!ENTITY x 'many'>]><w:document", 1)
    assert "entities" in problem_of("a.docx", word(document=declared.replace(b"About", b"About &x;")))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp1251"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "big5"),
        (CHINESE, "gb18030"),
    ],
)
def test_that_text_in_an_old_encoding_nobody_names_is_read(text: str, encoding: str) -> None:
    article = read_as("a.txt", text.encode(encoding))
    assert [article.headline, *article.paragraph_texts] == text.split("\n\n")


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Type: multipart/alternative\n\n",
        b"Content-Type: multipart/alternative\n\n--zz\nContent-Type: text/plain; charset=utf-8\n\n",
    ],
    ids=["no parts", "parts"],
)
def test_that_a_mail_that_does_not_say_where_its_parts_end_is_read(head: bytes) -> None:
    assert read_as("a.eml", MAIL + head + TEXT.encode()).paragraph_texts == tuple(TEXT.split("\n\n"))


def test_that_a_mail_without_a_sender_is_one() -> None:
    data = b"Subject: Bridge to close\nTo: bo@ek.example\n\n" + TEXT.encode()
    assert read_as("a.eml", data).headline == "Bridge to close"


def test_that_a_document_of_one_table_row_is_read() -> None:
    made, out = Document(), io.BytesIO()
    cells = made.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "Bridge closes", "for six weeks"
    made.save(out)
    assert read_as("a.docx", out.getvalue()).paragraph_texts == ("Bridge closes\tfor six weeks",)


def test_that_a_page_of_one_short_sentence_is_read() -> None:
    page = b"<html><body><h1>Bridge to close</h1><p>It shuts in May.</p></body></html>"
    assert read_as("a.html", page).paragraph_texts == ("It shuts in May.",)


def coded(words: bytes) -> bytes:
    """A mail whose text is called Base64, whatever it is."""
    return MAIL + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + words


@pytest.mark.parametrize(
    "body",
    [
        TEXT.encode(),
        base64.encodebytes(TEXT.encode()),
        base64.encodebytes(TEXT.encode()) + b"!!!***\n",
        base64.encodebytes(TEXT.encode()).replace(b"\n", b"\n\n"),
    ],
)
def test_that_a_mail_called_base64_is_read_as_what_it_is(body: bytes) -> None:
    assert read_as("a.eml", coded(body)).text == TEXT


def test_that_a_mail_cut_in_its_base64_is_read_as_far_as_it_goes() -> None:
    cut = base64.encodebytes(TEXT.encode())[:150]
    assert TEXT.startswith(read_as("a.eml", coded(cut)).text.rstrip("�"))


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (base64.encodebytes(bytes(range(9)) * 40), "the text of this mail is damaged"),
        (b"@@@@", "the text of this mail is empty"),
    ],
)
def test_that_a_mail_with_broken_base64_says_so(body: bytes, told: str) -> None:
    assert problem_of("a.eml", coded(body)) == told


def test_that_a_page_whose_title_never_closes_is_read() -> None:
    told = "".join(f"<p>{words}</p>" for words in TEXT.split("\n\n"))
    page = f"<html><head><title>Bridge<body><h1>Bridge to close</h1>{told}"
    article = read_as("a.html", page.encode())
    assert (article.headline, article.text) == ("Bridge to close", TEXT)


def test_that_a_tag_with_very_many_attributes_takes_no_time() -> None:
    told = "".join(f"<p>{words}</p>" for words in TEXT.split("\n\n"))
    many = " ".join(f"a{at}='1'" for at in range(60_000))
    started = time.process_time()
    assert read_as("a.html", f"<html><body><div {many}>{told}</div></body></html>".encode()).text == TEXT
    assert time.process_time() - started < 10
