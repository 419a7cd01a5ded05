"""The data of a chart for readers who do not see it: a tagged table of real text that leaves no mark.

A chart on the page is one figure with an alternative text. Beside it in the structure tree stands a table
with every value, its heads and where it comes from. Its text is set in rendering mode 3 (neither filled nor
stroked; ISO 32000-1, table 106) in a strip right under the drawing, so it takes no room and no drawn word
shares a line with it: what is copied or extracted reads row by row.
"""

from dataclasses import dataclass
from itertools import chain

from reportlab.pdfbase.pdfdoc import PDFString

from briefgen.document.fonts import Face, face, runs
from briefgen.document.sheet import Sheet
from briefgen.document.tables import cell_node
from briefgen.document.tagged import Node
from briefgen.model.chart import ChartTable

_STRIP_PT = 4.0
"""Less than what is free between a drawing and the capitals of the next line, at any leading in use."""
_LEAST_PITCH_PT = 0.2
_SIZE_TO_PITCH = 0.8


@dataclass(frozen=True, slots=True)
class _Cell:
    node: Node
    pieces: tuple[tuple[Face, str], ...]

    def width(self, size: float) -> float:
        return sum(one.width(words, size) for one, words in self.pieces)


@dataclass(frozen=True, slots=True)
class ChartData:
    """Rows of a table that is read out and not seen."""

    rows: tuple[tuple[_Cell, ...], ...] = ()

    @classmethod
    def of(cls, table: ChartTable, title: str, parent: Node) -> "ChartData":
        """The table as the next element below the parent; nothing where it is empty.

        Args:
            table: What it says.
            title: Of the chart, as the summary of the table.
            parent: Gets the structure: a row of column heads, then rows with a head each.
        """
        if not table.rows:
            return cls()
        node = parent.add("Table", attributes={"Table": {"Summary": PDFString(title)}})
        lines = chain([table.heads], (row.words for row in table.rows))
        return cls(tuple(_row(words, node.add("TR"), head=i == 0) for i, words in enumerate(lines)))

    def set(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Sets the rows one under the other from a depth on."""
        if not self.rows:
            return
        pitch = max(_STRIP_PT / len(self.rows), _LEAST_PITCH_PT)
        longest = max(sum(cell.width(1.0) for cell in row) for row in self.rows)
        size = min(_SIZE_TO_PITCH * pitch, width / max(longest, 1.0))
        for i, row in enumerate(self.rows):
            _set_row(sheet, row, x, top + i * pitch + size, size)


def _row(words: tuple[str, ...], node: Node, *, head: bool) -> tuple[_Cell, ...]:
    # The space at the end parts cells for those who read the text without its structure.
    return tuple(
        _Cell(cell_node(node, head=head, row_head=i == 0), tuple(runs(f"{text} ", face("sans").name)))
        for i, text in enumerate(words)
    )


def _set_row(sheet: Sheet, row: tuple[_Cell, ...], x: float, depth: float, size: float) -> None:
    canvas = sheet.canvas
    for cell in row:
        with canvas.marked(cell.node):
            canvas.operators("q 3 Tr")
            for one, words in cell.pieces:
                canvas.text(x, sheet.height - depth, words, one, size)
                x += one.width(words, size)
            canvas.operators("Q")
