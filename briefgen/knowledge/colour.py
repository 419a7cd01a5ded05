"""How far colours stand apart: contrast, and how they look with the three colour deficiencies."""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

LEAST_CONTRAST = 3.0
"""WCAG 2.2, 1.4.11: parts of a graphic that must be told apart; asked of every way of seeing."""

Rgb = tuple[float, float, float]


class Vision(Enum):
    """How colours are seen; the value is a matrix on linear RGB.

    Source: Machado, Oliveira and Fernandes 2009, table 1, severity 1.0.
    """

    USUAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    PROTANOPIA = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTERANOPIA = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITANOPIA = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


def linear(colour: str) -> Rgb:
    """Linear light, 0 to 1 each, of "#rrggbb"."""
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def seen(colour: str, vision: Vision) -> Rgb:
    """Linear light of a colour as somebody with that vision sees it, 0 to 1 each."""
    light = linear(colour)
    mixed = [sum(m * c for m, c in zip(row, light, strict=True)) for row in vision.value]
    red, green, blue = (min(max(part, 0.0), 1.0) for part in mixed)
    return red, green, blue


def contrast(first: str, second: str, vision: Vision = Vision.USUAL) -> float:
    """The contrast of two colours, 1 to 21, with that vision."""
    lights = sorted((_luminance(seen(colour, vision)) for colour in (first, second)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def _luminance(light: Rgb) -> float:
    red, green, blue = light
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def reads_on(fill: str, dark: str, light: str) -> str:
    """Which of two text colours reads better on a fill."""
    return max((dark, light), key=lambda colour: contrast(fill, colour))


def too_close(colours: Sequence[str]) -> list[tuple[str, str, Vision, float]]:
    """Neighbours that do not stand far enough apart, with the vision and the contrast it sees."""
    found = []
    for first, second in pairwise(colours):
        for vision in Vision:
            apart = contrast(first, second, vision)
            if apart < LEAST_CONTRAST:
                found.append((first, second, vision, apart))
    return found
