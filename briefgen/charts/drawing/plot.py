"""A plot: marks placed in points on a matplotlib figure, y upwards from its lower left corner."""

from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import Literal

from briefgen.charts.drawing.engine import (
    Affine2D,
    Figure,
    FontProperties,
    Line2D,
    Path,
    PathPatch,
    Text,
    Transform,
)
from briefgen.charts.drawing.look import Look, Type
from briefgen.charts.drawing.typeface import CAP_HEIGHT, printable, width
from briefgen.knowledge.faces import face_file

Place = tuple[float, float]


class Anchor(Enum):
    """Which part of a line of text stands at its place; the value is the part of its width before it."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


@cache
def _font(face: str, size_pt: float) -> FontProperties:
    return FontProperties(fname=str(face_file(face)), size=size_pt)


class Plot:
    """Paints marks in the order they are called.

    Attributes:
        figure: What matplotlib draws, to a recording or to pixels.
    """

    def __init__(self, look: Look, width_pt: float, height_pt: float) -> None:
        self.look, self.width, self.height = look, width_pt, height_pt
        self.figure = Figure(figsize=(width_pt / 72, height_pt / 72), dpi=72)
        self.figure.patch.set_visible(False)
        self._points: Transform = Affine2D().scale(1 / 72) + self.figure.dpi_scale_trans
        self._painted = 0

    def line(
        self,
        places: Sequence[Place],
        colour: str,
        width_pt: float,
        *,
        dash: Sequence[float] = (),
        round_ends: bool = False,
    ) -> None:
        """A line through places."""
        ends: Literal["round", "butt"] = "round" if round_ends else "butt"
        mark = Line2D(
            [x for x, _ in places], [y for _, y in places], color=colour, linewidth=width_pt,
            dash_capstyle="butt", solid_capstyle=ends, solid_joinstyle="round" if round_ends else "miter",
        )  # fmt: skip
        if dash:
            # matplotlib multiplies dashes by the line's width.
            mark.set_linestyle((0, tuple(d / width_pt for d in dash)))
        self._add(mark)

    def box(self, x: float, y: float, wide: float, high: float, colour: str) -> None:
        """A filled rectangle from its lower left corner; a negative width goes to the left."""
        left, right = min(x, x + wide), max(x, x + wide)
        self.area([(left, y), (right, y), (right, y + high), (left, y + high)], colour)

    def clear(self, x: float, y: float, wide: float, high: float) -> None:
        """White for words to stand on, where lines would run through them; the sides are those of `box`."""
        self.box(x, y, wide, high, self.look.colours.white)

    def squares(self, corners: Sequence[Place], side: float, colour: str) -> None:
        """Filled squares of one size from their lower left corners, as one path."""
        if corners:
            square = Path.unit_rectangle().transformed(Affine2D().scale(side))
            moved = [square.transformed(Affine2D().translate(x, y)) for x, y in corners]
            self.path(Path.make_compound_path(*moved), colour)

    def area(self, places: Sequence[Place], colour: str) -> None:
        """A filled polygon."""
        self.path(Path([*places, places[0]], closed=True), colour)

    def path(self, path: Path, colour: str) -> None:
        """A filled path."""
        self._add(PathPatch(path, facecolor=colour, edgecolor="none", linewidth=0))

    def dot(self, x: float, y: float, radius: float, colour: str, *, halo: bool = True) -> None:
        """A filled circle, with the look's white halo around it."""
        if halo:
            self._circle(x, y, radius + self.look.sizes.dot_halo_pt, self.look.colours.white)
        self._circle(x, y, radius, colour)

    def ring(self, x: float, y: float, radius: float, colour: str, width_pt: float) -> None:
        """An open circle, white inside."""
        self._circle(x, y, radius, colour)
        self._circle(x, y, radius - width_pt, self.look.colours.white)

    def _circle(self, x: float, y: float, radius: float, colour: str) -> None:
        self.path(Path.unit_circle().transformed(Affine2D().scale(radius).translate(x, y)), colour)

    def text(self, x: float, y: float, words: str, style: Type, anchor: Anchor = Anchor.START) -> float:
        """A line of text on its baseline; returns its set width."""
        words = printable(words, style.face)
        wide = width(words, style.face, style.size_pt)
        if words.strip():
            mark = Text(
                x - wide * anchor.value, y, words, color=style.colour, ha="left", va="baseline",
                fontproperties=_font(style.face, style.size_pt), parse_math=False,
            )  # fmt: skip
            self._add(mark)
        return wide

    def lines(
        self,
        x: float,
        y: float,
        words: Sequence[str],
        style: Type,
        leading: float,
        anchor: Anchor = Anchor.START,
    ) -> None:
        """Lines of text downwards from the first one's baseline."""
        for i, line in enumerate(words):
            self.text(x, y - i * leading, line, style, anchor)

    def middle(self, y: float, style: Type) -> float:
        """The baseline of a line whose capitals are centred on a height."""
        return y - CAP_HEIGHT * style.size_pt / 2

    def _add(self, mark: Line2D | PathPatch | Text) -> None:
        self._painted += 1
        mark.set_zorder(self._painted)
        mark.set_transform(self._points)
        mark.set_clip_on(False)
        self.figure.add_artist(mark)
