"""A share as a grid of a hundred squares."""

from briefgen.charts.drawing.labels import measure, wrap
from briefgen.charts.drawing.plot import Place, Plot
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.kinds import Kind
from briefgen.charts.kinds.limits import Reach
from briefgen.model.chart import PlotHeight, Point

_SQUARES_TO_WIDTH = 0.46
_OUTLINE_PT = 0.75
_GOING_ON = (0.5, 0.28, 0.14)
"""How high the pieces in the squares after a lower limit are, as parts of a square."""


def grid_height(setting: Setting) -> PlotHeight:
    """Seven to nine units, ten rows of squares; more where the words beside them need it."""
    unit = setting.look.unit_pt
    needed = (
        next((high for high in range(6, 12) if _words_high(setting, high * unit) <= high * unit), 12) * unit
    )
    return PlotHeight(max(6 * unit, needed), max(7 * unit, needed), max(9 * unit, needed))


def _words_high(setting: Setting, height: float) -> float:
    """How high the number and the words beside the squares of a plot of that height are, in points."""
    lines = _grid_lines(setting, setting.width - 10 * _pitch(setting, height) - 12)
    return 36 + (len(lines) - 1) * setting.look.strong_label.size_pt * 1.25


def _pitch(setting: Setting, height: float) -> float:
    """From square to square: the squares take the height, and leave words their part of the width."""
    return min(height, _SQUARES_TO_WIDTH * setting.width) / 10


def _grid_lines(setting: Setting, room: float) -> list[str]:
    """The series and the label beside the squares, in lines."""
    words = [part for part in (setting.spec.series[0].name, setting.spec.points[0].label) if part]
    return [line for text in words for line in wrap(text, setting.look.strong_label, max(room, 40.0), 9)]


def draw_grid(plot: Plot, setting: Setting) -> None:
    """A hundred squares, as many in the accent as the share has per cent, filled row by row from the top.

    Squares up to an upper limit are outlined, and after a lower limit the next ones are filled in part.
    """
    point = setting.spec.points[0]
    certain, possible, goes_on = _shares(point)
    pitch = _pitch(setting, plot.height)
    side, colours = pitch - 1.5, setting.look.colours
    corners = [(i % 10 * pitch, plot.height - (i // 10 + 1) * pitch + 1.5) for i in range(100)]
    plot.squares(corners[:certain], side, colours.highlight)
    plot.squares(corners[certain:possible], side, colours.highlight)
    plot.squares(corners[possible:], side, colours.rule)
    inner = [(x + _OUTLINE_PT, y + _OUTLINE_PT) for x, y in corners[certain:possible]]
    plot.squares(inner, side - 2 * _OUTLINE_PT, colours.white)
    if goes_on:
        _draw_on(plot, corners[certain:], side)
    _grid_words(plot, setting, point, 10 * pitch + 12)


def _shares(point: Point) -> tuple[int, int, bool]:
    """How many squares are certain, how many may be, and whether there may be more."""
    reach = Reach.of(point)
    if reach is None:
        return 0, 0, False
    certain = _squares(float(reach.solid[1])) if reach.solid else 0
    return certain, max(_squares(float(reach.end)), certain), reach.goes_on


def _squares(share: float) -> int:
    return min(max(int(share), 0), 100)


def _draw_on(plot: Plot, corners: list[Place], side: float) -> None:
    """The squares after a lower limit: less and less of each in the accent."""
    for (x, y), part in zip(corners, _GOING_ON, strict=False):
        plot.box(x, y, part * side, side, plot.look.colours.highlight)


def _grid_words(plot: Plot, setting: Setting, point: Point, x: float) -> None:
    look = setting.look
    room = plot.width - x
    style = look.value.of(size_pt=look.sizes.value_display_pt, colour=look.colours.highlight)
    wide = measure(setting.value(point), style)
    style = style.of(size_pt=style.size_pt * min(1.0, room / wide if wide else 1.0))
    plot.text(x, plot.height - 19, setting.value(point), style)
    plot.lines(
        x, plot.height - 34, _grid_lines(setting, room), look.strong_label, look.strong_label.size_pt * 1.25
    )


GRID = Kind(grid_height, draw_grid)
