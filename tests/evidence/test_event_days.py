"""Days of events beside others of their sentence, and years since which something has gone on."""

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED


def when(text: str, language: str = "en") -> list[str]:
    article = plain_article(text, published=PUBLISHED, language=language)
    return [one.when.isoformat() for one in find_events(article) if one.when]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The minister visits York on Tuesday before travelling to Leeds on Friday.",
            ["2025-09-09", "2025-09-12"],
        ),
        ("She speaks in Hull on Monday before heading to York on Tuesday.", ["2025-09-08", "2025-09-09"]),
        (
            "Voters go to the polls on Thursday, before a final count on Saturday.",
            ["2025-09-04", "2025-09-06"],
        ),
        (
            "The choir will sing in Bath on Saturday before flying home to Oslo on Sunday.",
            ["2025-09-06", "2025-09-07"],
        ),
        (
            "Norvik reports its results on Thursday before holding a meeting of investors on Monday.",
            ["2025-09-04", "2025-09-08"],
        ),
        ("The court sits on Friday before hearing the driver again on Monday.", ["2025-09-05", "2025-09-08"]),
    ],
)
def test_that_what_follows_a_day_to_come_is_to_come(text: str, days: list[str]) -> None:
    assert when(text) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("She spoke in Hull on Monday before heading to York on Tuesday.", ["2025-09-01", "2025-09-02"]),
        (
            "The inquest opens on Thursday after the crash of a ferry on Monday.",
            ["2025-09-04", "2025-09-01"],
        ),
        (
            "The trial opens on Friday because the mill burned down on Tuesday.",
            ["2025-09-05", "2025-09-02"],
        ),
    ],
)
def test_that_what_came_before_stays_in_the_past(text: str, days: list[str]) -> None:
    assert when(text) == days


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The charity has spent £4m since 2022.", "en"),
        ("She has been mayor since 2016.", "en"),
        ("Since 2021, rents have risen by 14%.", "en"),
        ("The number of pupils has doubled since early 2010.", "en"),
        ("Since 2021 the town has built three schools.", "en"),
        ("Seit 2019 hat das Museum 400 Bilder verkauft.", "de"),
        ("Freiwillige haben hier seit 2020 rund 4000 Bäume gepflanzt.", "de"),
        ("Die Brücke ist seit 2023 gesperrt.", "de"),
    ],
)
def test_that_a_year_since_which_something_goes_on_is_no_event(text: str, language: str) -> None:
    assert when(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("The pier has been closed since March 2021.", "en", ["2021-03"]),
        ("The library has been shut since Monday.", "en", ["2025-09-01"]),
        ("Die Bücherei ist seit Montag geschlossen.", "de", ["2025-09-01"]),
        ("The mill, in Leeds since 1974, closed on Friday.", "en", ["2025-08-29"]),
        ("The mill closed in 2022.", "en", ["2022"]),
    ],
)
def test_that_a_month_or_day_of_a_closing_is(text: str, language: str, days: list[str]) -> None:
    assert when(text, language) == days
