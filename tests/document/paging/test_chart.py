import io
from collections import Counter

import pikepdf
import pytest

from briefgen.document.paging.chart import replay
from briefgen.document.paging.fonts import face
from briefgen.document.paging.tagged import Node, TaggedCanvas
from briefgen.document.templating.words import sample
from briefgen.model.chart import Cap, Drawing, DrawPath, DrawText, Fill, Join, Operation, Segment, Stroke
from tests.kit import pages
from tests.kit.artist import HandArtist, words

LINE = (Segment("m", (10, 10)), Segment("l", (50, 50)))


def drawn(*operations: Operation) -> bytes:
    face("sans")
    file, root = io.BytesIO(), Node("Document")
    canvas = TaggedCanvas(file, (200, 200), root, invariant=1)
    with canvas.marked(root.add("Figure", alt="a")):
        replay(Drawing(200, 200, operations), canvas)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def operators(data: bytes) -> Counter[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return Counter(str(one.operator) for one in pikepdf.parse_content_stream(pdf.pages[0]))


@pytest.mark.parametrize(
    ("path", "painted"),
    [
        (DrawPath(LINE, fill=Fill("#801650")), "f"),
        (DrawPath(LINE, stroke=Stroke("#801650", 1)), "S"),
        (DrawPath(LINE, fill=Fill("#801650"), stroke=Stroke("#000000", 1)), "B"),
    ],
)
def test_that_a_path_is_painted_as_recorded(path: DrawPath, painted: str) -> None:
    found = operators(drawn(path))
    assert {name for name in ("f", "S", "B") if found[name]} == {painted}


def test_that_a_path_without_paint_or_steps_draws_nothing() -> None:
    found = operators(drawn(DrawPath(LINE), DrawPath((), fill=Fill("#000000"))))
    assert not found["m"]


def test_that_curves_clips_dashes_and_transparency_are_kept() -> None:
    curve = (Segment("m", (0, 0)), Segment("c", (1, 2, 3, 4, 5, 6)), Segment("h"))
    stroke = Stroke("#000000", 2, (1.5, 2), 0.5, Cap.ROUND, Join.BEVEL, 0.5)
    found = operators(drawn(DrawPath(curve, Fill("#FFFFFF", 0.5), stroke, (0, 0, 100, 100))))
    for name in ("c", "h", "W", "d", "J", "j", "gs"):
        assert found[name], name


@pytest.mark.parametrize("cap", list(Cap))
@pytest.mark.parametrize("join", list(Join))
def test_that_every_cap_and_join_can_be_drawn(cap: Cap, join: Join) -> None:
    assert operators(drawn(DrawPath(LINE, stroke=Stroke("#000000", 1, cap=cap, join=join))))["S"] == 1


def test_that_the_words_of_a_chart_are_words_on_the_page() -> None:
    spec = sample().charts[0].spec
    data = drawn(*HandArtist().drawing(spec, 180, 180).operations)
    found = pages.words_of(data)
    assert "1,015" in found
    assert "turned" in "".join(glyph.text for glyph in pages.glyphs(data))


def test_that_a_chart_may_borrow_a_face_too() -> None:
    text = DrawText(10, 10, "a ж", "sans italic", 8, "#000000", 20, alpha=0.5)
    assert pages.words_of(drawn(text)) == "a ж"


def test_that_turned_words_go_upwards() -> None:
    first, *_, last = pages.glyphs(drawn(words(20, 20, "upwards", 8, 90.0)))
    assert last.depth < first.depth
    assert last.x == pytest.approx(first.x, abs=0.1)
