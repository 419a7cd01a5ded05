"""The noun whose amount a figure is, in forecasts and behind nouns of change."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("It expects capital spending of about €95 million.", "about €95 million", "capital spending"),
        ("It expects an operating margin of 13 to 14 percent.", "13 to 14 percent", "operating margin"),
        ("The group posted a profit margin of 7 percent.", "7 percent", "profit margin"),
        ("The plan needs funding of £40m.", "£40m", "funding"),
        (
            "The group issued guidance for 2026 of revenue between €1.2 billion and €1.4 billion.",
            "between €1.2 billion and €1.4 billion",
            "revenue",
        ),
        (
            "The mill expects sales between £4m and £5m.",
            "between £4m and £5m",
            "sales",
        ),
        (
            "Brell expects net profit between $30 million and $35 million for the year.",
            "between $30 million and $35 million",
            "net profit",
        ),
        ("The bank posted a 9 per cent jump in revenue to £3.2bn.", "£3.2bn", "revenue"),
        (
            "The firm reported a 12% increase in annual net profit to £894 million.",
            "£894 million",
            "annual net profit",
        ),
        ("Kent saw a 4% fall in burglaries to 2,310.", "2,310", "burglaries"),
    ],
)
def test_that_the_noun_of_an_amount_is_what_it_is_of(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("He won by a margin of 7 percent.", "7 percent", ""),
        ("She paid between £4m and £5m.", "between £4m and £5m", ""),
        ("It will be sold for between £4m and £5m.", "between £4m and £5m", ""),
        ("There was a jump in the queue to 40.", "40", ""),
    ],
)
def test_that_other_words_before_an_amount_are_not(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
