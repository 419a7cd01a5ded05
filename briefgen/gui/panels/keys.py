"""The keys: a panel that lies beside the work and lists what every shortcut does."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from briefgen.gui.actions import ACTIONS, LIST_KEYS
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import icon_button
from briefgen.gui.widgets.columns import column, label, row, strip

_WIDTH = 400
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeysPanel(QFrame):
    """Lies over the right of the window; what is below stays usable."""

    closed = Signal()

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("keys")
        self._appearance, self._window = appearance, window
        self.close_button = icon_button(appearance, "close", "Close the list of keys (Esc)")
        self.close_button.clicked.connect(self.closed)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName("Keys")
        self.setFocusProxy(self.area)
        head = row(label("Keys", "strong"), None, self.close_button, margins=(16, 0, 8, 0))
        self.setLayout(column(strip(head, appearance.theme.size("column_head")), self.area))
        self.hide()

    def begin(self) -> None:
        """Shows the keys as this system writes them."""
        if self.area.widget() is None:
            self.area.setWidget(self._made_list())
        self.place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """Takes the right side below the top bar."""
        look = self._appearance.theme
        top = look.size("top_bar")
        width = min(look.px(_WIDTH), self._window.width())
        self.setGeometry(QRect(self._window.width() - width, top, width, self._window.height() - top))

    def _made_list(self) -> QWidget:
        everywhere = [(", ".join(map(_native, spec.keys)), spec.text) for spec in ACTIONS if spec.keys]
        inner = QWidget()
        inner.setLayout(
            column(
                label("Everywhere", "strong"),
                6,
                _grid(everywhere),
                16,
                label("In a list", "strong"),
                6,
                _grid(LIST_KEYS),
                None,
                margins=(16, 8, 16, 16),
            )
        )
        return inner


def _grid(lines: Iterable[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for at, (keys, words) in enumerate(lines):
        grid.addWidget(label(keys, "label"), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words.removesuffix(" …"), "body", wrap=True), at, 1)
    return grid


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(_NATIVE)
