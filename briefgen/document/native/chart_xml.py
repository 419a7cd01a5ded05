"""DrawingML for charts in small pieces: what `native_chart` puts together.

Elements stand in the order the schema demands (ECMA-376 part 1, 21.2.2); Word refuses any other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from lxml import etree
from lxml.builder import ElementMaker

from briefgen.document.native.chart_sheet import Cell, Sheet, serial
from briefgen.document.native.word_text import printable

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_NAMES = {"c": CHART, "a": DRAWING, "r": RELATIONSHIPS}
C = ElementMaker(namespace=CHART, nsmap=_NAMES)
A = ElementMaker(namespace=DRAWING, nsmap=_NAMES)

Element = Any  # lxml's builder returns elements its stubs cannot name
EMU_PER_PT = 12700


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How words in a chart are set. `colour` is "RRGGBB"."""

    face: str
    size_pt: float
    colour: str
    bold: bool = False
    italic: bool = False


def val(tag: str, value: object) -> Element:
    """An element that holds nothing but its value: `<c:gapWidth val="56"/>`."""
    return getattr(C, tag)(val=str(value))


def solid(colour: str) -> Element:
    """A plain fill of that colour."""
    return A.solidFill(A.srgbClr(val=colour))


def line(colour: str | None, width_pt: float = 0.75, cap: str = "rnd", dash: str = "") -> Element:
    """A stroke; None draws none. `cap` is how it ends: "rnd" or "flat"; `dash` is DrawingML's name of one."""
    if colour is None:
        return A.ln(A.noFill())
    dashed = [A.prstDash(val=dash)] if dash else []
    return A.ln(solid(colour), *dashed, A.round(), w=str(round(width_pt * EMU_PER_PT)), cap=cap)


def shape(fill: str | None, stroke: Element) -> Element:
    """Fill and stroke of a mark; a fill of None leaves it open."""
    return C.spPr(A.noFill() if fill is None else solid(fill), stroke)


def text(style: TextStyle, wrap: str = "square") -> Element:
    """How the words of an axis, a label or the whole chart are set; a `wrap` of "none" keeps one line."""
    return C.txPr(A.bodyPr(rot="0", vert="horz", wrap=wrap), A.lstStyle(), A.p(paragraph(style)))


def paragraph(style: TextStyle, align: str = "") -> Element:
    """How a line of words is set: its letters, and its alignment where it is not the usual one."""
    return A.pPr(letters("defRPr", style), **({"algn": align} if align else {}))


def letters(tag: str, style: TextStyle) -> Element:
    """Size, weight, colour and face; DrawingML calls the same properties by several tags."""
    size, weight = str(round(style.size_pt * 100)), str(int(style.bold))
    faces = A.latin(typeface=style.face), A.cs(typeface=style.face)
    slant = {"i": "1"} if style.italic else {}
    return getattr(A, tag)(solid(style.colour), *faces, sz=size, b=weight, **slant)


def run(words: str, style: TextStyle) -> Element:
    """Words set in one way within a line."""
    return A.r(letters("rPr", style), A.t(printable(words)))


# --- data: the reference into the workbook, and the values as they were when it was written -----------


def head(sheet: Sheet, index: int) -> Element:
    """The name of a series."""
    cache = C.strCache(val("ptCount", 1), C.pt(C.v(printable(sheet.columns[index].head)), idx="0"))
    return C.tx(C.strRef(C.f(sheet.head_reference(index)), cache))


def numbers(tag: str, sheet: Sheet, index: int, number_format: str = "General") -> Element:
    """A column of numbers or days as the values of a series; empty cells are gaps."""
    cells = sheet.columns[index].cells
    points = [C.pt(C.v(_number(cell)), idx=str(i)) for i, cell in enumerate(cells) if cell is not None]
    cache = C.numCache(C.formatCode(number_format), val("ptCount", len(cells)), *points)
    return getattr(C, tag)(C.numRef(C.f(sheet.cells_reference(index)), cache))


def words(tag: str, sheet: Sheet, index: int) -> Element:
    """A column of text as the categories of a series.

    Long names are cached broken into lines: LibreOffice breaks none at an upright axis, and squeezes the
    whole chart where one runs over its edge. The workbook has them whole.
    """
    column = sheet.columns[index]
    cells = column.lines or column.cells
    points = [C.pt(C.v(printable(str(cell))), idx=str(i)) for i, cell in enumerate(cells)]
    cache = C.strCache(val("ptCount", len(cells)), *points)
    return getattr(C, tag)(C.strRef(C.f(sheet.cells_reference(index)), cache))


def numbers_across(tag: str, sheet: Sheet, row: int, first: int, cells: int) -> Element:
    """Numbers side by side in one row of the sheet as the values of a series."""
    values = [sheet.columns[first + i].cells[row] for i in range(cells)]
    points = [C.pt(C.v(_number(cell)), idx=str(i)) for i, cell in enumerate(values)]
    cache = C.numCache(C.formatCode("General"), val("ptCount", cells), *points)
    return getattr(C, tag)(C.numRef(C.f(sheet.row_reference(row, first, cells)), cache))


def series_name(sheet: Sheet, column: int, row: int) -> Element:
    """The name of a series from a cell of a row, broken into lines as `words` are."""
    names = sheet.columns[column].lines or sheet.columns[column].cells
    cache = C.strCache(val("ptCount", 1), C.pt(C.v(printable(str(names[row]))), idx="0"))
    return C.tx(C.strRef(C.f(sheet.row_reference(row, column, 1)), cache))


