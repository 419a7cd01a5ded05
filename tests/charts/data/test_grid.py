import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from briefgen.charts.data.grid import MOST_ROWS, ColumnType, from_csv, pasted
from briefgen.charts.data.grid_cells import reading
from briefgen.charts.data.grid_dates import moment
from briefgen.charts.data.grid_faults import unread
from briefgen.charts.data.grid_numbers import number
from briefgen.charts.data.grid_xlsx import from_xlsx
from briefgen.model.problem import BriefgenError
from briefgen.model.quantity import Bound

TEXT, NUMBER, DATE = ColumnType.TEXT, ColumnType.NUMBER, ColumnType.DATE


def test_that_a_pasted_table_has_its_heads_and_types_detected() -> None:
    grid = pasted("Port\tShips\tOpened\nNorth\t1,200\t2019-05\nSouth\t85\t2021\n")
    assert grid.heads == ("Port", "Ships", "Opened")
    assert grid.rows == (("North", "1,200", "2019-05"), ("South", "85", "2021"))
    assert grid.types == (TEXT, NUMBER, DATE)


def test_that_a_table_without_heads_keeps_its_first_row() -> None:
    grid = pasted("North\t12\nSouth\t8")
    assert grid.heads == ("", "")
    assert len(grid.rows) == 2


def test_that_years_above_numbers_are_heads() -> None:
    assert pasted("Port\t2019\t2024\nNorth\t12.5\t8\nSouth\t3\t4.25").heads == ("Port", "2019", "2024")


def test_that_a_decimal_comma_is_detected() -> None:
    grid = pasted("Nord\t1.234,5\nSüd\t3,75")
    assert grid.decimal_mark == ","
    assert grid.types == (TEXT, NUMBER)


def test_that_a_detected_type_can_be_overridden() -> None:
    grid = pasted("2019\t12\n2020\t14")
    assert grid.types[0] is DATE
    assert grid.with_type(0, TEXT).types == (TEXT, NUMBER)


def test_that_short_rows_are_filled_up() -> None:
    assert pasted("a\t1\tx\nb\t2").rows[1] == ("b", "2", "")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(12.5)", "-12.5"),
        ("−3", "-3"),
        ("$ 1,200", "1200"),
        ("7.80 %", "7.80"),
        (".5", ".5"),
        ("1 200", "1200"),
    ],
)
def test_that_numbers_are_read_as_spreadsheets_write_them(text: str, value: str) -> None:
    assert str(number(text)) == str(number(value))
    assert number(text) is not None


@pytest.mark.parametrize("text", ["", "NaN", "inf", "-Infinity", "12 ships", "1e500", "٣", "—"])
def test_that_what_is_no_number_is_none(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024", "2024"),
        ("2024-05", "2024-05"),
        ("23.5.2024", "2024-05-23"),
        ("2020–24", "2020/2024"),
        ("2020-2024", "2020/2024"),
    ],
)
def test_that_dates_keep_their_precision(text: str, iso: str) -> None:
    found = moment(text)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize("text", ["", "2024-13", "31.2.2024", "12", "2024-02-30", "99999"])
def test_that_what_is_no_date_is_none(text: str) -> None:
    assert moment(text) is None


@pytest.mark.parametrize(
    "data",
    [
        b"Port;Ships\r\nNorth;1,5\r\nSouth;2,5\r\n",
        "Port,Ships\nNorth,3\nSüd,4\n".encode(),
        "Port\tÄ\nN\t3".encode("utf-16"),
    ],
)
def test_that_csv_is_read_whatever_its_marks_and_encoding(data: bytes) -> None:
    grid = from_csv(data, "ships.csv")
    assert grid.heads[0] == "Port"
    assert grid.types == (TEXT, NUMBER)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Region;Zahl\nNord;3\nSüd;4\nQuelle: Amt, Berlin, 2025\n", ("Nord", "3")),
        ("Häfen, Stand Mai\n\nRegion;2023;;2024;\n;a;b;a;b\nNord;1;2;3;4\n", ("Nord", "1", "2", "3", "4")),
        ("Nord;1,5\nSüd;2,5\n", ("Nord", "1,5")),
        ('Port,Ships\n"Halden; old",3\n"Moss, new",4\n', ("Halden; old", "3")),
        ("Port|Ships\nA, B|1,5\nC|2,5\n", ("A, B", "1,5")),
        ("Port,Ships,Note\nA,1,x; y\nB,2,\n", ("A", "1", "x; y")),
        ("Rate\n5.1\n4.9\n", ("5.1",)),
    ],
)
def test_that_the_mark_between_cells_is_that_of_most_rows(text: str, row: tuple[str, ...]) -> None:
    assert from_csv(text.encode(), "a.csv").rows[0] == row


