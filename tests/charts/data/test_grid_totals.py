from decimal import Decimal

import pytest

from briefgen.charts.data.grid_totals import is_counted, says_total, totals


def _column(*values: str | None) -> list[Decimal | None]:
    return [Decimal(value) if value else None for value in values]


@pytest.mark.parametrize("name", ["Total", "Grand total", "Total UK", "UK total", "Insgesamt", "Summe aller"])
def test_that_a_name_may_be_that_of_a_sum(name: str) -> None:
    assert says_total(name)


@pytest.mark.parametrize("name", ["Ash", "Totality", "The total of it", ""])
def test_that_other_names_are_not(name: str) -> None:
    assert not says_total(name)


def test_that_cells_that_only_number_rows_are_counted() -> None:
    assert is_counted(["1", "2", "3"])
    assert is_counted(["1.", "2.", "3."])
    assert not is_counted(["1", "3", "2"])
    assert not is_counted(["1"])


def test_that_a_sum_of_all_others_is_a_total() -> None:
    assert totals(["Ash", "Elm", "Total"], [_column("4", "2", "6")]) == {2}
    assert totals(["Total", "Ash", "Elm"], [_column("6", "4", "2")]) == {0}


def test_that_sums_since_the_last_are_totals_too() -> None:
    names = ["Ash", "Elm", "Total north", "Oak", "Yew", "Total south"]
    assert totals(names, [_column("4", "2", "6", "1", "2", "3")]) == {2, 5}


def test_that_rounded_parts_may_miss_their_sum_by_a_little() -> None:
    assert totals(["Ash", "Elm", "Total"], [_column("40.2", "20.1", "60")]) == {2}


def test_that_a_name_alone_makes_no_sum() -> None:
    assert totals(["Shell", "Esso", "Total"], [_column("4", "2", "5")]) == frozenset()
    assert totals(["Ash", "Total"], [_column("6", "6")]) == frozenset()
    assert totals(["Ash", "Elm", "Total"], [_column("4", "2", None)]) == frozenset()


def test_that_one_column_that_adds_up_is_enough() -> None:
    prices = _column("3", "5", "4")
    assert totals(["Ash", "Elm", "Total"], [prices, _column("4", "2", "6")]) == {2}
