"""Icons: the shipped SVG drawings in the colour of a role."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefgen.gui.theme import Theme
from briefgen.knowledge.folders import resources


@cache
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def draw_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draws the icon into the box.

    Raises:
        FileNotFoundError: No icon of that name ships.
    """
    _renderer(name, colour.name()).render(painter, box)


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """The icon as a square picture of so many px, with `gap` px of nothing at its right."""
    picture = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return picture


def icon(name: str, look: Theme, role: str, *, small: bool = True, gap: int = 0) -> QIcon:
    """The icon in the colour of a role, faint where its button is disabled."""
    size = look.size("icon_small" if small else "icon")
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(pixmap(name, look.colour(role), size, ratio, gap))
        faint = pixmap(name, look.colour("text_faint" if small else "edge"), size, ratio, gap)
        result.addPixmap(faint, QIcon.Mode.Disabled)
    return result
