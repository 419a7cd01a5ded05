"""A paragraph as a block: words in one style, with what stands beside its first line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.slabs import Column, Slab
from briefgen.document.paging.tagged import Node
from briefgen.document.paging.text import Line, Run, one_line, set_lines
from briefgen.document.templating.styles import Style

_MARK_SHARE = 0.45
"""How much of the margin column a mark takes at most: the rest belongs to the side head."""


@dataclass(frozen=True)
class Mark:
    """A short text on a first baseline: in the margin, or before a hanging paragraph."""

    text: tuple[Run, ...]
    node: Node
    style: Style

    def lines(self, column: Column) -> tuple[Line, ...]:
        """Its lines: a long list of places runs on below, so that it leaves the side head its room."""
        width = (column.margin - column.gutter) * _MARK_SHARE
        return set_lines(self.text, self.style, width) if width > 0 else (one_line(self.text),)


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
            marks = self.mark.lines(column) if self.mark else ()
            made[0] = replace(
                made[0],
                gap=self.gap,
                snap=self.snap,
                before=style.before,
                beside=max(len(marks) - 1, 0) * self.mark.style.leading if self.mark else 0.0,
                in_margin=bool(marks),
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
            lines = self.mark.lines(column)
            width = max(line.width for line in lines)
            left = x - column.gutter - width
            style = replace(self.mark.style, align="right")
            sheet.lines(self.mark.node, lines, left, depth, style, width, self.key)


def _line_groups(count: int) -> list[tuple[int, int]]:
    """Stretches of lines that stay together: no widows, no orphans."""
    if count <= 3:
        return [(0, count)] if count else []
    return [(0, 2), *((i, i + 1) for i in range(2, count - 2)), (count - 2, count)]
