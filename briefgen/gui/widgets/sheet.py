"""A sheet of paper with a picture of a page on it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.strokes import page_shadow

_A4 = 297 / 210
_MARGIN = 14


class Sheet(QWidget):
    """Keeps the proportions of A4 in whatever room it has."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QPixmap | None) -> None:
        """Lays the picture of a page on the paper; None for an empty sheet."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(358 + 2 * _MARGIN, 507 + 2 * _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        width = min(
            self.width() - 2 * _MARGIN, (self.height() - 2 * _MARGIN) / _A4, self._appearance.theme.px(358)
        )
        paper = QRectF((self.width() - width) / 2, _MARGIN, width, width * _A4)
        page_shadow(painter, paper, self._appearance.theme)
        painter.fillRect(paper, self._appearance.theme.colour("paper"))
        if self._picture is not None:
            painter.drawPixmap(paper, self._picture, QRectF(self._picture.rect()))
        painter.end()
