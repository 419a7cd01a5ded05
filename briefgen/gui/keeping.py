"""Keeps the edited brief beside the window, a while after its last edit."""

import threading
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from briefgen.app.events import Started, Step
from briefgen.gui.jobs import Job, Jobs
from briefgen.gui.kept import keep
from briefgen.model.brief import Brief
from briefgen.model.problem import BriefgenError, error

_PAUSE_MS = 2000
_LONGEST_S, _LOOK_S = 10.0, 0.1


@dataclass(frozen=True, slots=True)
class _Write:
    """One go at writing all that is not kept; its thread notes here how it went, before anybody is told.

    Attributes:
        ended: Set when nothing more is written.
        kept: Set before that when all was written.
    """

    ended: threading.Event = field(default_factory=threading.Event)
    kept: threading.Event = field(default_factory=threading.Event)


class Keeping(QObject):
    """Holds what is edited and not kept yet; one thread writes it, so that the newest lies last.

    `failed` tells why a brief could not be kept; it is tried again with the next edit.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writing = Jobs(self)
        self._write: _Write | None = None
        # The newest brief of each source, which is what a kept file is of; both threads change them.
        self._unkept: dict[bytes, Brief] = {}
        self._changing = threading.Lock()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether a brief is being written."""
        return self._writing.busy

    def note(self, brief: Brief) -> None:
        """Takes an edited brief; it is kept when no other follows for a while."""
        with self._changing:
            self._unkept[brief.article.source.data] = brief
        self._pause.start()

    def before(self, step: Step[Any]) -> Step[Any]:
        """The step, to be run beside the window, which begins when all edits are kept.

        It raises a BriefgenError without a problem where they cannot be: `failed` tells why.
        """
        return _after(self._begin(), step)

    def finish(self) -> bool:
        """Waits until all is kept, some seconds at most; returns whether no edit can be lost."""
        write = self._begin()
        if not write.ended.wait(_LONGEST_S):
            hint = "wait a moment and close again, or save the brief elsewhere"
            self.failed.emit(error("the brief is still being kept", "the data folder", hint).problems)
        return write.kept.is_set()

    def close(self) -> bool:
        """Writes no more; returns whether what was being written ended in time."""
        self._pause.stop()
        return self._writing.stop()

    def _begin(self) -> _Write:
        """Begins to write what is not kept; what is at it already takes up all that was noted since."""
        self._pause.stop()
        with self._changing:
            going = self._write
            # A refusal that is not told yet would only be told twice.
            if going and self._writing.busy and not going.kept.is_set():
                return going
            self._write = write = _Write()
            if not self._unkept:
                write.kept.set()
                write.ended.set()
                return write
        self._writing.start(Job(self._written(write), _is_kept, self.failed.emit))
        return write

    def _written(self, write: _Write) -> Step[None]:
        yield Started("Keeping the brief")
        try:
            while (brief := self._next(write)) is not None:
                keep(brief)
                self._drop(brief)
        finally:
            write.ended.set()

    def _next(self, write: _Write) -> Brief | None:
        """What is to be written next; with nothing left the go is over, and takes up no more."""
        with self._changing:
            brief = next(iter(self._unkept.values()), None)
            if brief is None:
                write.kept.set()
            return brief

    def _drop(self, brief: Brief) -> None:
        """Lets go of a brief that was written, but not of one that was noted meanwhile."""
        source = brief.article.source.data
        with self._changing:
            if self._unkept[source] is brief:
                del self._unkept[source]


def _after(write: _Write, step: Step[Any]) -> Step[Any]:
    while not write.ended.wait(_LOOK_S):
        yield Started("Keeping the brief")
    if not write.kept.is_set():
        raise BriefgenError
    return (yield from step)


def _is_kept(_: None) -> None:
    """Its thread has noted it."""
