"""German objects that open a sentence whose verb puts them at a figure."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject", "who"),
    [
        (
            "Die Kosten der Sanierung schätzt das Land auf 3 Milliarden Euro.",
            "3 Milliarden Euro",
            "Kosten der Sanierung",
            "Land",
        ),
        (
            "Die Kosten für Energie bezifferte der Chef Ralf Sommer auf 28 Euro.",
            "28 Euro",
            "Kosten für Energie",
            "Chef Ralf Sommer",
        ),
        (
            "Die Ausgaben schätzt Kämmerin Eva Lutz auf rund 90 Euro.",
            "rund 90 Euro",
            "Ausgaben",
            "Kämmerin Eva Lutz",
        ),
        ("Die Schulden beziffert das Amt auf 30 Euro.", "30 Euro", "Schulden", "Amt"),
        (
            "Den Schaden durch den Streik bezifferte die Reederei Hansen auf 14 Euro.",
            "14 Euro",
            "Schaden durch den Streik",
            "Reederei Hansen",
        ),
    ],
)
def test_that_who_puts_it_there_says_it(text: str, words: str, subject: str, who: str) -> None:
    figure = told(text, "de")[words]
    assert (slot(figure, "subject"), slot(figure, "says_who")) == (subject, who)


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Die Polizei bezifferte den Schaden auf 20 Euro.", "20 Euro", "Schaden"),
        ("Die Firma Hansen beziffert die Verluste auf 40 Euro.", "40 Euro", "Verluste"),
        ("Das Ministerium beziffert die Kosten auf 40 Euro.", "40 Euro", "Kosten"),
        ("Der Makler schätzt das Haus auf 900 Euro.", "900 Euro", "Haus"),
    ],
)
def test_that_an_object_behind_the_verb_stays_the_subject(text: str, words: str, subject: str) -> None:
    assert slot(told(text, "de")[words], "subject") == subject
