import pytest

from briefgen.document.paging.slabs import Column
from briefgen.document.paging.tables import Cell, Row, Rules, Table, cell_node
from briefgen.document.paging.tagged import Node
from briefgen.document.paging.text import Run
from briefgen.document.templating.styles import Style

CELL = Style("Cell", "sans", 8.5, 13.0, align="decimal")


def cell(text: str) -> Cell:
    return Cell((Run(text, "sans", 8.5, "#000000"),) if text else (), CELL, Node("TD"))


def table(*rows: str, width: float = 80.0) -> Table:
    return Table([Row([cell(text)]) for text in rows], (width,), Rules(), 16.25)


@pytest.mark.parametrize("text", ["“tens of billions”", "not stated", ""])
def test_that_words_are_not_aligned_on_a_decimal_mark(text: str) -> None:
    assert cell(text).whole_width is None


def test_that_the_sign_belongs_to_the_number_and_the_unit_does_not() -> None:
    whole = cell("−13.2\u00a0points").whole_width
    assert whole == cell("−13").whole_width
    assert whole == cell("−13\u00a0points").whole_width


def test_that_currency_signs_and_groups_count_as_part_of_the_number() -> None:
    assert cell("$1,234.5").whole_width == cell("$1,234").whole_width


def test_that_numbers_are_moved_in_to_the_widest() -> None:
    grid = table("7.8", "−13.2", "“thousands”")
    grid.slabs(Column(100))
    shifts = [grid._set(row)[0][2] for row in grid.rows]
    assert shifts[0] > shifts[1] == 0.0 == shifts[2]


def test_that_a_row_is_as_tall_as_its_tallest_cell() -> None:
    short, tall = table("one", "one two three four five six seven eight nine ten", width=60).slabs(
        Column(100)
    )
    assert short.extent == 0
    assert tall.extent >= 13


def test_that_rows_are_a_pitch_apart() -> None:
    assert [slab.lead for slab in table("a", "b").slabs(Column(100))] == [16.25, 16.25]


def test_that_the_head_stays_with_the_first_row_and_opens_later_pages() -> None:
    grid = table("Figure", "a", "b")
    grid.rows[0].head = True
    head, first, second = grid.slabs(Column(100))
    assert head.keep_next
    assert head.opens is None
    assert (first.keep_next, second.keep_next) == (True, False)
    assert first.opens is second.opens is not None


def test_that_headings_of_rows_and_columns_say_so() -> None:
    row = Node("TR")
    column, first, data = (
        cell_node(row, head=head, row_head=row_head)
        for head, row_head in ((True, False), (False, True), (False, False))
    )
    assert (column.role, column.attributes["Table"]["Scope"]) == ("TH", "/Column")
    assert (first.role, first.attributes["Table"]["Scope"]) == ("TH", "/Row")
    assert data.role == "TD"


def test_that_a_break_would_rather_leave_three_rows_on_each_side() -> None:
    stays = [slab.rather_next for slab in table(*"abcdefg").slabs(Column(400))]
    assert stays == [True, True, False, False, True, True, False]
