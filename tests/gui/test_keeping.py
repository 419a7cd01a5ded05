import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from briefgen.brief import edit
from briefgen.gui import keeping as keeping_module
from briefgen.gui.keeping import Keeping
from briefgen.gui.kept import keep, kept
from briefgen.gui.session import Session
from briefgen.gui.window import Window
from briefgen.model.brief import Brief
from briefgen.model.problem import Problem, error


def _without_pause(keeping: Keeping) -> None:
    pause = keeping.findChild(QTimer)
    assert pause is not None
    pause.setInterval(0)


@pytest.fixture
def keeping() -> Iterator[Keeping]:
    made = Keeping()
    _without_pause(made)
    yield made
    assert made.close()


class Writes:
    """Stands before the real writing: who wrote what, and holds a write back until it may end."""

    def __init__(self) -> None:
        self.titles: list[str] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.begun = threading.Event()

    def __call__(self, brief: Brief) -> None:
        self.begun.set()
        self.gate.wait(10)
        self.titles.append(brief.title.text)
        self.threads.add(threading.get_ident())
        keep(brief)


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> Writes:
    made = Writes()
    monkeypatch.setattr(keeping_module, "keep", made)
    return made


def _titled(brief: Brief, title: str) -> Brief:
    return edit.set_title(brief, title)


def _title_kept(brief: Brief) -> str:
    back = kept(brief.article)
    return back.title.text if back else ""


def _edit_during_a_write(keeping: Keeping, writes: Writes, brief: Brief, qtbot: QtBot) -> None:
    keeping.note(_titled(brief, "First"))
    qtbot.waitUntil(writes.begun.is_set)
    keeping.note(_titled(brief, "Second"))
    writes.gate.set()


def test_that_an_edited_brief_is_kept_beside_the_window(
    keeping: Keeping, writes: Writes, brief: Brief, qtbot: QtBot
) -> None:
    writes.gate.set()
    keeping.note(_titled(brief, "Mine"))
    qtbot.waitUntil(lambda: bool(writes.titles) and not keeping.busy)
    assert threading.get_ident() not in writes.threads
    assert _title_kept(brief) == "Mine"


def test_that_what_was_kept_is_not_written_again_at_the_end(
    keeping: Keeping, writes: Writes, brief: Brief, qtbot: QtBot
) -> None:
    writes.gate.set()
    keeping.note(_titled(brief, "Mine"))
    qtbot.waitUntil(lambda: bool(writes.titles) and not keeping.busy)
    assert keeping.finish()
    assert writes.titles == ["Mine"]


def test_that_an_edit_during_a_write_is_written_after_it(
    keeping: Keeping, writes: Writes, brief: Brief, qtbot: QtBot
) -> None:
    _edit_during_a_write(keeping, writes, brief, qtbot)
    qtbot.waitUntil(lambda: len(writes.titles) == 2 and not keeping.busy)
    assert writes.titles == ["First", "Second"]
    assert _title_kept(brief) == "Second"


def test_that_the_end_waits_for_a_write_and_keeps_the_rest(
    keeping: Keeping, writes: Writes, brief: Brief, qtbot: QtBot
) -> None:
    _edit_during_a_write(keeping, writes, brief, qtbot)
    assert keeping.finish()
    assert _title_kept(brief) == "Second"
    assert writes.titles == ["First", "Second"]


