"""A recorded chart drawn again on the page: vectors stay vectors, words stay words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

from briefgen.document.paging.chart_data import ChartData
from briefgen.document.paging.fonts import face, runs
from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.slabs import Column, Slab
from briefgen.document.paging.tagged import Node, TaggedCanvas
from briefgen.model.chart import ChartArtist, ChartSpec, Drawing, DrawPath, DrawText, Segment, Stroke

_CAPS = {"butt": 0, "round": 1, "projecting": 2, "square": 2}
_JOINS = {"mitre": 0, "miter": 0, "round": 1, "bevel": 2}
_ABOVE_PT = 9.75


@dataclass
class Chart:
    """A chart that is drawn as large as its room allows.

    Attributes:
        data: What is read out beside it.
    """

    spec: ChartSpec
    artist: ChartArtist
    node: Node
    key: str = ""
    gap: float | None = None
    words: str = ""
    data: ChartData = field(default_factory=ChartData)

    def slabs(self, column: Column) -> list[Slab]:
        """One slab: its first baseline is the upper edge of the drawing, its last the lower."""
        heights = self.artist.height(self.spec, column.width)

        def paint(sheet: Sheet, x: float, depth: float, grown: float) -> None:
            height = heights.least + grown
            drawing = self.artist.drawing(self.spec, column.width, height)
            with sheet.figure(self.node, x, depth + height, (column.width, height)):
                replay(drawing, sheet.canvas)
            self.data.set(sheet, x, depth + height, column.width)
            sheet.took(self.key, x, depth, column.width, depth + height)

        return [
            Slab(
                _ABOVE_PT,
                heights.least,
                paint,
                gap=self.gap,
                grow=heights.most - heights.least,
                wish=heights.best - heights.least,
                words=self.words,
            )
        ]


def replay(drawing: Drawing, canvas: TaggedCanvas) -> None:
    """Draws every operation of the drawing with its lower left corner at the canvas's origin."""
    pen = _Pen(canvas)
    canvas.saveState()
    for operation in drawing.operations:
        if isinstance(operation, DrawPath):
            pen.path(operation)
        else:
            pen.text(operation)
    canvas.restoreState()


class _Pen:
    """Writes operators, and what sets the state of the page only where it changes."""

    def __init__(self, canvas: TaggedCanvas) -> None:
        self.canvas = canvas
        self._set: dict[str, str] = {}

    def path(self, path: DrawPath) -> None:
        if not path.segments or not (path.fill or path.stroke):
            return
        with self._apart(path):
            if path.fill:
                self._change("rg", _rgb(path.fill.colour))
            if path.stroke:
                self._stroke(path.stroke)
            paint = "B" if path.fill and path.stroke else "f" if path.fill else "S"
            self.canvas.operators(*map(_step, path.segments), paint)

    @contextmanager
    def _apart(self, path: DrawPath) -> Iterator[None]:
        """A clip or a transparency ends with the path it is for."""
        clear = [paint for paint in (path.fill, path.stroke) if paint and paint.alpha < 1]
        if not path.clip_pt and not clear:
            yield
            return
        kept = dict(self._set)
        self.canvas.saveState()
        if path.clip_pt:
            self.canvas.operators(" ".join(f"{n:.3f}" for n in path.clip_pt) + " re W n")
        if path.fill and path.fill.alpha < 1:
            self.canvas.setFillAlpha(path.fill.alpha)
        if path.stroke and path.stroke.alpha < 1:
            self.canvas.setStrokeAlpha(path.stroke.alpha)
        yield
        self.canvas.restoreState()
        self._set = kept

    def _stroke(self, stroke: Stroke) -> None:
        self._change("RG", _rgb(stroke.colour))
        self._change("w", f"{stroke.width_pt:.3f}")
        self._change("J", str(_CAPS[stroke.cap.value]))
        self._change("j", str(_JOINS[stroke.join.value]))
        dash = " ".join(f"{n:.3f}" for n in stroke.dash_pt)
        self._change("d", f"[{dash}] {stroke.dash_from_pt:.3f}")

    def _change(self, operator: str, value: str) -> None:
        if self._set.get(operator) != value:
            self._set[operator] = value
            self.canvas.operators(f"{value} {operator}")

    def text(self, text: DrawText) -> None:
        if text.alpha == 1 and not text.angle_deg:
            self._change("rg", _rgb(text.colour))
            self._words(text, text.x_pt, text.y_pt)
            return
        kept = dict(self._set)
        self.canvas.saveState()
        self._change("rg", _rgb(text.colour))
        if text.alpha < 1:
            self.canvas.setFillAlpha(text.alpha)
        self.canvas.translate(text.x_pt, text.y_pt)
        self.canvas.rotate(text.angle_deg)
        self._words(text, 0.0, 0.0)
        self.canvas.restoreState()
        self._set = kept

    def _words(self, text: DrawText, x: float, y: float) -> None:
        for one, words in runs(text.text, face(text.face).name):
            self.canvas.text(x, y, words, one, text.size_pt)
            x += one.width(words, text.size_pt)


@cache
def _rgb(colour: str) -> str:
    """The colour "#rrggbb" as the numbers of a PDF colour operator."""
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.4f}" for i in (1, 3, 5))


_FORMS = {0: "%s", 2: "%.3f %.3f %s", 6: "%.3f %.3f %.3f %.3f %.3f %.3f %s"}


def _step(segment: Segment) -> str:
    return _FORMS[len(segment.numbers)] % (*segment.numbers, segment.command)
