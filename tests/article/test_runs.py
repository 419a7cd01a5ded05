"""Lists and tables of Word documents and pages: whole in the body, or not in it at all."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from briefgen.model.article import Article, ParagraphKind

Reader = Callable[..., Article]

FERRY = (
    "The ferry line of Halden will drop two of its five routes in autumn, its director said on Monday.",
    "“The two routes lost 3 million euros last year,” said Ms Mara Lund, who leads the line.",
    "The island council wants to talk about the cuts on Friday before it answers.",
)
BAD = (
    "Das Freibad in Lindau bleibt bis Mai 2027 geschlossen, teilte die Stadtverwaltung am Montag mit.",
    "„Wir bauen, so schnell es geht“, sagte Bürgermeister Jan Ott vor dem Gemeinderat.",
    "Im vergangenen Jahr kamen 41.000 Gäste, ein Fünftel weniger als im Jahr zuvor.",
)


def saved(made: Any) -> bytes:
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def listed(text: Sequence[str], items: Sequence[str], style: str, *, last: bool = False) -> bytes:
    """A document with a list behind its first paragraph, or behind its last one."""
    made = Document()
    made.add_heading("Ferry line drops two routes", level=0)
    at = len(text) if last else 1
    for words in text[:at]:
        made.add_paragraph(words)
    for item in items:
        made.add_paragraph(item, style=style)
    for words in text[at:]:
        made.add_paragraph(words)
    return saved(made)


def told(article: Article, kind: ParagraphKind) -> list[str]:
    return [one.span.of(article.text) for one in article.paragraphs if one.kind is kind]


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize(
    ("text", "items", "style"),
    [
        (FERRY, ("Sandvik to Holm", "Halden to the outer islands"), "List Bullet"),
        (FERRY, ("Fuel costs a third more than in 2022", "Fewer people travel", "Wages"), "List Bullet"),
        (FERRY, ("Crews are told in May", "Tickets are paid back until June"), "List Number"),
        (FERRY, ("12 March: first talks", "4 April: vote", "1 May: last trip"), "List Paragraph"),
        (BAD, ("undichte Rohre", "ein Riss im Becken", "fehlende Firmen"), "List Bullet"),
        (BAD, ("Kleines Becken: Juli 2026", "Großes Becken: Mai 2027"), "List Number 2"),
    ],
)
def test_that_each_item_of_a_list_is_read(
    read_bytes: Reader, text: Sequence[str], items: Sequence[str], style: str, last: bool
) -> None:
    article = read_bytes(listed(text, items, style, last=last), "a.docx")
    assert told(article, ParagraphKind.LIST_ITEM) == list(items)
    at = len(text) if last else 1
    assert article.paragraph_texts == (*text[:at], *items, *text[at:])


def test_that_a_list_is_told_by_its_numbers_and_by_what_its_style_is_based_on(read_bytes: Reader) -> None:
    made = Document()
    made.styles.add_style("House points", WD_STYLE_TYPE.PARAGRAPH).base_style = made.styles["List Bullet"]
    made.styles.add_style("House title", WD_STYLE_TYPE.PARAGRAPH).base_style = made.styles["Heading 2"]
    made.add_heading("Ferry line drops two routes", level=0)
    made.add_paragraph(FERRY[0])
    made.add_paragraph("What is dropped", style="House title")
    made.add_paragraph("Sandvik to Holm", style="House points")
    number: Any = made.add_paragraph("Halden to Roe")._p
    numbered = '<w:numPr {}><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    number.get_or_add_pPr().append(parse_xml(numbered.format(nsdecls("w"), 3)))
    plain: Any = made.add_paragraph(FERRY[1], style="Normal")._p
    plain.get_or_add_pPr().append(parse_xml(numbered.format(nsdecls("w"), 0)))
    article = read_bytes(saved(made), "a.docx")
    assert told(article, ParagraphKind.SUBHEAD) == ["What is dropped"]
    assert told(article, ParagraphKind.LIST_ITEM) == ["Sandvik to Holm", "Halden to Roe"]
    assert article.paragraph_texts[-1] == FERRY[1]


@pytest.mark.parametrize("rows", [2, 3, 6])
@pytest.mark.parametrize("title", ["", "Fares from April"])
def test_that_a_table_below_the_text_is_read_with_the_heading_over_it(
    read_bytes: Reader, rows: int, title: str
) -> None:
    made = Document()
    made.add_heading("Ferry line drops two routes", level=0)
    for words in FERRY:
        made.add_paragraph(words)
    if title:
        made.add_heading(title, level=1)
    grid = made.add_table(rows=rows, cols=2)
    for row in range(rows):
        grid.cell(row, 0).text, grid.cell(row, 1).text = ("Car", f"{row}0 euros") if row else ("Who", "Fare")
    article = read_bytes(saved(made), "a.docx")
    assert len(told(article, ParagraphKind.TABLE_ROW)) == rows
    assert told(article, ParagraphKind.SUBHEAD) == [title] * bool(title)


def with_list_of_links(title: str, items: Sequence[str], *, links: bool) -> bytes:
    made = Document()
    made.add_heading("Ferry line drops two routes", level=0)
    for words in FERRY:
        made.add_paragraph(words)
    if title:
        made.add_heading(title, level=2)
    for item in items:
        paragraph: Any = made.add_paragraph("" if links else item, style="List Bullet")
        if links:
            key = paragraph.part.relate_to(
                "https://halden.example/a", RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
            run = f'<w:hyperlink {nsdecls("w", "r")} r:id="{key}"><w:r><w:t>{item}</w:t></w:r></w:hyperlink>'
            paragraph._p.append(parse_xml(run))
    return saved(made)


@pytest.mark.parametrize(
    ("title", "links"), [("Related", True), ("Most read", False), ("", True), ("More from Halden", False)]
)
def test_that_a_list_of_other_articles_is_not_read(read_bytes: Reader, title: str, links: bool) -> None:
    items = ("Ten walks along the coast", "Where to eat fish in Halden")
    article = read_bytes(with_list_of_links(title, items, links=links), "a.docx")
    assert article.paragraph_texts == FERRY


def test_that_a_menu_above_the_text_is_not_read(read_bytes: Reader) -> None:
    made = Document()
    for words in ("Home", "Sport", "Weather"):
        made.add_paragraph(words, style="List Bullet")
    made.add_heading("Ferry line drops two routes", level=0)
    for words in FERRY:
        made.add_paragraph(words)
    assert read_bytes(saved(made), "a.docx").paragraph_texts == FERRY
