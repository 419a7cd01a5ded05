"""The page being drawn: everything is placed by its depth under the upper edge, in points."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from reportlab.lib.colors import Color, HexColor

from briefgen.document.paging.tagged import Node, TaggedCanvas
from briefgen.document.paging.text import Line
from briefgen.document.templating.styles import Style
from briefgen.model.document import Placed

_DESCENT = 0.28
_ASCENT = 0.8


class Sheet:
    """Draws on one page after another of a tagged canvas and remembers where things went."""

    def __init__(self, canvas: TaggedCanvas, height_pt: float) -> None:
        self.canvas = canvas
        self.height = height_pt
        self.page = 0
        self._boxes: dict[tuple[str, int], tuple[float, float, float, float]] = {}

    def next_page(self) -> None:
        """Ends the page."""
        self.canvas.showPage()
        self.page += 1

    # --- words ---------------------------------------------------------------------------

    def lines(
        self, node: Node, lines: Sequence[Line], x: float, depth: float, style: Style, width: float, key: str
    ) -> None:
        """Lines of a paragraph from a first baseline down, as one element."""
        if not lines:
            return
        with self.canvas.marked(node):
            for i, line in enumerate(lines):
                self._line(line, x + _indent(line, style, width), depth + i * style.leading)
        last = depth + (len(lines) - 1) * style.leading
        self.took(key, x, depth - style.size * _ASCENT, width, last + style.size * _DESCENT)

    def label(self, node: Node, line: Line, x: float, depth: float, key: str) -> None:
        """A line of its own: a mark or a bullet."""
        if not line.pieces:
            return
        with self.canvas.marked(node):
            self._line(line, x, depth)
        size = line.pieces[0].size
        self.took(key, x, depth - size * _ASCENT, line.width, depth + size * _DESCENT)

    def furniture(self, line: Line, x: float, depth: float) -> None:
        """A line of a header or footer."""
        if line.pieces:
            with self.canvas.artifact("/Type /Pagination"):
                self._line(line, x, depth)

    def _line(self, line: Line, x: float, depth: float) -> None:
        last = len(line.pieces) - 1
        for i, piece in enumerate(line.pieces):
            self.canvas.setFillColor(_ink(piece.colour))
            words = piece.text + " " if line.more and i == last else piece.text
            self.canvas.text(x + piece.x, self.height - depth, words, piece.face, piece.size)

    # --- areas and rules -----------------------------------------------------------------

    def rule(self, x: float, depth: float, width: float, thickness: float, colour: str) -> None:
        """A horizontal line, as decoration."""
        with self.canvas.artifact():
            self.canvas.setStrokeColor(colour)
            self.canvas.setLineWidth(thickness)
            y = self.height - depth
            self.canvas.line(x, y, x + width, y)

    def area(self, x: float, top: float, width: float, bottom: float, colour: str) -> None:
        """A filled rectangle, as decoration."""
        with self.canvas.artifact():
            self.canvas.setFillColor(colour)
            self.canvas.rect(x, self.height - bottom, width, bottom - top, stroke=0, fill=1)

    @contextmanager
    def figure(self, node: Node, x: float, bottom: float, size: tuple[float, float]) -> Iterator[None]:
        """What is drawn inside is one figure; the origin is its lower left corner."""
        y = self.height - bottom
        node.attributes["Layout"] = {"BBox": _array(x, y, x + size[0], y + size[1]), "Placement": "/Block"}
        with self.canvas.marked(node):
            self.canvas.saveState()
            self.canvas.translate(x, y)
            yield
            self.canvas.restoreState()

    # --- places --------------------------------------------------------------------------

    def outline(self, words: str, level: int, depth: float) -> None:
        """An entry of the outline that leads to a depth of this page."""
        name = f"place{len(self.canvas.outlined)}"
        self.canvas.outlined.append(name)
        self.canvas.bookmarkHorizontal(name, 0, self.height - max(depth, 0))
        self.canvas.addOutlineEntry(words, name, level)

    def took(self, key: str, x: float, top: float, width: float, bottom: float) -> None:
        """Remembers that the item of that key stands there; boxes on one page grow together."""
        if not key:
            return
        box = (x, self.height - bottom, x + width, self.height - top)
        old = self._boxes.get((key, self.page))
        if old:
            box = (min(old[0], box[0]), min(old[1], box[1]), max(old[2], box[2]), max(old[3], box[3]))
        self._boxes[key, self.page] = box

    @property
    def places(self) -> tuple[Placed, ...]:
        """Everything that has a key, with its page and box."""
        return tuple(Placed(key, page, box) for (key, page), box in self._boxes.items())


@cache
def _ink(colour: str) -> Color:
    """A colour as ReportLab has it: reading "#rrggbb" anew for every word would cost a tenth of a page."""
    return HexColor(colour)


def _indent(line: Line, style: Style, width: float) -> float:
    free = width - line.width
    return {"right": free, "center": free / 2}.get(style.align, 0.0)


def _array(*numbers: float) -> str:
    return "[" + " ".join(f"{number:.2f}" for number in numbers) + "]"
