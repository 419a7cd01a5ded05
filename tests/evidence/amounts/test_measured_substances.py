"""Measures of something on so much ground, units of the press, and rows that tell their currency once."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "reads"),
    [
        ("Only 60 litres of rain per square metre fell.", "en", "60 litres", "60 litre per square metre"),
        ("Use is 90 kilograms of nitrogen per hectare.", "en", "90 kilograms", "90 kilogram per hectare"),
        ("Es fielen 60 Liter Regen je Quadratmeter.", "de", "60 Liter", "60 litre per square metre"),
        ("Sie trank 2 Liter Wasser je Tag.", "de", "2 Liter", "2 litre"),
        ("Der Luftdruck fiel auf 980 Hektopascal.", "de", "980 Hektopascal", "980 hectopascal"),
        ("Pressure fell to 980 hPa.", "en", "980 hPa", "980 hectopascal"),
        ("Die Dosis lag bei 3 Millisievert.", "de", "3 Millisievert", "3 millisievert"),
        ("Sie maßen 400 Becquerel.", "de", "400 Becquerel", "400 becquerel"),
    ],
)
def test_that_a_measure_is_read_with_its_unit(text: str, language: str, words: str, reads: str) -> None:
    assert slot(told(text, language)[words], "reads") == reads


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "Das Land gab 11 Millionen, der Bund 9 Millionen und die Stadt 8 Millionen Euro.",
            "de",
            ["euro", "euro", "euro"],
        ),
        ("The state gave 11 million and the city 8 million euros.", "en", ["euro", "euro"]),
        (
            "The town has 11 million visitors and the county earned 8 million euros.",
            "en",
            ["visitor", "euro"],
        ),
        ("Die Stadt zählt 11 Millionen, die Schule kostet 8 Millionen Euro.", "de", ["", "euro"]),
    ],
)
def test_that_a_row_of_payers_shares_its_currency(text: str, language: str, names: list[str]) -> None:
    assert [one.quantity.unit.name for one in told(text, language).values()] == names
