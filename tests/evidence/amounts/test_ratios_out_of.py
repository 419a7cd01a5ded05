"""So many things out of so many are a part of all of them."""

import pytest

from tests.kit.told import told


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The valley floods in two years out of five.", "two years out of five", "0.4"),
        ("Victims are repaid in one case out of ten.", "one case out of ten", "0.1"),
        ("Four boats out of five were empty.", "Four boats out of five", "0.8"),
        ("Frost kills the crop in three springs out of ten.", "three springs out of ten", "0.3"),
        ("Nine pupils out of every 10 passed.", "Nine pupils out of every 10", "0.9"),
        ("Seven shops in every ten were shut.", "Seven shops in every ten", "0.7"),
    ],
)
def test_that_things_out_of_so_many_are_a_part_of_them(text: str, words: str, value: str) -> None:
    figures = told(text)
    assert list(figures) == [words]
    assert str(figures[words].quantity.value) == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They took two boats out of five harbours.", "five harbours"),
        ("The club moved three coaches out of two depots.", "two depots"),
        ("He carried four bags out of the house.", "four bags"),
    ],
)
def test_that_places_things_come_from_are_no_whole(text: str, words: str) -> None:
    assert words in told(text)
