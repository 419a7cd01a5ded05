"""A rate told of years and of months is one line on a true axis; what is counted is not."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Unemployment stood at 5.2% in 2019. It was 6.8% in 2020, 4.9% in June 2022 and 4.1% "
            "in January 2024.",
            [("2019", "5.2"), ("2020", "6.8"), ("June 2022", "4.9"), ("January 2024", "4.1")],
        ),
        (
            "The vacancy rate was 3% in 2018, 4% in 2020, 6% in March 2023 and 7% in May 2025.",
            [("2018", "3"), ("2020", "4"), ("March 2023", "6"), ("May 2025", "7")],
        ),
    ],
)
def test_that_a_rate_of_years_and_months_is_a_line(text: str, told: list[tuple[str, str]]) -> None:
    chart = charts_of(text)[0]
    assert chart.kind is ChartKind.LINE
    assert [(point.label.replace("\u00a0", " "), f"{point.value:f}") for point in chart.points] == told
    assert chart.notes == ("Each value stands at the middle of its period.",)


def test_that_counts_of_years_and_months_are_no_line() -> None:
    text = (
        "There were 810 births in 2019, 790 births in 2020, 61 births in June 2022 and 58 births in May 2024."
    )
    assert all(chart.kind is not ChartKind.LINE for chart in charts_of(text))
