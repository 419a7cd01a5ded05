"""Decimal points and commas side by side are told with how each row was read."""

from dataclasses import replace

import pytest

from briefgen.charts.decimal_marks import mixed_marks
from briefgen.charts.grid import pasted
from briefgen.charts.honesty import check
from briefgen.charts.table import replaced
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.problem import Severity
from tests.kit import made


def _spec(*numbers: str) -> ChartSpec:
    rows = "\n".join(f"Port {at}\t{number}" for at, number in enumerate(numbers, 1))
    bars = replace(made.CHART, kind=ChartKind.BARS)
    return replaced(bars, pasted(f"Port\tShips\n{rows}"), "Port yearbook")


def test_that_mixed_marks_are_a_warning_that_names_the_rows() -> None:
    told = [problem for problem in check(_spec("1.234", "1,234", "7")) if "mixed" in problem.text]
    assert [problem.severity for problem in told] == [Severity.WARNING]
    assert told[0].text.endswith("“1.234” in row 1 is read as 1.234, “1,234” in row 2 is read as 1234")


@pytest.mark.parametrize("numbers", [("3,75", "3.75"), ("1.234", "1,234"), ("> 1.234", "€ 1,234")])
def test_that_marks_that_contradict_each_other_are_told(numbers: tuple[str, ...]) -> None:
    assert "mixed" in mixed_marks(_spec(*numbers))


@pytest.mark.parametrize(
    "numbers",
    [
        ("1,234", "5.6"),
        ("1.234", "5,6"),
        ("1,234", "0.125"),
        ("1.234", "5.678"),
        ("1,234,567", "1,234.5", "8.25"),
        ("12", "7"),
    ],
)
def test_that_groups_beside_plain_decimals_are_not(numbers: tuple[str, ...]) -> None:
    assert not mixed_marks(_spec(*numbers))


def test_that_the_articles_own_numbers_are_not_judged() -> None:
    first, last = (
        replace(point, text=text) for point, text in zip(made.CHART.points, ("3,75", "3.75"), strict=True)
    )
    series = (replace(made.CHART.series[0], points=(first, last)),)
    assert not mixed_marks(replace(made.CHART, series=series))


def test_that_of_many_rows_the_first_are_named() -> None:
    assert mixed_marks(_spec("1.231", "1,232", "1.233", "1,234", "1.235", "1,236")).endswith(
        "1234 and 2 more"
    )
