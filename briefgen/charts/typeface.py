"""Widths of text in the shipped faces, as a page sets them: kerned, unhinted, in points."""

import re
from functools import cache, lru_cache

from briefgen.charts.engine import LoadFlags, get_font
from briefgen.knowledge.faces import FACES, face_file

_MEASURE_PT = 100.0
_MARK = "\ufffd"
_INSTEAD = "◊"
_LACKING = re.compile(f"{_MARK}+")
_JOINERS = "\u200d\ufe0e\ufe0f"
CAP_HEIGHT = 0.66
"""Height of capitals and figures of Source Sans as a part of the size."""


@cache
def face_of(file: str) -> str:
    """The face a file holds, by the name looks use."""
    return {str(face_file(face)): face for face in FACES}[file]


@lru_cache(maxsize=8192)
def _extent(text: str, face: str) -> float:
    font = get_font(str(face_file(face)))
    font.set_size(_MEASURE_PT, 72)
    font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return float(font.get_width_height()[0]) / 64


@lru_cache(maxsize=8192)
def width(text: str, face: str, size_pt: float) -> float:
    """The set width of a line of text, in points, side bearings and spaces at its ends included."""
    # FreeType tells the width of the ink; between two bars the ink is the set width.
    text = printable(text, face)
    return (_extent(f"|{text}|", face) - _extent("||", face)) * size_pt / _MEASURE_PT


@lru_cache(maxsize=8)
def _characters(face: str) -> frozenset[int]:
    return frozenset(get_font(str(face_file(face))).get_charmap())


def printable(text: str, face: str) -> str:
    """The text with every run of characters the face lacks as one lozenge, as on the page.

    Joiners and variation selectors vanish with the sign they belong to. What is replaced is told
    by `briefgen.charts.honesty`, so nothing is lost silently.
    """
    known = _characters(face)
    if all(ord(c) in known for c in text):
        return text
    return _LACKING.sub(_INSTEAD, "".join(c if ord(c) in known else _MARK for c in text if c not in _JOINERS))
