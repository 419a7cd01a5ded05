"""Whether new data may stay in a kind that tells of parts of one whole."""

from dataclasses import replace

import pytest

from briefgen.charts.parts import are_parts, as_said
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Sort
from briefgen.model.quantity import Dimension, Unit
from tests.charts.samples import one

PERCENT, SHIPS = Unit("percent", Dimension.PERCENT, "%"), Unit("ship")
BEFORE = one(ChartKind.DONUT, ("Ash", "60"), ("Elm", "40"), unit=PERCENT)


def _entered(spec: ChartSpec) -> ChartSpec:
    """The chart with its data as the analyst's own."""
    own = (
        replace(series, points=tuple(replace(point, origin=Origin.ANALYST) for point in series.points))
        for series in spec.series
    )
    return replace(spec, series=tuple(own))


@pytest.mark.parametrize("values", [("70", "30"), ("33.3", "66.6"), ("50.2", "50.2")])
def test_that_shares_that_add_up_are_parts(values: tuple[str, str]) -> None:
    pairs = zip(("Oak", "Yew"), values, strict=True)
    assert are_parts(one(ChartKind.DONUT, *pairs, unit=PERCENT), BEFORE)


def test_that_new_values_of_the_same_parts_are_parts() -> None:
    assert are_parts(one(ChartKind.DONUT, ("Elm", "9"), ("Ash", "5"), unit=SHIPS), BEFORE)


def test_that_data_over_the_analysts_own_stays_in_the_kind_they_chose() -> None:
    other = one(ChartKind.DONUT, ("Oak", "9"), ("Yew", "5"), unit=SHIPS)
    assert are_parts(other, _entered(BEFORE))
    assert not are_parts(other, BEFORE)
    assert not are_parts(other, one(ChartKind.DONUT))


def test_that_numbers_of_a_unit_are_no_parts_though_they_add_up() -> None:
    assert not are_parts(one(ChartKind.DONUT, ("Oak", "60"), ("Yew", "40"), unit=SHIPS), BEFORE)


def test_that_squares_count_any_share_but_no_amount() -> None:
    before = one(ChartKind.GRID, ("Ash", "60"), unit=PERCENT)
    assert are_parts(one(ChartKind.GRID, ("Oak", "12"), unit=PERCENT), before)
    assert not are_parts(one(ChartKind.GRID, ("Oak", "100"), unit=SHIPS), before)


def test_that_what_are_no_parts_becomes_bars_the_largest_first() -> None:
    told = as_said(one(ChartKind.DONUT, ("Oak", "9"), ("Yew", "5"), unit=SHIPS), BEFORE)
    assert (told.kind, told.sort) == (ChartKind.BARS, Sort.DESCENDING)


def test_that_parts_and_kinds_that_tell_of_no_whole_stay() -> None:
    parts = one(ChartKind.DONUT, ("Oak", "70"), ("Yew", "30"), unit=PERCENT)
    columns = one(ChartKind.COLUMNS, ("Oak", "9"), ("Yew", "5"), unit=SHIPS)
    assert as_said(parts, BEFORE) is parts
    assert as_said(columns, BEFORE) is columns
