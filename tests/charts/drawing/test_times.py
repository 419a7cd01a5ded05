from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.charts.drawing.times import time_ticks


@pytest.mark.parametrize(
    ("first", "last", "most", "words"),
    [
        (date(2015, 7, 2), date(2024, 7, 2), 4, ["2015", "2018", "2021", "2024"]),
        (date(1900, 1, 1), date(2000, 1, 1), 6, ["1900", "1920", "1940", "1960", "1980", "2000"]),
        (
            date(2024, 1, 15),
            date(2024, 5, 20),
            8,
            ["Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024", "May 2024"],
        ),
        (date(2024, 5, 3), date(2024, 5, 11), 5, ["3 May", "5 May", "7 May", "9 May", "11 May"]),
        (date(2024, 5, 3), date(2024, 5, 3), 5, ["3 May"]),
    ],
)
def test_that_ticks_are_round_dates(first: date, last: date, most: int, words: list[str]) -> None:
    assert [t.words.replace("\u00a0", " ") for t in time_ticks(first, last, most, "en-GB")] == words


@given(
    st.dates(date(1000, 1, 1), date(2900, 1, 1)),
    st.dates(date(1000, 1, 1), date(2900, 1, 1)),
    st.integers(1, 20),
)
def test_that_ticks_lie_within_and_are_not_too_many(one: date, other: date, most: int) -> None:
    first, last = sorted((one, other))
    found = time_ticks(first, last, most, "de")
    assert 1 <= len(found) <= max(most, 2) + 1
    assert all(first <= tick.day <= last for tick in found)
    assert [t.day for t in found] == sorted({t.day for t in found})


def test_that_ticks_are_in_the_language_of_the_document() -> None:
    days = time_ticks(date(2024, 5, 3), date(2024, 5, 5), 5, "de")
    assert days[0].words == "3.\u00a0Mai"
    months = time_ticks(date(2024, 1, 3), date(2024, 5, 5), 5, "de")
    assert months[-1].words == "Mai\u00a02024"
