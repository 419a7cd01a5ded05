"""Words and lines laid over a native chart, for what no part of a chart can say: a change, a key, a name.

They stand in a part of their own, as Word itself keeps what is drawn into a chart (ECMA-376 part 1, 14.2.4
and 21.3). Numbers of the data never stand here: they are labels of their marks, and follow an edit.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree
from lxml.builder import ElementMaker

from briefgen.document.native.chart_xml import CHART, DRAWING, A, Element, TextStyle, letters, solid
from briefgen.document.native.word_text import printable

_OVER = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"
_D = ElementMaker(namespace=_OVER, nsmap={"cdr": _OVER, "a": DRAWING})
_EMU_PER_PT = 12700
_LINE_TO_SIZE = 1.3
"""The height of a line of text as Word sets it, as a multiple of its size."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text.

    Attributes:
        x: Where it starts, is centred or ends, by `align`: "l", "ctr" or "r"; in points from the left.
        middle: Of the line, in points from the top.
        width: As it is set, in points.
    """

    x: float
    middle: float
    text: str
    style: TextStyle
    width: float
    align: str = "l"


@dataclass(frozen=True, slots=True)
class Rule:
    """A line between two places in points; `dash_pt` is how long it is on and off."""

    start: tuple[float, float]
    end: tuple[float, float]
    colour: str
    width_pt: float
    dash_pt: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Swatch:
    """A filled box from its upper left corner, in points."""

    x: float
    y: float
    width: float
    height: float
    colour: str


Shape = Words | Rule | Swatch


def shapes_part(shapes: Sequence[Shape], width_pt: float, height_pt: float) -> bytes:
    """The part that holds them, for a chart of that size."""
    root = etree.Element(f"{{{CHART}}}userShapes", nsmap={"c": CHART, "a": DRAWING, "cdr": _OVER})
    for number, shape in enumerate(shapes, start=2):
        root.append(_anchored(shape, number, (width_pt, height_pt)))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _anchored(shape: Shape, number: int, size: tuple[float, float]) -> Element:
    match shape:
        case Words():
            high = shape.style.size_pt * _LINE_TO_SIZE
            back = {"l": 0.0, "ctr": 0.5, "r": 1.0}[shape.align] * shape.width
            box = (shape.x - back, shape.middle - high / 2, shape.width, high)
            return _anchor(box, size, _words(shape, number, box))
        case Rule():
            (x0, y0), (x1, y1) = shape.start, shape.end
            box = (min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))
            return _anchor(box, size, _rule(shape, number, box))
        case Swatch():
            box = (shape.x, shape.y, shape.width, shape.height)
            return _anchor(box, size, _swatch(shape, number, box))


Box = tuple[float, float, float, float]
"""Left, top, width and height in points."""


def _anchor(box: Box, size: tuple[float, float], drawn: Element) -> Element:
    x, y, wide, high = box
    start = (_share(x, size[0]), _share(y, size[1]))
    end = (_share(x + wide, size[0]), _share(y + high, size[1]))
    corners = [
        getattr(_D, tag)(_D.x(f"{across:.5f}"), _D.y(f"{down:.5f}"))
        for tag, (across, down) in (("from", start), ("to", end))
    ]
    return _D.relSizeAnchor(*corners, drawn)


def _share(length: float, whole: float) -> float:
    """A place as a share of the chart; nothing stands outside it, or LibreOffice leaves it out."""
    return min(max(length / whole, 0.0), 1.0)


def _name(tag: str, number: int) -> Element:
    return getattr(_D, tag)(id=str(number), name=f"Over the chart {number - 1}")


def _form(box: Box, preset: str, *looks: Element, rises: bool = False) -> Element:
    """The place, outline and look of a shape; a line that `rises` starts at the lower left."""
    x, y, wide, high = (str(round(length * _EMU_PER_PT)) for length in box)
    place = A.xfrm(A.off(x=x, y=y), A.ext(cx=wide, cy=high), **({"flipV": "1"} if rises else {}))
    return _D.spPr(place, A.prstGeom(A.avLst(), prst=preset), *looks)


def _words(words: Words, number: int, box: Box) -> Element:
    run = A.r(letters("rPr", words.style), A.t(printable(words.text)))
    insets = dict.fromkeys(("lIns", "tIns", "rIns", "bIns"), "0")
    body = _D.txBody(
        A.bodyPr(vertOverflow="overflow", horzOverflow="overflow", wrap="none", **insets, anchor="ctr"),
        A.lstStyle(),
        A.p(A.pPr(algn=words.align), run),
    )
    about = _D.nvSpPr(_name("cNvPr", number), _D.cNvSpPr(txBox="1"))
    return _D.sp(about, _form(box, "rect", A.noFill()), body, macro="", textlink="")


def _rule(rule: Rule, number: int, box: Box) -> Element:
    dash = []
    if rule.dash_pt:
        # In thousandths of a per cent of the line's width; ECMA-376 part 1, 20.1.8.22.
        on, off = (str(round(length / rule.width_pt * 100000)) for length in rule.dash_pt)
        dash = [A.custDash(A.ds(d=on, sp=off))]
    stroke = A.ln(solid(rule.colour), *dash, w=str(round(rule.width_pt * _EMU_PER_PT)))
    about = _D.nvCxnSpPr(_name("cNvPr", number), _D.cNvCxnSpPr())
    (x0, y0), (x1, y1) = rule.start, rule.end
    return _D.cxnSp(about, _form(box, "line", stroke, rises=(x1 - x0) * (y1 - y0) < 0), macro="")


def _swatch(swatch: Swatch, number: int, box: Box) -> Element:
    about = _D.nvSpPr(_name("cNvPr", number), _D.cNvSpPr())
    return _D.sp(about, _form(box, "rect", solid(swatch.colour), A.ln(A.noFill())), macro="", textlink="")
