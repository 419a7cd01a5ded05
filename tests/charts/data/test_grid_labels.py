import pytest

from briefgen.charts.data.grid import pasted
from briefgen.charts.data.grid_dates import moments
from briefgen.charts.data.grid_labels import in_words, labelled
from briefgen.charts.data.grid_numbers import number


def _labelled(names: list[str]) -> list[str]:
    return labelled(names, moments(names), "en")


def test_that_dates_in_two_styles_are_written_in_one() -> None:
    assert _labelled(["2025-03", "May 2025", "06/2025"]) == ["March 2025", "May 2025", "June 2025"]


def test_that_dates_of_one_style_and_other_names_stay() -> None:
    assert _labelled(["2025-03", "2025-05"]) == ["2025-03", "2025-05"]
    assert _labelled(["March 2025", "total"]) == ["March 2025", "total"]


def test_that_first_days_of_years_alone_are_the_years() -> None:
    assert _labelled(["2020-01-01", "2021-01-01"]) == ["2020", "2021"]
    assert _labelled(["2020-01-01"]) == ["2020-01-01"]
    assert _labelled(["2020-01-01", "2020-02-01"]) == ["2020-01-01", "2020-02-01"]


def test_that_quoted_cells_may_hold_tabs_marks_and_lines() -> None:
    grid = pasted('Port\tShips\r\n"A\tone"\t1\r\n"B ""x"""\t2\r\n"C\nD"\t3\r\n')
    assert [row[0] for row in grid.rows] == ["A one", 'B "x"', "C D"]
    assert [row[1] for row in grid.rows] == ["1", "2", "3"]


def test_that_a_mark_that_closes_nothing_is_a_word() -> None:
    assert pasted('Screen\tSold\n"large" one\t1\n24\t2').rows[0] == ('"large" one', "1")


def test_that_rows_may_end_in_returns_alone() -> None:
    assert pasted("Port\tShips\rA\t1\rB\t2\r").rows == (("A", "1"), ("B", "2"))


def test_that_a_sign_behind_a_number_hides_no_decimal_comma() -> None:
    assert pasted("Port\tShare\nA\t12,5 %\nB\t50 %").decimal_mark == ","


def test_that_a_minus_may_stand_behind_its_number() -> None:
    assert number("5-") == -5


WRITTEN = [
    (["March 2021", "2021-09-15", "Q2 2022", "2023"], ["March 2021", "15 September 2021", "Q2 2022", "2023"]),
    (["2021-03", "H1 2022", "May 2023"], ["March 2021", "H1 2022", "May 2023"]),
    (["Q1 2025", "Q2 2025"], ["Q1 2025", "Q2 2025"]),
    (["1. Quartal 2024", "2024-05"], ["1. Quartal 2024", "May 2024"]),
    (["1st half 2024", "2024-09"], ["1st half 2024", "September 2024"]),
    (["2025-03", "May 2025"], ["March 2025", "May 2025"]),
]


@pytest.mark.parametrize(("names", "written"), WRITTEN)
def test_that_dates_of_several_styles_are_written_in_one_but_parts_of_years(
    names: list[str], written: list[str]
) -> None:
    assert labelled(names, moments(names), "en") == written


def test_that_a_date_of_digits_is_told_in_words() -> None:
    said = [in_words(name, moment, "en-GB") for name, moment in zip(_NAMES, moments(_NAMES), strict=True)]
    assert [one.replace("\u00a0", " ") for one in said] == [
        "20 November 2023",
        "January 2024",
        "2025",
        "May 2025",
    ]
    assert in_words("2024-01", None, "en-GB") == "2024-01"


_NAMES = ["2023-11-20", "2024-01", "2025", "May 2025"]
