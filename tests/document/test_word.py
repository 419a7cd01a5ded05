import gc
import io
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from docx.opc.package import OpcPackage
from docx.oxml.ns import qn

from briefgen.document import record, word
from briefgen.document.template import load
from briefgen.document.templating.words import sample
from briefgen.document.wordfiles import word_package, word_parts
from briefgen.knowledge.faces import face_file
from briefgen.knowledge.folders import templates
from briefgen.model.chart import ChartKind, ChartTable, TableRow
from briefgen.model.manuscript import Manuscript, PrintedFigure, Statement
from briefgen.model.problem import BriefgenError
from briefgen.model.template import Template
from tests.document.word_kit import MADE, PNG, SVG, FixedArtist, one_line_template, with_part
from tests.kit.docx_parts import differences
from tests.kit.word_order import cells_without_last_paragraph, out_of_order

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "docx"
EVIDENCE = b'{"text": "evidence"}'


@pytest.fixture(scope="module")
def brief() -> Template:
    return load(templates() / "policy-brief")


def rendered(template: Template, manuscript: Manuscript, *, made: datetime = MADE) -> bytes:
    return word.render(template, manuscript, FixedArtist(), attachment=EVIDENCE, made=made).data


def opened(template: Template, manuscript: Manuscript | None = None) -> Any:
    return docx.Document(io.BytesIO(rendered(template, manuscript or sample())))


def titled(title: str) -> Manuscript:
    return replace(sample(), brief=replace(sample().brief, title=Statement(title)))


def test_that_the_policy_brief_is_as_its_golden_parts_say(brief: Template, write_golden: bool) -> None:
    assert not differences(rendered(brief, sample()), GOLDEN / "policy-brief", write=write_golden)


def test_that_the_same_brief_gives_the_same_bytes(brief: Template) -> None:
    assert rendered(brief, sample()) == rendered(brief, sample())


def test_that_the_time_it_was_made_is_the_time_it_states(brief: Template) -> None:
    properties = opened(brief).core_properties
    assert properties.created == properties.modified == MADE
    later = rendered(brief, sample(), made=datetime(2025, 6, 1, tzinfo=UTC))
    assert later != rendered(brief, sample())


def test_that_nothing_of_a_document_is_left_in_memory(brief: Template) -> None:
    rendered(brief, sample())
    before = sum(isinstance(thing, OpcPackage) for thing in gc.get_objects())
    rendered(brief, sample())
    assert sum(isinstance(thing, OpcPackage) for thing in gc.get_objects()) == before


def test_that_the_properties_name_the_brief_and_nobody_elses_program(brief: Template) -> None:
    properties = opened(brief).core_properties
    assert properties.title == sample().brief.title.text
    assert properties.author == properties.last_modified_by == "J. Poole"
    assert properties.language == "en-GB"
    assert "python" not in f"{properties.comments}{properties.author}{properties.keywords}".lower()


def test_that_the_record_travels_inside(brief: Template) -> None:
    assert record.attached(rendered(brief, sample())) == EVIDENCE


def test_that_without_a_record_there_is_none(brief: Template) -> None:
    data = word.render(brief, sample(), FixedArtist(), attachment=None, made=MADE).data
    with pytest.raises(BriefgenError, match="no evidence record"):
        record.attached(data)


def test_that_every_word_of_the_manuscript_that_the_page_has_room_for_is_printed(brief: Template) -> None:
    text = record.printed_text(rendered(brief, sample()))
    words = sample()
    lines = [*words.key_points, *words.context, *words.brief.assessment, *words.flags]
    expected = [line.text.split(". ")[-1] for line in lines]
    expected += [f"“{quote.text}”" for quote in words.quotes]
    expected += [note.text for note in words.notes] + [text for _, text in words.about]
    assert [words for words in expected if words not in text] == []


def test_that_marks_hang_before_the_words_by_tabs(brief: Template) -> None:
    lines = record.printed_text(rendered(brief, sample())).splitlines()
    assert (
        "Key points\t¶\u00a02\tShip calls fell to 812 in 2024 from 1,015 in 2023, the port authority says.¹"
        in lines
    )
    assert "¶\u00a01\tThe main channel lost two metres of depth within a year." in lines


