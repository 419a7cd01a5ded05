from collections.abc import Callable

import pytest

from briefgen.model.article import Article
from briefgen.model.problem import BriefgenError

Reader = Callable[..., Article]

GERMAN = (
    "Der Stadtrat hat zugestimmt.",
    "Der Bau beginnt im Mai.",
    "Die Kosten liegen bei 14 Millionen Euro.",
)
ENGLISH = ("The council has agreed.", "Work starts in May.", "The cost is put at 14 million crowns.")


@pytest.mark.parametrize(
    ("above", "headline", "flash", "below"),
    [
        (
            ("Startseite", "Politik", "Sport"),
            "Bad wird neu gebaut",
            GERMAN,
            ("Teilen", "Impressum", "Datenschutz"),
        ),
        (("Startseite",), "Bad wird neu gebaut", GERMAN, ("Teilen",)),
        (
            ("Home", "News", "Sport"),
            "Town hall to be rebuilt",
            ENGLISH,
            ("Share", "Most read", "Privacy policy"),
        ),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_that_a_flash_among_menus_is_read(
    read_bytes: Reader,
    above: tuple[str, ...],
    headline: str,
    flash: tuple[str, ...],
    below: tuple[str, ...],
    between: str,
) -> None:
    article = read_bytes(between.join([*above, headline, *flash, *below]).encode())
    assert article.headline == headline
    assert article.paragraph_texts == flash
    assert {one.text for one in article.set_aside} >= set(above)


def test_that_menus_without_a_sentence_are_no_article(read_bytes: Reader) -> None:
    with pytest.raises(BriefgenError, match="no article"):
        read_bytes(
            "\n".join(["Home", "News", "Sport", "Share", "Most read", "Log in", "Contact us"]).encode()
        )


def test_that_a_lone_note_among_menus_is_no_article(read_bytes: Reader) -> None:
    note = (
        "Every product on these pages was picked by our writers, and we may earn something when you buy it."
    )
    menus = ["Home", "News", "Sport", "Share", "Most read", "Log in"]
    with pytest.raises(BriefgenError, match="no article"):
        read_bytes("\n".join([*menus, note, *menus]).encode())


def test_that_the_language_of_short_lines_is_told(read_bytes: Reader) -> None:
    assert read_bytes("\n".join(["Bad wird neu gebaut", *GERMAN]).encode()).language == "de"


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        ("Ferry runs aground off Lindvik", "The ferry to Lindvik ran aground on Tuesday with 41 on board."),
        (
            "Fähre vor Lindvik auf Grund",
            "Die Fähre nach Lindvik ist am Dienstag im Nebel auf Grund gelaufen.",
        ),
        ("Ferry aground", "LINDVIK, March 3 (Reuters) - A boat with 41 people ran on to rocks."),
    ],
)
def test_that_one_sentence_of_news_among_menus_is_read(
    read_bytes: Reader, headline: str, sentence: str
) -> None:
    above, below = ["Home", "News", "Sport", "Share"], ["Most read", "Log in", "Contact us"]
    article = read_bytes("\n".join([*above, headline, "3 March 2026", sentence, *below]).encode())
    assert article.paragraph_texts == (sentence,)
    assert article.headline == headline


def test_that_a_lone_sentence_under_a_title_of_something_else_is_no_article(read_bytes: Reader) -> None:
    title, note = "Ferry runs aground off Lindvik", "The shop closes at noon on Tuesday in the month of May."
    lines = ["Home", "News", title, "Log in", note, "Most read", "Contact us", "Share", "Privacy policy"]
    with pytest.raises(BriefgenError, match="no article"):
        read_bytes("\n".join(lines).encode())
