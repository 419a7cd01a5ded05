import pytest

from briefgen.knowledge.clear import Box

BOX = Box.of(10, 20, 30, 10)


def test_that_a_line_of_words_takes_room_above_and_below_its_baseline() -> None:
    assert (BOX.left, BOX.right) == (10, 40)
    assert BOX.bottom == pytest.approx(17.8)
    assert BOX.top == pytest.approx(27.2)


def test_that_words_that_overlap_cover_each_other_and_neighbours_do_not() -> None:
    assert BOX.covers(Box.of(35, 22, 30, 10))
    assert not BOX.covers(Box.of(40, 20, 30, 10))
    assert not BOX.covers(Box.of(10, 40, 30, 10))


def test_that_a_level_line_strikes_words_it_runs_through() -> None:
    assert BOX.is_struck([5, 22])
    assert not BOX.is_struck([5, 30])


@pytest.mark.parametrize(
    ("line", "crossed"),
    [
        ([(0, 0), (50, 45)], True),
        ([(50, 45), (0, 0)], True),
        ([(0, 28), (50, 28)], True),  # nearer than it looks well
        ([(0, 30), (50, 30)], False),
        ([(20, 0), (20, 50)], True),
        ([(50, 0), (60, 45)], False),
        ([(0, 40), (20, 40), (20, 60)], False),
    ],
)
def test_that_a_line_through_places_crosses_words(line: list[tuple[float, float]], crossed: bool) -> None:
    assert BOX.is_crossed(line) is crossed


def test_that_a_leader_ends_at_the_nearest_edge_unless_the_place_is_close() -> None:
    assert BOX.nearest((0, 0)) == (BOX.left, BOX.bottom)
    assert BOX.nearest((25, 60)) == (25, BOX.top)
    assert BOX.nearest((25, 30)) == (25, 30)
