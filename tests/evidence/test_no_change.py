"""Figures beside words that look like those of a change and tell none."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Membership fell 40% from 560 to 336.", "en", "560"),
        ("Members of the fan club grew 8% from 200 to 216.", "en", "216"),
        ("Die Zahl der Mitglieder sank um 40 Prozent von 560 auf 336.", "de", "336"),
    ],
)
def test_that_counts_behind_their_change_in_per_cent_are_no_shares(
    text: str, language: str, words: str
) -> None:
    assert slot(told(text, language)[words], "reads") == words


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Attendance fell by 40% from 560 a year ago.", "en", "560"),
        ("Sign-ups were down 40% from 560 in 2023.", "en", "560"),
        ("Die Zahl sank um 40 Prozent von 560 auf 336.", "de", "560"),
        ("Die Zahl sank um 40 Prozent von 560 auf 336.", "de", "336"),
    ],
)
def test_that_a_count_behind_its_change_is_of_what_changed(text: str, language: str, words: str) -> None:
    figures = told(text, language)
    assert slot(figures[words], "reads") == words
    assert slot(figures[words], "subject") == slot(next(iter(figures.values())), "subject") != ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Support was 40%, down from 52 in March.", "52"),
        ("Turnout was 40%, compared with 52 in 2019.", "52"),
        ("Unemployment fell to 5% from 7 a year ago.", "7"),
    ],
)
def test_that_a_level_set_against_a_share_is_one(text: str, words: str) -> None:
    assert slot(told(text)[words], "reads") == f"{words} percent"


@pytest.mark.parametrize("text", ["Im Oktober gab es 300 Anzeigen.", "In Köln gab es 300 Anzeigen."])
def test_that_what_there_was_is_no_decline(text: str) -> None:
    assert not slot(told(text, "de")["300 Anzeigen"], "change")


def test_that_a_price_that_gave_way_by_an_amount_has_declined() -> None:
    assert slot(told("Der Kurs gab 2 Euro nach.", "de")["2 Euro"], "change") == "down by"
    assert not slot(told("Der Verein gab 2 Millionen Euro aus.", "de")["2 Millionen Euro"], "change")


@pytest.mark.parametrize("ending", [".", " und schloss bei 20 Euro."])
def test_that_a_price_that_gave_way_has_declined(ending: str) -> None:
    figures = told(f"Die Aktie gab 3 Prozent nach{ending}", "de")
    assert slot(figures["3 Prozent"], "change") == "down by"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The glacier is losing ice 40 per cent faster than in 2010.", "40 per cent"),
        ("The firm is cutting staff 10 per cent quicker than planned.", "10 per cent"),
        ("Prices are falling 3% slower.", "3%"),
    ],
)
def test_that_how_fast_something_falls_is_not_by_how_much(text: str, words: str) -> None:
    assert not slot(told(text)[words], "change")


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        (
            "Around 410 million people live less than a metre above high tide.",
            "en",
            "Around 410 million people",
        ),
        ("More than 300 people live less than a mile from the plant.", "en", "More than 300 people"),
    ],
)
def test_that_the_bound_of_a_distance_is_no_decline(text: str, language: str, words: str) -> None:
    assert not slot(told(text, language)[words], "change")


def test_that_a_count_slightly_below_that_of_a_year_ago_has_declined() -> None:
    figures = told("The fair had 300 visitors slightly fewer than a year ago.")
    assert slot(figures["300 visitors"], "change") == "down by"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Tierarzt schlug mit 118.000 Euro zu Buche.", "118.000 Euro"),
        ("Sie lief 12 Kilometer zu Fuß.", "12 Kilometer"),
        ("Die Zahl der Betten nahm um 2 Prozent ab.", "2 Prozent"),
    ],
)
def test_that_a_german_particle_tells_a_rise_only_with_its_verb(text: str, words: str) -> None:
    assert not slot(told(text, "de")[words], "change").endswith("up by")


@pytest.mark.parametrize("text", ["Die Zahl nahm um 2 Prozent zu.", "Der Umsatz legte um 2 Prozent zu."])
def test_that_a_german_verb_with_its_particle_tells_a_rise(text: str) -> None:
    assert slot(told(text, "de")["2 Prozent"], "change") == "up by"
