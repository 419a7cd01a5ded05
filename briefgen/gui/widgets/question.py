"""A frame that asks something in place: its keys stay in it, and Esc gives up."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

_OWN = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Question(QFrame):
    """Hides and tells `dropped` on Esc; Enter in a field goes no further than the frame."""

    dropped = Signal()
    laid_out = Signal()

    def drop(self) -> None:
        """Gives up the question."""
        self.hide()
        self.dropped.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tells that it has its place, so that what scrolls can bring it into view."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.laid_out.emit)

    def event(self, event: QEvent) -> bool:
        """Keeps Esc from closing what lies around the question."""
        own = isinstance(event, QKeyEvent) and event.key() in _OWN
        if own and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.drop()
        elif event.key() not in _OWN:
            super().keyPressEvent(event)
