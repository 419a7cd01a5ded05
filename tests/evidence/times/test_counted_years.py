"""Months, quarters, seasons and days of a year or week that is counted from today's: "in June last year"."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from briefgen.evidence.times.dates import find_dates
from tests.kit.labelled import plain_article

TUESDAY = date(2026, 11, 24)


def when(text: str, language: str) -> list[str]:
    article = plain_article(text, published=TUESDAY, language=language)
    return [one.when.isoformat() for one in find_events(article) if one.when]


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("Two men were jailed in June last year for the raid.", "en", ["2025-06"]),
        ("The mine will shut in March next year.", "en", ["2027-03"]),
        ("The plant opened in October of this year.", "en", ["2026-10"]),
        ("She was elected on 3 May last year.", "en", ["2025-05-03"]),
        ("The ship sank on Nov. 28 last year.", "en", ["2025-11-28"]),
        ("The firm was sold in the summer of last year.", "en", ["2025-06/2025-08"]),
        ("The group lost £40m in the third quarter of last year.", "en", ["2025-07/2025-09"]),
        ("The group lost £40m in the first half of this year.", "en", ["2026-01/2026-06"]),
        ("The council will vote on Friday next week.", "en", ["2026-12-04"]),
        ("The strike began on Thursday last week.", "en", ["2026-11-19"]),
        ("Der Mann wurde im Juni vergangenen Jahres verurteilt.", "de", ["2025-06"]),
        ("Die Zahl stieg im Dezember des letzten Jahres auf 400.", "de", ["2025-12"]),
        ("Das Werk schließt im März nächsten Jahres.", "de", ["2027-03"]),
        ("Das Bad wurde im Oktober dieses Jahres eröffnet.", "de", ["2026-10"]),
        ("Sie wurde am 3. Mai vergangenen Jahres gewählt.", "de", ["2025-05-03"]),
        (
            "Der Konzern verlor im dritten Quartal des vergangenen Jahres 40 Millionen.",
            "de",
            ["2025-07/2025-09"],
        ),
        ("Der Hof wurde im Sommer vorigen Jahres verkauft.", "de", ["2025-06/2025-08"]),
        ("Der Rat entscheidet am Freitag nächster Woche.", "de", ["2026-12-04"]),
    ],
)
def test_that_a_part_of_a_counted_year_or_week_lies_in_it(text: str, language: str, days: list[str]) -> None:
    assert when(text, language) == days


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("sold in June, and last year it lost more", "en", ["June", "last year"]),
        ("voted in November on last year's budget", "en", ["November", "last year"]),
        ("beat last June's total and that of last week", "en", ["last June", "last week"]),
        ("verkaufte im Juni mehr als im letzten Jahr", "de", ["Juni", "letzten Jahr"]),
        ("kommt am Freitag, nächste Woche fährt er", "de", ["Freitag", "nächste Woche"]),
        ("im Sommer, vorigen Monat", "de", ["vorigen Monat"]),
    ],
)
def test_that_two_dates_beside_each_other_stay_two(text: str, language: str, found: list[str]) -> None:
    assert [one.span.of(text) for one in find_dates(text, language)] == found
