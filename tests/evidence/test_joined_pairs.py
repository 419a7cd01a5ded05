from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.kit.labelled import plain_article


def comparisons(text: str, language: str = "en") -> tuple[Comparison, ...]:
    article = plain_article(text, published=date(2026, 11, 18), language=language)
    return find_evidence(article).comparisons


@pytest.mark.parametrize(
    ("text", "language", "values", "labels"),
    [
        (
            "The council will raise spending from 310 million crowns this year to 450 million in 2027 and "
            "520 million in 2028.",
            "en",
            ["310 million crowns", "450 million", "520 million"],
            ("this year", "2027", "2028"),
        ),
        (
            "In all, 53% of tenants had fallen behind, up from 45% in 2023 and 38% in 2021.",
            "en",
            ["38%", "45%", "53%"],
            ("2021", "2023", "later"),
        ),
        (
            "Some 14 schools closed this year, compared with 11 in 2024 and six in 2023.",
            "en",
            ["six", "11", "Some 14 schools"],
            ("2023", "2024", "this year"),
        ),
        (
            "Die Zahl der Plätze soll von 120 in diesem Jahr auf 150 im Jahr 2027 und 180 in 2028 steigen.",
            "de",
            ["120", "150", "180"],
            ("diesem Jahr", "2027", "2028"),
        ),
        (
            "The price fell to $98 in May from $104 in April and $120 in January.",
            "en",
            ["$120", "$104", "$98"],
            ("January", "April", "May"),
        ),
    ],
)
def test_that_values_that_follow_on_one_another_are_one_series(
    text: str, language: str, values: list[str], labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert found.kind is ComparisonKind.SERIES
    assert [figure.text for figure in found.figures] == values
    assert found.labels == labels


def test_that_this_year_is_the_one_of_publication() -> None:
    (found,) = comparisons("Spending rose from 5 million crowns in 2021 to 8 million crowns this year.")
    assert [figure.when.start.year for figure in found.figures if figure.when] == [2021, 2026]


def test_that_a_month_and_the_year_around_it_are_no_two_dates() -> None:
    found = comparisons("Tolls will rise from $4 now to $5 in January and $6.50 in 2027.")
    assert [one.labels for one in found] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council plans to build 2,400 homes by 2030, compared with 960 completed since 2020.", "en"),
        ("The city will plant 12,000 trees by 2028, against 4,100 planted since 2019.", "en"),
        ("The dealer has sold 1,200 cars since January, compared with 3,000 in all of 2024.", "en"),
        ("The port has handled 9 million tonnes so far this year, against 31 million in 2024.", "en"),
        ("It has built 960 homes since 2020. In 2019 there were 300.", "en"),
        ("In diesem Jahr kamen bislang 9 Millionen Gäste, nach 31 Millionen im Jahr 2024.", "de"),
    ],
)
def test_that_a_sum_that_goes_on_is_not_set_against_one_that_is_complete(text: str, language: str) -> None:
    assert comparisons(text, language) == ()


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Some 460 cars were stolen so far this year compared with 63 during the same period last year.",
            ("the same period last year", "this year"),
        ),
        ("The total has risen to 960 since 2020, up from 700 in 2019.", ("2019", "2020")),
        (
            "The festival sold 64,000 tickets this summer, its best so far and up from 51,000 in 2023.",
            ("2023", "this summer"),
        ),
    ],
)
def test_that_a_level_reached_since_then_is_set_against_an_earlier_one(
    text: str, labels: tuple[str, ...]
) -> None:
    assert [one.labels for one in comparisons(text)] == [labels]
