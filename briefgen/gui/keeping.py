"""Keeps the edited brief beside the window, a while after its last edit."""

from PySide6.QtCore import QObject, QTimer, Signal

from briefgen.app.events import Started, Step
from briefgen.gui.jobs import Job, Jobs
from briefgen.gui.kept import keep
from briefgen.model.brief import Brief
from briefgen.model.problem import BriefgenError

_PAUSE_MS = 2000


class Keeping(QObject):
    """Holds what is edited and not kept yet; one brief is written at a time, so that the newest lies last.

    `failed` tells why a brief could not be kept; it is tried again with the next edit.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writing = Jobs(self)
        self._unkept: Brief | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._write)

    @property
    def busy(self) -> bool:
        """Whether a brief is being written."""
        return self._writing.busy

    def note(self, brief: Brief) -> None:
        """Takes an edited brief; it is kept when no other follows for a while."""
        self._unkept = brief
        self._pause.start()

    def forget(self) -> None:
        """Lets go of a brief that is in work no more."""
        self._pause.stop()
        self._unkept = None

    def finish(self) -> bool:
        """Waits for what is being written and keeps the rest at once; returns whether no edit can be lost."""
        self._pause.stop()
        self._writing.wait()
        if self._unkept is None:
            return True
        try:
            keep(self._unkept)
        except BriefgenError as wrong:
            self.failed.emit(wrong.problems)
            return False
        self._unkept = None
        return True

    def close(self) -> bool:
        """Writes no more; returns whether what was being written ended in time."""
        self._pause.stop()
        return self._writing.stop()

    def _write(self) -> None:
        if self._writing.busy:
            self._pause.start()
        elif self._unkept is not None:
            self._writing.start(Job(_kept(self._unkept), self._on_kept, self.failed.emit))

    def _on_kept(self, brief: Brief) -> None:
        if self._unkept is brief:
            self._unkept = None


def _kept(brief: Brief) -> Step[Brief]:
    yield Started("Keeping the brief")
    keep(brief)
    return brief
