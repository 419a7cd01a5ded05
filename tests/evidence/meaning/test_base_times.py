"""A time that others are more or less than is that of the value set against."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("language", "text", "now", "then", "period"),
    [
        (
            "en",
            "Profit was five times more than last year, at £50m against £10m.",
            "£50m",
            "£10m",
            "last year",
        ),
        ("en", "Fewer people came than in 2019, with 310 against 440.", "310", "440", "2019"),
        (
            "en",
            "The zoo had more visitors than a year earlier: 520 against 470.",
            "520",
            "470",
            "a year earlier",
        ),
        (
            "de",
            "Das Hotel zählte weniger Gäste als im Vorjahr: 1.900 statt 2.300.",
            "1.900",
            "2.300",
            "Vorjahr",
        ),
        (
            "de",
            "Der Laden verkaufte doppelt so viele Räder wie 2023, nämlich 840 statt 420.",
            "840",
            "420",
            "2023",
        ),
    ],
)
def test_that_a_time_behind_than_is_that_of_what_is_set_against(
    language: str, text: str, now: str, then: str, period: str
) -> None:
    figures = told(text, language)
    assert (slot(figures[now], "period"), slot(figures[then], "period")) == ("", period)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The shop sold twice as many bikes as in 2023, 840 against 420.", "840"),
        ("de", "Der Gewinn war mit 50 Euro fünfmal so hoch wie im Vorjahr.", "50 Euro"),
    ],
)
def test_that_a_time_of_likeness_is_not_that_of_the_value(language: str, text: str, words: str) -> None:
    assert slot(told(text, language)[words], "period") == ""


def test_that_a_time_behind_more_than_a_number_stays() -> None:
    assert slot(told("More than 500 people came in 2023.")["More than 500 people"], "period") == "2023"
