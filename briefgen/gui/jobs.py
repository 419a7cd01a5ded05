"""Long work beside the window: runs steps in threads, tells how far they are, and can stop them."""

import logging
import threading
from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from briefgen.app.events import Event, Step
from briefgen.model.problem import BriefgenError, Place, Problem, Severity

_log = logging.getLogger(__name__)

_LONGEST_MS = 10_000

Problems = tuple[Problem, ...]


def _ignore(_: object) -> None:
    """Does nothing with what it is told."""


class _News(Enum):
    """What a job has to tell; all but an event end it."""

    EVENT = auto()
    DONE = auto()
    FAILED = auto()
    STOPPED = auto()


class Job(QObject):
    """One step on its way; lives in the window's thread and tells there.

    Args:
        step: Has not begun yet.
        done: Gets the step's result.
        failed: Gets every problem that stopped it.
        progressed: Gets each event.
    """

    _told = Signal(object, object)
    ended = Signal()

    def __init__(
        self,
        step: Step[Any],
        done: Callable[[Any], None],
        failed: Callable[[Problems], None],
        progressed: Callable[[Event], None] = _ignore,
    ) -> None:
        super().__init__()
        self._step = step
        self._hears: dict[_News, Callable[[Any], None]] = {
            _News.EVENT: progressed,
            _News.DONE: done,
            _News.FAILED: failed,
            _News.STOPPED: _ignore,
        }
        self._stop = threading.Event()
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def stopped(self) -> bool:
        """Whether it was asked to stop; then nobody hears of it again."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ends the work at its next event; neither `done` nor `failed` is called any more."""
        self._stop.set()

    def run(self) -> None:
        """Runs the step to its end, in whichever thread calls."""
        try:
            news, what = self._result()
        except BriefgenError as wrong:
            news, what = _News.FAILED, wrong.problems
        except Exception as fault:  # noqa: BLE001 - the one catch-all: it logs, tells, and the window lives on
            _log.exception("a job ended unexpectedly")
            news, what = _News.FAILED, (_unexpected(fault),)
        self._told.emit(news, what)

    def _result(self) -> tuple[_News, Any]:
        while not self._stop.is_set():
            try:
                self._told.emit(_News.EVENT, next(self._step))
            except StopIteration as end:
                return _News.DONE, end.value
        self._step.close()
        return _News.STOPPED, None

    def _on_told(self, news: _News, what: object) -> None:
        if not self.stopped:
            self._hears[news](what)
        if news is not _News.EVENT:
            self.ended.emit()


class _Run(QRunnable):
    """What a thread of the pool is given."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Jobs(QObject):
    """A queue of jobs with one thread: the writers of documents are not made for more at once.

    Jobs are held here until they have ended; otherwise their results would be lost.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._held: dict[Job, _Run] = {}

    @property
    def busy(self) -> bool:
        """Whether a job has not ended yet."""
        return bool(self._held)

    def start(self, job: Job) -> Job:
        """Runs the job when those before it have ended."""
        run = _Run(job)
        run.setAutoDelete(False)
        self._held[job] = run
        job.ended.connect(self._on_ended)
        self._pool.start(run)
        return job

    def wait(self, wait_ms: int = _LONGEST_MS) -> bool:
        """Waits until every job has ended; returns whether all did in time. What they tell is heard later."""
        return self._pool.waitForDone(wait_ms)

    def stop(self, wait_ms: int = _LONGEST_MS) -> bool:
        """Stops every job and waits; returns whether all ended in time. Nobody hears of them again."""
        for job in self._held:
            job.stop()
        ended = self.wait(wait_ms)
        if ended:
            self._held.clear()
        return ended

    def _on_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._held.pop(job, None)
            job.deleteLater()


def _unexpected(fault: Exception) -> Problem:
    text = "Something went wrong that Briefgen did not expect; your work is kept"
    return Problem(Severity.ERROR, text, Place("Briefgen"), f"{type(fault).__name__}: {fault}")
