"""How a Word document falls onto pages."""

import docx
import pytest
from docx.shared import Pt

from briefgen.document.wordfiles.word_extent import Measure, Slice
from briefgen.document.wordfiles.word_pages import best_break, paged

_PAGE = 100.0


def test_that_what_fits_takes_one_page() -> None:
    found = paged([Slice(40.0), Slice(60.0)], _PAGE, 1)
    assert (found.pages, found.over_pt, found.last_pt) == (1, 0.0, 100.0)


def test_that_what_stands_beyond_the_budget_is_told() -> None:
    found = paged([Slice(60.0, words="first"), Slice(60.0, words="second")], _PAGE, 1)
    assert (found.pages, found.over_pt, found.first_over) == (2, 60.0, "second")


def test_that_white_space_at_the_head_and_foot_of_a_page_is_dropped() -> None:
    assert paged([Slice(50.0, 20.0, 20.0), Slice(50.0, 0.0, 9.0)], _PAGE, 1).pages == 2
    assert paged([Slice(50.0, 20.0), Slice(50.0, 0.0, 20.0)], _PAGE, 1).pages == 1


def test_that_what_belongs_together_goes_to_the_next_page_together() -> None:
    kept = [Slice(60.0), Slice(20.0, keep_next=True), Slice(30.0)]
    assert paged(kept, _PAGE, 1).over_pt == 50.0


def test_that_what_a_page_has_no_room_for_is_less_than_what_goes_with_it() -> None:
    kept = [Slice(60.0), Slice(20.0, keep_next=True), Slice(30.0)]
    found = paged(kept, _PAGE, 2)
    assert (found.last_pt, found.spilt_pt) == (50.0, 10.0)
    assert paged(kept[:2], _PAGE, 2).spilt_pt == 0.0


def test_that_a_chain_higher_than_a_page_is_parted() -> None:
    chain = [Slice(60.0, keep_next=True), Slice(60.0, keep_next=True), Slice(60.0)]
    assert paged(chain, _PAGE, 1).pages == 3


def test_that_a_page_may_be_begun_with_room_left() -> None:
    assert paged([Slice(10.0), Slice(10.0, new_page=True)], _PAGE, 1).pages == 2


def test_that_nothing_is_one_page() -> None:
    assert paged([], _PAGE, 1).pages == 1


@pytest.mark.parametrize(
    ("parts", "begins"), [((14, 10, 7, 4), 2), ((18, 12, 2), 1), ((20, 11, 20), None), ((3, 2), None)]
)
def test_that_a_part_goes_along_to_a_page_that_would_be_all_but_empty(
    parts: tuple[int, ...], begins: int | None
) -> None:
    document, heads = docx.Document(), []
    for lines in parts:
        for line in range(lines):
            paragraph = document.add_paragraph(f"Line {line}")
            form = paragraph.paragraph_format
            form.line_spacing, form.space_after, form.space_before = Pt(20), Pt(0), Pt(0 if line else 20)
            heads += [] if line else [paragraph._p]
    found = best_break(Measure(document), 2)
    assert found is (None if begins is None else heads[begins])
