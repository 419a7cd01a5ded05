"""Rows whose items stand in unlike places of their clauses are read where each clause has one name."""

from decimal import Decimal

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

ROWS = [
    (
        "en",
        "The Castle Museum welcomed 61,000 visitors in 2025 after 48,000 the year before. At the Maritime "
        "Museum the number slipped from 35,000 to 33,500, while the Toy Museum saw its figure jump from "
        "12,400 to 19,000.",
        ChartKind.PAIRED_BARS,
        {"Castle Museum": "48000", "Maritime Museum": "35000", "Toy Museum": "12400"},
    ),
    (
        "en",
        "House prices are drifting apart. In Northgate they rose by 6 per cent over the year and in "
        "Eastholme by 2.5 per cent, but they fell by 3 per cent in Southwell.",
        ChartKind.DIVERGING,
        {"Northgate": "6", "Eastholme": "2.5", "Southwell": "-3"},
    ),
    (
        "en",
        "Hospitals and care homes added 420 jobs in the year to June, software firms another 310. Shops "
        "shed 260, and banks 190.",
        ChartKind.DIVERGING,
        {"Hospitals and care homes": "420", "Software firms": "310", "Banks": "-190", "Shops": "-260"},
    ),
    (
        "de",
        "Strandau meldet bei den Übernachtungen ein Plus von 8 Prozent gegenüber dem Vorjahr, Kölpin eines "
        "von 3 Prozent. Im Binnenland sieht es anders aus: Waldsee büßte 5 Prozent ein, Oberbergen sogar "
        "11 Prozent.",
        ChartKind.DIVERGING,
        {"Strandau": "8", "Kölpin": "3", "Waldsee": "-5", "Oberbergen": "-11"},
    ),
    (
        "de",
        "Während Neustadt im vergangenen Jahr 510 Einwohner hinzugewann und Seedorf immerhin 75, ging die "
        "Einwohnerzahl in Altenau um 340 zurück und in Bergheim um 120.",
        ChartKind.DIVERGING,
        {"Neustadt": "510", "Seedorf": "75", "Bergheim": "-120", "Altenau": "-340"},
    ),
    (
        "de",
        "86.000 Gäste kamen in diesem Sommer ins Waldbad, so viele wie in kein anderes Freibad. Das Seebad "
        "besuchten 71.500 Menschen, das Südbad 43.000. Schlusslicht ist das Bergbad mit 18.200 Gästen.",
        ChartKind.BARS,
        {"Waldbad": "86000", "Seebad": "71500", "Südbad": "43000", "Bergbad": "18200"},
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "points"), ROWS)
def test_that_the_one_name_of_each_clause_is_its_item(
    language: str, text: str, kind: ChartKind, points: dict[str, str]
) -> None:
    first = charts_of(text, language)[0]
    assert first.kind is kind
    assert {p.label: p.value for p in first.series[0].points} == {
        name: Decimal(value) for name, value in points.items()
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Another measure in a later clause.
        (
            "en",
            "The Castle Museum welcomed 61,000 visitors in 2025 after 48,000 the year before. At the "
            "Maritime Museum the budget slipped from 35,000 to 33,500, while the Toy Museum saw its figure "
            "jump from 12,400 to 19,000.",
        ),
        (
            "en",
            "House prices are drifting apart. In Northgate they rose by 6 per cent over the year and in "
            "Eastholme by 2.5 per cent, but the jobless rate fell by 3 per cent in Southwell.",
        ),
        # The first of the list stands before it, with another noun.
        (
            "en",
            "Wardens handed out 2,310 fines in Mill Road. Next came Market Square, where 1,870 drivers found "
            "a ticket, then Dock Street (1,240) and Abbey Lane (655).",
        ),
        # Who spends is not what is measured.
        (
            "en",
            "In Ashby the council spent £40 million on roads, in Elmstead £30 million and in Yewcombe "
            "£12 million.",
        ),
        # A place that is no town stands beside two that are.
        ("de", "Moorbach zählte 3.100 Besucher, Talheim 1.900 und Lindau 700. In das neue Bad kamen 9.400."),
    ],
)
def test_that_a_clause_of_something_else_is_in_no_row(language: str, text: str) -> None:
    shown = {ChartKind.BARS, ChartKind.PAIRED_BARS, ChartKind.DIVERGING}
    charts = [chart for chart in charts_of(text, language) if chart.kind in shown]
    assert not [chart.title for chart in charts if len(chart.series[0].points) > 2]
