"""The first of a month without a year, told as a plan from far off, and days that others are set against."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article


def when(text: str, language: str = "en") -> list[str]:
    article = plain_article(text, published=date(2026, 5, 12), language=language)
    return [one.when.isoformat() for one in find_events(article) if one.when]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Eintrittspreise steigen zum 1. Januar um 50 Cent."),
        ("de", "Die Steuer auf Zweitwohnungen steigt zum 1. Januar auf 12 Prozent."),
        ("de", "Das Amt zieht zum 1. Januar in den Neubau."),
        ("en", "A new manager takes over on 1 January."),
        ("en", "From January 1 fares will rise by 5 per cent."),
    ],
)
def test_that_a_first_of_a_month_told_in_the_present_is_to_come(language: str, text: str) -> None:
    assert when(text, language) == ["2027-01-01"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Gebühren stiegen zum 1. Januar um 4 Prozent."),
        ("de", "Zum 1. Januar sind die Gebühren gestiegen."),
        ("de", "Sie ist zum 1. Januar aus dem Amt geschieden."),
        ("en", "Jana Roth took over as director on 1 January."),
        ("en", "Snow falls over Bern on 1 January."),
    ],
)
def test_that_a_first_of_a_month_told_in_the_past_is_over(language: str, text: str) -> None:
    assert when(text, language) == ["2026-01-01"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gegenüber dem 1. Januar liegt der Kurs um 3 Prozent höher."),
        ("de", "Im Vergleich zum 1. Januar liegt der Kurs um 3 Prozent höher."),
        ("en", "Compared with 1 January the price is 3 per cent higher."),
    ],
)
def test_that_nothing_happens_on_a_day_that_opens_what_is_set_against_it(language: str, text: str) -> None:
    assert when(text, language) == []
