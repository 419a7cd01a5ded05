"""Rows then and now have the years that the passage compares, not "earlier" and "later"."""

import pytest

from tests.charts.reading import charts_of

ROW = "Fires fell to 310 in York from 420 and to 150 in Hull from 190"


def _periods(text: str) -> list[str]:
    return [series.name for series in charts_of(text)[0].series]


@pytest.mark.parametrize(
    "text",
    [
        f"{ROW}, the brigade said, comparing 2024 with 2019.",
        f"{ROW}. The brigade compared 2019 and 2024.",
    ],
)
def test_that_the_years_compared_are_the_periods(text: str) -> None:
    assert _periods(text) == ["2019", "2024"]


@pytest.mark.parametrize(
    "text",
    [
        f"{ROW}, the brigade said, which in 2016 moved its station and in 2023 hired a new chief.",
        f"{ROW} in the years after 2019.",
    ],
)
def test_that_years_which_may_be_of_anything_leave_no_chart(text: str) -> None:
    assert charts_of(text) == ()


def test_that_the_order_is_told_where_no_year_is() -> None:
    assert _periods(f"{ROW}.") == ["Earlier", "Later"]
