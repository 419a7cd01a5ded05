"""Rows of which the first sentence names the leader and the next who follows."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED


def rows(text: str, language: str = "en") -> list[list[tuple[str, str]]]:
    article = plain_article(text, published=PUBLISHED, language=language)
    return [
        list(zip(one.labels, (figure.text for figure in one.figures), strict=True))
        for one in find_evidence(article).comparisons
    ]


@pytest.mark.parametrize(
    ("text", "language", "row"),
    [
        (
            "Norway leads with 31 medals. Sweden follows with 24 and Austria with 19.",
            "en",
            [("Norway", "31 medals"), ("Sweden", "24"), ("Austria", "19")],
        ),
        (
            "In 2024 Kenya came first with 310,000 tonnes. Uganda came second with 280,000 tonnes.",
            "en",
            [("Kenya", "310,000 tonnes"), ("Uganda", "280,000 tonnes")],
        ),
        (
            "Chile leads the world with 5.3 million tonnes. Peru follows with 2.4 million.",
            "en",
            [("Chile", "5.3 million tonnes"), ("Peru", "2.4 million")],
        ),
        (
            "Ash leads with 40 points. Elm follows with 38, Oak with 30 and Yew with 12.",
            "en",
            [("Ash", "40 points"), ("Elm", "38"), ("Oak", "30"), ("Yew", "12")],
        ),
        (
            "Chile führt mit 5,3 Millionen Tonnen. Peru folgt mit 2,4 Millionen Tonnen.",
            "de",
            [("Chile", "5,3 Millionen Tonnen"), ("Peru", "2,4 Millionen Tonnen")],
        ),
        (
            "Norwegen führte mit 31 Medaillen. Schweden folgte mit 24 und Finnland mit 19.",
            "de",
            [("Norwegen", "31 Medaillen"), ("Schweden", "24"), ("Finnland", "19")],
        ),
        (
            "Das Saarland führt mit 31 Medaillen. Das Burgenland folgt mit 24 und die Pfalz mit 19.",
            "de",
            [("Saarland", "31 Medaillen"), ("Burgenland", "24"), ("Pfalz", "19")],
        ),
        (
            "The Bank of Ash leads with 31 medals. The Centre for Elm follows with 24.",
            "en",
            [("Bank of Ash", "31 medals"), ("Centre for Elm", "24")],
        ),
    ],
)
def test_that_they_are_one_row(text: str, language: str, row: list[tuple[str, str]]) -> None:
    assert rows(text, language) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Ash leads with 40 points. It follows with 38.",
        "Ash leads with 40 points. Elm follows with 38 people in tow.",
        "Ash leads with 40 points. Elm follows Ash into the cup.",
        "Ash leads with at least 40 points. Elm follows with 38.",
        "Ash leads with 40 points. Its coach follows with 30.",
        "Ash led with 40 points in 2019. Elm followed with 38 in 2023.",
        "The police led with 40 officers. The army followed with 300 soldiers.",
    ],
)
def test_that_others_are_none(text: str) -> None:
    assert rows(text) == []
