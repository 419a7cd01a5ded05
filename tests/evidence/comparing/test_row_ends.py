"""Series that end with a value told in full again, and those a second sentence goes on with."""

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import ComparisonKind
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED


def series(text: str, language: str = "en") -> list[list[str]]:
    article = plain_article(text, published=PUBLISHED, language=language)
    return [
        [figure.text for figure in one.figures]
        for one in find_evidence(article).comparisons
        if one.kind is ComparisonKind.SERIES
    ]


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        (
            "2021 zählte der Zoo 310.000 Gäste, 2022 waren es 340.000, 2023 360.000, "
            "2024 schließlich 390.000 Gäste.",
            "de",
            ["310.000 Gäste", "340.000", "360.000", "390.000 Gäste"],
        ),
        (
            "The estate had 140 shops in 1950 and 31 in 1990. Today there are 12.",
            "en",
            ["140 shops", "31", "12"],
        ),
        (
            "The estate had 140 shops in 1950 and 31 in 1990. Today there are 12 shops.",
            "en",
            ["140 shops", "31", "12 shops"],
        ),
        (
            "Prices rose from £4 in 2019 to £6 in 2021. Today they are £9.",
            "en",
            ["£4", "£6", "£9"],
        ),
        (
            "Im Jahr 1950 gab es hier 140 Läden, im Jahr 1990 waren es 31 Läden. Heute sind es 12.",
            "de",
            ["140 Läden", "31 Läden", "12"],
        ),
    ],
)
def test_that_all_values_are_in_it(text: str, language: str, values: list[str]) -> None:
    assert series(text, language) == [values]


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 Hull had 40 pubs and Leeds had 60. Today there are 12.",
        "The estate had 140 shops in 1950 and 31 pubs in 1990. Today there are 12.",
        "The estate had 140 shops in 1950 and 31 in 1990. Today its owner has 12 cars.",
    ],
)
def test_that_others_are_not(text: str) -> None:
    assert series(text) == []
