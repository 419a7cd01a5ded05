"""The room something has in a Word document: of its cell, frame, box or column, less margins and indents."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

_TWIPS_PER_PT = 20
_EMU_PER_PT = 12700
_CELL_MARGIN_TWIPS = 108
"""What Word's own normal table leaves left and right of words where nothing is said."""
_BOX_INSET_EMU = 91440
"""What a text box leaves there; ECMA-376 part 1, 21.1.2.1.1."""
_WORDS_PT = 52.0
"""Title, subtitle, note and source of a chart: four lines of 13 pt."""
_CHART_WORD = re.compile(r"\{\{-?[^{}]*\.chart\b")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"


@dataclass(frozen=True, slots=True)
class Room:
    """How wide something may be, and how high, in points."""

    width_pt: float
    most_pt: float


def rooms_of_charts(document: Document) -> Iterator[Room]:
    """The room of each paragraph of a template where a chart is to stand: where it says `{{ ….chart }}`."""
    for paragraph in document.element.body.iter(qn("w:p")):
        if next(paragraph.iterancestors(_FALLBACK), None) is None:
            words = "".join(text.text or "" for text in paragraph.iterfind(f"{qn('w:r')}/{qn('w:t')}"))
            if _CHART_WORD.search(words):
                yield room_of(document, paragraph)


def room_of(document: Document, paragraph: etree._Element) -> Room:
    """The room of a paragraph: of the innermost thing around it, less the paragraph's indents."""
    element: Any = paragraph
    proxy = Paragraph(element, document._body)
    room = around(document, paragraph)
    indents = sum(_inherited(proxy, side) for side in ("left_indent", "right_indent")) / _EMU_PER_PT
    return Room(round(room.width_pt - indents, 3), round(room.most_pt, 3))


def around(document: Document, paragraph: etree._Element) -> Room:
    """The room of the innermost thing around a paragraph: its frame, cell, box or column."""
    proxy: Any = paragraph
    return _framed(document, Paragraph(proxy, document._body)) or _unframed(document, paragraph)


def _unframed(document: Document, paragraph: etree._Element) -> Room:
    for ancestor in paragraph.iterancestors(qn("w:tc"), qn("w:txbxContent")):
        room = _cell(document, ancestor) if ancestor.tag == qn("w:tc") else _box(ancestor)
        if room is not None:
            return room
    return _page(document, paragraph)


# --- cells, frames, boxes -----------------------------------------------------------------------------


def _cell(document: Document, cell: etree._Element) -> Room | None:
    """The room in a table cell; None where its width is not said in twips."""
    width = _cell_width(cell)
    if width is None:
        return None
    margins = sum(_cell_margin(document, cell, sides) for sides in (("left", "start"), ("right", "end")))
    exact = _exact_height(cell)
    most = exact if exact is not None else _page(document, cell).most_pt
    return Room(width - margins / _TWIPS_PER_PT, most)


