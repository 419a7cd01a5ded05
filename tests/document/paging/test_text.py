from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.document.paging.text import Line, Run, one_line, set_lines
from briefgen.document.templating.styles import Style

BODY = Style("Body")


def run(text: str, face: str = "serif", size: float = 10.0) -> Run:
    return Run(text, face, size, "#000000")


def lines(text: str, width: float, style: Style = BODY, **more: bool) -> tuple[Line, ...]:
    return set_lines([run(text)], style, width, **more)


WORDS = st.lists(st.text("abcdefgh.,–“”", min_size=1, max_size=12), min_size=1, max_size=40).map(" ".join)


@settings(deadline=None)
@given(WORDS, st.floats(60, 400))
def test_that_no_line_is_wider_than_its_measure(text: str, width: float) -> None:
    assert all(line.width <= width + 0.5 for line in lines(text, width))


@settings(deadline=None)
@given(WORDS, st.floats(60, 400))
def test_that_every_word_is_set_once_and_in_order(text: str, width: float) -> None:
    assert "".join("".join(line.text for line in lines(text, width)).split()) == "".join(text.split())


@settings(deadline=None)
@given(st.text(max_size=80), st.floats(30, 200))
def test_that_any_text_can_be_set(text: str, width: float) -> None:
    assert all(line.pieces for line in lines(text, width))


def test_that_nothing_makes_no_line() -> None:
    assert lines("", 100) == () == lines("   ", 100)


def test_that_a_no_break_space_holds_words_together() -> None:
    text = "seven eight 23\u00a0May\u00a02025"
    assert [line.text.strip() for line in lines(text, 80)] == ["seven eight", "23\u00a0May\u00a02025"]


def test_that_a_word_wider_than_the_line_is_cut() -> None:
    assert len(lines("https://example.org/" + "a" * 100, 100)) > 4


def test_that_all_lines_but_the_last_say_that_more_follows() -> None:
    assert [line.more for line in lines("one two three four five six seven", 60)][-2:] == [True, False]


def test_that_a_balanced_headline_has_lines_about_equally_long() -> None:
    style = Style("Headline", balance=True)
    text = "Russian ships wait longer for a tide that never comes at all"
    plain, balanced = lines(text, 200), lines(text, 200, style)
    assert len(plain) == len(balanced)
    spread = [max(x.width for x in each) - min(x.width for x in each) for each in (plain, balanced)]
    assert spread[1] <= spread[0]


def test_that_all_lines_but_the_first_hang() -> None:
    first, second, *_ = lines("one two three four five six seven", 60, Style("Note", hang=9.0))
    assert (first.pieces[0].x, second.pieces[0].x) == (0.0, 9.0)


def test_that_an_opening_mark_hangs_and_other_words_do_not() -> None:
    assert lines("“We wait", 100, hang_marks=True)[0].pieces[0].x < 0
    assert lines("We wait", 100, hang_marks=True)[0].pieces[0].x == 0


def test_that_a_line_feed_begins_a_new_line() -> None:
    assert [line.text for line in lines("one\ntwo", 100)] == ["one", "two"]


def test_that_faces_meet_without_a_gap() -> None:
    first, second = one_line([run("To watch.", "sans semibold"), run("Soundings", "sans")]).pieces
    assert first.x + first.width == second.x


def test_that_a_word_may_change_its_face_inside() -> None:
    assert len(set_lines([run("half"), run("way", "sans")], BODY, 500)) == 1
    assert set_lines([run("half"), run("way", "sans")], BODY, 500)[0].text == "halfway"


def test_that_a_line_too_long_is_cut_with_an_ellipsis() -> None:
    line = one_line([run("The port authority, which blames silt")], 80)
    assert line.width <= 80
    assert line.text.endswith("…")
    assert not line.text.endswith(",…")


def test_that_a_line_that_fits_is_left_alone() -> None:
    assert one_line([run("silt")], 80).text == "silt"


def test_that_room_for_nothing_prints_nothing() -> None:
    assert one_line([run("silt")], 0.5) == Line((), 0.0)
