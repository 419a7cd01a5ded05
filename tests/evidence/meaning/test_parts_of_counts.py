"""Counts out of one that opens its sentence, where the verb stands second."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "reads"),
    [
        ("Von den 64 Ärzten der Klinik haben nach Auskunft der Leitung 20 gekündigt.", "20", "20 Arzt"),
        (
            "Von den 9.000 Mitgliedern des Vereins sind nach eigenen Angaben 1.400 Kinder.",
            "9.000 Mitgliedern",
            "",
        ),
        ("Von den 400 Betten der Klinik waren am Montag 380 belegt.", "380", "380 Bett"),
        (
            "Von den 2.500 Wohnungen der Genossenschaft stehen nach eigenen Angaben 70 leer.",
            "70",
            "70 Wohnung",
        ),
        ("Unter den 700 Bewerbern waren laut Ministerium 90 aus dem Ausland.", "90", "90 Bewerber"),
        ("Von den rund 300 Mitarbeitern des Werks sollen 120 gehen.", "120", "120 Mitarbeiter"),
        ("Von 60 Lehrern sind derzeit neun krank.", "neun", "9 Lehrer"),
    ],
)
def test_that_a_part_is_counted_as_its_whole(text: str, words: str, reads: str) -> None:
    figures = told(text, "de")
    assert not reads or slot(figures[words], "reads") == reads
    assert {(slot(one, "subject"), slot(one, "compared_to")) for one in figures.values()} == {("", "")}


def test_that_a_number_of_a_name_is_no_part() -> None:
    assert list(told("Von den 30 Kindern in Gruppe 2 sind 12 krank.", "de")) == ["30 Kindern", "12"]
    assert list(told("Von den 12 Wagen sind nur die in Halle 3 bereit.", "de")) == ["12 Wagen"]


@pytest.mark.parametrize(
    ("text", "words", "name", "found"),
    [
        (
            "Der Gewinn lag bei 12 Millionen Euro nach 9 Millionen Euro.",
            "12 Millionen Euro",
            "compared_to",
            "9 Millionen Euro",
        ),
        ("Nach eigenen Angaben hat die Firma 900 Kunden.", "900 Kunden", "subject", "Firma"),
    ],
)
def test_that_other_figures_keep_their_slots(text: str, words: str, name: str, found: str) -> None:
    assert slot(told(text, "de")[words], name) == found
