"""The reading column: the article as selectable text, with its marks and numbers painted around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from briefgen.gui.icons import draw_icon
from briefgen.gui.models.marks import Mark, Underline
from briefgen.gui.models.offsets import Offsets
from briefgen.gui.models.reading import Row, RowKind
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets import strokes
from briefgen.model.article import Span

_GUTTER, _RIGHT, _MOST, _NUMBER = 44, 24, 600, 30
_TOP, _BOTTOM = 26, 40


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a kind of row is set: style of type, role of its ink, px above and below."""

    style: str
    ink: str
    above: int
    below: int
    serif: bool = True
    italic: bool = False
    weight: int = 0


_SETTINGS = {
    RowKind.HEADLINE: _Setting("headline", "text", 0, 6),
    RowKind.META: _Setting("label", "text_soft", 2, 10, serif=False),
    RowKind.STANDFIRST: _Setting("reading", "text_soft", 0, 13),
    RowKind.FOLD: _Setting("label", "text_soft", 8, 15, serif=False),
    RowKind.ASIDE: _Setting("label", "text_faint", 0, 6, serif=False),
    RowKind.CAPTION: _Setting("body", "text_soft", 0, 15, italic=True),
    RowKind.TEXT: _Setting("reading", "text", 0, 13),
    RowKind.SUBHEAD: _Setting("reading", "text", 6, 9, weight=600),
}


@dataclass(frozen=True, slots=True)
class _Placed:
    """A row with the text block it became."""

    row: Row
    block: QTextBlock
    offsets: Offsets


