"""What a Word document keeps outside its text is set aside with its reason, and is none of the text."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


def draft(title: str = "Hall to be rebuilt", under: str = "") -> Any:
    made = Document()
    made.add_paragraph(title, style="Title")
    if under:
        made.add_paragraph(under, style="Subtitle")
    for sentence in SENTENCES:
        made.add_paragraph(sentence)
    return made


def saved(made: Any) -> bytes:
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def with_notes(made: Any, kind: str, words: str) -> None:
    """Puts a note into the document, below the stroke that Word keeps as a note, too."""
    name = kind.removesuffix("s")
    note = '<w:{0} w:id="{1}"{2}><w:p><w:r><w:t>{3}</w:t></w:r></w:p></w:{0}>'
    stroke = note.format(name, 0, ' w:type="separator"', "—")
    xml = f"<w:{kind} {nsdecls('w')}>{stroke}{note.format(name, 2, '', words)}</w:{kind}>"
    part = Part(PackURI(f"/word/{kind}.xml"), NOTES.format(kind), xml.encode(), made.part.package)
    made.part.relate_to(part, f"{RELATIONSHIP_TYPE.FOOTNOTES.rsplit('/', 1)[0]}/{kind}")


def aside(article: Article) -> list[tuple[str, str]]:
    return [(one.text, one.reason) for one in article.set_aside]


@pytest.mark.parametrize("kind", ["footnotes", "endnotes"])
def test_that_notes_are_set_aside(read_bytes: Reader, kind: str) -> None:
    made = draft()
    with_notes(made, kind, "Minutes of the council, 3 March 2026.")
    article = read_bytes(saved(made), "a.docx")
    assert article.paragraph_texts == SENTENCES
    assert aside(article) == [("Minutes of the council, 3 March 2026.", kind.removesuffix("s"))]


def test_that_running_heads_and_feet_are_set_aside_once(read_bytes: Reader) -> None:
    made = draft()
    section = made.sections[0]
    section.different_first_page_header_footer = True
    for head in (section.header, section.first_page_header):
        head.paragraphs[0].text = "Lindvik Courier, draft"
    section.footer.paragraphs[0].text = "Page 1 of 2"
    article = read_bytes(saved(made), "a.docx")
    reason = "running head or foot"
    assert article.paragraph_texts == SENTENCES
    assert sorted(aside(article)) == [("Lindvik Courier, draft", reason), ("Page 1 of 2", reason)]


def test_that_a_comment_in_the_margin_is_set_aside(read_bytes: Reader) -> None:
    made = draft()
    made.add_comment(made.paragraphs[2].runs[0], text="Please check the figure again.", author="Bo")
    article = read_bytes(saved(made), "a.docx")
    assert article.paragraph_texts == SENTENCES
    assert aside(article) == [("Please check the figure again.", "comment in the margin")]


def test_that_a_text_box_is_set_aside_even_with_a_sentence_in_it(read_bytes: Reader) -> None:
    made = draft()
    words = "The hall was opened in 1962, and the roof was mended in 1988."
    box = parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox>'
        f"<w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r>"
    )
    element: Any = made.paragraphs[2]._p
    element.append(box)
    article = read_bytes(saved(made), "a.docx")
    assert article.paragraph_texts == SENTENCES
    assert aside(article) == [(words, "text box")]


@pytest.mark.parametrize(
    "under", ["The council wants to end eleven years of waiting.", "Eleven years of waiting are to end soon"]
)
def test_that_a_subtitle_is_the_standfirst(read_bytes: Reader, under: str) -> None:
    article = read_bytes(saved(draft(under=under)), "a.docx")
    assert (article.headline, article.standfirst) == ("Hall to be rebuilt", under)
    assert article.paragraph_texts == SENTENCES


def test_that_a_broken_part_does_no_harm(read_bytes: Reader) -> None:
    made = draft()
    part = Part(PackURI("/word/footnotes.xml"), NOTES.format("footnotes"), b"<broken", made.part.package)
    made.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    assert read_bytes(saved(made), "a.docx").paragraph_texts == SENTENCES
