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
        ("Crates 7 and 9, sealed since May, will open.", "en", "9"),
        ("Die Kinder, 14 an der Zahl, sangen.", "de", "14"),
    ],
)
def test_that_a_number_of_persons_or_things_is_none(text: str, language: str, words: str) -> None:
    figures = told(text, language)
    assert words in figures
    assert figures[words].quantity.unit.name != "year"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Der Siebenjährige lief auf die Straße.", "Siebenjährige", 7),
        ("Ein 24-Jähriger starb.", "24-Jähriger", 24),
        ("Eine 61-jährige Frau wurde verletzt.", "61-jährige", 61),
        ("Dort half ein zwölfjähriger Junge.", "zwölfjähriger", 12),
    ],
)
def test_that_a_german_word_with_an_age_in_it_tells_it(text: str, words: str, value: int) -> None:
    assert slot(told(text, "de")[words], "reads") == f"{value} year (age)"


@pytest.mark.parametrize(
    "text",
    [
        "Ein dreijähriger Vertrag endet.",
        "Dreijährige Verträge enden.",
        "Die 30-jährige Geschichte endet.",
        "Minderjährige zahlen nichts.",
    ],
)
def test_that_a_german_stretch_of_time_is_no_age(text: str) -> None:
    assert told(text, "de") == {}
