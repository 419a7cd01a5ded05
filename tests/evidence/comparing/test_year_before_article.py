"""The year before may be that before the article, not that before the year just told."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Während 2008 noch 51 Prozent der Lehrlinge rauchten, waren es im Vorjahr nur noch 24 Prozent.",
            ("2008", "Vorjahr"),
        ),
        ("1998 lebten hier noch 310 Paare, im vorigen Jahr waren es 120.", ("1998", "vorigen Jahr")),
    ],
)
def test_that_what_was_still_so_long_ago_is_the_earlier_value(text: str, labels: tuple[str, ...]) -> None:
    told = find_evidence(article_of(text, "de")).comparisons
    assert [one.labels for one in told] == [labels]


@pytest.mark.parametrize("text", ["2015 zählte der Kreis 57 Vereine, im Vorjahr waren es 51."])
def test_that_nothing_is_compared_where_it_may_be_either_year(text: str) -> None:
    assert not find_evidence(article_of(text, "de")).comparisons
