"""Weekends, days that come again each year, and what is closed over a date to come."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article

THURSDAY, SUNDAY = date(2026, 11, 26), date(2026, 11, 29)


def days(text: str, language: str, published: date = THURSDAY) -> list[str]:
    article = plain_article(text, published=published, language=language)
    return [event.when.isoformat() if event.when else "" for event in find_events(article)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Two barns burned over the weekend.", "en", "2026-11-21/2026-11-22"),
        ("Volunteers will clear the beach at the weekend.", "en", "2026-11-28/2026-11-29"),
        ("The fair returns this weekend.", "en", "2026-11-28/2026-11-29"),
        ("Am Wochenende brannten zwei Scheunen.", "de", "2026-11-21/2026-11-22"),
        ("Am vergangenen Wochenende fiel Regen.", "de", "2026-11-21/2026-11-22"),
        ("Das Fest findet am Wochenende statt.", "de", "2026-11-28/2026-11-29"),
    ],
)
def test_that_a_weekend_is_its_two_days(text: str, language: str, found: str) -> None:
    assert days(text, language) == [found]


def test_that_last_weekend_is_not_the_one_that_is_not_over() -> None:
    assert days("Two barns burned last weekend.", "en", SUNDAY) == ["2026-11-21/2026-11-22"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The weekend edition sold out.", "en"),
        ("She works at the weekend market.", "en"),
        ("The shop is shut at weekends.", "en"),
        ("Am Wochenendmarkt gab es Streit.", "de"),
        ("The choir holds a concert every year in June.", "en"),
        ("In June each year the river floods.", "en"),
        ("Der Chor gibt jedes Jahr im Juni ein Konzert.", "de"),
        ("Der Chor singt im Juni jedes Jahres.", "de"),
    ],
)
def test_that_what_is_so_again_and_again_is_no_event(text: str, language: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [("Every fish in the lake died in June.", "en"), ("Jedes Schaf der Herde starb im Juni.", "de")],
)
def test_that_a_word_for_each_of_many_things_leaves_their_date(text: str, language: str) -> None:
    assert days(text, language) == ["2026-06"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The pool is closed over Christmas.", "en", "2026-12-24/2026-12-26"),
        ("The road remains shut on Friday.", "en", "2026-11-27"),
        ("Das Freibad bleibt über Ostern geschlossen.", "de", "2027-03-26/2027-03-29"),
        ("Das Bad ist am Wochenende geschlossen.", "de", "2026-11-28/2026-11-29"),
        ("The road is closed after a crash on Friday.", "en", "2026-11-20"),
        ("The ward was shut on Friday.", "en", "2026-11-20"),
        ("Die Straße ist nach einem Unfall am Freitag gesperrt.", "de", "2026-11-20"),
        ("Das Bad war über Ostern geschlossen.", "de", "2026-04-03/2026-04-06"),
    ],
)
def test_that_what_is_closed_on_a_date_is_so_on_one_to_come(text: str, language: str, found: str) -> None:
    assert days(text, language) == [found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Rangers found the den in May. The cubs were tagged the next day.", "en"),
        ("Ein Hirte fand den Bau im Mai. Am nächsten Tag waren die Welpen weg.", "de"),
    ],
)
def test_that_a_day_beside_one_told_before_is_none_beside_that_of_publication(
    text: str, language: str
) -> None:
    assert days(text, language) == ["2026-05"]
