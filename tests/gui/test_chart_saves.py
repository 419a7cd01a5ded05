"""A chart leaves the window as a picture on the clipboard and as files, in both themes alike."""

import csv
import io
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.app import chart_drawing
from briefgen.brief.edit import set_chart
from briefgen.gui.window import Window
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.quantity import Unit
from tests.gui.chart_kit import LEFT, settle, shown

SVG = "{http://www.w3.org/2000/svg}"
INCH_MM, LEAST_DPI = 25.4, 220
KINDS = (ChartKind.BARS, ChartKind.DONUT, ChartKind.SLOPE)


def as_kind(before: ChartSpec, kind: ChartKind) -> ChartSpec:
    """Three ports, or one of them then and now, with a value of every origin."""
    names = ("2019", "2024") if kind is ChartKind.SLOPE else ("Halden", "Moss", "Larvik")
    points = (
        replace(before.points[0], label=names[0], value=Decimal(24)),
        Point(names[1], Decimal("38.5"), origin=Origin.ANALYST, source="Port yearbook, p. 7"),
        *(Point(name, Decimal("37.5"), origin=Origin.CALCULATED, how="100 − 62.5") for name in names[2:]),
    )
    return replace(before, kind=kind, series=(Series("Share", points),), unit=Unit(), highlight=names[1])


@pytest.fixture(params=["light", "dark"])
def charts(request: pytest.FixtureRequest, working: Window) -> Window:
    """The Charts view in a theme."""
    working.appearance.choose(str(request.param))
    working.show_view("charts")
    settle()
    return working


def set_to(window: Window, kind: ChartKind) -> ChartSpec:
    changed = as_kind(shown(window), kind)
    window.session.edit("kind", lambda brief: set_chart(brief, changed))
    settle()
    return shown(window)


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_copied_picture_is_sharp_and_on_white_paper(charts: Window, kind: ChartKind) -> None:
    set_to(charts, kind)
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(charts.charts.copy_button, LEFT)
    image = QGuiApplication.clipboard().image()
    assert not image.isNull()
    assert image.pixelColor(1, 1).name() == "#ffffff"
    assert image.dotsPerMeterX() * INCH_MM / 1000 >= LEAST_DPI
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert len(colours) > 3


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_saved_files_hold_words_numbers_and_where_they_are_from(
    charts: Window, qtbot: QtBot, tmp_path: Path, kind: ChartKind
) -> None:
    spec = set_to(charts, kind)
    files = {end: tmp_path / f"chart.{end}" for end in ("svg", "png", "csv")}
    for target in files.values():
        charts.commands.save_chart(spec, target)
        qtbot.waitUntil(target.is_file, timeout=60_000)
        qtbot.waitUntil(lambda: not charts.session.busy, timeout=60_000)
    root = etree.fromstring(files["svg"].read_bytes())
    said = " ".join("".join(map(str, text.itertext())) for text in root.iter(f"{SVG}text"))
    assert {"24", "38.5"} <= set(said.replace(",", " ").split())
    assert all(name in said for name in (point.label for point in spec.points))
    assert all("sans" in str(text.get("font-family")) for text in root.iter(f"{SVG}text"))
    with Image.open(files["png"]) as picture:
        wide = chart_drawing.width_mm(charts.session.brief.template) if charts.session.brief else 0.0
        assert picture.width / (wide / INCH_MM) >= LEAST_DPI
        assert min(picture.info["dpi"]) >= LEAST_DPI
    rows = list(csv.reader(io.StringIO(files["csv"].read_text("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == [point.label for point in spec.points]
    assert [Decimal(row[1]) for row in rows[1:]] == [point.value for point in spec.points]
    assert "article" in rows[1][2]
    assert "Port yearbook, p. 7" in rows[2][2]
    assert all("100 − 62.5" in row[2] for row in rows[3:])
