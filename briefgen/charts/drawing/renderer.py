"""A matplotlib renderer that records what is drawn as a `Drawing`: vectors stay vectors, text stays text."""

from collections.abc import Iterator
from typing import Any

from briefgen.charts.drawing.engine import (
    Figure,
    FigureCanvasBase,
    FontProperties,
    GraphicsContextBase,
    LoadFlags,
    Path,
    RendererBase,
    Transform,
    get_font,
    to_hex,
)
from briefgen.charts.drawing.typeface import face_of, own_part, width
from briefgen.model.chart import (
    Cap,
    Drawing,
    DrawPath,
    DrawText,
    Fill,
    Join,
    Operation,
    Segment,
    Stroke,
)

_CAPS = {"butt": Cap.BUTT, "round": Cap.ROUND, "projecting": Cap.SQUARE}
_JOINS = {"miter": Join.MITRE, "round": Join.ROUND, "bevel": Join.BEVEL}
_COMMANDS = {Path.MOVETO: "m", Path.LINETO: "l", Path.CURVE4: "c"}


class RecordingRenderer(RendererBase):
    """Records paths and lines of text, in points; mathematical text and images are not drawn by charts."""

    def __init__(self, width_pt: float, height_pt: float) -> None:
        super().__init__()
        self.width_pt, self.height_pt = width_pt, height_pt
        self.operations: list[Operation] = []

    def flipy(self) -> bool:
        """Our y points upwards, as in the drawing."""
        return False

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.width_pt, self.height_pt

    def points_to_pixels(self, points: Any) -> Any:
        """A point is a point: the figure is drawn at 72 to the inch."""
        return points

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803 - matplotlib's name
    ) -> None:
        """Record a path with its fill and stroke; one that would leave no ink is dropped."""
        fill, stroke = _fill(gc, rgbFace), _stroke(gc)
        segments = tuple(_segments(path, transform))
        if segments and (fill or stroke):
            self.operations.append(DrawPath(segments, fill, stroke, _clip(gc)))

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: Any
    ) -> tuple[float, float, float]:
        """Metrics in points from the face's own file, unhinted."""
        del ismath
        font = get_font(_file(prop))
        font.set_size(prop.get_size_in_points(), 72)
        font.set_text(own_part(s, face_of(_file(prop))), 0.0, flags=LoadFlags.NO_HINTING)
        _, height = font.get_width_height()
        advance = width(s, face_of(_file(prop)), prop.get_size_in_points())
        return advance, height / 64, font.get_descent() / 64

    def draw_text(
        self, gc: GraphicsContextBase, x: float, y: float, s: str, prop: FontProperties, angle: float,
        ismath: Any = False, mtext: Any = None,
    ) -> None:  # fmt: skip
        """Record a line of text on its baseline."""
        del ismath, mtext
        face, size = face_of(_file(prop)), prop.get_size_in_points()
        advance = width(s, face, size)
        colour = to_hex(gc.get_rgb())
        self.operations.append(
            DrawText(
                _short(x), _short(y), s, face, size, colour, _short(advance), angle, _alpha(gc, gc.get_rgb())
            )
        )


class _Canvas(FigureCanvasBase):
    """Gives artists our renderer, hence our text metrics, while they are laid out."""

    def __init__(self, figure: Figure, renderer: RecordingRenderer) -> None:
        super().__init__(figure)
        self.renderer = renderer

    def get_renderer(self) -> RecordingRenderer:
        """The renderer that records."""
        return self.renderer


def record(figure: Figure) -> Drawing:
    """What a figure draws, as operations. The figure must be at 72 dots to the inch."""
    width_in, height_in = figure.get_size_inches()
    renderer = RecordingRenderer(float(width_in) * 72, float(height_in) * 72)
    before = figure.canvas
    _Canvas(figure, renderer)
    try:
        figure.draw(renderer)
    finally:
        figure.set_canvas(before)
    return Drawing(renderer.width_pt, renderer.height_pt, tuple(renderer.operations))


def _file(prop: FontProperties) -> str:
    return str(prop.get_file())


def _short(number: float) -> float:
    """Thousandths of a point are enough, and keep golden files readable."""
    return round(float(number), 3) + 0.0


def _segments(path: Path, transform: Transform) -> Iterator[Segment]:
    last: tuple[float, ...] = (0.0, 0.0)
    for points, code in path.iter_segments(transform, snap=False, simplify=False, curves=True):
        if code == Path.CLOSEPOLY:
            yield Segment("h")
            continue
        numbers = _cubic(last, points) if code == Path.CURVE3 else tuple(points)
        last = numbers[-2:]
        yield Segment(_COMMANDS.get(code, "c"), tuple(_short(n) for n in numbers))


def _cubic(start: tuple[float, ...], points: Any) -> tuple[float, ...]:
    """A quadratic curve as the cubic one that is the same."""
    (x0, y0), (x1, y1, x2, y2) = start, points
    first = (x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0))
    second = (x2 + 2 / 3 * (x1 - x2), y2 + 2 / 3 * (y1 - y2))
    return (*first, *second, x2, y2)


def _alpha(gc: GraphicsContextBase, colour: Any) -> float:
    if gc.get_forced_alpha():
        return float(gc.get_alpha())
    return float(colour[3]) if len(colour) > 3 else 1.0


def _fill(gc: GraphicsContextBase, colour: Any) -> Fill | None:
    alpha = 0.0 if colour is None else _alpha(gc, colour)
    return Fill(to_hex(colour[:3]), alpha) if alpha else None


def _stroke(gc: GraphicsContextBase) -> Stroke | None:
    alpha = _alpha(gc, gc.get_rgb())
    if not gc.get_linewidth() or not alpha:
        return None
    dashes: tuple[float | None, Any] = gc.get_dashes()
    offset, dash = dashes
    return Stroke(
        to_hex(gc.get_rgb()[:3]),
        _short(gc.get_linewidth()),
        tuple(_short(d) for d in dash) if dash is not None else (),
        float(offset or 0),
        _CAPS[gc.get_capstyle()],
        _JOINS[gc.get_joinstyle()],
        alpha,
    )


def _clip(gc: GraphicsContextBase) -> tuple[float, float, float, float] | None:
    box = gc.get_clip_rectangle()
    return None if box is None else (_short(box.x0), _short(box.y0), _short(box.width), _short(box.height))
