"""When capitals tell names, and when they tell only that a line is a headline."""

import pytest

from briefgen.evidence.names.name_case import headline, is_foreign_particle, nearly_all
from briefgen.evidence.text.tokens import lines
from briefgen.evidence.words.speech import tongue
from tests.kit.labelled import plain_article


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Harbour Council Backs New Flood Wall", True),
        ("Harbour Council Backs New Flood Wall.", False),
        ("Harbour council backs new flood wall", False),
        ("Harbour Council Backs the New Flood Wall", True),
        ("Jane Poole Spoke", False),
        ("HARBOUR COUNCIL BACKS FLOOD WALL", True),
        ("Harbour Council Backs Wall by the sea for all", True),
    ],
)
def test_that_a_line_without_full_stop_and_nearly_all_in_capitals_is_a_headline(
    text: str, written: bool
) -> None:
    (line,) = lines(plain_article(text), (), tongue("en"))
    assert headline(line.tokens) is written


def test_that_no_words_are_no_headline() -> None:
    assert not headline([])


@pytest.mark.parametrize(
    ("capital", "all_of_them"),
    [
        ([True] * 4, True),
        ([True] * 3, False),
        ([True] * 5 + [False], True),
        ([True] * 4 + [False], False),
        ([], False),
    ],
)
def test_that_of_a_few_words_capitals_tell_nothing(capital: list[bool], all_of_them: bool) -> None:
    assert nearly_all(capital) is all_of_them


@pytest.mark.parametrize(
    ("word", "language", "foreign"),
    [
        ("van", "en", True),
        ("van", "de", True),
        ("von", "de", False),
        ("of", "en", False),
        ("wall", "en", False),
    ],
)
def test_that_a_particle_which_is_a_word_of_the_language_too_tells_no_name(
    word: str, language: str, foreign: bool
) -> None:
    assert is_foreign_particle(word, tongue(language)) is foreign
