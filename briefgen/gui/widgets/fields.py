"""What can be typed into: fields that grow with their text, choices and boxes in the roles of the theme."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from briefgen.gui.icons import draw_icon
from briefgen.gui.theme import Appearance

_WIDEST_LIST = 560


class GrowingField(QPlainTextEdit):
    """One paragraph, on as many lines as it needs; Enter is done, Esc gives up.

    With `lines` it holds one thing a line, and Enter begins the next.

    `edited` carries every change a person made; `left` says that the field lost focus.
    """

    edited = Signal(str)
    accepted = Signal()
    dropped = Signal()
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        *,
        serif: bool = False,
        least_lines: int = 1,
        compact: bool = False,
        in_place: bool = False,
        lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._in_place, self._lines = in_place, lines
        self._least = least_lines
        self._air = 12 if compact else 20
        self.setProperty("compact", compact)
        self._showing = False
        self.setAccessibleName(name)
        self.document().setDocumentMargin(4)
        self.setProperty("style", "quote" if serif else "body")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(appearance.theme.font("quote" if serif else "body"))
        self.textChanged.connect(self._on_changed)

    @property
    def text(self) -> str:
        """The words with single spaces, on one line unless it holds lines."""
        return self._tidy(self.toPlainText())

    def show_text(self, text: str) -> None:
        """Shows other words without telling that they changed; words that are the same stay as typed."""
        if self.text == self._tidy(text) or (self.hasFocus() and not self.toPlainText()):
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._lines:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keeps Esc from the window while words stand in the place of something else.

        Undo and redo go to the window where the field has none of its own.
        """
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys, own = QKeySequence.StandardKey, self.document()
            undoes = event.matches(keys.Undo) and not own.isUndoAvailable()
            if undoes or (event.matches(keys.Redo) and not own.isRedoAvailable()):
                event.ignore()
                return True
        overrides = event.type() is QEvent.Type.ShortcutOverride and self._in_place
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _tidy(self, text: str) -> str:
        lines = [" ".join(line.split()) for line in text.splitlines()]
        return "\n".join(lines).strip() if self._lines else " ".join(" ".join(lines).split())

    def _height(self) -> int:
        layout, block, lines = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid():
            layout.blockBoundingRect(block)  # lays the block out; Qt leaves that to the next paint
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        return max(lines, self._least) * self.fontMetrics().lineSpacing() + self._appearance.theme.px(
            self._air
        )

    def grow(self) -> None:
        """Takes the height its text needs."""
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _on_changed(self) -> None:
        self.grow()
        if not self._showing:
            self.edited.emit(self.text)


class Choice(QComboBox):
    """A choice among named values; `picked` carries the value a person chose."""

    picked = Signal(str)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._offered: tuple[Sequence[tuple[str, str]], Mapping[str, str]] = ((), {})
        self.setAccessibleName(name)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _: self.picked.emit(self.value))

    @property
    def value(self) -> str:
        """The chosen value."""
        return str(self.currentData() or "")

    def offer(
        self, values: Sequence[tuple[str, str]], current: str, refused: Mapping[str, str] | None = None
    ) -> None:
        """Offers (value, words) pairs and shows the current one.

        Args:
            values: In the order of the list.
            current: The value to show; the first where it is not among them.
            refused: Values that are shown and cannot be picked, each with the reason.
        """
        offered = (tuple(values), dict(refused or {}))
        if offered != self._offered:
            self._offered = offered
            self._fill(*offered)
        self.setCurrentIndex(max(self.findData(current), 0))

    def _fill(self, values: Sequence[tuple[str, str]], refused: Mapping[str, str]) -> None:
        self.clear()
        model = self.model()
        for at, (value, words) in enumerate(values):
            reason = refused.get(value, "")
            self.addItem(f"{words}: {reason}" if reason else words, value)
            if reason and isinstance(model, QStandardItemModel):
                model.item(at).setEnabled(False)
                model.item(at).setToolTip(reason)
        if refused:
            widest = self._appearance.theme.px(_WIDEST_LIST)
            self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 24, widest))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = self._appearance.theme
        side = look.size("icon_small")
        painter = QPainter(self)
        place = QRectF(self.width() - side - look.px(8), (self.height() - side) / 2, side, side)
        draw_icon(painter, "down", place, look.colour("text_soft"))
        painter.end()


class Box(QCheckBox):
    """A box to tick, with the tick of the icon set."""

    def __init__(self, appearance: Appearance, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._appearance = appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        side = self._appearance.theme.px(14)
        corner = QPointF(box.center()) - QPointF(side / 2 - 0.5, side / 2 - 0.5)
        draw_icon(
            painter,
            "use",
            QRectF(corner.x(), corner.y(), side, side),
            self._appearance.theme.colour("on_accent"),
        )
        painter.end()
