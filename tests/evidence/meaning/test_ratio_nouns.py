"""A ratio is of the noun behind it."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "measure"),
    [
        ("One in five households cannot pay its water bill.", "en", "One in five", "households"),
        ("Two in three young pupils were late.", "en", "Two in three", "young pupils"),
        ("One in five of the households has debts.", "en", "One in five", "of the households"),
        ("One in five smokes cigarettes.", "en", "One in five", ""),
        ("One in three works from home.", "en", "One in three", ""),
        ("Jeder vierte Haushalt heizt mit Öl.", "de", "Jeder vierte", "Haushalt"),
        ("Zwei von drei Schülern essen in der Kantine.", "de", "Zwei von drei", "Schülern"),
        ("Jeder vierte hat Schulden.", "de", "Jeder vierte", ""),
    ],
)
def test_that_the_noun_behind_a_ratio_is_its_measure(
    text: str, language: str, words: str, measure: str
) -> None:
    assert slot(told(text, language)[words], "measure") == measure


def test_that_an_ordinal_half_that_ends_a_clause_is_a_period() -> None:
    figures = told("Sales reached 410 million euros in the first half.")
    assert slot(figures["410 million euros"], "period") == "the first half"
