"""A figure in pixels, its words set in the faces that a page sets them in."""

from typing import Any

from briefgen.charts.drawing.engine import (
    Figure,
    FigureCanvasAgg,
    FontProperties,
    GraphicsContextBase,
    RendererAgg,
)
from briefgen.charts.drawing.typeface import face_of, own_part, width
from briefgen.knowledge.face_runs import runs
from briefgen.knowledge.faces import face_file


class _Renderer(RendererAgg):
    """Sets each run of a line in its own face; a figure's text names but one."""

    def draw_text(
        self, gc: GraphicsContextBase, x: float, y: float, s: str, prop: FontProperties, angle: float,
        ismath: Any = False, mtext: Any = None,
    ) -> None:  # fmt: skip
        """Paint a level line from a point on its baseline, in pixels."""
        base: Any = super()  # matplotlib's methods of a renderer carry no types
        size = prop.get_size_in_points()
        for face, words in runs(s, face_of(str(prop.get_file()))):
            font = FontProperties(fname=str(face_file(face)), size=size)
            base.draw_text(gc, x, y, words, font, angle, ismath, mtext)
            x += base.points_to_pixels(width(words, face, size))

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: Any
    ) -> tuple[float, float, float]:
        """Metrics in pixels of what is set in the figure's own face."""
        base: Any = super()
        own = own_part(s, face_of(str(prop.get_file())))
        wide, high, descent = base.get_text_width_height_descent(own, prop, ismath)
        return float(wide), float(high), float(descent)


class PixelCanvas(FigureCanvasAgg):
    """A canvas that paints a figure with our faces."""

    def __init__(self, figure: Figure) -> None:
        super().__init__(figure)
        self._kept: dict[tuple[float, float, float], RendererAgg] = {}

    def get_renderer(self) -> RendererAgg:
        """The renderer for the figure's size and resolution as they are now."""
        wide, high = self.get_width_height(physical=True)
        key = wide, high, self.figure.dpi
        if key not in self._kept:
            made: Any = _Renderer
            self._kept = {key: made(*key)}
        return self._kept[key]
