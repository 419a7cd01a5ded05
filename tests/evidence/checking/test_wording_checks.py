"""Factors that can be read in two ways are flagged."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Rents are three times higher than in 2010.",
            "“three times higher than” can mean three times as much or four times as much",
        ),
        (
            "It was a threefold increase.",
            "“a threefold increase” can mean three times as much or four times as much",
        ),
        (
            "It costs 4 times less than coal.",
            "“4 times less than” is unclear: nothing can fall by more than 100 per cent, "
            "so a fraction may be meant",
        ),
    ],
)
def test_that_a_factor_that_can_be_read_in_two_ways_is_flagged(text: str, sentence: str) -> None:
    assert said(text) == [("times more", sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "It costs three times as much.",
        "It is 50 times larger than a bus.",
        "It is 2.5 times larger than a bus.",
        "He won three times.",
        "Trade rose tenfold.",
    ],
)
def test_that_plain_factors_are_let_be(text: str) -> None:
    assert said(text) == []
