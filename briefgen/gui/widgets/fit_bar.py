"""How the document fits its pages: a meter, plain words, and which page is shown."""

from PySide6.QtWidgets import QFrame, QWidget

from briefgen.gui.models.fitting import meter
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import label, row
from briefgen.gui.widgets.progress import Track
from briefgen.model.document import Fit


class FitBar(QFrame):
    """The foot of a column; the same in every view."""

    def __init__(self, appearance: Appearance, waiting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_foot")
        self.track, self.words = Track(appearance, 72), label(waiting, "label")
        self.pages = label("", "label")
        self.track.hide()
        self.setFixedHeight(appearance.theme.size("column_foot"))
        self.setLayout(row(self.track, 10, self.words, None, self.pages, margins=(16, 0, 16, 0)))

    def show_waiting(self, words: str) -> None:
        """Says why there is no page yet."""
        self.track.hide()
        self.words.setText(words)

    def show_fit(self, fit: Fit) -> bool:
        """Shows how it fits; returns whether the pages are too few."""
        shown = meter(fit)
        self.track.show()
        self.track.show_share(shown.share, "warn" if shown.over else "accent")
        self.words.setText(shown.words)
        self.words.setProperty("style", "warn" if shown.over else "label")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        return shown.over

    def show_page(self, page: int, pages: int) -> None:
        """Says which page is shown, counted from 0, of how many."""
        self.pages.setText(f"{page + 1} of {pages}" if pages else "")
