"""What Word demands of a chart part: order, positions and ranges (ECMA-376 part 1, 21.2.2 and annex A.5.1).

Word offers to repair a file in which any of it is broken; LibreOffice draws it all the same.
"""

from collections.abc import Iterator

from lxml import etree

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

_SWITCHES = "showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator"
_AXIS = (
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark "
    "tickLblPos spPr txPr crossAx crosses crossesAt "
)
_ORDER = {
    "chartSpace": "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr "
    "externalData printSettings userShapes extLst",
    "chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly "
    "dispBlanksAs showDLblsOverMax extLst",
    "title": "tx layout overlay spPr txPr extLst",
    "plotArea": "layout barChart lineChart doughnutChart scatterChart catAx dateAx valAx dTable spPr extLst",
    "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
    "lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
    "doughnutChart": "varyColors ser dLbls firstSliceAng holeSize extLst",
    "scatterChart": "scatterStyle varyColors ser dLbls axId extLst",
    "barChart/ser": "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val "
    "shape extLst",
    "lineChart/ser": "idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst",
    "doughnutChart/ser": "idx order tx spPr explosion dPt dLbls cat val extLst",
    "scatterChart/ser": "idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst",
    "errBars": "errDir errBarType errValType noEndCap plus minus val spPr extLst",
    "dPt": "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
    "dLbls": f"dLbl delete numFmt spPr txPr dLblPos {_SWITCHES} showLeaderLines leaderLines extLst",
    "dLbl": f"idx delete layout tx numFmt spPr txPr dLblPos {_SWITCHES} extLst",
    "catAx": f"{_AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
    "dateAx": f"{_AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst",
    "valAx": f"{_AXIS} crossBetween majorUnit minorUnit dispUnits extLst",
    "scaling": "logBase orientation max min extLst",
    "legend": "legendPos legendEntry layout overlay spPr txPr extLst",
    "marker": "symbol size spPr extLst",
    "layout": "manualLayout extLst",
    "manualLayout": "layoutTarget xMode yMode wMode hMode x y w h extLst",
    "strRef": "f strCache extLst",
    "numRef": "f numCache extLst",
    "strCache": "ptCount pt extLst",
    "numCache": "formatCode ptCount pt extLst",
    "spPr": "xfrm custGeom prstGeom noFill solidFill gradFill pattFill ln effectLst",
    "txPr": "bodyPr lstStyle p",
    "rich": "bodyPr lstStyle p",
}
_DRAWN = {
    "relSizeAnchor": "from to sp grpSp graphicFrame cxnSp pic",
    "from": "x y",
    "to": "x y",
    "sp": "nvSpPr spPr style txBody",
    "cxnSp": "nvCxnSpPr spPr style",
    "nvSpPr": "cNvPr cNvSpPr",
    "nvCxnSpPr": "cNvPr cNvCxnSpPr",
    "spPr": "xfrm custGeom prstGeom noFill solidFill gradFill pattFill ln effectLst",
    "txBody": "bodyPr lstStyle p",
    "xfrm": "off ext",
    "ln": "noFill solidFill gradFill prstDash custDash round bevel miter headEnd tailEnd extLst",
    "p": "pPr r br fld endParaRPr",
    "pPr": "lnSpc spcBef spcAft defRPr extLst",
    "fld": "rPr pPr t",
    "r": "rPr t",
    "rPr": "ln noFill solidFill effectLst highlight latin ea cs sym hlinkClick extLst",
    "defRPr": "ln noFill solidFill effectLst highlight latin ea cs sym hlinkClick extLst",
}
_MIXED = {"p"}
"""Elements whose runs and fields may follow each other in any order."""
_POSITIONS = {
    "barChart clustered": {"ctr", "inBase", "inEnd", "outEnd"},
    "barChart percentStacked": {"ctr", "inBase", "inEnd"},
    "barChart stacked": {"ctr", "inBase", "inEnd"},
    "lineChart": {"b", "ctr", "l", "r", "t"},
    "scatterChart": {"b", "ctr", "l", "r", "t"},
    "doughnutChart": set[str](),
}
_RANGES = {
    "gapWidth": (0, 500), "overlap": (-100, 100), "size": (2, 72), "holeSize": (10, 90),
    "firstSliceAng": (0, 360), "lblOffset": (0, 1000),
}  # fmt: skip
_CHARTS = ("barChart", "lineChart", "doughnutChart", "scatterChart")
_FIELD_NEEDS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
"""The extension in which Word keeps the fields of a label; it writes one beside each."""


