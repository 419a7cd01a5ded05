"""Which characters the shipped faces can print."""

from functools import cache

from fontTools.ttLib import TTFont

from briefgen.knowledge.faces import face_file


@cache
def _known(face: str) -> frozenset[int]:
    with TTFont(face_file(face), lazy=True) as font:
        return frozenset(font.getBestCmap())


def lacking(text: str, face: str = "sans") -> str:
    """The characters of a text the face cannot print, each once, in order; joiners do not count."""
    signs = dict.fromkeys(c for c in text if ord(c) not in _known(face) and c not in "\u200d\ufe0e\ufe0f\n\t")
    return "".join(signs)
