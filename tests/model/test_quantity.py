"""What a unit tells of its number: whether it counts things, and whether another's may stand for it."""

import pytest

from briefgen.model.quantity import Dimension, Unit

SHIP, BOAT = Unit("ship"), Unit("boat")
TONNE = Unit("tonne", Dimension.MASS)
SHARE = Unit("percent", Dimension.PERCENT, "%")


@pytest.mark.parametrize(
    ("unit", "bare", "counted"),
    [(Unit(), True, False), (SHIP, False, True), (TONNE, False, False), (SHARE, False, False)],
)
def test_that_a_number_without_a_noun_is_bare_and_one_with_a_noun_counted(
    unit: Unit, bare: bool, counted: bool
) -> None:
    assert (unit.is_bare, unit.is_counted) == (bare, counted)


def test_that_a_ratio_without_a_name_is_neither_bare_nor_counted() -> None:
    ratio = Unit("", Dimension.RATIO)
    assert not ratio.is_bare
    assert not ratio.is_counted


@pytest.mark.parametrize(
    ("own", "other", "may"),
    [
        (SHIP, SHIP, True),
        (Unit(), SHIP, True),
        (Unit(), Unit(), True),
        (SHIP, Unit(), False),
        (BOAT, SHIP, False),
        (Unit(), TONNE, False),
        (Unit(), SHARE, False),
        (Unit("", Dimension.RATIO), SHIP, False),
    ],
)
def test_that_a_bare_number_may_count_what_a_counted_one_does_but_not_the_reverse(
    own: Unit, other: Unit, may: bool
) -> None:
    assert own.may_be(other) is may


def test_that_a_sign_does_not_tell_units_apart() -> None:
    assert Unit("percent", Dimension.PERCENT).may_be(SHARE)
