"""Dates of mixed precision in a table: on a true axis or in the order of time, and told."""

import pytest

from briefgen.app.charting import with_grid
from briefgen.charts.data.grid import pasted
from briefgen.charts.data.grid_remarks import remarks
from briefgen.charts.fairness.honesty import check
from briefgen.model.chart import ChartKind, ChartSpec, Series, Sort

OWN = ChartSpec("chart:own:1", ChartKind.BARS, "", (Series("", ()),), sort=Sort.DESCENDING)
EN, DE = "Each value stands at the middle of its period.", "Jeder Wert steht in der Mitte seines Zeitraums."


def taken(*dates: str, language: str = "en-GB") -> ChartSpec:
    rows = "\n".join(f"{when}\t{10 + at}" for at, when in enumerate(dates))
    return with_grid(OWN, pasted(f"Date\tShips\n{rows}", language), "Port book", "", language)


def told(*dates: str) -> list[str]:
    rows = "\n".join(f"{when}\t{10 + at}" for at, when in enumerate(dates))
    return [problem.text for problem in remarks(pasted(f"Date\tShips\n{rows}"))]


@pytest.mark.parametrize(
    "dates",
    [
        ("2020", "2021", "2022", "2023", "May 2024"),
        ("2023", "May 2024", "2021", "2022"),
        ("Q1 2022", "Q2 2022", "Q3 2022", "November 2022"),
        ("2019", "2020", "2021", "3 March 2023"),
        ("2015–16", "2017", "2018", "2019"),
        ("January 2024", "March 2024", "2025", "2026"),
    ],
)
def test_that_dates_of_mixed_precision_are_a_line_that_says_so(dates: tuple[str, ...]) -> None:
    spec = taken(*dates)
    days = [point.when.midpoint for point in spec.points if point.when]
    assert spec.kind is ChartKind.LINE
    assert days == sorted(days)
    assert spec.notes[0] == EN
    assert any("Periods of unlike length" in problem.text for problem in check(spec))
    assert any("dates of unlike length" in text for text in told(*dates))


def test_that_the_note_is_in_the_language_of_the_chart() -> None:
    assert taken("2020", "2021", "2022", "Mai 2024", language="de-DE").notes[0] == DE


@pytest.mark.parametrize(
    "dates",
    [("2020", "2021", "2022", "2023"), ("May 2024", "June 2024", "July 2024", "August 2024")],
)
def test_that_dates_of_one_precision_need_no_note(dates: tuple[str, ...]) -> None:
    spec = taken(*dates)
    assert spec.kind is ChartKind.LINE
    assert EN not in spec.notes
    assert told(*dates) == []


def test_that_a_month_within_a_year_is_not_on_one_axis_with_it() -> None:
    spec = taken("2024", "May 2024", "2022", "2023")
    assert spec.kind is not ChartKind.LINE
    assert [point.label for point in spec.points] == ["2022", "2023", "May 2024", "2024"]


def test_that_too_few_dates_for_a_line_stand_in_the_order_of_time_and_are_told() -> None:
    spec = taken("2023", "May 2024", "2022")
    assert [point.label for point in spec.points] == ["2022", "2023", "May 2024"]
    assert any("Periods of unlike length" in problem.text for problem in check(spec))
    assert "Date: put in the order of time" in told("2023", "May 2024", "2022")


def test_that_names_keep_the_order_of_the_table() -> None:
    spec = with_grid(OWN, pasted("Port\tShips\nYork\t3\nEly\t9\nHull\t5"), "Port book", "", "en-GB")
    assert [point.label for point in spec.points] == ["York", "Ely", "Hull"]