class Reader(QTextEdit):
    """Shows rows; tells which mark was clicked and which group of set-aside lines was asked for."""

    mark_clicked = Signal(str)
    fold_asked = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._placed: list[_Placed] = []
        self._rows: tuple[Row, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._pressed_at = QPoint()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(
            Qt.FocusPolicy.TabFocus
        )  # a click selects an item and leaves the keyboard where it is
        self.setAccessibleName("Article")
        self.document().setDocumentMargin(0)
        appearance.changed.connect(self._relay)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Sets the rows; keeps the place where these are the same article's."""
        place = self.verticalScrollBar().value()
        self._rows = tuple(rows)
        self._set_rows()
        self.verticalScrollBar().setValue(place)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Paints other marks; the text stays where it is."""
        if self._marks != tuple(marks):
            self._marks = tuple(marks)
            self.viewport().update()

    def bring_into_view(self, span: Span, level: int | None = None) -> None:
        """Scrolls to a stretch of the text if it is out of sight, to so many px from the top."""
        box = self.box_of(span)
        if box is None or (box.top() >= 0 and box.bottom() <= self.viewport().height()):
            return
        wanted = self.viewport().height() / 3 if level is None else level
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + box.top() - wanted))

    def box_of(self, span: Span) -> QRectF | None:
        """Where the stretch's first line stands in the viewport, in px; None if it is not shown."""
        return next((box.translated(0, -self._scrolled()) for box in self._boxes(span)), None)

    def selected_span(self) -> Span | None:
        """The selected stretch of the article's text, within one paragraph."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        for placed in self._placed:
            first = placed.block.position()
            if placed.row.span and first <= cursor.selectionStart() < first + placed.block.length():
                end = min(cursor.selectionEnd(), first + placed.block.length() - 1)
                shift = placed.row.span.start
                start_at = placed.offsets.code_points(cursor.selectionStart() - first)
                return Span(shift + start_at, shift + placed.offsets.code_points(end - first))
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if self.textCursor().hasSelection():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton and (at - self._pressed_at).manhattanLength() < 4:
            self._click(QPointF(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._scrolled())
        seen = QRectF(event.rect()).translated(0, self._scrolled()).adjusted(0, -60, 0, 60)
        for mark in self._marks:
            self._paint_mark(painter, mark, seen)
        for placed in self._placed:
            self._paint_gutter(painter, placed, seen)
        painter.end()
        super().paintEvent(event)

    def _click(self, at: QPointF) -> None:
        at += QPointF(0, self._scrolled())
        hits = [
            mark
            for mark in self._marks
            if mark.key and any(box.contains(at) for box in self._boxes(mark.span))
        ]
        if hits:
            self.mark_clicked.emit(hits[-1].key)
            return
        for placed in self._placed:
            if placed.row.kind is RowKind.FOLD and self._block_box(placed.block).contains(
                QPointF(60, at.y())
            ):
                self.fold_asked.emit(placed.row.fold)

    def _relay(self) -> None:
        if self._rows:
            self.show_rows(self._rows)

    def _set_rows(self) -> None:
        self.clear()
        self._placed = []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for index, row in enumerate(self._rows):
            block_format, ink = self._formats(row)
            if index:
                cursor.insertBlock(block_format, ink)
            else:
                cursor.setBlockFormat(block_format)
                cursor.setBlockCharFormat(ink)
            cursor.insertText(_one_line(row.text), ink)
            self._placed.append(_Placed(row, cursor.block(), Offsets(row.text)))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # where it stands Qt scrolls to on its own
        self._set_margins()

    def _formats(self, row: Row) -> tuple[QTextBlockFormat, QTextCharFormat]:
        look, setting = self._appearance.theme, _SETTINGS[row.kind]
        block_format = QTextBlockFormat()
        block_format.setLeftMargin(look.px(_GUTTER))
        block_format.setTopMargin(look.px(setting.above))
        block_format.setBottomMargin(look.px(setting.below))
        line = look.style(setting.style).line
        block_format.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        ink = QTextCharFormat()
        weight = setting.weight or None
        ink.setFont(look.font(setting.style, serif=setting.serif, weight=weight, italic=setting.italic))
        ink.setForeground(look.colour(setting.ink))
        return block_format, ink

    def _set_margins(self) -> None:
        look = self._appearance.theme
        width = self.viewport().width()
        right = max(look.px(_RIGHT), width - look.px(_GUTTER + _MOST + _RIGHT))
        frame = self.document().rootFrame().frameFormat()
        if (frame.rightMargin(), frame.topMargin()) != (right, look.px(_TOP)):
            frame.setRightMargin(right)
            frame.setTopMargin(look.px(_TOP))
            frame.setBottomMargin(look.px(_BOTTOM))
            self.document().rootFrame().setFrameFormat(frame)

    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def _block_box(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    def _boxes(self, span: Span) -> Iterator[QRectF]:
        """The boxes of a stretch in document px, one a line, as high as a band."""
        look = self._appearance.theme
        for placed in self._placed:
            own = placed.row.span
            if own is None or not own.overlaps(span):
                continue
            first = placed.offsets.units(max(span.start - own.start, 0))
            last = placed.offsets.units(min(span.end, own.end) - own.start)
            corner = self._block_box(placed.block).topLeft()
            for line in _lines(placed.block):
                if (x := _reach(placed.block, line, first, last)) is not None:
                    base = corner.y() + line.y() + line.ascent()
                    left, right = corner.x() + x[0], corner.x() + x[1]
                    yield QRectF(left - 2, base - look.px(16), right - left + 4, look.px(21))

    def _paint_mark(self, painter: QPainter, mark: Mark, seen: QRectF) -> None:
        look = self._appearance.theme
        for index, box in enumerate(self._boxes(mark.span)):
            if not box.intersects(seen):
                continue
            if mark.fill:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour(mark.fill))
                painter.drawRoundedRect(box, look.radius("mark"), look.radius("mark"))
            strokes.underline(painter, mark.underline, box, look.colour(mark.line), look.scale)
            if mark.underline is Underline.WAVE and index == 0:
                side = look.size("icon_small")
                place = QRectF(look.px(21), box.center().y() - side / 2 + 1, side, side)
                draw_icon(painter, "flag", place, look.colour("warn"))

    def _paint_gutter(self, painter: QPainter, placed: _Placed, seen: QRectF) -> None:
        if not placed.row.number and placed.row.kind is not RowKind.FOLD:
            return
        box = self._block_box(placed.block)
        if not box.intersects(seen):
            return
        look = self._appearance.theme
        line = placed.block.layout().lineAt(0)
        base = box.top() + line.y() + line.ascent()
        if placed.row.kind is RowKind.FOLD:
            side = look.size("icon_small")
            opened = any(row.kind is RowKind.ASIDE and row.fold == placed.row.fold for row in self._rows)
            place = QRectF(look.px(18), base - side + 3, side, side)
            draw_icon(painter, "down" if opened else "right", place, look.colour("text_soft"))
            return
        font = look.font("caption")
        font.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(font)
        painter.setPen(look.colour("text_faint"))
        place = QRectF(0, base - look.px(16), look.px(_NUMBER), look.px(16))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(placed.row.number)
        )


def _one_line(text: str) -> str:
    """The text with every kind of line end as a space, so that offsets stay and blocks are not split."""
    return text.translate(dict.fromkeys(map(ord, "\n\r\v\f\u2028\u2029\x85"), " "))


def _lines(block: QTextBlock) -> Iterator[QTextLine]:
    layout = block.layout()
    for index in range(layout.lineCount()):
        yield layout.lineAt(index)


def _reach(block: QTextBlock, line: QTextLine, first: int, last: int) -> tuple[float, float] | None:
    """From where to where the stretch goes on a line, without a space at its end; None if not on it."""
    start = max(first, line.textStart())
    end = min(last, line.textStart() + line.textLength())
    text = block.text()
    while end > start and text[end - 1 : end].isspace():
        end -= 1
    if start >= end:
        return None
    xs = (_x(line, start), _x(line, end))
    return min(xs), max(xs)


def _x(line: QTextLine, position: int) -> float:
    """Where the cursor stands; PySide6 returns it alone or with the position, by version."""
    found: object = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))
