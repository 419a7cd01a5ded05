import pytest

from briefgen.article.lines import lines_of
from briefgen.article.resumed import with_resumed_text
from briefgen.article.shape import shapes
from tests.article.conftest import SENTENCES

TEASERS = ("More on this", "Ferry line drops its winter timetable", "A cold spring for the beekeepers")
MORE = (
    "The swimming club wants the council to keep the entrance at the price of 2024.",
    "“Children should not pay for our delay,” said Ms Holm on the steps of the town hall.",
)


def kept(between: tuple[str, ...], below: tuple[str, ...]) -> list[str]:
    """The lines kept below the first sentences, where only those were taken for the body."""
    lines = lines_of("\n".join((*SENTENCES, *between, *below)))
    chosen = [line.text in SENTENCES for line in lines]
    found = with_resumed_text(chosen, lines, shapes(lines, "en"), "en")
    return [line.text for line, is_kept in zip(lines, found, strict=True) if is_kept][len(SENTENCES) :]


def test_that_text_on_the_same_goes_on_below_teasers() -> None:
    assert kept(TEASERS, MORE) == list(MORE)


def test_that_a_subhead_in_such_text_is_kept() -> None:
    below = (*MORE, "Cheaper in winter", MORE[0].replace("club", "school"))
    assert kept(TEASERS, below) == list(below)


def test_that_text_on_something_else_stays_out() -> None:
    other = (
        "Bell founders want far more copper from the mines of the north this year.",
        "“Prices have doubled since May,” said the owner of the oldest foundry in Ravn.",
    )
    assert kept(TEASERS, other) == []


def test_that_text_under_the_title_of_comments_stays_out() -> None:
    assert kept(("Comments",), MORE) == []


def test_that_what_a_release_says_below_its_end_stays_out() -> None:
    assert kept(("ENDS", "Notes to editors"), MORE) == []


def test_that_sentences_under_names_are_those_of_readers() -> None:
    below = ("Bo", MORE[0], "Ann Lee", MORE[1], "Greta", MORE[0])
    assert kept(("Share this",), below) == []


def test_that_a_quotation_behind_a_call_is_kept_when_more_follows() -> None:
    between = ("Sign up here for our newsletter", "“It was our hall,” said Ann Holm of the swimming club.")
    assert kept((*between, *TEASERS), MORE) == [between[1], *MORE]


def test_that_the_sentence_under_a_teaser_stays_out() -> None:
    teaser = "The swimming club of Lindvik won two medals in spring."
    assert kept((*TEASERS, teaser, "Most read"), ()) == []


LONE = "The swimming club wants the council to keep the entrance at the price of 2024 for children."


@pytest.mark.parametrize(
    "between",
    [
        ("ADVERTISEMENT",),
        ("Sign up for our newsletter",),
        ("READ MORE: Ferry line drops its winter timetable",),
        ("ADVERTISEMENT", "[ Related: Ferry line drops its winter timetable ]"),
    ],
)
def test_that_a_long_sentence_below_a_call_is_kept(between: tuple[str, ...]) -> None:
    assert kept(between, (LONE, "Comments")) == [LONE]


@pytest.mark.parametrize(
    "between",
    [
        ("Related:",),
        ("Read more:",),
        ("SEE ALSO:",),
        ("Bathers wait at the hall on Monday.", "Photo: Nils Berg/Northpix"),
        ("A queue at the hall", "Credit: Northpix"),
        ("Ann Holm at the old door. Photo: Nils Berg/Northpix",),
    ],
)
def test_that_a_long_sentence_on_the_same_below_a_label_or_picture_is_kept(between: tuple[str, ...]) -> None:
    assert kept(between, (LONE, "Comments")) == [LONE]


STRANGE = "A baker from Ravn sells his bread at three markets and says that flour has never been so dear."


@pytest.mark.parametrize("between", [("Related:",), ("A loaf of rye", "Credit: Northpix")])
def test_that_a_long_sentence_on_something_else_below_them_stays_out(between: tuple[str, ...]) -> None:
    assert kept(between, (STRANGE, "Comments")) == []


def test_that_a_short_sentence_below_a_label_stays_out() -> None:
    assert kept(("Related:",), ("The swimming club of Lindvik won two medals in spring.", "Most read")) == []


@pytest.mark.parametrize(
    "between", [("Read more",), ("Related", "Ferry line drops its winter timetable"), ()]
)
def test_that_a_long_sentence_below_a_label_or_teaser_stays_out(between: tuple[str, ...]) -> None:
    assert kept(between, (LONE, "Comments")) == []


def test_that_a_subhead_above_a_call_is_kept_with_the_sentence_below() -> None:
    between = ("Cheaper in winter", "READ MORE: Ferry line drops its winter timetable")
    assert kept(between, (LONE,)) == ["Cheaper in winter", LONE]


def test_that_a_quotation_between_blocks_is_kept_where_the_text_goes_on() -> None:
    told = ('She told us: "I have never seen such a queue at that door."', '"We stood there until noon."')
    assert kept((*TEASERS, *told, *TEASERS), MORE) == [*told, *MORE]


def test_that_a_credit_of_one_word_is_no_reader() -> None:
    assert kept(("3", "A queue at the hall", "Credit: Northpix"), MORE) == list(MORE)


@pytest.mark.parametrize("label", ["Related Articles", "Related", "Recommended", "More on this"])
@pytest.mark.parametrize("below", ["Story Saved", "Comments", "Follow us"])
def test_that_a_last_sentence_under_a_bare_label_closes_the_article(label: str, below: str) -> None:
    last = "The new charges for the swimming hall of Lindvik need the nod of the full council in June."
    call = "Get all the latest news straight to your inbox by signing up to our newsletter here"
    lines = lines_of("\n\n".join((*SENTENCES, call, label, last, below, "Most read")))
    chosen = [True] * len(SENTENCES) + [False] * 5
    found = with_resumed_text(chosen, lines, shapes(lines, "en"), "en")
    assert [line.text for line, is_body in zip(lines, found, strict=True) if is_body][-1] == last


@pytest.mark.parametrize(
    "teaser",
    [
        "A man was held on Monday after a ferry ran into the pier of Hexley and eleven people were hurt.",
        "Swimming hall: five things to know before the vote of the council of Lindvik next week",
    ],
)
def test_that_a_teaser_under_a_label_is_no_last_sentence(teaser: str) -> None:
    lines = lines_of("\n\n".join((*SENTENCES, "Related Articles", teaser, "Story Saved")))
    chosen = [True] * len(SENTENCES) + [False] * 3
    assert with_resumed_text(chosen, lines, shapes(lines, "en"), "en") == chosen
