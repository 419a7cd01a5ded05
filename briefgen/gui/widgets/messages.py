"""Messages where they concern something: what happened, what to do, and up to three actions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from briefgen.gui.icons import pixmap
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button, icon_button
from briefgen.gui.widgets.columns import column, label, row
from briefgen.model.problem import Problem, Severity


@dataclass(frozen=True)
class Message:
    """What to say, and what can be done about it: names of actions with what they do."""

    severity: Severity
    text: str
    detail: str = ""
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()


def of_problems(problems: Sequence[Problem]) -> Message:
    """A message of the first of the gravest problems, with the others counted."""
    first = min(problems, key=lambda problem: list(Severity).index(problem.severity))
    detail = ": ".join(part for part in (_capital(str(first.place)), _sentence(first.hint)) if part)
    if len(problems) > 1:
        detail += f" (and {len(problems) - 1} more)"
    return Message(first.severity, _sentence(first.text), detail)


def _capital(place: str) -> str:
    """A place in words with a capital; a file keeps its name."""
    return place if "." in place or "/" in place else place[:1].upper() + place[1:]


def _sentence(text: str) -> str:
    return text and text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


class MessageStrip(QFrame):
    """Shows one message at a time; the next waits, and the count of those waiting is told."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._waiting: list[Message] = []
        self._box: QFrame | None = None
        self._place = column(margins=(16, 12, 16, 12))
        self.setLayout(self._place)
        self.hide()
        appearance.changed.connect(self._show_first)

    @property
    def message(self) -> Message | None:
        """The one that is shown."""
        return self._waiting[0] if self._waiting else None

    def tell(self, message: Message) -> None:
        """Shows the message, or lets it wait behind the one that is shown."""
        if message not in self._waiting:
            self._waiting.append(message)
            self._show_first()

    def clear(self) -> None:
        """Takes all messages away."""
        self._waiting.clear()
        self._show_first()

    def dismiss(self) -> None:
        """Takes the shown message away; the next one shows."""
        del self._waiting[:1]
        self._show_first()

    def _show_first(self) -> None:
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
            self._box = None
        if self._waiting:
            self._box = self._made(self._waiting[0])
            self._place.addWidget(self._box)
        self.setVisible(bool(self._waiting))

    def _made(self, message: Message) -> QFrame:
        box = QFrame(self)
        box.setObjectName(f"message_{message.severity.value}")
        role = {"error": "error", "warning": "warn", "note": "accent"}[message.severity.value]
        picture = QLabel()
        picture.setPixmap(self._picture("error" if role == "error" else "flag", role))
        picture.setFixedSize(QSize(26, 20))
        words = label(message.text, "body", wrap=True)
        close = icon_button(self._appearance, "close", "Close this message")
        close.clicked.connect(self.dismiss)
        parts: list[QWidget] = [words]
        detail = message.detail + (f"  ·  {len(self._waiting) - 1} more" if len(self._waiting) > 1 else "")
        if detail:
            parts.append(label(detail, "label", wrap=True))
        lines = column(*parts)
        if message.actions:
            lines.addSpacing(6)
            lines.addLayout(self._actions(message, "error" if role == "error" else "warn"))
        outer = row(margins=(12, 10, 8, 10))
        outer.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(lines, 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        box.setLayout(outer)
        box.setAccessibleName(f"{message.severity}: {message.text} {message.detail}")
        return box

    def _actions(self, message: Message, kind: str) -> QHBoxLayout:
        line = row()
        for name, do in message.actions[:3]:
            button = Button(self._appearance, kind, name)
            button.clicked.connect(do)
            line.addWidget(button)
            line.addSpacing(12)
        line.addStretch(1)
        return line

    def _picture(self, name: str, role: str) -> QPixmap:
        look = self._appearance.theme
        return pixmap(name, look.colour(role), look.size("icon_small"), self.devicePixelRatioF())
