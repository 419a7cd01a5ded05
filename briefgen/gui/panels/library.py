"""The library column: articles read lately, to open again."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefgen.app.library import Entry, State
from briefgen.brief.wording import Wording
from briefgen.gui.icons import draw_icon, pixmap
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import icon_button
from briefgen.gui.widgets.columns import column, label, row
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.text import TextBlock, draw_line

_Index = QModelIndex | QPersistentModelIndex

_ENTRY = Qt.ItemDataRole.UserRole
_ICONS = {State.NEW: "new", State.IN_WORK: "in-work", State.DONE: "done"}
_TEXT_LEFT, _ABOVE = 36, 6
_PAUSE_MS = 150


class LibraryPanel(QFrame):
    """Lists entries by day; tells which one to open, and what is searched for when the typing rests."""

    chosen = Signal(object)
    new_asked = Signal()
    searched = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._appearance = appearance
        self.messages = MessageStrip(appearance)
        self.search = QLineEdit()
        self.search.setProperty("style", "search")
        self.search.setPlaceholderText("Search the library")
        self.search.setAccessibleName("Search the library")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.search.textChanged.connect(lambda: self._pause.start())
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self._glass = QLabel(self.search)
        new = icon_button(appearance, "add", "New brief")
        new.clicked.connect(self.new_asked)
        self.list = QListWidget()
        self.list.setObjectName("library_list")
        self.list.setItemDelegate(_EntryDelegate(appearance, self.list))
        self.list.setAccessibleName("Articles read lately")
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        self._empty = self._made_empty()
        head = row(self.search, 4, new, margins=(12, 6, 8, 6))
        self.setLayout(column(head, self.messages, self._empty, self.list))
        self.setFocusProxy(self.list)
        appearance.changed.connect(self._draw_glass)
        self._draw_glass()

    def show_entries(self, entries: Sequence[Entry], today: date, current: str = "", words: str = "") -> None:
        """Lists the entries in their order.

        Args:
            entries: What was found.
            today: Heads of groups are told from it.
            current: The digest of the open one.
            words: What was searched for; empty where they are those read lately.
        """
        self.list.clear()
        group = ""
        for entry in entries:
            if (name := day_group(entry, today)) != group:
                group = name
                self.list.addItem(_heading(name))
            line = QListWidgetItem(entry.headline or entry.name)
            line.setData(_ENTRY, entry)
            self.list.addItem(line)
            if entry.sha256 == current:
                self.list.setCurrentItem(line)
        self._empty_title.setText(f"Nothing for “{words}”" if words else "No articles yet")
        self._empty.setVisible(not entries)
        self.list.setVisible(bool(entries))

    def _made_empty(self) -> QWidget:
        box = QWidget()
        self._empty_title = label("No articles yet", "strong")
        words = label(
            "What you read is kept here, with its briefs, and can be searched by its words.",
            "label",
            wrap=True,
        )
        layout = column(margins=(16, 0, 16, 0))
        layout.addStretch(2)
        layout.addWidget(self._empty_title)
        layout.addSpacing(4)
        layout.addWidget(words)
        layout.addStretch(3)
        box.setLayout(layout)
        return box

    def _draw_glass(self) -> None:
        look = self._appearance.theme
        side = look.size("icon_small")
        self._glass.setPixmap(pixmap("search", look.colour("text_soft"), side, self.devicePixelRatioF()))
        self._glass.move(8, 6)

    def _on_activated(self, line: QListWidgetItem) -> None:
        if isinstance(entry := line.data(_ENTRY), Entry):
            self.chosen.emit(entry)


def day_group(entry: Entry, today: date) -> str:
    """The heading an entry stands under: Today, This week, Earlier."""
    opened = datetime.fromisoformat(entry.opened).date()
    if opened >= today:
        return "Today"
    return "This week" if opened > today - timedelta(days=7) else "Earlier"


def entry_detail(entry: Entry) -> str:
    """Outlet and date below a headline."""
    day = Wording.of("en-GB").day(date.fromisoformat(entry.published)) if entry.published else ""
    return "  ·  ".join(part for part in (entry.outlet, day) if part) or entry.name


def _heading(name: str) -> QListWidgetItem:
    line = QListWidgetItem(name)
    line.setFlags(Qt.ItemFlag.NoItemFlags)
    return line


class _EntryDelegate(QStyledItemDelegate):
    """Paints a row: state, headline on up to two lines, outlet and date."""

    def __init__(self, appearance: Appearance, parent: QListWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        look = self._appearance.theme
        entry = index.data(_ENTRY)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        if not isinstance(entry, Entry):
            return QSize(width, look.px(28))
        height = self._title(entry, width, current=True).height
        return QSize(width, height + look.style("caption").line + look.px(2 * _ABOVE + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = self._appearance.theme
        entry, box = index.data(_ENTRY), option.rect
        if not isinstance(entry, Entry):
            text = str(index.data())
            draw_line(
                painter,
                look.px(16),
                box.top() + look.px(6),
                look.px(18),
                text,
                look.font("label"),
                look.colour("text_faint"),
            )
            return
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("tint" if current else "hover"))
            painter.drawRoundedRect(box.adjusted(6, 0, -6, 0), 5, 5)
        self._paint_entry(painter, entry, box, current)
        painter.restore()

    def _paint_entry(self, painter: QPainter, entry: Entry, box: QRect, current: bool) -> None:
        look = self._appearance.theme
        side, top = look.px(14), box.top() + look.px(_ABOVE)
        role = "accent" if entry.state is State.IN_WORK else "text_soft"
        draw_icon(painter, _ICONS[entry.state], QRectF(look.px(15), top + 2, side, side), look.colour(role))
        title = self._title(entry, box.width(), current)
        title.draw(painter, look.px(_TEXT_LEFT), top, look.colour("text"))
        below, line = top + title.height, look.style("caption").line
        draw_line(
            painter,
            look.px(_TEXT_LEFT),
            below,
            line,
            entry_detail(entry),
            look.font("caption"),
            look.colour("text_faint"),
        )

    def _title(self, entry: Entry, width: int, current: bool) -> TextBlock:
        look = self._appearance.theme
        font = look.font("label", weight=600 if current else None)
        block = TextBlock(entry.headline or entry.name, font, look.px(17), 2)
        block.set_width(width - look.px(_TEXT_LEFT + 12))
        return block
