"""The parts of the policy brief's DOCX around its words: fonts, settings, relationships, and the ZIP."""

import io
import zipfile

from tests.tools.policy_brief_styles import SANS, SEMIBOLD, SERIF, styles

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def fonts() -> str:
    fallbacks = ((SANS, "Calibri", "swiss"), (SEMIBOLD, "Calibri", "swiss"), (SERIF, "Cambria", "roman"))
    return (
        f"<w:fonts {NAMES}>"
        + "".join(
            f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="00"/>'
            f'<w:family w:val="{family}"/>'
            '<w:pitch w:val="variable"/></w:font>'
            for name, other, family in fallbacks
        )
        + "</w:fonts>"
    )


def settings() -> str:
    return (
        f'<w:settings {NAMES}><w:zoom w:percent="100"/><w:autoHyphenation w:val="0"/>'
        '<w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/>'
        '<w:listSeparator w:val=","/></w:settings>'
    )


_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {
    "document": "document.main", "styles": "styles", "settings": "settings", "fontTable": "fontTable",
    "header-first": "header", "header-default": "header",
    "footer-first": "footer", "footer-default": "footer",
}  # fmt: skip
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"


def content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_OFFICE}.{kind}+xml"/>'
        for name, kind in _KINDS.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/docProps/core.xml" ContentType="{_CORE_TYPE}"/></Types>'
    )


def relationships(rows: list[tuple[str, str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in rows
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def core() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>{{ brief.title }}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>"
    )


def package(words: dict[str, str]) -> bytes:
    """The DOCX of the parts with words in them (by name, without ending); the same every time."""
    parts = {**_around(), **{f"word/{name}.xml": xml for name, xml in words.items()}}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as whole:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            whole.writestr(entry, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{parts[name]}')
    return data.getvalue()


def _around() -> dict[str, str]:
    word = [(name, f"{_R}/{_KINDS[name]}", f"{name}.xml") for name in _KINDS if name != "document"]
    office = [
        ("document", f"{_R}/officeDocument", "word/document.xml"),
        ("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ]
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(office),
        "docProps/core.xml": core(),
        "word/_rels/document.xml.rels": relationships(word),
        "word/fontTable.xml": fonts(),
        "word/settings.xml": settings(),
        "word/styles.xml": f"<w:styles {NAMES}>{styles()}</w:styles>",
    }