def _cell_width(cell: etree._Element) -> float | None:
    """What the cell says, else the columns of the grid that it spans."""
    said = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
    if said is not None and said.get(qn("w:type"), "dxa") == "dxa" and _number(said, "w"):
        return _number(said, "w") / _TWIPS_PER_PT
    row, table = cell.getparent(), next(cell.iterancestors(qn("w:tbl")))
    grid = [_number(column, "w") for column in table.iterfind(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")]
    before = sum(_span(other) for other in cell.itersiblings(qn("w:tc"), preceding=True))
    spanned = grid[before : before + _span(cell)] if row is not None else []
    return sum(spanned) / _TWIPS_PER_PT if spanned and all(spanned) else None


def _span(cell: etree._Element) -> int:
    said = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return int(_number(said, "val")) if said is not None else 1


def _cell_margin(
    document: Document, cell: etree._Element, sides: tuple[str, ...], otherwise: float = _CELL_MARGIN_TWIPS
) -> float:
    """In twips: of the cell, else of its table, its table's style, or Word's own."""
    table = next(cell.iterancestors(qn("w:tbl")))
    places = [cell.find(f"{qn('w:tcPr')}/{qn('w:tcMar')}"), _cell_margins_of(table)]
    style = table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}")
    for name in _styles_from(document, style.get(qn("w:val")) if style is not None else None):
        places.append(_cell_margins_of(name))
    for place in places:
        found = [place.find(qn(f"w:{side}")) for side in sides] if place is not None else []
        said = next((margin for margin in found if margin is not None), None)
        if said is not None:
            return _number(said, "w")
    return otherwise


def cell_margins_pt(document: Document, cell: etree._Element) -> tuple[float, float]:
    """What is left above and below the words in a cell, in points; Word's own normal table leaves nothing."""
    top, bottom = (_cell_margin(document, cell, (side,), 0.0) for side in ("top", "bottom"))
    return top / _TWIPS_PER_PT, bottom / _TWIPS_PER_PT


def _cell_margins_of(owner: etree._Element) -> etree._Element | None:
    return owner.find(f"{qn('w:tblPr')}/{qn('w:tblCellMar')}")


def _styles_from(document: Document, name: str | None) -> Iterator[etree._Element]:
    """The style of that identifier and those under it."""
    known = {style.get(qn("w:styleId")): style for style in document.styles.element.iter(qn("w:style"))}
    while name in known:
        style = known.pop(name)
        yield style
        below = style.find(qn("w:basedOn"))
        name = below.get(qn("w:val")) if below is not None else None


def _exact_height(cell: etree._Element) -> float | None:
    height = next(cell.iterancestors(qn("w:tr"))).find(f"{qn('w:trPr')}/{qn('w:trHeight')}")
    if height is None or height.get(qn("w:hRule")) != "exact":
        return None
    return _number(height, "val") / _TWIPS_PER_PT


def _framed(document: Document, paragraph: Paragraph) -> Room | None:
    """The room in the frame a paragraph or its style stands in; None where that has no width."""
    properties = [paragraph._p.pPr, *(style.element.find(qn("w:pPr")) for style in _styles(paragraph))]
    for one in properties:
        frame = one.find(qn("w:framePr")) if one is not None else None
        if frame is not None:
            width, height = _number(frame, "w"), _number(frame, "h")
            exact = frame.get(qn("w:hRule")) == "exact" and height
            most = height / _TWIPS_PER_PT if exact else _page(document, paragraph._p).most_pt
            return Room(width / _TWIPS_PER_PT, most) if width else None
    return None


def _box(content: etree._Element) -> Room | None:
    """The room in a text box of DrawingML; None in an older one, whose size is words of a style."""
    drawing = next(content.iterancestors(qn("wp:inline"), qn("wp:anchor")), None)
    extent = drawing.find(qn("wp:extent")) if drawing is not None else None
    shape = next(content.iterancestors(f"{_SHAPE}wsp"), None)
    if extent is None or shape is None:
        return None
    body = shape.find(f"{_SHAPE}bodyPr")
    inset = {side: _BOX_INSET_EMU if side in "lr" else _BOX_INSET_EMU / 2 for side in "lrtb"}
    if body is not None:
        inset |= {side: float(body.get(f"{side}Ins", value)) for side, value in inset.items()}
    width, height = (float(extent.get(name, "0")) for name in ("cx", "cy"))
    return Room(
        (width - inset["l"] - inset["r"]) / _EMU_PER_PT, (height - inset["t"] - inset["b"]) / _EMU_PER_PT
    )


# --- the page -----------------------------------------------------------------------------------------


def has_one_column(document: Document) -> bool:
    """Whether all of it stands in one column of pages of one kind."""
    body: Any = document.element.body
    columns = body.find(f".//{qn('w:cols')}")
    return len(list(body.iter(qn("w:sectPr")))) == 1 and _number(columns, "num") < 2


def page_height_pt(document: Document) -> float:
    """How high the text area of the pages of a document is."""
    body: Any = document.element.body
    return _page(document, body[0]).most_pt + _WORDS_PT


def _page(document: Document, element: etree._Element) -> Room:
    """The text column of the section an element stands in."""
    section = _section(document, element)
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    width, height = _number(size, "w") or 11906, _number(size, "h") or 16838
    across = sum(_number(margins, side) for side in ("left", "right", "gutter"))
    down = sum(abs(_number(margins, side)) for side in ("top", "bottom"))
    text = (width - across) / _TWIPS_PER_PT
    return Room(_column(section, text), (height - down) / _TWIPS_PER_PT - _WORDS_PT)


def _section(document: Document, element: etree._Element) -> etree._Element:
    """The properties of the section: they stand in its last paragraph, the last ones in the body."""
    body: Any = document.element.body
    block = next(one for one in (element, *element.iterancestors()) if one.getparent() is body)
    for one in (block, *block.itersiblings()):
        found = one if one.tag == qn("w:sectPr") else one.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
        if found is not None:
            return found
    return body.get_or_add_sectPr()  # type: ignore[no-any-return]


def _column(section: etree._Element, text_pt: float) -> float:
    """The narrowest column of a section, in points: a chart may fall into any."""
    columns = section.find(qn("w:cols"))
    if columns is None:
        return text_pt
    own = [_number(column, "w") for column in columns.iterfind(qn("w:col"))]
    if own and all(own):
        return min(own) / _TWIPS_PER_PT
    count = max(int(_number(columns, "num")), 1)
    between = (_number(columns, "space") or 720.0) * (count - 1) / _TWIPS_PER_PT
    return (text_pt - between) / count


def _number(element: etree._Element | None, name: str) -> float:
    """A number of an attribute; 0 where there is none."""
    said = element.get(qn(f"w:{name}"), "") if element is not None else ""
    try:
        return float(said)
    except ValueError:
        return 0.0


def _styles(paragraph: Paragraph) -> Iterator[Any]:
    """The style of a paragraph and those under it."""
    style: Any = paragraph.style
    while style is not None:
        yield style
        style = style.base_style


def _inherited(paragraph: Paragraph, side: str) -> int:
    """An indent of the paragraph itself, else of its style or the nearest style under that, in EMU."""
    formats = (paragraph.paragraph_format, *(style.paragraph_format for style in _styles(paragraph)))
    return int(next((found for f in formats if (found := getattr(f, side)) is not None), 0))
