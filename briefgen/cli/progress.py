"""One line of progress on a terminal; silence anywhere else."""

import shutil
import sys
from types import TracebackType
from typing import Self, TextIO, TypeVar

from briefgen.app.events import Advanced, Event, Noticed, Started, Step

T = TypeVar("T")
_BAR = 24


class Watcher:
    """Runs steps and shows where they are; leaves the line empty behind it."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.shows = self.stream.isatty()
        self.what = ""
        self.done, self.total = 0, 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._write("")

    def watch(self, step: Step[T]) -> T:
        """Runs the step to its end; its result."""
        while True:
            try:
                self._show(next(step))
            except StopIteration as end:
                value: T = end.value
                return value

    def _show(self, event: Event) -> None:
        match event:
            case Started(what, total):
                self.what, self.done, self.total = what, 0, total or 0
            case Advanced(done, total, what):
                self.what = what or self.what
                if total:
                    self.done, self.total = done, total
            case Noticed():
                return
        self._write(self._line())

    def _line(self) -> str:
        if not self.total:
            return self.what
        filled = round(_BAR * self.done / self.total)
        return f"{'━' * filled}{'─' * (_BAR - filled)} {self.what}"

    def _write(self, line: str) -> None:
        if self.shows:
            width = shutil.get_terminal_size().columns - 1
            self.stream.write(f"\r\x1b[2K{line[:width]}")
            self.stream.flush()
