"""Undo: a command holds the brief before and after an edit."""

from collections.abc import Callable
from zlib import crc32

from PySide6.QtGui import QUndoCommand

from briefgen.model.brief import Brief


class Edit(QUndoCommand):
    """One edit of the brief.

    Args:
        text: What it does, for "Undo …": "skip quote".
        before: The brief it found.
        after: The brief it made.
        show: Makes a brief the current one.
        merge: Edits in a row with the same name become one, as typing in one field does; empty
            for an edit of its own.
    """

    def __init__(
        self, text: str, before: Brief, after: Brief, show: Callable[[Brief], None], merge: str = ""
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._show = before, after, show
        self._merge = merge

    def id(self) -> int:
        return crc32(self._merge.encode()) & 0x7FFFFFFF if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other._merge != self._merge:
            return False
        self._after = other._after
        return True

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        self._show(self._after)
