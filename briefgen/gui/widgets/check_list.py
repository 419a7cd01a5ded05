"""What the checks say of a chart, under it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from briefgen.gui.icons import pixmap
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import column, empty, label, row


class CheckList(QFrame):
    """A line for each thing to know, or one that says there is nothing."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.texts: tuple[str, ...] = ()
        self._rows = column(margins=(0, 12, 0, 12))
        self._rows.setSpacing(6)
        self.setLayout(self._rows)

    def show_texts(self, texts: Iterable[str]) -> None:
        """Shows each text once."""
        self.texts = tuple(dict.fromkeys(texts))
        empty(self._rows)
        self._rows.addWidget(label("Checks", "strong"))
        for text in self.texts:
            self._rows.addWidget(self._made("flag", "warn", text))
        if not self.texts:
            self._rows.addWidget(self._made("use", "accent", "The checks found nothing to say"))

    def _made(self, icon_name: str, role: str, text: str) -> QWidget:
        look = self._appearance.theme
        picture = QLabel()
        picture.setPixmap(
            pixmap(icon_name, look.colour(role), look.size("icon_small"), self.devicePixelRatioF())
        )
        picture.setFixedWidth(look.px(24))
        box, line = QWidget(), row()
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(text[:1].upper() + text[1:], "label", wrap=True), 1)
        box.setLayout(line)
        return box
