"""Editing a quotation in its card: the original above, the working copy below."""

import difflib
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from briefgen.brief.quotation import edits, without_carrier_comma
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, label, row
from briefgen.gui.widgets.fields import GrowingField
from briefgen.gui.widgets.text import Run, TextBlock

_WORD = re.compile(r"\S+")


class Original(QWidget):
    """The quotation as published; what the working copy leaves out is struck through."""

    def __init__(self, appearance: Appearance, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._text = appearance, text
        self._kept = text
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"As published: {text}")

    def compare(self, edited: str) -> None:
        """Strikes through what the working copy left out."""
        self._kept = edited
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._block(width).height

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        painter = QPainter(self)
        self._block(self.width()).draw(painter, 0, 0, self._appearance.theme.colour("text"))
        painter.end()

    def _block(self, width: int) -> TextBlock:
        look = self._appearance.theme
        faint = look.colour("text_faint")
        runs = [
            Run(start + 1, end + 1, faint, struck=True) for start, end in left_out(self._text, self._kept)
        ]
        block = TextBlock(f"“{self._text}”", look.font("quote"), look.style("quote").line + 1, 0, runs)
        block.set_width(width)
        return block


def left_out(original: str, edited: str) -> list[tuple[int, int]]:
    """Stretches of whole words of the original that the edited text lacks; half-open."""
    old = list(_WORD.finditer(original))
    new = _WORD.findall(re.sub(r"\[[^\]]*\]|…", " ", edited))
    matcher = difflib.SequenceMatcher(None, [word.group() for word in old], new, autojunk=False)
    return [
        (old[start].start(), old[end - 1].end())
        for what, start, end, _, _ in matcher.get_opcodes()
        if what in ("delete", "replace")
    ]


class QuoteEditor(QFrame):
    """Stands in the place of a card while its quotation is edited."""

    accepted = Signal(str, str)
    dropped = Signal()

    def __init__(
        self, appearance: Appearance, key: str, original: str, edited: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._key = appearance, key
        self._text = without_carrier_comma(original)
        self._original = Original(appearance, self._text)
        self.field = GrowingField(appearance, "In the brief", serif=True, least_lines=3, in_place=True)
        self.field.setPlainText(edited or self._text)
        self._verdict = label("", "body", wrap=True)
        self.leave_button = Button(appearance, "quiet", "Leave out …")
        self.clarify_button = Button(appearance, "quiet", "Clarify [ ]")
        self.done_button = Button(appearance, "edged", "Done")
        restore = Button(appearance, "quiet", "Restore original")
        self.leave_button.clicked.connect(self.leave_out)
        self.clarify_button.clicked.connect(self.clarify)
        self.done_button.clicked.connect(self._on_done)
        restore.clicked.connect(lambda: self.field.setPlainText(self._text))
        self.field.edited.connect(self._judge)
        self.field.accepted.connect(self._on_done)
        self.field.dropped.connect(self.dropped)
        head = row(label("In the brief", "label"), None, self.leave_button, self.clarify_button)
        foot = row(self.done_button, 6, restore, None, label("Esc", "caption"))
        self.setLayout(
            column(
                label("As published", "label"), 4, self._original, 10, head, 4, self.field, 6,
                self._verdict, 10, foot,
                margins=(20, 14, 16, 14),
            )
        )  # fmt: skip
        self._judge(self.field.text)

    def leave_out(self) -> None:
        """Puts an ellipsis in the place of the selection."""
        cursor = self.field.textCursor()
        text, start, end = self.field.toPlainText(), cursor.selectionStart(), cursor.selectionEnd()
        before = " " if start and not text[start - 1].isspace() else ""
        after = " " if text[end : end + 1].isalnum() else ""
        self._replace(f"{before}…{after}")

    def clarify(self) -> None:
        """Puts brackets around the selection, or an empty pair, ready to type."""
        chosen = self.field.textCursor().selectedText()
        self._replace(f"[{chosen}]")
        if not chosen:
            self.field.moveCursor(self.field.textCursor().MoveOperation.Left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, painter = self._appearance.theme, QPainter(self)
        painter.fillRect(self.rect(), look.colour("raised"))
        painter.fillRect(0, 0, look.px(3), self.height(), look.colour("accent"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("line"))
        painter.end()

    def _replace(self, text: str) -> None:
        cursor = self.field.textCursor()
        cursor.insertText(text)
        self.field.setTextCursor(cursor)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self, text: str) -> None:
        self._original.compare(text)
        found = edits(self._text, text)
        self._verdict.setText(verdict(self._text, text))
        self._verdict.setProperty("style", "body" if found.verbatim else "warn")
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)

    def _on_done(self) -> None:
        text = self.field.text
        self.accepted.emit(self._key, "" if text == self._text else text)


def verdict(original: str, edited: str) -> str:
    """Whether an edited quotation is still one, and what was done to it."""
    found = edits(original, edited)
    if not found.verbatim:
        return "Words were changed, so this is a paraphrase and is printed without quotation marks."
    parts = [
        f"{'one' if number == 1 else number} {what if number == 1 else plural}"
        for number, what, plural in (
            (found.clarifications, "pair of brackets", "pairs of brackets"),
            (found.omissions, "ellipsis", "ellipses"),
        )
        if number
    ]
    return f"Still a quotation: {', '.join(parts)}." if parts else "Still a quotation, word for word."
