"""How many times something became is no value that others are set beside."""

import pytest

from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The price is three times more than last year, and complaints saw a fourfold rise."),
        ("en", "Rents are five times higher than in 2004, while the number of flats saw a twofold increase."),
        ("de", "Die Mieten sind dreimal höher als 2010, bei den Kosten gab es eine vierfache Zunahme."),
    ],
)
def test_that_factors_are_not_set_side_by_side(language: str, text: str) -> None:
    assert not comparisons(text, language)


def test_that_how_often_something_was_done_is_set_side_by_side() -> None:
    assert len(comparisons("Kiel voted 14 times and Bonn 12 times.")) == 1
