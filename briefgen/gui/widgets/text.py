"""Text set on lines of a fixed height, for widgets that paint themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text in a colour of its own; half-open."""

    start: int
    end: int
    colour: QColor
    struck: bool = False
    bold: bool = False


class TextBlock:
    """Words laid out in a width, on lines of one height.

    Args:
        text: One paragraph; line breaks count as spaces.
        font: Of the whole block.
        line: Height of a line, in px.
        most_lines: Lines shown at most; the last one then ends in an ellipsis. 0 for all.
    """

    def __init__(
        self, text: str, font: QFont, line: int, most_lines: int = 0, runs: Sequence[Run] = ()
    ) -> None:
        self._text = text.replace("\n", " ")
        self._font = font
        self._line = line
        self._most_lines = most_lines
        self._layout = self._new_layout(self._text, runs)
        self._width = -1
        self.height = 0
        self.folded = False

    def set_width(self, width: int) -> int:
        """Lays the words out in a width of so many px; returns the height."""
        if width != self._width:
            self._width = max(width, 1)
            self._lay_out()
        return self.height

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draws the lines with their upper left corner there."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y))

    def _new_layout(self, text: str, runs: Sequence[Run]) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_format(run) for run in runs])
        return layout

    def _lay_out(self) -> None:
        starts = self._break_lines()
        self.folded = bool(self._most_lines) and len(starts) > self._most_lines
        if self.folded:
            head = self._text[starts[self._most_lines - 1] :]
            kept = QFontMetricsF(self._font).elidedText(head, Qt.TextElideMode.ElideRight, self._width - 6)
            shown = self._text[: starts[self._most_lines - 1]] + kept
            self._layout = self._new_layout(shown, ())
            starts = self._break_lines()
        self.height = len(starts) * self._line

    def _break_lines(self) -> list[int]:
        starts: list[int] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._width)
            above = (self._line - line.ascent() - line.descent()) / 2
            line.setPosition(QPointF(0, len(starts) * self._line + above))
            starts.append(line.textStart())
        self._layout.endLayout()
        return starts


def elided(text: str, font: QFont, width: float) -> str:
    """The words, cut with an ellipsis where they are wider than so many px."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))


def draw_line(
    painter: QPainter, x: float, y: float, line: int, text: str, font: QFont, colour: QColor
) -> float:
    """Draws one line of text in a line box of that height; returns the width it took."""
    measure = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(
        QPointF(x, y + (line - measure.ascent() - measure.descent()) / 2 + measure.ascent()), text
    )
    return measure.horizontalAdvance(text)


def _format(run: Run) -> QTextLayout.FormatRange:
    style = QTextCharFormat()
    style.setForeground(run.colour)
    style.setFontStrikeOut(run.struck)
    if run.bold:
        style.setFontWeight(QFont.Weight.DemiBold)
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = run.start, run.end - run.start, style
    return result
