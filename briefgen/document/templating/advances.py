"""How wide words run in a face, without a page to set them on."""

from functools import cache

from briefgen.knowledge.faces import face_file


@cache
def _advances(face: str) -> dict[int, float]:
    """Advance widths of a face by code point, as shares of the type size."""
    from fontTools.ttLib import TTFont

    with TTFont(face_file(face), lazy=True) as font:
        widths, em = font["hmtx"].metrics, font["head"].unitsPerEm
        return {code: widths[name][0] / em for code, name in font.getBestCmap().items()}


def text_width(text: str, face: str) -> float:
    """How wide words run in a face, as a share of the type size."""
    advances = _advances(face)
    return sum(advances.get(ord(character), 1.0) for character in text)
