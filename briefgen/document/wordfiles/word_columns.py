"""Widens the columns of a Word table whose numbers or words would break, at the cost of roomier ones.

A template fixes its columns for usual values. A number is never split over lines: "0.00000012" read in
two halves is another number. Where all fit, the widths stay as the template's author set them; where only a
word does not, its column borrows what it lacks.
"""

import re
from collections.abc import Sequence
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from briefgen.document.paging.lending import eased as made_easy
from briefgen.document.paging.lending import lent
from briefgen.document.templating.advances import text_width
from briefgen.document.wordfiles.word_parts import FACES

_GAP_PT = 6.0
_FIGURE = re.compile(r"\d")
_TWIPS = 20
_Needs = tuple[float, float]
"""Of a column, in points: its longest word, and its longest cell on one line."""


def widen_columns(document: Document, *, eased: bool = False) -> None:
    """Shares the width of each table anew where a word has no room, or its columns have no common width.

    Args:
        document: Its tables are changed in place.
        eased: Whether columns also give what they do not need, so that fewer rows take two lines.
    """
    for table in document.tables:
        cells = [row.findall(qn("w:tc")) for row in table._tbl.tr_lst]
        counts = {len(row) for row in cells}
        if len(counts) == 1 and cells[0] and not _is_merged(table):
            _widen(table, list(zip(*cells, strict=True)), eased=eased)


def _is_merged(table: Table) -> bool:
    return (
        table._tbl.find(f".//{qn('w:gridSpan')}") is not None
        or table._tbl.find(f".//{qn('w:tbl')}") is not None
    )


def _widen(table: Table, columns: Sequence[tuple[Any, ...]], *, eased: bool) -> None:
    now = [[_width(cell) for cell in column] for column in columns]
    grid: list[Any] = table._tbl.tblGrid.gridCol_lst
    if not all(all(column) for column in now) or len(grid) != len(columns):
        return
    needs = [_needs(column, table) for column in columns]
    has_room = all(_number(column, table) <= min(widths) for column, widths in zip(columns, now, strict=True))
    is_even = all(len(set(widths)) == 1 for widths in now)
    room = sum(float(column.get(qn("w:w"))) for column in grid) / _TWIPS
    widths: Sequence[float] = _shared(needs, room)
    if has_room and is_even:
        old = [column[0] for column in now]
        widths = lent(old, [least for least, _ in needs], [most for _, most in needs])
        widths = made_easy(widths, [most for _, most in needs]) if eased else widths
        if list(widths) == old:
            return
    for column, narrow, width in zip(columns, grid, widths, strict=True):
        twips = str(round(width * _TWIPS))
        narrow.set(qn("w:w"), twips)
        for cell in column:
            cell.find(f".//{qn('w:tcW')}").set(qn("w:w"), twips)


def _width(cell: Any) -> float:
    """In points; 0 where the template leaves it open."""
    found = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
    fixed = found is not None and found.get(qn("w:type")) == "dxa"
    return float(found.get(qn("w:w"))) / _TWIPS if fixed else 0.0


def _needs(column: Sequence[Any], table: Table) -> _Needs:
    paragraphs = [Paragraph(each, table) for cell in column for each in cell.findall(qn("w:p"))]
    words = [(paragraph, word) for paragraph in paragraphs for word in paragraph.text.split(" ")]
    least = max((_width_pt(paragraph, word) for paragraph, word in words), default=0.0)
    most = max((_width_pt(paragraph, paragraph.text) for paragraph in paragraphs), default=0.0)
    return least + _GAP_PT, most + _GAP_PT


def _number(column: Sequence[Any], table: Table) -> float:
    """The width of its longest word with a figure in it, in points."""
    paragraphs = [Paragraph(each, table) for cell in column for each in cell.findall(qn("w:p"))]
    numbers = [(each, word) for each in paragraphs for word in each.text.split(" ") if _FIGURE.search(word)]
    return max((_width_pt(paragraph, word) for paragraph, word in numbers), default=0.0)


def _width_pt(paragraph: Paragraph, words: str) -> float:
    font: Any = paragraph.style.font if paragraph.style is not None else None
    face = FACES.get(font.name or "", {}).get("Bold", "sans bold")
    return text_width(words, face) * float(font.size.pt if font.size else 10)


def _shared(needs: Sequence[_Needs], room: float) -> list[float]:
    """Each column as wide as its longest word, then what is left by how much more its cells could use."""
    least = sum(narrow for narrow, _ in needs)
    if least >= room:
        return [narrow * room / least for narrow, _ in needs]
    wishes = [wide - narrow for narrow, wide in needs]
    part = min((room - least) / sum(wishes), 1.0) if sum(wishes) else 0.0
    widths = [narrow + wish * part for (narrow, _), wish in zip(needs, wishes, strict=True)]
    return [*widths[:-1], widths[-1] + room - sum(widths)]
