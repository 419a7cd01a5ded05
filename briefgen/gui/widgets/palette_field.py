"""The colours of a chart: the house's, or the analyst's own with how far they stand apart."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import column, label
from briefgen.gui.widgets.fields import Choice

_OWN = "own"
_CHOICES = (("", "House"), ("categories", "Categories"), (_OWN, "Your own"))
_SIDE = 18
_MOST = 4


class PaletteField(QWidget):
    """A choice; `own` is a field for colours of one's own with swatches and contrast, to stand below it."""

    picked = Signal(str)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice(appearance, name)
        self.choice.offer(_CHOICES, "")
        self.choice.picked.connect(self._on_picked)
        self.colours = QLineEdit()
        self.colours.setAccessibleName("Colours of your own, as #12436D, #A285D1")
        self.colours.setPlaceholderText("#12436D, #A285D1")
        self.colours.textEdited.connect(self.picked)
        self.swatches = Swatches(appearance)
        self.contrast = label("", "caption", wrap=True)
        self._house: tuple[str, ...] = ()
        self.own = QWidget()
        self.own.setLayout(column(6, self.colours, 6, self.swatches, 2, self.contrast))
        self.setLayout(column(self.choice))
        self.setFocusProxy(self.choice)
        self.show_palette("", ())

    def show_palette(self, text: str, house: Sequence[str]) -> None:
        """Shows a palette as it is written in the options.

        Args:
            text: Empty, "highlight", "categories" or colours.
            house: The categories of the template, to begin one's own with.
        """
        self._house = tuple(house)
        own = text.startswith("#")
        self.choice.offer(_CHOICES, _OWN if own else "categories" if text == "categories" else "")
        if own and not self.colours.hasFocus():
            self.colours.setText(text)
        self.own.setVisible(own)
        self.swatches.show_colours(_listed(text) if own else ())
        self.contrast.setText(spread(_listed(text)) if own else "")
        warns = self.contrast.text().startswith("Only")
        self.contrast.setProperty("style", "warn" if warns else "caption")
        self.contrast.style().unpolish(self.contrast)
        self.contrast.style().polish(self.contrast)

    def _on_picked(self, value: str) -> None:
        self.picked.emit(", ".join(self._house[:_MOST]) if value == _OWN else value)


class Swatches(QWidget):
    """Colours side by side, as they will meet."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = appearance.theme.px(_SIDE)
        self._colours: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_colours(self, colours: Sequence[str]) -> None:
        """Shows colours, each "#rrggbb"."""
        self._colours = tuple(colours)
        self.setAccessibleName(f"Swatches: {', '.join(colours)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_MOST * self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        painter = QPainter(self)
        for at, colour in enumerate(self._colours):
            painter.fillRect(QRectF(at * self._side * 2, 0, self._side * 2, self._side), QColor(colour))
        painter.end()


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def spread(colours: Sequence[str]) -> str:
    """How far neighbours stand apart: for usual vision, and for the least favourable of the others."""
    from briefgen.knowledge.colour import LEAST_CONTRAST, Vision, contrast

    if len(colours) < 2:
        return ""
    by_vision = {
        vision: min(contrast(first, second, vision) for first, second in pairwise(colours))
        for vision in Vision
    }
    usual, least = by_vision[Vision.USUAL], min(by_vision, key=lambda vision: by_vision[vision])
    worst = by_vision[least]
    if worst >= LEAST_CONTRAST:
        return f"Neighbours at {usual:.1f} : 1, {worst:.1f} : 1 with any colour deficiency"
    seen = "" if least is Vision.USUAL else f" with {least.name.lower()}"
    return f"Only {worst:.1f} : 1 between neighbours{seen}; 3 : 1 is needed"
