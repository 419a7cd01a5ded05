"""How high what stands in a Word document is, as near as words can be measured without Word.

Word breaks its own lines and pages. This measures the words in the faces that ship, breaks lines where they
no longer fit, and adds up heights: near enough to say how many pages there will be, not where a line stands.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

from briefgen.document.templating.advances import text_width
from briefgen.document.wordfiles.word_room import around, cell_margins_pt
from briefgen.document.wordfiles.word_style import Setting, Styles

_EMU_PER_PT = 12700
_BREAK = re.compile(r"[^ \-–—/]*[ \-–—/]?")
_PART_PT = 13.0
"""So much white space above a paragraph parts a section from the one before."""
_RULE_PT = 0.5
"""What the rule between two rows of a table takes."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A stretch of a document that stands on one page; lengths in points.

    Attributes:
        before_pt: White space above, dropped at the head of a page.
        after_pt: White space below; of two neighbours the wider one counts.
        keep_next: Whether the next slice must stand on the same page.
        words: The words of the block it belongs to, to name it by.
        new_page: Whether it begins a page whatever room there is.
        opens: The block that a part of the document begins with, so that a page may; else None.
    """

    height_pt: float
    before_pt: float = 0.0
    after_pt: float = 0.0
    keep_next: bool = False
    words: str = ""
    new_page: bool = False
    opens: etree._Element | None = None


@dataclass
class Measure:
    """Measures what stands in one document, which must not change meanwhile.

    Attributes:
        drawn: Height of what is to be drawn in a paragraph, in points, where nothing is drawn yet.
        most_before_pt: White space above a block is cut back to this.
    """

    document: Document
    drawn: Mapping[etree._Element, float] = field(default_factory=dict)
    most_before_pt: float = math.inf

    def __post_init__(self) -> None:
        self._styles = Styles(self.document)
        self._counts: dict[etree._Element, list[float]] = {}
        self._margins: dict[etree._Element, float] = {}

    def slices(self) -> Iterator[Slice]:
        """What stands in the body, cut where a page may break."""
        is_broken = False
        for block in self.document.element.body.iterchildren(qn("w:p"), qn("w:tbl")):
            if block.find(f"{qn('w:pPr')}/{qn('w:framePr')}") is not None:
                continue
            is_paragraph = block.tag == qn("w:p")
            first, *rest = self._paragraph(block) if is_paragraph else self._table(block)
            starts = is_broken or (is_paragraph and self._styles.of_paragraph(block).page_break)
            yield replace(
                first,
                before_pt=min(first.before_pt, self.most_before_pt),
                new_page=starts,
                opens=block if is_paragraph and first.before_pt >= _PART_PT else None,
            )
            yield from rest
            is_broken = _breaks_page(block)

    # --- paragraphs ----------------------------------------------------------------------

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Slice]:
        """A paragraph in one slice, or where lines may part, its lines: never one alone, above or below."""
        setting = self._styles.of_paragraph(paragraph)
        lines = self._lines(paragraph, setting)
        words = _words(paragraph)
        if setting.keep_lines or len(lines) < 4:
            yield _whole(lines, setting, words)
            return
        ends = [sum(lines[:2]), *lines[2:-2], sum(lines[-2:])]
        for i, height in enumerate(ends):
            last = i == len(ends) - 1
            yield Slice(
                height + (setting.border_pt if i == 0 else 0.0),
                setting.before_pt if i == 0 else 0.0,
                setting.after_pt if last else 0.0,
                setting.keep_next and last,
                words,
            )

    def _height(self, paragraph: etree._Element) -> Slice:
        setting = self._styles.of_paragraph(paragraph)
        return _whole(self._lines(paragraph, setting), setting, "")

    def _lines(self, paragraph: etree._Element, setting: Setting) -> list[float]:
        """The height of each line."""
        drawn = self.drawn.get(paragraph) or _drawn_pt(paragraph)
        if drawn and not setting.exact:
            return [max(drawn, setting.line_pt)]
        if paragraph not in self._counts:
            room = around(self.document, paragraph).width_pt
            self._counts[paragraph] = [setting.line_pt] * self._count(paragraph, setting, room)
        return self._counts[paragraph]

    def _count(self, paragraph: etree._Element, setting: Setting, room_pt: float) -> int:
        """How many lines the words take: those behind the last tab begin at the left indent."""
        wide = room_pt - setting.left_pt - setting.right_pt
        pieces, tabbed = self._pieces(paragraph)
        left = wide if tabbed else wide - setting.first_pt
        return broken(pieces, left, wide)

    def _pieces(self, paragraph: etree._Element) -> tuple[list[tuple[str, float]], bool]:
        """The words behind the last tab, cut where a line may break, each with its width in points."""
        pieces: list[tuple[str, float]] = []
        tabbed = False
        for run in _runs(paragraph):
            face, size = self._styles.of_run(run, paragraph)
            for part in run.iterchildren(qn("w:t"), qn("w:tab"), qn("w:br")):
                if part.tag == qn("w:tab"):
                    pieces, tabbed = [], True
                elif part.tag == qn("w:br"):
                    pieces.append(("\n", math.inf))
                else:
                    words = _BREAK.findall(part.text or "")
                    pieces += [(word, text_width(word, face) * size) for word in words if word]
        return pieces, tabbed

    # --- tables --------------------------------------------------------------------------

    def _table(self, table: etree._Element) -> Iterator[Slice]:
        rows = [self._row(row) for row in table.iterchildren(qn("w:tr"))]
        words = _words(table)
        for row in rows:
            yield replace(row, words=words)

    def _row(self, row: etree._Element) -> Slice:
        cells = [self._cell(cell) for cell in row.iterchildren(qn("w:tc"))]
        said = row.find(f"{qn('w:trPr')}/{qn('w:trHeight')}")
        least = float(said.get(qn("w:val"), "0")) / 20 if said is not None else 0.0
        exact = said is not None and said.get(qn("w:hRule")) == "exact"
        height = least if exact else max([least, *cells])
        first: Any = next(row.iter(qn("w:p")), None)
        keeps = first is not None and self._styles.of_paragraph(first).keep_next
        return Slice(height + _RULE_PT, keep_next=keeps)

    def _cell(self, cell: etree._Element) -> float:
        inside = [
            part
            for block in cell.iterchildren(qn("w:p"), qn("w:tbl"))
            for part in ([self._height(block)] if block.tag == qn("w:p") else self._table(block))
        ]
        if cell not in self._margins:
            self._margins[cell] = sum(cell_margins_pt(self.document, cell))
        return stacked_pt(inside) + self._margins[cell]


def broken(pieces: Sequence[tuple[str, float]], first_pt: float, wide_pt: float) -> int:
    """How many lines words take.

    Args:
        pieces: Words with the sign a line may break after, and their widths in points.
        first_pt: Room of the first line.
        wide_pt: Room of every other.
    """
    count, room, is_begun = 1, first_pt, False
    for word, width in pieces:
        if math.isinf(width):
            count, room, is_begun = count + 1, wide_pt, False
            continue
        bare = width * len(word.rstrip(" ")) / len(word)
        if bare > room and is_begun:
            count, room = count + 1, wide_pt
        if bare > room:
            more = math.ceil((bare - room) / max(wide_pt, 1.0))
            count, room = count + more, room + more * wide_pt
        room, is_begun = room - width, True
    return count


def stacked_pt(slices: Sequence[Slice]) -> float:
    """The height of slices that stand over each other, white space within and around them counted."""
    height, after = 0.0, 0.0
    for each in slices:
        height += max(each.before_pt, after) + each.height_pt
        after = each.after_pt
    return height + after


def _whole(lines: Sequence[float], setting: Setting, words: str) -> Slice:
    return Slice(
        sum(lines) + setting.border_pt, setting.before_pt, setting.after_pt, setting.keep_next, words
    )


def _runs(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The runs of a paragraph, those of links too, none of a text box in it."""
    for run in paragraph.iter(qn("w:r")):
        if next(run.iterancestors(qn("w:p"))) is paragraph:
            yield run


def _drawn_pt(paragraph: etree._Element) -> float:
    """The height of the highest drawing that stands in the line."""
    extents = (inline.find(qn("wp:extent")) for inline in paragraph.iter(qn("wp:inline")))
    return max((float(one.get("cy", "0")) / _EMU_PER_PT for one in extents if one is not None), default=0.0)


def _breaks_page(block: etree._Element) -> bool:
    """Whether what follows begins a page."""
    return any(each.get(qn("w:type")) == "page" for each in block.iter(qn("w:br")))


def _words(block: etree._Element) -> str:
    return " ".join(text for part in block.iter(qn("w:t")) if (text := (part.text or "").strip()))
