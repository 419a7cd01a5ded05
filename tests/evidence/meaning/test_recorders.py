"""Offices and people who only count what a figure tells."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject", "language"),
    [
        ("The office counted 14 packs in the valley last winter.", "14 packs", "", "en"),
        ("Police recorded 312 burglaries in the town.", "312 burglaries", "", "en"),
        ("The institute measured 41 degrees at the airport.", "41 degrees", "", "en"),
        ("The agency registered 300 tonnes of waste.", "300 tonnes", "", "en"),
        ("Das Landesamt zählte in der Altmark 14 Rudel.", "14 Rudel", "", "de"),
        ("Das Landesamt für Umwelt zählte im Winter im Harz neun Luchse.", "neun Luchse", "", "de"),
        ("Die Umweltbehörde erfasste 4.100 Tonnen Müll.", "4.100 Tonnen", "", "de"),
        ("Das Institut maß am Flughafen 41 Grad.", "41 Grad", "", "de"),
        ("The firm sold 340 cars.", "340 cars", "firm", "en"),
        ("The agency reported £3m in costs.", "£3m", "agency", "en"),
        ("Die Gemeinde zählt 5.400 Einwohner.", "5.400 Einwohner", "Gemeinde", "de"),
        ("Die Firma verkaufte 340 Autos.", "340 Autos", "Firma", "de"),
    ],
)
def test_that_who_counts_is_not_counted(text: str, words: str, subject: str, language: str) -> None:
    assert slot(told(text, language)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Das Amt zählte 300 Mitarbeiter.", "300 Mitarbeiter", "Amt"),
        ("Die Behörde zählt 1.200 Beschäftigte.", "1.200 Beschäftigte", "Behörde"),
        ("Die Feuerwehr zählt 60 Mitglieder.", "60 Mitglieder", "Feuerwehr"),
        ("Die Polizei zählte 900 Teilnehmer.", "900 Teilnehmer", ""),
        ("Die Verwaltung zählte 40 Besucher.", "40 Besucher", ""),
        ("Das Amt zählte 300 Störche.", "300 Störche", ""),
    ],
)
def test_that_those_of_its_own_are_the_offices(text: str, words: str, subject: str) -> None:
    assert slot(told(text, "de")[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject", "language"),
    [
        ("Das Team hatte 2024 insgesamt 12.600 Nester an 48 Orten untersucht.", "12.600 Nester", "", "de"),
        ("The team has examined 300 nests.", "300 nests", "", "en"),
        ("Der Verein hat 300 Unterschriften gesammelt.", "300 Unterschriften", "Verein", "de"),
        ("The firm has built 40 homes.", "40 homes", "firm", "en"),
    ],
)
def test_that_who_has_only_looked_at_things_is_not_what_is_counted(
    text: str, words: str, subject: str, language: str
) -> None:
    assert slot(told(text, language)[words], "subject") == subject
