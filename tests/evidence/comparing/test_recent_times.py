"""Which value is the earlier where an article of unknown date tells one of "last year"."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def values_in_time(text: str, language: str) -> list[str]:
    """The values of the only comparison, the earlier first; none where there is no comparison."""
    comparisons = find_evidence(plain_article(text, language=language)).comparisons
    return [figure.text for one in comparisons for figure in one.figures]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "There were five crashes last year; in 2024 there had been two.", ["two", "five crashes"]),
        ("en", "Last year 38 farms took part, while in 2022 there were 51.", ["51", "38 farms"]),
        ("en", "Rangers counted 64 nests last summer. A year earlier there had been 40.", ["40", "64 nests"]),
        ("en", "The bakery made 900 loaves last month. In January it made 700.", ["700", "900 loaves"]),
        (
            "de",
            "Im letzten Jahr gab es fünf Unfälle, 2024 waren es zwei gewesen.",
            ["zwei", "fünf Unfälle"],
        ),
        ("de", "Im letzten Jahr nahmen 38 Höfe teil, 2022 waren es 51.", ["51", "38 Höfe"]),
        ("de", "Der Klub verkaufte im Vorjahr 420 Karten. 2023 waren es 310 gewesen.", ["310", "420 Karten"]),
    ],
)
def test_that_a_year_told_behind_last_year_is_the_earlier(
    language: str, text: str, values: list[str]
) -> None:
    assert values_in_time(text, language) == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "There were five crashes last year; this year there have been two.", ["five crashes", "two"]),
        ("en", "Last year the zoo had 40 penguins. In May it had 52.", ["40 penguins", "52"]),
        ("en", "The club sold 4,200 tickets last year and 3,100 in 2025.", []),
        ("en", "Last year the library lent 42,000 books; in 2030 it hopes to lend 60,000.", []),
        (
            "de",
            "Letztes Jahr gab es fünf Unfälle, in diesem Jahr sind es zwei.",
            ["fünf Unfälle", "zwei"],
        ),
        ("de", "Im Vorjahr waren es 40 Pinguine. 2025 waren es 52.", []),
    ],
)
def test_that_a_time_behind_last_year_may_be_the_later_or_unknown(
    language: str, text: str, values: list[str]
) -> None:
    assert values_in_time(text, language) == values
