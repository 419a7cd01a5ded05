"""Tables from workbooks: what a person sees in the sheet, as words."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from briefgen.charts.data.grid import MOST_COLUMNS, MOST_ROWS, Grid, grid_of
from briefgen.model.problem import error

_MOST_BYTES = 50_000_000
_CURRENCY = re.compile(r"\[\$([^\-\]]+)|([€£¥])|(?<!\[)(\$)")
_HIDDEN = re.compile(rb"<row\b[^>]*\bhidden=\"(?:1|true)\"[^>]*>")
_NUMBER = re.compile(rb"\br=\"(\d+)\"")


def from_xlsx(data: bytes, name: str, sheet: str = "") -> Grid:
    """A grid from a sheet of an XLSX workbook, the first that is not empty where none is named.

    Formulas count by their last value, and by their own words where the workbook holds none, so that
    the cell is told as no number. Rows that the sheet hides are left out, as its own charts leave them.

    Raises:
        BriefgenError: It is no workbook, has no such sheet, or the sheet is empty or too large.
    """
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        _refuse_bomb(data, name)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = tuple(page.title for page in book.worksheets)
        if sheet and sheet not in sheets:
            raise error(f"the workbook has no sheet “{sheet}”", name, f"it has: {', '.join(sheets)}")
        wanted = (sheet,) if sheet else sheets
        title, rows = next(filter(_has_cells, ((one, _rows(book[one])) for one in wanted)), (wanted[0], []))
        hidden = _hidden(data, book[title])
        book.close()
        if any("" in row for row in rows):
            formulas = load_workbook(io.BytesIO(data), read_only=True)
            rows = _with_formulas(rows, _rows(formulas[title]))
            formulas.close()
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, IndexError) as fault:
        raise error(
            "the file is not a workbook that can be read", name, "Save it again as .xlsx or .csv"
        ) from fault
    shown = [[] if number in hidden else row for number, row in enumerate(rows, 1)]
    left_out = sum(any(row) for number, row in enumerate(rows, 1) if number in hidden)
    return replace(
        grid_of(shown, name), sheets=(title, *(one for one in sheets if one != title)), hidden=left_out
    )


def _rows(page: Any) -> list[list[str]]:
    cells = page.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS + 1)
    return [[_shown(cell.value, str(cell.number_format or "")) for cell in row] for row in cells]


def _has_cells(found: tuple[str, list[list[str]]]) -> bool:
    return any(any(row) for row in found[1])


def _with_formulas(rows: Sequence[list[str]], formulas: Sequence[list[str]]) -> list[list[str]]:
    """The cells, and the formula in the place of a value that was never calculated."""
    return [
        [cell or (own if own.startswith("=") else "") for cell, own in zip(row, beside, strict=False)]
        for row, beside in zip(rows, formulas, strict=False)
    ]


def _hidden(data: bytes, page: Any) -> frozenset[int]:
    """Numbers of the rows the sheet hides, from 1."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        # openpyxl 3.1 tells of hidden rows only when it loads the whole sheet into memory.
        return frozenset(_numbers(archive.read(page._worksheet_path.lstrip("/"))))


def _numbers(sheet: bytes) -> Iterator[int]:
    for row in _HIDDEN.finditer(sheet):
        if number := _NUMBER.search(row.group()):
            yield int(number[1])


def _refuse_bomb(data: bytes, name: str) -> None:
    """Stop before a small file unpacks to a huge one."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _MOST_BYTES:
            raise error("the workbook is too large", name, "Copy the cells you need instead")


def _shown(value: object, number_format: str) -> str:
    """What a cell shows: 0.12 in a format of per cent is 12 %, 5 in one of euros is €5."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return _written(value)
    if "%" in number_format:
        return f"{(Decimal(str(value)) * 100).normalize():f} %"
    found = _CURRENCY.search(number_format)
    return f"{next(filter(None, found.groups()), '')}{_written(value)}" if found else _written(value)


def _written(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