def faults(xml: bytes) -> Iterator[str]:
    """One line for each thing in a chart part that Word does not take."""
    root = etree.fromstring(xml)
    for element in root.iter(etree.Element):
        yield from _out_of_order(element)
    for chart in root.iter(*[_C + name for name in _CHARTS]):
        yield from _positions(chart)
        yield from _axes(chart)
    yield from _numbers(root)
    yield from _fields(root)


def _out_of_order(element: etree._Element) -> Iterator[str]:
    name, parent = etree.QName(element), element.getparent()
    above = etree.QName(parent).localname if parent is not None else ""
    known = _ORDER if name.namespace == _C[1:-1] else _DRAWN
    key = next((k for k in (f"{above}/{name.localname}", name.localname) if k in known), None)
    if key is None or (name.localname == "marker" and above == "lineChart"):
        return
    children = [etree.QName(child).localname for child in element]
    order = known[key].split()
    strangers = [child for child in children if child not in order]
    ranks = [order.index(child) for child in children if child in order]
    if strangers or (ranks != sorted(ranks) and name.localname not in _MIXED):
        yield f"{key}: {' '.join(children)}"


def _positions(chart: etree._Element) -> Iterator[str]:
    kind, grouping = etree.QName(chart).localname, chart.find(f"{_C}grouping")
    group = f" {grouping.get('val')}" if kind == "barChart" and grouping is not None else ""
    for position in chart.iter(f"{_C}dLblPos"):
        if position.get("val") not in _POSITIONS[kind + group]:
            yield f"{kind}{group} takes no label at {position.get('val')}"
    if group in (" percentStacked", " stacked") and chart.find(f"{_C}overlap").get("val") != "100":  # type: ignore[union-attr]
        yield "stacked bars overlap by 100"


def _axes(chart: etree._Element) -> Iterator[str]:
    area = chart.getparent()
    assert area is not None
    there = {axis.get("val") for axis in area.iterfind(f"*/{_C}axId") if axis.getparent() is not chart}
    asked = [axis.get("val") for axis in chart.iterfind(f"{_C}axId")]
    if len(asked) != (0 if chart.tag == f"{_C}doughnutChart" else 2) or not set(asked) <= there:
        yield f"axes asked for: {asked}, there are: {sorted(map(str, there))}"
    crossed = {axis.get("val") for axis in area.iterfind(f"*/{_C}crossAx")}
    if crossed != set(asked):
        yield f"axes cross {crossed}"


def _numbers(root: etree._Element) -> Iterator[str]:
    for name, (least, most) in _RANGES.items():
        for element in root.iter(_C + name):
            if not least <= float(element.get("val", "nan")) <= most:
                yield f"{name} is {element.get('val')}"
    for series in ("idx", "order"):
        found = [e.get("val") for ser in root.iter(f"{_C}ser") for e in ser.iterfind(_C + series)]
        if len(found) != len(set(found)):
            yield f"series of one {series}: {found}"
    for cache in (*root.iter(f"{_C}strCache"), *root.iter(f"{_C}numCache")):
        count = int(cache.find(f"{_C}ptCount").get("val"))  # type: ignore[union-attr,arg-type]
        places = [int(point.get("idx", "-1")) for point in cache.iterfind(f"{_C}pt")]
        if places != sorted(set(places)) or any(not 0 <= place < count for place in places):
            yield f"cached points {places} of {count}"
    for low, high in zip(root.iter(f"{_C}min"), root.iter(f"{_C}max"), strict=False):
        if float(low.get("val", "nan")) >= float(high.get("val", "nan")):
            yield f"an axis from {low.get('val')} to {high.get('val')}"
    for label in root.iter(f"{_C}dLbls"):
        places = [int(one.find(f"{_C}idx").get("val")) for one in label.iterfind(f"{_C}dLbl")]  # type: ignore[union-attr,arg-type]
        if places != sorted(set(places)):
            yield f"labels of points {places}"


def _fields(root: etree._Element) -> Iterator[str]:
    for label in root.iter(f"{_C}dLbl"):
        extensions = [one.get("uri") for one in label.iterfind(f"{_C}extLst/{_C}ext")]
        if next(label.iter(f"{_A}fld"), None) is not None and _FIELD_NEEDS not in extensions:
            yield "a label has a field and no table of fields"
