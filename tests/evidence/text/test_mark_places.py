import pytest

from briefgen.evidence.text.mark_places import can_open, doubled, is_arrow, nests, only_closes, only_opens


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ('"We grow', True),
        ('said "We grow', True),
        ('("We grow', True),
        ('we grow" said', False),
        ('we grow "', False),
        ('un"real" estate', True),
        ('un"real estate', False),
        ('un"real "estate', False),
    ],
)
def test_that_a_mark_before_a_word_can_open(text: str, opens: bool) -> None:
    assert can_open(text, text.index('"')) is opens


@pytest.mark.parametrize(("text", "only"), [('a "b', True), ('a" b', False), ('a"b', False), ('"b', False)])
def test_that_between_a_space_and_a_word_a_mark_only_opens(text: str, only: bool) -> None:
    assert only_opens(text, text.index('"')) is only


@pytest.mark.parametrize(
    ("text", "only"),
    [("grow.“ He", True), ("grow“, he", True), ("grow“", True), ("said “We", False), ("un“real", False)],
)
def test_that_behind_a_word_and_before_a_space_a_mark_only_closes(text: str, only: bool) -> None:
    assert only_closes(text, text.index("“")) is only


def test_that_a_mark_nests_where_the_next_two_close() -> None:
    assert nests('the "big one" is ours" he said', 4)
    assert not nests('the "big one" and "small', 4)
    assert not nests('the "big one" he said', 4)


def test_that_an_angle_between_blanks_is_an_arrow_unless_something_closes_it() -> None:
    assert is_arrow("more » about ships", 5, "«")
    assert not is_arrow("er » sagte « das", 3, "«")
    assert not is_arrow("er »sagte das", 3, "«")
    assert is_arrow("» about", 0, "«")


def test_that_a_straight_mark_may_double_a_curly_one() -> None:
    assert doubled('"“We grow', 0)
    assert doubled('said "“We grow', 5)
    assert not doubled('a"“We grow', 1)
    assert not doubled('"We grow', 0)
