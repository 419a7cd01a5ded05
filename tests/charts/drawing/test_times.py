from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.charts.drawing.times import axis_ticks, time_ticks
from briefgen.knowledge.scale import TimeAxis
from briefgen.model.moment import PartialDate, Period


@pytest.mark.parametrize(
    ("first", "last", "most", "words"),
    [
        (date(2015, 7, 2), date(2024, 7, 2), 4, ["2015", "2018", "2021", "2024"]),
        (date(1900, 1, 1), date(2000, 1, 1), 6, ["1900", "1920", "1940", "1960", "1980"]),
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
    months = time_ticks(date(2024, 1, 3), date(2024, 5, 20), 5, "de")
    assert months[-1].words == "Mai\u00a02024"


@pytest.mark.parametrize(
    ("first", "last", "marks"),
    [
        (date(2023, 1, 16), date(2025, 3, 16), {"2023": date(2023, 7, 2), "2024": date(2024, 7, 1)}),
        (date(2019, 11, 15), date(2022, 2, 14), {"2020": date(2020, 7, 1), "2021": date(2021, 7, 2)}),
        (
            date(2010, 6, 30),
            date(2012, 7, 2),
            {"2010": date(2010, 7, 2), "2011": date(2011, 7, 2), "2012": date(2012, 7, 1)},
        ),
        (date(2020, 7, 1), date(2022, 6, 30), {"2020": date(2020, 7, 1), "2021": date(2021, 7, 2)}),
    ],
)
def test_that_a_year_shown_in_part_is_marked_at_its_middle_or_not_at_all(
    first: date, last: date, marks: dict[str, date]
) -> None:
    assert {tick.words: tick.day for tick in time_ticks(first, last, 8, "en")} == marks


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2023, 9, 15), date(2025, 3, 16), "Sep 2023"),
        (date(2024, 1, 25), date(2024, 3, 5), "25 Jan"),
        (date(2022, 8, 14), date(2024, 5, 1), "Aug 2022"),
    ],
)
def test_that_a_stretch_with_one_whole_part_is_marked_by_shorter_ones(
    first: date, last: date, words: str
) -> None:
    found = time_ticks(first, last, 8, "en")
    assert len(found) > 3
    assert found[0].words.replace("\u00a0", " ") == words


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(400, 40000), st.integers(3, 12))
def test_that_equal_years_and_months_are_equally_wide(first: date, days: int, most: int) -> None:
    found = [tick.day for tick in time_ticks(first, first + timedelta(days=days), most, "en")]
    gaps = [(later - day).days for day, later in pairwise(found)]
    assert max(gaps) - min(gaps) <= max(3, max(gaps) * 0.04)


def of(*dates: tuple[int, ...]) -> TimeAxis:
    return TimeAxis.of([Period.of(PartialDate(*one)) for one in dates], 12)


@pytest.mark.parametrize("year", [2021, 2022, 2023, 2024])
def test_that_a_mark_stands_under_the_values_of_its_year_and_month(year: int) -> None:
    for axis in (of((year,), (year + 3,)), of((year, 2), (year, 9))):
        marks = [tick.day for tick in axis_ticks(axis, "en")]
        assert (marks[0], marks[-1]) == (axis.first, axis.last)


@pytest.mark.parametrize(
    ("dates", "marks"),
    [
        (((2022, 1, 1), (2025, 1, 1)), {str(n): date(n, 1, 1) for n in range(2022, 2026)}),
        (((2022, 5, 3), (2024, 8, 7)), {str(n): date(n, 1, 1) for n in (2022, 2023, 2024)}),
        (((2020,), (2021, 5), (2023,)), {str(n): date(n, 1, 1) for n in range(2020, 2024)}),
        # Values of a month stand in its middle, and so does the mark of January.
        (((2021, 1), (2023, 1)), {str(n): date(n, 1, 16) for n in (2021, 2022, 2023)}),
        (((2020, 9), (2023, 4)), {str(n): date(n, 1, 16) for n in (2020, 2021, 2022, 2023)}),
        (
            ((2024, 2, 25), (2024, 5, 20)),
            {
                f"{name}\u00a02024": date(2024, at, 1)
                for at, name in enumerate(("Feb", "Mar", "Apr", "May"), 2)
            },
        ),
    ],
)
def test_that_a_mark_stands_where_its_year_or_month_begins_among_finer_dates(
    dates: tuple[tuple[int, ...], ...], marks: dict[str, date]
) -> None:
    axis = of(*dates)
    assert {tick.words: tick.day for tick in axis_ticks(axis, "en")} == marks
    assert axis.first == min(marks.values())


def test_that_days_and_years_have_their_old_marks() -> None:
    assert axis_ticks(of((2024, 5, 3), (2024, 5, 5)), "de")[0].words == "3.\u00a0Mai"
    years = axis_ticks(of((2015,), (2024,)), "en")
    assert years[0].day == date(2015, 7, 2)
