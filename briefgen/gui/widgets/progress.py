"""The line that tells how far long work is, with a word to stop it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from briefgen.app.events import Advanced, Event, Started
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, label, row


class Track(QWidget):
    """A line 4 px high, filled from its start; without a share only a short piece of it."""

    def __init__(self, appearance: Appearance, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._share: float | None = 0.0
        self._role = "accent"
        self.setFixedHeight(appearance.theme.px(4))
        if width:
            self.setFixedWidth(appearance.theme.px(width))
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float | None:
        """How much is filled, 0 to 1; None where that is not known."""
        return self._share

    def show_share(self, share: float | None, role: str = "accent") -> None:
        """Fills the line in the colour of a role."""
        self._share, self._role = share, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        look = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        share = 0.15 if self._share is None else min(max(self._share, 0.0), 1.0)
        if share:
            painter.setBrush(look.colour(self._role))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * share, self.height()), 2, 2)
        painter.end()


class Progress(QFrame):
    """Words over a track, and a quiet button that stops the work."""

    stop_asked = Signal()

    def __init__(self, appearance: Appearance, stop: str = "Stop", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "label")
        self.stop_button = Button(appearance, "quiet", stop)
        self.stop_button.clicked.connect(self.stop_asked)
        self.track = Track(appearance)
        head = row(self._words, None, self.stop_button, margins=(16, 0, 8, 4))
        body = row(self.track, margins=(16, 0, 16, 14))
        self.setLayout(column(head, body))
        self.hide()

    @property
    def words(self) -> str:
        """What is told to be going on."""
        return self._words.text()

    def begin(self, what: str) -> None:
        """Shows the line with these words."""
        self._words.setText(what)
        self.track.show_share(None)
        self.show()

    def follow(self, event: Event) -> None:
        """Takes words and share from an event of the work."""
        if isinstance(event, Started):
            self._words.setText(event.what)
        elif isinstance(event, Advanced):
            if event.what:
                self._words.setText(event.what)
            self.track.show_share(event.done / event.total if event.total else None)
