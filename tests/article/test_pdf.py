from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from unittest.mock import Mock

import pikepdf
import pytest
from pypdfium2 import PdfiumError, PdfPage
from reportlab.pdfgen.canvas import Canvas

from briefgen.article.read import read
from briefgen.model.article import Article, Source, SourceKind
from briefgen.model.problem import BriefgenError

Reader = Callable[..., Article]

LEFT = (
    "The council of Lindvik voted on Tuesday",
    "to rebuild the old swimming hall by the",
    "river, which has been closed for two win-",
    "ters because of its leaking roof.",
    "The work is to cost 14 million crowns and",
    "to last until the spring of 2027, said the",
    "mayor of the town, Mr Olav Brekke.",
)
RIGHT = (
    "About 320 children of the town have had",
    "no lessons since the hall was closed, ac-",
    "cording to the swimming club.",
    "The club hopes to open the first course",
    "as soon as the new roof is finished.",
)


def pdf(draw: Callable[[Canvas], None]) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    draw(canvas)
    canvas.save()
    return out.getvalue()


def column(canvas: Canvas, lines: tuple[str, ...], x: float, top: float) -> None:
    canvas.setFont("Helvetica", 10)
    for number, line in enumerate(lines):
        canvas.drawString(x, top - 13 * number, line)


def two_columns(canvas: Canvas) -> None:
    for number in (1, 2):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 815, "The Lindvik Courier")
        canvas.drawString(290, 20, f"Page {number} of 2")
        if number == 1:
            canvas.setFont("Helvetica-Bold", 20)
            canvas.drawString(60, 760, "Lindvik to rebuild its swimming hall")
            column(canvas, LEFT, 60, 720)
            column(canvas, RIGHT, 310, 720)
        else:
            column(
                canvas, ("Swimmers from the whole valley used to come here every week of the year.",), 60, 760
            )
        canvas.showPage()


def test_that_columns_are_read_one_after_another_with_hyphens_mended(read_bytes: Reader) -> None:
    article = read_bytes(pdf(two_columns), "a.pdf")
    text = " ".join(article.paragraph_texts)
    assert "closed for two winters because of its leaking roof. The work is" in text
    assert "Mr Olav Brekke. About 320 children" in text
    assert "closed, according to the swimming club." in text


def test_that_the_largest_line_is_the_headline(read_bytes: Reader) -> None:
    assert read_bytes(pdf(two_columns), "a.pdf").headline == "Lindvik to rebuild its swimming hall"


def test_that_a_headline_of_two_lines_is_read_whole(read_bytes: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 22)
        canvas.drawString(60, 760, "Lindvik to rebuild its old")
        canvas.drawString(60, 734, "swimming hall")
        canvas.setFont("Helvetica", 17)
        canvas.drawString(60, 708, "Children of the town wait for the roof")
        column(canvas, LEFT + RIGHT, 60, 680)

    article = read_bytes(pdf(draw), "a.pdf")
    assert article.headline == "Lindvik to rebuild its old swimming hall"
    assert "swimming hall" not in [one.text for one in article.set_aside]


@pytest.mark.parametrize(("short", "before"), [(1, True), (2, True), (2, False), (3, False)])
def test_that_a_short_last_column_is_read_after_the_first(
    read_bytes: Reader,
    short: int,
    before: bool,
) -> None:
    def draw(canvas: Canvas) -> None:
        if before:
            column(canvas, LEFT * 3, 60, 720)
            column(canvas, LEFT * 3, 310, 720)
            canvas.showPage()
        column(canvas, LEFT + RIGHT[:4] + LEFT * 2, 60, 720)
        column(
            canvas,
            ("Nobody knows yet who will pay for the roof,", "and the", "winter is near.")[:short],
            310,
            720,
        )

    text = read_bytes(pdf(draw), "a.pdf").text
    assert text.count("voted on Tuesday to rebuild the old swimming hall") == (9 if before else 3)
    assert "Nobody" in text.rpartition("Mr Olav Brekke.")[2]


def test_that_running_heads_and_page_numbers_are_not_read(read_bytes: Reader) -> None:
    article = read_bytes(pdf(two_columns), "a.pdf")
    assert "Courier" not in article.text
    assert "Page" not in article.text
    assert article.text.endswith("every week of the year.")


def test_that_a_scan_without_text_says_so() -> None:
    scan = pdf(lambda canvas: canvas.rect(50, 50, 400, 600, fill=1))
    with pytest.raises(BriefgenError, match="pictures of text"):
        read(Source("scan.pdf", SourceKind.PDF, scan))


def test_that_an_encrypted_file_asks_for_one_without_password() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf(two_columns))) as document:
        document.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    with pytest.raises(BriefgenError, match="encrypted") as caught:
        read(Source("locked.pdf", SourceKind.PDF, out.getvalue()))
    assert "password" in caught.value.problems[0].hint


def test_that_a_damaged_file_is_named() -> None:
    with pytest.raises(BriefgenError, match="damaged") as caught:
        read(Source("bad.pdf", SourceKind.PDF, b"%PDF-1.7\nnothing"))
    assert caught.value.problems[0].place.name == "bad.pdf"


