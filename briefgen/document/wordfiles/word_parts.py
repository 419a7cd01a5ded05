"""Parts that python-docx does not make: charts with workbooks, pictures as SVG and PNG, fonts, the record."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from briefgen.document import record
from briefgen.document.native.native_chart import NativeChart
from briefgen.document.wordfiles import word_package
from briefgen.knowledge.faces import face_file
from briefgen.model.chart import ChartPicture

_EMU_PER_PT = 12700
_DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_FONT = f"{_OFFICE}/relationships/font"
_FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_CUSTOM_XML = f"{_OFFICE}/relationships/customXml"
_CUSTOM_PROPERTIES = f"{_OFFICE}/relationships/customXmlProps"
_CUSTOM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_SVG_TYPE = "image/svg+xml"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_BRIEFGEN = uuid.uuid5(uuid.NAMESPACE_URL, record.NAMESPACE)
_OBFUSCATED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Frame:
    """What an inline drawing is: its number in the document, its words, its size in points."""

    number: int
    name: str
    alt: str
    width_pt: float
    height_pt: float


def chart_drawing(owner: Part, chart: NativeChart, frame: Frame) -> etree._Element:
    """A `w:drawing` of a native chart, whose part and workbook are added beside the owner."""
    package = owner.package
    sheet = Part(
        _free(owner, "/word/embeddings/Microsoft_Excel_Sheet%d.xlsx"),
        CONTENT_TYPE.SML_SHEET,
        chart.workbook,
        package,
    )
    part = Part(_free(owner, "/word/charts/chart%d.xml"), CONTENT_TYPE.DML_CHART, chart.xml, package)
    part.relate_to(sheet, RELATIONSHIP_TYPE.PACKAGE)  # the first: rId1, as the chart's XML has it
    if chart.shapes:
        name = _free(owner, "/word/drawings/drawing%d.xml")
        over = Part(name, CONTENT_TYPE.DML_CHARTSHAPES, chart.shapes, package)
        part.relate_to(over, RELATIONSHIP_TYPE.CHART_USER_SHAPES)  # the second: rId2
    key = owner.relate_to(part, RELATIONSHIP_TYPE.CHART)
    return _inline(frame, f'<a:graphicData uri="{_DRAWINGML}/chart"><c:chart r:id="{key}"/></a:graphicData>')


def picture_drawing(owner: Part, picture: ChartPicture, frame: Frame) -> etree._Element:
    """A `w:drawing` of an SVG, with the PNG for readers that cannot show it."""
    png = _picture(owner, "/word/media/chart%d.png", CONTENT_TYPE.PNG, picture.png)
    svg = _picture(owner, "/word/media/chart%d.svg", _SVG_TYPE, picture.svg)
    size = f'cx="{_emu(frame.width_pt)}" cy="{_emu(frame.height_pt)}"'
    return _inline(
        frame,
        f'<a:graphicData uri="{_DRAWINGML}/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="0" name="{_quoted(frame.name)}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{png}"><a:extLst><a:ext uri="{_SVG_EXTENSION}">'
        f'<asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{svg}"/></a:ext></a:extLst></a:blip>'
        f'<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        f"</pic:pic></a:graphicData>",
    )


def number_drawings(document: Document) -> None:
    """A number of its own for each drawing of the whole file, those of heads and feet too, as Word asks."""
    owner = document.part
    others = sorted(owner.package.iter_parts(), key=lambda part: str(part.partname))
    trees = [part.element for part in (owner, *others) if isinstance(part, XmlPart)]
    seen = dict.fromkeys(words for tree in trees for words in tree.iter(qn("wp:docPr")))
    for number, words in enumerate(seen, start=1):
        words.set("id", str(number))


def _picture(owner: Part, pattern: str, kind: str, data: bytes) -> str:
    part = Part(_free(owner, pattern), kind, data, owner.package)
    return owner.relate_to(part, RELATIONSHIP_TYPE.IMAGE)


def _inline(frame: Frame, graphic: str) -> etree._Element:
    names = nsdecls("w", "wp", "a", "c", "pic", "r")
    words = f'id="{frame.number}" name="{_quoted(frame.name)}" descr="{_quoted(frame.alt)}"'
    return parse_xml(
        f'<w:drawing {names}><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{_emu(frame.width_pt)}" cy="{_emu(frame.height_pt)}"/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr {words}/><wp:cNvGraphicFramePr/>'
        f"<a:graphic>{graphic}</a:graphic></wp:inline></w:drawing>"
    )


def _emu(points: float) -> int:
    return round(points * _EMU_PER_PT)


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "\n": " "})


def _free(owner: Part, pattern: str) -> PackURI:
    taken = {str(part.partname) for part in owner.package.iter_parts()}
    return PackURI(next(name for name in _names(pattern) if name not in taken))


def _names(pattern: str) -> Iterator[str]:
    number = 1
    while True:
        yield pattern % number
        number += 1


# --- the evidence record -----------------------------------------------------------------------------


def attach_record(document: Document, evidence: bytes) -> None:
    """The record as a custom XML part, where Word keeps it through every edit."""
    owner = document.part
    item = Part(
        _free(owner, "/customXml/item%d.xml"), CONTENT_TYPE.XML, record.in_xml(evidence), owner.package
    )
    number = str(item.partname).removeprefix("/customXml/item").removesuffix(".xml")
    identity = str(uuid.uuid5(_BRIEFGEN, evidence.decode("utf-8"))).upper()
    names = f"{_OFFICE}/customXml"
    properties = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="no"?>'
        f'<ds:datastoreItem ds:itemID="{{{identity}}}" xmlns:ds="{names}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{record.NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    uri = PackURI(f"/customXml/itemProps{number}.xml")
    item.relate_to(Part(uri, _CUSTOM_PROPERTIES_TYPE, properties.encode(), owner.package), _CUSTOM_PROPERTIES)
    owner.relate_to(item, _CUSTOM_XML)


# --- fonts -------------------------------------------------------------------------------------------

FACES = {
    "Source Sans Pro": {"Regular": "sans", "Bold": "sans bold", "Italic": "sans italic"},
    "Source Sans Pro Semibold": {"Regular": "sans semibold"},
    "Source Serif Pro": {"Regular": "serif", "Bold": "serif bold", "Italic": "serif italic"},
    "Source Serif Pro Semibold": {"Regular": "serif semibold"},
}
"""The faces that ship with Briefgen, by family and style as Word names them."""


def embed_fonts(document: Document) -> None:
    """The faces that ship with Briefgen, for every family of theirs the template's font table names."""
    table = next(
        (
            link.target_part
            for link in document.part.rels.values()
            if link.reltype == RELATIONSHIP_TYPE.FONT_TABLE
        ),
        None,
    )
    if table is None:
        return
    root = word_package.parse(table.blob)
    for font in root.findall(qn("w:font")):
        for style, face in FACES.get(font.get(qn("w:name"), ""), {}).items():
            if font.find(qn(f"w:embed{style}")) is None:
                _embed(table, font, style, face)
    table._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    _say_embedded(document)


