"""The faces a page is set in: measuring with kerning, coverage per character, small embedded subsets."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, TTFont, TTFontFace

from briefgen.knowledge import face_runs
from briefgen.knowledge.faces import face_file, is_shipped
from briefgen.knowledge.machine_faces import Lack

_REGISTERED = "briefgen {}"
_FEATURES = {"kern": True, "liga": False, "clig": False, "dlig": False}
_FIGURES = str.maketrans("123456789−+", "00000000000")  # stay tabular: not kerned to each other


class _Face(TTFontFace):  # type: ignore[misc]  # ReportLab is untyped
    """A face that keeps its last subsets: a rebuild after an edit mostly needs the same ones."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self._kept: dict[tuple[int, ...], Any] = {}

    def makeSubset(self, subset: list[int]) -> Any:  # noqa: N802 - ReportLab calls it
        key = tuple(subset)
        if key not in self._kept:
            if len(self._kept) >= 16:
                self._kept.clear()
            self._kept[key] = super().makeSubset(subset)
        return self._kept[key]

    def addSubsetObjects(self, doc: Any, fontname: str, subset: list[int]) -> Any:  # noqa: N802
        """As ReportLab has it, with the subset already compressed."""
        file = _compressed(bytes(self.makeSubset(subset)))
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "Ascent": self.ascent,
                "CapHeight": self.capHeight,
                "Descent": self.descent,
                "Flags": (self.flags & ~FF_NONSYMBOLIC) | FF_SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(self.bbox),
                "FontName": pdfdoc.PDFName(fontname),
                "ItalicAngle": self.italicAngle,
                "StemV": self.stemV,
                "FontFile2": doc.Reference(file, f"fontFile:{fontname}"),
                "MissingWidth": self.defaultWidth,
            }
        )
        return doc.Reference(descriptor, f"fontDescriptor:{fontname}")


@lru_cache(maxsize=64)
def _packed(data: bytes) -> bytes:
    return bytes(pdfdoc.PDFZCompress.encode(data))


def _compressed(data: bytes) -> Any:
    stream = pdfdoc.PDFStream(content=_packed(data), filters=[])
    stream.dictionary["Length1"] = len(data)
    stream.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
    return stream


@dataclass(frozen=True)
class Shaped:
    """A word measured: advances in thousandths of the size.

    Attributes:
        width: Of the whole word with its kerning.
        kerns: What is added after each character; empty where nothing is kerned.
    """

    width: float
    kerns: tuple[float, ...] = ()


@dataclass(frozen=True)
class Face:
    """One typeface, ready to measure and to print.

    Attributes:
        name: As templates write it: "sans bold".
        font: ReportLab's font of it.
    """

    name: str
    font: Any
    _words: dict[str, Shaped] = field(default_factory=dict, repr=False, compare=False)

    def __hash__(self) -> int:
        return hash(self.name)

    def shaped(self, word: str) -> Shaped:
        """Width and kerning of a stretch of text; kept, since words recur from build to build."""
        found = self._words.get(word)
        if found is None:
            if len(self._words) > 20_000:
                self._words.clear()
            found = self._words[word] = self._shape(word)
        return found

    def width(self, text: str, size: float) -> float:
        """Set width in points."""
        return self.shaped(text).width * size / 1000

    def _shape(self, word: str) -> Shaped:
        widths = [self._advance(character) for character in word]
        if not is_shipped(self.name):
            return Shaped(sum(widths))  # as charts measure it: stand-ins are not kerned
        buffer = uharfbuzz.Buffer()
        buffer.add_str(word.replace("\u00a0", " "))
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._harfbuzz(), buffer, _FEATURES)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        if [info.cluster for info in infos] != list(range(len(word))):
            return Shaped(sum(widths))
        scale = 1000 / self.font.hbFace.upem
        kerns = tuple(
            0.0 if word[i : i + 2].translate(_FIGURES) == "00" else positions[i].x_advance * scale - widths[i]
            for i in range(len(word))
        )
        if all(abs(kern) < 0.5 for kern in kerns):
            return Shaped(sum(widths))
        return Shaped(sum(widths) + sum(kerns), kerns)

    def _advance(self, character: str) -> float:
        return float(self.font.face.getCharWidth(32 if character == "\u00a0" else ord(character)))

    def _harfbuzz(self) -> Any:
        return _harfbuzz_font(self)


@cache
def _harfbuzz_font(face: Face) -> Any:
    return uharfbuzz.Font(face.font.hbFace)


@cache
def face(name: str) -> Face:
    """The face of that name, shipped or of the machine, registered with ReportLab under a name of ours.

    Raises:
        KeyError: There is no face of that name.
    """
    path = str(face_file(name))
    font = TTFont(_REGISTERED.format(name), path, shapable=False, asciiReadable=False)
    font.face = _Face(path)
    pdfmetrics.registerFont(font)
    return Face(name, font)


def runs(text: str, name: str) -> Iterator[tuple[Face, str]]:
    """The text cut where another face must stand in; a run that nobody can print becomes `MISSING`."""
    for one, words in face_runs.runs(text, name):
        yield face(one), words


def missing(text: str, name: str) -> dict[str, Lack]:
    """The characters of the text that neither the face nor a stand-in can print, with the reason."""
    return face_runs.unprinted([text], name)
