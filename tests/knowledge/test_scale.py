from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.knowledge.scale import cuts_off, domain, slope_domain, ticks, time_step

NUMBERS = st.decimals("-1e12", "1e12", allow_nan=False, places=3)


@given(NUMBERS, NUMBERS, st.integers(1, 9))
def test_that_even_marks_hold_the_domain_in_few_steps(one: Decimal, other: Decimal, most: int) -> None:
    low, high = domain([one, other], min(one, other), None)
    marks = ticks(low, high, most)
    assert marks[0] <= low
    assert marks[-1] >= high
    assert len({b - a for a, b in pairwise(marks)}) == 1
    assert 2 <= len(marks) <= 2 * most + 4


@pytest.mark.parametrize(
    ("low", "high", "most", "marks"),
    [
        ("-0.4", "1.2", 4, "-0.5 0 0.5 1.0 1.5"),
        ("0", "37", 4, "0 10 20 30 40"),
        ("0", "1", 4, "0 0.25 0.50 0.75 1.00"),
        ("0", "2300000", 5, "0 500000 1000000 1500000 2000000 2500000"),
    ],
)
def test_that_marks_are_round(low: str, high: str, most: int, marks: str) -> None:
    assert " ".join(map(str, ticks(Decimal(low), Decimal(high), most))) == marks


def test_that_a_limit_inside_the_data_goes_on_to_it() -> None:
    values = [Decimal(20), Decimal(40)]
    assert domain(values, Decimal(25), Decimal(35)) == (Decimal(20), Decimal(40))
    assert cuts_off(values, Decimal(25), None)
    assert not cuts_off(values, Decimal(0), Decimal(40))


def test_that_one_slope_stands_on_zero_and_several_fill_the_height() -> None:
    values = [Decimal(20), Decimal(40)]
    assert slope_domain(values, 1, None, None) == (Decimal(0), Decimal(40))
    assert slope_domain(values, 2, None, None) == (Decimal(18), Decimal(40))


def test_that_time_is_counted_in_what_the_stretch_is_long_in() -> None:
    assert time_step(date(2000, 7, 1), date(2024, 7, 1), 6) == ("years", 5)
    assert time_step(date(2024, 1, 1), date(2024, 9, 1), 10) == ("months", 1)
    assert time_step(date(2024, 1, 1), date(2024, 1, 9), 5) == ("days", 2)
