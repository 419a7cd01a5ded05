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


def test_that_what_a_release_says_of_its_house_is_called_so(read_bytes: Reader) -> None:
    house = "Die Stadtwerke Ellerbrook beschäftigen 612 Mitarbeiterinnen und Mitarbeiter im Kreis."
    text = (
        "Stadtwerke Ellerbrook senken den Preis\n\n"
        "Die Stadtwerke Ellerbrook senken den Preis der Fernwärme zum Januar um 14 Prozent.\n\n"
        "„Das entlastet 9.000 Haushalte“, sagte Vorständin Mara Lind am Freitag in Ellerbrook.\n\n"
        "Die neue Pumpe läuft seit Juni. Sie hat 27 Millionen Euro gekostet.\n\n"
        "Über die Stadtwerke Ellerbrook\n\n"
    )
    told = reasons(read_bytes(f"{text}{house}\n".encode()))
    assert told["Über die Stadtwerke Ellerbrook"] == told[house] == "end matter of a release"


def test_that_a_page_about_the_site_is_no_end_matter(read_bytes: Reader) -> None:
    told = reasons(read_bytes(f"Hall to be rebuilt\n\n{TEXT}\n\nRead next\nAbout us\nPrivacy\n".encode()))
    assert told["About us"] != "end matter of a release"


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("City Desk", ""),
        ("Press Office", ""),
        ("Harbour Wire", "Harbour Wire"),
        ("The Courier Newsdesk", "The Courier Newsdesk"),
    ],
)
def test_that_an_office_that_names_no_house_is_no_outlet(
    read_bytes: Reader, sender: str, outlet: str
) -> None:
    mail = (
        f"From: {sender} <desk@lindvik.example>\nSubject: Hall to be rebuilt\nMIME-Version: 1.0\n\n{TEXT}\n"
    )
    assert read_bytes(mail.encode(), "a.eml").outlet == outlet


@pytest.mark.parametrize(
    ("subject", "headline"),
    [
        ("=?utf-8?Q?Hall_to_be_rebuilt=2C_at_last", "Hall to be rebuilt, at last"),
        ("=?utf-8?B?SGFsbCB0byBiZSByZWJ1aWx0", "Hall to be rebuilt"),
        ("Hall: =?iso-8859-1?Q?gr=F6=DFer?=", "Hall: größer"),
        ("Is 2 =? 3 a question", "Is 2 =? 3 a question"),
    ],
)
def test_that_the_broken_encoding_of_a_subject_is_read_as_meant(
    read_bytes: Reader, subject: str, headline: str
) -> None:
    assert read_bytes(MAIL.format(subject=subject, text=TEXT).encode(), "a.eml").headline == headline


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Halvard makes 3bn tins a year © Alamy", "Halvard makes 3bn tins a year", "Alamy"),
        ("Der Hafen bei Nacht © Pia Holt/dpa", "Der Hafen bei Nacht", "Pia Holt/dpa"),
        ("Terms of use © Trade Ledger", "Terms of use © Trade Ledger", ""),
        ("Our house © 2025 Reuters", "Our house © 2025 Reuters", ""),
    ],
)
def test_that_the_sign_of_rights_parts_a_caption_from_a_house_of_pictures(
    text: str, caption: str, credit: str
) -> None:
    assert split_credit(text, "en") == (caption, credit)


def test_that_the_top_line_that_an_address_runs_together_is_the_outlet(read_bytes: Reader) -> None:
    below = "Email newsdesk@lindvikcourier.example\n© 2025 Fenland Media Group Ltd\n"
    page = f"Menu\nSearch\nThe Lindvik Courier\nNews\nSport\nHall to be rebuilt\n{TEXT}\n{below}"
    assert read_bytes(page.encode()).outlet == "The Lindvik Courier"


def test_that_a_caption_told_twice_is_one(read_bytes: Reader) -> None:
    words = "A street lamp in Abbot's Lane, Lindvik"
    page = f"Menu\nSearch\nHall to be rebuilt\n{words}\n{words} (Image: Courier/Jim Tolland)\n{TEXT}\n"
    assert [(caption.text, caption.credit) for caption in read_bytes(page.encode()).captions] == [
        (words, "Courier/Jim Tolland")
    ]


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("LINDVIK (dpa-AFX) – ", "Lindvik", "dpa-AFX"),
        ("Lindvik (lnw) – ", "Lindvik", "dpa"),
        ("Lindvik (dpa/lby) - ", "Lindvik", "dpa"),
    ],
)
def test_that_services_of_an_agency_are_known_in_datelines(
    read_bytes: Reader, opening: str, place: str, agency: str
) -> None:
    article = read_bytes(f"Hall to be rebuilt\n\n{opening}{TEXT}\n".encode())
    assert (article.place, article.agency) == (place, agency)
