"""A change that is only thought of is told apart from one that happened."""

import pytest

from briefgen.knowledge.imagined import is_imagined


def imagined(text: str, words: str, language: str = "en") -> bool:
    start = text.index(words)
    return is_imagined(text, language, start, start + len(words))


@pytest.mark.parametrize(
    "text",
    [
        "Raising the fare from £4 to £6 would bring in £3m a year.",
        "Raising the fare from £4 to £6 could empty the ferries.",
        "The board said raising the fare from £4 to £6 would empty the ferries.",
    ],
)
def test_that_a_change_that_would_do_something_is_imagined(text: str) -> None:
    assert imagined(text, "£6")


@pytest.mark.parametrize(
    "text",
    [
        "The line raised the fare from £4 to £6 in May.",
        "Passengers left, after the line put the fare up from £4 to £6 in May.",
        "The fare went from £4 to £6, which would bring in £3m.",
    ],
)
def test_that_a_change_that_is_told_happened(text: str) -> None:
    assert not imagined(text, "£6")
