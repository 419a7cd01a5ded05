"""What was copied with a table is told from it: titles, heads in several rows, sums, footnotes, sources."""

import pytest

from briefgen.charts.data.grid import ColumnType, pasted
from briefgen.charts.data.grid_layout import without_note
from briefgen.charts.data.grid_totals import says_total
from briefgen.charts.data.table_of_grid import replaced
from briefgen.model.chart import ChartKind, ChartSpec

BARS = ChartSpec("chart:own:1", ChartKind.BARS, "", ())

REGIONS = """Employment by region, thousand people

Region\t2023\t\t2024\t
\tMen\tWomen\tMen\tWomen
North\t1,200\t1,100\t1,250\t1,190
South[1]\t900\t950\t910\t970*

Total\t2,100\t2,050\t2,160\t2,160
Source: Labour Office, 2025
* provisional"""


def test_that_merged_heads_stand_over_each_of_their_columns() -> None:
    grid = pasted(REGIONS)
    assert grid.heads == ("Region", "2023 Men", "2023 Women", "2024 Men", "2024 Women")
    assert [row[0] for row in grid.rows] == ["North", "South", "Total"]
    assert grid.foot == ("Source: Labour Office, 2025", "* provisional")
    assert grid.noted == ("South[1]", "970*")
    assert [grid.line(row) for row in range(3)] == [5, 6, 8]


def test_that_units_under_the_names_are_taken_into_them() -> None:
    grid = pasted("Site\tOutput\tPrice\n\tkt\tEUR\nA\t5\t12\nB\t7\t14")
    assert grid.heads == ("Site", "Output (kt)", "Price (EUR)")


@pytest.mark.parametrize(
    "text",
    [
        "Region\t2023\t2024\nNorth\t5\t6\nSouth\t7\t8",
        "Region\tLead\tShips\nNorth\tKim\t6\nSouth\tPoe\t8",
        "Region\tShips\nNorth\tn/a\nSouth\t8",
    ],
)
def test_that_one_row_of_names_is_not_taken_for_two(text: str) -> None:
    assert len(pasted(text).rows) == 2


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("A\t5\nB\t7\nTotal\t12", {2}),
        ("Insgesamt\t12,0\nNord\t5,5\nSüd\t6,5", {0}),
        ("A\t5\nB\t7\nSubtotal north\t12\nC\t1\nD\t2\nSubtotal south\t3\nGrand total\t15", {2, 5, 6}),
        ("A\t33.3 %\nB\t33.3 %\nC\t33.3 %\nSumme\t100 %", {3}),
        ("A\t5\t2.1\nB\t7\t3.3\nTotal UK\t12\t2.8", {2}),
        ("BP\t180\nShell\t260\nTotal\t200", set()),
        ("A\t5\nTotal\t5", set()),
        ("A\t5\nB\t7\nC\t12", set()),
        ("Alle Jahre\t9\nB\t7\nC\t12", set()),
    ],
)
def test_that_sums_are_left_out_where_they_are_sums(text: str, left_out: set[int]) -> None:
    grid = pasted(f"Name\tValue\n{text}" if text.count("\t") == text.count("\n") + 1 else text)
    assert grid.left_out == left_out
    labels = [point.label for point in replaced(BARS, grid, "Office").series[0].points]
    assert len(labels) == len(grid.rows) - len(left_out)
    kept = grid.with_totals(True)
    assert len(replaced(BARS, kept, "Office").series[0].points) == len(grid.rows)


def test_that_sums_are_found_in_a_column_of_both_marks() -> None:
    grid = pasted("Name\tValue\nA\t1.010\nB\t1.200\nTotal\t2,210")
    assert grid.left_out == {2}
    assert [point.value for point in replaced(BARS, grid, "Office").points] == [1010, 1200]


def test_that_names_of_sums_are_known() -> None:
    assert all(map(says_total, ("Total", "GRAND TOTAL", "Total (all sites)", "EU total", "Summe:")))
    assert not any(map(says_total, ("Totalenergies", "Totnes", "Sumatra", "Allgäu", "")))


@pytest.mark.parametrize(
    ("cell", "bare"),
    [
        ("France[2]", "France"),
        ("GDP [note 1]", "GDP"),
        ("1,234*", "1,234"),
        ("12¹", "12"),
        ("Steel [t]", "Steel [t]"),
        ("*", "*"),
        ("m²", "m²"),
        ("[1]", "[1]"),
    ],
)
def test_that_marks_of_footnotes_are_no_part_of_a_cell(cell: str, bare: str) -> None:
    assert without_note(cell) == bare


@pytest.mark.parametrize(
    ("text", "series", "labels"),
    [
        ("\t2019\t2020\t2021\nVisitors\t5\t6\t7", ["Visitors"], ["2019", "2020", "2021"]),
        ("Region\t2019\t2020\t2021\nA\t5\t6\t7\nB\t1\t2\t3", ["A", "B"], ["2019", "2020", "2021"]),
        ("Coal\tGas\tWind\n40\t35\t25", [""], ["Coal", "Gas", "Wind"]),
        ("Region\t2019\t2024\nA\t5\t6\nB\t1\t2", ["2019", "2024"], ["A", "B"]),
    ],
)
def test_that_rows_over_time_are_series(text: str, series: list[str], labels: list[str]) -> None:
    read = replaced(BARS, pasted(text), "Office")
    assert [one.name for one in read.series] == series
    assert [point.label for point in read.series[0].points] == labels


def test_that_rows_of_several_units_are_not_turned() -> None:
    grid = pasted("Name\tHeight (cm)\tWeight (kg)\nAnna\t170\t60")
    assert [one.name for one in replaced(BARS, grid, "Office").series] == ["Height (cm)", "Weight (kg)"]
    assert grid.types[0] is ColumnType.TEXT


def test_that_a_column_that_numbers_the_rows_is_no_data() -> None:
    grid = pasted("Rank\tCountry\tShips\n1\tNorland\t30\n2\tSudmark\t19\n3\tEstria\t4")
    read = replaced(BARS, grid, "Office")
    assert [one.name for one in read.series] == ["Ships"]
    assert [point.label for point in read.points] == ["Norland", "Sudmark", "Estria"]
    years = pasted("Team\tWins\nNorth\t1\nSouth\t2")
    assert years.types == (ColumnType.TEXT, ColumnType.NUMBER)
    assert pasted("Class\tPupils\n1\t30\n2\t19\n3\t4").types == (ColumnType.NUMBER, ColumnType.NUMBER)


def test_that_rows_without_names_are_numbered_as_items() -> None:
    read = replaced(BARS, pasted("Rate\n5.1\n4.9"), "Office")
    assert [point.label for point in read.points] == ["Item 1", "Item 2"]


def test_that_signs_without_width_are_no_part_of_a_name() -> None:
    assert pasted("Team\tPts\nNorth\u200b United\t3\nSüd\u00adstadt\t4").rows[0][0] == "North United"


def test_that_columns_of_several_units_keep_theirs_in_their_names() -> None:
    head = "Land\tEinwohner\tAnteil\tEtat (Mio. €)"
    grid = pasted(f"{head}\nNord\t1.240.100\t62,5 %\t3,5\nSüd\t744.060\t37,5 %\t2,5")
    names = [one.name for one in replaced(BARS, grid, "Amt").series]
    assert names == ["Einwohner", "Anteil (%)", "Etat (Mio. €)"]
    alike = pasted("Land\t2023\t2024\nNord\t62 %\t60 %\nSüd\t38 %\t40 %")
    assert [one.name for one in replaced(BARS, alike, "Amt").series] == ["2023", "2024"]
