"""A recorded chart drawn again on the page: vectors stay vectors, words stay words."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefgen.document.fonts import face, runs
from briefgen.document.sheet import Sheet
from briefgen.document.slabs import Column, Slab
from briefgen.document.tagged import Node, TaggedCanvas
from briefgen.model.chart import ChartArtist, ChartSpec, Drawing, DrawPath, DrawText, Fill, Segment, Stroke

_CAPS = {"butt": 0, "round": 1, "projecting": 2, "square": 2}
_JOINS = {"mitre": 0, "miter": 0, "round": 1, "bevel": 2}
_ABOVE_PT = 9.75


@dataclass
class Chart:
    """A chart that is drawn as large as its room allows."""

    spec: ChartSpec
    artist: ChartArtist
    node: Node
    key: str = ""
    gap: float | None = None
    words: str = ""

    def slabs(self, column: Column) -> list[Slab]:
        """One slab: its first baseline is the upper edge of the drawing, its last the lower."""
        heights = self.artist.height(self.spec, column.width)

        def paint(sheet: Sheet, x: float, depth: float, grown: float) -> None:
            height = heights.least + grown
            drawing = self.artist.drawing(self.spec, column.width, height)
            with sheet.figure(self.node, x, depth + height, (column.width, height)):
                replay(drawing, sheet.canvas)
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
    for operation in drawing.operations:
        if isinstance(operation, DrawPath):
            _path(operation, canvas)
        else:
            _text(operation, canvas)


def _path(path: DrawPath, canvas: TaggedCanvas) -> None:
    if not path.segments or not (path.fill or path.stroke):
        return
    canvas.saveState()
    if path.clip_pt:
        canvas.operators(" ".join(f"{n:.3f}" for n in path.clip_pt) + " re W n")
    if path.fill:
        _fill(path.fill, canvas)
    if path.stroke:
        _stroke(path.stroke, canvas)
    paint = "B" if path.fill and path.stroke else "f" if path.fill else "S"
    canvas.operators(*_steps(path.segments), paint)
    canvas.restoreState()


def _steps(segments: Iterable[Segment]) -> Iterable[str]:
    for segment in segments:
        yield " ".join([*(f"{n:.3f}" for n in segment.numbers), segment.command])


def _fill(fill: Fill, canvas: TaggedCanvas) -> None:
    canvas.setFillColor(fill.colour)
    if fill.alpha < 1:
        canvas.setFillAlpha(fill.alpha)


def _stroke(stroke: Stroke, canvas: TaggedCanvas) -> None:
    canvas.setStrokeColor(stroke.colour)
    canvas.setLineWidth(stroke.width_pt)
    canvas.setLineCap(_CAPS[stroke.cap.value])
    canvas.setLineJoin(_JOINS[stroke.join.value])
    if stroke.dash_pt:
        canvas.setDash(list(stroke.dash_pt), stroke.dash_from_pt)
    if stroke.alpha < 1:
        canvas.setStrokeAlpha(stroke.alpha)


def _text(text: DrawText, canvas: TaggedCanvas) -> None:
    canvas.saveState()
    canvas.setFillColor(text.colour)
    if text.alpha < 1:
        canvas.setFillAlpha(text.alpha)
    canvas.translate(text.x_pt, text.y_pt)
    if text.angle_deg:
        canvas.rotate(text.angle_deg)
    x = 0.0
    for one, words in runs(text.text, face(text.face).name):
        canvas.text(x, 0, words, one, text.size_pt)
        x += one.width(words, text.size_pt)
    canvas.restoreState()
