import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.joins import continues, join, uncut, unwrapped
from briefgen.article.lines import Line, Mark, lines_of


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


@given(st.lists(st.text(alphabet="abc .\n", max_size=70), max_size=12).map("\n".join))
def test_that_unwrapping_changes_nothing_but_white_space(text: str) -> None:
    assert unwrapped(text).split() == text.split()