@pytest.mark.parametrize("eighth", range(8))
def test_that_a_file_damaged_anywhere_raises_nothing_else(eighth: int) -> None:
    whole = pdf(two_columns)
    at = len(whole) * eighth // 8
    with suppress(BriefgenError):
        damaged = whole[:at] + b"\0" * 200 + whole[at + 200 :]
        assert read(Source("bad.pdf", SourceKind.PDF, damaged)).text


@pytest.mark.parametrize(
    "problem", [PdfiumError("no page"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")]
)
def test_that_a_page_that_cannot_be_read_is_named(
    monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    monkeypatch.setattr(PdfPage, "get_textpage", Mock(side_effect=problem))
    with pytest.raises(BriefgenError, match="the PDF is damaged"):
        read(Source("bad.pdf", SourceKind.PDF, pdf(two_columns)))


BODY = LEFT + RIGHT


def test_that_notes_at_the_foot_do_not_part_a_paragraph(read_bytes: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        column(canvas, BODY[:6], 60, 300)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(60, 120, "1 The tender of 12 January; tax is not in it.")
        canvas.drawString(60, 110, "2 Letter of the county to the mayor.")
        canvas.showPage()
        column(canvas, BODY[6:], 60, 700)

    article = read_bytes(pdf(draw), "a.pdf")
    assert "said the mayor of the town, Mr Olav Brekke." in article.text
    assert [one.text for one in article.set_aside if one.reason == "footnote"] == [
        "1 The tender of 12 January; tax is not in it.",
        "2 Letter of the county to the mayor.",
    ]


def test_that_heads_of_left_and_right_pages_are_both_running(read_bytes: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        for number, head in enumerate(("The Courier", "Town and country", "The Courier")):
            canvas.setFont("Helvetica", 8)
            canvas.drawString(60, 810, head)
            column(canvas, BODY[4 * number : 4 * number + 4], 60, 700)
            canvas.showPage()

    article = read_bytes(pdf(draw), "a.pdf")
    assert "Town and country" not in article.text
    assert "14 million crowns and to last" in article.text


def test_that_a_raised_mark_of_a_note_is_left_out(read_bytes: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        column(canvas, BODY[:4], 60, 700)
        canvas.setFont("Helvetica", 6)
        canvas.drawString(60 + canvas.stringWidth(BODY[3], "Helvetica", 10), 700 - 13 * 3 + 4, "1")
        column(canvas, BODY[4:], 60, 640)

    text = read_bytes(pdf(draw), "a.pdf").text
    assert "because of its leaking roof." in text
    assert "roof.1" not in text


def test_that_a_stamp_across_the_page_parts_no_paragraph(read_bytes: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setFont("Helvetica", 40)
        canvas.translate(100, 500)
        canvas.rotate(50)
        canvas.drawString(0, 0, "COPY ONLY")
        canvas.restoreState()
        column(canvas, BODY, 60, 700)

    article = read_bytes(pdf(draw), "a.pdf")
    assert ("COPY ONLY", "text across the page") in [(one.text, one.reason) for one in article.set_aside]
    assert "closed for two winters because of its leaking roof." in article.text


def test_that_rows_of_a_table_and_points_of_a_list_stay_apart(read_bytes: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        column(canvas, BODY[:7], 60, 700)
        for row, cells in enumerate(
            (("Year", "Children", "Cost"), ("2024", "320", "9"), ("2026", "340", "14"))
        ):
            for cell, words in enumerate(cells):
                canvas.drawString(60 + 90 * cell, 590 - 14 * row, words)
        column(canvas, BODY[7:], 60, 530)
        for row, words in enumerate(("The roof will be of copper.", "The diving tower stays.")):
            canvas.drawString(70, 450 - 14 * row, "\u2022")
            canvas.drawString(82, 450 - 14 * row, words)
        column(canvas, BODY[:4], 60, 400)

    article = read_bytes(pdf(draw), "a.pdf")
    kinds = {paragraph.span.of(article.text): paragraph.kind.value for paragraph in article.paragraphs}
    assert [words for words, kind in kinds.items() if kind == "table row"] == [
        "Year\tChildren\tCost",
        "2024\t320\t9",
        "2026\t340\t14",
    ]
    assert [words[2:] for words, kind in kinds.items() if kind == "list item"] == [
        "The roof will be of copper.",
        "The diving tower stays.",
    ]


def test_that_short_lines_under_a_headline_are_no_paragraph(read_bytes: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 22)
        canvas.drawString(60, 760, "Lindvik to rebuild its hall")
        canvas.setFont("Helvetica", 8)
        for row, words in enumerate(("By Ann Lee", "Published 3 March 2026", "Share", "Print")):
            canvas.drawString(60, 735 - 11 * row, words)
        column(canvas, BODY, 60, 660)

    article = read_bytes(pdf(draw), "a.pdf")
    assert article.byline == "Ann Lee"
    assert {one.text for one in article.set_aside} >= {"Published 3 March 2026", "Share", "Print"}
