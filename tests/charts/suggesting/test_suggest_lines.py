"""Several subjects with values at the same dates are one line chart."""

import pytest

from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of


def lines(text: str) -> ChartSpec | None:
    """The line chart of more than one series, if one is suggested."""
    found = (one for one in charts_of(text) if one.kind is ChartKind.LINE and len(one.series) > 1)
    return next(found, None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Norland counted 395 wolves in 2021, 460 in 2022, 450 in 2023 and 375 in 2024. "
            "Elmora counted 89 in "
            "2021, 92 in 2022, 87 in 2023 and 68 in 2024.",
            ["Norland", "Elmora"],
        ),
        (
            "Unemployment in Ash was 5% in 2021, 6% in 2022, 7% in 2023 and 8% in 2024. "
            "Unemployment in Elm was "
            "9% in 2021, 8% in 2022, 6% in 2023 and 5% in 2024.",
            ["Unemployment in Ash", "Unemployment in Elm"],
        ),
        (
            "Exports were 41 tonnes in 2021, 46 tonnes in 2022, 50 tonnes in 2023 and 55 tonnes "
            "in 2024. Imports "
            "were 30 tonnes in 2021, 28 tonnes in 2022, 25 tonnes in 2023 and 21 tonnes in 2024.",
            ["Exports", "Imports"],
        ),
    ],
)
def test_that_two_series_of_the_same_dates_are_two_lines(text: str, names: list[str]) -> None:
    chart = lines(text)
    assert chart is not None
    assert [one.name for one in chart.series] == names
    assert charts_of(text)[0] == chart


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Unemployment in Ash was 5% in 2021, 6% in 2022, 7% in 2023 and 8% in 2024. "
            "Unemployment in Elm was "
            "9% in 2020, 8% in 2021, 6% in 2022 and 5% in 2023.",
            id="other dates",
        ),
        pytest.param(
            "Norland counted 395 wolves in 2021, 460 in 2022, 450 in 2023 and 375 in 2024. "
            "Elmora counted 89 bears "
            "in 2021, 92 bears in 2022, 87 bears in 2023 and 68 bears in 2024.",
            id="other things",
        ),
        pytest.param(
            "Births were 41 in 2021, 46 in 2022, 50 in 2023 and 55 in 2024. Visits were 30 in "
            "2021, 28 in 2022, "
            "25 in 2023 and 21 in 2024.",
            id="bare numbers",
        ),
    ],
)
def test_that_unlike_series_stay_apart(text: str) -> None:
    assert lines(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ein Kilogramm Roggenbrot kostete in Celle im Jahr 2021 im Mittel 3,40 Euro, 2022 waren es 3,90 "
        "Euro, 2023 schon 4,60 Euro und 2024 schließlich 5,10 Euro.",
        "Ein Liter Milch kostete 2021 im Schnitt 0,90 Euro, 2022 waren es 1,05 Euro, 2023 dann 1,15 Euro und "
        "2024 1,20 Euro.",
    ],
)
def test_that_what_a_thing_costs_is_of_that_thing(text: str) -> None:
    charts = [one for one in charts_of(text, "de") if one.kind is ChartKind.LINE]
    assert len(charts) == 1
    assert charts[0].title.startswith(" ".join(text.split()[1:3]))
