"""The field for an address, which leaves a pasted article to the window."""

import re

from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether the words are one http or https address and nothing else."""
    return _ADDRESS.fullmatch(text.strip()) is not None


class AddressField(QLineEdit):
    """One line for an address; the key for paste is its own only while the clipboard holds one."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and not _address_on_clipboard()
        ):
            event.ignore()
            return True
        return super().event(event)


def _address_on_clipboard() -> bool:
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return mime is not None and is_address(mime.text())