def test_that_analyst_text_is_labelled_only_where_the_manuscript_says_so(brief: Template) -> None:
    assert "Bottom line\tAnalyst’s text\tFewer ships" in record.printed_text(rendered(brief, sample()))
    line = sample().brief.bottom_line
    assert line is not None
    verbatim = replace(line, label="", mark="¶\u00a01")
    manuscript = replace(sample(), brief=replace(sample().brief, bottom_line=verbatim, assessment=()))
    text = record.printed_text(rendered(brief, manuscript))
    assert "Bottom line\t¶\u00a01\tFewer ships" in text
    assert "Analyst" not in text


def test_that_empty_sections_leave_no_heading_and_no_empty_paragraph(brief: Template) -> None:
    bare = Manuscript(
        brief=replace(sample().brief, subtitle=None, bottom_line=None, assessment=()),
        article=sample().article,
        about=sample().about,
    )
    document = opened(brief, bare)
    assert [p.text for p in document.paragraphs if not p.text.strip()] == []
    assert not document.tables
    heads = ("Bottom line", "Key points", "What was said", "Table 1", "In the article", "Notes", "Figure")
    text = record.printed_text(rendered(brief, bare))
    assert [head for head in heads if head in text] == []


def test_that_every_part_has_its_elements_in_words_order(brief: Template) -> None:
    with zipfile.ZipFile(io.BytesIO(rendered(brief, sample()))) as package:
        parts = {name: package.read(name) for name in package.namelist() if name.startswith("word/")}
    texts = {name: xml for name, xml in parts.items() if name.endswith(".xml")}
    assert [(name, fault) for name, xml in texts.items() for fault in out_of_order(xml)] == []
    assert not list(cells_without_last_paragraph(parts["word/document.xml"]))


def test_that_no_two_drawings_of_a_part_share_a_number(brief: Template) -> None:
    numbers = opened(brief).element.body.xpath(".//wp:docPr/@id")
    assert len(numbers) == len(set(numbers))


def test_that_the_styles_carry_words_own_names(brief: Template) -> None:
    names = {paragraph.style.name for paragraph in opened(brief).paragraphs}
    assert {"Title", "Subtitle", "Caption", "Quote", "Brief Bottom Line", "Brief Key Point"} <= names
    cells = {
        p.style.name for t in opened(brief).tables for row in t.rows for c in row.cells for p in c.paragraphs
    }
    assert {"Heading 1", "Brief Note", "Brief Meta", "Brief Value"} <= cells


def test_that_every_section_is_in_the_navigation(brief: Template) -> None:
    levels = [p.text for p in opened(brief).paragraphs if p._p.xpath("./w:pPr/w:outlineLvl")]
    assert [text.split("\t")[0] for text in levels] == [
        "Bottom line",
        "Key points",
        "What was said",
        "In the article",
        "Assessment",
        "Data, figure 1",
    ]


def test_that_line_spacing_is_exact_but_where_a_chart_stands(brief: Template) -> None:
    rules = {
        style.name: style.element.xpath("string(./w:pPr/w:spacing/@w:lineRule)")
        for style in opened(brief).styles
        if style.type == 1 and style.name != "Normal"
    }
    assert [name for name, rule in rules.items() if rule != "exact"] == ["Brief Chart"]


def test_that_the_table_repeats_its_heads_and_splits_no_row(brief: Template) -> None:
    table = opened(brief).tables[0]
    assert [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in table.rows] == [
        True,
        False,
        False,
        False,
        False,
    ]
    assert all(row._tr.xpath("./w:trPr/w:cantSplit") for row in table.rows)


def test_that_numbers_line_up_on_their_decimal_mark(brief: Template) -> None:
    rows = tuple(PrintedFigure("Share", v, v, "per cent") for v in ("7.8", "21", "−13.2", "“some”"))
    table = opened(brief, replace(sample(), figures=rows)).tables[0]
    values = [row.cells[1].paragraphs[0] for row in table.rows[1:]]
    indents = [p.paragraph_format.left_indent for p in values]
    assert indents[2] == 0
    assert indents[0] > indents[1] > 0
    assert indents[3] is None
    places = {
        stop.position for p in values[:3] for stop in p.paragraph_format.tab_stops if stop.alignment != 8
    }
    assert len(places) <= 2


def data_of(series: int) -> ChartTable:
    heads = ("Item", *(f"Series {i} (per cent)" for i in range(series)), "Where it comes from")
    cells = ("7.8", "not stated", "21", "−3.5")[:series]
    return ChartTable(heads, tuple(TableRow(f"Item {i}", cells, "article") for i in range(3)))


