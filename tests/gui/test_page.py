"""The page: the real PDF, keeping its place."""

import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.page_view import PageView
from briefgen.model.document import Placed


def _pdf(pages: int, shade: float = 0.0) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, (595, 842))
    for _ in range(pages):
        canvas.setFillGray(shade)
        canvas.rect(100, 700, 395, 60, fill=1, stroke=0)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> PageView:
    shown = PageView(appearance)
    qtbot.addWidget(shown)
    shown.resize(480, 700)
    shown.show()
    return shown


def test_that_there_is_a_sheet_before_there_is_a_page(view: PageView) -> None:
    assert view.grab().toImage().pixelColor(240, 350).name() == "#ffffff"
    assert view.page_count == 0


def test_that_new_pages_keep_page_zoom_and_place(view: PageView) -> None:
    view.show_document(_pdf(3), ())
    view.set_zoom(1.1)
    view.go_to(1)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 37)
    place = view.verticalScrollBar().value()
    view.show_document(_pdf(3, 0.5), ())
    assert (view.page, view.zoom, view.verticalScrollBar().value()) == (1, 1.1, place)


def test_that_the_page_shown_is_the_pdf_and_is_there_at_once(view: PageView) -> None:
    view.show_document(_pdf(1), ())
    first = view.grab().toImage()
    view.show_document(_pdf(1, 0.5), ())
    second = view.grab().toImage()
    assert first.pixelColor(240, 110).lightness() < 20
    assert 100 < second.pixelColor(240, 110).lightness() < 150


def test_that_bytes_that_are_no_pdf_leave_the_old_page(view: PageView) -> None:
    view.show_document(_pdf(2), ())
    assert not view.show_document(b"no pdf", ())
    assert view.page_count == 2


def test_that_page_keys_turn_pages(view: PageView) -> None:
    view.show_document(_pdf(3), ())
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 1
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 0


def test_that_a_click_on_an_item_names_it_and_selecting_brings_it_into_view(
    qtbot: QtBot, view: PageView
) -> None:
    places = (Placed("quote:1-2", 0, (100, 700, 495, 760)), Placed("figure:3-4", 1, (100, 700, 495, 760)))
    view.show_document(_pdf(2), places)
    box = view._item_box(places[0])
    with qtbot.waitSignal(view.place_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert clicked.args == ["quote:1-2"]
    view.select("figure:3-4")
    assert view.verticalScrollBar().value() > 0
