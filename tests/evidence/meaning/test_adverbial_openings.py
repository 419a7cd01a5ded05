"""Words before a verb that are a place, a time or a source, and no subject."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "subject"),
    [
        (
            "Auf trockenen Feldern lag die Quote um vier Prozentpunkte niedriger.",
            "de",
            "vier Prozentpunkte",
            "Quote",
        ),
        ("In nassen Jahren waren es 41 Prozent.", "de", "41 Prozent", ""),
        ("Dem Verband zufolge liegt die Miete bei 9 Euro.", "de", "9 Euro", "Miete"),
        ("Medienberichten zufolge kostet der Turm 3 Euro.", "de", "3 Euro", "Turm"),
        ("The inquest heard that Holt sold 14 flats.", "en", "14 flats", "Holt"),
        ("Jurors heard that Dunn had 3 boats.", "en", "3 boats", "Dunn"),
        (
            "Der Rat hatte den Antrag abgelehnt und den Beitrag von 31 auf 24 Euro gesenkt.",
            "de",
            "24 Euro",
            "Beitrag",
        ),
        ("Die Quote liegt bei 5 Prozent.", "de", "5 Prozent", "Quote"),
        ("The car that Holt sold cost £900.", "en", "£900", "car that Holt sold"),
    ],
)
def test_that_only_what_is_measured_is_a_subject(text: str, language: str, words: str, subject: str) -> None:
    assert slot(told(text, language)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "language", "words", "change"),
    [
        ("Her knees shook about 12 metres up.", "en", "about 12 metres", ""),
        ("The cat was found 3 metres down.", "en", "3 metres", ""),
        ("The lake was 2 metres up on last year.", "en", "2 metres", "up by"),
        ("Sales were 3 per cent up.", "en", "3 per cent", "up by"),
        ("Die Aktien sprangen um 6 Prozent.", "de", "6 Prozent", "up by"),
        ("Die Miete zog um 3 Prozent an.", "de", "3 Prozent", "up by"),
        ("Sie schlossen mit einem Abschlag von 5 Prozent.", "de", "5 Prozent", "down by"),
        ("Sie zogen 3 Kinder aus dem See.", "de", "3 Kinder", ""),
        ("Sie brachen 12 Fenster ein.", "de", "12 Fenster", ""),
    ],
)
def test_that_only_a_change_is_one(text: str, language: str, words: str, change: str) -> None:
    assert slot(told(text, language)[words], "change") == change
