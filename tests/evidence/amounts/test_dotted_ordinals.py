"""German numbers before a full stop: ordinals, or the end of a sentence."""

import pytest

from tests.kit.told import told


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In Chemnitz fallen 240 Stellen weg und in Kassel 140. Kündigungen schloss sie nicht aus.", "140"),
        ("Gezählt wurden 212. Betroffene Orte nannte die Behörde nicht.", "212"),
        ("Von 300 Betten sind nun 120. Nachts ist die Klinik voll.", "120"),
    ],
)
def test_that_a_number_of_three_digits_ends_a_sentence(text: str, number: str) -> None:
    assert number in told(text, "de")


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt feiert den 150. Jahrestag der Brücke.",
        "Zum 100. Geburtstag kam der Bürgermeister.",
        "Sie wurde im 12. Anlauf gewählt.",
    ],
)
def test_that_an_ordinal_is_no_figure(text: str) -> None:
    assert told(text, "de") == {}
