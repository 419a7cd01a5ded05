import pytest

from briefgen.knowledge.part_names import HEAD_LINE_PT, HEAD_PT, Inside, PartName, beneath, part_names


def _wide(text: str) -> float:
    return 5.0 * len(text)


@pytest.mark.parametrize(
    ("wide", "inside"), [(40.0, Inside.FULL), (29.0, Inside.SMALL), (17.0, Inside.SMALL), (16.0, Inside.NONE)]
)
def test_that_a_number_stands_in_its_part_as_large_as_it_may(wide: float, inside: Inside) -> None:
    assert Inside.of(wide, 20.0, 15.0) is inside


def test_that_names_stand_over_the_starts_of_their_parts() -> None:
    found = part_names(("Ash", "Elm"), (0.0, 0.5), (10.0, 110.0), _wide)
    assert found.names == (PartName(0, "Ash", 10.0, 0), PartName(1, "Elm", 60.0, 0))
    assert found.small == ()
    assert found.height == HEAD_PT


def test_that_a_name_moves_to_the_left_where_the_bar_ends() -> None:
    assert part_names(("Ash", "Willow"), (0.0, 0.9), (0.0, 100.0), _wide).names[1].x == 70.0


def test_that_a_name_that_meets_another_goes_into_a_second_line() -> None:
    found = part_names(("Willows", "Elm"), (0.0, 0.2), (0.0, 100.0), _wide)
    assert [name.line for name in found.names] == [0, 1]
    assert found.height == HEAD_PT + HEAD_LINE_PT


def test_that_names_without_room_and_those_behind_them_are_told_elsewhere() -> None:
    found = part_names(("Willows", "Poplars", "Beeches", "Ash"), (0.0, 0.1, 0.2, 0.9), (0.0, 100.0), _wide)
    assert found.small == (2, 3)
    assert part_names(("A name wider than its bar",), (0.0,), (0.0, 100.0), _wide).small == (0,)


def test_that_what_has_no_room_is_told_beneath() -> None:
    words = {"every_part": "Parts: {names}", "small_parts": "Small parts: {names}"}
    assert beneath(words, ("Ash 4", "Elm 2"), ("Oak 1",), every=False) == "Small parts: Ash 4, Elm 2; Oak 1"
    assert beneath(words, ("Ash 4",), (), every=True) == "Parts: Ash 4"
    assert beneath(words, (), ("Oak 1",), every=False) == "Oak 1"
