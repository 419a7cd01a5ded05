"""The room of a chart in a Word form, by what stands around it."""

from typing import Any

import docx
import pytest
from docx import oxml
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from briefgen.document.wordfiles.word_room import Room, rooms_of_charts

CHART = "{{ chart.chart }}"
MM = 72 / 25.4
MARGINS_MM = 3.8
"""What Word's normal table leaves at both sides of a cell."""


def parse_xml(text: str) -> Any:
    return oxml.parse_xml(text)


def form(width_mm: float = 210, margin_mm: float = 20) -> Document:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(width_mm), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(margin_mm)
    return document


def room(document: Document) -> Room:
    (found,) = rooms_of_charts(document)
    return found


def width_mm(document: Document) -> float:
    return round(room(document).width_pt / MM, 1)


def test_that_on_the_page_it_is_the_text_width_less_the_indents() -> None:
    document = form()
    paragraph = document.add_paragraph(CHART)
    assert width_mm(document) == 170
    paragraph.paragraph_format.left_indent = Mm(42.5)
    assert width_mm(document) == 127.5
    assert room(document).most_pt == pytest.approx(257 * MM - 52, abs=0.5)


def test_that_an_indent_of_the_style_counts() -> None:
    document = form()
    style = document.styles.add_style("Chart", 1)
    style.paragraph_format.left_indent = Mm(30)
    document.add_paragraph(CHART, "Chart")
    assert width_mm(document) == 140


def test_that_each_section_has_its_own_width() -> None:
    document = form()
    document.add_paragraph(CHART)
    document.add_section(WD_SECTION.NEW_PAGE).left_margin = Mm(90)
    document.add_paragraph(CHART)
    assert [round(found.width_pt / MM) for found in rooms_of_charts(document)] == [170, 100]


def test_that_columns_of_a_section_divide_its_width() -> None:
    document = form()
    document.add_paragraph(CHART)
    columns = document.sections[0]._sectPr.find(qn("w:cols"))
    assert columns is not None
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "567")
    assert width_mm(document) == (170 - 10) / 2
    for wide in ("3402", "5670"):
        columns.append(parse_xml(f'<w:col {nsdecls("w")} w:w="{wide}"/>'))
    assert width_mm(document) == 60


def in_cell(document: Document, wide: float | None) -> Any:
    cell = document.add_table(1, 2).cell(0, 0)
    cell.paragraphs[0].text = CHART
    if wide is not None:
        cell.width = Mm(wide)
    return cell


def test_that_a_cell_leaves_its_width_less_its_margins() -> None:
    document = form()
    cell = in_cell(document, 70)
    assert width_mm(document) == 70 - MARGINS_MM
    cell._tc.tcPr.append(parse_xml(f'<w:tcMar {nsdecls("w")}><w:left w:w="0"/><w:right w:w="0"/></w:tcMar>'))
    assert width_mm(document) == 70


def test_that_the_margins_of_a_table_or_of_its_style_count() -> None:
    document = form()
    in_cell(document, 70)
    properties = document.tables[0]._tbl.tblPr
    properties.append(
        parse_xml(f'<w:tblCellMar {nsdecls("w")}><w:start w:w="567"/><w:end w:w="567"/></w:tblCellMar>')
    )
    assert width_mm(document) == 50


def test_that_a_cell_without_a_width_spans_columns_of_the_grid() -> None:
    document = form()
    cell = in_cell(document, None)
    for column in document.tables[0].columns:
        column.width = Mm(50)
    cell._tc.tcPr.find(qn("w:tcW")).set(qn("w:type"), "auto")
    assert width_mm(document) == 50 - MARGINS_MM
    cell.merge(document.tables[0].cell(0, 1))
    cell._tc.tcPr.find(qn("w:tcW")).set(qn("w:type"), "pct")
    assert width_mm(document) == 100 - MARGINS_MM


def test_that_a_row_of_exact_height_bounds_the_chart() -> None:
    document = form()
    in_cell(document, 70)
    row = document.tables[0].rows[0]
    row.height, row.height_rule = Pt(150), WD_ROW_HEIGHT_RULE.AT_LEAST
    assert room(document).most_pt > 500
    row.height_rule = WD_ROW_HEIGHT_RULE.EXACTLY
    assert room(document).most_pt == 150


def test_that_a_frame_of_the_paragraph_or_its_style_has_its_own_size() -> None:
    document = form()
    frame = f'<w:framePr {nsdecls("w")} w:w="3402" w:h="4000" w:hRule="exact"/>'
    document.add_paragraph(CHART)._p.get_or_add_pPr().append(parse_xml(frame))
    assert (width_mm(document), room(document).most_pt) == (60, 200)
    style: Any = document.styles.add_style("Framed", 1)
    style.element.get_or_add_pPr().append(parse_xml(f'<w:framePr {nsdecls("w")} w:w="2835"/>'))
    document.add_paragraph(CHART, "Framed")
    assert [round(found.width_pt / MM) for found in rooms_of_charts(document)] == [60, 50]


_BOX = (
    '<w:r {names}><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="2160000" cy="2540000"/>'
    '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    "<wps:txbx><w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent></wps:txbx>{body}</wps:wsp>"
    "</wp:inline></w:drawing></w:r>"
)


@pytest.mark.parametrize(
    ("body", "wide", "high"),
    [("", 54.9, 192.8), ('<wps:bodyPr lIns="0" rIns="0" tIns="0" bIns="0"/>', 60, 200)],
)
def test_that_a_text_box_leaves_its_size_less_its_insets(body: str, wide: float, high: float) -> None:
    document = form()
    box = _BOX.format(names=nsdecls("w"), words=CHART, body=body)
    run: Any = parse_xml(box)
    document.add_paragraph()._p.append(run)
    assert (width_mm(document), room(document).most_pt) == (wide, high)


def test_that_other_words_of_a_chart_are_no_place_for_it() -> None:
    document = form()
    document.add_paragraph("{{ chart.title }} {%p for chart in charts %} {{ chart.number }}")
    assert list(rooms_of_charts(document)) == []
    document.add_paragraph("{{ charts[0].chart }}")
    assert len(list(rooms_of_charts(document))) == 1
