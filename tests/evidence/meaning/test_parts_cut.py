"""What is cut out of a whole is so many of it: the company itself did not fall by it."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The company will cut 480 of its 4,800 jobs.", "en", "480"),
        ("Oster Paper is cutting 120 of 900 posts.", "en", "120"),
        ("The bank reduced 30 of its 210 branches.", "en", "30"),
        ("The council is to cut six of its 40 nurses.", "en", "six"),
        ("The airline cut 12 of 85 routes in May.", "en", "12"),
        ("The trust will reduce 14 of its 60 wards.", "en", "14"),
    ],
)
def test_that_who_cuts_things_does_not_fall_by_them(text: str, language: str, words: str) -> None:
    assert slot(told(text, language)[words], "subject") == ""


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("The company's profit fell by £480,000.", "£480,000", "company's profit"),
        ("The workforce fell by 480 to 4,320.", "480", "workforce"),
        ("The council cut its budget by £4m.", "£4m", "budget"),
        ("Oster Paper shed 90 jobs.", "90 jobs", "Oster Paper"),
    ],
)
def test_that_what_falls_keeps_its_change(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
