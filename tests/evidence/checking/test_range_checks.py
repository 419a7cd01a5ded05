"""Ranges run upwards, and an average lies inside its range."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("text", "kind", "sentence"),
    [
        (
            "Entry costs between €15 and €9.",
            "range",
            "“between €15 and €9” names the larger number first: one of the two may be wrong",
        ),
        (
            "Scores ranged from 40 points to 75 points, with an average of 82 points.",
            "average",
            "“82 points” cannot be the average: it lies outside “40 points to 75 points”",
        ),
    ],
)
def test_that_a_range_that_cannot_be_is_flagged(text: str, kind: str, sentence: str) -> None:
    assert said(text) == [(kind, sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "Entry costs between €9 and €15.",
        "It takes between seven and 10 years.",
        "It costs between 800 and 1.2 million euros.",
        "It was between -5 and -10 degrees.",
        "Scores ranged from 40 points to 75 points, with an average of 62 points.",
        "Scores ranged from 40 points to 75 points. Last year the average was 82 points.",
    ],
)
def test_that_a_range_that_may_be_is_let_be(text: str) -> None:
    assert said(text) == []
