import pytest

from briefgen.charts.colour import LEAST_CONTRAST, Vision, contrast, too_close
from briefgen.charts.look import Look


def test_that_black_and_white_stand_furthest_apart() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#801650", "#801650") == pytest.approx(1)


def test_that_greys_look_the_same_to_everybody() -> None:
    for vision in Vision:
        assert contrast("#333333", "#cccccc", vision) == pytest.approx(
            contrast("#333333", "#cccccc"), rel=0.01
        )


def test_that_neighbours_of_the_house_palette_stand_apart(look: Look) -> None:
    colours = look.colours
    assert too_close(colours.categories) == []
    assert contrast(colours.highlight, colours.other) >= LEAST_CONTRAST


def test_that_each_fill_has_a_readable_label_colour(look: Look) -> None:
    for fill in (*look.colours.categories, look.colours.other):
        assert contrast(fill, look.colours.label_on[fill]) >= 4.5


def test_that_red_beside_green_is_told_for_those_who_confuse_them() -> None:
    visions = {vision for _, _, vision, _ in too_close(["#b00000", "#006400"])}
    assert Vision.DEUTERANOPIA in visions
