"""Dates are held against the calendar and the day of the article."""

from datetime import date

import pytest

from tests.kit.flagged import said

FRIDAY = date(2025, 5, 23)


def test_that_a_wrong_weekday_is_flagged() -> None:
    assert said("The vote is on Friday, 3 May 2025.") == [
        ("weekday", "3 May 2025 is a Saturday, not a Friday")
    ]


def test_that_a_wrong_weekday_without_a_year_is_held_against_the_day_of_the_article() -> None:
    assert said("The court met on Friday, May 2.", published=FRIDAY) == []
    assert said("The court met on Monday, May 5.", published=FRIDAY) == []
    assert said("The court met on Tuesday, May 5.", published=FRIDAY) == [
        ("weekday", "5 May 2025 is a Monday, not a Tuesday")
    ]


@pytest.mark.parametrize("text", ["on Tuesday, May 5", "on Tuesday", "May 5"])
def test_that_nothing_is_said_of_a_weekday_without_a_year_or_a_day_of_the_article(text: str) -> None:
    assert said(text) == []


def test_that_a_past_told_from_the_future_is_flagged() -> None:
    assert said("The minister resigned on 3 June 2025.", published=FRIDAY) == [
        (
            "after publication",
            "“3 June 2025” is written of as past but comes after the date of the article, 23 May 2025",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The minister will resign on 3 June 2025.",
        "The hearing is scheduled on 3 June 2025.",
        "The prisoner would be conditionally released in 2026.",
        "The minister resigned on 24 May 2025.",
        "The minister resigned on 3 May 2025.",
    ],
)
def test_that_what_is_to_come_or_has_come_is_let_be(text: str) -> None:
    assert said(text, published=FRIDAY) == []


def test_that_a_date_to_come_that_opens_a_past_sentence_is_flagged() -> None:
    (flag,) = said("On 3 June 2025 the minister resigned.", published=FRIDAY)
    assert flag[0] == "after publication"


@pytest.mark.parametrize(
    "text",
    [
        "On 3 June 2025 the elected president takes office.",
        "On 3 June 2025 the minister will have resigned.",
        "On 3 June 2025 the delayed line opens.",
        "In 2026 the planned line to Kent opens.",
    ],
)
def test_that_a_date_to_come_before_another_verb_is_let_be(text: str) -> None:
    assert said(text, published=FRIDAY) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It was signed on 31 June 2019.", "There is no “31 June 2019”: that month has 30 days"),
        ("It was signed on February 30.", "There is no “February 30”: that month has 29 days"),
        ("It was signed on 29 February 2023.", "There is no “29 February 2023”: 2023 is no leap year"),
    ],
)
def test_that_a_day_no_month_has_is_flagged(text: str, sentence: str) -> None:
    assert said(text) == [("no such day", sentence)]


@pytest.mark.parametrize(
    "text",
    ["It was signed on 29 February 2024.", "It was signed on 31 May.", "Item 4.31 June was left out."],
)
def test_that_a_day_there_may_be_is_let_be(text: str) -> None:
    assert said(text) == []
