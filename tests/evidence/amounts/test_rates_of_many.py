"""So many things to a round number of others are one figure: "2.1 homes per 1,000 residents"."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "reads"),
    [
        (
            "The county built 2.1 homes per 1,000 residents in 2025.",
            "en",
            "2.1 homes per 1,000 residents",
            "2.1 home per 1,000 residents",
        ),
        (
            "The region saw 3.4 deaths per 100,000 people last year.",
            "en",
            "3.4 deaths per 100,000 people",
            "3.4 death per 100,000 people",
        ),
        (
            "Fewer than five homes per 1,000 residents a year were built.",
            "en",
            "Fewer than five homes per 1,000 residents a year",
            "< 5 home per 1,000 residents a year",
        ),
        (
            "Infant deaths rose to 4.2 per 1,000 births.",
            "en",
            "4.2 per 1,000 births",
            "4.2 per 1,000 births",
        ),
        (
            "The island has 12 to 15 burglaries per 10,000 households.",
            "en",
            "12 to 15 burglaries per 10,000 households",
            "12..15 burglary per 10,000 households",
        ),
        (
            "Auf dem Land gibt es 1,8 Ärzte pro 1.000 Einwohner.",
            "de",
            "1,8 Ärzte pro 1.000 Einwohner",
            "1.8 Arzt per 1.000 Einwohner",
        ),
        (
            "Die Behörde zählte 45 Einbrüche je 100.000 Einwohner.",
            "de",
            "45 Einbrüche je 100.000 Einwohner",
            "45 Einbruch per 100.000 Einwohner",
        ),
        (
            "Water costs £3 per 1,000 litres there.",
            "en",
            "£3 per 1,000 litres",
            "3 pound sterling per 1,000 litres",
        ),
    ],
)
def test_that_things_to_a_round_number_of_others_are_one_rate(
    text: str, language: str, words: str, reads: str
) -> None:
    figures = told(text, language)
    assert list(figures) == [words]
    assert slot(figures[words], "reads") == reads


@pytest.mark.parametrize(
    ("text", "language", "first", "second"),
    [
        (
            "There were 2.1 homes per 1,000 residents in 2025, up from 1.4 in 2020.",
            "en",
            "2.1 homes per 1,000 residents",
            "1.4",
        ),
        (
            "The port had 3.4 deaths per 100,000 people last year, down from 5.1 in 2019.",
            "en",
            "3.4 deaths per 100,000 people",
            "5.1",
        ),
        (
            "Deaths rose to 2.8 per 100,000 people last year, up from 1.1 in 2015.",
            "en",
            "2.8 per 100,000 people",
            "1.1",
        ),
    ],
)
def test_that_a_rate_is_set_against_the_earlier_one(
    text: str, language: str, first: str, second: str
) -> None:
    figures = told(text, language)
    assert slot(figures[first], "compared_to").startswith(second)
    assert figures[second].quantity.unit == figures[first].quantity.unit


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The clinic treats 40 patients per day and 1,000 residents.", "en", "1,000 residents"),
        ("The fund gave £500 to 1,000 residents.", "en", "1,000 residents"),
        ("The hall holds 12 rows per 40 seats.", "en", "40 seats"),
        ("Die Zahl stieg um 300 Betten auf 1.000 Betten.", "de", "1.000 Betten"),
    ],
)
def test_that_two_counts_stay_two(text: str, language: str, words: str) -> None:
    assert words in told(text, language)
