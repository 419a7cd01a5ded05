"""A suggested chart in a list: its kind, the reason for it, and whether it is taken."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.pictogram import draw_pictogram
from briefgen.gui.widgets.text import TextBlock, draw_line
from briefgen.model.chart import ChartSpec

_WIDTH = 300


class SuggestionCard(QWidget):
    """One suggested chart: its kind and the reason for it."""

    pressed = Signal(str)
    taken = Signal(str)

    def __init__(self, appearance: Appearance, spec: ChartSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._spec = appearance, spec
        self._selected = self._taken = False
        self.button = Button(appearance, "inline", "Take", "", self)
        self.button.clicked.connect(lambda: self.taken.emit(spec.key))
        self.setAccessibleName(f"{spec.kind}: {spec.title}. {spec.reason}")
        self.setFixedHeight(self.sizeHint().height())

    def select(self, selected: bool) -> None:
        """Raises the card, or lays it back."""
        self._selected = selected
        self.update()

    def show_taken(self, taken: bool) -> None:
        """Says whether the chart is in the brief."""
        self._taken = taken
        self.button.show_as("answered" if taken else "inline", "In brief" if taken else "Take")
        self._place()

    def sizeHint(self) -> QSize:
        look = self._appearance.theme
        return QSize(look.px(_WIDTH), look.px(14 + 18 + 4 + 12) + self._reason().height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self._spec.key)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        look, painter = self._appearance.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._selected:
            painter.fillRect(self.rect(), look.colour("raised"))
            painter.fillRect(0, 0, look.px(3), self.height(), look.colour("accent"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("line"))
        draw_pictogram(painter, self._spec.kind, look.px(20), look.px(14), look)
        name = self._spec.kind.value.capitalize()
        draw_line(
            painter,
            look.px(79),
            look.px(12),
            look.px(18),
            name,
            look.font("label", weight=600),
            look.colour("text"),
        )
        self._reason().draw(painter, look.px(79), look.px(32), look.colour("text_soft"))
        painter.end()

    def _place(self) -> None:
        look, hint = self._appearance.theme, self.button.sizeHint()
        self.button.setGeometry(
            self.width() - hint.width() - look.px(12), look.px(7), hint.width(), look.px(28)
        )

    def _reason(self) -> TextBlock:
        look = self._appearance.theme
        block = TextBlock(self._spec.reason or self._spec.title, look.font("label"), look.px(17), 4)
        block.set_width(look.px(_WIDTH - 79 - 16))
        return block
