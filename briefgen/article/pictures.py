"""Words for a picture that a copy glues to the name of who took it: "A bridge at dusk North Quay Media"."""

from collections.abc import Sequence

from briefgen.article.lines import Line
from briefgen.article.shape import Shape

_NAME_WORDS = range(2, 5)
_LEAST_WORDS = 10


def credited_names(lines: Sequence[Line], seen: Sequence[Shape]) -> frozenset[str]:
    """The lines of a few words with capitals: names that may be credits."""
    return frozenset(
        line.text
        for line, shape in zip(lines, seen, strict=True)
        if shape.size in _NAME_WORDS and shape.capitals == 1 and not (shape.low or shape.ended)
    )


def glued_credit(text: str, shape: Shape, names: frozenset[str]) -> tuple[str, str]:
    """What is seen, and the name before or behind it that stands alone elsewhere; empty where none does."""
    if shape.ended or shape.size < _LEAST_WORDS:
        return "", ""
    words = text.split(" ")
    for count in _NAME_WORDS:
        for name, rest in ((words[-count:], words[:-count]), (words[:count], words[count:])):
            if " ".join(name) in names:
                return " ".join(rest), " ".join(name)
    return "", ""
