"""What "of them" counts, and the time of a term that somebody was given."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "reads"),
    [
        ("The firm sold 400 vans. It had 46 drivers and lost nine of them.", "nine", "9 driver"),
        ("The yard built 12 ferries. Nine of them sank.", "Nine", "9 ferry"),
        ("The zoo has 30 goats. It bought eight llamas, and two of them died.", "two", "2 llama"),
    ],
)
def test_that_of_them_is_what_was_counted_last(text: str, words: str, reads: str) -> None:
    assert slot(told(text)[words], "reads") == reads


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("Ann Marsh was jailed for three years on Tuesday.", "three years", ""),
        ("The driver was banned for 18 months in May.", "18 months", ""),
        ("On Monday Tim Hart was sentenced to six years.", "six years", ""),
        ("Oster Paper was fined £4m in May 2024.", "£4m", "May 2024"),
    ],
)
def test_that_a_term_has_no_day(text: str, words: str, period: str) -> None:
    assert slot(told(text)[words], "period") == period
