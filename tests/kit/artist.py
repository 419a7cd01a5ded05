"""A chart artist that draws two bars by hand, so that pages can be tested without matplotlib."""

from briefgen.document.paging.fonts import face
from briefgen.model.chart import (
    ChartPicture,
    ChartSpec,
    Drawing,
    DrawPath,
    DrawText,
    Fill,
    Operation,
    PlotHeight,
    Segment,
    Stroke,
)

INK, PLUM, RULE = "#1A1D21", "#801650", "#C3C8CE"


def bar(x: float, y: float, width: float, height: float, colour: str) -> DrawPath:
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    first, *rest = corners
    steps = (Segment("m", first), *(Segment("l", corner) for corner in rest), Segment("h"))
    return DrawPath(steps, fill=Fill(colour))


def words(x: float, y: float, text: str, size: float = 8.5, angle: float = 0.0) -> DrawText:
    return DrawText(x, y, text, "sans", size, INK, face("sans").width(text, size), angle)


class HandArtist:
    """Heights are 9 to 15 units; the drawings are kept, as the real artist keeps them."""

    def __init__(self) -> None:
        self.drawn: list[tuple[str, float, float]] = []

    def height(self, spec: ChartSpec, width_pt: float) -> PlotHeight:
        assert spec.key
        assert width_pt > 0
        return PlotHeight(9 * 13, 12 * 13, 17.25 * 13)

    def drawing(self, spec: ChartSpec, width_pt: float, height_pt: float) -> Drawing:
        self.drawn.append((spec.key, width_pt, height_pt))
        axis = DrawPath((Segment("m", (0, 20)), Segment("l", (width_pt, 20))), stroke=Stroke(INK, 0.75))
        grid = DrawPath(
            (Segment("m", (0, height_pt / 2)), Segment("l", (width_pt, height_pt / 2))),
            stroke=Stroke(RULE, 0.5, dash_pt=(1.5, 2)),
            clip_pt=(0, 0, width_pt, height_pt),
        )
        operations: list[Operation] = [grid]
        for i, point in enumerate(spec.points):
            tall = (height_pt - 50) * (1 - 0.4 * i)
            x = 30 + i * width_pt / max(len(spec.points), 1)
            operations += [
                bar(x, 20, 60, tall, PLUM),
                words(x, 6, point.label),
                words(x, 26 + tall, point.text),
            ]
        return Drawing(width_pt, height_pt, (*operations, axis, words(4, 60, "turned", 8, 90.0)))

    def picture(self, spec: ChartSpec, width_pt: float, height_pt: float) -> ChartPicture:
        raise NotImplementedError(f"{spec.key}: pages draw {width_pt} × {height_pt} themselves")
