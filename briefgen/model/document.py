"""A finished document, and how it fitted its pages."""

from dataclasses import dataclass

from briefgen.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an item was printed.

    Attributes:
        key: Of the evidence item, chart or line of the manuscript.
        page: 0-based.
        box_pt: (left, bottom, right, top) in points from the lower left of the page.
    """

    key: str
    page: int
    box_pt: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Cut:
    """Something that could go to make room: what, and the lines it gives back."""

    key: str
    text: str
    lines: int


@dataclass(frozen=True, slots=True)
class Fit:
    """How the words fitted the template's pages; an estimate in DOCX, where Word breaks the pages itself.

    Attributes:
        pages: Pages there are.
        budget: Pages there may be.
        spare_lines: Body lines still free on the last page; 0 when over.
        over_lines: Body lines beyond the budget; 0 when it fits.
        first_over: What does not fit first, in words, or empty.
        cuts: What could go, best first.
        yielded: What gave way to make it fit, in words, in the order it was done.
    """

    pages: int
    budget: int
    spare_lines: int = 0
    over_lines: int = 0
    first_over: str = ""
    cuts: tuple[Cut, ...] = ()
    yielded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document as bytes, with what is worth knowing about it.

    Attributes:
        fit: None where the writer cannot tell, as for a Word form of several columns.
        places: Where items were printed; empty for DOCX.
    """

    data: bytes
    problems: tuple[Problem, ...] = ()
    fit: Fit | None = None
    places: tuple[Placed, ...] = ()
