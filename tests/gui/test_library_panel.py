import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.app import charting, library
from briefgen.app.library import Entry
from briefgen.charts.data.grid import Grid
from briefgen.gui.window import Window
from briefgen.model.article import Article, Source, SourceKind
from briefgen.model.problem import error

OPENED = datetime(2025, 3, 4, 9, 30)


def _remember(article: Article, *headlines: str) -> None:
    for headline in headlines:
        source = Source(f"{headline}.txt", SourceKind.TEXT, headline.encode())
        library.remember(replace(article, source=source, headline=headline), OPENED)


def _listed(window: Window) -> list[str]:
    lines = (window.library.list.item(row) for row in range(window.library.list.count()))
    return [line.text() for line in lines if line.flags()]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The words the library is searched for, and in which thread."""
    heard: list[tuple[str, int]] = []
    search = library.search

    def hear(words: str) -> tuple[Entry, ...]:
        heard.append((words, threading.get_ident()))
        return search(words)

    monkeypatch.setattr(library, "search", hear)
    return heard


def test_that_a_search_waits_until_the_typing_rests_and_runs_beside_the_window(
    window: Window, article: Article, asked: list[tuple[str, int]], qtbot: QtBot
) -> None:
    _remember(article, "Ferries are late", "Trams are early")
    with qtbot.waitSignal(window.library.searched):
        QTest.keyClicks(window.library.search, "ferries")
    qtbot.waitUntil(lambda: not window.session.busy)
    assert [words for words, _ in asked] == ["ferries"]
    assert threading.get_ident() not in {thread for _, thread in asked}
    assert _listed(window) == ["Ferries are late"]


def test_that_an_older_search_never_hides_what_a_newer_one_found(
    window: Window, article: Article, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    _remember(article, "Ferries are late", "Trams are early")
    gate, search = threading.Event(), library.search

    def slow(words: str) -> tuple[Entry, ...]:
        if words == "ferries":
            gate.wait(10)
        return search(words)

    shown: list[str] = []
    show = window.library.show_entries

    def hear(entries: Sequence[Entry], today: date, current: str = "", words: str = "") -> None:
        shown.append(words)
        show(entries, today, current, words)

    qtbot.waitUntil(lambda: not window.session.busy)
    monkeypatch.setattr(library, "search", slow)
    monkeypatch.setattr(window.library, "show_entries", hear)
    with qtbot.waitSignal(window.library.searched):
        window.library.search.setText("ferries")
    with qtbot.waitSignal(window.library.searched):
        window.library.search.setText("trams")
    gate.set()
    qtbot.waitUntil(lambda: not window.session.busy)
    assert _listed(window) == ["Trams are early"]
    assert shown == ["trams"]


def test_that_a_search_waits_for_no_table_that_is_imported(
    window: Window, article: Article, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    _remember(article, "Ferries are late")
    gate, read, tables = threading.Event(), charting.read_table, list[Grid]()

    def slow(path: Path, *, language: str) -> Grid:
        gate.wait(10)
        return read(path, language=language)

    monkeypatch.setattr(charting, "read_table", slow)
    file = tmp_path / "ferries.csv"
    file.write_text("Year,Ferries\n2024,12\n2025,14\n", "utf-8")
    window.session.read_table(file, "en", tables.append, window.tell)
    window.library.search.setText("ferries")
    qtbot.waitUntil(lambda: _listed(window) == ["Ferries are late"])
    assert not tables
    gate.set()
    qtbot.waitUntil(lambda: not window.session.busy)
    assert len(tables) == 1


def test_that_a_search_without_a_find_names_its_words_and_an_empty_one_lists_all(
    window: Window, article: Article, qtbot: QtBot
) -> None:
    _remember(article, "Ferries are late")
    with qtbot.waitSignal(window.library.searched):
        window.library.search.setText("airships ")
    qtbot.waitUntil(lambda: not window.session.busy)
    assert window.library._empty_title.text() == "Nothing for “airships”"
    with qtbot.waitSignal(window.library.searched):
        window.library.search.clear()
    qtbot.waitUntil(lambda: not window.session.busy)
    assert _listed(window) == ["Ferries are late"]


def test_that_a_library_that_cannot_be_read_says_so_in_its_column(
    window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def damaged(_: str) -> tuple[Entry, ...]:
        raise error("the library could not be used", "library.sqlite")

    monkeypatch.setattr(library, "search", damaged)
    with qtbot.waitSignal(window.library.searched):
        window.library.search.setText("ferries")
    qtbot.waitUntil(lambda: not window.session.busy)
    assert window.library.messages.message is not None
