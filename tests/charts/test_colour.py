from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest

from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty_colours import colour_faults
from briefgen.knowledge.colour import LEAST_CONTRAST, Vision, contrast, reads_on, too_close
from briefgen.model.chart import ChartKind, Point, Series
from tests.charts.samples import spec


def test_that_black_and_white_stand_furthest_apart() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#801650", "#801650") == pytest.approx(1)


def test_that_greys_look_the_same_to_everybody() -> None:
    for vision in Vision:
        assert contrast("#333333", "#cccccc", vision) == pytest.approx(
            contrast("#333333", "#cccccc"), rel=0.01
        )


@pytest.mark.parametrize("vision", Vision)
def test_that_neighbours_of_the_house_palette_stand_apart_for_everybody(look: Look, vision: Vision) -> None:
    colours = look.colours
    ring = (*colours.categories, colours.categories[0])
    beside = [*pairwise(ring), (colours.highlight, colours.other)]
    assert min(contrast(first, second, vision) for first, second in beside) >= LEAST_CONTRAST


def test_that_house_colours_stand_out_from_the_page(look: Look) -> None:
    colours = look.colours
    assert all(contrast(c, colours.white) >= LEAST_CONTRAST for c in (*colours.categories, colours.other))


def test_that_words_on_a_fill_of_ones_own_are_readable() -> None:
    assert reads_on("#123456", "#1A1D21", "#FFFFFF") == "#FFFFFF"
    assert reads_on("#FFE0A0", "#1A1D21", "#FFFFFF") == "#1A1D21"


def test_that_each_fill_has_a_readable_label_colour(look: Look) -> None:
    for fill in (*look.colours.categories, look.colours.other):
        assert contrast(fill, look.colours.label_on[fill]) >= 4.5


def test_that_red_beside_green_is_told_for_those_who_confuse_them() -> None:
    visions = {vision for _, _, vision, _ in too_close(["#b00000", "#006400"])}
    assert Vision.DEUTERANOPIA in visions


@pytest.mark.parametrize("kind", [ChartKind.DONUT, ChartKind.HUNDRED])
@pytest.mark.parametrize("shares", [(60, 40), (50, 30, 20), (40, 30, 20, 10), (97, 1, 1, 1)])
@pytest.mark.parametrize("asked", ["", "categories"])
def test_that_the_shipped_palette_passes_the_check_of_the_house(
    look: Look, kind: ChartKind, shares: tuple[int, ...], asked: str
) -> None:
    points = tuple(Point(f"Part {i}", Decimal(share)) for i, share in enumerate(shares))
    chart = replace(spec(kind, [Series("", points)]), palette=asked)
    assert [text for _, text, _ in colour_faults(chart, look)] == []


@pytest.mark.parametrize(
    "asked", ["#12436D, #28A197, #73094A, #F46A25", "#12436D, #F46A25", "#73094A, #12436D"]
)
def test_that_colours_too_close_are_told_still(look: Look, asked: str) -> None:
    points = tuple(Point(f"Part {i}", Decimal(25)) for i in range(4))
    chart = replace(spec(ChartKind.DONUT, [Series("", points)]), palette=asked)
    assert any("contrast of only" in text for _, text, _ in colour_faults(chart, look))
