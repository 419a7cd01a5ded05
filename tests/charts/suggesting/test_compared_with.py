"""Bars of changes say what the changes are compared with, where the article does."""

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartKind
from tests.charts.reading import article_of


def subtitles(text: str, language: str) -> list[str]:
    article = article_of(text, language)
    charts = suggest(article, find_evidence(article))
    return [c.subtitle.replace("\xa0", " ") for c in charts if c.kind is ChartKind.DIVERGING]


@pytest.mark.parametrize(
    ("language", "text", "subtitle"),
    [
        (
            "en",
            "Barley output shrank by 22 per cent in 2025 compared with 2024, and oats were down 9 per"
            " cent, while"
            " rye gained 14 per cent, the union said.",
            "2025, change in per cent compared with 2024",
        ),
        (
            "en",
            "Compared to the same month a year earlier, traffic at Harwich rose by 12 per cent and"
            " traffic at Dover"
            " fell by 5 per cent.",
            "Change in per cent compared to the same month a year earlier",
        ),
        (
            "en",
            "Rents in Leeds rose by 6 per cent, and rents in Hull fell by 2 per cent, versus the second"
            " half of 2023.",
            "Change in per cent versus the second half of 2023",
        ),
        (
            "de",
            "Der Absatz von Rollern sank 2025 im Vergleich zu 2024 um 31 Prozent, der Absatz von Rädern"
            " stieg um 18"
            " Prozent.",
            "2025, Veränderung in Prozent im Vergleich zu 2024",
        ),
        (
            "de",
            "Gegenüber dem gleichen Zeitraum des Vorjahres stieg der Umschlag in Emden um 12 Prozent, der"
            " Umschlag in"
            " Bremen fiel um 5 Prozent.",
            "Veränderung in Prozent gegenüber dem gleichen Zeitraum des Vorjahres",
        ),
        (
            "de",
            "Die Preise für Butter fielen um 9 Prozent, die Preise für Käse stiegen um 4 Prozent,"
            " verglichen mit Mai"
            " 2023.",
            "Veränderung in Prozent verglichen mit Mai 2023",
        ),
    ],
)
def test_that_changes_say_what_they_are_compared_with(language: str, text: str, subtitle: str) -> None:
    assert subtitles(text, language) == [subtitle]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Preis für Heu fiel um 9 Prozent, der Preis für Stroh stieg gegenüber der Schätzung um 4"
            " Prozent.",
        ),
        (
            "de",
            "Der Preis für Heu fiel um 9 Prozent, der Preis für Stroh stieg um 4 Prozent. Gegenüber 2019"
            " war der Mai"
            " nass.",
        ),
        (
            "en",
            "Rents in Leeds rose by 6 per cent, and rents in Hull fell by 2 per cent, against forecasts."
            " Compared with"
            " 2019 the year was dull.",
        ),
        (
            "en",
            "Rents in Leeds rose by 6 per cent, and rents in Hull fell by 2 per cent, against the advice"
            " of the bank.",
        ),
    ],
)
def test_that_what_is_no_time_of_the_row_is_not_named(language: str, text: str) -> None:
    assert [
        subtitle.partition("Prozent")[2] or subtitle.partition("cent")[2]
        for subtitle in subtitles(text, language)
    ] == [""]


def test_that_changes_counted_from_unlike_times_are_no_row() -> None:
    text = (
        "Rents in Leeds rose by 6 per cent compared with 2024, and rents in Hull fell by 2 per cent"
        " compared with"
        " 2019."
    )
    assert subtitles(text, "en") == []
