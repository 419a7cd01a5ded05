from collections.abc import Callable
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.windowtitle import outlet_in_title, parted_title
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

HEADLINE = "Council votes for a new swimming hall"
Reader = Callable[..., Article]


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        (f"Kent Post: {HEADLINE}", "Kent Post"),
        (f"{HEADLINE} | Kent Post", "Kent Post"),
        (f"{HEADLINE} – Kent Post – Politics", "Kent Post"),
        (f"Kent Post | {HEADLINE}", "Kent Post"),
        (f"{HEADLINE} - Politics - The Lindvik Gazette", "The Lindvik Gazette"),
        (f"Harbour Tribune - {HEADLINE} - Local", "Harbour Tribune"),
        (f"{HEADLINE} « Lindvik Now", "Lindvik Now"),
        (f"{HEADLINE} — Coast FM", "Coast FM"),
        (f"{HEADLINE} - Reuters", "Reuters"),
        (f"{HEADLINE} | lindvik.example", "lindvik.example"),
    ],
)
def test_that_the_outlet_is_parted_from_the_headline(title: str, outlet: str, read_bytes: Reader) -> None:
    assert parted_title(title, "en") == (HEADLINE, outlet)
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    head = f"<head><meta charset=utf-8><title>{escape(title)}</title></head>"
    article = read_bytes(f"<html lang=en>{head}<body>{text}</body></html>".encode(), "page.html")
    assert article.headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Tagesbote: Rat stimmt für neue Halle", "Tagesbote"),
        ("Rat stimmt für neue Halle – Politik – Lindauer Kurier", "Lindauer Kurier"),
        ("Harzer Volksstimme: Rat stimmt für neue Halle", "Harzer Volksstimme"),
    ],
)
def test_that_german_outlets_are_parted_from_the_headline(title: str, outlet: str) -> None:
    assert parted_title(title, "de") == ("Rat stimmt für neue Halle", outlet)


@pytest.mark.parametrize(
    "title",
    [
        "Lindvik: Council votes for a new swimming hall",
        "Kent Council: no more buses after ten",
        "Storm Berit – what we know so far",
        "Live: Ferry runs aground off Lindvik",
        "Mayor says - after the vote - that he will resign",
        "Post Office: how the scandal began",
        "Trust - and how to lose it",
        "Swimming | Lindvik",
        "",
    ],
)
def test_that_a_headline_keeps_what_is_its_own(title: str) -> None:
    assert parted_title(title, "en") == (title, "")


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Why the Bank of England is worried - Jane Poole", ""),
        ("Why the Bank of England is worried | Jane Poole | The Courier", "The Courier"),
        ("Why the Bank of England is worried | Council Leader", ""),
        ("Why the Bank of England is worried - Chief Executive | Kent Post", "Kent Post"),
        ("Why the Bank of England is worried - Jordan Times", "Jordan Times"),
        ("Why the Bank of England is worried | Police Chief", ""),
        ("Why the Bank of England is worried | Attorney General", ""),
        ("Why the Bank of England is worried - Vice President", ""),
        ("Why the Bank of England is worried | The Corning Leader", "The Corning Leader"),
        ("Why the Bank of England is worried | Southland Leader", "Southland Leader"),
        ("Why the Bank of England is worried - Elm Valley Reporter", "Elm Valley Reporter"),
        ("Why the Bank of England is worried | Kelby Ambassador", "Kelby Ambassador"),
        ("Why the Bank of England is worried | The Leader", "The Leader"),
        ("Why the Bank of England is worried | Ash Hill Commentator", "Ash Hill Commentator"),
        ("Why the Bank of England is worried - Florence Gazette", "Florence Gazette"),
    ],
)
def test_that_a_writer_is_no_outlet(title: str, outlet: str) -> None:
    assert parted_title(title, "en")[1] == outlet
    assert outlet_in_title(title, "Why the Bank of England is worried", "en") == outlet


def test_that_the_name_in_the_address_is_the_outlet() -> None:
    parted = parted_title(f"The Lindviker: {HEADLINE}", "en", "https://www.lindviker.example/hall")
    assert parted == (HEADLINE, "The Lindviker")
    assert parted_title(f"The Lindviker: {HEADLINE}", "en") == (f"The Lindviker: {HEADLINE}", "")


def test_that_an_outlet_before_the_headline_seen_is_told(read_bytes: Reader) -> None:
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    head = f"<head><meta charset=utf-8><title>Kent Post: {HEADLINE}</title></head>"
    page = f"<html lang=en>{head}<body><h1>{HEADLINE}</h1>{text}</body></html>"
    article = read_bytes(page.encode(), "page.html")
    assert (article.headline, article.outlet) == (HEADLINE, "Kent Post")


@given(st.text(max_size=80), st.text(max_size=40))
def test_that_both_parts_stand_in_any_title(title: str, address: str) -> None:
    headline, outlet = parted_title(title, "en", address)
    assert headline in title
    assert outlet in title
