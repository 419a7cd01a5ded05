"""The year of the article in somebody's mouth, our time, and days of deeds behind "mehr als"."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article


def days(text: str, language: str = "en") -> list[str]:
    article = plain_article(text, published=date(2026, 3, 10), language=language)
    return [one.when.isoformat() for one in find_events(article) if one.when]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"Nobody should be lying in a corridor in 2026," she said.'),
        ("en", 'The coach added: "It is strange to play on grass like that in 2026."'),
        ("de", "„Das darf es im Jahr 2026 nicht mehr geben“, sagte sie."),
        ("de", "„Es ist ein Unding, dass wir 2026 noch faxen“, klagte der Arzt."),
        ("de", "Schon heute könne jedes dritte Kind nicht sicher schwimmen, so Groth."),
        ("de", "Bereits heute fehlen in den Heimen 300 Pfleger."),
    ],
)
def test_that_our_time_is_no_event(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    "text", ['"Our line will reopen in 2026," he said.', '"They shut it in 2026," he said.']
)
def test_that_a_deed_somebody_tells_of_this_year_is_one(text: str) -> None:
    assert days(text) == ["2026"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "de",
            "Nach mehr als vierstündiger Debatte hat der Rat am Montagabend den Bau beschlossen.",
            ["2026-03-09"],
        ),
        ("de", "Mit mehr als 300 Gästen hat der Verein am Samstagabend gefeiert.", ["2026-03-07"]),
        ("en", "Rents rose last year, figures published on Monday show.", ["2025", "2026-03-09"]),
        ("de", "Die Pegel sind höher als am Montag.", []),
        ("de", "Im Kreis leben mehr Menschen, als am Sonntag gezählt wurden.", []),
    ],
)
def test_that_a_deed_is_told_from_what_is_compared(language: str, text: str, told: list[str]) -> None:
    assert days(text, language) == told
