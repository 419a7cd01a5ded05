"""What "the number" counts stands in the sentence before."""

import pytest

from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "title", "count"),
    [
        (
            "The zoo had 310 visitors in 2021. The number rose to 340 in 2022, 360 in 2023 and 390 in 2024.",
            "Zoo had 390 visitors, up from 310",
            4,
        ),
        (
            "The club had 310 members in 2021. The figure grew to 340 in 2022 and 360 in 2023.",
            "Club had 360 members, up from 310",
            3,
        ),
    ],
)
def test_that_a_number_is_of_what_was_counted_before(text: str, title: str, count: int) -> None:
    chart = charts_of(text)[0]
    assert chart.title.replace("\u00a0", " ") == title
    assert len(chart.points) == count


@pytest.mark.parametrize(
    "text",
    [
        "The yard had 310 boats in 2021. It sold 340 in 2022 and 360 in 2023.",
        "The farm had 310 cows in 2021. It let 340 in 2022 and 360 in 2023.",
    ],
)
def test_that_what_may_be_of_something_else_is_not_drawn(text: str) -> None:
    assert charts_of(text) == ()
