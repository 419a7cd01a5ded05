"""Why lines are set aside, days and credits that stand where one looks last."""

from collections.abc import Callable
from datetime import date

import pytest

from briefgen.article.captions import split_credit
from briefgen.model.article import Article, Certainty, Published
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

TEXT = "\n\n".join(SENTENCES)
MAIL = "From: Port of Lindvik <press@lindvik.example>\nSubject: {subject}\nMIME-Version: 1.0\n\n{text}\n"


def reasons(article: Article) -> dict[str, str]:
    return {aside.text: aside.reason for aside in article.set_aside}


def test_that_teasers_and_contacts_are_called_so(read_bytes: Reader) -> None:
    menu = "Skip to content\nHome\nNews\nSport\nMenu\nSearch\n"
    below = "Read next\nVillage school to close in May\nFire at the barn\nMenu\nAbout us\n"
    contact = "Phone 020 7946 0018\nann@lindvik.example\nPrivacy\nCookies\n"
    told = reasons(read_bytes(f"{menu}Hall to be rebuilt\n\n{TEXT}\n\n{below}{contact}".encode()))
    assert told["Phone 020 7946 0018"] == told["ann@lindvik.example"] == "contact line"
    assert told["Village school to close in May"] == "related headline"


@pytest.mark.parametrize(
    ("line", "day"), [("5 December 2024", date(2024, 12, 5)), ("2 May 2025", date(2025, 5, 2))]
)
def test_that_a_day_right_below_the_text_is_that_of_the_article(
    read_bytes: Reader, line: str, day: date
) -> None:
    article = read_bytes(f"Hall to be rebuilt\n\n{TEXT}\n\n{line}\n".encode())
    assert article.published == Published(day, Certainty.INFERRED, "date below the text")
    assert article.paragraph_texts == SENTENCES


def test_that_a_day_among_comments_is_not_that_of_the_article(read_bytes: Reader) -> None:
    article = read_bytes(f"Hall to be rebuilt\n\n{TEXT}\n\nComments\nbear99\n5 December 2024\nNo!\n".encode())
    assert article.published is None


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The plant works. Photograph: J. Moss/City Ledger", "The plant works.", "J. Moss/City Ledger"),
        ("The quay at noon Photo: A. B. Lee", "The quay at noon", "A. B. Lee"),
        ("He kept a picture. Then he left.", "He kept a picture. Then he left.", ""),
    ],
)
def test_that_a_credit_may_hold_initials(text: str, caption: str, credit: str) -> None:
    assert split_credit(text, "en") == (caption, credit)


def test_that_the_sign_of_rights_is_no_part_of_a_caption() -> None:
    words = "Die Brücke war gesperrt. © Foto: Mira Held/dpa"
    assert split_credit(words, "de") == ("Die Brücke war gesperrt.", "Mira Held/dpa")


@pytest.mark.parametrize("subject", ["Hall to be rebuilt", "Press release: Hall to be rebuilt"])
def test_that_the_greeting_over_a_release_is_no_part_of_it(read_bytes: Reader, subject: str) -> None:
    note = "please find our release below and feel free to publish it."
    mail = MAIL.format(subject=subject, text=f"Dear editors,\n\n{note}\n\nHall to be rebuilt\n\n{TEXT}")
    article = read_bytes(mail.encode(), "a.eml")
    assert article.headline == "Hall to be rebuilt"
    assert article.paragraph_texts == SENTENCES
    assert reasons(article)[note] == "note of the sender"


def test_that_a_release_without_greeting_keeps_what_stands_over_its_title(read_bytes: Reader) -> None:
    mail = MAIL.format(subject="Hall to be rebuilt", text=f"{SENTENCES[0]}\n\nHall to be rebuilt\n\n{TEXT}")
    article = read_bytes(mail.encode(), "a.eml")
    assert "note of the sender" not in reasons(article).values()


def test_that_a_text_with_a_few_control_characters_is_read_without_them(read_bytes: Reader) -> None:
    data = TEXT.encode().replace(b" the ", b"\x00 the\x01 ", 3)
    assert read_bytes(data).paragraph_texts == SENTENCES
