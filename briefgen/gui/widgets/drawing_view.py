"""A chart on a sheet of paper: its furniture set here, its plot replayed from the recorded drawing."""

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.strokes import page_shadow
from briefgen.gui.widgets.text import TextBlock
from briefgen.knowledge.chart_source import named_source
from briefgen.model.chart import Cap, ChartSpec, Drawing, DrawPath, DrawText, Join, Stroke

_DESK, _INSIDE, _ZOOM = 24, 28, 1.65
_FINER = 3
_SCREEN_DPI, _INCH_M = 96, 0.0254
_EMPTY = "No data yet. Paste a table from a spreadsheet, import a file, or add a row below."
_FINE = 16  # fonts come in whole px; text is set so much larger and scaled down
_CAPS = {
    Cap.BUTT: Qt.PenCapStyle.FlatCap,
    Cap.ROUND: Qt.PenCapStyle.RoundCap,
    Cap.SQUARE: Qt.PenCapStyle.SquareCap,
}
_JOINS = {
    Join.MITRE: Qt.PenJoinStyle.MiterJoin,
    Join.ROUND: Qt.PenJoinStyle.RoundJoin,
    Join.BEVEL: Qt.PenJoinStyle.BevelJoin,
}


class DrawingView(QWidget):
    """Shows one chart as it will be printed, larger."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._spec: ChartSpec | None = None
        self._drawing: Drawing | None = None
        self._why_not = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown; None before the first."""
        return self._drawing

    @property
    def key(self) -> str:
        """The key of the chart that is shown, or empty."""
        return self._spec.key if self._spec else ""

    def show_chart(self, spec: ChartSpec | None, drawing: Drawing | None, why_not: str = "") -> None:
        """Shows a chart; without a drawing the paper waits with its words, or says why there is none."""
        self._spec, self._drawing = spec, drawing
        self._why_not = _EMPTY if spec is not None and not spec.points else why_not
        self.setAccessibleName(spec.alt or spec.title if spec else "No chart")
        self.updateGeometry()
        self.setFixedHeight(self._wanted_height())
        self.update()

    def picture(self) -> QImage:
        """The paper without the desk around it as a picture, for the clipboard."""
        paper = self.rect().adjusted(_DESK, _DESK, -_DESK, -_DESK)
        image = QImage(paper.size() * _FINER, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_FINER)
        image.fill(self._appearance.paper_theme.colour("paper"))
        self.render(image, QPoint(), QRegion(paper))
        # Else it is pasted three times as wide as it was seen.
        image.setDotsPerMeterX(round(_SCREEN_DPI * _FINER / _INCH_M))
        image.setDotsPerMeterY(round(_SCREEN_DPI * _FINER / _INCH_M))
        return image

    def sizeHint(self) -> QSize:
        return QSize(640, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._wanted_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        if self._spec is None:
            return
        look, painter = self._appearance.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(self.rect()).adjusted(_DESK, _DESK, -_DESK, -_DESK)
        page_shadow(painter, paper, look)
        painter.fillRect(paper, look.colour("paper"))
        x, y = paper.left() + _INSIDE, paper.top() + 22
        for block, role, gap in self._head(round(paper.width()) - 2 * _INSIDE):
            block.draw(painter, x, y, self._appearance.paper_theme.colour(role))
            y += block.height + gap
        if self._drawing is None and self._why_not:
            why = TextBlock(self._why_not, look.font("body"), look.px(22))
            why.set_width(round(paper.width()) - 2 * _INSIDE)
            why.draw(painter, x, y, self._appearance.paper_theme.colour("text_soft"))
        if self._drawing is not None:
            zoom = self._zoom(paper.width() - 2 * _INSIDE)
            painter.save()
            painter.translate(x, y + 10 + self._drawing.height_pt * zoom)
            painter.scale(zoom, zoom)
            replay(painter, self._drawing, partial(_font, self._appearance))
            painter.restore()
            y += 10 + self._drawing.height_pt * zoom
        for block, role, gap in self._foot(round(paper.width()) - 2 * _INSIDE):
            block.draw(painter, x, y + 12, self._appearance.paper_theme.colour(role))
            y += block.height + gap
        painter.end()

    def _zoom(self, width: float) -> float:
        most = _ZOOM * self._appearance.theme.scale
        return min(most, width / self._drawing.width_pt) if self._drawing else most

    def _wanted_height(self) -> int:
        if self._spec is None:
            return 120
        width = max(self.width() - 2 * (_DESK + _INSIDE), 200)
        words = sum(block.height + gap for block, _, gap in (*self._head(width), *self._foot(width)))
        plot = self._drawing.height_pt * self._zoom(width) if self._drawing else 120
        return round(2 * _DESK + 22 + words + 10 + plot + 12 + 22)

    def _head(self, width: int) -> list[tuple[TextBlock, str, int]]:
        look, spec = self._appearance.theme, self._spec
        if spec is None:
            return []
        blocks = [(TextBlock(spec.title, look.font("title"), look.px(24)), "text", 2)]
        if spec.subtitle:
            blocks.append((TextBlock(spec.subtitle, look.font("label"), look.px(18)), "text_soft", 4))
        for block, _, _ in blocks:
            block.set_width(width)
        return blocks

    def _foot(self, width: int) -> list[tuple[TextBlock, str, int]]:
        look, spec = self._appearance.theme, self._spec
        if spec is None:
            return []
        words = [" ".join(spec.notes)] if spec.notes else []
        words += [named_source(spec.source, spec.language or "en")] if spec.source else []
        blocks = [(TextBlock(text, look.font("caption"), look.px(16)), "text_soft", 1) for text in words]
        for block, _, _ in blocks:
            block.set_width(width)
        return blocks


def replay(painter: QPainter, drawing: Drawing, font: "partial[QFont]") -> None:
    """Draws the operations in points, y downwards from the drawing's lower edge at 0."""
    for operation in drawing.operations:
        if isinstance(operation, DrawPath):
            _draw_path(painter, operation)
        else:
            _draw_text(painter, operation, font(operation.face, operation.size_pt))


def _draw_path(painter: QPainter, operation: DrawPath) -> None:
    path = QPainterPath()
    for segment in operation.segments:
        points = [QPointF(x, -y) for x, y in zip(segment.numbers[::2], segment.numbers[1::2], strict=True)]
        match segment.command:
            case "m":
                path.moveTo(points[0])
            case "l":
                path.lineTo(points[0])
            case "c":
                path.cubicTo(*points)
            case "h":
                path.closeSubpath()
    painter.save()
    if operation.clip_pt is not None:
        x, y, width, height = operation.clip_pt
        painter.setClipRect(QRectF(x, -y - height, width, height), Qt.ClipOperation.IntersectClip)
    if operation.fill is not None:
        painter.fillPath(path, _colour(operation.fill.colour, operation.fill.alpha))
    if operation.stroke is not None:
        painter.strokePath(path, _pen(operation.stroke))
    painter.restore()


def _draw_text(painter: QPainter, operation: DrawText, font: QFont) -> None:
    painter.save()
    painter.translate(operation.x_pt, -operation.y_pt)
    painter.rotate(-operation.angle_deg)
    painter.scale(1 / _FINE, 1 / _FINE)
    painter.setFont(font)
    painter.setPen(_colour(operation.colour, operation.alpha))
    painter.drawText(QPointF(0, 0), operation.text)
    painter.restore()


def _pen(stroke: Stroke) -> QPen:
    pen = QPen(_colour(stroke.colour, stroke.alpha), stroke.width_pt)
    pen.setCapStyle(_CAPS[stroke.cap])
    pen.setJoinStyle(_JOINS[stroke.join])
    if stroke.dash_pt:
        pen.setDashPattern([length / stroke.width_pt for length in stroke.dash_pt])
        pen.setDashOffset(stroke.dash_from_pt / stroke.width_pt)
    return pen


def _colour(name: str, alpha: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour


def _font(appearance: Appearance, face: str, size_pt: float) -> QFont:
    """A face by the name a template's look has for it: "sans semibold"."""
    weight = 700 if "bold" in face.replace("semibold", "") else 600 if "semibold" in face else 400
    font = appearance.theme.font(
        "body", serif=face.startswith("serif"), weight=weight, italic="italic" in face
    )
    font.setPixelSize(max(round(size_pt * _FINE), 1))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