def workbook(*rows: tuple[object, ...]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    book.save(out)
    return out.getvalue()


def test_that_a_workbook_is_read_with_numbers_and_dates() -> None:
    grid = from_xlsx(
        workbook(
            ("Port", "Ships", "Day"), ("North", 12.5, date(2024, 5, 23)), ("South", 8, date(2024, 6, 1))
        ),
        "a.xlsx",
    )
    assert grid.types == (TEXT, NUMBER, DATE)
    assert grid.rows[1] == ("South", "8", "2024-06-01")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"\x00\x01\x02" * 50])
def test_that_a_file_that_is_no_table_is_refused_by_name(data: bytes) -> None:
    for read in (from_xlsx, from_csv):
        with pytest.raises(BriefgenError, match=r"a\.tab"):
            read(data, "a.tab")


def test_that_too_many_rows_are_refused() -> None:
    with pytest.raises(BriefgenError, match="larger than"):
        pasted("\n".join(f"{i}\t1" for i in range(MOST_ROWS + 1)))


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        (">5", "5", Bound.MORE_THAN),
        ("more than 5", "5", Bound.MORE_THAN),
        ("< 3 %", "3", Bound.LESS_THAN),
        ("≥1,200", "1200", Bound.AT_LEAST),
        ("höchstens 12", "12", Bound.AT_MOST),
        ("about 7", "7", Bound.ABOUT),
        ("9e15", "9000000000000000", Bound.EXACT),
        ("2.5E-3", "0.0025", Bound.EXACT),
    ],
)
def test_that_limits_and_exponents_are_read(text: str, value: str, bound: Bound) -> None:
    found = reading(text)
    assert found is not None
    assert (f"{found.value:f}", found.bound) == (value, bound)


def test_that_one_bad_cell_takes_neither_the_type_nor_the_heads_of_a_column() -> None:
    grid = pasted("Port\tShips\nNorth\t12\nSouth\tNaN\nEast\t>5\nWest\tn/a\nIsle\t9e3")
    assert grid.heads == ("Port", "Ships")
    assert grid.types == (TEXT, NUMBER)


def test_that_a_first_row_without_its_number_is_no_head() -> None:
    assert pasted("North\tNaN\nSouth\t3\nEast\t5").heads == ("", "")


def test_that_names_among_numbers_stay_names() -> None:
    assert pasted("Berths\tPorts\n1\t12\n2\t8\n3\t4\nmore\t2").types == (TEXT, NUMBER)


def test_that_rows_are_named_as_they_stand_in_the_file() -> None:
    grid = from_csv(b"Port,Ships\n\nNorth,3\n\nSouth,NaN\nEast,4\nWest,5\n", "ships.csv")
    assert [str(problem) for problem in unread(grid)] == [
        "ships.csv, row 5: error: “NaN” is not a number (Write it in digits, or leave the cell empty)"
    ]
    assert [str(problem.place) for problem in unread(grid.with_head(False))][-1] == "ships.csv, row 5"


@given(st.text())
def test_that_any_text_is_a_grid_or_refused(text: str) -> None:
    try:
        grid = pasted(text)
    except BriefgenError:
        return
    assert all(len(row) == len(grid.types) for row in grid.rows)


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Port\tTonnes\nA\t1200\nB\t1350\nC\t1975", (TEXT, NUMBER)),
        ("A\t1200\nB\t1350\nC\t1975", (TEXT, NUMBER)),
        ("Year\tTonnes\tShare\n2021\t1100\t5\n2022\t1725\t6", (DATE, NUMBER, NUMBER)),
        ("Haven\tJahr\tTonnen\nA\t2021\t1100\nB\t2020\t1725", (TEXT, DATE, NUMBER)),
        ("Tonnes\tPrice\n1200\t3\n1350\t4", (NUMBER, NUMBER)),
        ("2021\t1100\n2022\t1725\n2023\t1975", (DATE, NUMBER)),
        ("Port\tTonnes a year\tLast year\nA\t1200\t1300\nB\t1350\t1100", (TEXT, NUMBER, NUMBER)),
        ("1200\n1350\n1975", (NUMBER,)),
        ("Port\t2021\t2022\nA\t1200\t1300\nB\t1350\t1100", (TEXT, NUMBER, NUMBER)),
    ],
)
def test_that_whole_numbers_in_the_thousands_are_years_in_one_column_at_most(
    text: str, types: tuple[ColumnType, ...]
) -> None:
    assert pasted(text).types == types


def test_that_years_and_thousands_are_told_apart_as_names_of_columns() -> None:
    assert pasted("Port\t2021\t2022\nA\t1200\t1300\nB\t1350\t1100").heads == ("Port", "2021", "2022")
    assert not pasted("A\t1200\nB\t1350\nC\t1975").has_head
