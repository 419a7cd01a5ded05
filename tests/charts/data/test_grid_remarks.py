"""How a table was read is told where it could have been read otherwise."""

import pytest

from briefgen.charts.data.grid import ColumnType, pasted
from briefgen.charts.data.grid_remarks import remarks, shown
from briefgen.charts.data.grid_units import unit_in
from briefgen.charts.data.table_of_grid import replaced
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.problem import BriefgenError, Severity

UGLY = "District\tRent\nLeeds Road\t1 240,00\nBristow\t£1,190\nHull Park\t1.010\nTotal\t3,440"


def _told(text: str) -> list[str]:
    return [str(problem) for problem in remarks(pasted(text))]


def test_that_cells_of_both_marks_are_shown_and_told_as_they_are_read() -> None:
    grid = pasted(UGLY)
    assert [shown(grid, row, 1).replace("\u202f", " ") for row in range(4)] == ["", "1 190", "", "3 440"]
    told = [one.replace("\u202f", " ") for one in _told(UGLY)]
    assert told == [
        "pasted table, row 5: note: “Total” is the sum of others and is left out",
        "pasted table, rows 3, 4: note: Rent: “£1,190” is read as 1 190, “1.010” is read as 1 010",
    ]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("(3.4)", "−3.4"),
        ("3 Mio", "3 000 000"),
        ("EUR 12", "12"),
        ("n/a", "not stated"),
        ("-", "not stated"),
        ("soon", "not a number"),
        ("1,240.5", ""),
        ("12 %", ""),
        ("€ 7", ""),
        ("−3", ""),
        ("", ""),
    ],
)
def test_that_a_preview_shows_what_a_cell_is_read_as(cell: str, said: str) -> None:
    grid = pasted(f"Name\tValue\nA\t1.5\nB\t2.5\nC\t{cell}").with_type(1, ColumnType.NUMBER)
    row = next(at for at, cells in enumerate(grid.rows) if cells[0] == "C")
    assert shown(grid, row, 1).replace("\u202f", " ") == said


def test_that_a_plain_table_has_nothing_to_tell() -> None:
    assert _told("Ort\tWert\nNord\t1.234,5\nSüd\t12,25\nOst\t–3,2") == []
    assert _told("Port\tShips\tDay\nA\t1,200\t2025-03-01\nB\t$3\t2025-03-02") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Firm\tOil\nBP\t180\nShell\t260\nTotal\t200", "row 4: warning: “Total” may be a sum"),
        ("Day\tShips\n03/04/2025\t1\n05/04/2025\t2", "“03/04/2025” is read as 3 April 2025; days and"),
        ("A\tB\nx\t5%\ny\t6%\nz\t7", "row 4: warning: B: “7” without the sign the others have"),
        ("A\tB\nx\t5\ny\t..\nz\t7", "row 3: note: B: “..” taken for no value"),
        ("A\tB\nx*\t5\nz\t7\nSource: Office", "“Source: Office” below the table is left out"),
        ("A\tB\nx*\t5\nz\t7\nSource: Office", "marks of footnotes are left out: “x*”"),
        ("A\tB\nx\t5\ny\tsoon\nz\t7", "row 3: error: “soon” is not a number"),
        ("Rents (in £000)\n\nA\tB\nx\t5\ny\t7", "“Rents (in £000)” above the table is left out"),
        ("A\tB\nNorth\t\nx\t5\ny\t7", "row 2: note: “North” has no value"),
        ("Rate\n5.1\n4.9", "warning: no column names the rows, so they are numbered"),
        (
            "Ort\tLeute\nA\t1.234\nB\t12.345",
            "Leute: “1.234” is read as 1.234, and may be 1\u202f234",
        ),
    ],
)
def test_that_what_is_doubtful_is_told_with_its_cell(text: str, said: str) -> None:
    assert any(said in one for one in _told(text)), _told(text)


def test_that_groups_of_thousands_are_not_doubted_beside_decimals() -> None:
    assert _told("Ort\tLeute\tWert\nA\t1.234\t2,5\nB\t12.345\t3,5") == []
    assert _told("Port\tShips\nA\t1,234\nB\t12,345") == []


def test_that_cells_of_two_units_share_no_column() -> None:
    grid = pasted("Item\tA\nAlpha\tEUR 12\nBeta\t12 %\nGamma\t4")
    with pytest.raises(BriefgenError, match=r"values of “A” are in different units: “euro”, “%”") as told:
        replaced(ChartSpec("", ChartKind.BARS, "", ()), grid, "Office")
    assert [str(problem.place) for problem in told.value.problems] == ["pasted table, rows 2, 3"]
    assert remarks(grid)[0].severity is Severity.ERROR


@pytest.mark.parametrize(
    ("cells", "unit"),
    [
        (("$1,200", "900", "$2,100"), "$"),
        (("EUR 12", "EUR 3", "EUR 4"), "€"),
        (("12%", "13,5%", "-"), "%"),
        (("12%", "13", "14"), ""),
        (("CHF 3", "CHF 4", "CHF 5"), "SFr"),
        (("3", "4", "5"), ""),
    ],
)
def test_that_the_unit_of_a_column_is_what_its_cells_state(cells: tuple[str, ...], unit: str) -> None:
    rows = "\n".join(f"{name}\t{cell}" for name, cell in zip("abc", cells, strict=True))
    assert unit_in(pasted(f"Item\tA\n{rows}")) == unit
