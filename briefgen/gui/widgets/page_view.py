"""The pages of a PDF on a desk: keeps page, zoom and place when the document is set anew."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.strokes import page_shadow
from briefgen.model.document import Placed

_DESK, _BAR = 24, 2.5
_ZOOM_STEP, _ZOOM_LEAST, _ZOOM_MOST = 1.25, 0.25, 4.0
_A4 = (595.0, 842.0)


class PageView(QAbstractScrollArea):
    """Shows the document; before the first an empty sheet, and never nothing."""

    place_clicked = Signal(str)
    page_changed = Signal(int, int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._document: QPdfDocument | None = None
        self._sizes: list[tuple[float, float]] = [_A4]
        self._pictures: dict[int, QImage] = {}
        self._places: tuple[Placed, ...] = ()
        self._selected = ""
        self._zoom: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Page")
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        appearance.changed.connect(self.viewport().update)

    @property
    def page_count(self) -> int:
        """Pages of the document; 0 before there is one."""
        return len(self._sizes) if self._document else 0

    @property
    def page(self) -> int:
        """The 0-based page in the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        tops = [index for index in range(len(self._sizes)) if self._box(index).top() <= middle]
        return tops[-1] if tops else 0

    @property
    def zoom(self) -> float | None:
        """Px for each point, at 100 % text; None where the page fits the width."""
        return self._zoom

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height of a 0-based page, in points."""
        return self._sizes[page]

    def picture(self, page: int, width: int, height: int) -> QImage:
        """A 0-based page as a picture of so many px; empty before there is a document."""
        return self._document.render(page, QSize(width, height)) if self._document else QImage()

    def show_document(self, data: bytes, places: Sequence[Placed]) -> bool:
        """Shows other bytes at the same page, zoom and place.

        The pictures in view are made before the old ones go. Returns False, and keeps what is
        shown, where the bytes are no PDF.
        """
        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            document.deleteLater()
            return False
        old, self._document = self._document, document
        self._places = tuple(places)
        self._sizes = [document.pagePointSize(index).toTuple() for index in range(document.pageCount())] or [
            _A4
        ]
        self._pictures = {}
        if old is not None:
            old.deleteLater()
        self._set_ranges()
        self.viewport().update()
        self._on_scrolled()
        return True

    def select(self, key: str) -> None:
        """Tints the item of that key and brings it into view."""
        self._selected = key
        for placed in self._places:
            if placed.key == key:
                self._bring_into_view(self._item_box(placed))
                break
        self.viewport().update()

    def set_zoom(self, zoom: float | None) -> None:
        """Px for each point, or None to fit the width; the middle of the view stays."""
        bar = self.verticalScrollBar()
        share = (bar.value() + bar.pageStep() / 2) / max(bar.maximum() + bar.pageStep(), 1)
        self._zoom = None if zoom is None else min(max(zoom, _ZOOM_LEAST), _ZOOM_MOST)
        self._pictures = {}
        self._set_ranges()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self.viewport().update()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by so many steps of a quarter."""
        self.set_zoom(self._scale() * _ZOOM_STEP**steps)

    def go_to(self, page: int) -> None:
        """Scrolls to the top of a 0-based page."""
        page = min(max(page, 0), len(self._sizes) - 1)
        self.verticalScrollBar().setValue(round(self._box(page).top() - self._desk()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None:
            self._pictures = {}
        self._set_ranges()
        self._on_scrolled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps:
            self.go_to(self.page + steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position() + self._scrolled()
        hits = [placed for placed in self._places if placed.key and self._item_box(placed).contains(at)]
        if hits:
            smallest = min(hits, key=lambda placed: self._item_box(placed).height())
            self.place_clicked.emit(smallest.key)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._scrolled())
        seen = QRectF(self.viewport().rect()).translated(self._scrolled())
        for page in range(len(self._sizes)):
            box = self._box(page)
            if box.adjusted(-30, -30, 30, 30).intersects(seen):
                self._paint_page(painter, page, box)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, box: QRectF) -> None:
        look = self._appearance.theme
        page_shadow(painter, box, look)
        painter.fillRect(box, look.colour("paper"))
        picture = self._picture(page, box)
        if picture is not None:
            painter.drawImage(box, picture)
        for placed in self._places:
            if self._selected and placed.key == self._selected and placed.page == page:
                self._paint_selected(painter, self._item_box(placed))

    def _paint_selected(self, painter: QPainter, box: QRectF) -> None:
        light = self._appearance.paper_theme
        box = box.adjusted(-6, -4, 6, 4)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light.colour("tint"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.fillRect(QRectF(box.left(), box.top(), _BAR, box.height()), light.colour("accent"))

    def _picture(self, page: int, box: QRectF) -> QImage | None:
        if self._document is None:
            return None
        if page not in self._pictures:
            ratio = self.devicePixelRatioF()
            size = QSize(round(box.width() * ratio), round(box.height() * ratio))
            self._pictures[page] = self._document.render(page, size)
        return self._pictures[page]

    def _desk(self) -> int:
        return self._appearance.theme.px(_DESK)

    def _scale(self) -> float:
        """Px for each point."""
        if self._zoom is not None:
            return self._zoom
        widest = max(width for width, _ in self._sizes)
        return max(self.viewport().width() - 2 * self._desk(), 80) / widest

    def _box(self, page: int) -> QRectF:
        """Where a page lies on the desk, in px."""
        scale, desk = self._scale(), self._desk()
        top = desk + sum(height * scale + desk for _, height in self._sizes[:page])
        width, height = (side * scale for side in self._sizes[page])
        left = max((self.viewport().width() - width) / 2, desk)
        return QRectF(round(left), round(top), round(width), round(height))

    def _item_box(self, placed: Placed) -> QRectF:
        page = self._box(min(placed.page, len(self._sizes) - 1))
        scale = self._scale()
        left, bottom, right, top = (side * scale for side in placed.box_pt)
        return QRectF(page.left() + left, page.bottom() - top, right - left, top - bottom)

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _set_ranges(self) -> None:
        last = self._box(len(self._sizes) - 1)
        widest = max(width for width, _ in self._sizes) * self._scale() + 2 * self._desk()
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.verticalScrollBar(), last.bottom() + self._desk(), view.height()),
            (self.horizontalScrollBar(), widest, view.width()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(40)
            bar.setRange(0, max(round(whole) - seen, 0))

    def _bring_into_view(self, box: QRectF) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if box.top() < bar.value():
            bar.setValue(round(box.top()) - self._desk())
        elif box.bottom() > bar.value() + height:
            bar.setValue(round(box.bottom()) - height + self._desk())

    def _on_scrolled(self) -> None:
        self.page_changed.emit(self.page, self.page_count)
