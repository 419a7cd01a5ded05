"""Counts of so many each, at two times: "2.1 crashes per 1,000 residents, up from 1.4"."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import charts_of
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED

RATES = [
    (
        "The county had 2.1 crashes per 1,000 residents in 2024, up from 1.4 in 2019.",
        "en",
        "crashes per 1,000 residents",
        ["1.4", "2.1 crashes per 1,000 residents"],
    ),
    (
        "Her town approved 3.2 homes per 1,000 residents in 2024, down from 4 in 2020.",
        "en",
        "homes per 1,000 residents",
        ["4", "3.2 homes per 1,000 residents"],
    ),
    (
        "The toll was 3.4 deaths per 100,000 people in 2024, down from 5.1 in 2018.",
        "en",
        "toll",
        ["5.1", "3.4 deaths per 100,000 people"],
    ),
    (
        "Der Kreis meldete 2,1 Fälle je 1.000 Einwohner im Jahr 2024, nach 1,4 im Jahr 2019.",
        "de",
        "Fälle je 1.000 Einwohner",
        ["1,4", "2,1 Fälle je 1.000 Einwohner"],
    ),
]


@pytest.mark.parametrize(("text", "language", "subject", "values"), RATES)
def test_that_both_are_of_so_many(text: str, language: str, subject: str, values: list[str]) -> None:
    article = plain_article(text, published=PUBLISHED, language=language)
    (one,) = find_evidence(article).comparisons
    assert (one.subject, [figure.text for figure in one.figures]) == (subject, values)
    assert all(figure.when for figure in one.figures)
    assert charts_of(text, language) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The town has 4 doctors per 1,000 residents, up from 900 in 2019.",
        "The firm gives 2 meals per 1,000 visitors, up from 800 visitors in 2019.",
    ],
)
def test_that_another_count_is_not_set_beside_them(text: str) -> None:
    assert find_evidence(plain_article(text, published=PUBLISHED)).comparisons == ()
