"""Double quotation marks go in pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.text.marks import unbalanced
from tests.kit.flagged import flags, said
from tests.kit.labelled import plain_article


def test_that_a_mark_that_nothing_closes_is_flagged_where_it_stands() -> None:
    sentence = "The minister called the plan “a leap in the dark and left the room."
    (flag,) = flags(sentence)
    assert flag.kind == "quotation marks"
    assert flag.text == "The mark “ before “a leap in the dark …” opens a quotation that nothing closes"
    assert [(span.start, span.end) for span in flag.spans] == [(29, 30)]


def test_that_a_mark_that_nothing_opens_is_flagged() -> None:
    assert said("She called it a leap in the dark,” and left.") == [
        ("quotation marks", "The mark ” after “… a leap in the dark,” closes a quotation that nothing opened")
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("She called it “a leap in the dark” and left.",),
        ('She called it "a leap in the dark" and left.',),
        ("“We will act.", "“And we will act fast,” she said."),
        ('The screen of 15" is called "huge" by its maker.',),
        ('He set class="lead" by hand, as "style guides ask.',),
        ("““We will act,” she said.",),
    ],
)
def test_that_marks_that_pair_are_let_be(paragraphs: tuple[str, ...]) -> None:
    assert said(*paragraphs) == []


def test_that_low_marks_close_with_high_ones() -> None:
    assert said("Sie nannte es „einen Sprung“ und ging.", language="de") == []
    ((kind, text),) = said("Sie nannte es „einen Sprung und ging.", language="de")
    assert kind == "quotation marks"
    assert text.startswith("Das Zeichen „ vor")


def test_that_a_mark_after_a_signature_closes_the_paragraph_above() -> None:
    article = plain_article('"We never said that the vote was lost.', 'Ann Li, vicar."')
    assert unbalanced(article) == ()


@given(
    st.lists(st.text(alphabet="aA1 .,“”„\"«»‘’'‚\n", min_size=1, max_size=30).filter(str.strip), max_size=4)
)
def test_that_the_place_of_a_lone_mark_holds_one(paragraphs: list[str]) -> None:
    article = plain_article(*paragraphs)
    assert all(article.text[at] in '“”„"«»' for at in unbalanced(article))
