"""Slabs: what pages are built from.

A slab is never broken. It stands on a first baseline and ends on a last one; everything between
slabs is a distance from baseline to baseline.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefgen.document.paging.sheet import Sheet

Paint = Callable[[Sheet, float, float, float], None]


@dataclass(frozen=True, slots=True)
class Column:
    """Where blocks stand: the width of the text and of the margin column left of it, in points."""

    width: float
    margin: float = 0.0
    gutter: float = 0.0

    @property
    def wide(self) -> "Column":
        """The column that takes the margin in."""
        return Column(self.width + self.margin)


@dataclass(frozen=True)
class Slab:
    """Something that stays whole; lengths in points.

    Attributes:
        lead: Least distance from the last baseline above to its first.
        gap: That distance where the template sets it, or None.
        snap: Its first baseline goes down to the next multiple of this, or 0.
        extent: From its first to its last baseline.
        grow: How much taller it may be made; `wish` is how much it would like.
        beside: How far below its first baseline the margin column beside it reaches.
        in_margin: Whether it has something in the margin column.
        paint: Called with sheet, left edge of the text, depth of the first baseline, growth taken.
        rather_next: Whether it stays with what follows where that costs no page: few rows stand alone badly.
        starts: Whether a part of the story begins with it, so that a page may.
        opens: What is painted again where the story breaks before this slab (head rows).
    """

    lead: float
    extent: float
    paint: Paint
    gap: float | None = None
    before: float = 0.0
    after: float = 0.0
    snap: float = 0.0
    grow: float = 0.0
    wish: float = 0.0
    beside: float = 0.0
    in_margin: bool = False
    bottom: bool = False
    keep_next: bool = False
    rather_next: bool = False
    starts: bool = False
    words: str = ""
    opens: "Slab | None" = None
    new_page: bool = False
    needs: float = 0.0


def distance(above: Slab, below: Slab) -> float:
    """From the last baseline of a slab to the first of the next, before any snapping."""
    if below.gap is not None:
        return below.gap
    return below.lead + max(above.after, below.before)


def step(above: Slab, below: Slab) -> float:
    """The distance, made larger where something in the margin reaches lower than the text."""
    apart = distance(above, below)
    if below.in_margin and above.beside > above.extent:
        return max(apart, above.beside - above.extent + below.lead)
    return apart


def merged(slabs: Sequence[Slab]) -> Slab:
    """One slab of several, in a stack; the first that can grow takes the growth."""
    offsets = [0.0]
    for above, below in pairwise(slabs):
        offsets.append(offsets[-1] + above.extent + step(above, below))
    growing = next((i for i, slab in enumerate(slabs) if slab.grow), len(slabs))

    def paint(sheet: Sheet, x: float, depth: float, grown: float) -> None:
        for i, (slab, offset) in enumerate(zip(slabs, offsets, strict=True)):
            moved = grown if i > growing else 0.0
            slab.paint(sheet, x, depth + offset + moved, grown if i == growing else 0.0)

    last = slabs[-1]
    return Slab(
        slabs[0].lead,
        offsets[-1] + last.extent,
        paint,
        gap=slabs[0].gap,
        before=slabs[0].before,
        after=last.after,
        snap=slabs[0].snap,
        grow=sum(slab.grow for slab in slabs[growing : growing + 1]),
        wish=sum(slab.wish for slab in slabs[growing : growing + 1]),
        beside=max(offset + slab.beside for slab, offset in zip(slabs, offsets, strict=True)),
        in_margin=any(slab.in_margin for slab in slabs),
        keep_next=last.keep_next,
        words=slabs[0].words,
    )
