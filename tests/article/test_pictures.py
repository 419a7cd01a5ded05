from collections.abc import Callable

import pytest

from briefgen.article.lines import lines_of
from briefgen.article.pictures import credited_names, glued_credit
from briefgen.article.shape import shapes
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

NAME = "North Quay Media"
SEEN = "Aerial view of a river in flood beside a row of brick houses"


def glued(text: str, alone: str = NAME) -> tuple[str, str]:
    """What is found in the text where a line holds nothing but the name."""
    lines = lines_of(f"{alone}\n{text}")
    seen = shapes(lines, "en")
    return glued_credit(text, seen[1], credited_names(lines, seen))


def test_that_words_for_a_picture_are_told_by_the_name_glued_to_them() -> None:
    assert glued(f"{SEEN} {NAME}") == (SEEN, NAME)
    assert glued(f"{NAME} {SEEN}") == (SEEN, NAME)


def test_that_a_sentence_or_a_name_that_stands_nowhere_alone_is_none() -> None:
    assert glued(f"{SEEN}, filmed by {NAME}.") == ("", "")
    assert glued(f"{SEEN} {NAME}", alone="Home") == ("", "")


RALLY = "Teachers in red scarves wave at a rally in Lindvik, Tuesday, Nov. 17, 2026, after a vote on pay."


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (RALLY, "Jo Bek, AP"),
        (RALLY, "Greta Holm | Harbour Wire | Nordic Images"),
        (
            "This undated file photo shows the swimming hall before it was closed by the town.",
            "Lindvik Town Council",
        ),
        ("In this photo taken in May, men from the town carry the old clock out of the hall.", "Jo Bek/AP"),
    ],
)
def test_that_a_sentence_on_a_picture_over_a_name_is_its_caption(
    read_bytes: Reader, caption: str, credit: str
) -> None:
    lines = ("Hall to be rebuilt in Lindvik", *SENTENCES[:2], caption, credit, *SENTENCES[2:])
    article = read_bytes("\n".join(lines).encode())
    assert article.paragraph_texts == SENTENCES
    assert [(one.text, one.credit) for one in article.captions] == [(caption, credit)]


@pytest.mark.parametrize(
    ("sentence", "below"),
    [
        (RALLY, SENTENCES[2]),
        (
            "The council will meet again on Tuesday in the town hall to vote on the last of the plans.",
            "Jo Bek",
        ),
        ("This plan shows how many photos of the old hall the town had kept in its cellar.", SENTENCES[2]),
    ],
)
def test_that_a_sentence_of_the_text_is_no_caption(read_bytes: Reader, sentence: str, below: str) -> None:
    lines = ("Hall to be rebuilt in Lindvik", *SENTENCES[:2], sentence, below, *SENTENCES[2:])
    assert sentence in read_bytes("\n".join(lines).encode()).paragraph_texts


@pytest.mark.parametrize("name", ["Lindvik Council", "Reuters", "Getty Images"])
def test_that_words_between_a_name_and_a_sentence_are_a_caption(read_bytes: Reader, name: str) -> None:
    caption = "The old hall seen from the river on a wet day"
    lines = ("Hall to be rebuilt in Lindvik", *SENTENCES[:2], name, caption, *SENTENCES[2:])
    article = read_bytes("\n".join(lines).encode())
    assert article.paragraph_texts == SENTENCES


def test_that_a_subhead_between_sentences_is_no_caption(read_bytes: Reader) -> None:
    subhead = "What the town council plans for the summer"
    lines = ("Hall to be rebuilt in Lindvik", *SENTENCES[:2], subhead, *SENTENCES[2:])
    assert subhead in read_bytes("\n\n".join(lines).encode()).paragraph_texts
