"""Values that each have a date of their own are a series where no clause names anything else."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

SERIES = [
    (
        "en",
        "The unemployment rate in the Marlow district fell to 5.4 per cent in September 2025. It had been "
        "5.8 per cent in May 2025 and 5.5 in June 2025, before rising to 5.9 in July 2025.",
        "Unemployment rate in the Marlow district",
        ["5.8 per cent", "5.5", "5.9", "5.4 per cent"],
    ),
    (
        "de",
        "Nach 84.000 Fahrgästen im Jahr 2020 und 97.000 im Jahr darauf stieg die Zahl 2022 auf 131.000 und "
        "2023 auf 142.000. 2024 waren es mit 139.000 etwas weniger, weil das Schiff in der Werft lag.",
        "Fahrgäste",
        ["84.000 Fahrgästen", "97.000", "131.000", "142.000", "139.000"],
    ),
    (
        "en",
        "The number of pupils at Harwick music school keeps growing: 410 in 2022, 455 in 2023, 520 in 2024 "
        "and 610 last year.",
        "Number of pupils at Harwick music school",
        ["410", "455", "520", "610"],
    ),
    (
        "de",
        "Die Zahl der Einbrüche in Remstal geht zurück. 2021 hatte die Polizei noch 312 Fälle erfasst, 2022 "
        "dann 287 und 2023 wieder 301. Im Jahr 2024 waren es 246, im vergangenen Jahr nur noch 198.",
        "Zahl der Einbrüche in Remstal",
        ["312 Fälle", "287", "301", "246", "198"],
    ),
]


@pytest.mark.parametrize(("language", "text", "measure", "values"), SERIES)
def test_that_dated_values_of_one_thing_are_a_line(
    language: str, text: str, measure: str, values: list[str]
) -> None:
    first = charts_of(text, language)[0]
    assert first.kind is ChartKind.LINE
    assert first.series[0].name == measure
    assert [point.text for point in first.points] == values


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The rate in the Marlow district fell to 5.4 per cent in 2025. It had been 5.8 per cent in 2022 "
            "and 5.5 in Norland in 2023, before rising to 5.9 in 2024.",
        ),
        (
            "en",
            "Rail carried 54% of freight in 2025, down from 61% in 2021. Some 68% of passengers were late in "
            "2017, and 70% in 2013.",
        ),
        (
            "de",
            "Nach 84.000 Fahrgästen im Jahr 2020 und 97.000 im Jahr darauf stieg die Zahl 2022 auf 131.000. "
            "2024 zählte die Brücke 139.000.",
        ),
    ],
)
def test_that_dated_values_of_two_things_are_no_line(language: str, text: str) -> None:
    assert not [chart.title for chart in charts_of(text, language) if chart.kind is ChartKind.LINE]
