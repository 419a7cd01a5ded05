"""DrawingML for charts in small pieces: what `native_chart` puts together.

Elements stand in the order the schema demands (ECMA-376 part 1, 21.2.2); Word refuses any other.
"""

import uuid
from collections.abc import Iterable, Sequence
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

_CHART_2012 = "http://schemas.microsoft.com/office/drawing/2012/chart"
_FIELDS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"

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


def val(tag: str, value: object) -> Element:
    """An element that holds nothing but its value: `<c:gapWidth val="56"/>`."""
    return getattr(C, tag)(val=str(value))


def solid(colour: str) -> Element:
    """A plain fill of that colour."""
    return A.solidFill(A.srgbClr(val=colour))


def line(colour: str | None, width_pt: float = 0.75, cap: str = "rnd") -> Element:
    """A stroke; None draws none. `cap` is how it ends: "rnd" or "flat"."""
    if colour is None:
        return A.ln(A.noFill())
    return A.ln(solid(colour), A.round(), w=str(round(width_pt * EMU_PER_PT)), cap=cap)


def shape(fill: str | None, stroke: Element) -> Element:
    """Fill and stroke of a mark; a fill of None leaves it open."""
    return C.spPr(A.noFill() if fill is None else solid(fill), stroke)


def text(style: TextStyle, wrap: str = "square") -> Element:
    """How the words of an axis, a label or the whole chart are set; a `wrap` of "none" keeps one line."""
    return C.txPr(A.bodyPr(rot="0", vert="horz", wrap=wrap), A.lstStyle(), A.p(_paragraph(style)))


def _paragraph(style: TextStyle, align: str = "") -> Element:
    return A.pPr(letters("defRPr", style), **({"algn": align} if align else {}))


def letters(tag: str, style: TextStyle) -> Element:
    """Size, weight, colour and face; DrawingML calls the same properties by several tags."""
    size, weight = str(round(style.size_pt * 100)), str(int(style.bold))
    faces = A.latin(typeface=style.face), A.cs(typeface=style.face)
    return getattr(A, tag)(solid(style.colour), *faces, sz=size, b=weight)


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


# --- labels ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PointLabel:
    """What is written beside one mark.

    Attributes:
        position: Word's code: "outEnd", "l", "r", "t", "ctr", "inBase"; empty leaves Word its own.
        value, series, category: What is written; the category of a scatter plot is its x value.
        shown: The value as it reads now; then the label is rich text in which the value stays a field.
        name: The category as it reads now, a field after the value.
        lines: Words after the value instead: the rest of its line, then lines of their own.
        before: Words before the value instead: lines of their own, then the start of its line.
        align: Of several lines: "l", "ctr" or "r".
        shift: How far it stands from there, as shares of the chart's width and height, rightwards and down.
    """

    index: int
    style: TextStyle
    position: str
    number_format: str = "General"
    value: bool = True
    series: bool = False
    category: bool = False
    shown: str = ""
    name: str = ""
    lines: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    align: str = ""
    shift: tuple[float, float] = (0.0, 0.0)


def labels(shown: Iterable[PointLabel], leaders: Element | None = None) -> Element:
    """The labels of a series, those given and no others; `leaders` join moved ones to their marks."""
    given = list(shown)
    moved = [_leaders(leaders)] if any(any(label.shift) for label in given) else []
    return C.dLbls(*map(_label, given), *_switches(False, False, False), *moved)


def _leaders(look: Element | None) -> Element:
    """Whether lines join moved labels to their marks (the 2012 extension of charts); unsaid, they do."""
    names = {"c15": _CHART_2012}
    parts = [etree.Element(f"{{{_CHART_2012}}}showLeaderLines", {"val": str(int(look is not None))}, names)]
    if look is not None:
        parts.append(etree.Element(f"{{{_CHART_2012}}}leaderLines", nsmap=names))
        parts[-1].append(C.spPr(look))
    return C.extLst(C.ext(*parts, uri=_FIELDS))


def _label(label: PointLabel) -> Element:
    parts = [val("idx", label.index)]
    if any(label.shift):
        across, down = (f"{share:.5f}" for share in label.shift)
        parts.append(C.layout(C.manualLayout(val("x", across), val("y", down))))
    if label.shown:
        parts.append(_rich(label))
    parts.append(C.numFmt(formatCode=label.number_format, sourceLinked="0"))
    parts += [shape(None, line(None)), text(label.style, "none")]
    if label.position:
        parts.append(val("dLblPos", label.position))
    parts += _switches(label.value, label.category, label.series)
    if label.series or label.category:
        parts.append(C.separator(" "))
    if label.shown:
        parts.append(_table_of_fields())
    return C.dLbl(*parts)


def _table_of_fields() -> Element:
    """What Word itself writes beside a label with a field in it (the 2012 extension of charts)."""
    own = f"{{{_CHART_2012}}}"
    fields = etree.Element(f"{own}dlblFieldTable", nsmap={"c15": _CHART_2012})
    cells = etree.Element(f"{own}showDataLabelsRange", {"val": "0"}, nsmap={"c15": _CHART_2012})
    return C.extLst(C.ext(fields, cells, uri=_FIELDS))


def _rich(label: PointLabel) -> Element:
    value = _field("XVALUE" if label.category and not label.name else "VALUE", label, label.shown)
    first, *rest = label.lines or ("",)
    after = [_field("CATEGORYNAME", label, printable(label.name))] if label.name else []
    *above, start = label.before or ("",)
    runs = [
        *([_run(f"{start} ", label.style)] if start else []),
        value,
        *([_run(f" {first}", label.style)] if first or label.name else []),
        *after,
    ]
    own = [[_run(words, label.style)] for words in (*above, *rest)]
    lines = [
        A.p(_paragraph(label.style, label.align), *one)
        for one in (*own[: len(above)], runs, *own[len(above) :])
    ]
    return C.tx(C.rich(A.bodyPr(wrap="none"), A.lstStyle(), *lines))


def _field(kind: str, label: PointLabel, shown: str) -> Element:
    identity = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{kind} {label.index}")).upper()
    return A.fld(letters("rPr", label.style), A.t(shown), id=f"{{{identity}}}", type=kind)


def _run(words: str, style: TextStyle) -> Element:
    return A.r(letters("rPr", style), A.t(printable(words)))


def _switches(value: bool, category: bool, series: bool) -> list[Element]:
    shown = {"showVal": value, "showCatName": category, "showSerName": series}
    order = ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
    return [val(name, int(shown.get(name, False))) for name in order]


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
) -> bytes:
    """The part of a chart: no frame, no ground, no legend.

    Its title stands on the page; a `heading`, words with their style, stands small over the plot. One that
    is `covered` has words and lines over it, in a part of their own.
    """
    chart = C.chart(
        *([_heading(*heading)] if heading else []),
        val("autoTitleDeleted", int(heading is None)),
        C.plotArea(_layout(inner), *plots, shape(None, line(None))),
        val("plotVisOnly", 1),
        val("dispBlanksAs", "span"),
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
    rich = C.rich(A.bodyPr(rot="0", wrap="none"), A.lstStyle(), A.p(_paragraph(style), _run(words, style)))
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
