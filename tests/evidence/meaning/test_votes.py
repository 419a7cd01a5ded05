"""How many more of those counted voted is told in the same unit, and who puts a figure tells it."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "units", "language"),
    [
        (
            "31 Abgeordnete stimmten dafür, 22 dagegen, vier enthielten sich.",
            ["Abgeordneter"] * 3,
            "de",
        ),
        ("Thirty-one councillors voted for it, 22 against and four abstained.", ["councillor"] * 3, "en"),
        ("The motion was carried with 14 in favour and nine against.", ["", ""], "en"),
        ("Der Rat hat 40 Mitglieder. Es gab 22 Stimmen, acht fehlten.", ["Mitglied", "Stimme", ""], "de"),
    ],
)
def test_that_those_who_voted_are_counted_alike(text: str, units: list[str], language: str) -> None:
    assert [one.quantity.unit.name for one in find_evidence(article_of(text, language)).figures] == units


@pytest.mark.parametrize(
    ("text", "who", "language"),
    [
        ("The World Health Organization recommends at least 95 per cent.", "World Health Organization", "en"),
        ("Die Kammer empfiehlt mindestens 95 Prozent.", "Kammer", "de"),
        ("The striker put the ball in from 20 metres.", "", "en"),
        ("The council put £3m aside.", "", "en"),
    ],
)
def test_that_who_puts_or_recommends_a_figure_tells_it(text: str, who: str, language: str) -> None:
    [figure] = find_evidence(article_of(text, language)).figures
    assert (figure.says_who.text if figure.says_who else "") == who
