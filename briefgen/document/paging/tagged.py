"""A ReportLab canvas on which everything is either part of the structure tree or an artifact.

Text can only be drawn inside `marked` or `artifact`: what a reader sees is what a screen reader says.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString
from reportlab.pdfgen.canvas import Canvas

from briefgen.document.paging.fonts import Face

_LABEL_FONT = "briefgen sans"


@dataclass(eq=False)
class Node:
    """An element of the structure tree, made in reading order before anything is drawn.

    Attributes:
        role: A standard structure type: "P", "H1", "Figure".
        kids: Elements below it, in reading order; its own text comes first.
        alt: Words that stand for it (figures).
        attributes: By owner: {"Table": {"Scope": "/Column"}}.
        keep: Whether it stays in the tree though nothing was drawn for it (empty cells).
    """

    role: str
    kids: list["Node"] = field(default_factory=list)
    alt: str = ""
    language: str = ""
    attributes: dict[str, dict[str, Any]] = field(default_factory=dict)
    keep: bool = False
    drawn: list[tuple[str, int]] = field(default_factory=list)

    def add(self, role: str, **more: Any) -> "Node":
        """A new element at its end."""
        node = Node(role, **more)
        self.kids.append(node)
        return node

    @property
    def alive(self) -> bool:
        """Whether anything of it is on a page."""
        return self.keep or bool(self.drawn) or any(kid.alive for kid in self.kids)


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab is untyped
    """Draws with marked content and writes the structure tree at the end."""

    def __init__(self, file: Any, pagesize: tuple[float, float], root: Node, **more: Any) -> None:
        super().__init__(file, pagesize=pagesize, initialFontName=_LABEL_FONT, initialFontSize=10, **more)
        self._root = root
        self._on_page: list[Node] = []
        self._pages: list[list[Node]] = []
        self._open = False
        self.outlined: list[str] = []

    # --- marking -------------------------------------------------------------------------

    @contextmanager
    def marked(self, node: Node) -> Iterator[None]:
        """What is drawn inside belongs to the element."""
        number = len(self._on_page)
        self._on_page.append(node)
        node.drawn.append((self._doc.thisPageName(), number))
        with self._marked(f"/{node.role} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside is decoration; kind as in "/Type /Pagination"."""
        with self._marked(f"/Artifact <<{kind}>> BDC" if kind else "/Artifact BMC"):
            yield

    @contextmanager
    def _marked(self, begin: str) -> Iterator[None]:
        assert not self._open, "marked content must not nest"
        self._open = True
        self._code.append(begin)
        yield
        self._code.append("EMC")
        self._open = False

    # --- drawing -------------------------------------------------------------------------

    def text(self, x: float, y: float, words: str, face: Face, size: float) -> None:
        """A line of kerned text from a point on its baseline, in the colour that is set."""
        assert self._open, "text is drawn inside an element or an artifact"
        self._code.append(f"BT 1 0 0 1 {_number(x)} {_number(y)} Tm")
        self._code += self._shown(words, face, size)
        self._code.append("ET")

    def _shown(self, words: str, face: Face, size: float) -> Iterator[str]:
        kerns = face.shaped(words).kerns or (0.0,) * len(words)
        at = 0
        for subset, codes in face.font.splitString(words, self._doc):
            name = face.font.getSubsetInternalName(subset, self._doc)
            yield f"{name} {_number(size)} Tf"
            yield f"[{self._kerned(codes, kerns[at : at + len(codes)])}] TJ"
            at += len(codes)

    def _kerned(self, codes: bytes, kerns: tuple[float, ...]) -> str:
        parts: list[str] = []
        begin = 0
        for i, kern in enumerate(kerns):
            if abs(kern) >= 0.5:
                parts.append(f"({self._escape(codes[begin : i + 1])}) {_number(-kern)}")
                begin = i + 1
        if begin < len(codes):
            parts.append(f"({self._escape(codes[begin:])})")
        return " ".join(parts)

    def operators(self, *lines: str) -> None:
        """Content operators as they are; only inside an element or an artifact."""
        assert self._open, "drawing happens inside an element or an artifact"
        self._code += lines

    # --- pages and tree ------------------------------------------------------------------

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Ends the page."""
        super().showPage()
        self._pages.append(self._on_page)
        self._on_page = []

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 - ReportLab's hook for page entries
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages), PDFName("S")

    def save(self) -> None:
        """Writes the structure tree, then the file."""
        self._write_tree()
        catalog = self._doc.Catalog
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self.setViewerPreference("DisplayDocTitle", "true")
        super().save()

    def _write_tree(self) -> None:
        names: dict[Node, str] = {}
        top = self._write(self._root, "StructTreeRoot", names)
        parents: list[Any] = []
        for number, nodes in enumerate(self._pages):
            array = PDFArray([PDFObjectReference(names[node]) for node in nodes])
            parents += [number, self._doc.Reference(array, f"ParentTree{number}")]
        root = {
            "Type": PDFName("StructTreeRoot"),
            "K": PDFArray([top]),
            "ParentTree": PDFDictionary({"Nums": PDFArray(parents)}),
            "ParentTreeNextKey": len(self._pages),
        }
        self._doc.Reference(PDFDictionary(root), "StructTreeRoot")
        self._doc.Catalog.StructTreeRoot = PDFObjectReference("StructTreeRoot")

    def _write(self, node: Node, parent: str, names: dict[Node, str]) -> Any:
        name = names[node] = f"StructElem{len(names)}"
        page = node.drawn[0][0] if node.drawn else ""
        kids = [_content(page, *reference) for reference in node.drawn]
        kids += [self._write(kid, name, names) for kid in node.kids if kid.alive]
        entries = {"Type": PDFName("StructElem"), "S": PDFName(node.role), "P": PDFObjectReference(parent)}
        if kids:
            entries["K"] = PDFArray(kids)
        if page:
            entries["Pg"] = PDFObjectReference(page)
        entries |= _described(node, name)
        self._doc.Reference(PDFDictionary(entries), name)
        return PDFObjectReference(name)


def _content(page: str, on: str, number: int) -> Any:
    """A reference to marked content: a bare number on the element's own page."""
    if on == page:
        return number
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": PDFObjectReference(on), "MCID": number})


def _described(node: Node, name: str) -> dict[str, Any]:
    entries: dict[str, Any] = {}
    if node.role == "Note":
        entries["ID"] = PDFString(name)  # PDF/UA-1, 7.9
    if node.alt:
        entries["Alt"] = PDFString(node.alt)
    if node.language:
        entries["Lang"] = PDFString(node.language)
    if node.attributes:
        owners = [PDFDictionary({"O": PDFName(o), **given}) for o, given in node.attributes.items()]
        entries["A"] = PDFArray(owners)
    return entries


def _number(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


_format_stream = pdfdoc.PDFStream.format


def _with_line_end(stream: Any, document: Any) -> bytes:
    """ReportLab 5.1 puts no line end before endstream, as PDF/A 6.1.7.1 demands."""
    data = bytes(_format_stream(stream, document))
    return data[:-10] + b"\nendstream\n" if data.endswith(b"endstream\n") else data


pdfdoc.PDFStream.format = _with_line_end
