import xml.etree.ElementTree as ET

import pytest

from briefgen.charts.drawing.look import Look, Type
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.renderer import record
from briefgen.charts.drawing.svg import svg
from briefgen.charts.drawing.typeface import printable, width
from briefgen.model.chart import Cap, DrawPath, DrawText, Segment

BOLD = Type("sans bold", 12, "#801650")


def test_that_text_is_recorded_on_its_baseline(look: Look) -> None:
    plot = Plot(look, 200, 100)
    wide = plot.text(150, 40, "$21 & <7.8>", BOLD, Anchor.END)
    (text,) = record(plot.figure).operations
    assert isinstance(text, DrawText)
    assert (text.text, text.face, text.size_pt, text.colour) == ("$21 & <7.8>", "sans bold", 12, "#801650")
    assert (text.x_pt, text.y_pt) == pytest.approx((150 - wide, 40), abs=0.01)
    assert text.width_pt == pytest.approx(wide, abs=0.01)


def test_that_a_dashed_line_keeps_its_dashes_in_points(look: Look) -> None:
    plot = Plot(look, 200, 100)
    plot.line([(10, 20), (110, 20)], "#1A1D21", 0.75, dash=(1.5, 2))
    (path,) = record(plot.figure).operations
    assert isinstance(path, DrawPath)
    assert path.segments == (Segment("m", (10, 20)), Segment("l", (110, 20)))
    assert path.stroke is not None
    assert (path.stroke.width_pt, path.stroke.dash_pt, path.stroke.cap) == (0.75, (1.5, 2), Cap.BUTT)


def test_that_a_box_is_filled_and_has_no_outline(look: Look) -> None:
    plot = Plot(look, 200, 100)
    plot.box(50, 10, -20, 5, "#8B929A")
    (path,) = record(plot.figure).operations
    assert isinstance(path, DrawPath)
    assert path.stroke is None
    assert path.fill is not None
    assert path.fill.colour == "#8b929a"
    assert path.segments[0].numbers == (30, 10)


def test_that_marks_are_recorded_in_the_order_they_were_painted(look: Look) -> None:
    plot = Plot(look, 200, 100)
    plot.text(0, 0, "first", BOLD)
    plot.box(0, 0, 10, 10, "#000000")
    plot.line([(0, 0), (5, 5)], "#000000", 1)
    plot.text(0, 0, "last", BOLD)
    assert [type(op) for op in record(plot.figure).operations] == [DrawText, DrawPath, DrawPath, DrawText]


def test_that_spaces_count_and_widths_are_kerned() -> None:
    assert width("a ", "sans", 10) > width("a", "sans", 10)
    assert width("AVA", "sans", 10) < 2 * width("A", "sans", 10) + width("V", "sans", 10)
    assert width("", "sans", 10) == pytest.approx(0, abs=0.01)


def test_that_signs_the_face_lacks_become_one_lozenge() -> None:
    assert printable("Łódź 東京 Київ", "sans") == "Łódź ◊ Київ"
    assert printable("👩\u200d🔬 lab", "sans") == "◊ lab"


def test_that_svg_is_well_formed_with_real_text(look: Look) -> None:
    plot = Plot(look, 200, 100)
    plot.text(10, 30, "R&D <b>", BOLD)
    plot.dot(50, 50, 3, "#801650")
    root = ET.fromstring(svg(record(plot.figure), "A & B"))
    space = "{http://www.w3.org/2000/svg}"
    text = root.find(f"{space}text")
    assert text is not None
    assert (text.text, text.get("y"), text.get("font-weight")) == ("R&D <b>", "70", "700")
    assert root.findtext(f"{space}title") == "A & B"
    assert root.get("viewBox") == "0 0 200 100"
