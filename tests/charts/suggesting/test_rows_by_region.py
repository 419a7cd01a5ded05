"""Changes of places in a row whose measure only the sentence before names, and places told behind them."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


def test_that_they_of_a_row_are_what_the_sentence_before_is_about() -> None:
    chart = charts_of(
        "Exports developed differently in 2025. In the north they grew by 6.2 per cent and in the west by "
        "2.8 per cent, while they fell by 4.5 per cent in the east and by 1.3 per cent in the south.",
        "en",
    )[0]
    assert (chart.kind, chart.title.replace("\u00a0", " ")) == (
        ChartKind.DIVERGING,
        "Exports: North changed most, up 6.2 per cent",
    )
    assert {p.label: str(p.value) for p in chart.series[0].points} == {
        "North": "6.2",
        "West": "2.8",
        "East": "-4.5",
        "South": "-1.3",
    }


@pytest.mark.parametrize(
    "text",
    [
        "The mayor visited schools. In Ash they rose by 4 per cent, while they fell by 5 per cent in Oak.",
        "In Ash they rose by 4 per cent, while they fell by 5 per cent in Oak.",
        "Rents surprised the bank.\nIn Ash they rose by 4 per cent, while they fell by 5 per cent in Oak.",
        "In Ash rents rose by 3 per cent in May, and by 2 per cent in June, but fell by 1 per cent in July.",
    ],
)
def test_that_a_row_of_nothing_named_or_of_months_is_none(text: str) -> None:
    assert ChartKind.DIVERGING not in {chart.kind for chart in charts_of(text, "en")}
