"""Items with a value then and now, told over several sentences and by words for what is counted."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

MOVED = [
    (
        "en",
        "The Rovers drew 12,000 fans in 2025, up from 9,000 in 2020. The Wanderers "
        "counted 8,000 fans, compared "
        "with 8,500 in 2020, and attendance at City Park rose to 6,000 from 5,000 over the same period.",
        ("2020", "2025"),
        ["Rovers", "Wanderers", "City Park"],
    ),
    (
        "en",
        "Rents are higher than five years ago. In Ash the average rent rose from £500 to £700, "
        "in Elm from £450 "
        "to £520 and in Oak from £400 to £480.",
        ("Five years ago", "Now"),
        ["Ash", "Elm", "Oak"],
    ),
    (
        "en",
        "Voters in Dray turned out in greater numbers than four years ago. Turnout there was "
        "55% (2022: 49%). In "
        "Combe it came to 57% (58%) and in Ashdale to 54% (62%).",
        ("2022", "Later"),
        ["Combe", "Dray", "Ashdale"],
    ),
    (
        "de",
        "Eltern zahlen mehr als vor zwei Jahren. In Ulm kletterte der Beitrag von 210 auf 265 "
        "Euro, in Aalen von "
        "190 auf 220 Euro. Nur in Calw sank er, und zwar von 240 auf 200 Euro.",
        ("Vor zwei Jahren", "Jetzt"),
        ["Ulm", "Aalen", "Calw"],
    ),
]


@pytest.mark.parametrize(("language", "text", "periods", "items"), MOVED)
def test_that_values_then_and_now_are_read_over_sentences(
    language: str, text: str, periods: tuple[str, str], items: list[str]
) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is ChartKind.PAIRED_BARS
    assert tuple(one.name for one in chart.series) == periods
    assert [one.label for one in chart.series[1].points] == items


@pytest.mark.parametrize(
    "text",
    [
        "The zoo drew 400,000 visitors in 2024, up from 350,000 in 2019. The park counted 90,000 visitors, "
        "compared with 80,000 in 2019, and income at the Sea Museum rose to 70,000 from 60,000.",
        "Shops in Dray sold more than last year. There were 55 of them (2022: 49). In Combe "
        "there were 57 (58) "
        "and in Ashdale 54 (62).",
    ],
)
def test_that_what_one_item_had_is_no_item(text: str) -> None:
    assert ChartKind.PAIRED_BARS not in {chart.kind for chart in charts_of(text)}
