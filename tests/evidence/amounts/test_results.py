"""Results of matches that could be times of day."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Der SC Velten hat das Derby mit 31:29 (11:18) gewonnen.", ["31:29", "11:18"]),
        ("Die Mannschaft steht mit 24:12 Punkten auf Platz vier.", ["24:12"]),
        ("Im Hinspiel hatte Velten mit 22:30 verloren.", ["22:30"]),
        ("Beim 27:27 gegen Jena traf Velten zuletzt den Ausgleich.", ["27:27"]),
    ],
)
def test_that_sides_led_to_by_a_match_are_a_result(text: str, reads: list[str]) -> None:
    assert [slot(one, "reads") for one in told(text, "de").values()] == reads


@pytest.mark.parametrize(
    "text",
    [
        "Das Spiel endete um 21:45 Uhr.",
        "Sie gewann den Lauf mit 31:29 Minuten.",
        "Die Partie beginnt 20:15.",
        "Der Bus fährt mit 14:30 Uhr als Abfahrt.",
    ],
)
def test_that_a_time_is_no_result(text: str) -> None:
    assert "score" not in {slot(one, "kind") for one in told(text, "de").values()}
