"""A headline that says who leads in what titles a row whose own words do not say what is measured."""

from dataclasses import replace

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import article_of

ROW = (
    "Norway leads the new ranking with 9.9 kilograms a head, ahead of Finland with 9.6 kilograms, "
    "Iceland with 9.0 kilograms and Denmark with 8.7 kilograms."
)


def _charts(headline: str, text: str, language: str) -> tuple[ChartSpec, ...]:
    article = replace(article_of(text, language), headline=headline)
    return suggest(article, find_evidence(article))


@pytest.mark.parametrize(
    ("headline", "text", "language"),
    [
        ("Norway tops list of coffee drinkers", ROW, "en"),
        (
            "Elm has the fastest broadband",
            "Elm comes first with 310 megabits a second, ahead of Ash with 280 megabits, Yew with "
            "210 megabits and Oak with 180 megabits, the regulator said.",
            "en",
        ),
        (
            "Kiel hat die schnellsten Busse",
            "Kiel liegt mit 31 Kilometern pro Stunde vor Jena mit 28 Kilometern pro Stunde und Ulm mit 24 "
            "Kilometern pro Stunde.",
            "de",
        ),
    ],
)
def test_that_the_headline_tells_what_a_row_is_of(headline: str, text: str, language: str) -> None:
    first = _charts(headline, text, language)[0]
    assert (first.kind, first.title) == (ChartKind.BARS, headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Norway tops list",
        "Norway votes on coffee tax",
        "Norway saves its forest",
        "Finland is second among the keenest coffee drinkers",
        "Norway first, Denmark last in coffee",
        "Denmark tops list of coffee drinkers",
        "Norway tops list of 40 coffee nations",
        "Does Norway drink the most coffee?",
    ],
)
def test_that_a_headline_of_something_else_is_no_title(headline: str) -> None:
    assert _charts(headline, ROW, "en") == ()
