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
