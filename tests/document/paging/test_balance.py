"""No page is left all but empty, and no row or two of a table alone, where a break elsewhere helps."""

from dataclasses import replace

from briefgen.document.paging.balance import balanced
from briefgen.document.paging.pages import Pages
from briefgen.document.paging.slabs import Slab
from tests.document.paging.test_pages import FRAME, GRID, LINE, depths

PART = replace(LINE, starts=True)


def _broken(*slabs: Slab) -> list[int]:
    """How many slabs stand on each page once the story is balanced."""
    pages = balanced(Pages(lambda _: FRAME, GRID).fill(slabs), slabs)
    on = [page for page, _ in depths(pages)]
    return [on.count(page) for page in range(max(on) + 1)]


def test_that_a_part_goes_along_to_a_page_that_would_be_all_but_empty() -> None:
    assert _broken(*[LINE] * 7, PART, *[LINE] * 3, PART) == [7, 5]


def test_that_the_latest_part_that_helps_begins_the_page() -> None:
    assert _broken(*[LINE] * 4, PART, LINE, LINE, PART, *[LINE] * 4) == [7, 5]


def test_that_a_page_well_filled_is_left_as_it_falls() -> None:
    assert _broken(*[LINE] * 7, PART, *[LINE] * 8) == [11, 5]


def test_that_no_page_is_emptied_for_the_next() -> None:
    assert _broken(LINE, LINE, PART, *[LINE] * 9) == [11, 1]


def test_that_a_story_of_one_page_has_no_break() -> None:
    assert _broken(LINE, PART, LINE) == [3]


def test_that_no_page_more_is_taken() -> None:
    parts = [PART, *[LINE] * 10]
    assert _broken(*parts, *parts, PART) == [11, 11, 1]


def test_that_what_stands_on_the_foot_does_not_fill_a_last_page() -> None:
    assert _broken(*[LINE] * 7, PART, *[LINE] * 3, PART, replace(LINE, bottom=True)) == [7, 6]


def test_that_few_rows_of_a_table_stay_with_others() -> None:
    row = replace(LINE, rather_next=True)
    table = [replace(PART, keep_next=True), row, row, LINE, *[LINE] * 3]
    assert _broken(*[LINE] * 8, *table) == [8, 7]


def test_that_a_part_goes_along_to_a_foot_alone_though_the_page_before_is_then_not_quite_half_full() -> None:
    foot = replace(LINE, bottom=True)
    assert _broken(*[LINE] * 4, PART, *[LINE] * 6, foot) == [4, 8]
