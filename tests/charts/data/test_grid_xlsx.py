"""Workbooks as people have them: titles over the table, merged and hidden cells, formulas, formats."""

import io
from collections.abc import Callable, Sequence
from datetime import date

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from briefgen.charts.data.grid import ColumnType, Grid
from briefgen.charts.data.grid_faults import unread
from briefgen.charts.data.grid_units import unit_in
from briefgen.charts.data.grid_xlsx import from_xlsx
from briefgen.charts.data.table_of_grid import replaced
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.problem import BriefgenError

BARS = ChartSpec("chart:own:1", ChartKind.BARS, "", ())


def book(
    rows: Sequence[Sequence[object]],
    change: Callable[[Worksheet], object] = lambda _page: None,
    sheet: str = "",
) -> Grid:
    made = Workbook()
    page = made.worksheets[0]
    page.title = "First"
    for row in rows:
        page.append(list(row))
    change(page)
    made.create_sheet("Second").append(["Quay", 7])
    out = io.BytesIO()
    made.save(out)
    return from_xlsx(out.getvalue(), "ports.xlsx", sheet)


HEAD = ("Port", "Ships")


def test_that_a_title_over_the_table_is_no_row_of_names() -> None:
    grid = book([("Ships by port", None), HEAD, ("North", 1), ("South", 2)], lambda p: p.merge_cells("A1:B1"))
    assert (grid.heads, grid.rows) == (HEAD, (("North", "1"), ("South", "2")))
    assert grid.line(0) == 3


def test_that_rows_are_named_by_the_column_that_tells_them_apart() -> None:
    rows = [("Coast", "Port", "Ships"), ("West", "North", 1), (None, "South", 2), ("East", "Hull", 4)]
    chart = replaced(BARS, book(rows, lambda p: p.merge_cells("A2:A3")), "Port yearbook")
    assert [point.label for point in chart.points] == ["North", "South", "Hull"]


def test_that_a_row_without_a_name_is_told_with_its_place() -> None:
    grid = book([HEAD, ("North", 1), (None, 2), ("Hull", 4)], lambda p: p.merge_cells("A2:A3"))
    with pytest.raises(BriefgenError, match="row 3: error: a row has no name"):
        replaced(BARS, grid, "Port yearbook")


def test_that_a_formula_without_a_value_is_told_and_not_lost() -> None:
    grid = book([HEAD, ("North", 1), ("South", 2), ("Both", "=B2+B3")])
    assert [problem.text for problem in unread(grid)] == ["“=B2+B3” is not a number"]


def test_that_hidden_rows_are_left_out_and_counted() -> None:
    def hide(page: Worksheet) -> None:
        page.row_dimensions[3].hidden = True

    grid = book([HEAD, ("North", 1), ("Secret", 99), ("South", 2)], hide)
    assert [row[0] for row in grid.rows] == ["North", "South"]
    assert (grid.hidden, grid.line(1)) == (1, 4)


def test_that_an_empty_first_sheet_gives_way_and_another_can_be_named() -> None:
    assert book([]).rows == (("Quay", "7"),)
    assert book([]).sheets == ("Second", "First")
    assert book([HEAD, ("North", 1)], sheet="Second").rows == (("Quay", "7"),)
    with pytest.raises(BriefgenError, match=r"no sheet “Third”.*First, Second"):
        book([HEAD, ("North", 1)], sheet="Third")


def test_that_a_format_of_money_is_the_unit() -> None:
    def euros(page: Worksheet) -> None:
        page["B2"].number_format = page["B3"].number_format = "#,##0.00 [$€-407]"

    assert unit_in(book([HEAD, ("North", 1200.5), ("South", 900)], euros)) == "€"


def test_that_days_are_read_from_a_format_or_from_a_type_that_is_overridden() -> None:
    dated = book([HEAD, (date(2024, 1, 1), 1), (date(2024, 2, 1), 2)])
    assert dated.types[0] is ColumnType.DATE
    bare = book([HEAD, (45292, 1), (45323, 2)])
    assert bare.types[0] is ColumnType.NUMBER
    assert bare.with_type(0, ColumnType.DATE).rows == (("2024-01-01", "1"), ("2024-02-01", "2"))


def test_that_numbers_written_as_text_are_numbers() -> None:
    assert book([HEAD, ("North", "1,200"), ("South", "3 400")]).types[1] is ColumnType.NUMBER
