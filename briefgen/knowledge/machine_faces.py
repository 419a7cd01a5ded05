"""Typefaces of the reader's machine that stand in for characters the shipped ones lack.

A page can be set in them where their letters stand one after another from left to right. Scripts that
join, stack or run the other way are not set at all: a name that is read wrongly is worse than none.
"""

import os
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from briefgen.knowledge.folders import resources

Folders = tuple[Path, ...]

_OUTLINES = frozenset({"glyf", "loca", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post", "OS/2"})
_FSTYPE_AT, _RESTRICTED, _NO_SUBSET = 8, 0x0002, 0x0300
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_PICTURES = 0x1F000
"""From here on signs are pictures, drawn in colours and joined to one another."""


class Lack(Enum):
    """Why a character cannot stand on a page; the value goes on from "it cannot be printed, since"."""

    FACE = "no typeface on this computer has all its letters in a form that a PDF may hold"
    SCRIPT = "its letters join, stack or run from right to left, which Briefgen cannot set yet"
    EMOJI = "Briefgen prints no emoji"


@dataclass(frozen=True, slots=True)
class MachineFace:
    """A TrueType file of the machine that may be embedded, with the code points it has."""

    path: Path
    characters: Any


@cache
def folders() -> Folders:
    """Where this system keeps its typefaces, those that exist; asked once: many texts ask."""
    system = sys.platform if sys.platform in ("darwin", "win32") else "linux"
    named = (Path(os.path.expandvars(one)).expanduser() for one in _table()["folders"][system])
    return tuple(folder for folder in named if folder.is_dir())


def stand_in(character: str) -> Path | None:
    """The file of the machine that has the character and may print it; None where there is none."""
    return _stand_in(character, folders()) if lack_of_script(character) is None else None


def why_not(character: str) -> Lack:
    """Why a character that the shipped faces lack cannot be printed."""
    return lack_of_script(character) or Lack.FACE


@lru_cache(maxsize=8192)
def lack_of_script(character: str) -> Lack | None:
    """What forbids setting the character alone, whatever typeface has it; None where nothing does."""
    category = unicodedata.category(character)
    if ord(character) >= _PICTURES and category.startswith("S"):
        return Lack.EMOJI
    if category.startswith("M") or unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
        return Lack.EMOJI if character == "\u20e3" else Lack.SCRIPT
    name = unicodedata.name(character, "")
    scripts = _table()["scripts"]
    is_plain = name.partition(" ")[0] in scripts["plain"] and not name.startswith(tuple(scripts["parts"]))
    return None if is_plain or category[0] not in "LC" else Lack.SCRIPT


@lru_cache(maxsize=8192)
def advance(path: Path, character: str) -> float:
    """The width of a character in a file of the machine, as a part of the size."""
    face = _opened(path)
    font: Any = _harfbuzz().Font(face)
    glyph = font.get_nominal_glyph(ord(character)) or 0
    return float(font.get_glyph_h_advance(glyph)) / float(face.upem)


@lru_cache(maxsize=8192)
def _stand_in(character: str, where: Folders) -> Path | None:
    found = (face for path in _files(where) if (face := _face(path)) and ord(character) in face.characters)
    return next((face.path for face in found), None)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((resources() / "typefaces" / "machine.toml").read_text("utf-8"))


@lru_cache(maxsize=4)
def _files(where: Folders) -> tuple[Path, ...]:
    """All files that may hold TrueType outlines, in the order they are asked."""
    order: dict[str, Any] = _table()["order"]
    ranks = {name.casefold(): rank for rank, name in enumerate(order["first"])}
    kept = []
    for path in _truetype(where):
        name = path.stem.casefold()
        if name in ranks or not any(word in name for word in order["never"]):
            kept.append((ranks.get(name, len(ranks)), name, str(path)))
    return tuple(Path(path) for _, _, path in sorted(kept))


def _truetype(where: Folders) -> Iterator[Path]:
    for folder in where:
        for root, _, names in os.walk(folder):
            yield from (Path(root, name) for name in names if name.casefold().endswith((".ttf", ".ttc")))


@lru_cache(maxsize=1024)
def _face(path: Path) -> MachineFace | None:
    """The first face in the file, or None where it has no fixed outlines or must not be embedded in part."""
    try:
        face = _opened(path)
    except (OSError, ValueError, _harfbuzz().HarfBuzzError):
        return None
    tables = set(face.table_tags)
    if not tables >= _OUTLINES or "fvar" in tables or not _may_be_embedded(face):
        return None
    return MachineFace(path, face.unicodes)


@lru_cache(maxsize=64)
def characters(path: Path) -> Any:
    """The code points a file has glyphs for, to be asked with `in`."""
    return _opened(path).unicodes


def _opened(path: Path) -> Any:
    library = _harfbuzz()
    return library.Face(library.Blob.from_file_path(str(path)))


@cache
def _harfbuzz() -> Any:
    """The library, loaded once it is needed: the window paints before that."""
    import uharfbuzz

    return uharfbuzz


def _may_be_embedded(face: Any) -> bool:
    """Whether the maker allows a subset of it in a document, as its OS/2 table says (fsType)."""
    data = bytes(face.reference_table("OS/2").data)
    allowed = int.from_bytes(data[_FSTYPE_AT : _FSTYPE_AT + 2], "big")
    return allowed & 0x000F != _RESTRICTED and not allowed & _NO_SUBSET
