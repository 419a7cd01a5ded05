"""Templates: what one asks for, and where its files are."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_POINTS_IN_MM = 72 / 25.4


class Form(StrEnum):
    """The two forms of one template."""

    PDF = "PDF"
    WORD = "Word"


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
class ChartSlot:
    """A place for a chart in one form of a template: how wide it is drawn there, how high it may be.

    Attributes:
        most_pt: Greatest height; what remains of the page, cell or frame beside the chart's words.
        line: Of `brief.xml`; None in the Word form, whose places have no lines.
    """

    form: Form
    width_pt: float
    most_pt: float
    line: int | None = None

    @property
    def width_mm(self) -> float:
        """The width in millimetres."""
        return self.width_pt / _POINTS_IN_MM


NO_SLOT = ChartSlot(Form.PDF, 122.5 * _POINTS_IN_MM, 580.0)
"""For a template that has no place for a chart: they are still shown, in a text column of common width."""


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
        chart_slots: The places for charts in both forms, those of the PDF first.
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
    chart_slots: tuple[ChartSlot, ...] = ()

    @property
    def chart_slot(self) -> ChartSlot:
        """The place a chart is shown and saved for: the first of the PDF, else of the Word form."""
        return self.chart_slots[0] if self.chart_slots else NO_SLOT

    def most(self, slot: str) -> int:
        """How many of a thing are taken unasked; 0 where the template has no such slot."""
        return next((s.most for s in self.slots if s.name == slot), 0)
