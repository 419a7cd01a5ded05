"""The workbook behind a native chart: one sheet of named columns, numbers as numbers, text as text."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from briefgen.document.native.word_text import printable

Cell = str | Decimal | date | None

_SHEET = "Sheet1"
_TEXT_STAYS_TEXT = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_EPOCH = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Column:
    """A head and the cells under it, all of one kind; None leaves a cell empty.

    Attributes:
        lines: Its words broken into lines for the chart, where they differ from the cells in that alone.
        formats: How cells are shown whose number is no exact one ("about 900"), empty for the others.
    """

    head: str
    cells: tuple[Cell, ...]
    lines: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Columns side by side, the first one under A; heads stand in row 1."""

    columns: tuple[Column, ...]

    def head_reference(self, index: int) -> str:
        """Where the head of a column stands, as a chart writes it: "Sheet1!$B$1"."""
        return f"{_SHEET}!${_letter(index)}$1"

    def cells_reference(self, index: int) -> str:
        """Where the cells of a column stand: "Sheet1!$B$2:$B$7"."""
        letter = _letter(index)
        return f"{_SHEET}!${letter}$2:${letter}${len(self.columns[index].cells) + 1}"

    def row_reference(self, row: int, first: int, cells: int) -> str:
        """Where cells side by side stand: "Sheet1!$B$2:$C$2"; row 0 is the first under the heads."""
        start, end = (f"${_letter(column)}${row + 2}" for column in (first, first + cells - 1))
        return f"{_SHEET}!{start}:{end}" if cells > 1 else f"{_SHEET}!{start}"


FIRST_DAY = date(1900, 3, 1)
"""Before it the 1900 system counts a 29 February that there was not, and no day before 1900."""


def serial(day: date) -> int:
    """The number a spreadsheet keeps for a day (1900 system)."""
    return (day - _EPOCH).days


def workbook(sheet: Sheet, made: datetime, note: str = "") -> bytes:
    """The sheet as an XLSX file; the same sheet and time give the same bytes.

    Args:
        sheet: What it holds.
        made: Stands in its properties.
        note: A comment on its first cell, for those who change its numbers; empty for none.
    """
    data = io.BytesIO()
    book = Workbook(data, _TEXT_STAYS_TEXT)
    book.set_properties({"created": made.replace(tzinfo=None), "author": ""})
    page = book.add_worksheet(_SHEET)
    day_format = book.add_format({"num_format": "yyyy-mm-dd"})
    for index, column in enumerate(sheet.columns):
        page.set_column(index, index, 18)
        page.write_string(0, index, printable(column.head))
        shown = [book.add_format({"num_format": code}) if code else None for code in column.formats]
        _write(page, index, column.cells, day_format, shown)
    if note:
        page.write_comment(0, 0, printable(note), {"x_scale": 2, "author": ""})
    book.close()
    return data.getvalue()


def _write(
    page: Worksheet, index: int, cells: Sequence[Cell], day_format: Format, shown: Sequence[Format | None]
) -> None:
    for row, cell in enumerate(cells, start=1):
        if isinstance(cell, date):
            page.write_number(row, index, serial(cell), day_format)
        elif isinstance(cell, Decimal):
            page.write_number(row, index, float(cell), shown[row - 1] if shown else None)
        elif cell is not None:
            page.write_string(row, index, printable(cell))


def _letter(index: int) -> str:
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
