"""The lines that tell kinds of evidence apart without colour, and the shadow under a page."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefgen.gui.models.marks import Underline
from briefgen.gui.theme import Theme

_SOLID, _DOTS, _WAVE = 1.5, 1.8, 1.3


def underline(painter: QPainter, kind: Underline, box: QRectF, colour: QColor, scale: float) -> None:
    """Draws the line of a kind of mark along the lower edge of its band."""
    if kind is Underline.NONE:
        return
    left, right, y = box.left() + 2, box.right() - 2, box.bottom() - 1
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is Underline.WAVE:
        painter.setPen(QPen(colour, _WAVE * scale))
        painter.drawPath(_wave(left, right, y, scale))
        return
    pen = QPen(colour, (_SOLID if kind is Underline.SOLID else _DOTS) * scale)
    if kind is Underline.DOTS:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.2])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _wave(left: float, right: float, y: float, scale: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    half, height, x, up = 2.5 * scale, 3.0 * scale, left, True
    while x < right:
        path.quadTo(QPointF(x + half / 2, y + (-height if up else height) / 2), QPointF(x + half, y))
        x, up = x + half, not up
    return path


def page_shadow(painter: QPainter, paper: QRectF, look: Theme) -> None:
    """Draws the soft shadow of a sheet of paper."""
    blur, offset, alpha = look.shadow("page")
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor(Qt.GlobalColor.black)
    steps = max(blur // 2, 1)
    colour.setAlphaF(alpha / steps)
    painter.setBrush(colour)
    for reach in range(steps):
        grown = paper.adjusted(-reach, -reach, reach, reach).translated(0, offset)
        painter.drawRoundedRect(grown, reach, reach)
