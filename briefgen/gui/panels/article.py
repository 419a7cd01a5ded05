"""The article column: what the source says, with the evidence marked in it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from briefgen.gui.models.items import Item
from briefgen.gui.models.marks import marks
from briefgen.gui.models.reading import rows
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import column
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.reader import Reader
from briefgen.model.article import Article
from briefgen.model.brief import Brief


class ArticlePanel(QFrame):
    """Shows one article; tells which mark was chosen."""

    selected = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setMinimumWidth(appearance.theme.px(300))
        self._article: Article | None = None
        self._opened: frozenset[int] = frozenset()
        self.messages = MessageStrip(appearance)
        self.reader = Reader(appearance)
        self.setFocusProxy(self.reader)
        self.setLayout(column(self.messages, self.reader))
        self.reader.mark_clicked.connect(self.selected)
        self.reader.fold_asked.connect(self._on_fold_asked)

    @property
    def article(self) -> Article | None:
        """The one that is shown."""
        return self._article

    def show_article(self, article: Article) -> None:
        """Shows the text from its beginning, without marks."""
        self._article, self._opened = article, frozenset()
        self.reader.show_marks(())
        self.reader.show_rows(rows(article))
        self.reader.verticalScrollBar().setValue(0)

    def show_evidence(self, brief: Brief, cards: Sequence[Item], selected: str) -> None:
        """Marks the evidence; the selected item strongly."""
        self.reader.show_marks(marks(brief, cards, selected))

    def bring_into_view(self, card: Item, level: int | None = None) -> None:
        """Scrolls to the item's words if they are out of sight."""
        self.reader.bring_into_view(card.spans[0], level)

    def _on_fold_asked(self, fold: int) -> None:
        if self._article is not None:
            self._opened ^= {fold}
            self.reader.show_rows(rows(self._article, self._opened))
