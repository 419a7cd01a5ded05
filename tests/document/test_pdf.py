import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from briefgen.document.check import bare
from briefgen.document.pdf import render
from briefgen.document.template import load
from briefgen.document.templating.words import sample
from briefgen.model.document import Rendered
from briefgen.model.manuscript import Manuscript, PrintedQuote, Statement
from briefgen.model.problem import BriefgenError
from tests.kit import pages
from tests.kit.artist import HandArtist
from tests.kit.layouts import POLICY_BRIEF, template
from tests.kit.verapdf import broken_rules

MADE = datetime(2025, 5, 24, tzinfo=UTC)
RECORD = json.dumps({"source": "Ships queue"}).encode()


def rendered(manuscript: Manuscript | None = None, attachment: bytes | None = RECORD) -> Rendered:
    form = load(POLICY_BRIEF)
    return render(form, manuscript or sample(), HandArtist(), attachment=attachment, made=MADE)


def story(root: Path, text: str, manuscript: Manuscript | None = None, **more: Any) -> Rendered:
    form = template(root, text, **more)
    return render(form, manuscript or sample(), HandArtist(), attachment=None, made=MADE)


def with_points(*texts: str) -> Manuscript:
    return replace(sample(), key_points=tuple(Statement(text, "¶\u00a01") for text in texts))


@pytest.fixture(scope="module")
def brief() -> Rendered:
    return rendered()


# --- conformance ---------------------------------------------------------------------------------


def test_that_briefs_pass_pdf_ua_and_pdf_a(tmp_path: Path) -> None:
    full, plain, least = tmp_path / "full.pdf", tmp_path / "plain.pdf", tmp_path / "least.pdf"
    many = tmp_path / "many.pdf"
    full.write_bytes(rendered().data)
    plain.write_bytes(rendered(attachment=None).data)
    least.write_bytes(rendered(bare()).data)
    long = replace(sample(), figures=sample().figures * 15, quotes=sample().quotes * 6)
    many.write_bytes(rendered(long).data)
    checks = [(flavour, path) for path in (full, least, many) for flavour in ("ua1", "3a")]
    assert broken_rules([*checks, ("ua1", plain), ("2a", plain)]) == []


def test_that_marked_content_never_nests(brief: Rendered) -> None:
    assert pages.marking_faults(brief.data) == []


def test_that_every_font_is_embedded_and_none_is_a_default(brief: Rendered) -> None:
    found = pages.fonts(brief.data)
    assert found
    assert all(found.values())
    assert not any("Helvetica" in name or "Times" in name for name in found)


def test_that_streams_are_binary_and_small(brief: Rendered) -> None:
    assert b"ASCII85" not in brief.data
    assert len(brief.data) < 80_000


def test_that_the_structure_reads_in_the_order_of_the_story(brief: Rendered) -> None:
    roles = [path[-1] for path in pages.structure(brief.data)]
    assert roles[0] == "Document"
    assert roles.index("H1") < roles.index("H2") < roles.index("L") < roles.index("Figure")
    behind = roles[roles.index("Figure") + 1 :]
    assert behind[0] == "Table"
    assert behind.index("BlockQuote") < behind.index("Table", behind.index("BlockQuote"))
    assert roles.count("TH") >= 6


def test_that_a_chart_is_a_figure_with_its_words(brief: Rendered) -> None:
    with pikepdf.open(io.BytesIO(brief.data)) as pdf:
        figures = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
        assert [str(figure.Alt) for figure in figures] == [sample().charts[0].alt]
    assert "812" in pages.words_of(brief.data)


# --- the file ------------------------------------------------------------------------------------


def test_that_the_file_says_what_it_is(brief: Rendered) -> None:
    with pikepdf.open(io.BytesIO(brief.data)) as pdf:
        assert str(pdf.docinfo.Title) == "Harbour traffic at Marhaven falls by a fifth"
        assert str(pdf.docinfo.Author) == "J. Poole"
        assert str(pdf.docinfo.CreationDate).startswith("D:20250524")
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_that_the_outline_leads_through_the_sections(brief: Rendered) -> None:
    with pikepdf.open(io.BytesIO(brief.data)) as pdf, pdf.open_outline() as outline:
        top = outline.root[0]
        assert top.title == "Harbour traffic at Marhaven falls by a fifth"
        assert [child.title for child in top.children][:3] == ["Bottom line", "Key points", "What was said"]


def test_that_the_record_is_attached_as_the_data_behind_it(brief: Rendered) -> None:
    with pikepdf.open(io.BytesIO(brief.data)) as pdf:
        assert pdf.attachments["briefgen-evidence.json"].get_file().read_bytes() == RECORD
        assert pdf.attachments["briefgen-evidence.json"].get_file().mime_type == "application/json"
        assert str(pdf.Root.AF[0].AFRelationship) == "/Data"


