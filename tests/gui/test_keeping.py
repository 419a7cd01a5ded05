import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from briefgen.brief import edit
from briefgen.gui import keeping as keeping_module
from briefgen.gui.keeping import Keeping
from briefgen.gui.kept import keep, kept
from briefgen.model.brief import Brief
from briefgen.model.problem import Problem, error


@pytest.fixture
def keeping() -> Iterator[Keeping]:
    made = Keeping()
    pause = made.findChild(QTimer)
    assert pause is not None
    pause.setInterval(0)
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
    assert len(told) == 2
    monkeypatch.setattr(keeping_module, "keep", keep)
    assert keeping.finish()
    assert _title_kept(brief) == "Mine"


def test_that_a_brief_let_go_of_is_not_written(keeping: Keeping, draft: Callable[[], Brief]) -> None:
    brief = draft()
    keeping.note(replace(brief, language="de"))
    keeping.forget()
    assert keeping.finish()
    assert kept(brief.article) is None
