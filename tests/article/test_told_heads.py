"""Who wrote, where, and for which agency, as the lines by the text tell it."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article

Reader = Callable[..., Article]

FIRE = (
    "A fire closed the east pier at Hastings on Sunday night, and nobody was hurt.",
    "The pier will stay shut until Thursday, the council said.",
)
TALK = (
    "Herr Lenz, was ist von der Brücke übrig?",
    "Die Pfähle und ein Teil des Stegs, mehr nicht.",
    "Wann bauen Sie wieder?",
    "Im Herbst, sobald die Versicherung gezahlt hat.",
)


def told(*lines: str) -> bytes:
    return "\n\n".join(lines).encode()


@pytest.mark.parametrize("row", ["By Dora Flint", "Published 14 June 2026"])
@pytest.mark.parametrize("name", ["AFP", "PA Media", "Reuters"])
def test_that_an_agency_under_words_for_a_picture_did_not_write(
    row: str, name: str, read_bytes: Reader
) -> None:
    picture = "Smoke stands over the pier and the beach at dawn"
    article = read_bytes(told("Fire closes the east pier", row, picture, name, *FIRE))
    assert (article.headline, article.agency, article.standfirst) == ("Fire closes the east pier", "", "")
    assert article.paragraph_texts == FIRE


@pytest.mark.parametrize(
    "rows",
    [
        ("By Dora Flint", "Reuters"),
        ("Reuters", "14 June 2026"),
        ("Why the council is glad of the rain that fell", "Reuters", "14 June 2026"),
    ],
)
def test_that_an_agency_by_the_rows_did(rows: tuple[str, ...], read_bytes: Reader) -> None:
    assert read_bytes(told("Fire closes the east pier", *rows, *FIRE)).agency == "Reuters"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Hastings, 14 June 2026", "Hastings"),
        ("Sport, 14 June 2026", ""),
        ("Sunday, 14 June 2026", ""),
        ("Anna, 14 June 2026", ""),
    ],
)
def test_that_a_town_of_one_word_by_the_day_is_the_place(line: str, place: str, read_bytes: Reader) -> None:
    text = "Sport in the town had Anna to thank on Sunday, for she ran for all to see."
    assert read_bytes(told("Fire closes the east pier", line, *FIRE, text)).place == place


@pytest.mark.parametrize("line", ["Die Fragen stellte Timo Brandt.", "Das Gespräch führte Timo Brandt"])
def test_that_who_asked_is_told_below_an_interview(line: str, read_bytes: Reader) -> None:
    article = read_bytes(told("„Wir bauen sie wieder auf“", *TALK, line))
    assert (article.byline, article.paragraph_texts) == ("Timo Brandt", TALK)


def test_that_questions_that_arise_are_nobody(read_bytes: Reader) -> None:
    article = read_bytes(told("Die Brücke", *TALK, "Die Fragen stellten sich schon am Sonntag."))
    assert article.byline == ""
    assert len(article.paragraphs) == len(TALK) + 1


@pytest.mark.parametrize(("name", "byline"), [("Ada Holt", "Ada Holt"), ("Uwe Lenz", "")])
def test_that_a_label_names_who_asks_and_not_who_is_asked(name: str, byline: str, read_bytes: Reader) -> None:
    article = read_bytes(told("„Wir bauen sie wieder auf“", f"Interview: {name}", "14. Juni 2026", *TALK))
    assert (article.headline, article.byline) == ("„Wir bauen sie wieder auf“", byline)
    assert article.paragraph_texts == TALK


def test_that_at_the_top_the_label_and_a_name_are_the_headline(read_bytes: Reader) -> None:
    article = read_bytes(told("Interview: Uwe Lenz", "14. Juni 2026", "Uwe Lenz ist Bürgermeister.", *TALK))
    assert (article.headline, article.byline) == ("Interview: Uwe Lenz", "")
