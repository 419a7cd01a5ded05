"""The faces a page is set in: measuring with kerning, coverage per character, small embedded subsets."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import groupby
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, TTFont, TTFontFace

from briefgen.knowledge.faces import FACES, face_file

MISSING = "◊"
"""Printed for a character that no shipped face has; always together with a problem."""

_REGISTERED = "briefgen {}"
_FEATURES = {"kern": True, "liga": False, "clig": False, "dlig": False}
_FIGURES = str.maketrans("123456789−+", "00000000000")  # stay tabular: not kerned to each other
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\u2066\u2068\u2069\ufeff\ufe0f")


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

    def covers(self, character: str) -> bool:
        """Whether the face has a glyph for the character."""
        return ord(character) in self.font.face.charToGlyph

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
    """The shipped face of that name, registered with ReportLab under a name of ours.

    Raises:
        KeyError: There is no face of that name.
    """
    path = str(face_file(name))
    font = TTFont(_REGISTERED.format(name), path, shapable=False, asciiReadable=False)
    font.face = _Face(path)
    pdfmetrics.registerFont(font)
    return Face(name, font)


@cache
def substitutes(name: str) -> tuple[Face, ...]:
    """The face itself, then those that may stand in for a character it lacks."""
    family = name.split()[0]
    other = "serif" if family == "sans" else "sans"
    bold = "bold" in name
    order = [name, f"{family} bold" if bold else family, f"{other} bold" if bold else other]
    return tuple(face(each) for each in dict.fromkeys(order) if each in FACES)


def runs(text: str, name: str) -> Iterator[tuple[Face, str]]:
    """The text cut where another face must stand in; characters nobody has become `MISSING`."""
    chosen = [(_face_for(c, name), c) for c in text if c not in _UNSEEN]
    for one, group in groupby(chosen, key=lambda pair: pair[0] or face(name)):
        yield one, "".join(c if found else MISSING for found, c in group)


def missing(text: str, name: str) -> tuple[str, ...]:
    """The characters of the text no shipped face has, each once, in order."""
    return tuple(dict.fromkeys(c for c in text if c not in _UNSEEN and _face_for(c, name) is None))


@lru_cache(maxsize=8192)
def _face_for(character: str, name: str) -> Face | None:
    sought = " " if character in "\u00a0\n\t" else character
    return next((one for one in substitutes(name) if one.covers(sought)), None)