def test_that_a_disk_that_refuses_is_told_and_tried_again(
    keeping: Keeping, brief: Brief, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[tuple[Problem, ...]] = []
    keeping.failed.connect(told.append)

    def refuse(_: Brief) -> None:
        raise error("the brief could not be saved", "the disk")

    monkeypatch.setattr(keeping_module, "keep", refuse)
    keeping.note(_titled(brief, "Mine"))
    qtbot.waitUntil(lambda: len(told) == 1 and not keeping.busy)
    assert not keeping.finish()
    qtbot.waitUntil(lambda: len(told) == 2 and not keeping.busy)
    monkeypatch.setattr(keeping_module, "keep", keep)
    assert keeping.finish()
    assert _title_kept(brief) == "Mine"


def _open_gate(writes: Writes) -> None:
    """Lets a write go on that is waited for in this thread."""
    threading.Timer(0.05, writes.gate.set).start()


def test_that_the_end_writes_no_brief_again_that_it_waited_for(
    keeping: Keeping, writes: Writes, brief: Brief, qtbot: QtBot
) -> None:
    keeping.note(_titled(brief, "First"))
    qtbot.waitUntil(writes.begun.is_set)
    _open_gate(writes)
    assert keeping.finish()
    assert writes.titles == ["First"]


def test_that_a_write_refused_while_it_is_waited_for_is_told_once(
    keeping: Keeping, writes: Writes, brief: Brief, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(one: Brief) -> None:
        writes(one)
        raise error("the brief could not be saved", "the disk")

    monkeypatch.setattr(keeping_module, "keep", refuse)
    keeping.note(_titled(brief, "First"))
    told: list[tuple[Problem, ...]] = []
    keeping.failed.connect(told.append)
    qtbot.waitUntil(writes.begun.is_set)
    _open_gate(writes)
    assert not keeping.finish()
    qtbot.waitUntil(lambda: not keeping.busy)
    assert (len(told), writes.titles) == (1, ["First"])


def test_that_an_end_that_waits_in_vain_says_so(
    keeping: Keeping, writes: Writes, brief: Brief, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(keeping_module, "_LONGEST_S", 0.05)
    told: list[tuple[Problem, ...]] = []
    keeping.failed.connect(told.append)
    keeping.note(_titled(brief, "First"))
    qtbot.waitUntil(writes.begun.is_set)
    assert not keeping.finish()
    assert [one.text for problems in told for one in problems] == ["the brief is still being kept"]
    writes.gate.set()
    qtbot.waitUntil(lambda: not keeping.busy)
    assert keeping.finish()
    assert writes.titles == ["First"]


def test_that_briefs_about_two_articles_are_both_written(
    keeping: Keeping, writes: Writes, brief: Brief
) -> None:
    source = replace(brief.article.source, data=b"Another page")
    writes.gate.set()
    keeping.note(_titled(brief, "First"))
    keeping.note(_titled(replace(brief, article=replace(brief.article, source=source)), "Other"))
    assert keeping.finish()
    assert writes.titles == ["First", "Other"]


@pytest.fixture
def edited(working: Window, writes: Writes, qtbot: QtBot) -> Session:
    """The session of a window whose edited brief is just being written."""
    found = working.session.findChild(Keeping)
    assert found is not None
    _without_pause(found)
    working.session.edit("set title", lambda brief: edit.set_title(brief, "First"))
    qtbot.waitUntil(writes.begun.is_set)
    return working.session


PAGE = "The port of Ellby is to get a second quay, the council said on Monday. " * 6


def test_that_opening_an_article_waits_for_no_write_but_is_read_after_it(
    edited: Session, writes: Writes, qtbot: QtBot
) -> None:
    before: list[list[str]] = []
    edited.article_opened.connect(lambda _: before.append(list(writes.titles)))
    edited.open_text(PAGE)
    assert not writes.titles
    with qtbot.waitSignal(edited.brief_opened, timeout=20_000):
        writes.gate.set()
    qtbot.waitUntil(lambda: not edited.busy)
    assert (before, writes.titles) == ([["First"]], ["First"])


def test_that_no_article_is_read_while_an_edit_cannot_be_kept(
    edited: Session, writes: Writes, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(one: Brief) -> None:
        writes.titles.append(one.title.text)
        raise error("the brief could not be saved", "the disk")

    told: list[tuple[Problem, ...]] = []
    edited.keeping_failed.connect(told.append)
    edited.reading_failed.connect(told.append)
    edited.edit("set title", lambda brief: edit.set_title(brief, "Second"))
    monkeypatch.setattr(keeping_module, "keep", refuse)
    with qtbot.waitSignal(edited.reading_failed, timeout=20_000):
        edited.open_text(PAGE)
        writes.gate.set()
    qtbot.waitUntil(lambda: not edited.busy)
    assert [one.text for problems in told for one in problems] == ["the brief could not be saved"]
    assert edited.brief is not None
    assert (edited.brief.title.text, writes.titles) == ("Second", ["First", "Second"])
    monkeypatch.setattr(keeping_module, "keep", keep)
