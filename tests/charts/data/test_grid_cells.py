"""What a cell that is typed, pasted or imported says."""

from decimal import Decimal

import pytest

from briefgen.charts.data.grid import ColumnType, pasted
from briefgen.charts.data.grid_cells import Reading, reading
from briefgen.charts.data.table import set_value
from briefgen.charts.data.table_of_grid import replaced
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.problem import BriefgenError
from briefgen.model.quantity import Bound

BARS = ChartSpec("chart:own:1", ChartKind.BARS, "", (Series("", (Point("North", Decimal(4)),)),))


@pytest.mark.parametrize(
    "text", ["3–7", "3-7", "3 - 7", "3 to 7", "between 3 and 7", "from 3 to 7", "zwischen 3 und 7", "3 bis 7"]
)
def test_that_a_range_has_both_ends_and_no_midpoint(text: str) -> None:
    assert reading(text) == Reading(None, Bound.EXACT, Decimal(3), Decimal(7))


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("1,200–3,400", ("1200", "3400")),
        ("$3–$7", ("3", "7")),
        ("−3 to −1", ("-3", "-1")),
        ("-3 - 4", ("-3", "4")),
        ("14%–16%", ("14", "16")),
    ],
)
def test_that_signs_and_groups_stand_in_ranges(text: str, ends: tuple[str, str]) -> None:
    read = reading(text)
    assert read is not None
    assert (read.low, read.high) == tuple(map(Decimal, ends))


@pytest.mark.parametrize("text", ["7–3", "3–", "–", "3–7–9", "a–b", "5–5", "more than 3–7", "12-05-2024"])
def test_that_what_is_no_range_is_not_read_as_one(text: str) -> None:
    assert reading(text) is None


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("about 5", Bound.ABOUT),
        ("more than 5", Bound.MORE_THAN),
        ("up to 5", Bound.AT_MOST),
        ("-5", Bound.EXACT),
    ],
)
def test_that_limits_in_words_are_read_as_limits(text: str, bound: Bound) -> None:
    read = reading(text)
    assert read is not None
    assert read.bound is bound


def test_that_an_entered_range_keeps_its_ends_and_its_source() -> None:
    point = set_value(BARS, 0, 0, "3–7", "Port yearbook").points[0]
    assert (point.value, point.low, point.high) == (None, Decimal(3), Decimal(7))
    assert (point.origin, point.source, point.text) == (Origin.ANALYST, "Port yearbook", "3–7")


def test_that_a_pasted_column_of_ranges_is_one_of_numbers() -> None:
    grid = pasted("Port\tTonnes\nNorth\t3–7\nSouth\tabout 5\nWest\tmore than 9")
    assert grid.types == (ColumnType.TEXT, ColumnType.NUMBER)
    points = replaced(BARS, grid, "Port yearbook").points
    assert [(p.low, p.high, p.value, p.bound) for p in points] == [
        (Decimal(3), Decimal(7), None, Bound.EXACT),
        (None, None, Decimal(5), Bound.ABOUT),
        (None, None, Decimal(9), Bound.MORE_THAN),
    ]


def test_that_a_range_the_wrong_way_round_is_told_with_what_can_be_typed() -> None:
    with pytest.raises(BriefgenError) as told:
        set_value(BARS, 0, 0, "7–3", "Port yearbook")
    assert "3–7" in told.value.problems[0].hint