def _number(cell: Cell) -> str:
    if isinstance(cell, date):
        return str(serial(cell))
    return format(cell, "f") if isinstance(cell, Decimal) else str(cell)


# --- axes --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of a plot.

    Attributes:
        kind: "cat", "val" or "date".
        position: "l", "b", "r" or "t".
        hidden: Neither line nor numbers.
        backwards: The first item on top of a vertical axis.
        low, high: Ends of the scale, or None for Word's own.
        step: Between two ticks, or None.
        grid: Colour of the gridlines, or None.
        between: Whether items stand between the ticks (bars) or on them (lines).
        unit: Into what a date axis divides time: "years", "months" or "days".
        every: What `step` counts on a date axis, in the same words.
    """

    kind: str
    number: int
    crosses: int
    position: str
    style: TextStyle
    hidden: bool = False
    no_words: bool = False
    backwards: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    step: Decimal | None = None
    grid: str | None = None
    stroke: Element | None = None
    between: bool = True
    number_format: str = "General"
    unit: str = ""
    every: str = ""


def axis(a: Axis) -> Element:
    """The axis with what its kind may hold, in the order of the schema."""
    return getattr(C, f"{a.kind}Ax")(
        val("axId", a.number),
        _scale(a),
        val("delete", int(a.hidden)),
        val("axPos", a.position),
        *([C.majorGridlines(C.spPr(line(a.grid, 0.5)))] if a.grid else []),
        C.numFmt(formatCode=a.number_format, sourceLinked="0"),
        val("majorTickMark", "none"),
        val("minorTickMark", "none"),
        val("tickLblPos", "none" if a.no_words else "low"),
        C.spPr(line(None) if a.stroke is None else a.stroke),
        text(a.style),
        val("crossAx", a.crosses),
        val("crosses", "autoZero"),
        *_own(a),
    )


def _scale(a: Axis) -> Element:
    parts = [val("orientation", "maxMin" if a.backwards else "minMax")]
    if a.high is not None:
        parts.append(val("max", format(a.high, "f")))
    if a.low is not None:
        parts.append(val("min", format(a.low, "f")))
    return C.scaling(*parts)


def _own(a: Axis) -> list[Element]:
    if a.kind == "cat":
        return [val("auto", 0), val("lblAlgn", "ctr"), val("lblOffset", 60), val("noMultiLvlLbl", 1)]
    step = [val("majorUnit", format(a.step, "f"))] if a.step is not None else []
    if a.kind == "date":
        own = [val("auto", 0), val("lblOffset", 60), val("baseTimeUnit", a.unit)]
        return own + step + ([val("majorTimeUnit", a.every)] if step else [])
    return [val("crossBetween", "between" if a.between else "midCat"), *step]


# --- the whole ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Inner:
    """Where the plot without its labels lies in the chart, as shares of its width and height."""

    x: float
    y: float
    width: float
    height: float


def chart_space(
    plots: Sequence[Element],
    inner: Inner | None,
    style: TextStyle,
    heading: tuple[str, TextStyle] | None = None,
    *,
    covered: bool = False,
    gaps: bool = False,
) -> bytes:
    """The part of a chart: no frame, no ground, no legend.

    Its title stands on the page; a `heading`, words with their style, stands small over the plot. One that
    is `covered` has words and lines over it, in a part of their own. Where there are `gaps`, an empty cell
    breaks a line.
    """
    chart = C.chart(
        *([_heading(*heading)] if heading else []),
        val("autoTitleDeleted", int(heading is None)),
        C.plotArea(_layout(inner), *plots, shape(None, line(None))),
        val("plotVisOnly", 1),
        val("dispBlanksAs", "gap" if gaps else "span"),
    )
    space = C.chartSpace(
        val("date1904", 0), val("roundedCorners", 0), chart, shape(None, line(None)), text(style)
    )
    space.append(C.externalData(val("autoUpdate", 0), {f"{{{RELATIONSHIPS}}}id": "rId1"}))
    if covered:
        space.append(C.userShapes({f"{{{RELATIONSHIPS}}}id": "rId2"}))
    etree.cleanup_namespaces(space, keep_ns_prefixes=["c", "a", "r"])
    return etree.tostring(space, xml_declaration=True, encoding="UTF-8", standalone=True)


def _heading(words: str, style: TextStyle) -> Element:
    """Words in the upper left corner of a chart."""
    rich = C.rich(A.bodyPr(rot="0", wrap="none"), A.lstStyle(), A.p(paragraph(style), run(words, style)))
    edges = [val("xMode", "edge"), val("yMode", "edge"), val("x", "0"), val("y", "0")]
    return C.title(C.tx(rich), C.layout(C.manualLayout(*edges)), val("overlay", 0))


def _layout(inner: Inner | None) -> Element:
    if inner is None:
        return C.layout()
    places = zip("xywh", (inner.x, inner.y, inner.width, inner.height), strict=True)
    modes = [val(f"{way}Mode", "edge") for way in "xy"]
    return C.layout(
        C.manualLayout(
            val("layoutTarget", "inner"), *modes, *[val(way, f"{share:.4f}") for way, share in places]
        )
    )
