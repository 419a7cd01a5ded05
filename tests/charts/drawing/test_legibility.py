import pytest

from briefgen.charts.drawing.legibility import check_drawing
from briefgen.model.chart import Drawing, DrawPath, DrawText, Fill, Segment, Stroke
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


def line(*places: tuple[float, float]) -> DrawPath:
    steps = (Segment("m" if i == 0 else "l", place) for i, place in enumerate(places))
    return DrawPath(tuple(steps), stroke=Stroke("#000000", 0.5))


def ground(left: float, bottom: float, right: float, top: float) -> DrawPath:
    corners = ((left, bottom), (right, bottom), (right, top), (left, top))
    steps = (Segment("m" if i == 0 else "l", place) for i, place in enumerate(corners))
    return DrawPath((*steps, Segment("h")), fill=Fill("#ffffff"))


WORDS = text("open", 20, 20)


@pytest.mark.parametrize(
    "drawn",
    [
        (line((0, 23), (100, 23)), WORDS),
        (WORDS, line((30, 0), (30, 50))),
        (line((0, 0), (40, 24), (100, 0)), WORDS),
        (ground(15, 15, 65, 30), line((0, 23), (100, 23)), WORDS),
        (line((0, 23), (100, 23)), ground(15, 15, 40, 30), WORDS),
    ],
)
def test_that_a_line_through_words_is_told(drawn: tuple[DrawPath | DrawText, ...]) -> None:
    (problem,) = check_drawing(Drawing(100, 50, drawn), Place("a chart"))
    assert problem.text == "A line runs through “open”"


@pytest.mark.parametrize(
    "drawn",
    [
        (line((0, 19), (100, 19)), WORDS),
        (line((0, 10), (10, 50)), WORDS),
        (line((0, 23), (18, 23)), WORDS),
        (line((0, 23), (100, 23)), ground(15, 15, 65, 30), WORDS),
    ],
)
def test_that_a_line_beside_words_or_under_white_passes(drawn: tuple[DrawPath | DrawText, ...]) -> None:
    assert check_drawing(Drawing(100, 50, drawn), Place("a chart")) == ()
