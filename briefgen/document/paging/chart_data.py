"""The data of a chart for readers who do not see it: a tagged table of real text that leaves no mark.

A chart on the page is one figure with an alternative text. Beside it in the structure tree stands a table
with every value, its heads and where it comes from. Its text is set in rendering mode 3 (neither filled nor
stroked; ISO 32000-1, table 106) in a strip right under the drawing, so it takes no room and no drawn word
shares a line with it: what is copied or extracted reads row by row.
"""

from dataclasses import dataclass
from itertools import chain

from reportlab.pdfbase.pdfdoc import PDFString

from briefgen.document.paging.fonts import Face, face, runs
from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.tables import cell_node
from briefgen.document.paging.tagged import Node
from briefgen.model.chart import ChartTable

_STRIP_PT = 4.0
"""Less than what is free between a drawing and the capitals of the next line, at any leading in use."""
_LEAST_PITCH_PT = 0.2
_SIZE_TO_PITCH = 0.8


Pieces = tuple[tuple[Face, str], ...]


@dataclass(frozen=True, slots=True)
class ChartData:
    """Rows of a table that is read out and not seen.

    Attributes:
        rows: The element of each cell with its words; they are cut by face only once they are set, since
            a brief is laid out several times before it fits.
    """

    rows: tuple[tuple[tuple[Node, str], ...], ...] = ()

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
        # The space at the end parts cells for those who read the text without its structure.
        lines = [
            [(node, tuple(runs(f"{words} ", face("sans").name))) for node, words in row] for row in self.rows
        ]
        pitch = max(_STRIP_PT / len(lines), _LEAST_PITCH_PT)
        longest = max(sum(_width(pieces) for _, pieces in line) for line in lines)
        size = min(_SIZE_TO_PITCH * pitch, width / max(longest, 1.0))
        for i, line in enumerate(lines):
            _set_line(sheet, line, x, top + i * pitch + size, size)


def _row(words: tuple[str, ...], node: Node, *, head: bool) -> tuple[tuple[Node, str], ...]:
    return tuple((cell_node(node, head=head, row_head=i == 0), text) for i, text in enumerate(words))


def _width(pieces: Pieces) -> float:
    """The set width at a size of one point."""
    return sum(one.width(words, 1.0) for one, words in pieces)


def _set_line(sheet: Sheet, line: list[tuple[Node, Pieces]], x: float, depth: float, size: float) -> None:
    canvas = sheet.canvas
    for node, pieces in line:
        with canvas.marked(node):
            canvas.operators("q 3 Tr")
            for one, words in pieces:
                canvas.text(x, sheet.height - depth, words, one, size)
                x += one.width(words, 1.0) * size
            canvas.operators("Q")