@pytest.mark.parametrize("series", [1, 2, 4])
def test_that_the_data_of_each_chart_is_a_table_with_heads(brief: Template, series: int) -> None:
    table = data_of(series)
    charts = (replace(sample().charts[0], table=table), replace(sample().charts[0], table=table))
    found = opened(brief, replace(sample(), charts=charts)).tables[1:3]
    for made in found:
        rows = [[cell.text for cell in row.cells] for row in made.rows]
        assert rows == [list(table.heads), *(list(row.words) for row in table.rows)]
        assert made._tbl.xpath("./w:tr[1]/w:trPr/w:tblHeader")
        assert made._tbl.xpath("./w:tblPr/w:tblLook/@w:firstRow") == ["1"]
        assert made._tbl.xpath("./w:tblPr/w:tblLook/@w:firstColumn") == ["1"]
        assert len(made._tbl.xpath("./w:tblGrid/w:gridCol")) == series + 2


@pytest.mark.parametrize("series", [2, 4])
def test_that_a_value_that_is_not_stated_is_set_as_missing(brief: Template, series: int) -> None:
    table = data_of(series)
    rows = tuple(replace(row, missing=(1,)) for row in table.rows)
    charts = (replace(sample().charts[0], table=replace(table, rows=rows)),)
    made = opened(brief, replace(sample(), charts=charts)).tables[1]
    styles = [_styles(cell) for cell in made.rows[1].cells[1:3]]
    assert "Brief Missing" not in styles[0]
    assert styles[1] == ["Brief Missing"]


def _styles(cell: Any) -> list[str]:
    return [run.style.name for p in cell.paragraphs for run in p.runs if run.text]


def test_that_a_chart_without_data_has_no_table(brief: Template) -> None:
    bare = replace(sample(), charts=(replace(sample().charts[0], table=ChartTable()),))
    words = "\n".join(p.text for p in opened(brief, bare).paragraphs)
    assert "Data, figure" not in words


def test_that_markup_and_breaks_in_the_data_stay_text(brief: Template) -> None:
    evil = "Smith & Sons <w:p/> {{ 1 }} {% x %} \x0c \x07 \x00 ]]> \ufdd00\ufdd1"
    text = record.printed_text(rendered(brief, titled(evil)))
    assert "Smith & Sons <w:p/> {{ 1 }} {% x %}" in text
    assert "\x0c" not in text


def test_that_a_chart_is_native_with_words_for_those_who_do_not_see_it(brief: Template) -> None:
    document = opened(brief)
    drawing = document.element.body.xpath(".//wp:inline")[0]
    assert drawing.xpath("string(./wp:docPr/@descr)") == "Two columns: 1,015 calls in 2023 and 812 in 2024."
    assert len(list(drawing.iter(qn("c:chart")))) == 1
    assert int(drawing.extent.cx) == pytest.approx(122.5 * 36000, abs=2000)


def test_that_the_workbook_opens_and_holds_numbers(brief: Template) -> None:
    with zipfile.ZipFile(io.BytesIO(rendered(brief, sample()))) as package:
        book = openpyxl.load_workbook(io.BytesIO(package.read("word/embeddings/Microsoft_Excel_Sheet1.xlsx")))
    assert list(book.worksheets[0].values) == [("", "Marhaven"), ("2023", 1015), ("2024", 812)]


def test_that_other_charts_are_svg_with_png(brief: Template) -> None:
    chart = sample().charts[0]
    picture = replace(chart, spec=replace(chart.spec, kind=ChartKind.TIMELINE))
    data = rendered(brief, replace(sample(), charts=(picture,)))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.read("word/media/chart1.svg") == SVG
        assert package.read("word/media/chart1.png") == PNG
        assert b'Extension="svg"' in package.read("[Content_Types].xml") or b"chart1.svg" in package.read(
            "[Content_Types].xml"
        )


def test_that_the_fonts_inside_are_the_ones_that_ship(brief: Template) -> None:
    import uuid

    document = opened(brief)
    table = next(
        link.target_part for link in document.part.rels.values() if link.reltype.endswith("/fontTable")
    )
    root = word_package.parse(table.blob)
    embed = root.find(f"{qn('w:font')}/{qn('w:embedRegular')}")
    assert embed is not None
    key = uuid.UUID(embed.get(qn("w:fontKey"), "").strip("{}"))
    part = table.rels[embed.get(qn("r:id"))].target_part
    assert word_parts.obfuscated(part.blob, key) == face_file("sans").read_bytes()
    assert document.settings.element.find(qn("w:embedTrueTypeFonts")) is not None


