"""The palette: finds evidence of this article and commands by their words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefgen.gui.actions import ACTIONS
from briefgen.gui.icons import draw_icon, pixmap
from briefgen.gui.models.items import Item
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import column
from briefgen.gui.widgets.text import draw_line, elided

_Index = QModelIndex | QPersistentModelIndex

_WIDTH, _BELOW, _MOST, _ROW = 600, 8, 9, 31
_DATA = Qt.ItemDataRole.UserRole
_ICON, _ASIDE = _DATA + 1, _DATA + 2


class Palette(QFrame):
    """Lies over the window while one searches; closes on a choice or Esc."""

    item_chosen = Signal(str)

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._appearance = appearance
        self._window = window
        self._actions: Mapping[str, QAction] = {}
        self._items: tuple[Item, ...] = ()
        self.field = QLineEdit()
        self.field.setProperty("style", "palette")
        self.field.setPlaceholderText("Search or run a command")
        self.field.setAccessibleName("Search or run a command")
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._glass = QLabel(self.field)
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.setItemDelegate(_LineDelegate(appearance, self.list))
        self._lift()
        self.setLayout(column(self.field, self.list, margins=(8, 4, 8, 8)))
        self.hide()

    def begin(self, actions: Mapping[str, QAction], items: Sequence[Item]) -> None:
        """Opens with nothing typed."""
        self._actions, self._items = actions, tuple(items)
        look = self._appearance.theme
        self._glass.setPixmap(pixmap("search", look.colour("text_soft"), look.size("icon_small")))
        self._glass.move(12, 14)
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Centres the palette under the top bar."""
        look = self._appearance.theme
        width = min(look.px(_WIDTH), self._window.width() - 32)
        height = look.px(60) + self.list.count() * look.px(_ROW)
        left = (self._window.width() - width) // 2
        self.setGeometry(QRect(left, look.size("top_bar") + _BELOW, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
        if watched is self.field and event.type() is QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _lift(self) -> None:
        blur, offset, alpha = self._appearance.theme.shadow("palette")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(blur)
        shadow.setOffset(0, offset)
        colour = QColor(Qt.GlobalColor.black)
        colour.setAlphaF(alpha)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        evidence = [card for card in self._items if words and _holds(f"{card.who} {card.words}", words)]
        commands = [spec for spec in ACTIONS if self._can(spec.name) and _holds(spec.text, words)]
        for card in evidence[: _MOST // 2]:
            self._add(card.kind.value, card.words, card.key, f"{card.who}, {card.mark}")
        for spec in commands[: _MOST - self.list.count()]:
            keys = (
                QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                if spec.keys
                else ""
            )
            self._add(spec.icon or "right", spec.text, self._actions[spec.name], keys.replace("+", " "))
        if not self.list.count():
            self._add("search", f"Nothing for “{text}”", None)
        self.list.setCurrentRow(0)
        self.place()

    def _can(self, name: str) -> bool:
        return name not in ("palette", "close_panel") and self._actions[name].isEnabled()

    def _add(self, icon_name: str, text: str, data: object, aside: str = "") -> None:
        line = QListWidgetItem(text)
        line.setData(_DATA, data)
        line.setData(_ICON, icon_name)
        line.setData(_ASIDE, aside)
        self.list.addItem(line)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))

    def _choose(self, line: QListWidgetItem | None) -> None:
        data = line.data(_DATA) if line else None
        self.hide()
        if isinstance(data, QAction):
            data.trigger()
        elif isinstance(data, str):
            self.item_chosen.emit(data)


def _holds(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


class _LineDelegate(QStyledItemDelegate):
    """Paints a line: icon, words, and at the right who or which keys."""

    def __init__(self, appearance: Appearance, parent: QListWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt passes it
        return QSize(option.rect.width(), self._appearance.theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, box = self._appearance.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("tint"))
            painter.drawRoundedRect(box, look.radius("control"), look.radius("control"))
        side = look.size("icon_small")
        icon_box = QRectF(box.left() + look.px(11), box.center().y() - side / 2 + 1, side, side)
        draw_icon(painter, str(index.data(_ICON)), icon_box, look.colour("text_soft"))
        aside, faint = str(index.data(_ASIDE)), look.font("caption")
        right = box.right() - look.px(11) - QFontMetricsF(faint).horizontalAdvance(aside)
        left = box.left() + look.px(37)
        font = look.font("body")
        words = elided(str(index.data()), font, right - left - look.px(12))
        draw_line(painter, left, box.top(), box.height(), words, font, look.colour("text"))
        draw_line(painter, right, box.top(), box.height(), aside, faint, look.colour("text_faint"))
        painter.restore()
