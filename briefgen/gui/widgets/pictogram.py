"""Small pictures of the kinds of chart, for the list of suggestions."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from briefgen.gui.theme import Theme
from briefgen.model.chart import ChartKind, ChartSpec

_WIDTH, _HEIGHT = 46, 30


def draw_pictogram(
    painter: QPainter, spec: ChartSpec, x: float, y: float, look: Theme, share: float = 1.0
) -> None:
    """Draws the picture of a chart's kind with its upper left corner there.

    It is 46 by 30 px at 100 % and a share of 1. A big number shows its own leading digits, and a
    slope the way it goes.
    """
    painter.save()
    painter.translate(x, y)
    painter.scale(look.scale * share, look.scale * share)
    painter.setPen(Qt.PenStyle.NoPen)
    if spec.kind is ChartKind.BIG_NUMBER:
        _number(painter, look, leading_digits(spec))
    elif spec.kind is ChartKind.SLOPE:
        _slope(painter, look, falls=_falls(spec))
    else:
        _DRAWN.get(spec.kind, _columns)(painter, look)
    painter.restore()


def leading_digits(spec: ChartSpec) -> str:
    """The leading digits of a chart's first value, without its scale: 7.8, 38, 4.2 of 4,200,000."""
    value = spec.points[0].value if spec.points else None
    if value is None:
        return "n"
    exponent = value.adjusted() // 3 * 3 if abs(value) >= 1000 else 0
    leading = value.scaleb(-exponent)
    decimals = 1 if abs(leading) < 10 and leading != leading.to_integral_value() else 0
    return f"{leading:.{decimals}f}".replace("-", "−")


def _bars(painter: QPainter, look: Theme) -> None:
    painter.fillRect(QRectF(0, 3, 44, 10), look.colour("edge"))
    painter.fillRect(QRectF(0, 17, 17, 10), look.colour("accent"))


def _columns(painter: QPainter, look: Theme) -> None:
    for index, height in enumerate((26, 18, 12, 7)):
        role = "edge" if index else "accent"
        painter.fillRect(QRectF(2 + 11 * index, _HEIGHT - 2 - height, 8, height), look.colour(role))


def _whole(painter: QPainter, look: Theme) -> None:
    for left, width, role in ((0, 22, "accent"), (22, 14, "edge"), (36, 10, "line")):
        painter.fillRect(QRectF(left, 10, width, 11), look.colour(role))


def _falls(spec: ChartSpec) -> bool:
    """Whether the first slope ends lower than it begins."""
    values = (
        [point.value for point in spec.series[0].points if point.value is not None] if spec.series else []
    )
    return len(values) > 1 and values[-1] < values[0]


def _slope(painter: QPainter, look: Theme, *, falls: bool) -> None:
    painter.setPen(QPen(look.colour("edge"), 1.5))
    for x in (5, 41):
        painter.drawLine(QPointF(x, 1), QPointF(x, 29))
    left, right = (5, 24) if falls else (24, 5)
    _through(painter, look, ((5, left), (41, right)))


def _line(painter: QPainter, look: Theme) -> None:
    _through(painter, look, ((3, 24), (16, 15), (29, 19), (43, 5)))


def _timeline(painter: QPainter, look: Theme) -> None:
    painter.setPen(QPen(look.colour("edge"), 1.5))
    painter.drawLine(QPointF(0, 15), QPointF(46, 15))
    _dots(painter, look, ((6, 15), (32, 15), (40, 15)))


def _donut(painter: QPainter, look: Theme) -> None:
    ring = QRectF(12, 4, 22, 22)
    for start, length, role in ((90, -200, "accent"), (-110, -160, "edge")):
        painter.setPen(QPen(look.colour(role), 6, c=Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, start * 16, length * 16)


def _number(painter: QPainter, look: Theme, digits: str) -> None:
    font = look.font("number", serif=False)
    font.setPixelSize(24 if len(digits) < 4 else 18)
    painter.setFont(font)
    painter.setPen(look.colour("accent"))
    painter.drawText(QRectF(0, 0, _WIDTH, _HEIGHT), Qt.AlignmentFlag.AlignCenter, digits)


def _grid(painter: QPainter, look: Theme) -> None:
    for place in range(15):
        role = "accent" if place < 4 else "edge"
        painter.fillRect(QRectF(5 + 8 * (place % 5), 3 + 9 * (place // 5), 6, 7), look.colour(role))


def _table(painter: QPainter, look: Theme) -> None:
    painter.setPen(QPen(look.colour("edge"), 1.5))
    for y in (4, 12, 20, 28):
        painter.drawLine(QPointF(2, y), QPointF(44, y))


def _through(painter: QPainter, look: Theme, points: tuple[tuple[float, float], ...]) -> None:
    painter.setPen(QPen(look.colour("accent"), 1.8))
    painter.drawPolyline([QPointF(*point) for point in points])
    _dots(painter, look, (points[0], points[-1]))


def _dots(painter: QPainter, look: Theme, points: tuple[tuple[float, float], ...]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent"))
    for point in points:
        painter.drawEllipse(QPointF(*point), 3, 3)


_DRAWN = {
    ChartKind.PAIR: _bars,
    ChartKind.BARS: _bars,
    ChartKind.PAIRED_BARS: _bars,
    ChartKind.DIVERGING: _bars,
    ChartKind.HUNDRED: _whole,
    ChartKind.LINE: _line,
    ChartKind.RANGE: _timeline,
    ChartKind.LOLLIPOP: _timeline,
    ChartKind.TIMELINE: _timeline,
    ChartKind.DONUT: _donut,
    ChartKind.TABLE: _table,
    ChartKind.GRID: _grid,
}
