"""What went wrong, where, and what a person can do about it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters: an error stops the work, a warning must be seen, a note may be."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Aspect(StrEnum):
    """Of a chart's look, what a problem lies in."""

    COLOUR = "colour"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem lies.

    Attributes:
        name: A file, an address, or words a person knows the place by ("pasted text").
        line: 1-based, or None where lines mean nothing.
        column: 1-based, or None.
        part: A place inside, in words: "¶ 5", "table 1, row 2", "word/document.xml".
    """

    name: str
    line: int | None = None
    column: int | None = None
    part: str = ""

    def __str__(self) -> str:
        numbers = [str(n) for n in (self.line, self.column) if n is not None]
        place = ":".join([self.name, *numbers])
        return f"{place}, {self.part}" if self.part else place


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing a person can mend: what happened, where, and what to do.

    Attributes:
        text: One sentence without a final full stop.
        hint: What to do, or empty.
        aspect: Of a chart's look, what it lies in; None for all other problems.
    """

    severity: Severity
    text: str
    place: Place
    hint: str = ""
    aspect: Aspect | None = None

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.place}: {self.severity}: {self.text}{hint}"


class BriefgenError(Exception):
    """Work could not be done; carries every problem found, not only the first."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


def error(text: str, place: Place | str, hint: str = "") -> BriefgenError:
    """A BriefgenError with the one problem described."""
    where = place if isinstance(place, Place) else Place(place)
    return BriefgenError(Problem(Severity.ERROR, text, where, hint))
