"""The small pictures of charts say the same as the charts."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.pictogram import draw_pictogram, leading_digits
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series


def _spec(kind: ChartKind, *values: str) -> ChartSpec:
    points = tuple(Point(str(at), Decimal(value)) for at, value in enumerate(values))
    return ChartSpec("", kind, "", (Series("", points),))


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("124000", "124"),
        ("100", "100"),
        ("4200000", "4.2"),
        ("7.8", "7.8"),
        ("38.25", "38"),
        ("5", "5"),
        ("999", "999"),
        ("-1240", "−1.2"),
        ("0.4", "0.4"),
    ],
)
def test_that_a_big_number_shows_its_leading_digits(value: str, digits: str) -> None:
    assert leading_digits(_spec(ChartKind.BIG_NUMBER, value)) == digits


def _ink(appearance: Appearance, spec: ChartSpec, x: int) -> int:
    """The highest row with ink of the accent in a column of the picture."""
    image = QImage(46, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_pictogram(painter, spec, 0, 0, appearance.theme)
    painter.end()
    accent = appearance.theme.colour("accent").name()
    return next(y for y in range(30) if image.pixelColor(x, y).name() == accent)


def test_that_a_slope_goes_the_way_its_values_go(appearance: Appearance) -> None:
    fallen, risen = _spec(ChartKind.SLOPE, "5", "2"), _spec(ChartKind.SLOPE, "2", "5")
    assert _ink(appearance, fallen, 5) < _ink(appearance, fallen, 41)
    assert _ink(appearance, risen, 5) > _ink(appearance, risen, 41)
    empty = replace(fallen, series=())
    assert _ink(appearance, empty, 5) > _ink(appearance, empty, 41)
