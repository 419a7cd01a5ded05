import pytest

from briefgen.charts.legibility import check_drawing
from briefgen.model.chart import Drawing, DrawText
from briefgen.model.problem import Place


def text(words: str, x: float, y: float, angle: float = 0.0) -> DrawText:
    return DrawText(x, y, words, "sans", 10, "#000000", 40, angle)


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ((text("a", 0, 0), text("b", 30, 3)), "“a” runs into “b”"),
        ((text("a", 70, 20),), "“a” runs over the edge"),
        ((text("a", -5, 20),), "“a” runs over the edge"),
        ((text("a", 10, 48),), "“a” runs over the edge"),
        ((text("a", 10, 20, 90),), "“a” is turned"),
    ],
)
def test_that_what_cannot_be_read_is_told(texts: tuple[DrawText, ...], words: str) -> None:
    found = check_drawing(Drawing(100, 50, texts), Place("a chart"))
    assert words in "\n".join(p.text for p in found)


def test_that_labels_side_by_side_and_one_above_the_other_pass() -> None:
    apart = (text("a", 0, 0), text("b", 45, 0), text("c", 0, 12))
    assert check_drawing(Drawing(100, 50, apart), Place("a chart")) == ()
