"""Newspaper pages set for the tests: columns, indents, tables, captions, notes, running heads."""

from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from briefgen.article.headdates import day_in_heads
from briefgen.model.article import Article, Certainty

Reader = Callable[..., Article]

HEADLINE = "Estuary toll falls for lorries as bridge debt is paid off"
STANDFIRST = "The bank is paid, and the haulier pays less: what the last instalment changes on the river."
TEXT = tuple(
    words.replace("\n", " ")
    for words in """\
Lorries will pay £4.20 to cross the Estuary Bridge from July, down from £6.80, after its owners said
that the last of the building debt had been paid.

The bridge, opened in 1994, carried 31,400 vehicles a day last year, the most since records began.

“We promised that drivers would share in it, and they do,” said Marta Selby, who chairs the company.

The company had borrowed £212m to build the crossing, and for thirty years nearly every penny of the
tolls went to the banks.

Its accounts, which were published on Monday, show that the last instalment was paid in March, two
years earlier than planned.

Traffic has grown faster than anybody foresaw: the first forecast, made in 1989, spoke of 19,000
vehicles a day by 2020.

Engineers say that the bridge will need new bearings within a decade. The company has put £3.1m
aside.

The footway, which cyclists have demanded since the opening, would cost between £9m and £14m,
depending on its width.

Neighbours on the northern bank fear that cheaper tolls will bring more lorries. A council study
expects 900 more a day by 2028.

Hauliers had asked for the toll to be scrapped. Dan Okoro of their league called the cut “half a
loaf”.

Cars pay £1.90 as before. A survey of 1,200 drivers in May found that 58% would accept a higher toll
if it paid for a footway.

The company will publish its plan for the footway in September.
""".strip().split("\n\n")
)
CELLS = [["Vehicle", "2025", "2026"], ["Car", "£1.90", "£1.90"], ["Lorry", "£6.80", "£4.20"]]
NOTE = "1 Interview with the author, 4 June 2026."
BODY = ParagraphStyle(
    "body", fontName="Times-Roman", fontSize=9.5, leading=11.5, alignment=4, firstLineIndent=10
)
SMALL = ParagraphStyle("small", fontName="Times-Roman", fontSize=7, leading=8.5)
LARGE = ParagraphStyle("large", fontName="Times-Bold", fontSize=22, leading=25)
BOLD = ParagraphStyle("bold", fontName="Helvetica-Bold", fontSize=11, leading=13)


def furniture(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(18 * mm, 287 * mm, "The Estuary Post")
    canvas.drawRightString(192 * mm, 287 * mm, "Tuesday 9 June 2026")
    canvas.drawCentredString(105 * mm, 10 * mm, f"Page {document.page}")


def story(text: Sequence[str]) -> list[Flowable]:
    """The headline, then the text with a table, a caption and a note amid and below it."""
    above = [Paragraph(HEADLINE, LARGE), Paragraph(STANDFIRST, BOLD), Paragraph("By Ruth Amsel", SMALL)]
    marked = [*text[:2], text[2].replace("company.", "company.<super size=6>1</super>"), *text[3:]]
    below: list[Flowable] = [
        Paragraph(words.replace("instalment", "instal\u00adment"), BODY) for words in marked
    ]
    caption = Paragraph("The bridge in March. Photograph: Lena Brandt", SMALL)
    below[7:7] = [Spacer(1, 6), caption, Spacer(1, 6)]
    below[5:5] = [Spacer(1, 6), Table(CELLS), Spacer(1, 6)]
    return [*above, FrameBreak(), *below, Spacer(1, 20), Paragraph(NOTE, SMALL)]


def newspaper(columns: int, text: Sequence[str] = TEXT) -> bytes:
    """A page with a headline over so many columns, and as many more as the text needs."""
    width, height = A4
    wide = (width - 36 * mm - (columns - 1) * 6 * mm) / columns

    def frames(high: float) -> list[Frame]:
        lefts = [18 * mm + at * (wide + 6 * mm) for at in range(columns)]
        return [Frame(left, 20 * mm, wide, high, leftPadding=0, rightPadding=0) for left in lefts]

    top = Frame(18 * mm, height - 75 * mm, width - 36 * mm, 58 * mm, leftPadding=0, rightPadding=0)
    first = PageTemplate(
        "first", [top, *frames(height - 98 * mm)], onPage=furniture, autoNextPageTemplate="later"
    )
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=A4)
    document.addPageTemplates([first, PageTemplate("later", frames(height - 45 * mm), onPage=furniture)])
    document.build(story(text))
    return out.getvalue()


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_that_a_newspaper_page_is_read_to_the_paragraph(columns: int, read_bytes: Reader) -> None:
    article = read_bytes(newspaper(columns), "page.pdf")
    rows = ["\t".join(row) for row in CELLS]
    assert list(article.paragraph_texts) == [*TEXT[:5], *rows, *TEXT[5:]]
    assert (article.headline, article.byline, article.standfirst) == (HEADLINE, "Ruth Amsel", STANDFIRST)
    assert [(caption.text, caption.credit) for caption in article.captions] == [
        ("The bridge in March.", "Lena Brandt")
    ]
    assert (NOTE, "footnote") in {(one.text, one.reason) for one in article.set_aside}


