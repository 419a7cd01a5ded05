"""Lines told by the phrases they hold, whole and in any case."""

import pytest

from briefgen.article.words import holds, picture_words


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "A PHOTO of the ferry hangs in the hall."),
        ("en", "The lifeboat, pictured left, goes out in any weather"),
        ("de", "Das FOTO der Fähre hängt im Saal."),
        ("de", "Die Wirtin (Mitte) mit zwei Gästen"),
    ],
)
def test_that_a_phrase_is_held_in_any_case(language: str, line: str) -> None:
    assert holds(line, line.lower(), picture_words(language))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The photographer went out in any weather."),
        ("en", "Nothing in the log says who steered."),
        ("de", "Die Fotografin fuhr bei jedem Wetter hinaus."),
    ],
)
def test_that_part_of_a_word_holds_no_phrase(language: str, line: str) -> None:
    assert not holds(line, line.lower(), picture_words(language))


def test_that_no_phrases_are_held_by_no_line() -> None:
    assert not holds("Photo", "photo", ())
