import pytest

from briefgen.charts.change_kind import as_kind, fitting, refused
from briefgen.charts.data.date_notes import is_uneven
from briefgen.charts.data.grid import pasted
from briefgen.charts.data.table_of_grid import replaced
from briefgen.charts.fairness.honesty import check
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.problem import Severity

UNEVEN = "The dates are unevenly far apart; the columns stand at one distance."
TOLD = "The dates are unevenly far apart, and the columns stand at one distance"


def _columns(*dates: str, language: str = "en") -> ChartSpec:
    text = "Date\tBoats\n" + "\n".join(f"{one}\t{n * 3 + 10}" for n, one in enumerate(dates))
    blank = ChartSpec("c", ChartKind.BARS, "Boats", ())
    return fitting(replaced(blank, pasted(text), "Own", language=language), language)


@pytest.mark.parametrize(
    "dates",
    [
        ("2009", "2020", "2021"),
        ("1990", "1991", "2005"),
        ("January 2023", "February 2023", "June 2024"),
        ("2024-01-03", "2024-01-04", "2024-02-20"),
        ("2015", "2018", "2020"),
        ("Q1 2020", "Q2 2020", "Q4 2023"),
    ],
)
def test_that_columns_of_uneven_dates_say_so(dates: tuple[str, ...]) -> None:
    chart = _columns(*dates)
    assert chart.kind is ChartKind.COLUMNS
    assert UNEVEN in chart.notes
    told = [problem for problem in check(chart) if problem.text == TOLD]
    assert [problem.severity for problem in told] == [Severity.NOTE]


@pytest.mark.parametrize(
    "dates",
    [
        ("2019", "2020", "2021"),
        ("January 2024", "February 2024", "March 2024"),
        ("2000", "2010", "2020"),
        ("Q1 2024", "Q2 2024", "Q3 2024"),
    ],
)
def test_that_columns_of_even_dates_need_no_note(dates: tuple[str, ...]) -> None:
    chart = _columns(*dates)
    assert UNEVEN not in chart.notes
    assert TOLD not in [problem.text for problem in check(chart)]


def test_that_the_note_leaves_with_the_kind_and_the_dates() -> None:
    line = _columns("2001", "2009", "2020", "2021")
    assert line.kind is ChartKind.LINE
    assert not refused(line, ChartKind.COLUMNS)
    assert UNEVEN not in line.notes
    columns = as_kind(line, ChartKind.COLUMNS, "en")
    assert UNEVEN in columns.notes
    assert UNEVEN not in as_kind(columns, ChartKind.TABLE, "en").notes


def test_that_the_note_is_in_the_language_of_the_chart() -> None:
    notes = _columns("2009", "2020", "2021", language="de").notes
    assert "Die Zeitpunkte liegen ungleich weit auseinander; die Säulen stehen in gleichem Abstand." in notes


def test_that_two_dates_are_never_uneven() -> None:
    assert not is_uneven(_columns("1950", "2020").points)
