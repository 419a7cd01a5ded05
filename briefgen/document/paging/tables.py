"""Tables: rows on the grid, numbers aligned on the decimal mark, the head repeated after a break."""

import re
from dataclasses import dataclass, field, replace

from briefgen.document.paging.lending import eased, lent
from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.slabs import Column, Slab
from briefgen.document.paging.tagged import Node
from briefgen.document.paging.text import Line, Run, one_line, set_lines
from briefgen.document.templating.styles import Style

_BETWEEN_PT = 6.0
_FEWEST_ROWS = 3
"""Rows of data on each side of a break; fewer look lost."""
_WHOLE = re.compile(r"\W?\W?\d(?:[\d,\u00a0'’]*\d)?")


@dataclass
class Cell:
    """Words in one style; `align` as in the layout language."""

    text: tuple[Run, ...]
    style: Style
    node: Node

    @property
    def words(self) -> str:
        """Its text without style."""
        return "".join(run.text for run in self.text)

    @property
    def whole_width(self) -> float | None:
        """Width of what stands before the decimal mark; None where it is no number."""
        found = _WHOLE.match(self.words)
        if self.style.align != "decimal" or not found or not self.text:
            return None
        return one_line([replace(self.text[0], text=found[0])]).width


@dataclass
class Row:
    """Cells from left to right."""

    cells: list[Cell]
    head: bool = False
    key: str = ""


@dataclass(frozen=True)
class Rules:
    """Lines of a table: thickness in points, colours "#rrggbb"; `drop` below a row's last baseline."""

    head: float = 0.5
    row: float = 0.35
    head_colour: str = "#000000"
    row_colour: str = "#C3C8CE"
    drop: float = 4.2


@dataclass
class Table:
    """Rows with the widths of their columns.

    Attributes:
        widths: Of the columns, in points; a word without room makes its column wider.
        pitch: From the last baseline of a row to the first of the next.
        eased: Whether columns are as wide as their words ask for, so that fewer rows take two lines.
    """

    rows: list[Row]
    widths: tuple[float, ...]
    rules: Rules
    pitch: float
    gap: float | None = None
    wide: bool = False
    words: str = ""
    eased: bool = False
    _offsets: list[float] = field(default_factory=list)

    def slabs(self, column: Column) -> list[Slab]:
        """One slab for each row."""
        self._offsets = [self._widest(i) for i in range(len(self.widths))]
        self.widths = self._with_room_for_words()
        left = column.margin if self.wide else 0.0
        made: list[Slab] = []
        head: Slab | None = None
        for i, row in enumerate(self.rows):
            slab = self._slab(row, left, column)
            stays = row.head or self._opens_body(i)
            made.append(replace(slab, opens=head, keep_next=stays, rather_next=self._is_near_an_end(i)))
            if row.head and head is None:
                head = self._again(row, left)
        if made:
            made[0] = replace(made[0], gap=self.gap if self.gap is not None else made[0].gap)
        return made

    def _opens_body(self, index: int) -> bool:
        """Whether it is the first of several rows of data: it does not stay alone at a page's foot."""
        data = [i for i, row in enumerate(self.rows) if not row.head]
        return len(data) > 1 and index == data[0]

    def _is_near_an_end(self, index: int) -> bool:
        """Whether a break behind it would leave too few rows of data on one of the two pages."""
        data = [i for i, row in enumerate(self.rows) if not row.head]
        if index not in data[:-1]:
            return False
        above = data.index(index) + 1
        return min(above, len(data) - above) < _FEWEST_ROWS

    def _widest(self, index: int) -> float:
        wholes = [row.cells[index].whole_width or 0.0 for row in self.rows if index < len(row.cells)]
        return max(wholes, default=0.0)

    def _with_room_for_words(self) -> tuple[float, ...]:
        """The widths of the columns, so that no word is cut which another column has room for."""
        needs = [self._needs(i) for i in range(len(self.widths))]
        least, most = [least for least, _ in needs], [most for _, most in needs]
        widths = lent(self.widths, least, most)
        return eased(widths, most) if self.eased else widths

    def _needs(self, index: int) -> tuple[float, float]:
        """What the longest word of a column takes, and its longest cell on one line, in points."""
        least = most = 0.0
        between = _BETWEEN_PT if index < len(self.widths) - 1 else 0.0
        for row in self.rows:
            if index < len(row.cells):
                cell, own = row.cells[index], row.cells[index].whole_width
                shift = self._offsets[index] - own if own is not None else 0.0
                words = [replace(run, text=word) for run in cell.text for word in run.text.split(" ")]
                longest = max((one_line([word]).width for word in words), default=0.0)
                least = max(least, longest + shift + between)
                most = max(most, one_line(cell.text).width + shift + between)
        return least, most

    def _set(self, row: Row) -> list[tuple[Cell, tuple[Line, ...], float]]:
        """Each cell with its lines and how far they are moved in for the decimal mark."""
        made = []
        for i, cell in enumerate(row.cells[: len(self.widths)]):
            own = cell.whole_width
            shift = self._offsets[i] - own if own is not None else 0.0
            width = self.widths[i] - (_BETWEEN_PT if i < len(self.widths) - 1 else 0)
            made.append((cell, set_lines(cell.text, cell.style, max(width - shift, 8.0)), shift))
        return made

    def _slab(self, row: Row, left: float, column: Column) -> Slab:
        cells = self._set(row)
        extent = max(((len(lines) - 1) * cell.style.leading for cell, lines, _ in cells), default=0.0)
        width = sum(self.widths)

        def paint(sheet: Sheet, x: float, depth: float, _grown: float) -> None:
            at = x - left
            for (cell, lines, shift), wide in zip(cells, self.widths, strict=False):
                sheet.lines(cell.node, lines, at + shift, depth, cell.style, wide, "")
                at += wide
            self._ruled(sheet, x - left, depth + extent, width, row.head)
            sheet.took(row.key, x - left, depth - 10, width, depth + extent + self.rules.drop)

        lead = self.pitch
        return Slab(
            lead,
            extent,
            paint,
            in_margin=self.wide or column.margin == 0,
            words=cells[0][0].words if cells else self.words,
        )

    def _again(self, row: Row, left: float) -> Slab:
        """The head row as it stands again after a page break: decoration, read out only once."""
        cells = self._set(row)
        width = sum(self.widths)

        def paint(sheet: Sheet, x: float, depth: float, _grown: float) -> None:
            at = x - left
            for (cell, lines, _), wide in zip(cells, self.widths, strict=False):
                for i, line in enumerate(lines):
                    right = wide - line.width if cell.style.align == "right" else 0.0
                    sheet.furniture(line, at + right, depth + i * cell.style.leading)
                at += wide
            self._ruled(sheet, x - left, depth + extent, width, True)

        extent = max((len(lines) - 1) * cell.style.leading for cell, lines, _ in cells)
        return Slab(self.pitch, extent, paint)

    def _ruled(self, sheet: Sheet, x: float, depth: float, width: float, head: bool) -> None:
        rules = self.rules
        thickness, colour = (rules.head, rules.head_colour) if head else (rules.row, rules.row_colour)
        if thickness:
            sheet.rule(x, depth + rules.drop, width, thickness, colour)


def cell_node(row: Node, *, head: bool, row_head: bool) -> Node:
    """The element of a cell: a heading of its column or row, or data."""
    if head or row_head:
        scope = "/Column" if head else "/Row"
        return row.add("TH", keep=True, attributes={"Table": {"Scope": scope}})
    return row.add("TD", keep=True)
