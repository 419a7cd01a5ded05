"""The parts of matplotlib that draw our charts, loaded with its caches in Briefgen's own folder.

Importing matplotlib lists the fonts of the system once and keeps the list in a folder under the
user's home. That list is not needed here (faces are given by file), so it goes where caches of
this program belong. Every other module takes matplotlib from here, and none takes pyplot.
"""

import os

from platformdirs import user_cache_path

os.environ.setdefault("MPLCONFIGDIR", str(user_cache_path("briefgen", appauthor=False) / "matplotlib"))


from matplotlib.backend_bases import FigureCanvasBase, GraphicsContextBase, RendererBase
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.colors import to_hex
from matplotlib.dates import AutoDateLocator
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch, Wedge
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

__all__ = [
    "Affine2D",
    "AutoDateLocator",
    "Figure",
    "FigureCanvasAgg",
    "FigureCanvasBase",
    "FontProperties",
    "GraphicsContextBase",
    "Line2D",
    "LoadFlags",
    "Path",
    "PathPatch",
    "RendererAgg",
    "RendererBase",
    "Text",
    "Transform",
    "Wedge",
    "get_font",
    "to_hex",
]
