"""The files of the shipped faces, and which characters they can print."""

from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from briefgen.knowledge.faces import face_file


@cache
def file_of(face: str) -> Path:
    """The file of a face, found whatever the case of its name on disk.

    Raises:
        FileNotFoundError: The font package lacks it.
    """
    stated = face_file(face)
    wanted = stated.name.casefold()
    for path in stated.parent.iterdir():
        if path.name.casefold() == wanted:
            return path
    raise FileNotFoundError(f"the typeface “{face}” is missing: {stated}")


@cache
def _known(face: str) -> frozenset[int]:
    with TTFont(file_of(face), lazy=True) as font:
        return frozenset(font.getBestCmap())


def lacking(text: str, face: str = "sans") -> str:
    """The characters of a text the face cannot print, each once, in order; joiners do not count."""
    signs = dict.fromkeys(c for c in text if ord(c) not in _known(face) and c not in "\u200d\ufe0e\ufe0f\n\t")
    return "".join(signs)
