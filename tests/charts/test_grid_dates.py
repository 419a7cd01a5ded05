import io

import pytest
from openpyxl import Workbook

from briefgen.charts.grid import ColumnType, moment
from briefgen.charts.grid_xlsx import from_xlsx


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
