import io

import pytest
from openpyxl import Workbook

from briefgen.charts.data.grid import ColumnType, pasted
from briefgen.charts.data.grid_dates import is_open, moment, moments, stands_in_order
from briefgen.charts.data.grid_xlsx import from_xlsx
from briefgen.charts.data.table_of_grid import replaced
from briefgen.model.chart import ChartKind, ChartSpec


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("March 2024", "2024-03"),
        ("mar 2024", "2024-03"),
        ("Sept. 2024", "2024-09"),
        ("3 May 2024", "2024-05-03"),
        ("May 3, 2024", "2024-05-03"),
        ("3. Mai 2024", "2024-05-03"),
        ("Dezember 2023", "2023-12"),
        ("Q1 2024", "2024-01/2024-03"),
        ("2024 Q4", "2024-10/2024-12"),
        ("2024-H2", "2024-07/2024-12"),
        ("h1 2024", "2024-01/2024-06"),
    ],
)
def test_that_dates_in_words_are_dates(text: str, iso: str) -> None:
    found = moment(text)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize(
    "text", ["Halden 2024", "H3 2024", "31 June 2024", "3 May 4, 2024", "May", "Q5 2024"]
)
def test_that_other_words_are_no_dates(text: str) -> None:
    assert moment(text) is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Jan-26", "2026-01"),
        ("Mrz-99", "1999-03"),
        ("Mar '25", "2025-03"),
        ("14-Mar-25", "2025-03-14"),
        ("01.03.25", "2025-03-01"),
        ("03/14/2025", "2025-03-14"),
        ("14/03/2025", "2025-03-14"),
        ("2025/03/14", "2025-03-14"),
        ("2025-03-14 00:00:00", "2025-03-14"),
        ("2025-03-14T00:00:00Z", "2025-03-14"),
        ("1Q25", "2025-01/2025-03"),
        ("Q3 '25", "2025-07/2025-09"),
        ("2. Quartal 2025", "2025-04/2025-06"),
        ("2. Halbjahr 2025", "2025-07/2025-12"),
        ("2nd quarter 2025", "2025-04/2025-06"),
        ("1st half 2025", "2025-01/2025-06"),
        ("1999/00", "1999/2000"),
        ("Jan 26", None),
        ("26. Jan", None),
        ("26-Jan", None),
        ("13/13/2025", None),
        ("2025-03-14 09:30", None),
        ("3. Quartale 2025", None),
        ("2nd quarters 2025", None),
        ("3rd half 2025", None),
        ("2 quarter 2025", None),
        ("FY25", None),
    ],
)
def test_that_short_dates_are_dates_where_they_can_only_be_one(text: str, iso: str | None) -> None:
    found = moment(text)
    assert (found.isoformat() if found else None) == iso


@pytest.mark.parametrize(
    ("cells", "isos"),
    [
        (["03/04/2025", "03/14/2025"], ["2025-03-04", "2025-03-14"]),
        (["03/04/2025", "14/04/2025"], ["2025-04-03", "2025-04-14"]),
        (["03/04/2025", "03/05/2025", "04/02/2025"], ["2025-03-04", "2025-03-05", "2025-04-02"]),
        (["01/02/25", "01/03/25", "01/04/25"], ["2025-02-01", "2025-03-01", "2025-04-01"]),
        (["2009-10", "2010-11", "2011-12"], ["2009/2010", "2010/2011", "2011/2012"]),
        (["2009-09", "2009-10"], ["2009-09", "2009-10"]),
        (["Jan 26", "Feb 26", "Mar 26"], ["2026-01", "2026-02", "2026-03"]),
        (["Nov 25", "Dec 25", "Jan 26"], ["2025-11", "2025-12", "2026-01"]),
        (["Jan 5", "Jan 12", "Jan 19"], [None, None, None]),
        (["Jan 24", "Jan 25", "Jan 26"], [None, None, None]),
        (["2025.03", "2025.04"], ["2025-03", "2025-04"]),
        (["20250314", "20250402"], ["2025-03-14", "2025-04-02"]),
        (["2023", "2024", "Total"], ["2023", "2024", None]),
    ],
)
def test_that_the_dates_of_a_column_are_read_alike(cells: list[str], isos: list[str | None]) -> None:
    assert [when.isoformat() if when else None for when in moments(cells)] == isos


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["03/04/2025", "04/04/2025"], True),
        (["03/04/2025", "14/04/2025"], False),
        (["03.04.2025"], False),
        (["01/01/2025"], False),
        ([], False),
    ],
)
def test_that_days_and_months_that_may_change_places_are_known(cells: list[str], expected: bool) -> None:
    assert is_open(cells) is expected


@pytest.mark.parametrize(
    "names",
    [
        ["Jan", "Feb", "Mar", "Apr"],
        ["Montag", "Dienstag"],
        ["26. Jan", "27. Jan", "2. Feb"],
        ["Under 18", "18–24", "25–64", "65+"],
        ["Week 9", "Week 10", "Week 11"],
        ["FY23", "FY24", "FY25"],
        ["5 and more", "4", "3", "2"],
    ],
)
def test_that_names_with_an_order_of_their_own_are_known(names: list[str]) -> None:
    assert stands_in_order(names)


@pytest.mark.parametrize(
    "names",
    [["North", "South"], ["A1", "A7", "A3"], ["Route 66", "Area 51", "M25"], ["May"], ["7", "7", "7"]],
)
def test_that_other_names_have_none(names: list[str]) -> None:
    assert not stands_in_order(names)


@pytest.mark.parametrize("type_", [ColumnType.DATE, ColumnType.TEXT])
def test_that_a_type_said_by_a_person_holds(type_: ColumnType) -> None:
    grid = pasted("When\tShips\n2021\t4\n2022\t5").with_type(0, type_)
    read = replaced(ChartSpec("", ChartKind.BARS, "", ()), grid, "Office")
    assert [bool(point.when) for point in read.points] == [type_ is ColumnType.DATE] * 2


def test_that_a_sum_below_years_does_not_take_their_dates() -> None:
    grid = pasted("Year\tShips\n2021\t4\n2022\t5\nTotal\t9")
    assert grid.types[0] is ColumnType.DATE
    read = replaced(ChartSpec("", ChartKind.BARS, "", ()), grid, "Office")
    assert all(point.when for point in read.points)


def test_that_months_before_their_year_are_written_out_in_order() -> None:
    grid = pasted("Month\tShare\nJan-26\t12%\nFeb-26\t13,5%\nMar-26\t-\nApr-26\t15%")
    read = replaced(ChartSpec("", ChartKind.BARS, "", ()), grid, "Office")
    assert [point.label for point in read.points] == [
        "January 2026", "February 2026", "March 2026", "April 2026",
    ]  # fmt: skip


def test_that_a_share_in_a_workbook_is_read_as_it_is_shown() -> None:
    book = Workbook()
    sheet = book.create_sheet("Shares", 0)
    sheet.append(("Port", "Share"))
    for name, share in (("Halden", 0.125), ("Moss", 0.875)):
        sheet.append((name, share))
    for line in (2, 3):
        sheet.cell(line, 2).number_format = "0.0%"
    out = io.BytesIO()
    book.save(out)
    grid = from_xlsx(out.getvalue(), "shares.xlsx")
    assert [row[1] for row in grid.rows] == ["12.5 %", "87.5 %"]
    assert grid.types[1] is ColumnType.NUMBER
