"""The number or the chronicle an article stands on is taken where nothing else would be drawn."""

import pytest

from briefgen.brief.compose import compose
from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.chart import ChartKind
from briefgen.model.template import Slot
from tests.kit import made

NUMBER = (
    "Forty per cent of bus stops in rural Norfolk offer passengers no shelter at all, a survey found.",
    "Volunteers visited the stops on foot and took a picture of each.",
    "The council will look at the list before the autumn.",
)
CHRONICLE = (
    "The lido opens again on Sunday.",
    "The council agreed the works in March 2019. The state refused a grant in October 2020. Residents "
    "collected names in June 2021. Diggers moved in on 4 April 2024.",
)


def taken(headline: str, *paragraphs: str, language: str = "en") -> list[ChartKind]:
    body, parts = lay_out([(text, ParagraphKind.TEXT) for text in paragraphs])
    source = Source("sample", SourceKind.TEXT, body.encode())
    article = Article(source, body, parts, headline, language=language)
    evidence = find_evidence(article)
    template = made.template(slots=(Slot("charts", 0, 1),))
    return [one.kind for one in compose(article, evidence, suggest(article, evidence), template).charts]


@pytest.mark.parametrize(
    ("headline", "paragraphs", "language"),
    [
        ("Two in five stops have no roof", NUMBER, "en"),
        ("40 per cent of stops have no roof", NUMBER, "en"),
        (
            "Viele Schüler kommen ohne Frühstück",
            (
                "Rund 27 Prozent der Grundschüler in Bremen kommen ohne Frühstück in den Unterricht.",
                "Das ergab eine Befragung unter Lehrkräften.",
                "Der Ausschuss berät im Januar darüber.",
            ),
            "de",
        ),
    ],
)
def test_that_the_number_an_article_opens_with_is_taken(
    headline: str, paragraphs: tuple[str, ...], language: str
) -> None:
    assert taken(headline, *paragraphs, language=language) == [ChartKind.BIG_NUMBER]


def test_that_the_chronicle_of_its_headline_is_taken() -> None:
    assert taken("The long row over the lido", *CHRONICLE) == [ChartKind.TIMELINE]


@pytest.mark.parametrize(
    ("headline", "paragraphs"),
    [
        # No headline, a number far down, and three happenings.
        ("", NUMBER),
        ("Village fights for its bus", (NUMBER[1], NUMBER[2], "Ann Lee leads the club.", NUMBER[0])),
        ("The long row over the lido", (CHRONICLE[0], CHRONICLE[1].rpartition("Diggers")[0])),
    ],
)
def test_that_what_an_article_does_not_stand_on_waits_to_be_asked_for(
    headline: str, paragraphs: tuple[str, ...]
) -> None:
    assert taken(headline, *paragraphs) == []


def test_that_a_chart_that_shows_more_goes_before_the_number() -> None:
    rows = "Ash has 410 pupils, Elm 320 and Yew 150."
    assert taken("Two in five stops have no roof", NUMBER[0], rows, NUMBER[2]) == [ChartKind.BARS]
