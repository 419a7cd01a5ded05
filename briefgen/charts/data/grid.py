"""Tables that come from a spreadsheet: pasted, CSV or XLSX, with the type of each column detected."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from briefgen.charts.data.grid_cells import reading, says_nothing, stands_for_a_number, without_bound
from briefgen.charts.data.grid_dates import are_stamps, moment, moments
from briefgen.charts.data.grid_layout import in_one_head, without_caption, without_foot, without_note
from briefgen.charts.data.grid_numbers import open_marks, sure_mark
from briefgen.charts.data.grid_totals import is_counted, says_total, totals
from briefgen.charts.data.grid_years import are_heads, column_of_years, is_bare
from briefgen.knowledge.lexicon import table
from briefgen.model.problem import Place, error
from briefgen.model.quantity import Bound

MOST_ROWS, MOST_COLUMNS = 2000, 50
"""More than this is no table behind a chart."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
"""Signs without width that web pages leave in cells."""
_SERIAL = re.compile(r"[2-6]\d{4}")
"""The days from 1954 to 2091, as spreadsheets count them."""
_DAY_0 = date(1899, 12, 30)
_QUOTED = re.compile(r"(?:^|\t)\"", re.MULTILINE)


class ColumnType(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it came, in words; rows are of one length.

    Attributes:
        heads: Names of the columns; empty strings where there was no head.
        types: As detected or as overridden, one for each column.
        decimal_mark: "." or ",", as detected over all cells.
        grouped: Columns in which three digits behind either mark are a group, as long as no decimal mark
            was chosen: "1,190" above "1.010" was put together from two tables.
        left_out: Which of `rows` the chart does not show, since they are the sum of others.
        without: Which of `rows` it does not show, since none of their cells states a value.
        above: What stood above it: its title.
        foot: The source and the footnotes that stood below it.
        noted: The cells with a mark that points to a footnote, as they stood; the mark is left out.
        name: Of the file, or words for where it came from.
        lines: Where each row stands in the file, from 1, the row of names among them; empty where
            nothing stands between them.
        sheets: Names of all sheets of the workbook it came from.
        hidden: How many rows that the workbook hides were left out.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    types: tuple[ColumnType, ...]
    decimal_mark: str = "."
    name: str = "pasted table"
    lines: tuple[int, ...] = ()
    sheets: tuple[str, ...] = ()
    hidden: int = 0
    grouped: frozenset[int] = frozenset()
    left_out: frozenset[int] = frozenset()
    without: frozenset[int] = frozenset()
    foot: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()
    above: tuple[str, ...] = ()

    @property
    def taken(self) -> "Grid":
        """The grid without the rows that are left out."""
        kept = [at for at in range(len(self.rows)) if at not in self.left_out | self.without]
        lines = (*([self.line(-1)] if self.has_head else []), *map(self.line, kept))
        rows = tuple(self.rows[at] for at in kept)
        return replace(self, rows=rows, lines=lines, left_out=frozenset(), without=frozenset())

    @property
    def bare(self) -> frozenset[int]:
        """Which of `rows` state no value: none for a table of nothing else, or where rows are dates.

        A date without a value is a gap in a line, and a reader has to see it.
        """
        numbers = [at for at, kind in enumerate(self.types) if kind is ColumnType.NUMBER]
        if not numbers or ColumnType.DATE in self.types:
            return frozenset()
        bare = [at for at, row in enumerate(self.rows) if all(says_nothing(row[i]) for i in numbers)]
        return frozenset(bare) if len(bare) < len(self.rows) else frozenset()

    def with_bare(self, kept: bool) -> "Grid":
        """The grid with its rows that state no value among its rows, or without them."""
        return replace(self, without=frozenset() if kept else self.bare)

    @property
    def sums(self) -> frozenset[int]:
        """Which of `rows` can be left out as sums: those that add up, else those that are only named so."""
        named = frozenset(at for at, name in enumerate(self._names) if says_total(name))
        return self.totals or (named if len(self.rows) - len(named) > 1 else frozenset())

    @property
    def totals(self) -> frozenset[int]:
        """Which of `rows` are the sum of others, by their name and their values."""
        numbers = [at for at, kind in enumerate(self.types) if kind is ColumnType.NUMBER]
        return totals(self._names, [self.values(at) for at in numbers])

    @property
    def _names(self) -> list[str]:
        return [next((cell for cell in row if cell), "") for row in self.rows]

    def values(self, column: int) -> list[Decimal | None]:
        """The number in each row of a column; None where there is none, or a range."""
        mark = self.mark_of(column)
        return [read.value if (read := reading(row[column], mark)) else None for row in self.rows]

    def with_totals(self, kept: bool) -> "Grid":
        """The grid with its sums among its rows, or without them."""
        return replace(self, left_out=frozenset() if kept else self.sums)

    def mark_of(self, column: int) -> str:
        """The decimal mark that cells of a column are read with which leave it open; none where all group."""
        return "" if column in self.grouped else self.decimal_mark

    def line(self, row: int) -> int:
        """Where a row of `rows` stands in the file, from 1."""
        at = row + self.has_head
        return self.lines[at] if self.lines else at + 1

    def place(self, *rows: int) -> Place:
        """How problems name the table, or rows of `rows` in it."""
        numbers = ", ".join(str(self.line(row)) for row in rows)
        return Place(self.name, part=f"row{'s' if rows[1:] else ''} {numbers}" if rows else "")

    def with_type(self, column: int, kind: ColumnType) -> "Grid":
        """The grid with the type of one column overridden; serial numbers of days become dates."""
        types = [*self.types]
        types[column] = kind
        kept = bool(self.bare - self.without)
        rows = self.rows
        if kind is ColumnType.DATE:
            rows = tuple((*row[:column], _of_serial(row[column]), *row[column + 1 :]) for row in rows)
        return replace(self, types=tuple(types), rows=rows).with_bare(kept)

    @property
    def has_head(self) -> bool:
        """Whether the first row was taken for the names of the columns."""
        return any(self.heads)

    def with_head(self, head: bool) -> "Grid":
        """The grid with its first row as names of the columns, or as a row; types are detected anew."""
        if head is self.has_head:
            return self
        rows = self.rows[1:] if head else (self.heads, *self.rows)
        heads = self.rows[0] if head else ("",) * len(self.heads)
        types = _types(rows, self.decimal_mark, heads)
        return _without_sums(replace(self, heads=heads, rows=rows, types=types))

    def with_mark(self, mark: str) -> "Grid":
        """The grid with another decimal mark, "." or ","; types are detected anew."""
        types = _types(self.rows, mark, self.heads)
        changed = replace(self, decimal_mark=mark, types=types, grouped=frozenset())
        return _without_sums(changed)


def pasted(text: str, language: str = "en") -> Grid:
    """A grid from tab-separated text, as spreadsheets put it on the clipboard.

    Args:
        text: On the clipboard.
        language: BCP 47, of the words about it, whose marks hold where no cell tells which are meant.

    Raises:
        BriefgenError: There is no cell in it, or far too many.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if _QUOTED.search(lines):  # a cell that holds a tab, a mark or a new line stands in marks
        try:
            return grid_of(
                list(csv.reader(io.StringIO(lines), csv.excel_tab, strict=True)), "pasted table", language
            )
        except csv.Error:
            pass  # the marks are words of the cells: 24" screens
    return grid_of([line.split("\t") for line in lines.split("\n")], "pasted table", language)


def from_csv(data: bytes, name: str, language: str = "en") -> Grid:
    """A grid from a CSV file; the mark between cells is detected. Languages are as for `pasted`.

    Raises:
        BriefgenError: It is empty, too large, or no text.
    """
    text = _decoded(data, name)
    try:
        return grid_of(_split(text), name, language)
    except csv.Error as fault:
        raise error(f"the table cannot be read: {fault}", name) from fault


def _split(text: str) -> list[list[str]]:
    """The cells of a CSV file, split at the mark that gives the most rows the same number of cells.

    A comma in a title, a footnote or a number is none; of two marks that do as well, it is the last.
    """
    best: list[list[str]] = []
    most = 0
    for mark in "\t;|,":
        rows = list(csv.reader(io.StringIO(text), delimiter=mark, skipinitialspace=mark != "\t"))
        sizes = Counter(len(row) for row in rows if len(row) > 1)
        alike = max(sizes.values(), default=0)
        if alike > most or not best:
            best, most = rows, alike
    return best


def _decoded(data: bytes, name: str) -> str:
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROLS.search(text):
            return text
    raise error("the file is not a text table", name, "Save it as .csv or .xlsx")


def grid_of(cells: Sequence[Sequence[str]], name: str, language: str = "en") -> Grid:
    """A grid of rows of cells as they are shown, with types, decimal mark and row of names detected.

    "1.234" alone is a thousand and more in German, and one and a bit in English.

    Raises:
        BriefgenError: All cells are empty, or there are far too many.
    """
    tidy = [tuple(" ".join(_UNSEEN.sub("", cell).split()) for cell in row) for row in cells]
    filled = [line for line, row in enumerate(tidy, 1) if any(row)]
    rows, filled, above = without_caption([row for row in tidy if any(row)], filled)
    if not rows:
        raise error("the table is empty", name, "Copy at least a name and a number")
    wide = max(i + 1 for row in rows for i, cell in enumerate(row) if cell)
    if len(rows) > MOST_ROWS or wide > MOST_COLUMNS:
        limits = f"{MOST_ROWS} rows or {MOST_COLUMNS} columns"
        raise error(f"the table is larger than {limits}", name, "Copy less of it")
    rows, filled, foot = without_foot([(row + ("",) * wide)[:wide] for row in rows], filled)
    noted = tuple(cell for row in rows for cell in row if without_note(cell) != cell)
    rows = [tuple(map(without_note, row)) for row in rows]
    sure = sure_mark(without_bound(cell) for row in rows for cell in row)
    mark = sure or str(table(language, "charts")["number"]["decimal"])
    rows, filled = in_one_head(rows, filled, lambda some: _has_head(some, mark))
    body = rows[1:] if _has_head(rows, mark) else rows
    heads = rows[0] if body is not rows else ("",) * wide
    types, grouped = _types(body, mark, heads), _grouped(body, wide)
    grid = Grid(
        heads,
        tuple(body),
        types,
        mark,
        name,
        tuple(filled),
        grouped=grouped,
        foot=foot,
        noted=noted,
        above=above,
    )
    return _without_sums(grid)


def _without_sums(grid: Grid) -> Grid:
    """The grid with its sums and its rows without a value left out.

    The name of a sum hides that the others are dates: 2023, 2024, Total.
    """
    grid = replace(grid, left_out=grid.totals, without=frozenset())
    if grid.left_out:
        grid = replace(grid, types=_types(grid.taken.rows, grid.decimal_mark, grid.heads))
    return grid.with_bare(kept=False)


def _grouped(rows: Sequence[tuple[str, ...]], wide: int) -> frozenset[int]:
    """The columns whose open cells contradict each other."""
    columns = [[without_bound(row[at]) for row in rows] for at in range(wide)]
    return frozenset(at for at, cells in enumerate(columns) if len(open_marks(cells)) > 1)


def _of_serial(cell: str) -> str:
    """The day a spreadsheet counts with a bare number, as it stands in a column of dates; else the cell."""
    return (_DAY_0 + timedelta(days=int(cell))).isoformat() if _SERIAL.fullmatch(cell) else cell


def _types(rows: Sequence[tuple[str, ...]], mark: str, heads: Sequence[str]) -> tuple[ColumnType, ...]:
    columns = [[row[i] for row in rows] for i in range(len(rows[0]) if rows else 0)]
    types = [_type(cells, mark) for cells in columns]
    stated = [[cell for cell in cells if not says_nothing(cell)] for cells in columns]
    bare = [i for i, cells in enumerate(stated) if cells and all(map(is_bare, cells))]
    years = column_of_years(heads, stated, bare)
    for at in bare:
        types[at] = ColumnType.DATE if at == years else ColumnType.NUMBER
    if len(columns) > 1 and are_stamps(stated[0]):
        types[0] = ColumnType.DATE
    if ColumnType.TEXT in types and ColumnType.NUMBER in types[1:] and is_counted(stated[0]):
        types[0] = ColumnType.TEXT
    if {*types[1:]} == {ColumnType.NUMBER} and types[0] is ColumnType.NUMBER:
        types[0] = ColumnType.TEXT if _are_classes(columns[0], mark) else ColumnType.NUMBER
    # Where most cells are numbers, the others are slips; but what names the rows may hold a few numbers.
    others = range(1 if len(columns) > 1 else 0, len(columns))
    for at in others:
        if types[at] is ColumnType.TEXT and _is_mostly_numbers(columns[at], mark):
            types[at] = ColumnType.NUMBER
    return tuple(types)


def _is_mostly_numbers(cells: Sequence[str], mark: str) -> bool:
    stated = [cell for cell in cells if not says_nothing(cell)]
    return 2 * sum(reading(cell, mark) is not None for cell in stated) > len(stated)


def _has_head(rows: Sequence[tuple[str, ...]], mark: str) -> bool:
    """Whether the first row names the columns: no number in it where numbers stand below."""
    if len(rows) < 2:
        return False
    below = _types(rows[1:], mark, rows[0])
    numbers = [i for i, kind in enumerate(below) if kind is ColumnType.NUMBER]
    if not numbers:
        return any(
            kind is ColumnType.DATE and rows[0][i] and not moment(rows[0][i]) for i, kind in enumerate(below)
        )
    if any(stands_for_a_number(rows[0][i]) for i in numbers):
        return False
    if all(is_bare(rows[0][i]) for i in numbers):
        return are_heads([rows[0][i] for i in numbers], [row[i] for row in rows[1:] for i in numbers])
    return all(_is_a_name(rows[0][i], mark) for i in numbers)


def _is_a_name(cell: str, mark: str) -> bool:
    """Whether a cell over numbers names them: "Thousands" does, as a date does."""
    read = reading(cell, mark)
    return read is None or read.bound is Bound.ORDER or moment(cell) is not None


def _are_classes(cells: Sequence[str], mark: str) -> bool:
    """Whether all cells are limits and ranges: of age or income, as they name rows."""
    read = [reading(cell, mark) for cell in cells]
    return all(one is not None and (one.value is None or one.bound.is_open) for one in read)


def _type(cells: Sequence[str], mark: str) -> ColumnType:
    stated = [cell for cell in cells if not says_nothing(cell)]
    if stated and all(moments(stated)):
        return ColumnType.DATE
    if stated and all(reading(cell, mark) is not None for cell in stated):
        return ColumnType.NUMBER
    return ColumnType.TEXT
