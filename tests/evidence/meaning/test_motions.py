"""Verbs of change that tell of a motion, or of what is done to things."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry sank 12 miles off the coast.", "12 miles"),
        ("He climbed 12 peaks in a month.", "12 peaks"),
        ("Two planes dropped 20 bombs on the port.", "20 bombs"),
        ("Passengers fell 20 feet when the platform gave way.", "20 feet"),
        ("The lift plunged five floors.", "five floors"),
        ("A window cleaner has fallen 30 metres from a gantry.", "30 metres"),
        ("Police officers slid 40 metres down the bank.", "40 metres"),
        ("Crews dropped 40 tonnes of water on the fire.", "40 tonnes"),
        ("Rescuers climbed 600 steps.", "600 steps"),
    ],
)
def test_that_how_far_somebody_moved_is_no_change(text: str, words: str) -> None:
    assert not slot(told(text)[words], "change")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die Fähre sank 12 Seemeilen vor der Küste.", "12 Seemeilen"),
        ("Der Arbeiter fiel 20 Meter tief.", "20 Meter"),
        ("Die Gruppe stieg 300 Stufen hinauf.", "300 Stufen"),
        ("Der Wagen rutschte 40 Meter den Hang hinab.", "40 Meter"),
    ],
)
def test_that_how_far_somebody_moved_in_german_is_no_change(text: str, words: str) -> None:
    assert not slot(told(text, "de")[words], "change")


@pytest.mark.parametrize(
    ("text", "words", "change"),
    [
        ("Im Juli fielen 122 Liter Regen je Quadratmeter.", "122 Liter", ""),
        ("Bis Freitag fallen 5 bis 10 Liter Regen.", "5 bis 10 Liter", ""),
        ("In den Bergen fielen 30 Zentimeter Schnee.", "30 Zentimeter", ""),
        ("Es fielen 12 Liter Regen auf den Hof.", "12 Liter", ""),
        ("Heute fallen am Harz bis Freitag 12 Liter Regen.", "12 Liter", ""),
        ("Auf dem Deich fielen in der Nacht 20 Zentimeter Schnee.", "20 Zentimeter", ""),
        ("Der Verbrauch sank 300 Liter Wasser.", "300 Liter", "down by"),
        ("Der Vorrat schrumpfte 20 Tonnen Getreide.", "20 Tonnen", "down by"),
        ("Die Ernte stieg 30 Tonnen Weizen über den Vorjahreswert.", "30 Tonnen", "up by"),
        ("Die Halde wuchs 30 Meter Höhe.", "30 Meter", "up by"),
        ("Der Tank verlor 30 Liter Öl.", "30 Liter", "down by"),
        ("Der Absatz fiel 300 Liter Milch.", "300 Liter", "down by"),
        (
            "Bei Erding fiel der Verbrauch im Mai 40 Tonnen Salz unter den Vorjahreswert.",
            "40 Tonnen",
            "down by",
        ),
        ("Im Juli sank der Verbrauch 40 Tonnen Salz unter den Vorjahreswert.", "40 Tonnen", "down by"),
        ("Der Pegel fiel 30 Zentimeter.", "30 Zentimeter", "down by"),
        ("Der Pegel fiel um 30 Zentimeter.", "30 Zentimeter", "down by"),
        ("Der Absatz fiel auf 300 Liter Milch.", "300 Liter", "down to"),
    ],
)
def test_that_so_much_rain_that_fell_is_no_change(text: str, words: str, change: str) -> None:
    assert slot(told(text, "de")[words], "change") == change


@pytest.mark.parametrize(
    ("text", "language", "words", "change"),
    [
        ("The river rose 3 feet overnight.", "en", "3 feet", "up by"),
        ("Water in the reservoir fell 12 metres.", "en", "12 metres", "down by"),
        ("The beach sank by 3 cm.", "en", "3 cm", "down by"),
        ("The town climbed three places to fifth.", "en", "three places", "up by"),
        ("The index fell 30 points.", "en", "30 points", "down by"),
        ("Membership fell by 20 people.", "en", "20 people", "down by"),
        ("Output dropped 40 tonnes.", "en", "40 tonnes", "down by"),
        ("The plane climbed to 30,000 feet.", "en", "30,000 feet", "up to"),
        ("Der Pegel fiel 20 Zentimeter.", "de", "20 Zentimeter", "down by"),
        ("Der Grundwasserspiegel stieg drei Meter.", "de", "drei Meter", "up by"),
        ("Der Verein kletterte drei Plätze.", "de", "drei Plätze", "up by"),
    ],
)
def test_that_what_a_scale_shows_has_changed(text: str, language: str, words: str, change: str) -> None:
    assert slot(told(text, language)[words], "change") == change


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("A boy growing up two miles away may never see the lake.", "en", "two miles"),
        ("She grew up 12 miles from the border.", "en", "12 miles"),
        ("Twins who grow up five kilometres apart speak alike.", "en", "five kilometres"),
        ("The vines, growing 30 metres from the road, were cleared.", "en", "30 metres"),
        ("A block of flats went up 40 metres away.", "en", "40 metres"),
        ("Many workers grew up 3 kilometres from the mine.", "en", "3 kilometres"),
        ("Er wuchs zwölf Kilometer entfernt auf.", "de", "zwölf Kilometer"),
        ("Die Sängerin wuchs 30 Kilometer von der Grenze auf.", "de", "30 Kilometer"),
    ],
)
def test_that_how_far_away_something_is_is_no_change(text: str, language: str, words: str) -> None:
    figure = told(text, language)[words]
    assert not slot(figure, "change")
    assert "growing" not in slot(figure, "subject")


@pytest.mark.parametrize(
    ("text", "language", "words", "change"),
    [
        ("The lake rose two metres from the level of May.", "en", "two metres", "up by"),
        ("The plant grew 2 metres.", "en", "2 metres", "up by"),
        ("The average distance grew by 3 kilometres from the year before.", "en", "3 kilometres", "up by"),
        ("Der Pegel stieg zwei Meter.", "de", "zwei Meter", "up by"),
    ],
)
def test_that_a_length_that_has_changed_stays_so(text: str, language: str, words: str, change: str) -> None:
    assert slot(told(text, language)[words], "change") == change
