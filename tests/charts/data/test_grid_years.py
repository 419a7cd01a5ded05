import pytest

from briefgen.charts.data.grid_years import are_heads, column_of_years, is_bare


@pytest.mark.parametrize(
    ("cell", "bare"), [("2024", True), ("1200", True), ("3024", False), ("2,024", False), ("٢٠٢٤", False)]
)
def test_that_four_bare_digits_could_be_a_year(cell: str, bare: bool) -> None:
    assert is_bare(cell) is bare


TONNES, YEARS = ("1200", "1100", "1250"), ("2022", "2023", "2024")


def test_that_a_head_names_the_column_of_years() -> None:
    assert column_of_years(("Tonnes", "Year"), (TONNES, YEARS), (0, 1)) == 1
    assert column_of_years(("Jahr", "Tonnen"), (YEARS, TONNES), (0, 1)) == 0


def test_that_without_a_head_only_a_first_column_in_order_holds_years() -> None:
    assert column_of_years(("", ""), (YEARS, TONNES), (0, 1)) == 0
    assert column_of_years(("", ""), (TONNES, YEARS), (0, 1)) is None
    assert column_of_years(("", ""), (YEARS[::-1], TONNES), (0, 1)) == 0


def test_that_a_column_alone_or_with_a_unit_holds_numbers() -> None:
    assert column_of_years(("",), (YEARS,), (0,)) is None
    assert column_of_years(("tonnes", ""), (YEARS, TONNES), (0, 1)) is None


def test_that_years_name_columns_unless_years_stand_below_them() -> None:
    assert are_heads(("2022", "2023"), ("410", "519"))
    assert are_heads(("2022", "2023"), ("1200", "1300"))
    assert not are_heads(("2022", "2023"), ("2020", "2021"))
    assert not are_heads(("1200", "2023"), ("410", "519"))
