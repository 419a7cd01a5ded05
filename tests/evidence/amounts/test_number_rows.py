"""Rows of numbers that name lines, gates and pages count nothing."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Trams on lines 4 and 6 were held.", "en"),
        ("Routes 12 and 31 are diverted.", "en"),
        ("Gates 3, 4 and 5 were locked.", "en"),
        ("The story is on pages 4 to 6.", "en"),
        ("Auf den Linien 7, 9 und 12 fahren keine Züge.", "de"),
        ("Die Gleise 2 und 3 sind gesperrt.", "de"),
        ("Die Tore 3 bis 5 blieben offen.", "de"),
    ],
)
def test_that_a_row_of_names_holds_no_figure(text: str, language: str) -> None:
    assert told(text, language) == {}


@pytest.mark.parametrize(
    ("text", "language", "reads"),
    [
        ("Of the platforms 3 were shut.", "en", ["3"]),
        ("In the rooms 30 children slept.", "en", ["30 child"]),
        ("They laid lines 4 and 6 miles long.", "en", ["4 mile", "6 mile"]),
        ("The herd numbers 120 to 150 elk.", "en", ["120..150 elk"]),
        ("In den Klassen 3 und 4 lernen 40 Kinder.", "de", ["40 Kind"]),
        ("Auf den Linien fahren 12 Busse.", "de", ["12 Bus"]),
    ],
)
def test_that_what_is_counted_beside_such_a_noun_stays(text: str, language: str, reads: list[str]) -> None:
    assert [slot(one, "reads") for one in told(text, language).values()] == reads
