from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.joins import continues, join, uncut, unwrapped
from briefgen.article.lines import Line, Mark, lines_of
from tests.article.conftest import SENTENCES


@pytest.mark.parametrize(
    ("first", "second", "goes_on"),
    [
        ("The industry has been largely", "focused on its own country", True),
        ("according to the ministry", ", which pays for it.", True),
        ("He said it was done.", "and left", False),
        ("What the money buys", "The first four cranes", False),
        ("Menu", "about us", False),
    ],
)
def test_that_a_low_start_goes_on_with_an_open_line(first: str, second: str, goes_on: bool) -> None:
    assert continues(Line(first), Line(second)) is goes_on


def test_that_paragraphs_of_a_page_are_never_joined() -> None:
    assert not continues(Line("The industry has been"), Line("focused on", mark=Mark.PARAGRAPH))


def test_that_no_space_is_put_before_a_comma() -> None:
    assert join("the ministry", ", which pays") == "the ministry, which pays"
    assert join("has been", "focused") == "has been focused"


def test_that_a_menu_of_low_words_stays_a_menu() -> None:
    assert len(uncut(lines_of("home news\nsports and more\nweather today\n"))) == 3


def test_that_a_note_on_the_date_is_not_taken_for_the_rest_of_a_headline() -> None:
    title = "A headline that is longer than most and has as many words as this"
    assert len(uncut(lines_of(f"{title}\nwritten by Ann Lee on April 7, 2017 at 6:49 pm"))) == 2


def test_that_a_list_of_short_lines_is_not_taken_for_wrapped_text() -> None:
    text = "\n".join(
        ["Home", "Sport", "Council votes for a new swimming hall in the town of Lindvik", "More"] * 4
    )
    assert unwrapped(text) == text


@pytest.mark.parametrize("width", [60, 72, 99, 110, 132])
def test_that_wrapped_paragraphs_are_made_whole_whatever_their_width(width: int) -> None:
    paragraphs = [" ".join(SENTENCES), " ".join(SENTENCES[::-1]), SENTENCES[1]]
    signed = ["Ann Lee", "Editor", "https://www.example.org/" + "a-long-address/" * 12]
    text = "\n\n".join([*(fill(words, width) for words in paragraphs), "\n".join(signed)])
    assert unwrapped(text).split("\n") == [line for words in paragraphs for line in (words, "")] + signed


def test_that_paragraphs_of_a_line_each_are_not_taken_for_wrapped_text() -> None:
    text = "\n".join([" ".join(SENTENCES), *SENTENCES, " ".join(SENTENCES[:3]), *SENTENCES[:2]])
    assert unwrapped(text) == text


def test_that_no_spaces_are_put_into_a_script_without_them() -> None:
    text = "\n".join("市议会决定重建游泳馆" * 8 for _ in range(6))
    assert unwrapped(text) == text


@given(st.lists(st.text(alphabet="abc .\n", max_size=70), max_size=12).map("\n".join))
def test_that_unwrapping_changes_nothing_but_white_space(text: str) -> None:
    assert unwrapped(text).split() == text.split()


@pytest.mark.parametrize(
    ("link", "rest"),
    [("47,000", ", the nurses’ union has said."), ("3.2%", "in March."), ("the union", ", it said.")],
)
def test_that_a_link_inside_a_sentence_is_put_back(link: str, rest: str) -> None:
    cut = "The number of unfilled nursing posts in England and Wales has doubled in two years to"
    (whole,) = uncut([Line(cut), Line(link), Line(rest)])
    assert whole.text.startswith(f"{cut} {link}")
    assert whole.text.endswith(rest)


def test_that_a_count_of_shares_below_a_title_is_no_link_inside() -> None:
    title = "The digital age has spoilt us for choice and is giving us curated content"
    assert len(uncut([Line(title), Line("174 SHARES"), Line("world This house blends in")])) == 3
