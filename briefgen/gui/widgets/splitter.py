"""Columns beside each other with a hairline between them that is easy to grip."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

_BESIDE = 4  # px on either side of the hairline


class Splitter(QSplitter):
    """A row of columns; `restore_asked` tells that a hairline was double-clicked."""

    restore_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    """Paints 1 px and takes the mouse on 9; Qt's own hairline takes it on 5.

    Qt lays a handle out by its contents and lets it reach over its neighbours by its margins.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Does what Qt's own does, with wider margins; both in turn would call each other for ever."""
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        self.setContentsMargins(_BESIDE, 0, _BESIDE, 0)
        self.setMask(QRegion(self.contentsRect()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        splitter = self.splitter()
        if isinstance(splitter, Splitter):
            splitter.restore_asked.emit()
        event.accept()
