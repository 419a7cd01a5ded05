"""One row of the outline: a handle to drag it by, its words, and the way back."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefgen.gui.icons import draw_icon
from briefgen.gui.models.outline import OutlineRow
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.text import TextBlock, draw_line, elided

_LEFT, _RIGHT, _ABOVE, _BAR, _MARK = 35, 16, 7, 3, 40
_MOST_LINES = 3


class RowWidget(QWidget):
    """Paints a row; tells when it is pressed, opened, or dragged by so many px."""

    pressed = Signal(str)
    opened = Signal(str)
    dragged = Signal(str, float)
    dropped = Signal(str, float)

    def __init__(self, appearance: Appearance, shown: OutlineRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._selected = self._hovered = False
        self._grip: QPointF | None = None
        self.row = shown
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(" ".join(part for part in (shown.text, shown.detail, shown.mark) if part))

    def select(self, selected: bool) -> None:
        """Raises the row, or lays it back."""
        self._selected = selected
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._appearance.theme
        detail = look.style("caption").line + look.px(4) if self.row.detail else 0
        return self._words(width).height + detail + look.px(2 * _ABOVE)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else self._appearance.theme.px(376)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.theme.px(160), 0)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self.row.key)
        if event.position().x() < self._appearance.theme.px(_LEFT):
            self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.dragged.emit(self.row.key, event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._grip = None
            self.dropped.emit(self.row.key, event.position().y())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt passes it
        self.opened.emit(self.row.key)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        look = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._selected:
            painter.fillRect(self.rect(), look.colour("raised"))
            painter.fillRect(0, 0, look.px(_BAR), self.height(), look.colour("accent"))
        side, top = look.size("icon_small"), look.px(_ABOVE)
        strong = self._selected or self._hovered
        draw_icon(
            painter,
            "drag",
            QRectF(look.px(13), top + 1, side, side),
            look.colour("text_soft" if strong else "edge"),
        )
        words = self._words(self.width())
        words.draw(painter, look.px(_LEFT), top, look.colour("text"))
        self._paint_mark(painter, top)
        if self.row.detail:
            below, line, font = (
                top + words.height + look.px(3),
                look.style("caption").line,
                look.font("caption"),
            )
            detail = elided(self.row.detail, font, self.width() - look.px(_LEFT + _RIGHT))
            draw_line(painter, look.px(_LEFT), below, line, detail, font, look.colour("text_faint"))
        painter.end()

    def _paint_mark(self, painter: QPainter, top: int) -> None:
        look = self._appearance.theme
        font = look.font("caption")
        x = self.width() - look.px(_RIGHT) - QFontMetricsF(font).horizontalAdvance(self.row.mark)
        draw_line(painter, x, top, look.px(18), self.row.mark, font, look.colour("text_faint"))

    def _words(self, width: int) -> TextBlock:
        look = self._appearance.theme
        serif = self.row.verbatim
        font = look.font("quote" if serif else "label", serif=serif)
        block = TextBlock(self.row.text, font, look.px(21 if serif else 18), _MOST_LINES)
        block.set_width(width - look.px(_LEFT + _RIGHT + _MARK))
        return block
