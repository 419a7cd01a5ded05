"""A bare number behind what somebody is called is an age."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The girl, 7, was found near the river.", "en", "7"),
        ("Her eldest son, 23, is a nurse.", "en", "23"),
        ("His daughters, aged 7 and 9, were at school.", "en", "9"),
        ("The brothers, 11 and 14, were fishing.", "en", "11"),
        ("The brothers, 11 and 14, were fishing.", "en", "14"),
        ("Die Brüder, 11 und 14, angelten.", "de", "11"),
        ("Ihre Tochter, 23, lebt in Köln.", "de", "23"),
    ],
)
def test_that_a_number_behind_a_person_is_an_age(text: str, language: str, words: str) -> None:
    assert slot(told(text, language)[words], "reads") == f"{words} year (age)"


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The boys, 11 of them, were late.", "en", "11"),
        ("The women, 14 in all, were freed.", "en", "14"),
        ("The teams, 11 and 14, met again.", "en", "11"),
        ("Platforms 7 and 9, closed since May, will open.", "en", "9"),
        ("Die Kinder, 14 an der Zahl, sangen.", "de", "14"),
    ],
)
def test_that_a_number_of_persons_or_things_is_none(text: str, language: str, words: str) -> None:
    figures = told(text, language)
    assert words in figures
    assert figures[words].quantity.unit.name != "year"
