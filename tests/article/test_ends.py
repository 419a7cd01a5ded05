from collections.abc import Callable

import pytest

from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

HEADLINE = "Holm Baths opens its third swimming hall in Lindvik"
OUTLOOK = "Outlook\nThe company now expects 2027 revenue of 14 to 16 million crowns from its halls."
SAID = "“The hall gives the children of the town a place to swim,” said Ms Greta Holm."
ABOUT = "Holm Baths runs swimming halls in four towns and trains 900 children a year."
RELEASE = (
    "LINDVIK, Norland, March 3, 2026 -- Holm Baths opened its third swimming hall on Tuesday, in Lindvik.",
    *SENTENCES,
)


def paste(*words: str) -> bytes:
    return "\n\n".join(words).encode()


def test_that_clean_text_behind_a_short_subhead_is_kept(read_bytes: Reader) -> None:
    article = read_bytes(
        paste("FOR IMMEDIATE RELEASE", HEADLINE, *RELEASE, OUTLOOK, SAID, "Most read", "Weather")
    )
    assert article.paragraph_texts[-3:] == (*OUTLOOK.split("\n"), SAID)


def test_that_teasers_behind_a_subhead_are_left_out(read_bytes: Reader) -> None:
    teasers = ("Motoring", "Two lorries collided near Vantorp.", "Petrol costs more again this week.")
    article = read_bytes(paste("News", HEADLINE, "By Ann Lee", *SENTENCES, *teasers))
    assert article.paragraph_texts == SENTENCES


@pytest.mark.parametrize(
    "matter",
    [
        ("About Holm Baths", ABOUT),
        ("Notes to editors", "The hall has a pool of 25 metres."),
        ("Forward-Looking Statements", "This release holds statements on the future of the halls."),
        ("Media contact:", "Ann Lee of Holm Baths, who answers on working days."),
        ("ENDS", ABOUT),
    ],
)
def test_that_the_end_matter_of_a_release_is_no_part_of_the_body(
    matter: tuple[str, str], read_bytes: Reader
) -> None:
    article = read_bytes(paste("FOR IMMEDIATE RELEASE", HEADLINE, *RELEASE, *matter))
    assert article.paragraph_texts == RELEASE
    assert matter[1] in {line.text for line in article.set_aside}


def test_that_a_subhead_about_what_the_text_does_not_name_is_kept(read_bytes: Reader) -> None:
    tail = ("About time", SAID, "The mayor said that the council had voted on it twice since 2024.")
    article = read_bytes(paste(HEADLINE, "By Ann Lee", *RELEASE, *tail))
    assert article.paragraph_texts[-3:] == tail


def test_that_a_page_leaves_out_the_end_matter_too(read_bytes: Reader) -> None:
    written = "".join(f"<p>{text}</p>" for text in RELEASE)
    page = f"<html><body><h1>{HEADLINE}</h1>{written}<h2>About Holm Baths</h2><p>{ABOUT}</p></body></html>"
    assert read_bytes(page.encode(), "page.html").paragraph_texts == RELEASE


def test_that_a_title_alone_below_the_last_sentence_is_no_part_of_the_body(read_bytes: Reader) -> None:
    assert read_bytes(paste(HEADLINE, *SENTENCES, "Line-ups")).paragraph_texts == SENTENCES


def test_that_lists_of_several_below_the_last_sentence_are_no_part_of_the_body(read_bytes: Reader) -> None:
    lists = (
        "Key dates this week:",
        "Council meeting, Friday",
        "Some of the main votes:",
        "Halls",
        "The hall passed",
    )
    assert read_bytes(paste("Towns", HEADLINE, *SENTENCES, *lists)).paragraph_texts == SENTENCES


def test_that_one_list_that_ends_the_text_is_kept(read_bytes: Reader) -> None:
    lists = (
        "The council voted on three halls on Tuesday:",
        "- the hall by the river",
        "- the hall on the hill",
    )
    assert read_bytes(paste(HEADLINE, *SENTENCES, *lists)).paragraph_texts == (*SENTENCES, *lists)


def test_that_points_between_headline_and_dateline_are_no_part_of_the_body(read_bytes: Reader) -> None:
    points = "- Third hall opens in Lindvik; 900 learn to swim\n- Spring of 2027 planned for the fourth"
    article = read_bytes(paste("FOR IMMEDIATE RELEASE", HEADLINE, points, *RELEASE))
    assert article.paragraph_texts == RELEASE
    assert article.headline == HEADLINE
