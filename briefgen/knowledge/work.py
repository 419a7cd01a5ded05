"""Work on a long text that tells how much of it is done, and can be left off at each telling."""

from collections.abc import Callable, Generator, Iterator
from typing import TypeVar

_STEP = 20_000
"""In code points, some tenths of a second where every sentence holds figures."""

T = TypeVar("T")
Told = TypeVar("Told")

Work = Generator[float, None, T]
"""Yields the share that is done, from 0 to 1, and returns a T; closing it stops the work."""


class Milestones:
    """Tells of work that goes through a text, at every so many code points.

    Args:
        length: Of the text, in code points.
        begins: The share that is done at its beginning.
        ends: The share at its end.
    """

    def __init__(self, length: int, begins: float, ends: float) -> None:
        self._begins, self._each = begins, (ends - begins) / max(length, 1)
        self._next = _STEP

    def passed(self, place: int) -> Iterator[float]:
        """The share that is done, where the next milestone is passed; else nothing."""
        if place >= self._next:
            self._next = place + _STEP
            yield self._begins + place * self._each


def result_of(work: Generator[object, None, T]) -> T:
    """Runs work to its end without listening."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            value: T = end.value
            return value


def told_as(work: Work[T], tell: Callable[[float], Told]) -> Generator[Told, None, T]:
    """The work with each share that is done told in other terms.

    Args:
        work: Closing what is returned leaves it off.
        tell: Gives what is yielded for a share from 0 to 1.
    """
    while True:
        try:
            share = next(work)
        except StopIteration as end:
            value: T = end.value
            return value
        yield tell(share)


def part_of(work: Work[T], begins: float, ends: float) -> Work[T]:
    """The work as a part of other work, which it takes from one share to another."""
    return told_as(work, lambda share: begins + share * (ends - begins))
