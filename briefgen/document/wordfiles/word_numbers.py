"""Lines up the numbers of a table column on their decimal mark, in every program that opens the file.

A template asks for it with a decimal tab in the style of the cell. Word aligns such a cell by
itself, other programs only where a mark is printed ("21 per cent" has none); the indent set here is
the same place said in a way that all of them follow.
"""

import re
from collections.abc import Iterator
from typing import Any

from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from briefgen.document.templating.advances import text_width
from briefgen.document.wordfiles.word_parts import FACES

_WHOLE = re.compile(r"[+−-]?[\d,\u00a0 ]*\d")


def align_numbers(document: Document) -> None:
    """Indents the numbers of every column whose cells have a decimal tab; words in it stay at its edge."""
    for table in document.tables:
        for column in _columns(table):
            _align(column)


def _columns(table: Table) -> Iterator[list[Paragraph]]:
    rows = [row.cells for row in table.rows]
    for index in range(max((len(cells) for cells in rows), default=0)):
        cells = [cells[index] for cells in rows if index < len(cells)]
        yield [paragraph for cell in cells for paragraph in cell.paragraphs if _is_decimal(paragraph)]


def _align(column: list[Paragraph]) -> None:
    widths = {id(paragraph): _whole_width_pt(paragraph) for paragraph in column}
    edge = max(widths.values(), default=0.0)
    for paragraph in column:
        form = paragraph.paragraph_format
        for stop in _styled(paragraph, "tab_stops"):
            form.tab_stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
        form.tab_stops.add_tab_stop(Pt(edge), WD_TAB_ALIGNMENT.DECIMAL)
        form.left_indent = Pt(round((edge - widths[id(paragraph)]) * 20) / 20)


def _is_decimal(paragraph: Paragraph) -> bool:
    stops = list(_styled(paragraph, "tab_stops"))
    return [stop.alignment for stop in stops] == [WD_TAB_ALIGNMENT.DECIMAL] and bool(_whole(paragraph))


def _styled(paragraph: Paragraph, name: str) -> Any:
    style: Any = paragraph.style
    return getattr(style.paragraph_format, name) if style is not None else ()


def _whole(paragraph: Paragraph) -> str:
    """The number up to its decimal mark, with its sign; empty where the words are no number."""
    found = _WHOLE.match(paragraph.text)
    return found[0] if found else ""


def _whole_width_pt(paragraph: Paragraph) -> float:
    font: Any = paragraph.style.font if paragraph.style is not None else None
    face = FACES.get(font.name or "", {}).get("Bold" if font.bold else "Regular", "sans")
    return text_width(_whole(paragraph), face) * float(font.size.pt if font.size else 10)
