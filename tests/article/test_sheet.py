"""Lines at their places on a page, put into the order they are read in and gathered into paragraphs."""

import pytest

from briefgen.article.sheet import (
    PageLine,
    hyphens_joined,
    in_reading_order,
    pages_in_reading_order,
    turned_apart,
    with_rows,
    without_running,
)

WORDS = "The council will vote on the new flood wall in May"


def line(text: str, *, left: float = 50, top: float, width: float = 200, turned: bool = False) -> PageLine:
    """A line 10 points high on a page 800 points high."""
    return PageLine(text, left, top, left + width, top + 10, 800, 10, turned)


def columns(first: int = 0) -> list[PageLine]:
    """Six lines in each of two columns, the rows of the page in turn."""
    return [
        line(f"{WORDS} {side}{at}", left=left, top=200 + 12 * at)
        for at in range(first, first + 6)
        for side, left in (("l", 50), ("r", 300))
    ]


def told(lines: list[PageLine]) -> list[str]:
    return [one.text.rpartition(" ")[2] for one in lines]


def test_that_columns_are_read_one_after_the_other() -> None:
    assert told(in_reading_order(columns())) == [f"{side}{at}" for side in "lr" for at in range(6)]


def test_that_what_spans_the_columns_parts_what_is_above_from_what_is_below() -> None:
    wide = line(f"{WORDS} wide", top=203 + 12 * 6, width=450)
    order = told(in_reading_order([*columns(), wide, *columns(first=8)]))
    assert order.index("r5") < order.index("wide") < order.index("l8") < order.index("r8")


def test_that_lines_in_one_column_are_read_from_the_top() -> None:
    lines = [line(f"{WORDS} {at}", top=200 + 12 * at) for at in (2, 0, 1)]
    assert told(in_reading_order(lines)) == ["0", "1", "2"]


def test_that_a_page_of_few_lines_has_the_columns_of_the_one_before() -> None:
    short = [line(f"{WORDS} l{at}", top=200 + 12 * at) for at in range(2)]
    short += [line(f"{WORDS} r{at}", left=300, top=200 + 12 * at) for at in range(2)]
    both = pages_in_reading_order([columns(), short])
    assert told(both[1]) == ["l0", "l1", "r0", "r1"]


def test_that_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        [line("Harbour News", top=20), line(f"{WORDS} {at}", top=300), line(f"Page {at}", top=780)]
        for at in (1, 2)
    ]
    assert [[one.text for one in page] for page in without_running(pages)] == [[f"{WORDS} 1"], [f"{WORDS} 2"]]


def test_that_a_head_at_the_height_of_running_ones_is_left_out_too() -> None:
    heads = ["Harbour News", "Harbour News", "A wall against the sea"]
    pages = [[line(head, top=20), line(f"{WORDS} {at}", top=300)] for at, head in enumerate(heads)]
    assert [len(page) for page in without_running(pages)] == [1, 1, 1]


def test_that_words_which_come_back_within_a_page_or_stand_once_at_its_edge_stay() -> None:
    pages = [
        [line("Flood wall", top=20), line("Harbour News", top=300)],
        [line("Flood wall", top=400), line("Town hall", top=60)],
    ]
    assert without_running(pages) == pages


def test_that_a_stamp_over_a_page_is_set_apart() -> None:
    page = [line(f"{WORDS} {at}", top=200 + 12 * at) for at in range(3)]
    stamp = line("DRAFT", top=220, turned=True)
    assert turned_apart([*page, stamp]) == (page, [stamp])


def test_that_a_page_which_lies_on_its_side_is_read_whole() -> None:
    page = [line(f"{WORDS} {at}", top=200 + 12 * at, turned=at > 0) for at in range(3)]
    assert turned_apart(page) == (page, [])


def test_that_cells_at_one_height_are_a_row_where_two_rows_stand_together() -> None:
    cells = [
        line(text, left=left, top=top, width=60)
        for top, row in ((200, ("Ash", "40")), (215, ("Elm", "32")))
        for left, text in zip((50, 300), row, strict=True)
    ]
    assert [one.text for one in with_rows(cells)] == ["Ash\t40", "Elm\t32"]
    assert [one.text for one in with_rows(cells[:2])] == ["Ash", "40"]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("the har-", "bour wall", "the harbour wall"),
        ("the North-", "South line", "the North- South line"),
        ("the wall", "stood", "the wall stood"),
        ("a pause -", "then", "a pause - then"),
    ],
)
def test_that_a_word_parted_by_a_hyphen_is_made_whole_before_a_small_letter(
    first: str, second: str, joined: str
) -> None:
    assert hyphens_joined(first, second) == joined
