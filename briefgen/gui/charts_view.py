"""The Charts view as the window holds it: the panel, and a place for the page beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from briefgen.gui.panels.charts import ChartsPanel
from briefgen.gui.widgets.columns import column, row


class ChartsView(QWidget):
    """The panel is scrolled sideways where its columns lack room; the page stays where there is some."""

    def __init__(self, charts: ChartsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charts = charts
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(charts)
        self.page_place = QFrame()
        self.page_place.setObjectName("page_place")
        self._page_row = column()
        self.page_place.setLayout(self._page_row)
        self.page_place.hide()
        line = row(area, self.page_place)
        line.setStretchFactor(area, 1)
        self.setLayout(line)
        self.setFocusProxy(charts)

    def bring_into_view(self, column: QWidget) -> None:
        """Scrolls sideways to one of the panel's columns."""
        if column in self._charts.columns:
            self._area.ensureWidgetVisible(column, 0, 0)

    def has(self, page: QWidget) -> bool:
        """Whether the page stands here."""
        return page.parent() is self.page_place

    def show_page(self, page: QWidget | None, width: int = 0) -> None:
        """Takes the page in, so many px wide, or closes its place; the charts then tell how it fits."""
        self.page_place.setVisible(page is not None)
        self._charts.fit.setVisible(page is None)
        if page is not None:
            self.page_place.setFixedWidth(width)
            self._page_row.addWidget(page)
            page.show()
