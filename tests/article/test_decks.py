"""A line under the headline without a full stop sums the article up and is no part of it."""

import pytest

from briefgen.article.read import read
from briefgen.model.article import Source, SourceKind

BODIES = {
    "en": (
        "Westmere NHS Trust will close two of its 31 wards in January because it cannot staff them.",
        "The number of empty posts has risen to 412, the board was told on Monday evening.",
        'Chief nurse Bola Adeyemi told the board that "we had two applicants" in six months.',
        "A public meeting will be held at the town hall next month, the trust said in a statement.",
    ),
    "de": (
        "Das Klinikum Lindenau schließt im Januar zwei seiner 31 Stationen, weil Pflegekräfte fehlen.",
        "Die Zahl der offenen Stellen ist auf 412 gestiegen, hieß es am Montag im Aufsichtsrat.",
        "Pflegechefin Bola Behrens sagte, auf die Anzeigen habe sich kaum jemand gemeldet.",
        "Im Dezember lädt das Klinikum zu einer Versammlung in das Rathaus der Stadt ein.",
    ),
}


def standfirst(headline: str, deck: str, language: str = "en") -> tuple[str, str, str]:
    text = "\n\n".join([headline, deck, *BODIES[language]])
    article = read(Source("a.txt", SourceKind.TEXT, text.encode()))
    return article.headline, article.standfirst, article.paragraph_texts[0]


@pytest.mark.parametrize(
    ("headline", "deck", "language"),
    [
        ("Hospital to close two wards", "Trust chief blames rents; union blames trust", "en"),
        ("Hospital to close two wards", "Board hears that 412 nursing posts cannot be filled", "en"),
        (
            "Hospital to close two wards in the new year",
            "Unions say that staff were never asked about it",
            "en",
        ),
        ("Two wards to go at Westmere hospital", "Nurses leave as rents rise and pay stands still", "en"),
        ("Klinikum schließt zwei Stationen", "Träger klagt über Mieten, Gewerkschaft über den Träger", "de"),
        (
            "Klinikum Lindenau schließt zwei Stationen",
            "In der Pflege sind mehr als 400 Stellen nicht besetzt",
            "de",
        ),
    ],
)
def test_that_a_deck_under_the_headline_is_the_standfirst(headline: str, deck: str, language: str) -> None:
    assert standfirst(headline, deck, language) == (headline, deck, BODIES[language][0])


@pytest.mark.parametrize(
    "first",
    [
        "Nobody in Westmere had seen it coming.",
        '"We cannot go on like this," a nurse said on Monday.',
        "The trust's board was told three things:",
    ],
)
def test_that_a_first_sentence_stays_in_the_body(first: str) -> None:
    assert standfirst("Hospital to close two wards", first)[2] == first
