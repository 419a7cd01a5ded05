"""Days told in a present, days that come again, and dates that something is only set against."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out


def dated(text: str, language: str = "en") -> list[str | None]:
    """The days of the events of a text published on Tuesday, 10 March 2026."""
    body, paragraphs = lay_out([(text, ParagraphKind.TEXT)])
    source = Source("sample", SourceKind.TEXT, text.encode())
    article = Article(source, body, paragraphs, language=language, published=Published(date(2026, 3, 10)))
    return [event.when.isoformat() if event.when else None for event in find_events(article)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The library shuts on Saturday.", "2026-03-14"),
        ("The museum opens on Friday.", "2026-03-13"),
        ("He faces a jury on Thursday.", "2026-03-12"),
        ("It reopens on Friday.", "2026-03-13"),
        ("She plays Fenwick on Sunday.", "2026-03-15"),
        ("Hallam, unbeaten since September, entertain Corran on Wednesday.", "2026-03-11"),
        ("Corran, without a win since May, host Fenwick on Sunday.", "2026-03-15"),
        # What is over stays over.
        ("The shop closed on Saturday.", "2026-03-07"),
        ("The library shut on Saturday.", "2026-03-07"),
        ("He dies on Friday.", None),
        ("The firm, in Leeds since 1974, closed its plant on Friday.", "2026-03-06"),
    ],
)
def test_that_a_present_with_a_day_is_a_plan(text: str, day: str | None) -> None:
    assert dated(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The damage surpasses that of the flood in 1953.",
        "The total exceeds that of the fire of 2019.",
        "The losses are worse than those of 2009.",
        "The storm exceeded those of 2007 and 1987.",
        "It opens every third Thursday.",
        "The library shuts every Saturday.",
        "Each Tuesday she visits him.",
    ],
)
def test_that_what_is_set_against_and_what_recurs_dates_nothing(text: str) -> None:
    assert dated(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Die Bibliothek schließt am Samstag.", ["2026-03-14"]),
        ("Hallam, seit September ungeschlagen, empfängt Corran am Mittwoch.", ["2026-03-11"]),
        ("Der Schaden übertrifft den der Flut von 1953.", []),
        ("Die Bücherei schließt jeden Samstag früher.", []),
        ("Jeden dritten Donnerstag öffnet das Museum.", []),
        ("Die Flut von 1953 forderte hier 120 Tote.", ["1953"]),
    ],
)
def test_that_german_plans_and_bases_are_told_apart(text: str, days: list[str]) -> None:
    assert dated(text, "de") == days


def test_that_a_flood_of_its_own_is_dated() -> None:
    assert dated("The flood in 1953 killed 300 people.") == ["1953"]


@pytest.mark.parametrize(
    ("text", "day", "language"),
    [
        ("Traders expect a rate cut in April.", "2026-04", "en"),
        ("Analysts see a 40% chance of a rate cut in April.", "2026-04", "en"),
        ("Fans hope for a concert in May.", "2026-05", "en"),
        ("Rovers go to Northgate on Saturday.", "2026-03-14", "en"),
        ("Die Börse rechnet mit einer Senkung im April.", "2026-04", "de"),
        ("Die Fans hoffen auf ein Konzert im Mai.", "2026-05", "de"),
    ],
)
def test_that_what_is_expected_is_to_come(text: str, day: str, language: str) -> None:
    assert dated(text, language) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "She announced a $2.5 billion fund, twice what Congress approved last year.",
        "He sells salt for €9 a kilo, four times what he got a decade ago.",
    ],
)
def test_that_what_is_told_as_a_multiple_of_a_time_is_not_of_it(text: str) -> None:
    assert dated(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A landlord is a man who owns your Sunday.", []),
        ("It was my Monday morning.", []),
        ("The shop closed on Sunday.", ["2026-03-08"]),
        ("Her Monday show was cancelled.", ["2026-03-09"]),
    ],
)
def test_that_a_day_that_is_anybodys_is_none_of_the_calendar(text: str, days: list[str]) -> None:
    assert dated(text) == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In der Nacht zum Mittwoch soll der Wind abflauen.", "2026-03-11"),
        ("In der Nacht auf Freitag wird es frieren.", "2026-03-13"),
        ("Am Samstag könnte der Regen aufhören.", "2026-03-14"),
        ("Am Freitag dürfte es schneien.", "2026-03-13"),
        ("Am Sonntag soll die Halle eröffnet werden.", "2026-03-15"),
        # What is over, or was meant to be, stays over.
        ("In der Nacht zum Samstag brannte eine Scheune.", "2026-03-07"),
        ("In der Nacht zum Montag sollen Unbekannte drei Autos aufgebrochen haben.", "2026-03-09"),
        ("Am Montag soll der Täter eingebrochen sein.", "2026-03-09"),
        ("Der Brand könnte am Sonntag entstanden sein.", "2026-03-08"),
        ("Am Sonntag sollte die Halle eröffnet werden, doch es regnete.", "2026-03-08"),
    ],
)
def test_that_a_german_verb_of_what_is_meant_or_likely_tells_a_day_to_come(text: str, day: str) -> None:
    assert dated(text, "de") == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In the early hours of Wednesday the wind will ease.", "2026-03-11"),
        ("On the morning of Thursday the bridge will close.", "2026-03-12"),
        ("In the early hours of Sunday a barn burned down.", "2026-03-08"),
    ],
)
def test_that_hours_of_a_day_open_a_clause_as_the_day_does(text: str, day: str) -> None:
    assert dated(text) == [day]
