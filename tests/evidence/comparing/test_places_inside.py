"""Rows of places whose first stands right before its value, and values that leave the unit to the others."""

from datetime import date

import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article

ROWS = [
    (
        "Nach Angaben der Kammer zahlen Betriebe in Niedersachsen im Schnitt 25,6 Cent, in Bremen 24,9 und "
        "in Hamburg 26,2 Cent.",
        "de",
        "Betriebe",
        ["Hamburg", "Niedersachsen", "Bremen"],
    ),
    (
        "Der Strom kostet in Köln 31 Cent, in Bonn 29 und in Aachen 33 Cent.",
        "de",
        "Strom",
        ["Aachen", "Köln", "Bonn"],
    ),
    (
        "Eine Lehrkraft verdient in Sachsen 4.200 Euro, in Bayern 4.700 und in Hessen 4.600 Euro.",
        "de",
        "Lehrkraft",
        ["Bayern", "Hessen", "Sachsen"],
    ),
    (
        "In Ulm kostet ein Ticket 3 Euro, in Augsburg 3,40 und in Regensburg 2,90 Euro.",
        "de",
        "Ticket",
        ["Augsburg", "Ulm", "Regensburg"],
    ),
    (
        "Die Miete liegt in Jena bei 9 Euro, in Gera bei 6 und in Weimar bei 8 Euro.",
        "de",
        "Miete",
        ["Jena", "Weimar", "Gera"],
    ),
    (
        "A day ticket costs in Leeds £4.20, in York £4.70 and in Hull £3.90.",
        "en",
        "day ticket",
        ["York", "Leeds", "Hull"],
    ),
    (
        "Die Grünen kamen auf 33 Prozent, die CDU auf 27, die SPD auf 18 und die Linke auf 11 Prozent. Vor "
        "fünf Jahren hatte die CDU noch 41 Prozent erreicht.",
        "de",
        "percent",
        ["Grünen", "CDU", "SPD", "Linke"],
    ),
]


def rows(text: str, language: str) -> list[tuple[str, list[str]]]:
    article = plain_article(text, published=date(2026, 4, 30), language=language)
    return [(one.subject, list(one.labels)) for one in find_comparisons(article, find_figures(article, ()))]


@pytest.mark.parametrize(("text", "language", "subject", "places"), ROWS)
def test_that_a_row_of_places_is_read_whole(
    text: str, language: str, subject: str, places: list[str]
) -> None:
    assert rows(text, language) == [(subject, places)]


@pytest.mark.parametrize(
    "text",
    [
        "Er fuhr in Kassel 30 Kilometer, in Jena stieg er um.",
        "Sie verkaufte in Bremen 40 Bilder, in Raum 12 hingen Fotos.",
        "Der Verein zahlte in Bremen 40 Euro, in Jena kamen 12 Gäste.",
        "Die Grünen kamen auf 33 Prozent, die CDU auf 27 Prozent. Die SPD erreichte 39 Prozent.",
    ],
)
def test_that_other_figures_are_no_row(text: str) -> None:
    assert rows(text, "de") == []
