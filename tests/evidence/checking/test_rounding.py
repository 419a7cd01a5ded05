from decimal import Decimal

import pytest

from briefgen.evidence.checking.rounding import (
    Interval,
    absolute_change,
    interval,
    intervals,
    relative_change,
)
from briefgen.model.article import Span
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Bound, Quantity, Unit


def _figure(text: str, value: str, bound: Bound = Bound.EXACT) -> Figure:
    return Figure(
        Span(0, len(text)), text, Quantity(Decimal(value), Unit("tonne"), bound), FigureKind.MEASURE
    )


def _between(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("12.5", "12.5", "12.45", "12.55"),
        ("412", "412", "411.5", "412.5"),
        ("1,200", "1200", "1195", "1205"),
        ("1.2 million", "1200000", "1150000", "1250000"),
        ("twelve", "12", "12", "12"),
    ],
)
def test_that_a_number_may_lie_half_a_step_from_what_is_printed(
    text: str, value: str, low: str, high: str
) -> None:
    assert interval(_figure(text, value)) == _between(low, high)


def test_that_about_widens_by_a_twentieth() -> None:
    assert interval(_figure("about 400", "400", Bound.ABOUT)) == _between("375", "425")


def test_that_limits_and_ranges_have_no_interval() -> None:
    ranged = Figure(
        Span(0, 1), "3 to 4", Quantity(None, Unit(""), low=Decimal(3), high=Decimal(4)), FigureKind.COUNT
    )
    limit = _figure("more than 400", "400", Bound.MORE_THAN)
    assert interval(limit) is None
    assert interval(ranged) is None
    assert intervals(limit, _figure("500", "500")) is None


def test_that_the_rounder_of_two_is_taken_for_as_round_as_the_other() -> None:
    assert intervals(_figure("800", "800"), _figure("1,000", "1000")) == (
        _between("795", "805"),
        _between("995", "1005"),
    )


def test_that_a_change_reaches_from_the_nearest_ends_to_the_furthest() -> None:
    base, result = _between("90", "110"), _between("180", "220")
    assert absolute_change(base, result) == _between("70", "130")
    change = relative_change(_between("100", "200"), _between("200", "300"))
    assert change == _between("0", "200")


def test_that_nothing_is_a_per_cent_of_zero() -> None:
    assert relative_change(_between("0", "1"), _between("2", "3")) is None
    assert relative_change(_between("1", "2"), _between("-1", "3")) is None


def test_that_intervals_that_touch_meet_and_halves_keep_the_middle() -> None:
    assert _between("1", "2").meets(_between("2", "3"))
    assert not _between("1", "2").meets(_between("2.1", "3"))
    assert _between("0", "8").halved() == _between("2", "6")
