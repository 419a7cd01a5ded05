"""What a story is made of once it is filled with data: blocks, which are cut into slabs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from briefgen.document.paging.paragraph import Paragraph
from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.slabs import Column, Paint, Slab, merged

RULE_ABOVE_PT = 12.0
"""How far a rule stands above the baseline it opens."""


class Block(Protocol):
    """Anything that can be cut into slabs."""

    def slabs(self, column: Column) -> list[Slab]:
        """The slabs for a column."""
        ...


@dataclass
class Spacer:
    """Empty room."""

    length: float

    def slabs(self, _column: Column) -> list[Slab]:
        """A slab that paints nothing."""
        return [Slab(self.length, 0.0, _nothing)]


@dataclass
class Break:
    """A new page: always, or where less than `height` is left."""

    height: float | None = None

    def slabs(self, _column: Column) -> list[Slab]:
        """A slab that paints nothing."""
        return [Slab(0.0, 0.0, _nothing, new_page=self.height is None, needs=self.height or 0.0)]


def _nothing(_sheet: Sheet, _x: float, _depth: float, _grown: float) -> None:
    """Paints nothing."""


_ANCHOR = Slab(13.0, 0.0, _nothing)


@dataclass
class Beside:
    """Blocks of the margin column, standing on the first baseline of what follows, or `gap` below."""

    blocks: list[Block]
    gap: float = 0.0


@dataclass
class Group:
    """Blocks in a row of their own.

    Attributes:
        together: Whether they stay on one page.
        rule: Thickness of a rule above, over the whole width; 0 for none.
        bottom: Whether it stands on the foot of the page.
        wide: Whether it takes the margin column in.
    """

    blocks: list["Block | Beside"] = field(default_factory=list)
    gap: float | None = None
    snap: float = 0.0
    together: bool = False
    rule: float = 0.0
    rule_colour: str = "#000000"
    bottom: bool = False
    wide: bool = False
    words: str = ""

    def slabs(self, column: Column) -> list[Slab]:
        """The slabs of its blocks, or a single one."""
        if self.wide:
            shift = column.margin
            return [_shifted(slab, shift) for slab in self._own(column.wide)]
        return self._own(column)

    def _own(self, column: Column) -> list[Slab]:
        made = stack(self.blocks, column)
        if not made:
            return []
        if self.together:
            made = [merged(made)]
        first = made[0]
        if self.rule:
            first = replace(first, paint=self._ruled(first, column))
        made[0] = replace(
            first,
            gap=self.gap if self.gap is not None else first.gap,
            snap=self.snap or first.snap,
            bottom=self.bottom,
            starts=first.starts or self.snap > 0,
            words=self.words or first.words,
        )
        return made

    def _ruled(self, slab: Slab, column: Column) -> Paint:
        def paint(sheet: Sheet, x: float, depth: float, grown: float) -> None:
            left = x - column.margin
            sheet.rule(left, depth - RULE_ABOVE_PT, column.width + column.margin, self.rule, self.rule_colour)
            slab.paint(sheet, x, depth, grown)

        return paint


def paragraphs(blocks: Iterable[Block | Beside], column: Column) -> Iterator[tuple[Paragraph, float]]:
    """Every paragraph of the flow with the width it is set to."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, column.width
        elif isinstance(block, Group):
            yield from paragraphs(block.blocks, column.wide if block.wide else column)


def _shifted(slab: Slab, by: float) -> Slab:
    def paint(sheet: Sheet, x: float, depth: float, grown: float) -> None:
        slab.paint(sheet, x - by, depth, grown)

    return replace(slab, paint=paint, in_margin=True)


def stack(blocks: Iterable[Block | Beside], column: Column) -> list[Slab]:
    """The slabs of blocks in order; what stands beside joins the first slab after it, or stands alone."""
    made: list[Slab] = []
    waiting: list[Beside] = []
    for block in blocks:
        if isinstance(block, Beside):
            waiting.append(block)
            continue
        slabs = block.slabs(column)
        if slabs and waiting:
            slabs[0] = _with_beside(slabs[0], waiting, column)
            waiting = []
        made += slabs
    if waiting:
        anchor = _with_beside(_ANCHOR, waiting, column)
        made += [replace(anchor, extent=anchor.beside)] if anchor.beside or anchor.in_margin else []
    return made


def _with_beside(slab: Slab, besides: Sequence[Beside], column: Column) -> Slab:
    margin = Column(column.margin - column.gutter)
    parts = [(merged(found), one.gap) for one in besides if (found := stack(one.blocks, margin))]
    if not parts:
        return slab

    def paint(sheet: Sheet, x: float, depth: float, grown: float) -> None:
        for part, gap in parts:
            part.paint(sheet, x - column.margin, depth + gap, 0.0)
        slab.paint(sheet, x, depth, grown)

    reach = max(gap + part.extent for part, gap in parts)
    return replace(slab, paint=paint, beside=max(slab.beside, reach), in_margin=True)


@dataclass
class Columns:
    """Stacks side by side: (left edge within the whole width, width, blocks)."""

    stacks: list[tuple[float, float, list[Block | Beside]]]
    gap: float | None = None
    snap: float = 0.0

    def slabs(self, column: Column) -> list[Slab]:
        """One slab as tall as the tallest stack."""
        parts = [
            (x - column.margin, merged(found))
            for x, width, blocks in self.stacks
            if (found := stack(blocks, Column(width)))
        ]
        if not parts:
            return []

        def paint(sheet: Sheet, x: float, depth: float, _grown: float) -> None:
            for left, part in parts:
                part.paint(sheet, x + left, depth, 0.0)

        tallest = max(part.extent for _, part in parts)
        lead = max(part.lead for _, part in parts)
        return [Slab(lead, tallest, paint, self.gap, snap=self.snap, in_margin=True, words=parts[0][1].words)]
