"""Feasts are dates: fixed, movable by Easter, and on a day of the week of a month."""

from datetime import MAXYEAR, date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.events import find_events
from briefgen.evidence.times.feasts import Feast, OnFeast, easter_sunday
from tests.kit.labelled import plain_article

THURSDAY = date(2025, 10, 16)


def when(text: str, language: str = "en") -> list[str]:
    article = plain_article(text, published=THURSDAY, language=language)
    return [event.when.isoformat() if event.when else "" for event in find_events(article)]


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1583, 4, 10), (1818, 3, 22), (1943, 4, 25), (1961, 4, 2), (2000, 4, 23), (2024, 3, 31), (2038, 4, 25)],
)
def test_that_easter_falls_on_the_days_the_church_kept(year: int, month: int, day: int) -> None:
    assert easter_sunday(year) == date(year, month, day)


@given(st.integers(1583, MAXYEAR))
def test_that_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    day = easter_sunday(year)
    assert day.weekday() == 6
    assert (3, 22) <= (day.month, day.day) <= (4, 25)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The ferry broke down at Easter and has not sailed since.", "2025-04-18/2025-04-21"),
        ("The bishop resigned on Good Friday.", "2025-04-18"),
        ("The mill shut on Christmas Eve 2019 and never reopened.", "2019-12-24"),
        ("The Friends met on Thanksgiving in 2019.", "2019-11-28"),
        ("Thieves emptied the shop over Christmas last year.", "2024-12-24/2024-12-26"),
        ("Last Christmas the river froze over.", "2024-12-24/2024-12-26"),
        ("The shop will open by Christmas.", "2025-12-24/2025-12-26"),
        ("The rule took effect on New Year’s Day.", "2025-01-01"),
        ("At Christmas Ann Lee resigned from the board.", "2024-12-24/2024-12-26"),
        ("On Boxing Day fire broke out in a flat in Hull.", "2024-12-26"),
        ("Last Christmas Leeds won the cup.", "2024-12-24/2024-12-26"),
        ("The river flooded on Easter Monday because the dam broke.", "2025-04-21"),
        ("At Easter, vandals broke every window of the hall.", "2025-04-18/2025-04-21"),
        ("Two cooperatives merged at the turn of the year.", "2024-12/2025-01"),
        ("The plant will close at the turn of the year.", "2025-12/2026-01"),
    ],
)
def test_that_an_english_feast_is_a_date(text: str, period: str) -> None:
    assert when(text) == [period]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Die Bäckerei in Wehlen schloss zu Ostern endgültig.", "2025-04-18/2025-04-21"),
        ("Über Pfingsten kamen 12.000 Gäste auf die Insel.", "2025-06-08/2025-06-09"),
        ("An Heiligabend vergangenen Jahres fiel der Strom aus.", "2024-12-24"),
        ("Am Rosenmontag ziehen 60 Wagen durch Mainz.", "2026-02-16"),
        ("Zu Silvester 2023 brannte die Scheune ab.", "2023-12-31"),
        ("Zum Jahreswechsel übernimmt Petra Lohse die Leitung.", "2025-12/2026-01"),
        ("Zum Jahreswechsel 2023/24 schloss das Bad.", "2023-12/2024-01"),
        ("Die Brücke soll bis Weihnachten fertig sein.", "2025-12-24/2025-12-26"),
    ],
)
def test_that_a_german_feast_is_a_date(text: str, period: str) -> None:
    assert when(text, "de") == [period]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Christmas market in Bath drew 300,000 people.", "en"),
        ("Guests choked on Christmas pudding at the club.", "en"),
        ("A fire broke out at Easter Street in Leeds.", "en"),
        ("The museum on Christmas Island burned down.", "en"),
        ("Visitors were stuck at Christmas markets in Bath.", "en"),
        ("The council spent £4m on Christmas lights.", "en"),
        ("Crowds queued for hours on Boxing Day sales.", "en"),
        ("The mayor spoke at Easter services in Leeds.", "en"),
        ("Last Christmas cards sold badly.", "en"),
        ("The turn of the year is a quiet time.", "en"),
        ("The bishop resigned on Orthodox Easter.", "en"),
        ("Der Weihnachtsmarkt zog 300.000 Gäste an.", "de"),
        ("Frau Ostern kam zu spät.", "de"),
    ],
)
def test_that_what_is_only_named_after_a_feast_is_no_date(text: str, language: str) -> None:
    assert when(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Families eat carp at Christmas.",
        "At Christmas families eat carp, cooked for hours.",
        "At Easter families eat carp they caught.",
        "At Christmas the painted door opens.",
    ],
)
def test_that_a_feast_in_a_present_that_may_mean_every_year_has_no_day(text: str) -> None:
    assert when(text) == [""]


@pytest.mark.parametrize(
    ("direction", "period"),
    [(-1, "2024-12-24/2024-12-26"), (0, "2025-12-24/2025-12-26"), (1, "2025-12-24/2025-12-26")],
)
def test_that_last_this_and_next_choose_among_the_years(direction: int, period: str) -> None:
    christmas = OnFeast(Feast(fixed=(12, 24, 12, 26)), direction=direction)
    found = christmas.resolved(THURSDAY, None)
    assert found is not None
    assert found.isoformat() == period


def test_that_a_feast_before_the_calendar_has_no_days() -> None:
    assert Feast(easter=(0, 0)).of_year(1500) is None
    assert OnFeast(Feast(easter=(0, 0))).resolved(date(1500, 1, 1), None) is None


def test_that_a_feast_without_a_rule_has_no_days() -> None:
    assert Feast().of_year(2025) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The depot closed on 4/3/2024, and the last staff left on 29/3/2024.", ("2024-03-04", True)),
        ("The depot closed on 4/3/2024. The vote fell on 3/28/2024.", ("2024-04-03", True)),
        ("The depot closed on 4/3/2024. It opened on March 3, 1950.", ("2024-04-03", True)),
        ("The depot closed on 4/3/2024. It opened on 3 March 1950.", ("2024-03-04", True)),
        ("The depot closed on 4/3/2024.", ("2024", True)),
        (
            "The depot closed on 4/3/2024. Opened 3 March 1950, shut on May 1, 1990.",
            ("2024", True),
        ),
        ("The depot closed on 4/4/2024.", ("2024-04-04", False)),
        ("The depot closed on 14/3/2024.", ("2024-03-14", False)),
    ],
)
def test_that_other_dates_tell_which_number_is_the_day(text: str, found: tuple[str, bool]) -> None:
    first = find_events(plain_article(text, published=THURSDAY))[0]
    assert (first.when and first.when.isoformat(), first.inferred) == found


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("The reservoir ran dry a fortnight ago.", ["2025-09-29/2025-10-05"]),
        ("The team trained for the last fortnight.", []),
        ("The day before yesterday a crane toppled onto the quay.", ["2025-10-14"]),
        ("The day after tomorrow the court will sit.", ["2025-10-18"]),
    ],
)
def test_that_fortnights_and_days_around_today_are_counted(text: str, periods: list[str]) -> None:
    assert when(text) == periods
