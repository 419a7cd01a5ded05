"""What a table of one's own is first drawn as."""

from decimal import Decimal

import pytest

from briefgen.charts.change_kind import fitting
from briefgen.charts.data.grid import pasted
from briefgen.charts.data.table_of_grid import replaced
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.quantity import Unit
from tests.charts.samples import PERCENT, spec


def of(values: tuple[str, ...], unit: Unit = PERCENT) -> ChartSpec:
    points = tuple(
        Point(f"Item {i}", Decimal(value), origin=Origin.ANALYST, text=value)
        for i, value in enumerate(values)
    )
    return spec(ChartKind.BARS, [Series("", points)], unit=unit)


@pytest.mark.parametrize(
    ("values", "unit", "kind"),
    [
        (("35", "30", "15", "20"), PERCENT, ChartKind.HUNDRED),
        (("50", "30", "20"), PERCENT, ChartKind.HUNDRED),
        (("33.3", "33.3", "33.4"), PERCENT, ChartKind.HUNDRED),
        (("40", "20", "10", "10", "10", "10"), PERCENT, ChartKind.HUNDRED),
        (("3",) * 13, Unit(), ChartKind.TABLE),
        (("3",) * 20, PERCENT, ChartKind.TABLE),
        # No whole, and no table.
        (("35", "30", "15", "22"), PERCENT, ChartKind.BARS),
        (("35", "30", "15", "20"), Unit(), ChartKind.BARS),
        (("60", "60", "-20"), PERCENT, ChartKind.BARS),
        (("3",) * 12, Unit(), ChartKind.BARS),
        (("60", "30", "15"), PERCENT, ChartKind.BARS),
    ],
)
def test_that_items_are_first_drawn_as_the_field_draws_them(
    values: tuple[str, ...], unit: Unit, kind: ChartKind
) -> None:
    assert fitting(of(values, unit), "en").kind is kind


@pytest.mark.parametrize(
    ("years", "kind"),
    [
        ("2020/21 2021/22 2022/23 2023/24", ChartKind.LINE),
        ("2019/20 2020/21 2022/23 2023/24", ChartKind.LINE),
        ("2020/21 2021/22 2022/23", ChartKind.COLUMNS),
        # A span and a year in it, and spans of more than one year, are not dates of one series.
        ("2020 2020/21 2021 2022", ChartKind.BARS),
        ("2018-20 2019-21 2020-22 2021-23", ChartKind.BARS),
    ],
)
def test_that_years_over_two_calendar_years_are_dates_of_a_series(years: str, kind: ChartKind) -> None:
    rows = "\n".join(f"{year}\t{30 + 3 * at}" for at, year in enumerate(years.split()))
    blank = ChartSpec("c", ChartKind.BARS, "Boats", ())
    grid = pasted(f"Year\tBoats\n{rows}")
    assert fitting(replaced(blank, grid, "Own", language="en"), "en").kind is kind
