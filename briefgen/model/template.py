"""Templates: what one asks for, and where its files are."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Slot:
    """How many of one thing a template has room for.

    Attributes:
        name: A list of the manuscript: "quotes", "key_points".
        least: Fewer than this leaves the template not ready.
        most: What Briefgen takes unasked, at most.
    """

    name: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Template:
    """A template folder, read and checked.

    Attributes:
        name: The folder's name: "policy-brief".
        title: As shown to people: "Policy brief".
        purpose: What it is for, one sentence.
        language: BCP 47 of the words the template prints; also its locale.
        page_budget: Pages it may have at most.
        layout: The `brief.xml`, or None.
        word: The `brief.docx`, or None.
        look: The `look.toml` with faces, colours, styles and chart sizes.
    """

    name: str
    title: str
    purpose: str
    folder: Path
    language: str
    page_budget: int
    slots: tuple[Slot, ...]
    layout: Path | None
    word: Path | None
    look: Path

    def most(self, slot: str) -> int:
        """How many of a thing are taken unasked; 0 where the template has no such slot."""
        return next((s.most for s in self.slots if s.name == slot), 0)
