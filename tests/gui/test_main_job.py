"""The whole job in the window: three actions, by keys, with the real steps behind it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefgen.app.export import export
from briefgen.app.library import Entry, State
from briefgen.app.paths import settings_file
from briefgen.brief import edit
from briefgen.gui import commands, start
from briefgen.gui.kept import kept
from briefgen.gui.window import Window
from briefgen.knowledge.folders import resources
from briefgen.model.article import Article

CTRL = Qt.KeyboardModifier.ControlModifier
LONG_MS = 60_000
SAMPLE = next((resources() / "samples").glob("*.txt"))


def _exported(window: Window, qtbot: QtBot, folder: Path) -> set[str]:
    """Ctrl+E and Enter, then the endings of what was written."""
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    focus = window.focusWidget()
    assert focus is window.export.export_button
    QTest.keyClick(focus, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.export._open_buttons), timeout=LONG_MS)
    return {file.suffix for file in folder.iterdir() if file.suffix in (".pdf", ".docx")}


def _wait_for_brief(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.brief is not None and not window.session.reading, timeout=LONG_MS)


def test_that_three_actions_lead_from_a_file_to_the_exported_brief(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    QTest.keyClick(window, Qt.Key.Key_O, CTRL)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal() or dialog.windowModality() is Qt.WindowModality.WindowModal
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(SAMPLE))
    dialog.accept()
    with qtbot.waitActive(window):  # a window manager would give the focus back
        window.activateWindow()
    _wait_for_brief(window, qtbot)
    assert _exported(window, qtbot, tmp_path) == {".pdf", ".docx"}


def test_that_a_pasted_article_becomes_a_brief_by_keys_alone(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setText(SAMPLE.read_text("utf-8"))
    QGuiApplication.clipboard().setMimeData(mime)
    assert window.focusWidget() is window.welcome.address
    QTest.keyClick(window.welcome.address, Qt.Key.Key_V, CTRL)
    assert not window.welcome.address.text()
    _wait_for_brief(window, qtbot)
    listed = window.focusWidget()
    assert window.evidence.isAncestorOf(listed)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    selected = window.session.selected
    QTest.keyClick(listed, Qt.Key.Key_S)
    assert selected in (window.session.brief.skipped if window.session.brief else ())
    assert _exported(window, qtbot, tmp_path) == {".pdf", ".docx"}


def test_that_the_page_is_set_and_follows_an_edit(qtbot: QtBot, window: Window) -> None:
    window.session.open_path(SAMPLE)
    with qtbot.waitSignal(window.session.page_rendered, timeout=LONG_MS):
        pass
    assert window.page.view.page_count > 0
    first = window.session.brief
    assert first is not None
    with qtbot.waitSignal(window.session.page_rendered, timeout=LONG_MS) as again:
        QTest.keyClicks(window.outline.title, "More ")
    assert again.args is not None
    assert again.args[0].fit is not None


def test_that_an_export_can_be_cancelled_and_leaves_nothing_behind(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    gate = threading.Event()

    def slow(brief, targets):  # type: ignore[no-untyped-def]  # the signature of export
        step = export(brief, targets)
        yield next(step)
        gate.wait(10)
        yield from step

    monkeypatch.setattr(commands, "export", slow)
    window.session.open_path(SAMPLE)
    with qtbot.waitSignal(window.session.page_rendered, timeout=LONG_MS):
        pass
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    QTest.keyClick(window.export.export_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.export.progress.words == "Exporting", timeout=LONG_MS)
    QTest.keyClick(window.export.progress.stop_button, Qt.Key.Key_Space)
    gate.set()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=LONG_MS)
    assert [file for file in tmp_path.iterdir() if file.suffix in (".pdf", ".docx")] == []
    assert window.export.export_button.isVisible()


def test_that_a_target_that_cannot_be_written_is_said_in_the_panel(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.session.open_path(SAMPLE)
    _wait_for_brief(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    window.export.folder.setText(str(tmp_path / "nowhere"))
    QTest.keyClick(window.export.export_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.export.messages.message is not None, timeout=LONG_MS)
    message = window.export.messages.message
    assert message is not None
    assert "folder is not there" in message.text
    assert window.export.export_button.isVisible()


def test_that_a_file_without_an_article_is_said_and_the_window_lives_on(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text("")
    window.session.open_path(tmp_path / "empty.txt")
    qtbot.waitUntil(lambda: window.welcome.messages.message is not None, timeout=LONG_MS)
    assert window.session.brief is None
    window.session.open_path(SAMPLE)
    _wait_for_brief(window, qtbot)


def test_that_a_saved_brief_opens_as_it_was(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.session.open_path(SAMPLE)
    _wait_for_brief(window, qtbot)
    QTest.keyClicks(window.outline.title, "Mine: ")
    saved = window.session.brief
    assert saved is not None
    window.commands.save(tmp_path / "one.brief")
    with qtbot.waitSignal(window.session.brief_opened, timeout=LONG_MS):
        window.session.open_path(tmp_path / "one.brief")
    opened = window.session.brief
    assert opened is not None
    assert opened.title == saved.title
    assert (opened.figures, opened.quotes, opened.charts) == (saved.figures, saved.quotes, saved.charts)


def test_that_what_was_read_stands_in_the_library_and_opens_again(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.session.remembered, timeout=LONG_MS):
        window.session.open_path(SAMPLE)
    QTest.keyClick(window, Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: window.library.list.count() == 2, timeout=LONG_MS)
    with qtbot.waitSignal(window.session.brief_opened, timeout=LONG_MS):
        window.library.list.setCurrentRow(1)
        QTest.keyClick(window.library.list, Qt.Key.Key_Return)


def test_that_an_article_the_library_no_longer_has_is_told(qtbot: QtBot, window: Window) -> None:
    gone = Entry("0" * 64, "gone.txt", "Ferries stop", "", "", "2025-05-23T08:00:00", State.NEW)
    with qtbot.waitSignal(window.session.reading_failed, timeout=LONG_MS) as failed:
        window.library.chosen.emit(gone)
    assert "no longer has this article" in str(failed.args[0][0])


def test_that_settings_are_looked_for_where_they_are_kept() -> None:
    assert start.settings_file() == settings_file()


def test_that_the_chart_is_drawn_with_its_words_and_checked(qtbot: QtBot, window: Window) -> None:
    window.session.open_path(SAMPLE)
    _wait_for_brief(window, qtbot)
    window.show_view("charts")
    qtbot.waitUntil(lambda: window.charts.view.drawing is not None, timeout=LONG_MS)
    drawing = window.charts.view.drawing
    assert drawing is not None
    assert drawing.words
    paper = window.charts.view.picture()
    colours = {paper.pixel(x, y) for x in range(0, paper.width(), 9) for y in range(0, paper.height(), 9)}
    assert len(colours) > 5
    assert len(window.charts.checks.findChildren(QLabel)) > 1


def test_that_an_edited_brief_comes_back_with_its_article(
    qtbot: QtBot, window: Window, article: Article
) -> None:
    window.session.open_path(SAMPLE)
    _wait_for_brief(window, qtbot)
    window.session.edit("set title", lambda brief: edit.set_title(brief, "Mine"))
    with qtbot.waitSignal(window.session.brief_opened, timeout=LONG_MS):
        window.session.open_text(article.text)
    assert window.session.brief is not None
    assert window.session.brief.title.text != "Mine"
    with qtbot.waitSignal(window.session.brief_opened, timeout=LONG_MS):
        window.session.open_path(SAMPLE)
    assert window.session.brief.title.text == "Mine"


def test_that_a_scrap_is_refused_and_the_brief_stays(qtbot: QtBot, working: Window) -> None:
    before = working.session.brief
    with qtbot.waitSignal(working.session.reading_failed, timeout=LONG_MS):
        working.session.open_text("hello")
    assert working.session.brief is before
    assert working.evidence.messages.message is not None


def test_that_closing_the_window_keeps_an_edited_brief(working: Window) -> None:
    working.session.edit("set title", lambda brief: edit.set_title(brief, "Mine"))
    working.close()
    assert working.article.article is not None
    back = kept(working.article.article)
    assert back is not None
    assert back.title.text == "Mine"
