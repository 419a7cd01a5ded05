"""The headline below the way to its page ("News > Health") and above a standfirst."""

import pytest

from briefgen.article.read import read
from briefgen.model.article import Article, Source, SourceKind
from tests.article.test_decks import BODIES


def read_below(*top: str, language: str = "en") -> Article:
    text = "\n\n".join([*top, "By", "Joanna Firth", "Share", "22 October 2024", *BODIES[language]])
    return read(Source("a.txt", SourceKind.TEXT, text.encode()))


@pytest.mark.parametrize(
    ("crumbs", "headline", "deck", "language"),
    [
        (
            "News  >  Health",
            "Westmere wards stand dark for want of people",
            "Two of its 31 wards close in January, the trust told the board",
            "en",
        ),
        (
            "Home » Local",
            "Nurse cover so thin that wards must go",
            "The number of empty posts has risen to 412, the trust said",
            "en",
        ),
        (
            "News | Health",
            "No room at Westmere as trust shuts doors",
            "Two of its 31 wards will close in January for want of staff",
            "en",
        ),
        (
            "UK › Westmere",
            "Town loses wards amid worry over winter",
            "The trust board was told that 412 empty posts cannot be filled",
            "en",
        ),
        (
            "Start > Region",
            "Klinikum macht Stationen dicht und sucht Leute",
            "Zwei seiner 31 Stationen schließt das Klinikum im Januar",
            "de",
        ),
        (
            "Lokales » Lindenau",
            "Weniger Stationen und wenige Pflegekräfte",
            "Die Zahl der offenen Stellen ist auf 412 gestiegen",
            "de",
        ),
    ],
)
def test_that_the_title_under_crumbs_is_the_headline(
    crumbs: str, headline: str, deck: str, language: str
) -> None:
    assert read_below("Menu", "Sport", crumbs, headline, deck, language=language).headline == headline


@pytest.mark.parametrize(
    "above",
    [
        # the title of another article, a section, nothing at all
        ("News > Health", "Man rescued from canal in Sleaford"),
        ("News > Health", "Health"),
        ("News > Health",),
        ("Shop closes its doors after 80 years", "Fog warning for Tuesday"),
    ],
)
def test_that_what_stands_over_a_headline_is_none(above: tuple[str, ...]) -> None:
    headline = "Trust to close two wards in January as posts stay empty"
    assert read_below("Menu", "Sport", *above, headline).headline == headline
