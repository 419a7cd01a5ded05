"""Headlines of one to three words, and the short lines that are none."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article

Reader = Callable[..., Article]

ENGLISH = (
    "The city will paint 14 miles of bus lanes this summer.",
    "Drivers who park on them pay $120 from July, the mayor said.",
)
GERMAN = (
    "Die Busse in Kassel fahren am Freitag nicht, teilte die Gewerkschaft mit.",
    "Betroffen sind 40 Linien und rund 90.000 Fahrgäste.",
)
MENU = ("Home", "Sport", "Weather", "Skip to content")


def told(texts: tuple[str, ...], *top: str) -> bytes:
    return "\n\n".join((*top, *texts)).encode()


@pytest.mark.parametrize(
    "rows",
    [
        ("Wednesday 18 February 2026",),
        ("By Carla Whit",),
        ("By Carla Whit", "3 March 2026, 10:15 GMT", "Share"),
        ("Anna Whit", "Transport editor", "Published 3 March 2026"),
        ("Published: 4 March 2026, 10:15", "Updated: 4 March 2026, 12:40"),
        (),
    ],
)
def test_that_a_short_line_over_the_rows_is_the_headline(rows: tuple[str, ...], read_bytes: Reader) -> None:
    article = read_bytes(told(ENGLISH, "Bus lanes", *rows))
    assert (article.headline, article.paragraph_texts) == ("Bus lanes", ENGLISH)


@pytest.mark.parametrize("title", ["Streik", "Kein Bus", "Ruhe an Haltestellen"])
@pytest.mark.parametrize(
    "row", ["Mittwoch, 18. Februar 2026, 14:30 Uhr", "Von Karin Thoms", "Stand: 18.02.2026"]
)
def test_that_a_german_one_is(title: str, row: str, read_bytes: Reader) -> None:
    article = read_bytes(told(GERMAN, title, row))
    assert (article.headline, article.paragraph_texts) == (title, GERMAN)


def test_that_the_first_sentence_below_one_stays_in_the_text(read_bytes: Reader) -> None:
    texts = ("Die Quote stieg von 24 auf 31 Prozent.", "Die Firma hat ihr Werk am 3. Mai 2026 verkauft.")
    article = read_bytes(told(texts, "Zinsen", "18.02.2026"))
    assert (article.headline, article.paragraph_texts) == ("Zinsen", texts)


def test_that_one_is_found_below_a_menu(read_bytes: Reader) -> None:
    article = read_bytes(told(ENGLISH, *MENU, "Bus lanes", "By Carla Whit", "3 March 2026, 10:15 GMT"))
    assert (article.headline, article.paragraph_texts) == ("Bus lanes", ENGLISH)


@pytest.mark.parametrize("row", ["By Carla Whit", "Wednesday 4 March 2026"])
def test_that_the_deck_below_one_is_the_standfirst(row: str, read_bytes: Reader) -> None:
    deck = "Why a line of paint costs more than a mile of road."
    article = read_bytes(told(ENGLISH, "Bus lanes", deck, row))
    assert (article.headline, article.standfirst, article.paragraph_texts) == ("Bus lanes", deck, ENGLISH)


@pytest.mark.parametrize("line", ["Sport", "Anna Lee", "Wick Courier", "Good morning"])
def test_that_a_section_a_name_a_paper_or_a_greeting_is_none(line: str, read_bytes: Reader) -> None:
    assert read_bytes(told(ENGLISH, line, "Wednesday 4 March 2026")).headline == ""


@pytest.mark.parametrize(
    "top",
    [
        ("Water", "Two towns fight over an old spring", "By Carla Whit"),
        ("Two towns fight over an old spring", "Lower Wick", "By Carla Whit"),
        (*MENU, "Two towns fight over an old spring", "Wick", "4 March 2026"),
        ("Two towns fight over an old spring", "Anna Whit", "North correspondent", "4 March 2026"),
    ],
)
def test_that_a_longer_title_goes_before_a_short_line(top: tuple[str, ...], read_bytes: Reader) -> None:
    assert read_bytes(told(ENGLISH, *top)).headline == "Two towns fight over an old spring"


def test_that_a_question_over_a_name_is_the_headline(read_bytes: Reader) -> None:
    article = read_bytes(told(ENGLISH, "Are the new bus lanes safe?", "Anna Whit"))
    assert (article.headline, article.paragraph_texts) == ("Are the new bus lanes safe?", ENGLISH)


@pytest.mark.parametrize("row", ["Mittwoch, 18. Februar 2026", "Kassel, 18. Februar 2026, 9 Uhr"])
def test_that_a_row_of_the_day_is_no_headline(row: str, read_bytes: Reader) -> None:
    assert read_bytes(told(GERMAN, row)).headline == ""
