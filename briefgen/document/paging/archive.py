"""What makes a tagged PDF an archive file: XMP metadata, colour profile, fixed dates, the attached record."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from briefgen.document.paging.tagged import TaggedCanvas

RECORD_NAME = "briefgen-evidence.json"
_PRODUCER = "Briefgen"
_RECORD_IS = "Source text and evidence record of this brief"


@dataclass(frozen=True)
class Facts:
    """What the file says of itself.

    Attributes:
        part: Of ISO 19005: 3 where something is attached, otherwise 2.
    """

    title: str
    author: str
    subject: str
    language: str
    made: datetime
    part: int


class _Moment:
    """A point in time in the shape ReportLab asks its documents for."""

    def __init__(self, when: datetime) -> None:
        offset = when.utcoffset()
        minutes = int(offset.total_seconds() // 60) if offset else 0
        self.YMDhms = (when.year, when.month, when.day, when.hour, when.minute, when.second)
        self.dhh, self.dmm = (
            (minutes // 60, minutes % 60) if minutes >= 0 else (-(-minutes // 60), -(-minutes % 60))
        )
        self.t = when.timestamp()
        self.lt = when.timetuple()
        self.tzname = "UTC"


def describe(canvas: TaggedCanvas, facts: Facts, record: bytes | None) -> None:
    """Writes title, dates, language, profile and record into the file."""
    document = canvas._doc
    document._timeStamp = _Moment(facts.made)
    for name, value in (("title", facts.title), ("author", facts.author), ("subject", facts.subject)):
        setattr(document.info, name, value)
    document.info.creator = document.info.producer = _PRODUCER
    catalog = document.Catalog
    catalog.Lang = PDFString(facts.language)
    catalog.Metadata = document.Reference(
        _stream(_xmp(facts).encode(), Type="Metadata", Subtype="XML"), "XMP"
    )
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    catalog.OutputIntents = PDFArray([_intent(document)])
    if record is not None:
        _attach(document, record, facts.made)


def _stream(data: bytes, **entries: str) -> Any:
    """An uncompressed stream."""
    named = PDFDictionary({name: PDFName(value) for name, value in entries.items()})
    return pdfdoc.PDFStream(named, data, filters=[])


def _intent(document: Any) -> PDFDictionary:
    profile = pdfdoc.PDFStream(PDFDictionary({"N": 3}), _srgb(), filters=[pdfdoc.PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile, "ICC"),
        }
    )


@cache
def _srgb() -> bytes:
    from PIL import ImageCms

    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # its date: 1 January 2000, not now
    return bytes(data)


def _attach(document: Any, record: bytes, made: datetime) -> None:
    stamp = PDFString(made.strftime("D:%Y%m%d%H%M%SZ"))
    file = pdfdoc.PDFStream(
        PDFDictionary(
            {
                "Type": PDFName("EmbeddedFile"),
                "Subtype": "/application#2Fjson",
                "Params": PDFDictionary({"Size": len(record), "ModDate": stamp, "CreationDate": stamp}),
            }
        ),
        record,
        filters=[pdfdoc.PDFZCompress],
    )
    reference = document.Reference(file, "record")
    name = PDFString(RECORD_NAME)
    specification = PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": name,
            "UF": name,
            "Desc": PDFString(_RECORD_IS),
            "AFRelationship": PDFName("Data"),
            "EF": PDFDictionary({"F": reference, "UF": reference}),
        }
    )
    where = document.Reference(specification, "recordSpecification")
    document.Catalog.AF = PDFArray([where])
    document.Catalog.Names = PDFDictionary(
        {"EmbeddedFiles": PDFDictionary({"Names": PDFArray([name, where])})}
    )


def _xmp(facts: Facts) -> str:
    when = (
        facts.made.isoformat(timespec="seconds") if facts.made.tzinfo else f"{facts.made:%Y-%m-%dT%H:%M:%S}Z"
    )
    return _XMP.format(
        title=escape(_printable(facts.title)),
        author=escape(_printable(facts.author)),
        subject=escape(_printable(facts.subject)),
        language=escape(facts.language),
        when=when,
        producer=_PRODUCER,
        part=facts.part,
        schema=_UA_SCHEMA,
    )


def _printable(text: str) -> str:
    return "".join(c for c in text if c >= " " and not 0xD800 <= ord(c) < 0xE000 and c not in "\ufffe\uffff")


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>{schema}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""

_UA_SCHEMA = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 the file follows</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)