def _embed(table: Part, font: etree._Element, style: str, face: str) -> None:
    data = face_file(face).read_bytes()
    key = uuid.uuid5(_BRIEFGEN, face)
    part = Part(_free(table, "/word/fonts/font%d.odttf"), _FONT_TYPE, obfuscated(data, key), table.package)
    embed = etree.SubElement(font, qn(f"w:embed{style}"))
    embed.set(qn("r:id"), table.relate_to(part, _FONT))
    embed.set(qn("w:fontKey"), f"{{{str(key).upper()}}}")


def obfuscated(font: bytes, key: uuid.UUID) -> bytes:
    """The font with its first 32 bytes mixed with the key (ECMA-376 part 4, 14.2.1); its own inverse."""
    mask = key.bytes[::-1] * 2
    head = bytes(byte ^ mask[i] for i, byte in enumerate(font[:_OBFUSCATED_BYTES]))
    return head + font[_OBFUSCATED_BYTES:]


def _say_embedded(document: Document) -> None:
    settings = document.settings.element
    if settings.find(qn("w:embedTrueTypeFonts")) is None:
        zoom = settings.find(qn("w:zoom"))
        at = 0 if zoom is None else settings.index(zoom) + 1
        settings.insert(at, parse_xml(f"<w:embedTrueTypeFonts {nsdecls('w')}/>"))
