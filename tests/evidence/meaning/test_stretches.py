"""How long something lasts, and what one of many paid."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("The median wait was 17.4 weeks, against a target of 18 weeks.", "17.4 weeks", "median wait"),
        ("The average response time was 11.6 minutes.", "11.6 minutes", "average response time"),
        ("Life expectancy at birth fell to 79.1 years.", "79.1 years", "Life expectancy at birth"),
        ("The wait for a scan rose from 6 weeks to 9 weeks.", "9 weeks", "wait for a scan"),
        ("One member had paid £14,200.", "£14,200", "One member"),
        ("She said one resident had paid £900.", "£900", "one resident"),
        # A time that passes is no measure of it, and "one" alone is anybody.
        ("The wait is over after two years.", "two years", ""),
        ("Passengers said the delay had been known for two years.", "two years", ""),
        ("The minister was jailed three years later.", "three years", ""),
        ("One must pay £310.", "£310", ""),
    ],
)
def test_that_a_wait_is_of_what_lasts(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Die Wartezeit lag bei 14 Wochen.", "14 Wochen", "Wartezeit"),
        ("Die Lebenserwartung stieg auf 81 Jahre.", "81 Jahre", "Lebenserwartung"),
        ("Die Wartezeit dauert seit zwei Jahren an.", "zwei Jahren", ""),
    ],
)
def test_that_a_german_wait_is_of_what_lasts(text: str, words: str, subject: str) -> None:
    assert slot(told(text, "de")[words], "subject") == subject
