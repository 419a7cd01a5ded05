"""The palette: finds evidence of this article and commands by their words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from briefgen.gui.actions import ACTIONS
from briefgen.gui.icons import icon, pixmap
from briefgen.gui.models.items import Item
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import column

_WIDTH, _BELOW, _MOST, _ROW = 600, 8, 9, 31
_DATA = Qt.ItemDataRole.UserRole


class Palette(QFrame):
    """Lies over the window while one searches; closes on a choice or Esc."""

    item_chosen = Signal(str)

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._appearance = appearance
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
        width = min(look.px(_WIDTH), self.parentWidget().width() - 32)
        height = look.px(60) + self.list.count() * look.px(_ROW)
        left = (self.parentWidget().width() - width) // 2
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

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        evidence = [card for card in self._items if words and _holds(f"{card.who} {card.words}", words)]
        commands = [spec for spec in ACTIONS if self._can(spec.name) and _holds(spec.text, words)]
        for card in evidence[: _MOST // 2]:
            self._add(card.kind.value, f"{card.words[:60]}   {card.who}, {card.mark}", card.key)
        for spec in commands[: _MOST - self.list.count()]:
            keys = (
                QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                if spec.keys
                else ""
            )
            self._add(spec.icon or "right", f"{spec.text}   {keys}".rstrip(), self._actions[spec.name])
        if not self.list.count():
            self._add("search", f"Nothing for “{text}”", None)
        self.list.setCurrentRow(0)
        self.place()

    def _can(self, name: str) -> bool:
        return name not in ("palette", "close_panel") and self._actions[name].isEnabled()

    def _add(self, icon_name: str, text: str, data: object) -> None:
        line = QListWidgetItem(icon(icon_name, self._appearance.theme, "text_soft"), text)
        line.setData(_DATA, data)
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
