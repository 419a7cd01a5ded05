"""PDF files taken apart for tests: their words with places, their structure, their marked content."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2
from pypdfium2 import raw


@dataclass(frozen=True)
class Glyph:
    """One character: depth of its baseline under the upper edge and left edge, in points."""

    text: str
    x: float
    depth: float
    size: float
    page: int


def glyphs(data: bytes) -> list[Glyph]:
    """Every character in the order it is drawn."""
    from ctypes import c_double

    found = []
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document[number]
        height, text = page.get_height(), page.get_textpage()
        x, y = c_double(), c_double()
        for i in range(text.count_chars()):
            character = chr(raw.FPDFText_GetUnicode(text.raw, i))
            raw.FPDFText_GetCharOrigin(text.raw, i, x, y)
            size = raw.FPDFText_GetFontSize(text.raw, i)
            if character not in "\r\n":
                found.append(Glyph(character, x.value, height - y.value, size, number))
        text.close()
        page.close()
    document.close()
    return found


def place_of(data: bytes, words: str, size: float | None = None) -> Glyph:
    """The first character of words that stand on one line, in that size where one is given."""
    found = [glyph for glyph in glyphs(data) if size is None or abs(glyph.size - size) < 0.01]
    text = "".join(glyph.text for glyph in found)
    return found[text.index(words)]


def words_of(data: bytes) -> str:
    """All text, white space made single."""
    return " ".join("".join(glyph.text for glyph in glyphs(data)).split())


def page_count(data: bytes) -> int:
    """How many pages there are."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def structure(data: bytes) -> list[tuple[str, ...]]:
    """The path of roles to every element, in reading order: ("Document", "H1")."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        top = pdf.Root.StructTreeRoot.K[0]
        return list(_paths(top, ()))


def _paths(element: Any, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    here = (*above, str(element.S)[1:])
    yield here
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _paths(kid, here)


def marking_faults(data: bytes) -> list[str]:
    """Marked content that nests, is left open, or is not in the parent tree; nothing where all is well."""
    faults = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        parents = {int(numbers[i]): len(numbers[i + 1]) for i in range(0, len(numbers), 2)}
        for at, page in enumerate(pdf.pages):
            faults += [f"page {at + 1}: {fault}" for fault in _page_faults(page, parents)]
    return faults


def _page_faults(page: Any, parents: dict[int, int]) -> Iterator[str]:
    depth, states, ids = 0, 0, []
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
        states += {"q": 1, "Q": -1}.get(name, 0)
        if name == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]:
            ids.append(int(operands[1]["/MCID"]))
        if not 0 <= depth <= 1:
            yield f"marked content nests or closes twice at {name}"
        if name in ("Tj", "TJ") and depth == 0:
            yield "text stands outside marked content"
    if depth or states:
        yield "something is left open"
    if sorted(ids) != list(range(parents[int(page.obj.StructParents)])):
        yield "the parent tree does not match the page"


def fonts(data: bytes) -> dict[str, bool]:
    """Every font named in the file, and whether it is embedded."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = {}
        for one in pdf.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font":
                descriptor = one.get("/FontDescriptor")
                found[str(one.BaseFont)] = descriptor is not None and "/FontFile2" in descriptor
        return found
