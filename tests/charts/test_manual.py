import re

import pytest
from PIL import Image, ImageChops

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import Look
from briefgen.model.chart import ChartKind
from tests.look import chart_sheet
from tests.tools.chart_options import manual, written


def test_that_the_manual_lists_the_options_there_are() -> None:
    text = manual().read_text("utf-8")
    assert written(text) == text


def test_that_the_manual_says_when_to_take_each_kind() -> None:
    text = manual().read_text("utf-8").casefold()
    assert [kind.value for kind in ChartKind if kind.value not in text] == []


def test_that_the_pictures_of_the_manual_are_there() -> None:
    names = re.findall(r"\]\((pictures/[^)]+)\)", manual().read_text("utf-8"))
    assert names
    assert all((manual().parent / name).is_file() for name in names)


@pytest.mark.parametrize("name", ["charts-light.png", "charts-hard.png"])
def test_that_the_kept_contact_sheets_are_what_their_script_draws(look: Look, name: str) -> None:
    """Letters move by a hair between releases of FreeType, so that tints differ; marks may not."""
    drawn = dict(chart_sheet.sheets(Artist(look)))[name].convert("L")
    with Image.open(manual().parent / "pictures" / name) as kept:
        assert kept.size == drawn.size, "draw it again: python -m tests.look.chart_sheet"
        differ = ImageChops.difference(kept.convert("L"), drawn).point(lambda tint: 255 if tint > 96 else 0)
    share = differ.histogram()[255] / (drawn.width * drawn.height)
    assert share < 0.0005, "draw it again: python -m tests.look.chart_sheet"