def test_that_running_heads_of_several_pages_tell_the_day(read_bytes: Reader) -> None:
    towns = ("Lindvik", "Ravn", "Skerry", "Hexley", "Alder", "Callow", "Lunde", "Arden")
    roads = ("northern", "southern", "old", "new", "upper", "lower", "longer", "shorter")
    more = [
        f"The {road} road to {town} will be closed while men from {town} mend its {road} bridge."
        for town in towns
        for road in roads
    ]
    article = read_bytes(newspaper(2, [*TEXT, *more]), "page.pdf")
    assert article.published is not None
    assert (article.published.day, article.published.certainty) == (date(2026, 6, 9), Certainty.INFERRED)
    assert article.paragraph_texts[-1] == more[-1]


@pytest.mark.parametrize(
    ("heads", "day"),
    [
        (["The Post", "Tuesday 9 June 2026", "Page 1"], date(2026, 6, 9)),
        (["Tue, June 9, 2026 · The Post"], date(2026, 6, 9)),
        (["Dienstag, 9. Juni 2026 | Tagesbote"], date(2026, 6, 9)),
        (["Annual report 31 December 2025"], None),
        (["12.06.2026, 10:15", "Estuary toll falls"], None),
        (["Tuesday 9 June 2026", "Wednesday 10 June 2026"], None),
        (["Monday 9 June 2026"], None),
        (["The Post"], None),
    ],
)
def test_that_only_a_day_with_its_weekday_counts_in_a_running_head(
    heads: list[str], day: date | None
) -> None:
    found = day_in_heads(heads)
    assert (found and found.day) == day


def test_that_a_block_of_indented_lines_stays_one_paragraph(read_bytes: Reader) -> None:
    lines = (
        (60, "The company told the council in its letter of Monday that the debt was"),
        (60, "paid, and that it had nothing more to ask of anybody in the town but"),
        (60, "patience while the bearings are renewed, which it described as follows:"),
        (80, "The bearings were made in 1993 and will be renewed one by one."),
        (80, "Each of them weighs nine tonnes. No lane will be closed by day, but"),
        (80, "at night the bridge will be shut for two hours in every month."),
        (60, "The council has asked for the plan in writing, and for a map of all the"),
        (60, "roads that lorries may take while the northern lane is shut at night."),
    )

    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    for number, (left, words) in enumerate(lines):
        canvas.drawString(left, 700 - 13 * number, words)
    canvas.save()
    text = read_bytes(out.getvalue(), "letter.pdf").paragraph_texts
    assert not any(words.startswith("Each of them weighs") for words in text)
