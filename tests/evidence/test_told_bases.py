"""Dates of what another amount is set against, and of a clause that tells which one is meant."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article

TUESDAY = date(2026, 11, 24)


def told(text: str, language: str) -> list[tuple[str, str]]:
    article = plain_article(text, published=TUESDAY, language=language)
    return [(one.when.isoformat() if one.when else "", one.told) for one in find_events(article)]


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("The clinics did 3,260 scans, up 48 per cent on the same period of 2025.", "en", []),
        ("Sales were £4m, down 6% on the first quarter of 2024.", "en", []),
        ("Exports fell 3% on the same month of last year.", "en", []),
        (
            "Maize has climbed to 5,400 shillings ($41.80) per 90-kilogram bag from 3,900 a year ago.",
            "en",
            [],
        ),
        ("Wheat fell to $210 a short ton in Chicago from $260 in May.", "en", []),
        ("Rents rose to £1,350 a month for one room from £940 in 2021.", "en", []),
        ("Visits rose 4% in the same period of 2025.", "en", ["2025"]),
        ("The firm spent $40m on the plant in 2024.", "en", ["2024"]),
        ("He moved to 12 Mill Lane, not far from the pier, in May 2024.", "en", ["2024-05"]),
    ],
)
def test_that_the_date_of_a_base_dates_nothing(text: str, language: str, days: list[str]) -> None:
    assert [day for day, _ in told(text, language)] == days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The team returned to ten of the lakes that had been sampled in 2016.",
            [("2016", "the lakes that had been sampled in 2016")],
        ),
        (
            "Police want to speak to the driver who left the scene on Friday.",
            [("2026-11-20", "the driver who left the scene on Friday")],
        ),
        (
            "She now runs the bakery which opened in May 2021.",
            [("2021-05", "the bakery which opened in May 2021")],
        ),
        (
            "Divers are searching the ferry that sank in March.",
            [("2026-03", "the ferry that sank in March")],
        ),
        (
            "A statue honours the miners who died in 1934.",
            [("1934", "the miners who died in 1934")],
        ),
        (
            "He owns the mill that was built in 1890.",
            [("1890", "the mill that was built in 1890")],
        ),
        (
            "A man who stole two cars was jailed on Friday.",
            [("2026-11-20", "A man who stole two cars was jailed on Friday.")],
        ),
        (
            "The council said that the pool closed in May.",
            [("2026-05", "The council said that the pool closed in May.")],
        ),
        (
            "The court heard that was the plan in 2019.",
            [("2019", "The court heard that was the plan in 2019.")],
        ),
    ],
)
def test_that_a_clause_that_tells_which_is_told_with_its_noun(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert told(text, "en") == found
