"""A participle that opens a sentence is no subject, nor is a body that only decides on so many."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


def _subjects(text: str, language: str = "de") -> list[str]:
    figures = find_evidence(article_of(text, language)).figures
    return [one.subject.text if one.subject else "" for one in figures]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Gefördert wurde das Projekt mit 1,35 Millionen Euro.", "Projekt"),
        ("Finanziert wird die Brücke mit 40 Millionen Euro.", "Brücke"),
        ("Verkauft wurden die Karten für 25 Euro.", "Karten"),
        ("Gestohlen wurden 300 Fahrräder.", ""),
        ("Wasser wurde um 5 Prozent teurer.", "Wasser"),
        ("Geflügel wurde um 5 Prozent teurer.", "Geflügel"),
    ],
)
def test_that_a_participle_in_front_leaves_the_subject_behind_its_verb(text: str, subject: str) -> None:
    assert _subjects(text) == [subject]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Der Kreistag hat die Schließung von zwei der fünf Bäder beschlossen.", ["", ""]),
        ("Am Montag hat der Gemeinderat den Kauf von 14 Bussen genehmigt.", [""]),
        ("Der Verein hat 1.150 Mitglieder.", ["Verein"]),
        ("Das Programm wurde bisher von 19 Betrieben genutzt.", ["Programm"]),
        ("Der Nabu zählte 340 Brutpaare.", [""]),
        ("Die Stadt zählt 340.000 Einwohner.", ["Stadt"]),
    ],
)
def test_that_who_decides_on_so_many_is_not_what_is_counted(text: str, subjects: list[str]) -> None:
    assert _subjects(text) == subjects


def test_that_a_superlative_alone_names_nothing() -> None:
    assert _subjects("She emptied seven accounts, the largest loss being £68,400.", "en") == ["", ""]
