from briefgen.document.paging.paragraph import Mark, Paragraph
from briefgen.document.paging.slabs import Column
from briefgen.document.paging.tagged import Node
from briefgen.document.paging.text import Run
from briefgen.document.templating.styles import Style

COLUMN = Column(340, 120, 14)
BODY = Style("Body", after=6.5)
SMALL = Style("Mark", "sans semibold", 8, 9.75)


def paragraph(words: str, mark: str = "", **more: object) -> Paragraph:
    text = (Run(words, "serif", 10, "#000000"),)
    label = Mark((Run(mark, "sans semibold", 8, "#801650"),), Node("Span"), SMALL) if mark else None
    return Paragraph(text, BODY, Node("P"), mark=label, **more)  # type: ignore[arg-type]  # fields by name


def test_that_short_paragraphs_stay_whole() -> None:
    (slab,) = paragraph("a line " * 35).slabs(COLUMN)
    assert slab.extent == 26


def test_that_long_ones_break_with_two_lines_at_either_end() -> None:
    slabs = paragraph("a line " * 70).slabs(COLUMN)
    assert (slabs[0].extent, slabs[-1].extent) == (13, 13)
    assert {slab.extent for slab in slabs[1:-1]} == {0}


def test_that_space_stands_after_the_last_line_only() -> None:
    slabs = paragraph("a line " * 70).slabs(COLUMN)
    assert [slab.after for slab in slabs[:-1]] == [0.0] * (len(slabs) - 1)
    assert slabs[-1].after == 6.5


def test_that_nothing_makes_no_slab() -> None:
    assert paragraph("").slabs(COLUMN) == []


def test_that_a_mark_says_that_the_margin_is_taken() -> None:
    (slab,) = paragraph("a line", "¶\u00a05").slabs(COLUMN)
    assert (slab.in_margin, slab.beside) == (True, 0.0)


def test_that_a_mark_of_many_places_runs_on_below() -> None:
    (slab,) = paragraph("a line", "¶\u00a02, 10, 24, 25, 26, 27, 28, 29, 30").slabs(COLUMN)
    assert slab.beside >= 9.75


def test_that_a_mark_without_a_margin_column_stays_on_its_line() -> None:
    (slab,) = paragraph("a line", "¶\u00a02, 10, 24, 25, 26, 27, 28, 29, 30").slabs(Column(340))
    assert slab.beside == 0.0


def test_that_a_bullet_moves_all_lines_in() -> None:
    style = Style("Note", "sans", 8, 9.75, hang=9.0)
    sign = Mark((Run("¹", "sans", 8, "#000000"),), Node("Lbl"), style)
    noted = Paragraph((Run("a note " * 30, "sans", 8, "#000000"),), style, Node("LBody"), bullet=sign)
    assert {line.pieces[0].x for line in noted.stepped(200)[1]} == {9.0}


def test_that_smaller_styles_are_taken_in_turn_and_no_further() -> None:
    steps = (Style("Middle", size=8.0, leading=10.0), Style("Least", size=6.0, leading=8.0))
    head = paragraph("a headline that goes on " * 15, steps=steps, max_lines=4)
    assert head.stepped(340)[0].name == "Middle"
    assert head.excess(340) == 0
    assert paragraph("a headline that goes on " * 40, steps=steps, max_lines=4).excess(340) > 0
