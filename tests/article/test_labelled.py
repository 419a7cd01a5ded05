"""Captions and credits of pictures in a copy, on one line or each on its own."""

from collections.abc import Callable

import pytest

from briefgen.article.captions import credit_of, split_credit
from briefgen.model.article import Article, Caption

Reader = Callable[..., Article]

TEXT = (
    "The council of Kentham voted on Tuesday to sell the old market hall for 2.4 million pounds.",
    "“We could not afford the repairs,” said Cllr Joan Pike, who leads the council.",
    "About 300 traders used the hall until 2019, and 40 still rent stalls in the yard behind it.",
    "Ms Pike said that the buyer, a brewery from Dover, wants to keep the front of 1884.",
    "The sale is to be completed by the end of June, the council said in a statement.",
)
TEXT_DE = (
    "Der Stadtrat von Kirchau hat am Dienstag den Verkauf der Markthalle für 2,4 Millionen Euro beschlossen.",
    "„Wir konnten uns die Sanierung nicht leisten“, sagte Bürgermeisterin Eva Roth vor dem Rat.",
    "Bis 2019 nutzten etwa 300 Händler die Halle, 40 von ihnen stehen heute im Hof dahinter.",
    "Käufer ist nach Angaben der Stadt eine Brauerei aus Ulm, die die Fassade von 1884 erhalten will.",
    "Der Verkauf soll bis Ende Juni abgeschlossen sein, teilte die Stadt mit.",
)
FIRST, SECOND = "The hall has stood empty since 2019", "Cllr Joan Pike at the hall in January"
ERSTE, ZWEITE = "Die Halle steht seit 2019 leer", "Eva Roth im Januar vor der Halle"


@pytest.mark.parametrize(
    ("first", "second", "credits"),
    [
        (
            ("Image source, PA Media", "Image caption,", FIRST),
            (SECOND, "Getty Images"),
            ("PA Media", "Getty Images"),
        ),
        (
            ("Image source,PA Media", f"Image caption, {FIRST}"),
            ("Image source, Kentham Council", f"Image caption, {SECOND}"),
            ("PA Media", "Kentham Council"),
        ),
        (("Image caption,", FIRST), ("Image caption", SECOND), ("", "")),
        (("Image source,", "PA Media", "Image caption,", FIRST), (), ("PA Media",)),
        (
            (FIRST, "Image source: PA Media"),
            (SECOND, "Photograph: Bo Ek/Reuters"),
            ("PA Media", "Bo Ek/Reuters"),
        ),
        ((f"{FIRST} | Credit: PA Media",), (f"{SECOND} Photo: Bo Ek",), ("PA Media", "Bo Ek")),
        (("Getty Images", FIRST), ("AFP via Getty Images", SECOND), ("Getty Images", "AFP via Getty Images")),
    ],
)
def test_that_captions_are_told_with_their_credits(
    read_bytes: Reader, first: tuple[str, ...], second: tuple[str, ...], credits: tuple[str, ...]
) -> None:
    lines = ("Market hall to be sold to brewery", *first, *TEXT[:3], *second, *TEXT[3:])
    article = read_bytes("\n\n".join(lines).encode())
    assert [(one.text, one.credit) for one in article.captions] == list(
        zip((FIRST, SECOND), credits, strict=False)
    )
    assert article.paragraph_texts == TEXT
    assert article.standfirst == ""


@pytest.mark.parametrize(
    ("first", "second", "credits"),
    [
        (
            (f"{ERSTE}. Foto: Jan Ott/dpa",),
            (ZWEITE, "Bildquelle: Stadt Kirchau"),
            ("Jan Ott/dpa", "Stadt Kirchau"),
        ),
        (("Bildunterschrift:", ERSTE, "Bildquelle: imago/Jan Ott"), (), ("imago/Jan Ott",)),
        ((ERSTE, "Symbolfoto: dpa"), (f"{ZWEITE} Foto: Jan Ott",), ("dpa", "Jan Ott")),
    ],
)
def test_that_german_captions_are_told_with_their_credits(
    read_bytes: Reader, first: tuple[str, ...], second: tuple[str, ...], credits: tuple[str, ...]
) -> None:
    lines = ("Markthalle wird an Brauerei verkauft", *first, *TEXT_DE[:3], *second, *TEXT_DE[3:])
    article = read_bytes("\n\n".join(lines).encode())
    assert [one.credit for one in article.captions] == list(credits)
    assert [one.text.strip(".") for one in article.captions] == [ERSTE, ZWEITE][: len(credits)]
    assert article.paragraph_texts == TEXT_DE


@pytest.mark.parametrize(
    "line", ["Images of the hall", "The source, an officer, left.", "Alamy is a town", "He took the picture"]
)
def test_that_words_about_pictures_are_no_credit(line: str) -> None:
    assert credit_of(line, "en") == ""
    assert split_credit(f"{line} again", "en")[1] == ""


def test_that_an_agency_under_the_headline_is_not_the_credit_of_a_date(read_bytes: Reader) -> None:
    lines = ("Market hall to be sold to brewery", "PA Media", "3 March 2026", *TEXT)
    article = read_bytes("\n\n".join(lines).encode())
    assert (article.agency, article.captions) == ("PA", tuple[Caption]())
