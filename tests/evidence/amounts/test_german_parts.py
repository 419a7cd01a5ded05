"""German halves, quarters and thirds of a measure and of what somebody owns; "beziehungsweise"."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "reads"),
    [
        ("Die Fahrt dauert eine halbe Stunde.", "eine halbe Stunde", "0.5 hour"),
        ("Der Umbau dauerte ein Dreivierteljahr.", "ein Dreivierteljahr", "0.75 year"),
        ("Der Bus braucht eine Viertelstunde.", "eine Viertelstunde", "0.25 hour"),
        ("Der Zug kam mit einer Dreiviertelstunde Verspätung.", "einer Dreiviertelstunde", "0.75 hour"),
        ("Nach einem halben Jahr war Schluss.", "einem halben Jahr", "0.5 year"),
        ("Sie war ein Vierteljahr krank.", "ein Vierteljahr", "0.25 year"),
        ("Sie trank einen halben Liter Milch.", "einen halben Liter", "0.5 litre"),
        ("Der Zins stieg um einen halben Prozentpunkt.", "einen halben Prozentpunkt", "0.5 percentage point"),
        ("Die Mieter zahlen mehr als ein Drittel ihres Einkommens.", "mehr als ein Drittel", "> 0.3333"),
        ("Ein Viertel unseres Stroms kommt vom Wind.", "Ein Viertel", "0.25"),
        ("Ein Zehntel dieser Fläche ist bebaut.", "Ein Zehntel", "0.1"),
        ("Ein Drittel davon ging an den Kreis.", "Ein Drittel", "0.3333"),
        ("Ein Fünftel jeder Ladung verdirbt.", "Ein Fünftel", "0.2"),
    ],
)
def test_that_a_part_is_read(text: str, words: str, reads: str) -> None:
    assert slot(told(text, "de")[words], "reads") == reads


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Es kamen 40 beziehungsweise 60 Gäste.", ["40 Gast", "60 Gast"]),
        ("Die Firmen verkaufen 20 bzw. 35 Boote im Jahr.", ["20 Boot per year", "35 Boot per year"]),
        ("Die Zinsen stiegen auf 4 beziehungsweise 5 Prozent.", ["4 percent", "5 percent"]),
        (
            "Der Umsatz stieg auf 4 beziehungsweise 5 Millionen Euro.",
            ["4000000 euro", "5000000 euro"],
        ),
    ],
)
def test_that_two_numbers_of_two_are_two_figures(text: str, reads: list[str]) -> None:
    assert [slot(one, "reads") for one in told(text, "de").values()] == reads


@pytest.mark.parametrize(
    "text",
    [
        "Das halbe Dorf kam zum Fest.",
        "Das erste Viertel gehörte den Gästen.",
        "Er wohnt im alten Viertel ihres Vaters.",
        "Um halb acht begann das Spiel.",
    ],
)
def test_that_other_halves_are_none(text: str) -> None:
    assert told(text, "de") == {}
