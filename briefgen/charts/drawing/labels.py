"""Where labels go: wrapped to a width, and moved apart where they would touch."""

from collections.abc import Sequence
from functools import partial

from briefgen.charts.drawing.look import Type
from briefgen.charts.drawing.typeface import width
from briefgen.knowledge import lettering
from briefgen.knowledge.lettering import ELLIPSIS, LEADING, Measure, spread

__all__ = ["ELLIPSIS", "LEADING", "end_labels", "measure", "set_in", "shorten", "spread", "widest", "wrap"]


def measure(text: str, style: Type) -> float:
    """The set width of a line, in points."""
    return width(text, style.face, style.size_pt)


def set_in(style: Type) -> Measure:
    """How wide lines of that style run, in points."""
    return partial(measure, style=style)


def widest(texts: Sequence[str], style: Type) -> float:
    """The set width of the widest line, in points; 0 for none."""
    return max((measure(text, style) for text in texts), default=0.0)


def wrap(text: str, style: Type, room: float, most_lines: int = 3) -> tuple[str, ...]:
    """The text in as few lines as the room in points allows, of about one length."""
    return lettering.wrap(text, set_in(style), room, most_lines)


def shorten(text: str, style: Type, room: float) -> str:
    """The text, cut so that it fits the room with an ellipsis: after a word, or within the first."""
    return lettering.shorten(text, set_in(style), room)


def end_labels(
    labels: Sequence[tuple[str, str, Type]], room: float, height: float, most_lines: int = 3
) -> list[tuple[str, ...]]:
    """Names with their values at the ends of lines, in as many lines each as their common height allows.

    Args:
        labels: Name, value and type of each; a value is never cut.
        room: Width in points.
        height: Of the room all of them share, in points.
        most_lines: Of one label.
    """
    leading = max((style.size_pt for *_, style in labels), default=1.0) * LEADING
    measured = [(name, value, set_in(style)) for name, value, style in labels]
    return lettering.end_labels(measured, room, (height, leading), most_lines)
