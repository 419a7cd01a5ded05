"""One measure then and now at several places."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "places", "title"),
    [
        (
            "Rents rose from $900 in 2015 to $1,400 in 2024 in Norby, from $700 to $950 in Estrup and from "
            "$640 to $700 in Halden.",
            ["Norby", "Estrup", "Halden"],
            "Rents: up for all 3",
        ),
        (
            "The share of workers who cycle rose from 12% in 2015 to 21% in 2024 in Norby, from 9% to 17% in "
            "Estrup and from 5% to 6% in Vester.",
            ["Norby", "Estrup", "Vester"],
            "Share of workers who cycle: up for all 3",
        ),
        (
            "Between 2015 and 2024 the share of workers who cycle rose from 12% to 21% in Norby, from 9% to "
            "17% in Estrup and from 7% to 10% in Halden.",
            ["Norby", "Estrup", "Halden"],
            "Share of workers who cycle: up for all 3",
        ),
    ],
)
def test_that_places_of_one_measure_stand_side_by_side(text: str, places: list[str], title: str) -> None:
    found = charts_of(text)
    assert [chart.kind for chart in found] == [ChartKind.PAIRED_BARS, ChartKind.SLOPE]
    assert [point.label for point in found[0].series[0].points] == places
    assert {chart.title for chart in found} == {title}


@pytest.mark.parametrize(
    "text",
    [
        "Staff fell from 420 to 310 in Ash and from 90 to 60 in Elm.",
        "Pay ranges from $3 to $5 in Ash, from $4 to $6 in Elm.",
    ],
)
def test_that_the_change_at_one_of_several_places_is_not_told_as_that_of_all(text: str) -> None:
    assert charts_of(text) == ()


def test_that_a_range_beside_a_change_is_no_change() -> None:
    found = charts_of("Prices rose from $3 in 2015 to $5 in 2024, with discounts from 10% to 20%.")
    assert {chart.title for chart in found} == {"Prices rose by $2"}
