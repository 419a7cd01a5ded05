"""The ZIP side of a DOCX: what is let in, what is read out, and how it is closed the same every time."""

import io
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from briefgen.model.problem import BriefgenError, Place, Problem, Severity

MOST_ENTRIES = 2000
MOST_BYTES = 300_000_000
MOST_RATIO = 200
_RATIO_COUNTS_FROM = 1_000_000
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)
_FIRST = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
_ENCRYPTED = 0x1
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_REFUSED = {
    "vbaproject": "it holds macros",
    "vbadata": "it holds macros",
    "activex": "it holds ActiveX controls",
    "oleobject": "it holds an embedded program object",
}


def parse(xml: bytes) -> etree._Element:
    """The root of a part, read with no entities, no network and no DTD.

    Raises:
        lxml.etree.XMLSyntaxError: It is no XML.
    """
    strict = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(xml, strict)


def opened(data: bytes, name: str) -> zipfile.ZipFile:
    """The package, once its directory promises nothing harmful.

    Raises:
        BriefgenError: It is no ZIP, is encrypted, or has too many, too large or twofold entries.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as damage:
        raise _refused("the file is damaged or no Word document", name) from damage
    reasons = list(_directory_faults(package.infolist()))
    if reasons:
        raise BriefgenError(*[_problem(reason, name) for reason in reasons])
    return package


def _directory_faults(entries: list[zipfile.ZipInfo]) -> Iterator[str]:
    names = [entry.filename for entry in entries]
    if len(names) > MOST_ENTRIES:
        yield f"it holds {len(names)} parts; {MOST_ENTRIES} is the most"
    if len({name.lower() for name in names}) < len(names):
        yield "it holds two parts of one name"
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        yield "it is encrypted"
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        yield f"it is larger than {MOST_BYTES // 1_000_000} MB when unpacked"
    if any(_is_bomb(entry) for entry in entries):
        yield "a part is packed so tightly that it can only be meant to harm"
    if any(name.startswith("/") or ".." in name.split("/") for name in names):
        yield "a part lies outside the file"


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    large = entry.file_size > _RATIO_COUNTS_FROM
    return large and entry.file_size > MOST_RATIO * max(entry.compress_size, 1)


def parts(data: bytes, name: str) -> dict[str, bytes]:
    """Every part of the package by its name, in the package's order.

    Raises:
        BriefgenError: As `opened`, or a part cannot be unpacked.
    """
    with opened(data, name) as package:
        try:
            return {entry.filename: package.read(entry) for entry in package.infolist() if not entry.is_dir()}
        except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, zlib.error) as damage:
            raise _refused("the file is damaged", name) from damage


def template_faults(data: bytes, name: str) -> tuple[Problem, ...]:
    """Why a stranger's DOCX may not be used as a template; nothing where it may."""
    try:
        found = parts(data, name)
    except BriefgenError as refused:
        return refused.problems
    return tuple(
        _problem(text, name, part) for part, xml in found.items() for text in _part_faults(part, xml)
    )


def _part_faults(part: str, data: bytes) -> Iterator[str]:
    for sign, reason in _REFUSED.items():
        if sign in part.lower():
            yield reason
    if not part.endswith((".xml", ".rels")):
        return
    if b"<!DOCTYPE" in data:
        yield "a part declares a DOCTYPE"
    elif part.endswith(".rels"):
        yield from _links_out(data)


def _links_out(data: bytes) -> Iterator[str]:
    try:
        links = list(parse(data))
    except etree.XMLSyntaxError:
        yield "a part is damaged"
        return
    for link in links:
        if link.get("TargetMode") == "External" and link.get("Type") != _HYPERLINK:
            yield f"it would fetch “{link.get('Target')}”"


def sealed(found: dict[str, bytes]) -> bytes:
    """The package with its parts in one order and at one time: same parts, same bytes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name in sorted(found, key=_order):
            entry = zipfile.ZipInfo(name, _TIMESTAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, found[name])
    return data.getvalue()


def _order(name: str) -> tuple[int, str]:
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST), name)


def _problem(text: str, name: str, part: str = "") -> Problem:
    return Problem(Severity.ERROR, text, Place(name, part=part))


def _refused(text: str, name: str) -> BriefgenError:
    return BriefgenError(_problem(text, name))
