"""What long work tells while it runs; the command line and the window listen to the same stream."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from briefgen.knowledge.work import result_of as result_of
from briefgen.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Started:
    """A piece of work began; `total` counts its parts where that is known."""

    what: str
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Advanced:
    """So many parts are done; `what` says where the work is now."""

    done: int
    total: int | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something a person should know; the work goes on."""

    problem: Problem


Event = Started | Advanced | Noticed

T = TypeVar("T")
Step = Generator[Event, None, T]
"""Work that yields events and returns a T; closing it stops the work."""
