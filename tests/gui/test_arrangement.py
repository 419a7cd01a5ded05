"""Columns, keys and sizes: what gives way when the window is narrow or the text is large."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefgen.app.settings import Settings
from briefgen.app.steps import Study
from briefgen.brief import edit
from briefgen.gui.actions import ACTIONS, tooltip
from briefgen.gui.panels.top_bar import TopBar
from briefgen.gui.theme import Appearance
from briefgen.gui.window import Window
from briefgen.model.brief import Brief

LEFT = Qt.MouseButton.LeftButton


def test_that_f1_lists_every_key_beside_the_work(working: Window) -> None:
    QTest.keyClick(working, Qt.Key.Key_F1)
    assert working.keys.isVisible()
    words = {label.text() for label in working.keys.findChildren(QLabel)}
    assert {spec.text.removesuffix(" …") for spec in ACTIONS if spec.keys} <= words
    assert not working.keys.isModal()
    QTest.keyClick(working, Qt.Key.Key_Escape)
    assert not working.keys.isVisible()
    QTest.keyClick(working, Qt.Key.Key_F1)
    QTest.mouseClick(working.keys.close_button, LEFT)
    assert not working.keys.isVisible()


def test_that_every_action_has_its_keys_in_its_tooltip(window: Window) -> None:
    for spec in ACTIONS:
        if spec.keys and spec.name not in ("undo", "redo"):
            assert window.actions_by_name[spec.name].toolTip() == tooltip(spec.text, spec.keys)


def test_that_the_page_leaves_a_narrow_window_and_comes_by_the_eye_and_f6(working: Window) -> None:
    assert working.page.isVisible()
    assert not working.top_bar.page_button.isVisible()
    working.resize(1000, 800)
    assert not working.page.isVisible()
    assert working.article.isVisible()
    QTest.mouseClick(working.top_bar.page_button, LEFT)
    assert working.page.isVisible()
    assert not working.article.isVisible()
    QTest.keyClick(working, Qt.Key.Key_Escape)
    assert working.article.isVisible()
    working.evidence.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(working, Qt.Key.Key_F6)
        seen.append(working.page.isVisible())
    assert sorted(seen) == [False, False, True]
    working.resize(1280, 800)
    assert working.page.isVisible()
    assert working.work.indexOf(working.page) == 2


def test_that_below_760_px_one_column_shows_at_a_time(working: Window) -> None:
    working.activateWindow()
    working.resize(700, 800)
    parts = (working.article, working.middle, working.page)
    assert [part.isVisible() for part in parts] == [False, True, False]
    working.focus_middle()
    seen = []
    for _ in range(3):
        QTest.keyClick(working, Qt.Key.Key_F6)
        seen.append([part.isVisible() for part in parts])
    assert seen == [[False, False, True], [True, False, False], [False, True, False]]
    working.commands.table()["show_article"]()
    assert working.article.isVisible()
    QTest.keyClick(working, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert [part.isVisible() for part in parts] == [False, True, False]
    working.resize(1280, 800)
    assert all(part.isVisible() for part in parts)


def test_that_in_a_narrow_window_the_charts_scroll_to_the_column_that_is_asked_for(working: Window) -> None:
    working.activateWindow()
    working.show_view("charts")
    working.resize(700, 800)
    working.charts.list.setFocus()
    for column in (*working.charts.columns[1:], working.charts.columns[0]):
        QTest.keyClick(working, Qt.Key.Key_F6)
        left = column.mapTo(working.charts_view, QPoint(0, 0)).x()
        assert 0 <= left < working.charts_view.width()


def test_that_twice_the_text_fits_1280_px(
    appearance: Appearance, tmp_path: Path, study: Study, draft: Callable[[], Brief], qtbot: QtBot
) -> None:
    appearance.set_scale(2.0)
    try:
        window = Window(appearance, Settings(theme="light"), tmp_path / "settings.toml")
        qtbot.addWidget(window)
        window.session._set_page = lambda: None  # type: ignore[method-assign]  # no page is set here
        window.show()
        window.session.show_study(study, draft())
        for view in ("evidence", "brief", "charts"):
            window.show_view(view)
            QApplication.processEvents()
            assert window.minimumSizeHint().width() <= 1280, view
        window.close()
    finally:
        appearance.set_scale(1.0)


def test_that_larger_text_shows_at_once_with_everything_that_was_open(
    working: Window, appearance: Appearance, qtbot: QtBot
) -> None:
    working.show_view("charts")
    old_table, chart = working.charts.table, working.charts.spec
    working.session.edit("title", lambda brief: edit.set_title(brief, "Mine"))
    high = working.top_bar.height()
    try:
        working.commands.table()["text_larger"]()
        assert working.top_bar.height() > high
        assert working.charts.table is not old_table
        assert working.stack.currentWidget() is working.charts_view
        assert working.charts.spec == chart
        assert working.session.settings.text_scale == 1.25
        QTest.keyClick(working, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert working.session.brief is not None
        assert working.session.brief.title.text != "Mine"
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        working.session.select(working.items[0].key)
        QTest.keyClick(working, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert working.middle.currentWidget() is working.evidence
        assert working.findChildren(TopBar) == [working.top_bar]
        qtbot.waitUntil(lambda: not working.session.busy, timeout=60_000)
    finally:
        appearance.set_scale(1.0)


def test_that_larger_text_shows_at_once_on_the_start_page(window: Window, appearance: Appearance) -> None:
    try:
        window.commands.table()["text_larger"]()
        assert window.stack.currentWidget() is window.welcome
        assert not window.top_bar.export_button.isVisible()
    finally:
        appearance.set_scale(1.0)


def test_that_the_article_stays_at_its_top_while_the_first_card_is_in_sight(working: Window) -> None:
    bar = working.article.reader.verticalScrollBar()
    working.resize(1280, 420)
    working.resize(1300, 430)
    assert bar.value() == 0
    first = working.items[0]
    working.session.select(first.key)
    assert bar.value() == 0
    working.article.reader.setFocus()
    QApplication.processEvents()
    assert bar.value() == 0


def test_that_a_hairline_is_gripped_on_nine_px_and_restored_by_a_double_click(working: Window) -> None:
    handle = working.work.handle(1)
    assert handle.contentsRect().width() == 1
    assert handle.width() == 9
    before = working.work.sizes()
    QTest.mousePress(handle, LEFT, pos=QPoint(1, 100))
    QTest.mouseMove(handle, QPoint(61, 100))
    QTest.mouseRelease(handle, LEFT, pos=QPoint(61, 100))
    assert working.work.sizes() != before
    QTest.mouseDClick(working.work.handle(1), LEFT, pos=QPoint(4, 100))
    assert working.work.sizes() == before
