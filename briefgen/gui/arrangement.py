"""Where the columns stand: docked, side by side, or over each other where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefgen.gui.window import Window

_DOCKED_FROM, _LIBRARY_OVER = 1440, 320
_WIDE_FROM, _THREE_FROM, _TWO_FROM, _PAGE_BESIDE = 1600, 1100, 760, 460


class Arrangement(QObject):
    """Places library, article, middle and page by the room there is at the size of the text."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._library_wanted = False
        self._page_shown = self._article_shown = False
        self._sizes: list[int] = []

    @property
    def narrow(self) -> bool:
        """Whether the page has left its column."""
        return self._window.width() < self._px(_THREE_FROM)

    @property
    def single(self) -> bool:
        """Whether there is room for one column only: the middle, unless another is asked for."""
        return self._window.width() < self._px(_TWO_FROM)

    @property
    def page_is_over(self) -> bool:
        """Whether the page stands where the article was."""
        return self.narrow and self._page_shown

    @property
    def columns(self) -> list[QWidget]:
        """The columns that are shown, from left to right; F6 goes round them."""
        window = self._window
        shown: list[QWidget | None] = [window.welcome]
        if window.stack.currentWidget() is window.work:
            shown = [window.article, window.middle.currentWidget(), window.page]
        elif window.stack.currentWidget() is window.charts_view:
            shown = [*window.charts.columns, window.page if self.page_beside_charts else None]
        parts = [window.library, *shown] if window.library.isVisible() else shown
        return [part for part in parts if part is not None]

    def place(self) -> None:
        """Fits everything to the window's size."""
        self._place_library()
        self._place_page()
        self._window.top_bar.show_narrow(self.narrow)
        self._window.palette_box.place()
        self._window.keys.place()

    def dock_library_if_wide(self) -> None:
        """Shows the library where it has room beside an article, else puts it away."""
        self.toggle_library(self._window.width() >= self._px(_DOCKED_FROM))

    def toggle_library(self, wanted: bool | None = None) -> None:
        """Shows or hides the library: beside the article where there is room, else over it."""
        library = self._window.library
        show = library.isHidden() if wanted is None else wanted
        library.setVisible(show)
        self._library_wanted = show
        self._place_library()
        if show:
            library.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_page(self, wanted: bool | None = None) -> None:
        """Shows the page in the article's place, or the article again; in a wide window both stand."""
        self._page_shown = not self._page_shown if wanted is None else wanted
        self._place_page()

    def toggle_article(self, wanted: bool | None = None) -> None:
        """Shows the article in the only column, or the middle again; in a wider window it stands anyway."""
        self._article_shown = not self._article_shown if wanted is None else wanted
        self._page_shown = self._page_shown and not self._article_shown
        self._place_page()

    def show_column(self, column: QWidget) -> None:
        """Brings a column into view, where not all have room."""
        self._article_shown = column is self._window.article
        self.toggle_page(column is self._window.page)
        self._window.charts_view.bring_into_view(column)

    def share_width(self) -> None:
        """Gives the columns the widths of the drawings."""
        window, px = self._window, self._px
        article, middle = (px(644), px(440)) if window.width() >= px(_WIDE_FROM) else (px(424), px(376))
        docked = self._library_wanted and window.width() >= px(_DOCKED_FROM)
        room = window.width() - (window.dock.width() if docked else 0)
        sizes = {
            window.article: article,
            window.middle: middle,
            window.page: max(room - article - middle, px(280)),
        }
        if self.narrow:
            sizes[window.article] = sizes[window.page] = max(room - middle, px(280))
        parts = (window.work.widget(at) for at in range(window.work.count()))
        window.work.setSizes([size for part in parts for own, size in sizes.items() if own is part])

    @property
    def page_beside_charts(self) -> bool:
        """Whether the charts are shown with room for the page beside them."""
        window = self._window
        charts = window.stack.currentWidget() is window.charts_view
        return charts and window.width() >= self._px(_WIDE_FROM)

    def _place_page(self) -> None:
        window, work = self._window, self._window.work
        view = window.charts_view
        if self.page_beside_charts:
            if not view.has(window.page):
                self._sizes = work.sizes()
                view.show_page(window.page, self._px(_PAGE_BESIDE))
            return
        if view.has(window.page):
            work.insertWidget(2, window.page)
            work.setSizes(self._sizes)
        view.show_page(None)
        at = 0 if self.narrow else 2
        if work.indexOf(window.page) != at:
            work.insertWidget(at, window.page)
            self.share_width()
        window.page.setVisible(not self.narrow or self._page_shown)
        window.article.setVisible(not self.page_is_over and (not self.single or self._article_shown))
        window.middle.setVisible(not self.single or not (self._page_shown or self._article_shown))

    def _place_library(self) -> None:
        """Docks the library, or lays it over what is below."""
        window, library = self._window, self._window.library
        starting = window.stack.currentWidget() is window.welcome and not self.narrow
        docked = starting or window.width() >= self._px(_DOCKED_FROM)
        window.dock.setVisible(docked and self._library_wanted)
        if docked and library.parent() is not window.dock:
            window.dock_row.addWidget(library)
        elif not docked:
            library.setParent(window.body)
            library.setGeometry(0, 0, self._px(_LIBRARY_OVER), window.body.height())
            library.raise_()
        library.setVisible(self._library_wanted)

    def _px(self, length: float) -> int:
        return self._window.appearance.theme.px(length)
