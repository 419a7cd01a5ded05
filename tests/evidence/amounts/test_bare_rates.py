"""A number that says how often without saying of what: "from 412 a week to 206"."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "reads"),
    [
        ("Opening hours will be cut from 412 a week to 206.", "en", "412 a week", "412 per week"),
        ("Opening hours will be cut from 412 a week to 206.", "en", "206", "206 per week"),
        ("Visits rose from 300 a day to 450.", "en", "450", "450 per day"),
        ("Visits fell to 1,200 per month.", "en", "1,200 per month", "1200 per month"),
        ("Arrests reached 40 a night.", "en", "40 a night", "40 per night"),
        ("Die Zahl der Anrufe stieg auf 900 pro Tag.", "de", "900 pro Tag", "900 per day"),
    ],
)
def test_that_a_bare_number_has_the_time_it_is_counted_on(
    text: str, language: str, words: str, reads: str
) -> None:
    assert slot(told(text, language)[words], "reads") == reads


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The total was 300 a year ago.", "300"),
        ("The count reached 300 a week later.", "300"),
        ("It closed at 9,874 a day after the vote.", "9,874"),
        ("The number rose to 40 a decade earlier.", "40"),
    ],
)
def test_that_a_time_counted_back_is_no_rate(text: str, words: str) -> None:
    assert slot(told(text)[words], "reads") == words.replace(",", "")
