"""Titles of short texts: one line over the day, and the text right under it, without blank lines."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article

Reader = Callable[..., Article]

TITLED = [
    (
        "Wahl in Auental",
        "30. April 2026",
        "Die Grünen kamen auf 31 Prozent, die CDU auf 28 Prozent der Stimmen.",
    ),
    (
        "Zahl der Störche",
        "3. März 2026",
        "In Brandenburg brüteten im vergangenen Jahr 1.490 Paare, mehr als je.",
    ),
    (
        "Neue Brücke über die Elde",
        "12.05.2026",
        "Die Arbeiten an der Brücke beginnen im Juli. Sie dauern ein Jahr.",
    ),
    (
        "Where the money goes",
        "2 February 2026",
        "The council will spend £240m next year. Schools take 21% of it.",
    ),
    (
        "Ferry off for a week",
        "May 4, 2026",
        "The ferry to Hale will not run until Monday, the line said today.",
    ),
    (
        "Late trains",
        "4 May 2026",
        "Trains ran late on two days in five last year. The line blames its signals.",
    ),
    (
        "Schwimmbäder",
        "30. April 2026",
        "Die Bäder zählten im vergangenen Jahr 430.000 Besucher, weniger als 2024.",
    ),
    (
        "Floods",
        "30 April 2026",
        "Water stood in the streets of Lower Wick for the third day, the mayor said.",
    ),
]


@pytest.mark.parametrize(("title", "day", "text"), TITLED)
def test_that_a_line_over_the_day_is_the_title(title: str, day: str, text: str, read_bytes: Reader) -> None:
    article = read_bytes(f"{title}\n{day}\n{text}".encode())
    assert (article.headline, article.text) == (title, text)
    assert article.published is not None


@pytest.mark.parametrize(
    "text",
    [
        "30. April 2026\nDie Grünen kamen auf 31 Prozent, die CDU auf 28 Prozent der Stimmen im Land.",
        "The council will meet again on Monday to vote on the budget for the year, the town clerk said, and "
        "on the new bridge over the river.\n2 February 2026\nIt will spend £240m next year.",
        "Müller:\n30. April 2026\nDie Bäder zählten im vergangenen Jahr 430.000 Besucher, weniger als 2024.",
        "2026\n30 April 2026\nWater stood in the streets of Lower Wick for the third day, the mayor said.",
    ],
)
def test_that_other_first_lines_are_none(text: str, read_bytes: Reader) -> None:
    assert not read_bytes(text.encode()).headline