def test_that_nothing_is_attached_where_nothing_is_given() -> None:
    with pikepdf.open(io.BytesIO(rendered(attachment=None).data)) as pdf:
        assert "/AF" not in pdf.Root
        assert len(pdf.attachments) == 0


def test_that_the_same_input_and_date_make_the_same_bytes(brief: Rendered) -> None:
    assert rendered().data == brief.data


def test_that_only_the_date_makes_another_file(brief: Rendered) -> None:
    form = load(POLICY_BRIEF)
    later = datetime(2025, 5, 25, tzinfo=UTC)
    other = render(form, sample(), HandArtist(), attachment=RECORD, made=later)
    assert other.data != brief.data
    assert pages.words_of(other.data) == pages.words_of(brief.data)


# --- the page ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "x", "baseline"),
    [
        ("Policy brief", 70.8, 0),
        ("Harbour Research", 184.25, 0),
        ("Harbour traffic", 63.8, 5),
        ("The port authority blames", 184.25, 9.75),
        ("Fewer ships call", 184.25, 13),
        ("Bottom line", 63.8, 13),
        ("Analyst’s text", 63.8, 14),
        ("Prepared", 63.8, 57),
    ],
)
def test_that_the_first_page_stands_where_it_is_drawn(
    brief: Rendered, words: str, x: float, baseline: float
) -> None:
    found = pages.place_of(brief.data, words)
    assert found.page == 0
    assert found.x == pytest.approx(x, abs=0.5)
    assert found.depth == pytest.approx(44 + 13 * baseline, abs=0.5)


def test_that_a_quotation_fills_what_would_be_a_hole_above_the_chart(brief: Rendered) -> None:
    source, said = (
        pages.place_of(brief.data, "Source: port authority"),
        pages.place_of(brief.data, "“We have"),
    )
    assert (source.page, said.page) == (0, 0)
    assert source.depth < said.depth


def test_that_a_quotation_hangs_its_mark_outside_the_text(brief: Rendered) -> None:
    mark, letter = pages.place_of(brief.data, "“We have"), pages.place_of(brief.data, "We have never")
    assert mark.x < 184.0
    assert letter.x == pytest.approx(184.25, abs=0.2)


def test_that_a_paraphrase_gets_no_quotation_marks() -> None:
    said = PrintedQuote("The tide has never kept us so long", "Mira Holt", verbatim=False)
    words = pages.words_of(rendered(replace(sample(), quotes=(said,))).data)
    assert "“The tide" not in words
    assert "The tide has never kept us so long" in words


def test_that_quotations_stand_to_the_letter_though_they_run_over_lines() -> None:
    text = (
        "We waited, and the officials at the affiliated office — difficult, efficient — said: ‘fjord’ first; "
        * 4
    )
    said = PrintedQuote(text.strip(), "Mira Holt", mark="¶\u00a03")
    assert text.strip() in pages.words_of(rendered(replace(sample(), quotes=(said,))).data)


def test_that_items_can_be_found_again_on_the_page(brief: Rendered) -> None:
    places = {place.key: place for place in brief.places}
    for key in ("line:title", "key:1", "chart:1", "quote:1", "figure:1", "context:1"):
        left, bottom, right, top = places[key].box_pt
        assert left < right
        assert bottom < top
    assert places["key:1"].page == 0
    assert places["quote:1"].page == 0
    assert places["context:1"].page == 1


def test_that_sections_without_content_leave_no_heading() -> None:
    words = pages.words_of(rendered(bare()).data)
    for heading in (
        "Bottom line",
        "Key points",
        "Figure 1",
        "What was said",
        "Table 1",
        "In the article",
        "Assessment",
    ):
        assert heading not in words


def test_that_a_dateline_stands_without_a_subtitle() -> None:
    alone = replace(sample(), brief=replace(sample().brief, subtitle=None))
    dateline = pages.place_of(rendered(alone).data, "Marhaven,", size=12.5)
    assert dateline.depth == pytest.approx(44 + 13 * 9.75, abs=0.5)


def test_that_only_what_the_analyst_wrote_is_labelled() -> None:
    line = Statement("The port silted up.", "¶\u00a01")
    unlabelled = replace(sample(), brief=replace(sample().brief, bottom_line=line, assessment=()))
    assert "Analyst’s text" not in pages.words_of(rendered(unlabelled).data)


def test_that_a_long_headline_steps_down_and_is_then_reported() -> None:
    def titled(words: str) -> Rendered:
        return rendered(replace(sample(), brief=replace(sample().brief, title=Statement(words))))

    middle = titled("Harbour traffic at Marhaven falls " * 3)
    longest = titled("Harbour traffic at Marhaven falls " * 8)
    assert pages.place_of(middle.data, "Harbour traffic").size in (24, 30)
    assert pages.place_of(longest.data, "Harbour traffic").size == 19.5
    assert any("too long" in problem.text for problem in longest.problems)


