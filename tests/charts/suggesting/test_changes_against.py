"""A title of a value then and now states no direction that the article does not."""

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


def titles(text: str, language: str) -> set[str]:
    article = article_of(text, language)
    return {chart.title.replace("\xa0", " ") for chart in suggest(article, find_evidence(article))}


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Output fell to 41,000 tonnes (a year earlier: 38,000 tonnes).",
            "en",
            "Output: from 38,000 to 41,000 tonnes",
        ),
        (
            "The jobless rate rose to 5% in April. In 2019 it was 7%.",
            "en",
            "Jobless rate: from 7 to 5 per cent",
        ),
        (
            "Der Ertrag sank auf 41.000 Tonnen (2023: 38.000 Tonnen).",
            "de",
            "Ertrag: von 38.000 auf 41.000 Tonnen",
        ),
        (
            "Output rose to 41,000 tonnes (a year earlier: 38,000 tonnes).",
            "en",
            "Output rose by 3,000 tonnes",
        ),
        ("Der Ertrag stieg auf 41.000 Tonnen (2023: 38.000 Tonnen).", "de", "Ertrag: plus 3.000 Tonnen"),
    ],
)
def test_that_a_title_states_no_direction_against_the_article(text: str, language: str, title: str) -> None:
    assert titles(text, language) == {title}
