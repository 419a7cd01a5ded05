"""The page column: the PDF that an export would write, and how it fits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button, icon_button
from briefgen.gui.widgets.columns import column, empty, row, strip
from briefgen.gui.widgets.fit_bar import FitBar
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.page_view import PageView
from briefgen.model.document import Cut, Fit, Rendered

_MOST_CUTS = 3


class PagePanel(QFrame):
    """Shows the page; tells what was clicked on it, and which template was chosen."""

    selected = Signal(str)
    template_chosen = Signal(str)
    cut_asked = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setMinimumWidth(appearance.theme.px(280))
        self._appearance = appearance
        self.messages = MessageStrip(appearance)
        self.view = PageView(appearance)
        self.template_button = Button(appearance, "strong", "", "")
        self.template_button.setMenu(QMenu(self))
        self.template_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.fit = FitBar(appearance, "The page follows when the article is read")
        self._cuts = QFrame(self)
        self._cut_rows = column(margins=(16, 0, 16, 8))
        self._cuts.setLayout(self._cut_rows)
        self.setFocusProxy(self.view)
        self._lay()
        self.view.place_clicked.connect(self.selected)
        self.view.page_changed.connect(self._on_page_changed)

    def show_rendered(self, rendered: Rendered) -> None:
        """Shows a newly set document where the old one was."""
        if self.view.show_document(rendered.data, rendered.places):
            self.messages.clear()
        if rendered.fit is not None:
            self._show_fit(rendered.fit)

    def show_waiting(self, words: str) -> None:
        """Says in the foot why there is no page yet."""
        self.fit.show_waiting(words)

    def select(self, key: str) -> None:
        """Tints the item of that key."""
        self.view.select(key)

    def show_templates(self, titles: Sequence[tuple[str, str]], current: str) -> None:
        """Offers templates as (name, title); marks the one in use."""
        menu = self.template_button.menu()
        menu.clear()
        group = QActionGroup(menu)
        for name, title in titles:
            action = QAction(title, menu, checkable=True, checked=name == current)
            action.triggered.connect(lambda _=False, wanted=name: self.template_chosen.emit(wanted))
            group.addAction(action)
            menu.addAction(action)
            if name == current:
                self.template_button.show_as("strong", title, "down")
        self.template_button.setToolTip("Choose a template (Ctrl+T)")

    def _lay(self) -> None:
        look = self._appearance.theme
        self.fit_button = Button(self._appearance, "quiet", "Fit width")
        self.fit_button.clicked.connect(lambda: self.view.set_zoom(None))
        self.zoom_button = icon_button(self._appearance, "zoom", "Larger (Ctrl++)")
        self.zoom_button.clicked.connect(lambda: self.view.zoom_by(1))
        head = row(self.template_button, None, self.fit_button, 4, self.zoom_button, margins=(14, 0, 8, 0))
        self._cuts.hide()
        self.setLayout(
            column(
                strip(head, look.size("column_head")),
                self.messages,
                self.view,
                self._cuts,
                self.fit,
            )
        )

    def _show_fit(self, fit: Fit) -> None:
        over = self.fit.show_fit(fit)
        self._show_cuts(fit.cuts[:_MOST_CUTS] if over else ())

    def _show_cuts(self, cuts: Sequence[Cut]) -> None:
        empty(self._cut_rows)
        for cut in cuts:
            lines = "1 line" if cut.lines == 1 else f"{cut.lines} lines"
            button = Button(self._appearance, "inline", f"Leave out “{cut.text}”: {lines}")
            button.clicked.connect(lambda _=False, key=cut.key: self.cut_asked.emit(key))
            self._cut_rows.addWidget(button)
        self._cuts.setVisible(bool(cuts))

    def _on_page_changed(self, page: int, pages: int) -> None:
        self.fit.show_page(page, pages)