def test_that_a_long_running_head_is_cut_with_an_ellipsis() -> None:
    long = replace(sample(), brief=replace(sample().brief, organisation="Office for " * 20))
    assert "…" in pages.words_of(rendered(long).data)


# --- strangers' words ----------------------------------------------------------------------------


def test_that_markup_in_the_article_is_printed_as_it_stands() -> None:
    text = 'A <b>bold</b> & <img src="file:///etc/passwd"/> {{ 7 * 7 }} <para> &lt;'
    assert text in pages.words_of(rendered(with_points(text)).data)


def test_that_control_characters_are_not_printed() -> None:
    assert "silt and sand" in pages.words_of(rendered(with_points("silt\x0c and\x00 sand\x07")).data)


def test_that_missing_characters_are_told_and_stood_in_for() -> None:
    done = rendered(with_points("The word 中 is not in the face"))
    (problem,) = done.problems
    assert problem.text.startswith("“中” cannot be printed in a PDF, since no typeface")
    assert problem.place.part == "“The word 中 is not in the face”"
    assert "The word ◊ is" in pages.words_of(done.data)


@pytest.mark.usefixtures("machine_faces")
def test_that_a_borrowed_typeface_is_embedded_and_keeps_the_file_an_archive(tmp_path: Path) -> None:
    done = rendered(with_points("The port of 東京 is busier than 横浜 → 神戸"))
    assert not done.problems
    assert "東京 is busier than 横浜 → 神戸" in pages.words_of(done.data)
    path = tmp_path / "brief.pdf"
    path.write_bytes(done.data)
    assert broken_rules([("ua1", path), ("3a", path)]) == []


def test_that_many_lost_words_are_named_once_for_each_passage() -> None:
    arabic = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة"
    (problem,) = rendered(with_points(f"He wrote: {arabic}")).problems
    assert "“واحد”" in problem.text
    assert "and 2 more" in problem.text
    assert "right to left" in problem.text


def test_that_other_scripts_of_the_faces_are_printed() -> None:
    assert "Слово αβγ Āžő" in pages.words_of(rendered(with_points("Слово αβγ Āžő")).data)


def test_that_an_italic_without_cyrillic_borrows_the_upright(tmp_path: Path) -> None:
    done = story(
        tmp_path, '<para for="p in key_points" style="Body"><i>{{ p.text }}</i></para>', with_points("Слово")
    )
    assert "Слово" in pages.words_of(done.data)
    assert not done.problems


# --- what only data shows ------------------------------------------------------------------------


def test_that_a_style_that_data_names_wrongly_is_an_error_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match=r"brief\.xml:7: error: style=“7”"):
        story(tmp_path, "<para style=\"{{ '7' }}\">a</para>")


def test_that_a_loop_over_words_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match="is no list"):
        story(tmp_path, '<para for="x in brief.title" style="Body">{{ x }}</para>')


def test_that_a_chart_needs_a_chart(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match="is no chart"):
        story(tmp_path, '<chart of="{{ brief.title }}" alt="a"/>')


def test_that_rows_need_as_many_cells_as_columns(tmp_path: Path) -> None:
    table = '<blockTable colWidths="20mm, 20mm"><tr><td style="Cell">a</td></tr></blockTable>'
    with pytest.raises(BriefgenError, match="1 cells, the table 2 columns"):
        story(tmp_path, table)


def test_that_a_table_over_two_pages_repeats_its_head_as_decoration(tmp_path: Path) -> None:
    head = '<tr head="true"><td style="Cell head">Figure here</td></tr>'
    row = '<tr for="f in figures"><td style="Cell">{{ f.label }}</td></tr>'
    many = replace(sample(), figures=sample().figures * 20)
    done = story(tmp_path, f'<blockTable colWidths="50mm">{head}{row}</blockTable>', many)
    assert pages.page_count(done.data) == 2
    assert pages.words_of(done.data).count("Figure here") == 2
    assert [path[-1] for path in pages.structure(done.data)].count("TH") == 1


def test_that_spacers_and_breaks_do_as_they_say(tmp_path: Path) -> None:
    one, two, three, four = (f'<para style="Body">{word}</para>' for word in ("one", "two", "three", "four"))
    text = f'{one}<spacer length="4u"/>{two}<pageBreak/>{three}<condPageBreak height="60u"/>{four}'
    done = story(tmp_path, text, pages=3)
    assert pages.place_of(done.data, "two").depth - pages.place_of(done.data, "one").depth > 4 * 13
    assert [pages.place_of(done.data, word).page for word in ("three", "four")] == [1, 2]
