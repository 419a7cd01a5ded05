"""German objects: before their verb, and behind its subject."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Den Schaden bezifferte die Polizei auf 20.000 Euro.", "20.000 Euro", "Schaden"),
        ("Den Verlust der Sparte beziffert der Konzern auf 40 Euro.", "40 Euro", "Verlust der Sparte"),
        ("Den Wert des Hauses schätzt der Makler auf 900 Euro.", "900 Euro", "Wert des Hauses"),
        ("Der Makler schätzt den Wert des Hauses auf 900 Euro.", "900 Euro", "Wert des Hauses"),
        ("Den Angaben zufolge bezifferte die Polizei den Schaden auf 90 Euro.", "90 Euro", "Schaden"),
        ("Im Mai lag der Umsatz den Angaben zufolge bei 5 Euro.", "5 Euro", "Umsatz"),
        ("Im Mai lag die Quote der Klinik bei 5 Prozent.", "5 Prozent", "Quote der Klinik"),
        ("Im Mai stieg die Miete einer Wohnung auf 900 Euro.", "900 Euro", "Miete einer Wohnung"),
    ],
)
def test_that_a_value_is_of_the_object_that_is_put_at_it(text: str, words: str, subject: str) -> None:
    assert slot(told(text, "de")[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Für 2024 meldete die Behörde einen Rückgang um 22 Prozent.", "22 Prozent"),
        ("Im Mai verzeichnete das Amt einen Anstieg der Diebstähle um 12 Prozent.", "12 Prozent"),
        ("Zuletzt erwartete die Kammer ein Plus von 4 Prozent.", "4 Prozent"),
    ],
)
def test_that_who_reports_a_change_has_not_changed(text: str, words: str) -> None:
    assert not slot(told(text, "de")[words], "subject")
