from decimal import Decimal

import pytest

from briefgen.evidence.checking.slips import are_a_scale_apart, are_swapped, differ_in_one, printed_digits
from briefgen.model.article import Span
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Quantity, Unit


def _figure(value: str | None) -> Figure:
    quantity = Quantity(Decimal(value) if value else None, Unit("ship"), low=None if value else Decimal(2))
    return Figure(Span(0, 1), value or "ships", quantity, FigureKind.COUNT)


@pytest.mark.parametrize(
    ("value", "digits"), [("1.20", "12"), ("-40", "4"), ("0.001", "1"), ("0", ""), (None, "")]
)
def test_that_digits_are_those_that_count(value: str | None, digits: str) -> None:
    assert printed_digits(_figure(value)) == digits


@pytest.mark.parametrize(
    ("one", "other", "swapped"),
    [
        ("12", "21", True),
        ("1.35", "1.53", True),
        ("123", "321", False),
        ("12", "12", False),
        ("12", "210", False),
    ],
)
def test_that_two_digits_side_by_side_may_be_swapped(one: str, other: str, swapped: bool) -> None:
    assert are_swapped(_figure(one), _figure(other)) is swapped


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("40.9", "41.9", True),
        ("409", "419", True),
        ("9", "4", False),
        ("409", "4190", False),
        ("409", "518", False),
    ],
)
def test_that_one_digit_of_three_may_be_wrong(one: str, other: str, slip: bool) -> None:
    assert differ_in_one(_figure(one), _figure(other)) is slip


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("4000", "4", True),
        ("4", "4000000", True),
        ("-4", "4000", True),
        ("4", "400", False),
        ("0", "0", False),
    ],
)
def test_that_a_scale_may_be_taken_for_another(one: str, other: str, apart: bool) -> None:
    assert are_a_scale_apart(_figure(one), _figure(other)) is apart


def test_that_a_number_without_a_value_is_no_slip_of_another() -> None:
    nothing, four = _figure(None), _figure("4000")
    for is_slip in (are_swapped, differ_in_one, are_a_scale_apart):
        assert not is_slip(nothing, four)
