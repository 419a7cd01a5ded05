"""What stands with a chart on the page: the same words in PDF and DOCX."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.document import pdf, record, word
from briefgen.document.template import load
from briefgen.knowledge.folders import templates
from briefgen.model.manuscript import Manuscript
from tests.charts.pairs import artist, manuscript, samples
from tests.document.word_kit import MADE

TEMPLATE = load(templates() / "policy-brief")


@pytest.fixture(scope="module")
def brief() -> Manuscript:
    spec = next(iter(samples().values()))
    made = manuscript({"slope": replace(spec, alt="Slope chart of the share: 21 before; 7.8 in 2020–24.")})
    furniture = {"source": "Source: Sample Office.", "byline": "Chart: Library Desk", "notes": ("A note.",)}
    return replace(made, charts=(replace(made.charts[0], **furniture),))  # type: ignore[arg-type]


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_that_source_byline_and_notes_are_printed(brief: Manuscript, form: str) -> None:
    render = pdf.render if form == "pdf" else word.render
    words = record.printed_text(render(TEMPLATE, brief, artist(), attachment=None, made=MADE).data)
    assert [text for text in ("Sample Office", "Chart: Library Desk", "A note.") if text not in words] == []


def test_that_readers_who_do_not_see_it_get_the_same_data_in_both(brief: Manuscript, tmp_path: Path) -> None:
    import docx
    import pypdfium2

    made = word.render(TEMPLATE, brief, artist(), attachment=None, made=MADE).data
    path = tmp_path / "brief.docx"
    path.write_bytes(made)
    said = [shape._inline.docPr.get("descr") for shape in docx.Document(str(path)).inline_shapes]
    assert said == [brief.charts[0].alt]
    data = pdf.render(TEMPLATE, brief, artist(), attachment=None, made=MADE).data
    assert "Slope chart of the share" in alternatives(pypdfium2.PdfDocument(data))


def alternatives(document: object) -> str:
    """The alternative texts of a tagged PDF's first page."""
    import ctypes

    import pypdfium2.raw as raw

    page = document[0]  # type: ignore[index]
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    found: list[str] = []
    waiting = [
        raw.FPDF_StructTree_GetChildAtIndex(tree, i) for i in range(raw.FPDF_StructTree_CountChildren(tree))
    ]
    while waiting:
        element = waiting.pop()
        if not element:
            continue
        buffer = ctypes.create_string_buffer(4000)
        size = raw.FPDF_StructElement_GetAltText(element, buffer, 4000)
        found.append(buffer.raw[: max(size - 2, 0)].decode("utf-16-le"))
        waiting += [
            raw.FPDF_StructElement_GetChildAtIndex(element, i)
            for i in range(max(raw.FPDF_StructElement_CountChildren(element), 0))
        ]
    return "\n".join(found)
