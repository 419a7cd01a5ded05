"""One card of evidence: what was found, where, and the two answers to it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefgen.brief.edit import Answer
from briefgen.gui.icons import draw_icon
from briefgen.gui.models.items import Item, Kind
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.text import Run, TextBlock, draw_line, elided

_LEFT, _RIGHT, _ABOVE, _BAR, _SLOT = 20, 16, 14, 3, 92
_HEAD, _ANSWERS = 18, 28
_FOLD = 6


@dataclass
class _Part:
    """A block of text with its place below the head."""

    block: TextBlock
    x: int
    y: int
    role: str


class Card(QWidget):
    """Paints an item and holds its two buttons."""

    pressed = Signal(str)
    opened = Signal(str)
    use_asked = Signal(str)
    skip_asked = Signal(str)

    def __init__(self, appearance: Appearance, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._selected = False
        self._parts: list[_Part] = []
        self._flag_tops: list[int] = []
        self._laid_width, self._answers_top = -1, 0
        self.item = item
        self.use_button = Button(appearance, "edged", "Use", "use", self)
        self.skip_button = Button(appearance, "quiet", "Skip", "skip", self)
        self.use_button.clicked.connect(lambda: self.use_asked.emit(self.item.key))
        self.skip_button.clicked.connect(lambda: self.skip_asked.emit(self.item.key))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._relay)
        self.show_item(item)

    def show_item(self, item: Item) -> None:
        """Shows another state of the same evidence."""
        self.item = item
        self.setAccessibleName(item.spoken)
        self._answer()
        self._relay()

    def select(self, selected: bool) -> None:
        """Raises the card, or lays it back."""
        if selected != self._selected:
            self._selected = selected
            for button in (self.use_button, self.skip_button):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus if selected else Qt.FocusPolicy.NoFocus)
            self._answer()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._appearance.theme
        return self._lay_out(width) + look.px(_ANSWERS + _ABOVE) + 1

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else self._appearance.theme.px(376)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.theme.px(200), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = self._appearance.theme
        top = self._lay_out(self.width())
        width = self.use_button.sizeHint().width()
        width = max(width, look.px(88))
        self.use_button.setGeometry(look.px(_LEFT), top, width, look.px(_ANSWERS))
        skip = self.skip_button.sizeHint().width()
        self.skip_button.setGeometry(
            look.px(_LEFT) + width + look.px(4), top, max(skip, look.px(70)), look.px(_ANSWERS)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self.item.key)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.item.key)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        look = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._selected:
            painter.fillRect(self.rect(), look.colour("raised"))
            painter.fillRect(0, 0, look.px(_BAR), self.height(), look.colour("accent"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("line"))
        self._paint_head(painter)
        for part in self._parts:
            part.block.draw(painter, part.x, part.y, look.colour(part.role))
        for top in self._flag_tops:
            side = look.size("icon_small")
            draw_icon(painter, "flag", QRectF(look.px(_LEFT), top + 1, side, side), look.colour("warn"))
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        look = self._appearance.theme
        left, top, line, side = look.px(_LEFT), look.px(_ABOVE), look.px(_HEAD), look.size("icon_small")
        used = self.item.answer is Answer.USED or self._selected
        draw_icon(
            painter,
            self.item.kind.value,
            QRectF(left, top + 1, side, side),
            look.colour("accent" if used else "text_soft"),
        )
        plain, strong = look.font("label"), look.font("label", weight=600)
        mark = self.item.mark
        mark_width = QFontMetricsF(strong).horizontalAdvance(mark)
        right = self.width() - look.px(_RIGHT) - mark_width
        x: float = left + look.px(24)
        who = elided(self.item.who, strong, right - x - look.px(8))
        x += draw_line(painter, x, top, line, who, strong, look.colour("text")) + look.px(6)
        detail = elided(
            ", ".join(p for p in (self.item.detail, "inferred" if self.item.inferred else "") if p),
            plain,
            right - x - look.px(8),
        )
        draw_line(painter, x, top, line, detail, plain, look.colour("text_faint"))
        font = strong if self._selected else plain
        draw_line(
            painter, right, top, line, mark, font, look.colour("accent" if self._selected else "text_faint")
        )

    def _answer(self) -> None:
        used = self.item.answer is Answer.USED
        kind = ("tinted" if self._selected else "answered") if used else "edged"
        self.use_button.show_as(kind, "In brief" if used else "Use", "use")
        skipped = self.item.answer is Answer.SKIPPED
        self.skip_button.show_as("strong" if skipped else "quiet", "Skipped" if skipped else "Skip", "skip")
        self.use_button.setToolTip("Take out of the brief (U)" if used else "Take into the brief (U)")
        self.skip_button.setToolTip("Put back to review (S)" if skipped else "Leave out (S)")

    def _relay(self) -> None:
        self._laid_width = -1
        self.updateGeometry()
        if self.width() > 1:
            self.resizeEvent(QResizeEvent(self.size(), self.size()))
        self.update()

    def _lay_out(self, width: int) -> int:
        """Places the parts for a width; returns where the answers begin."""
        if width == self._laid_width:
            return self._answers_top
        self._laid_width = width
        self._parts, self._flag_tops = [], []
        y = self._lay_words(width)
        y = self._lay_slots(width, y)
        self._answers_top = self._lay_flags(width, y)
        return self._answers_top

    def _lay_words(self, width: int) -> int:
        look = self._appearance.theme
        left = look.px(_LEFT)
        y = look.px(_ABOVE + _HEAD)
        name = "number" if self.item.big else "quote"
        serif = self.item.verbatim
        font = look.font(name if serif else "body", serif=serif)
        line = look.px(34) if self.item.big else look.style("quote").line + look.px(1)
        most = 1 if self.item.big else _FOLD
        block = TextBlock(self.item.words, font, line, most)
        above = look.px(6 if self.item.big else 2)
        self._parts.append(_Part(block, left, y + above, "text"))
        return y + above + block.set_width(width - left - look.px(_RIGHT)) + look.px(6)

    def _lay_slots(self, width: int, y: int) -> int:
        look = self._appearance.theme
        left, line = look.px(_LEFT), look.style("label").line
        font = look.font("label")
        for slot in self.item.slots:
            x = left + look.px(_SLOT)
            text = f"{slot.text} {slot.suffix}".rstrip()
            faint = Run(len(slot.text), len(text), look.colour("text_faint"))
            block = TextBlock(text, font, line - 1, 0, [faint] if slot.suffix else [])
            name = TextBlock(slot.label, font, line - 1)
            name.set_width(look.px(_SLOT))
            self._parts.append(_Part(name, left, y, "text_soft"))
            self._parts.append(_Part(block, x, y, "text" if slot.stated else "text_faint"))
            y += block.set_width(width - x - look.px(_RIGHT)) + look.px(3)
        return y + look.px(7 if self.item.slots else 2)

    def _lay_flags(self, width: int, y: int) -> int:
        look = self._appearance.theme
        left = look.px(_LEFT) + look.px(23)
        flags = self.item.flags
        if self.item.kind is Kind.QUOTE and not self.item.verbatim:
            flags = (
                *flags,
                "Words were changed, so this is a paraphrase and is printed without quotation marks.",
            )
        for flag in flags:
            block = TextBlock(flag, look.font("label"), look.style("label").line - 1)
            self._flag_tops.append(y)
            self._parts.append(_Part(block, left, y, "warn"))
            y += block.set_width(width - left - look.px(_RIGHT)) + look.px(6)
        return y + look.px(4)
