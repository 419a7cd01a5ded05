"""Values of the years behind that of the sentence before, and sentences that only look like it."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED


def compared(text: str, language: str = "en") -> list[tuple[str, list[str], list[str]]]:
    article = plain_article(text, published=PUBLISHED, language=language)
    return [
        (
            one.subject,
            [figure.text for figure in one.figures],
            [figure.when.isoformat() for figure in one.figures if figure.when],
        )
        for one in find_evidence(article).comparisons
    ]


@pytest.mark.parametrize(
    ("text", "language", "subject", "values", "years"),
    [
        (
            "Membership was 40 in 2019. The year after it was 44, and in 2021 51.",
            "en",
            "Membership",
            ["40", "44", "51"],
            ["2019", "2020", "2021"],
        ),
        (
            "In 2016 the village had 300 residents. Two years later there were 310, and by 2020 340.",
            "en",
            "residents",
            ["300 residents", "310", "340"],
            ["2016", "2018", "2020"],
        ),
        (
            "In 2019 the toll was £40. The year after it rose to £44.",
            "en",
            "toll",
            ["£40", "£44"],
            ["2019", "2020"],
        ),
        (
            "The jobless rate in Kent was 4 per cent in 2019. A year later it was 5 per cent.",
            "en",
            "jobless rate in Kent",
            ["4 per cent", "5 per cent"],
            ["2019", "2020"],
        ),
        (
            "2019 zählte der Verein 40 Mitglieder. Im Jahr darauf waren es 44, und 2021 51.",
            "de",
            "Mitglieder",
            ["40 Mitglieder", "44", "51"],
            ["2019", "2020", "2021"],
        ),
        (
            "Im Jahr 2018 lag die Quote bei 4 Prozent. Zwei Jahre später lag sie bei 5 Prozent.",
            "de",
            "Quote",
            ["4 Prozent", "5 Prozent"],
            ["2018", "2020"],
        ),
    ],
)
def test_that_they_are_of_the_same(
    text: str, language: str, subject: str, values: list[str], years: list[str]
) -> None:
    assert compared(text, language) == [(subject, values, years)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In 2019 the toll was £40. The year after it rose by £4.", "en"),
        ("In 2019 the toll was £40. The year after it will be £50, and in 2030 £60.", "en"),
        ("In 2019 the firm had 40 vans. The year after it bought 44.", "en"),
        ("In 2019 the firm had 40 vans. The year after it had 44 in Kent.", "en"),
        ("In 2019 the club lost £40,000. The year after it made £44,000.", "en"),
        ("In 2019 the club made £40,000. The year after its rival made £44,000.", "en"),
        ("In 2019 it was 40. The year after it was 44, and in 2021 51.", "en"),
        ("Im Jahr 2018 kostete die Fahrt 3 Euro. Im Jahr darauf stieg der Lohn auf 9 Euro.", "de"),
        ("Im Jahr 2018 kostete die Fahrt 3 Euro. Ein Jahr später waren es 4 Euro in Köln.", "de"),
    ],
)
def test_that_others_are_not(text: str, language: str) -> None:
    assert compared(text, language) == []
