"""The ring around what has the keyboard's focus; drawn over the window, so that nothing moves."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from briefgen.gui.theme import Appearance

_OUT, _WIDTH, _RADIUS = 3, 2, 8
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QWidget):
    """Follows the focus when it was moved by key; fields show their own."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._window = window
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.FocusIn and isinstance(watched, QWidget) and watched.window() is self._window:
            by_key = getattr(event, "reason", int)() in _BY_KEY
            self._follow(watched if by_key and _rings(watched) else None)
        elif watched is self._target:
            if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Destroy):
                self._follow(None)
            elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
                self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.theme.colour("accent"), _WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def _follow(self, target: QWidget | None) -> None:
        self._target = target
        self._place()

    def _place(self) -> None:
        if self._target is None or not self._target.isVisible():
            self.hide()
            return
        out = -_OUT - 1 if not isinstance(self._target, QAbstractScrollArea) else 1
        box = self._target.rect().translated(self._target.mapTo(self._window, QPoint(0, 0)))
        self.setGeometry(box.adjusted(out, out, -out, -out))
        self.show()
        self.raise_()


def _rings(widget: QWidget) -> bool:
    return not isinstance(widget, (QLineEdit, QPlainTextEdit)) and (
        isinstance(widget, (QAbstractButton, QAbstractScrollArea))
        or widget.focusPolicy() is Qt.FocusPolicy.TabFocus
    )
