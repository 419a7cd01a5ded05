import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from briefgen.app.events import Advanced, Event, Started, Step
from briefgen.gui.jobs import Job, Jobs
from briefgen.model.problem import Problem, error


class Heard:
    """What a job told."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.failed: list[tuple[Problem, ...]] = []
        self.events: list[Event] = []
        self.threads: set[int] = set()

    def job(self, step: Step[Any]) -> Job:
        return Job(step, self._on_done, self.failed.append, self.events.append)

    def _on_done(self, value: Any) -> None:
        self.threads.add(threading.get_ident())
        self.done.append(value)


def _counting(until: int) -> Step[int]:
    yield Started("Counting", until)
    for number in range(until):
        yield Advanced(number, until)
    return threading.get_ident()


def test_that_a_job_runs_beside_the_window_and_tells_in_its_thread(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), Heard()
    jobs.start(heard.job(_counting(3)))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard.done != [threading.get_ident()]
    assert heard.threads == {threading.get_ident()}
    assert heard.events == [Started("Counting", 3), Advanced(0, 3), Advanced(1, 3), Advanced(2, 3)]


def test_that_many_jobs_all_give_their_results(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), Heard()
    for _ in range(200):
        jobs.start(heard.job(_counting(1)))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert len(heard.done) == 200


def test_that_problems_are_told_and_the_next_job_runs(qtbot: QtBot) -> None:
    def failing() -> Step[None]:
        yield Started("Failing")
        raise error("there is no article", "here")

    jobs, heard = Jobs(), Heard()
    jobs.start(heard.job(failing()))
    jobs.start(heard.job(_counting(1)))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert [problems[0].text for problems in heard.failed] == ["there is no article"]
    assert len(heard.done) == 1


def test_that_an_unexpected_fault_is_logged_and_told(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> Step[None]:
        yield Started("Breaking")
        raise ZeroDivisionError("a fault of ours")

    jobs, heard = Jobs(), Heard()
    jobs.start(heard.job(broken()))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert "a fault of ours" in heard.failed[0][0].hint
    assert "ended unexpectedly" in caplog.text


def test_that_stopping_closes_the_step_and_nobody_hears_more(qtbot: QtBot) -> None:
    closed, begun = threading.Event(), threading.Event()

    def endless() -> Step[None]:
        try:
            while True:
                begun.set()
                yield Started("Going on")
        finally:
            closed.set()

    jobs, heard = Jobs(), Heard()
    job = jobs.start(heard.job(endless()))
    assert begun.wait(5)
    job.stop()
    heard.events.clear()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert closed.is_set()
    assert not heard.done
    assert not heard.failed
    assert not heard.events
