"""The labels of marks as DrawingML writes them: a number that follows the workbook, and words about it."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from briefgen.document.native.chart_xml import (
    A,
    C,
    Element,
    TextStyle,
    letters,
    line,
    paragraph,
    run,
    shape,
    text,
    val,
)
from briefgen.document.native.word_text import printable

_CHART_2012 = "http://schemas.microsoft.com/office/drawing/2012/chart"
_NOTE_GAP = "\u2002"
_FIELDS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"


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
        note: Words about the mark after the value, or before it where the label ends at the mark.
        note_style: How they are set.
        note_first: Whether they stand before it.
        ground: Colour of what lies behind the words, or empty.
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
    note: str = ""
    note_style: TextStyle | None = None
    note_first: bool = False
    ground: str = ""


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
    if label.shown or label.note or label.before:
        parts.append(_rich(label))
    parts.append(C.numFmt(formatCode=label.number_format, sourceLinked="0"))
    parts += [shape(label.ground or None, line(None)), text(label.style, "none")]
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
    kind = "XVALUE" if label.category and not label.name else "VALUE"
    value = [_field(kind, label, label.shown)] if label.shown else []
    first, *rest = label.lines or ("",)
    after = [_field("CATEGORYNAME", label, printable(label.name))] if label.name else []
    *above, start = label.before or ("",)
    runs = [
        *([run(f"{start} ", label.style)] if start else []),
        *value,
        *([run(f" {first}", label.style)] if first or label.name else []),
        *after,
    ]
    runs = _noted(label, runs)
    own = [[run(words, label.style)] for words in (*above, *rest)]
    lines = [
        A.p(paragraph(label.style, label.align), *one)
        for one in (*own[: len(above)], runs, *own[len(above) :])
    ]
    return C.tx(C.rich(A.bodyPr(wrap="none"), A.lstStyle(), *lines))


def _noted(label: PointLabel, runs: list[Element]) -> list[Element]:
    """The runs of the line of the value with the words about its mark."""
    if not label.note:
        return runs
    gap = _NOTE_GAP if runs else ""
    words = f"{label.note}{gap}" if label.note_first else f"{gap}{label.note}"
    note = run(words, label.note_style or label.style)
    return [note, *runs] if label.note_first else [*runs, note]


def _field(kind: str, label: PointLabel, shown: str) -> Element:
    identity = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{kind} {label.index}")).upper()
    return A.fld(letters("rPr", label.style), A.t(shown), id=f"{{{identity}}}", type=kind)


def _switches(value: bool, category: bool, series: bool) -> list[Element]:
    shown = {"showVal": value, "showCatName": category, "showSerName": series}
    order = ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
    return [val(name, int(shown.get(name, False))) for name in order]
