"""How high the words of a Word document stand, measured without Word."""

import math

import docx
import pytest
from docx.document import Document
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_BREAK, WD_LINE_SPACING
from docx.shared import Mm, Pt

from briefgen.document.wordfiles.word_extent import Measure, Slice, broken, stacked_pt
from briefgen.document.wordfiles.word_style import Styles
from briefgen.knowledge.folders import templates

_WORDS = [(f"{letter * 4} ", 20.0) for letter in "abcdef"]


def plain(*texts: str) -> Document:
    """A document of paragraphs of 13 pt a line without white space, 150 mm wide."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.left_margin, section.right_margin = Mm(190), Mm(20), Mm(20)
    for text in texts:
        paragraph = document.add_paragraph(text)
        layout = paragraph.paragraph_format
        layout.space_before = layout.space_after = Pt(0)
        layout.line_spacing, layout.line_spacing_rule = Pt(13), WD_LINE_SPACING.EXACTLY
    return document


def heights(document: Document) -> list[float]:
    return [each.height_pt for each in Measure(document).slices()]


@pytest.mark.parametrize(
    ("first", "wide", "lines"), [(200.0, 200.0, 1), (60.0, 60.0, 2), (20.0, 60.0, 3), (50.0, 20.0, 5)]
)
def test_that_words_go_to_the_next_line_where_they_no_longer_fit(
    first: float, wide: float, lines: int
) -> None:
    assert broken(_WORDS, first, wide) == lines


def test_that_the_space_behind_the_last_word_of_a_line_needs_no_room() -> None:
    assert broken([("abcd ", 25.0), ("efgh ", 25.0)], 45.0, 45.0) == 1


def test_that_a_word_longer_than_a_line_takes_several() -> None:
    assert broken([("abcdefgh", 100.0)], 30.0, 30.0) == 4


def test_that_a_break_in_the_words_begins_a_line() -> None:
    assert broken([("ab ", 10.0), ("\n", math.inf), ("cd", 10.0)], 90.0, 90.0) == 2


def test_that_nothing_takes_one_line() -> None:
    assert broken([], 90.0, 90.0) == 1


def test_that_a_long_paragraph_may_part_but_leaves_no_line_alone() -> None:
    first, *between, last = heights(plain("word " * 100))
    assert (first, last) == (26.0, 26.0)
    assert set(between) == {13.0}


def test_that_a_paragraph_kept_together_is_one_piece() -> None:
    document = plain("word " * 100)
    parted = sum(heights(document))
    document.paragraphs[0].paragraph_format.keep_together = True
    assert heights(document) == [parted]


def test_that_only_words_behind_the_last_tab_of_a_hanging_line_are_broken() -> None:
    document = plain("A long head in the margin column\tword")
    layout = document.paragraphs[0].paragraph_format
    layout.left_indent, layout.first_line_indent = Mm(140), Mm(-140)
    assert heights(document) == [13.0]


def test_that_the_highest_cell_gives_a_row_its_height() -> None:
    document = plain()
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "one", "word " * 40
    lines = heights(document)[0] / heights(_table("one", "two"))[0]
    assert lines > 3


def test_that_an_exact_row_is_as_high_as_it_says() -> None:
    document = _table("word " * 40, "two")
    row = document.tables[0].rows[0]
    row.height, row.height_rule = Pt(30), WD_ROW_HEIGHT_RULE.EXACTLY
    assert heights(document) == [pytest.approx(30.5)]


def test_that_a_chart_not_yet_drawn_counts_with_the_height_given() -> None:
    document = docx.Document()
    place = document.add_paragraph("chart")._p
    measure = Measure(document, {place: 120.0})
    assert [each.height_pt for each in measure.slices()] == [120.0]


def test_that_a_page_break_begins_a_page() -> None:
    document = plain("before", "behind", "more")
    document.paragraphs[0].add_run().add_break(WD_BREAK.PAGE)
    document.paragraphs[2].paragraph_format.page_break_before = True
    assert [each.new_page for each in Measure(document).slices()] == [False, True, True]


def test_that_the_wider_space_between_two_counts_alone() -> None:
    pieces = [Slice(10.0, 5.0, 8.0), Slice(10.0, 20.0, 3.0)]
    assert stacked_pt(pieces) == 5 + 10 + 20 + 10 + 3


def test_that_styles_below_and_defaults_are_read() -> None:
    document = docx.Document(str(templates() / "policy-brief" / "brief.docx"))
    points = [p for p in document.paragraphs if p.style is not None and p.style.name == "Brief Key Point"]
    setting = Styles(document).of_paragraph(points[0]._p)
    assert (setting.before_pt, setting.after_pt, setting.line_pt, setting.exact) == (13.0, 6.5, 13.0, True)
    assert setting.first_pt == -setting.left_pt == pytest.approx(-120.45)


def _table(*words: str) -> Document:
    document = plain()
    row = document.add_table(1, len(words)).rows[0]
    for cell, text in zip(row.cells, words, strict=True):
        cell.text = text
    return document
