"""A bare number that is somebody's age."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Maria, now 41, lives in Leeds.", "en", "41"),
        ("The hospice's director, now 61, said it would close.", "en", "61"),
        ("Tim Hart, then 17, left school.", "en", "17"),
        ("Arnau Puig is 68. He keeps bees.", "en", "68"),
        ("Ann is 52 and has two sons.", "en", "52"),
        ("Judge Rowland Peake was 74.", "en", "74"),
        ("“We knew it,” said Arnau. Arnau is 68.", "en", "68"),
        ("Mr Puig is 68 and keeps bees.", "en", "68"),
        ("Omar Puig, now 33, left for Leeds.", "en", "33"),
        ("Eva Brandt, heute 57, leitet die Klinik.", "de", "57"),
        ("Eva Brandt, damals 19, zog nach Kassel.", "de", "19"),
        ("Eva Brandt ist 57.", "de", "57"),
    ],
)
def test_that_a_number_after_a_name_is_an_age(text: str, language: str, words: str) -> None:
    assert slot(told(text, language)[words], "reads") == f"{words} year (age)"


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Membership, now 41, has fallen.", "en", "41"),
        ("Turnout was 68.", "en", "68"),
        ("The Dow Jones is 68 points higher.", "en", "68 points"),
        ("The number of lighthouses is 68.", "en", "68"),
        ("Die Zahl der Schulen ist 57.", "de", "57"),
        ("The number of staff at Leeds General is 90.", "en", "90"),
        ("The share in San Marino is 23.", "en", "23"),
        ("Its score on Rotten Tomatoes is 92.", "en", "92"),
        ("The speed limit on Forth Bridge is 40 and rising.", "en", "40"),
        ("The temperature in New York was 65.", "en", "65"),
        ("Fans came to Elm Park. Elm Park, now 41, has no roof.", "en", "41"),
        ("He lived near Ash. Ash was 40 and falling.", "en", "40"),
        ("Victoria Park is 52 and growing.", "en", "52"),
        ("Der Wert am Bahnhof Nord ist 57.", "de", "57"),
        ("Apple Valley is 52 miles away.", "en", "52 miles"),
    ],
)
def test_that_other_numbers_are_no_ages(text: str, language: str, words: str) -> None:
    figures = told(text, language)
    assert words in figures
    assert figures[words].quantity.unit.name != "year"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("About 12 per cent of children under 5 uses a night-light.", "under 5"),
        ("One in eight adults over 40 keeps a day-bed.", "over 40"),
        ("Nearly half of drivers under 25 owns a week-old car.", "under 25"),
        ("A group of women over 50 visits the clinic.", "over 50"),
    ],
)
def test_that_a_verb_behind_an_age_is_no_noun_that_is_counted(text: str, words: str) -> None:
    assert slot(told(text, "en")[words], "reads").endswith(f"{words.split()[1]} year (age)")


@pytest.mark.parametrize(
    "words", ["under 50 patients a day", "over 900 visits a day", "over 40 keeps a week", "40 calls a day"]
)
def test_that_things_counted_by_the_day_are_no_age(words: str) -> None:
    assert words in told(f"The castle has had {words}.", "en")
