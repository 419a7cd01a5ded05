"""Widgets side by side that go on in the next line where there is no room."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays widgets like words: from the left, each in its own size, on as many lines as they need.

    Args:
        parts: The widgets, in order.
        gap: Between neighbours, in px; half of it between lines.
    """

    def __init__(self, *parts: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # Qt takes None at the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # Qt takes None at the end
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for _, box in self._placed(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(sum(item.sizeHint().width() + self._gap for item in self._shown()), self._line())

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._shown()), default=0), self._line())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, box in self._placed(rect.width()):
            item.setGeometry(box.translated(rect.topLeft()))

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _line(self) -> int:
        return max((item.sizeHint().height() for item in self._shown()), default=0)

    def _placed(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        at, line = QPoint(0, 0), self._line()
        for item in self._shown():
            size = item.sizeHint()
            if at.x() and at.x() + size.width() > width:
                at = QPoint(0, at.y() + line + self._gap // 2)
            yield item, QRect(at + QPoint(0, (line - size.height()) // 2), size)
            at += QPoint(size.width() + self._gap, 0)
