from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.charts.drawing.labels import ELLIPSIS, measure, shorten, spread, wrap
from briefgen.charts.drawing.look import Type

SANS = Type("sans", 8.5, "#000000")
texts = st.text(st.characters(codec="latin-1", categories=("L", "N", "P", "Zs")), max_size=80)


@given(texts, st.floats(25, 300), st.integers(1, 4))
def test_that_wrapped_lines_fit_the_room(text: str, room: float, most: int) -> None:
    lines = wrap(text, SANS, room, most)
    assert 1 <= len(lines) <= most
    assert all(measure(line, SANS) <= room + 0.01 for line in lines)


def test_that_short_text_is_left_alone() -> None:
    assert wrap("Fares and tolls", SANS, 200) == ("Fares and tolls",)
    assert shorten("Fares", SANS, 200) == "Fares"


def test_that_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert wrap("one two three four five six", SANS, 30, 2)[-1].endswith(ELLIPSIS)


def test_that_a_long_word_is_broken() -> None:
    assert len(wrap("Donaudampfschifffahrt", SANS, 50, 3)) > 1


@given(st.lists(st.floats(-50, 250), max_size=14), st.floats(1, 30))
def test_that_spread_places_stay_apart_inside_and_in_order(wanted: list[float], gap: float) -> None:
    places = spread(wanted, gap, 0, 200)
    assert all(-0.001 <= p <= 200.001 for p in places)
    ordered = [places[i] for i in sorted(range(len(wanted)), key=lambda i: wanted[i])]
    least = min(gap, 200 / max(len(wanted) - 1, 1))
    assert all(b - a >= least - 0.001 for a, b in pairwise(ordered))


def test_that_places_with_room_are_not_moved() -> None:
    assert spread([10, 50, 90], 12, 0, 100) == pytest.approx([10, 50, 90])


def test_that_touching_places_move_by_the_same_way() -> None:
    assert spread([50, 50], 10, 0, 100) == pytest.approx([45, 55])


@pytest.mark.parametrize("room", [40, 60, 90, 120])
def test_that_a_text_is_cut_after_a_word(room: float) -> None:
    text = "Department for the Coordination of Defences"
    kept = shorten(text, SANS, room).removesuffix(ELLIPSIS)
    assert f"{text} ".startswith(f"{kept} ") or " " not in kept


def test_that_no_comma_stands_before_an_ellipsis() -> None:
    assert shorten("Rivers, lakes", SANS, measure("Rivers, la", SANS)) == "Rivers…"


def test_that_no_word_is_left_alone_on_a_line() -> None:
    text = "Department for the Coordination of Regional Flood Defences"
    lines = wrap(text, SANS, measure(text, SANS) - 5)
    assert len(lines) == 2
    assert abs(measure(lines[0], SANS) - measure(lines[1], SANS)) < 40
