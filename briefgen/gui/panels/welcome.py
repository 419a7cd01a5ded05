"""What stands in the window before there is an article: ways to begin."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from briefgen.gui.icons import pixmap
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.address_field import AddressField
from briefgen.gui.widgets.columns import column, label, row
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.progress import Progress
from briefgen.gui.widgets.sheet import Sheet

_WIDTH = 440
_WAYS = (
    ("paste", "paste", ("Paste an article", "A browser copy may keep its page furniture; it is set aside")),
    ("open", "open", ("Open a file", "Or drop it anywhere in this window")),
    ("sample", "preview", ("Look at the sample", "A report that ships with Briefgen, ready to review")),
)


class Way(QFrame):
    """One way to begin: icon, what it does, a hint, and its keys."""

    def __init__(
        self, appearance: Appearance, action: QAction, icon_name: str, words: tuple[str, str]
    ) -> None:
        super().__init__()
        self._action, self._icon_name, self._appearance = action, icon_name, appearance
        self._picture = QLabel()
        self._picture.setFixedWidth(34)
        keys = (
            QKeySequence(action.shortcut()).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        )
        texts = column(label(words[0], "strong"), label(words[1], "lead"))
        line = row()
        line.addWidget(self._picture)
        line.addLayout(texts, 1)
        line.addWidget(label(keys, "caption"))
        self.setLayout(line)
        self.setAccessibleName(words[0])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        if event.type() is QEvent.Type.KeyPress and getattr(event, "key", int)() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
        ):
            self._action.trigger()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._action.trigger()

    def _draw(self) -> None:
        look = self._appearance.theme
        side = look.size("icon")
        self._picture.setPixmap(
            pixmap(self._icon_name, look.colour("accent"), side, self.devicePixelRatioF())
        )


class WelcomePanel(QFrame):
    """Offers to paste, open, fetch, or look at the sample."""

    address_given = Signal(str)

    def __init__(
        self, appearance: Appearance, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self._appearance = appearance
        self.messages = MessageStrip(appearance)
        self.progress = Progress(appearance)
        self.address = AddressField()
        self.address.setPlaceholderText("Type or paste an address")
        self.address.setProperty("style", "address")
        self.address.setAccessibleName("Address of an article")
        self.address.returnPressed.connect(self._on_address)
        self._link = QLabel(self.address)
        self._draw_link()
        appearance.changed.connect(self._draw_link)
        line = row()
        line.addWidget(self._made_ways(actions), 54)
        line.addWidget(self._made_desk(), 46)
        self.setLayout(line)

    def show_sheet(self, picture: QPixmap | None) -> None:
        """Shows what a brief looks like."""
        self._sheet.show_picture(picture)

    def _made_ways(self, actions: Mapping[str, QAction]) -> QWidget:
        lead = label(
            "A web page, a Word file, a PDF or a mail. Its quotes and figures are found; "
            "you choose what goes into the brief.",
            "lead",
            wrap=True,
        )
        ways = column(label("Start with an article", "display"), 6, lead, 24, self.address, 2)
        for name, picture, words in _WAYS:
            ways.addSpacing(20)
            ways.addWidget(Way(self._appearance, actions[name], picture, words))
        ways.addSpacing(30)
        ways.addWidget(
            label("Nothing leaves this machine. Only an address you type is fetched.", "lead", wrap=True)
        )
        return self._centred(ways)

    def _centred(self, ways: QVBoxLayout) -> QWidget:
        inner = QWidget()
        inner.setLayout(ways)
        inner.setMaximumWidth(self._appearance.theme.px(_WIDTH))
        inner.setMinimumWidth(self._appearance.theme.px(300))
        box = QWidget()
        middle = row(24)
        middle.addStretch(1)
        middle.addWidget(inner, 20)
        middle.addStretch(1)
        outer = column(self.messages, self.progress)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(4)
        box.setLayout(outer)
        return box

    def _made_desk(self) -> QWidget:
        desk = QFrame()
        desk.setObjectName("start_page")
        self._sheet = Sheet(self._appearance)
        words = label("One page, and a way back from every quote and number.", "lead", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = column(margins=(32, 32, 32, 24))
        layout.addStretch(2)
        layout.addWidget(self._sheet, 20)
        layout.addSpacing(16)
        layout.addWidget(words)
        layout.addStretch(2)
        desk.setLayout(layout)
        return desk

    def _draw_link(self) -> None:
        look = self._appearance.theme
        side = look.size("icon_small")
        self._link.setPixmap(pixmap("address", look.colour("text_soft"), side, self.devicePixelRatioF()))
        self._link.move(10, 11)

    def _on_address(self) -> None:
        if text := self.address.text().strip():
            self.address_given.emit(text)
