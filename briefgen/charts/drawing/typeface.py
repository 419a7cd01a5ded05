"""Widths of text, as a page sets it: kerned where the face ships with Briefgen, unhinted, in points."""

from functools import cache, lru_cache

from briefgen.charts.drawing.engine import LoadFlags, get_font
from briefgen.knowledge.face_runs import runs
from briefgen.knowledge.faces import FACES, face_file, is_shipped
from briefgen.knowledge.machine_faces import advance

_MEASURE_PT = 100.0
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


def width(text: str, face: str, size_pt: float) -> float:
    """The set width of a line of text, in points, side bearings and spaces at its ends included."""
    return sum(_width(words, one) for one, words in runs(text, face)) * size_pt


@lru_cache(maxsize=8192)
def _width(text: str, face: str) -> float:
    """Of a size of one point."""
    if not is_shipped(face):
        return sum(advance(face_file(face), c) for c in text)
    # FreeType tells the width of the ink; between two bars the ink is the set width.
    return (_extent(f"|{text}|", face) - _extent("||", face)) / _MEASURE_PT


def own_part(text: str, face: str) -> str:
    """What of the text is set in the face itself, not in one that stands in."""
    return "".join(words for one, words in runs(text, face) if one == face)


def printable(text: str, face: str) -> str:
    """The text with every run of characters that no face can print as one lozenge, as on the page.

    Joiners and variation selectors vanish with the sign they belong to. What is replaced is told
    before anything is exported, so nothing is lost silently.
    """
    return "".join(words for _, words in runs(text, face))
