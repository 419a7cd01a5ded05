"""What a figure takes from that of another place is told without that place."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of, charts_of

TOLD = [
    (
        "en",
        "Unemployment in Dover rose from 4% in 2020 to 7% in 2024, in Hull from 2% to 3%.",
        ["Unemployment in Dover"] * 2 + ["Unemployment"] * 2,
        ["Dover", "Dover", "Hull", "Hull"],
    ),
    (
        "en",
        "Rents in Leeds climbed from £700 to £900, in York from £800 to £950.",
        ["Rents in Leeds"] * 2 + ["Rents"] * 2,
        ["Leeds", "Leeds", "York", "York"],
    ),
    (
        "en",
        "The vacancy rate in Aldam fell from 9% to 5% and in Borne from 12% to 8%.",
        ["vacancy rate in Aldam"] * 2 + ["vacancy rate"] * 2,
        ["Aldam", "Aldam", "Borne", "Borne"],
    ),
    (
        "en",
        "The price of bread in Norland doubled from $2 to $4, in Estria from $1 to $2.",
        ["price of bread in Norland"] * 2 + ["price of bread"] * 2,
        ["Norland", "Norland", "Estria", "Estria"],
    ),
    (
        "en",
        "Unemployment in Dover was 7% and in Hull 3%.",
        ["Unemployment in Dover", "Unemployment"],
        ["Dover", "Hull"],
    ),
    (
        "de",
        "Die Mieten in Bremen stiegen von 700 auf 900 Euro, in Hannover von 800 auf 950 Euro.",
        ["Mieten in Bremen"] * 2 + ["Mieten"] * 2,
        ["Bremen", "Bremen", "Hannover", "Hannover"],
    ),
    # --- one place, or a place that is part of what is measured
    (
        "en",
        "Unemployment in Dover rose from 4% to 7% in May.",
        ["Unemployment in Dover"] * 2,
        ["Dover", "Dover"],
    ),
    (
        "en",
        "Rents in Leeds climbed from £700 to £900 in 2024.",
        ["Rents in Leeds"] * 2,
        ["Leeds", "Leeds"],
    ),
    ("en", "Unemployment in Dover was 7%.", ["Unemployment in Dover"], ["Dover"]),
]


@pytest.mark.parametrize(("language", "text", "subjects", "places"), TOLD)
def test_that_each_figure_is_of_its_own_place(
    language: str, text: str, subjects: list[str], places: list[str]
) -> None:
    figures = find_evidence(article_of(text, language)).figures
    assert [figure.subject and figure.subject.text for figure in figures] == subjects
    assert [figure.place and figure.place.text for figure in figures] == places


def test_that_places_beside_each_other_are_titled_by_what_is_measured() -> None:
    first = charts_of("Unemployment in Dover rose from 4% in 2020 to 7% in 2024, in Hull from 2% to 3%.")[0]
    assert first.title.replace("\xa0", " ") == "Unemployment: Dover higher of the two, at 7 per cent"
