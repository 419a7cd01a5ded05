"""The top bar: library, views, search, undo, more, export."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QSizePolicy, QWidget

from briefgen.gui.actions import ACTIONS
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button, icon_button
from briefgen.gui.widgets.columns import label, row

VIEWS = (("evidence", "Evidence"), ("brief", "Brief"), ("charts", "Charts"))
_SEARCH = 300
_SEARCH_WORDS = "Search or run a command"


class TopBar(QFrame):
    """Shows where one is and offers what can be done everywhere."""

    view_chosen = Signal(str)

    def __init__(
        self, appearance: Appearance, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self._appearance = appearance
        look = appearance.theme
        self.setFixedHeight(look.size("top_bar"))
        self._tabs = {name: Button(appearance, "tab", text) for name, text in VIEWS}
        self.library_button = icon_button(appearance, "sidebar", "Library")
        self.library_button.follow(actions["library"])
        self.search_button = self._made_search(actions["palette"])
        self.more_button = icon_button(appearance, "more", "More")
        self.more_button.setMenu(self._made_menu(actions))
        self.undo_button = icon_button(appearance, "undo", "Undo")
        self.undo_button.follow(actions["undo"])
        self.redo_button = icon_button(appearance, "redo", "Redo")
        self.redo_button.follow(actions["redo"])
        self.export_button = Button(appearance, "primary", "Export", "export")
        self.export_button.follow(actions["export"])
        self.page_button = icon_button(appearance, "preview", "Page")
        self.page_button.follow(actions["show_page"])
        self.page_button.hide()
        self._narrow = self._brief_there = False
        self._lay()

    def show_narrow(self, narrow: bool) -> None:
        """In a narrow window search is an icon, and an eye shows the page."""
        self._narrow = narrow
        px = self._appearance.theme.px
        self.search_button.setText("" if narrow else _SEARCH_WORDS)
        self.search_button.setFixedWidth(px(34 if narrow else _SEARCH))
        self._search_keys.setVisible(not narrow)
        self.page_button.setVisible(narrow and self._brief_there)

    def show_view(self, name: str) -> None:
        """Marks the view one is in."""
        self._tabs[name].setChecked(True)

    def show_brief(self, there: bool) -> None:
        """Offers views, undo and export only where there is a brief."""
        for part in (*self._tabs.values(), self.undo_button, self.redo_button, self.export_button):
            part.setVisible(there)
        self._brief_there = there
        self.page_button.setVisible(there and self._narrow)

    def quieten_export(self, quiet: bool) -> None:
        """While the export panel is open, its button is the primary one."""
        self.export_button.show_as("tinted" if quiet else "primary", "Export", "export")

    def _lay(self) -> None:
        group = QButtonGroup(self)
        views = row()
        for name, tab in self._tabs.items():
            tab.setCheckable(True)
            tab.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
            tab.clicked.connect(lambda _=False, wanted=name: self.view_chosen.emit(wanted))
            group.addButton(tab)
            views.addWidget(tab)
            views.addSpacing(23)
        left = row(self.library_button, 18)
        left.addLayout(views)
        left.addStretch(1)
        right = row(
            None,
            self.page_button,
            4,
            self.undo_button,
            4,
            self.redo_button,
            4,
            self.more_button,
            4,
            self.export_button,
        )
        line = row(margins=(10, 0, 12, 0))
        line.addLayout(left, 1)
        line.addWidget(self.search_button)
        line.addLayout(right, 1)
        self.setLayout(line)

    def _made_search(self, action: QAction) -> Button:
        button = Button(self._appearance, "search", _SEARCH_WORDS, "search")
        button.follow(action)
        button.setFixedWidth(self._appearance.theme.px(_SEARCH))
        keys = self._search_keys = label("Ctrl K", "caption")
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.setLayout(row(None, keys, margins=(0, 0, 8, 0)))
        return button

    def _made_menu(self, actions: Mapping[str, QAction]) -> QMenu:
        menu = QMenu(self)
        for spec in ACTIONS:
            if spec.menu:
                if spec.name in ("library", "theme_system", "quit"):
                    menu.addSeparator()
                menu.addAction(actions[spec.name])
        return menu
