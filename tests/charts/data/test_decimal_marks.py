"""Decimal points and commas side by side are told with how each row was read."""

from dataclasses import replace

import pytest

from briefgen.charts.data.decimal_marks import mixed_marks
from briefgen.charts.data.grid import pasted
from briefgen.charts.data.grid_remarks import remarks
from briefgen.charts.data.table_of_grid import replaced
from briefgen.charts.fairness.honesty import check
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.problem import Severity
from briefgen.model.quantity import Dimension, Unit
from tests.kit import made


def _spec(*numbers: str) -> ChartSpec:
    rows = "\n".join(f"Port {at}\t{number}" for at, number in enumerate(numbers, 1))
    bars = replace(made.CHART, kind=ChartKind.BARS)
    return replaced(bars, pasted(f"Port\tShips\n{rows}"), "Port yearbook")


def test_that_mixed_marks_are_a_warning_that_names_the_rows() -> None:
    told = [problem for problem in check(_spec("1.234", "1,234", "7")) if "mixed" in problem.text]
    assert [problem.severity for problem in told] == [Severity.WARNING]
    assert told[0].text.endswith("“1.234” in row 1 is read as 1234, “1,234” in row 2 is read as 1234")


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


def test_that_a_column_of_both_marks_is_read_in_groups_until_a_mark_is_chosen() -> None:
    rents = pasted("District\tRent\nLeeds Road\t1 240,00\nBristow\t£1,190\nHull Park\t1.010\nDenby\t3,440")
    bars = replace(made.CHART, kind=ChartKind.BARS)
    read = replaced(bars, rents, "Council")
    assert [point.value for point in read.points] == [1240, 1190, 1010, 3440]
    assert "“1.010” in row 3 is read as 1010" in mixed_marks(read)
    chosen = replaced(bars, rents.with_mark(","), "Council")
    assert [f"{point.value:f}" for point in chosen.points] == ["1240.00", "1.190", "1010", "3.440"]
    assert not mixed_marks(chosen), "a person said so"


def test_that_another_columns_decimals_do_not_make_its_groups_doubtful() -> None:
    grid = pasted("Ort\tEinwohner\tQuote\nA\t12.345\t3,125\nB\t1.010\t12,5")
    read = replaced(replace(made.CHART, kind=ChartKind.TABLE), grid, "Amt")
    assert [f"{point.value:f}" for point in read.points] == ["12345", "1010", "3.125", "12.5"]


@pytest.mark.parametrize(
    ("language", "cells", "values"),
    [
        ("de-DE", ("1.234", "2.345"), ["1234", "2345"]),
        ("de", ("1.234", "987"), ["1234", "987"]),
        ("en-GB", ("1.234", "2.345"), ["1.234", "2.345"]),
        ("de-DE", ("1,234", "2,345"), ["1.234", "2.345"]),
        ("en-GB", ("1,234", "2,345"), ["1234", "2345"]),
        ("de-DE", ("> 1.234", "2.345"), ["1234", "2345"]),
    ],
)
def test_that_cells_that_leave_it_open_are_read_by_the_marks_of_the_language(
    language: str, cells: tuple[str, ...], values: list[str]
) -> None:
    grid = pasted("\n".join(("Port\tTonnes", *(f"P{i}\t{cell}" for i, cell in enumerate(cells)))), language)
    assert [str(value) for value in grid.values(1)] == values
    said = [problem.text for problem in remarks(grid)]
    doubted = "." in "".join(cells) or language.startswith("de")
    assert any(", and may be " in text for text in said) is doubted
    turned = grid.with_mark("," if grid.decimal_mark == "." else ".")
    assert [str(value) for value in turned.values(1)] != values


@pytest.mark.parametrize("language", ["de-DE", "en-GB"])
@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (("1.234", "5,6"), ["1234", "5.6"]),
        (("1.234", "5.67"), ["1.234", "5.67"]),
        (("1.234.567", "1.234"), ["1234567", "1234"]),
    ],
)
def test_that_a_cell_that_tells_the_mark_is_stronger_than_the_language(
    language: str, cells: tuple[str, ...], values: list[str]
) -> None:
    grid = pasted("\n".join(("Port\tTonnes", *(f"P{i}\t{cell}" for i, cell in enumerate(cells)))), language)
    assert [str(value) for value in grid.values(1)] == values
    assert not any(", and may be " in problem.text for problem in remarks(grid))


CENTS = [
    (("4.7", "5.25", "3"), ("4.70", "5.25", "3.00")),
    (("4.7", "5.3"), ("4.7", "5.3")),
    (("1.689", "1.7"), ("1.689", "1.7")),
    (("120000.5", "99.25"), ("120000.5", "99.25")),
]


@pytest.mark.parametrize(("cells", "values"), CENTS)
def test_that_sums_of_money_are_to_the_cent_where_one_is(
    cells: tuple[str, ...], values: tuple[str, ...]
) -> None:
    bars = replace(made.CHART, kind=ChartKind.BARS, unit=Unit("euro", Dimension.MONEY, "€"))
    rows = "".join(f"Port {i}\t{cell}\n" for i, cell in enumerate(cells))
    read = replaced(bars, pasted(f"Port\tFee (€)\n{rows}"), "Port yearbook")
    assert tuple(str(point.value) for point in read.points) == values
    ships = replace(bars, unit=Unit("ship", Dimension.COUNT))
    plain = replaced(ships, pasted(f"Port\tShips\n{rows}"), "Port yearbook")
    assert tuple(str(point.value) for point in plain.points) == cells
