"""What a story is made of once it is filled with data, and the slabs that pages are built from.

A slab is never broken. It stands on a first baseline and ends on a last one; everything between
slabs is a distance from baseline to baseline.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Protocol

from briefgen.document.sheet import Sheet
from briefgen.document.styles import Style
from briefgen.document.tagged import Node
from briefgen.document.text import Line, Run, one_line, set_lines

RULE_ABOVE_PT = 12.0
"""How far a rule stands above the baseline it opens."""

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
    words: str = ""
    opens: "Slab | None" = None
    new_page: bool = False
    needs: float = 0.0


class Block(Protocol):
    """Anything that can be cut into slabs."""

    def slabs(self, column: Column) -> list[Slab]:
        """The slabs for a column."""
        ...


@dataclass(frozen=True)
class Mark:
    """A short text on a first baseline: in the margin, or before a hanging paragraph."""

    text: tuple[Run, ...]
    node: Node


@dataclass
class Paragraph:
    """Words in one style.

    Attributes:
        key: Of what it stands for, so that it can be found on the page.
        steps: Smaller styles to take, in turn, where it needs more than `max_lines`.
        level: Of the outline entry, or None.
    """

    text: tuple[Run, ...]
    style: Style
    node: Node
    mark: Mark | None = None
    bullet: Mark | None = None
    key: str = ""
    gap: float | None = None
    snap: float = 0.0
    hang_marks: bool = False
    keep_next: bool = False
    steps: tuple[Style, ...] = ()
    max_lines: int = 0
    level: int | None = None

    @property
    def words(self) -> str:
        """Its text without style."""
        return "".join(run.text for run in self.text).strip()

    def stepped(self, width: float) -> tuple[Style, tuple[Line, ...]]:
        """The first style in which it needs no more lines than it may, and its lines."""
        style, lines = self.style, self._lines(self.style, width)
        for smaller in self.steps:
            if not self.max_lines or len(lines) <= self.max_lines:
                break
            style, lines = smaller, self._lines(smaller, width)
        return style, lines

    def excess(self, width: float) -> int:
        """Lines it needs beyond those it may have, in its smallest style."""
        return max(0, len(self.stepped(width)[1]) - self.max_lines) if self.max_lines else 0

    def _lines(self, style: Style, width: float) -> tuple[Line, ...]:
        text = self.text
        if style is not self.style:
            text = tuple(replace(run, size=run.size * style.size / self.style.size) for run in text)
        if self.bullet:
            inset = set_lines(text, replace(style, hang=0.0), width - style.hang, hang_marks=self.hang_marks)
            return tuple(line.moved(style.hang) for line in inset)
        return set_lines(text, style, width, hang_marks=self.hang_marks)

    def slabs(self, column: Column) -> list[Slab]:
        """One slab for each line, but the first two and the last two stay together."""
        style, lines = self.stepped(column.width)
        groups = _line_groups(len(lines))
        made: list[Slab] = []
        for begin, end in groups:
            made.append(self._slab(style, lines, begin, end, column))
        if made:
            made[0] = replace(
                made[0], gap=self.gap, snap=self.snap, before=style.before, in_margin=bool(self.mark)
            )
            made[-1] = replace(made[-1], after=style.after, keep_next=self.keep_next)
        return made

    def _slab(self, style: Style, lines: Sequence[Line], begin: int, end: int, column: Column) -> Slab:
        def paint(sheet: Sheet, x: float, depth: float, _grown: float) -> None:
            if begin == 0:
                self._opening(sheet, x, depth, column)
            sheet.lines(self.node, lines[begin:end], x, depth, style, column.width, self.key)

        extent = (end - begin - 1) * style.leading
        return Slab(style.leading, extent, paint, words=self.words)

    def _opening(self, sheet: Sheet, x: float, depth: float, column: Column) -> None:
        """What goes before the words: outline entry, bullet, mark in the margin."""
        if self.level is not None:
            sheet.outline(self.words, self.level, depth - self.style.leading)
        if self.bullet:
            sheet.label(self.bullet.node, one_line(self.bullet.text), x, depth, self.key)
        if self.mark:
            line = one_line(self.mark.text)
            sheet.label(self.mark.node, line, x - column.gutter - line.width, depth, self.key)


def _line_groups(count: int) -> list[tuple[int, int]]:
    """Stretches of lines that stay together: no widows, no orphans."""
    if count <= 3:
        return [(0, count)] if count else []
    return [(0, 2), *((i, i + 1) for i in range(2, count - 2)), (count - 2, count)]


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
