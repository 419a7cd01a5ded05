import pytest

from briefgen.knowledge.lettering import ELLIPSIS, end_labels, shorten, spread, wrap


def _wide(text: str) -> float:
    return float(len(text))


def test_that_lines_are_of_about_one_length() -> None:
    assert wrap("one two three four", _wide, 15) == ("one two", "three four")


def test_that_no_words_are_one_empty_line() -> None:
    assert wrap("", _wide, 10) == ("",)


def test_that_a_word_wider_than_the_room_is_broken() -> None:
    assert wrap("abcdefgh", _wide, 3) == ("abc", "def", "gh")


def test_that_what_exceeds_the_lines_ends_in_an_ellipsis() -> None:
    lines = wrap("one two three four five six", _wide, 9, 2)
    assert len(lines) == 2
    assert lines[-1].endswith(ELLIPSIS)
    assert all(len(line) <= 9 for line in lines)


@pytest.mark.parametrize(
    ("text", "short"),
    [("one two", "one two"), ("one, two three", "one, two…"), ("abcdefghijkl", "abcdefghi…")],
)
def test_that_words_are_cut_behind_one_that_fits(text: str, short: str) -> None:
    assert shorten(text, _wide, 10) == short


def test_that_the_value_of_an_end_label_is_never_cut() -> None:
    name, value = "Landing stages of the north", "1,250"
    for lines in end_labels([(name, value, _wide), ("Ash", "4", _wide)], 12, (20, 10)):
        assert lines[-1].endswith(("1,250", "4"))
    assert end_labels([], 12, (20, 10)) == []


def test_that_labels_with_room_stand_where_they_are_wanted() -> None:
    assert spread([10, 50, 90], 10, 0, 100) == [10, 50, 90]
    assert spread([], 10, 0, 100) == []


def test_that_labels_that_touch_move_apart_and_keep_their_order() -> None:
    assert spread([50, 50], 10, 0, 100) == [45, 55]
    assert spread([52, 50], 10, 0, 100) == [56, 46]
    assert spread([0, 0, 0], 10, 0, 100) == [0, 10, 20]


def test_that_labels_without_room_are_spaced_evenly() -> None:
    assert spread([5, 5, 5], 10, 0, 10) == pytest.approx([0, 5, 10])


def test_that_one_long_end_label_takes_the_lines_the_short_ones_leave() -> None:
    names = ["Department of Coastal Defences", *(f"Region {i}" for i in range(5))]
    found = end_labels([(name, "36", _wide) for name in names], 16, (80, 10))
    assert found[0] == ("Department", "of Coastal", "Defences 36")
    assert {len(lines) for lines in found[1:]} == {1}


def test_that_a_name_is_cut_only_where_all_share_too_little_height() -> None:
    labels = [("Department of Coastal Defences", "36", _wide)] * 3
    assert [len(lines) for lines in end_labels(labels, 16, (30, 10))] == [2, 1, 1]


def test_that_a_label_of_several_lines_takes_their_room() -> None:
    assert spread([50, 50, 50], 10, 0, 100, [1, 3, 1]) == [30, 50, 70]
    assert spread([0, 0], 10, 0, 100, [3, 1]) == [10, 30]
