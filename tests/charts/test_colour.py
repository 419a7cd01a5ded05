from itertools import pairwise

import pytest

from briefgen.charts.drawing.look import Look
from briefgen.knowledge.colour import LEAST_CONTRAST, Vision, contrast, reads_on, too_close


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
    beside = [*pairwise(colours.categories), (colours.highlight, colours.other)]
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
