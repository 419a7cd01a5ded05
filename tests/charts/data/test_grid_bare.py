"""Rows without a value are left out and told, or kept where that is asked; gaps in time stay."""

import pytest

from briefgen.app.chart_columns import as_asked
from briefgen.app.charting import with_grid
from briefgen.charts.data.grid import Grid, pasted
from briefgen.charts.data.grid_remarks import remarks
from briefgen.model.chart import ChartKind, ChartSpec, Series, Sort

OWN = ChartSpec("chart:own:1", ChartKind.BARS, "", (Series("", ()),), sort=Sort.DESCENDING)


def labels(grid: Grid) -> list[str]:
    return [point.label for point in with_grid(OWN, grid, "Port book", "", "en-GB").points]


@pytest.mark.parametrize(
    ("rows", "left", "said"),
    [
        (("Ely\t12", "York\t", "Hull\t5"), ["Ely", "Hull"], "“York” has no value and is left out"),
        (("Ely\t12", "York\tn/a", "Hull\t5"), ["Ely", "Hull"], "“York” has no value and is left out"),
        (
            ("North\t", "Ely\t12", "South\t", "Hull\t5"),
            ["Ely", "Hull"],
            "“North”, “South” have no value and are",
        ),
        (("Ely\t12", "York\tk. A.", "Hull\t5"), ["Ely", "Hull"], "“York” has no value"),
        (("Ely\t12", "York\t–", "Hull\t0"), ["Ely", "Hull"], "“York” has no value"),
        (("Ely\t12", "York\t..", "Hull\t>5"), ["Ely", "Hull"], "“York” has no value"),
    ],
)
def test_that_a_row_without_a_value_is_left_out_and_told(
    rows: tuple[str, ...], left: list[str], said: str
) -> None:
    grid = pasted("\n".join(("Port\tShips", *rows)))
    assert labels(grid) == left
    assert any(said in problem.text for problem in remarks(grid))


def test_that_a_row_without_a_value_is_kept_where_that_is_asked() -> None:
    grid = as_asked(pasted("Port\tShips\nEly\t12\nYork\t\nHull\t5"), [("empty", "yes")])
    assert labels(grid) == ["Ely", "York", "Hull"]
    assert any("“York” has no value; the chart says so" in problem.text for problem in remarks(grid))
    assert labels(as_asked(grid, [("empty", "no")])) == ["Ely", "Hull"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Port\t2019\t2024\nEly\t12\t\nYork\t\t7\nHull\t5\t6", 3),  # each states something
        ("Port\tShips\nEly\t0\nYork\t5", 2),
    ],
)
def test_that_a_row_with_any_value_stays(text: str, kept: int) -> None:
    assert len(pasted(text).taken.rows) == kept


def test_that_a_date_without_a_value_stays_a_gap() -> None:
    spec = with_grid(
        OWN, pasted("Year\tShips\n2019\t5\n2020\t\n2021\t7\n2022\t9\n2023\t8"), "Port book", "", "en-GB"
    )
    assert spec.kind is ChartKind.LINE
    assert [point.value is None for point in spec.points] == [False, True, False, False, False]
