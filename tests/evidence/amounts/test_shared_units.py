"""When two numbers are of one unit, though only one of them names it."""

from decimal import Decimal

import pytest

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.shared_units import are_far_apart, is_year_apart, same_unit, shared_unit
from briefgen.evidence.figures import find_figures
from briefgen.model.quantity import Dimension, Quantity, Unit
from tests.kit.labelled import plain_article

BARE = Unit()
CAR = Unit("car")
SHARE = Unit("percent", Dimension.PERCENT)
EURO, RATE = Unit("euro", Dimension.MONEY), Unit("euro per head", Dimension.RATE)
WEEK = Unit("week", Dimension.TIME)
LITRE = Unit("litre", Dimension.VOLUME)


def read(value: int | None, unit: Unit = BARE, *, scale: int = 1, doubtful: bool = False) -> Reading:
    number = None if value is None else Decimal(value)
    counted = unit == CAR
    return Reading(
        0, 0, 4, Form.DIGITS, Quantity(number, unit), counted, scale=Decimal(scale), doubtful=doubtful
    )


@pytest.mark.parametrize(
    ("one", "other", "unit"),
    [
        (read(460, CAR), read(63), CAR),
        (read(460, CAR), read(63, CAR), CAR),
        (read(63), read(460, CAR), None),
        (read(460, CAR), read(63, EURO), None),
        (read(40, SHARE), read(35), None),
        (read(460, CAR), read(3), None),
        (read(460, CAR), read(None, CAR), None),
    ],
)
def test_that_a_bare_second_number_counts_what_the_first_does(
    one: Reading, other: Reading, unit: Unit | None
) -> None:
    assert shared_unit(one, other) == unit


def test_that_a_bare_first_number_takes_the_unit_of_the_second_only_where_it_may() -> None:
    assert shared_unit(read(3), read(4, SHARE), first_takes=True) == SHARE
    assert shared_unit(read(3), read(4, SHARE)) is None


def test_that_an_amount_takes_the_rate_of_the_other_only_where_it_may() -> None:
    assert shared_unit(read(5, RATE), read(4, EURO), rated=True) == RATE
    assert shared_unit(read(5, RATE), read(4, EURO)) is None
    assert shared_unit(read(5, RATE), read(4, LITRE), rated=True) is None


def test_that_millions_take_the_measure_of_other_millions_but_no_per_cent() -> None:
    assert shared_unit(read(611, LITRE, scale=10**6), read(588, scale=10**6), rated=True) == LITRE
    assert shared_unit(read(611, LITRE, scale=10**6), read(588), rated=True) is None
    assert shared_unit(read(61, SHARE, scale=10**6), read(58, scale=10**6), rated=True) is None


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        (read(1, CAR), read(51), True),
        (read(51), read(1, CAR), True),
        (read(1, CAR), read(50), False),
        (read(0, CAR), read(9000), False),
        (read(2, WEEK), read(9600), True),
        (read(1, EURO), read(9000), False),
    ],
)
def test_that_counts_far_apart_are_not_of_one_thing(left: Reading, right: Reading, apart: bool) -> None:
    assert are_far_apart(left, right) is apart


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        (read(2019, doubtful=True), read(5, SHARE), True),
        (read(2021, doubtful=True), read(48_000_000, EURO), True),
        (read(2021, doubtful=True), read(3000, scale=1000), True),
        (read(2021, doubtful=True), read(9000), False),
        (read(2021, doubtful=True), read(11_000), True),
        (read(2021), read(5, SHARE), False),
        (read(820, doubtful=True), read(5, SHARE), False),
    ],
)
def test_that_a_year_before_a_number_of_another_size_is_no_amount(
    left: Reading, right: Reading, apart: bool
) -> None:
    assert is_year_apart(str(right.value), left, right) is apart


def test_that_a_year_is_told_from_a_number_written_with_a_mark_between_its_thousands() -> None:
    year, cases = read(2021, doubtful=True), read(9000)
    assert is_year_apart("9,000 cases", year, cases)
    assert not is_year_apart("9000 cases", year, cases)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [(EURO, RATE, True), (CAR, BARE, True), (CAR, EURO, False), (Unit("car"), Unit("carton"), False)],
)
def test_that_a_unit_and_its_rate_are_one_but_no_unit_that_begins_alike(
    one: Unit, other: Unit, same: bool
) -> None:
    assert same_unit(read(2, one), read(3, other)) is same
    assert same_unit(read(2, other), read(3, one)) is same


@pytest.mark.parametrize(
    ("text", "units", "language"),
    [
        ("The meadows stretch over 148 hectares, up from 74.", ["hectare", "hectare"], "en"),
        ("Der Park misst 148 Hektar, nach 74 im Jahr 2015.", ["hectare", "hectare"], "de"),
        ("The wall is 60 metres long and has 12 gates.", ["metre", "gate"], "en"),
        ("The wall is 60 metres long and was built by 12.", ["metre", ""], "en"),
    ],
)
def test_that_a_measure_set_against_another_shares_its_unit(
    text: str, units: list[str], language: str
) -> None:
    article = plain_article(text, language=language)
    assert [one.quantity.unit.name for one in find_figures(article, ())] == units
