"""Two main clauses of one sentence, each with its date, are two happenings."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article


def told(text: str) -> dict[str, str]:
    """What happened on each date."""
    article = plain_article(text, published=date(2026, 4, 30), language="en")
    return {event.when.isoformat(): event.told for event in find_events(article) if event.when}


@pytest.mark.parametrize(
    ("text", "happened"),
    [
        (
            "The yard went into administration in August 2019, and the ship finally entered service in "
            "January 2025.",
            {
                "2019-08": "The yard went into administration in August 2019",
                "2025-01": "the ship finally entered service in January 2025.",
            },
        ),
        (
            "The mill opened in May 1921, and the last loom stopped in June 1987.",
            {
                "1921-05": "The mill opened in May 1921",
                "1987-06": "the last loom stopped in June 1987.",
            },
        ),
        (
            "The bank closed its branch in 2016, but the library opened a desk there in March 2018.",
            {
                "2016": "The bank closed its branch in 2016",
                "2018-03": "the library opened a desk there in March 2018.",
            },
        ),
        (
            "The council approved the tunnel in 2008, and Norwick started digging in 2011.",
            {
                "2008": "The council approved the tunnel in 2008",
                "2011": "Norwick started digging in 2011.",
            },
        ),
        (
            "A fire destroyed the pier in July 1979, and the owners restored it in May 1983.",
            {
                "1979-07": "A fire destroyed the pier in July 1979",
                "1983-05": "the owners restored it in May 1983.",
            },
        ),
        (
            "The strike ended on 3 March 2020, and the pits reopened on 9 March 2020.",
            {
                "2020-03-03": "The strike ended on 3 March 2020",
                "2020-03-09": "the pits reopened on 9 March 2020.",
            },
        ),
        (
            "In May 2025 the workers asked for help, and in December ministers offered a loan.",
            {
                "2025-05": "In May 2025 the workers asked for help",
                "2025-12": "in December ministers offered a loan.",
            },
        ),
        (
            "The works stopped in May 2020 because of the storm and resumed in June 2021.",
            {
                "2020-05": "The works stopped in May 2020 because of the storm",
                "2021-06": "The works stopped in May 2020 because of the storm and resumed in June 2021.",
            },
        ),
        (
            "The charity announced the scheme in May 2015 and bought the plot in March 2017.",
            {
                "2015-05": "The charity announced the scheme in May 2015",
                "2017-03": "The charity … bought the plot in March 2017.",
            },
        ),
    ],
)
def test_that_joined_clauses_are_two_happenings(text: str, happened: dict[str, str]) -> None:
    assert told(text) == happened


@pytest.mark.parametrize(
    "text",
    [
        "A fire destroyed the pier in July 1979, and its owners restored it in May 1983.",
        "He bought a farm in Kent in 2019, and a boat in Essex in 2021.",
        "The bridge opened in 2020, and it was sold to a bank in 2021.",
        "The firm opened shops in 2020, and the other day it closed three of them.",
    ],
)
def test_that_what_is_no_clause_by_itself_stays_in_its_sentence(text: str) -> None:
    assert set(told(text).values()) == {text}


@pytest.mark.parametrize(
    ("text", "language", "happened"),
    [
        (
            "In June 2024 inspectors shut the hall, and on 14 October 2025 the council approved a repair.",
            "en",
            [
                "In June 2024 inspectors shut the hall",
                "on 14 October 2025 the council approved a repair.",
            ],
        ),
        (
            "Im Juni 2024 sperrte das Amt den Saal, und am 14. Oktober 2025 beschloss der Rat die Sanierung.",
            "de",
            [
                "Im Juni 2024 sperrte das Amt den Saal",
                "am 14. Oktober 2025 beschloss der Rat die Sanierung.",
            ],
        ),
        ("The firm sold 40 boats in 2019, and in 2021 it sold 60.", "en", None),
        ("He bought a farm in 2019, and in 2021 a boat.", "en", None),
        ("Er kaufte 2019 einen Hof, und im Jahr 2021 ein Boot.", "de", None),
    ],
)
def test_that_a_clause_that_opens_with_its_date_is_one_by_itself(
    text: str, language: str, happened: list[str] | None
) -> None:
    article = plain_article(text, published=date(2026, 4, 30), language=language)
    assert [event.told for event in find_events(article)] == (happened or [text])
