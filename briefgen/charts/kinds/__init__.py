"""How each kind of chart is drawn: one module for each family."""

from collections.abc import Callable
from dataclasses import dataclass

from briefgen.charts.drawing.plot import Plot
from briefgen.charts.drawing.setting import Setting
from briefgen.model.chart import PlotHeight


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of chart: the heights it may have, in points, and how it is painted."""

    height: Callable[[Setting], PlotHeight]
    draw: Callable[[Plot, Setting], None]
