"""Items told by their places over sentences are ranked, with what the list is of."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

TOLD = [
    (
        "en",
        "Norway sold 12,000 heat pumps last year. Sweden, by contrast, sold 9,400 and Denmark just 3,100.",
        "Heat pumps sold: Norway highest of 3, at 12,000 heat pumps",
        {"Norway": "12000", "Sweden": "9400", "Denmark": "3100"},
    ),
    (
        "en",
        "Oslo tops the list of the dearest cities for a coffee with an average of €5.20.\nIt is followed by "
        "Copenhagen with €4.90. Zurich came third at €4.80, and Paris fourth at €3.60.",
        "Dearest cities for a coffee: Oslo highest of 4, at €5.20",
        {"Oslo": "5.20", "Copenhagen": "4.90", "Zurich": "4.80", "Paris": "3.60"},
    ),
    (
        "en",
        "Alder leads the table for recycling with 62 per cent of waste. Birch is second with 54 per cent and "
        "Cedar third with 40 per cent.",
        "Recycling: Alder highest of 3, at 62 per cent",
        {"Alder": "62", "Birch": "54", "Cedar": "40"},
    ),
    (
        "en",
        "Leeds had the most potholes, at 14,200. Hull came second with 9,800, ahead of York with 3,100.",
        "Potholes: Leeds highest of 3, at 14,200",
        {"Leeds": "14200", "Hull": "9800", "York": "3100"},
    ),
    (
        "de",
        "Spitzenreiter bei den Ladesäulen ist Hamburg mit 2.410 öffentlichen Punkten. Auf Platz zwei folgt "
        "München mit 1.980, dahinter liegt Ulm mit 1.240. Schlusslicht ist Bremen mit 310.",
        "Ladesäulen: Hamburg an der Spitze von 4 (2.410)",
        {"Hamburg": "2410", "München": "1980", "Ulm": "1240", "Bremen": "310"},
    ),
    (
        "de",
        "Die meisten Ladepunkte hat Hamburg mit 2.410. Auf Platz zwei liegt München mit 1.980, auf Platz "
        "drei Ulm mit 1.240.",
        "Ladepunkte: Hamburg an der Spitze von 3 (2.410)",
        {"Hamburg": "2410", "München": "1980", "Ulm": "1240"},
    ),
    (
        "de",
        "Norwegen verkaufte 12.000 Wärmepumpen. Schweden dagegen verkaufte nur 9.400, Dänemark 3.100.",
        "Verkaufte Wärmepumpen: Norwegen an der Spitze von 3 (12.000 Wärmepumpen)",
        {"Norwegen": "12000", "Schweden": "9400", "Dänemark": "3100"},
    ),
]

OTHERS = [
    ("en", "Alder tops the list with 412 fires. Birch came second with 820 and Cedar third with 118."),
    (
        "en",
        "Alder tops the list with 412 fires in 2024. Birch was second with 320 in 2025, Cedar third with 11.",
    ),
    ("en", "Norway sold 12,000 heat pumps. Sweden, by contrast, bought 9,400 and Denmark just 3,100."),
    ("en", "Alder tops the list with 412 fires. It came second with 320 last year and Cedar third with 118."),
    ("en", "Alder tops the list with €412. Birch came second with €320 and Cedar third with €118."),
    (
        "en",
        "Kenya topped the table with 11 medals. Peru was second on seven points, Chad third with four.",
    ),
    (
        "de",
        "Spitzenreiter ist Kiel mit 2.410 Punkten. Auf Platz zwei liegt Ulm mit 9 Prozent, dann Jena mit 14.",
    ),
    ("de", "Norwegen verkaufte 12.000 Wärmepumpen. Schweden dagegen kaufte 9.400, Dänemark 3.100."),
]


@pytest.mark.parametrize(("language", "text", "title", "told"), TOLD)
def test_that_items_told_by_their_places_are_bars(
    language: str, text: str, title: str, told: dict[str, str]
) -> None:
    chart = charts_of(text, language)[0]
    assert (chart.kind, chart.title.replace("\u00a0", " ")) == (ChartKind.BARS, title)
    assert {point.label: f"{point.value:f}" for point in chart.points} == told


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_that_what_is_no_such_row_is_not_ranked(language: str, text: str) -> None:
    assert ChartKind.BARS not in [chart.kind for chart in charts_of(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "Palmero lost 34 days, Santia 27, Cortes 19, Lindau 11 and Hove 6, the federation said.",
            "Days lost: Palmero highest of 5, at 34 days",
        ),
        (
            "de",
            "Rheintal produzierte 340 Tonnen, Ahrtal 270 und Nahetal 60, teilte der Verband mit.",
            "Produzierte Tonnen: Rheintal an der Spitze von 3 (340 Tonnen)",
        ),
    ],
)
def test_that_a_row_of_measures_says_what_was_done(language: str, text: str, title: str) -> None:
    chart = charts_of(text, language)[0]
    assert (chart.kind, chart.title.replace("\u00a0", " ")) == (ChartKind.BARS, title)


def test_that_what_a_thing_measured_over_time_is_a_line() -> None:
    chart = charts_of(
        "The ice in the bay measured 1.84 metres in March 2021. It was 1.71 metres thick in March 2022, "
        "1.66 metres in March 2023, 1.49 metres in March 2024 and 1.32 metres in March 2025.",
        "en",
    )[0]
    assert (chart.kind, len(chart.series[0].points)) == (ChartKind.LINE, 5)