def test_that_the_first_page_has_a_header_of_its_own(brief: Template) -> None:
    section = opened(brief).sections[0]
    assert section.different_first_page_header_footer
    assert (
        section.first_page_header.paragraphs[0].text
        == "Policy brief\tHarbour Research · Internal\t24\u00a0May\u00a02025"
    )
    assert section.header.paragraphs[0].text.split("\t")[1] == sample().brief.title.text
    assert "NUMPAGES" in section.footer._element.xml


# --- templates of strangers --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "said", "hint"),
    [
        ("Before {{ brief.titel }} after", "there is no word “titel”", "did you mean “title”?"),
        ("{{ quots }}", "there is no word “quots”", "did you mean “quotes”?"),
        ("{% for q in quotes %}never closed", "a tag is wrong", ""),
        ("{{ brief.title.upper() }}", "a template may read words and nothing else", ""),
        ("{{ quotes.__class__ }}", "a template may read words and nothing else", ""),
        ("{{ ''.__class__.__mro__ }}", "a template may read words and nothing else", ""),
        ("{{ 'a' * 1000000000 }}", "a template may read words and nothing else", ""),
        ("{{ range(1000000000) }}", "a template may read words and nothing else", ""),
        ("{{ brief.title|pprint }}", "a tag is wrong", ""),
    ],
)
def test_that_a_wrong_tag_is_a_problem_with_its_place(
    tmp_path: Path, line: str, said: str, hint: str
) -> None:
    with pytest.raises(BriefgenError) as caught:
        rendered(one_line_template(tmp_path, "First.", line), sample())
    problem = caught.value.problems[0]
    assert said in problem.text
    assert hint in problem.hint
    assert problem.place.name == "one-line/brief.docx"
    assert problem.place.part.startswith("word/document.xml")


def test_that_a_problem_shows_the_words_nearby(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match=r"near “Before {{ brief.titel }} after”"):
        rendered(one_line_template(tmp_path, "First.", "Before {{ brief.titel }} after"), sample())


def test_that_a_tag_over_two_paragraphs_loses_no_text_silently(tmp_path: Path) -> None:
    template = one_line_template(tmp_path, "{% if quotes %}one", "two{% endif %} three")
    assert "one" in record.printed_text(rendered(template, sample()))


@pytest.mark.parametrize(
    ("name", "part", "said"),
    [
        ("word/vbaProject.bin", b"x", "holds macros"),
        ("word/activeX/activeX1.bin", b"x", "ActiveX"),
        ("word/embeddings/oleObject1.bin", b"x", "embedded program object"),
        ("word/more.xml", b"<!DOCTYPE a><a/>", "DOCTYPE"),
        (
            "word/_rels/more.xml.rels",
            b'<R><L TargetMode="External" Type="http://x/image" Target="http://x/y.png"/></R>',
            "would fetch",
        ),
    ],
)
def test_that_a_template_that_would_reach_out_is_refused(
    tmp_path: Path, name: str, part: bytes, said: str
) -> None:
    template = one_line_template(tmp_path, "Words.")
    assert template.word is not None
    template.word.write_bytes(with_part(template.word.read_bytes(), name, part))
    with pytest.raises(BriefgenError, match=said):
        rendered(template, sample())


def test_that_a_template_without_a_word_form_says_so(brief: Template) -> None:
    with pytest.raises(BriefgenError, match="has no Word form"):
        rendered(replace(brief, word=None), sample())


# --- as another program sees it ----------------------------------------------------------------------


@pytest.mark.tool("libreoffice")
def test_that_libreoffice_sets_it_on_two_pages_with_the_shipped_fonts(
    brief: Template, tmp_path: Path
) -> None:
    import pypdfium2

    (tmp_path / "brief.docx").write_bytes(rendered(brief, sample()))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = [
        "libreoffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "brief.docx"),
    ]
    subprocess.run(convert, check=True, capture_output=True, timeout=240)
    document = pypdfium2.PdfDocument(tmp_path / "brief.pdf")
    words = document[0].get_textpage().get_text_bounded()
    fonts = (tmp_path / "brief.pdf").read_bytes()
    assert len(document) == 2
    assert "Harbour traffic at Marhaven falls" in words
    assert "1,015" in words
    assert b"SourceSerifPro-Regular" in fonts
    document.close()
