"""Rows told in words no reader knows are read by what their clauses have in common."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import article_of, charts_of

ROWS = [
    (
        "en",
        "Bakers sold an average of 41 loaves each in 2023. Grocers got through 30, kiosks 12.5 and petrol "
        "stations just 4.",
        ChartKind.BARS,
        "Loaves sold each: Bakers highest of 4, at 41 loaves",
        {"Bakers": "41", "Grocers": "30", "Kiosks": "12.5", "Petrol stations": "4"},
    ),
    (
        "en",
        "Rivermouth handled 2.1 million containers in 2024, more than any other port, the guild said. "
        "Saltley came second with 1.7 million, followed by Oxwich with 1.1 million "
        "and Farne with 0.4 million.",
        ChartKind.BARS,
        "Containers handled: Rivermouth highest of 4, at 2.1 million containers",
        {"Rivermouth": "2100000", "Saltley": "1700000", "Oxwich": "1100000", "Farne": "400000"},
    ),
    (
        "en",
        "Surveyors counted 320 beavers on the Tay. On the Forth they found 140, on the Earn 85 and on the "
        "Spey 22.",
        ChartKind.BARS,
        "Beavers counted: Tay highest of 4, at 320 beavers",
        {"Tay": "320", "Forth": "140", "Earn": "85", "Spey": "22"},
    ),
    (
        "en",
        "Fifty-two per cent of visitors to Elmstead came by train in 2024. Twenty-three per cent drove, 16 "
        "per cent took a coach, tram or bus and the remaining 9 per cent walked.",
        ChartKind.HUNDRED,
        "52 per cent of visitors to Elmstead came by train",
        {"Came by train": "52", "Drove": "23", "Took a coach, tram or bus": "16", "Walked": "9"},
    ),
    (
        "en",
        "Of the 360 jobs that Arden Tyres is to shed, 190 are in Selby, 110 in St Ives and 60 in Bury.",
        ChartKind.HUNDRED,
        "Jobs that Arden Tyres is to shed: Selby largest part, at 190",
        {"Selby": "190", "St Ives": "110", "Bury": "60"},
    ),
    (
        "en",
        "In 2024 Alder lost 1,800 pupils, Birch lost 420 and Cedar lost 350. Dunmore gained 610 pupils and "
        "Elstow gained 540.",
        ChartKind.DIVERGING,
        "Alder changed most: down 1,800 pupils",
        {"Dunmore": "610", "Elstow": "540", "Cedar": "-350", "Birch": "-420", "Alder": "-1800"},
    ),
    (
        "en",
        "Overall, Reed leads with 221 delegates. Cole has 69, Orr has 41 and Vane has seven.",
        ChartKind.BARS,
        "Delegates: Reed highest of 4, at 221 delegates",
        {"Reed": "221", "Cole": "69", "Orr": "41", "Vane": "7"},
    ),
    (
        "de",
        "Glas macht 41 Prozent des Abfalls in Ulm aus. Auf Holz entfallen 28 Prozent, auf Papier 13 Prozent "
        "und auf Blech 8 Prozent. Die übrigen 10 Prozent sind sonstige Stoffe.",
        ChartKind.HUNDRED,
        "Glas größter Teil des Abfalls",
        {"Glas": "41", "Holz": "28", "Papier": "13", "Sonstige Stoffe": "10", "Blech": "8"},
    ),
    (
        "de",
        "Das meistbesuchte Museum am See war 2024 das Haus Lindau mit 210.000 Gästen. Auf dem zweiten Platz "
        "folgt das Schloss Meersburg mit 170.000 Gästen vor dem Zeppelinhaus mit 95.000 und der Burg "
        "Hohenfels mit 42.000.",
        ChartKind.BARS,
        "Gäste: Haus Lindau an der Spitze von 4 (210.000 Gäste)",
        {
            "Haus Lindau": "210000",
            "Schloss Meersburg": "170000",
            "Zeppelinhaus": "95000",
            "Burg Hohenfels": "42000",
        },
    ),
    (
        "de",
        "Die Bäcker haben 2024 mit Brot 9 Prozent mehr umgesetzt als im Jahr zuvor. Bei Kuchen betrug das "
        "Plus 3 Prozent. Der Umsatz mit Torten ging um 6 Prozent zurück, der mit Pralinen um 12 Prozent.",
        ChartKind.DIVERGING,
        "Umsatz: Pralinen mit der größten Veränderung, minus 12 Prozent",
        {"Brot": "9", "Kuchen": "3", "Torten": "-6", "Pralinen": "-12"},
    ),
]

MOVED = [
    (
        "en",
        "The Kiln Theatre in Bath welcomed 84,000 people in 2024, up from 71,000 in 2019. The Quay Theatre "
        "in Hull drew 62,000, up from 55,000. The Mill Theatre in Ely had 39,000, compared with 41,000 five "
        "years earlier. The Corn Hall in Diss counted 28,000, up from 19,000.",
        "People welcomed: up for 3 of 4",
        {"2019": ["71000", "55000", "41000", "19000"], "2024": ["84000", "62000", "39000", "28000"]},
    ),
    (
        "en",
        "The average price of a season ticket rose in each of the cities between May 2023 and May 2025. In "
        "Ghent it went from 540 euros to 615 euros a year, in Namur from 510 euros to 560 euros and in "
        "Bruges from 420 euros to 450 euros.",
        "Average price of a season ticket: up for all 3",
        {"May 2023": ["540", "510", "420"], "May 2025": ["615", "560", "450"]},
    ),
    (
        "de",
        "Die Eckhütte zählte 2024 9.400 Übernachtungen, nach 8.100 im Jahr 2023. Die Seehütte kam auf 7.200 "
        "nach 6.600, die Alte Hütte auf 6.100 nach 6.300.",
        "Übernachtungen: bei 2 von 3 gestiegen",
        {"2023": ["8100", "6600", "6300"], "2024": ["9400", "7200", "6100"]},
    ),
]

OTHERS = [
    ("en", "Brno has 380,000 people and 12 hospitals, Ostrava 280,000 and 9, Plzen 170,000 and 7."),
    ("en", "Leeds recycled 410 tonnes in 2024, Hull 320 in 2019 and York 150 in 2024."),
    ("en", "Ash gained 1,200 residents in 2022, Elm lost 300 in 2023 and Yew gained 80 in 2024."),
    (
        "en",
        "In Ash 40 per cent of homes have a garden, in Elm 30 per cent of cars and in Yew 20 per cent do.",
    ),
    ("en", "Maria Cole was third with 40 points, behind Ann Reid with 52 and Bea Orr with 60."),
    ("en", "Reid said Ash lost 40 trees, Cole said Elm lost 30 and Bell said Yew lost 20."),
    ("de", "Kiel gewann 2022 1.200 Einwohner, Plön verlor 2023 300 und Eutin gewann 2024 80."),
    ("en", "Ash has 240 nurses, of whom 12 are men, Elm has 180 and Yew 95."),
    ("en", "Anna Reid, 42, Tom Bell, 39, and Ines Cole, 51, won prizes."),
    ("en", "Ash beat Elm 3-1, Yew beat Oak 2-0 and Fir drew 1-1."),
    ("en", "The police said 40 people were hurt, the union said 60 and the hospital 55."),
    ("en", "She was mayor for 8 years, deputy for 4 years and treasurer for 2 years."),
    ("en", "Leeds built 120 flats, Hull demolished 80 and York sold 60."),
    ("en", "Profits rose 12 per cent at Ash, costs fell 4 per cent at Elm and staff fell 3 per cent at Yew."),
    ("en", "The fire killed 12 cows, 40 sheep and 300 hens."),
    ("de", "Brünn hat 380.000 Einwohner und 12 Kliniken, Ostrau 280.000 und 9, Pilsen 170.000 und 7."),
    ("de", "Die Polizei sprach von 400 Teilnehmern, die Gewerkschaft von 900 und die Stadt von 600."),
    ("de", "Anna Reim, 42, Tom Behl, 39, und Ines Kohl, 51, gewannen Preise."),
    ("de", "Im Mai kamen 40 Gäste, im Juni 30 und im Juli 25."),
]


def _rows(chart: ChartSpec) -> dict[str, str]:
    return {point.label: _plain(point.value) for point in chart.points}


def _plain(value: Decimal | None) -> str:
    assert value is not None
    return f"{value.normalize():f}"


@pytest.mark.parametrize(("language", "text", "kind", "title", "rows"), ROWS)
def test_that_all_items_are_read_from_what_their_clauses_share(
    language: str, text: str, kind: ChartKind, title: str, rows: dict[str, str]
) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is kind
    assert _rows(chart) == rows
    assert chart.title.replace("\u00a0", " ").startswith(title)


@pytest.mark.parametrize(("language", "text", "title", "values"), MOVED)
def test_that_items_then_and_now_are_told_by_how_many_moved(
    language: str, text: str, title: str, values: dict[str, list[str]]
) -> None:
    chart = charts_of(text, language)[0]
    assert (chart.kind, chart.title) == (ChartKind.PAIRED_BARS, title)
    found = {one.name: [_plain(point.value) for point in one.points] for one in chart.series}
    assert found == values


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_that_what_is_no_row_of_one_measure_is_not_drawn_as_one(language: str, text: str) -> None:
    kinds = (ChartKind.BARS, ChartKind.PAIRED_BARS, ChartKind.DIVERGING)
    assert not [chart.title for chart in charts_of(text, language) if chart.kind in kinds]


def test_that_a_part_of_a_row_is_not_shown_beside_the_whole_of_it() -> None:
    text = ROWS[1][1]
    sizes = {len(chart.points) for chart in charts_of(text)}
    assert sizes == {4}


THERE = [
    (
        "de",
        "Elsdorf bleibt das Dorf mit den meisten Reihern im Kreis. Dort zählten die Helfer des Vereins in "
        "diesem Jahr 31 Paare. In Kuhfeld waren es 12 Paare, in Lanz 9, in Boos 7 und in Wootz 4.",
        ["Elsdorf", "Kuhfeld", "Lanz", "Boos", "Wootz"],
    ),
    (
        "en",
        "Ashby is again the village with the most swans in the county. There, volunteers counted 31 pairs. "
        "In Elmham there were 12 pairs, in Cley 9 and in Holt 4.",
        ["Ashby", "Elmham", "Cley", "Holt"],
    ),
    (
        "en",
        "Most thefts were reported in Dover. Police there recorded 84 thefts. In Deal there were 51 thefts, "
        "in Hythe 40 and in Lydd 22.",
        ["Dover", "Deal", "Hythe", "Lydd"],
    ),
]
NOWHERE = [
    ("en", "The council of Dover and that of Deal differ. There, wardens counted 31 boats."),
    ("en", "The trust has wardens in Dover and in Deal. There they counted 31 boats."),
    ("en", "The wardens were out on Sunday. There, they counted 31 boats."),
    ("de", "Anna Berg freut sich über die Boote. Dort zählten die Helfer 31 Boote."),
    ("de", "Die meisten Boote liegen in Buchten. Dort zählten die Helfer 31 Boote."),
    ("de", "Von Moers nach Velbert ist es nicht weit. Dort zählten die Helfer 31 Boote."),
]
OTHER_PLACES = {
    "en": " In Hythe there were 12 boats, in Lydd 9 and in Rye 4.",
    "de": " In Kuhfeld waren es 12 Boote, in Lanz 9 und in Wootz 4.",
}


@pytest.mark.parametrize(("language", "text", "items"), THERE)
def test_that_there_is_the_one_place_the_sentence_before_names(
    language: str, text: str, items: list[str]
) -> None:
    assert [point.label for point in charts_of(text, language)[0].points] == items


@pytest.mark.parametrize(("language", "text"), NOWHERE)
def test_that_a_row_with_a_place_that_may_be_any_is_left_alone(language: str, text: str) -> None:
    assert charts_of(text + OTHER_PLACES[language], language) == ()


PLACES = [
    (
        "de",
        "Im Harz leben nach Schätzung der Verwaltung 90 bis 120 Füchse. Für den Solling gehen die Fachleute "
        "von 15 bis 25 Füchsen aus, für den Hainich von 5 bis 10 Füchsen.",
        {"Harz": 120, "Solling": 25, "Hainich": 10},
    ),
    (
        "de",
        "Im Spessart leben nach Schätzung der Förster 40 bis 60 Wildkatzen. Für die Rhön rechnen sie mit 20 "
        "bis 30 Wildkatzen, für den Vogelsberg mit 5 bis 15 Wildkatzen.",
        {"Spessart": 60, "Rhön": 30, "Vogelsberg": 15},
    ),
]
NO_PLACES = [
    (
        "de",
        "Im Harz leben nach Schätzung der Verwaltung 90 bis 120 Füchse. Für den Solling gehen die Jäger von "
        "15 bis 25 Füchsen aus, für den Hainich die Bauern von 5 bis 10 Füchsen.",
    ),
    (
        "de",
        "Im Osten fehlen nach Schätzung des Amtes 400 bis 500 Lehrer. Für den Westen rechnen die Experten "
        "mit 200 bis 300 Lehrern, für den Norden mit 50 bis 90 Lehrern.",
    ),
    ("en", "In Ash 20 to 30 shops are empty, in Elm 10 to 15 shops and in Oak 5 to 8 shops."),
]


@pytest.mark.parametrize(("language", "text", "ends"), PLACES)
def test_that_ranges_told_by_place_are_one_chart(language: str, text: str, ends: dict[str, int]) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is ChartKind.RANGE
    assert {point.label: int(point.high or 0) for point in chart.points} == ends


def test_that_the_town_of_a_dateline_is_no_item_of_a_row() -> None:
    language, text, ends = PLACES[0]
    article = article_of(f"ELMSTADT – {text}", language)
    article = replace(article, dateline=Span(0, len("ELMSTADT – ")))
    chart = suggest(article, find_evidence(article))[0]
    assert {point.label for point in chart.points} == {*ends}


@pytest.mark.parametrize(("language", "text"), NO_PLACES)
def test_that_ranges_of_several_tellers_or_of_a_deed_are_no_chart_of_places(language: str, text: str) -> None:
    assert not [chart for chart in charts_of(text, language) if chart.kind is ChartKind.RANGE]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Die Zahl der Gäste ist im März 2026 in Celle um 7 Prozent gesunken und in Uelzen um 4 Prozent "
            "zurückgegangen. In Lehrte stieg sie um 11 Prozent, in Peine um 5 Prozent, teilte der Verband am "
            "Mittwoch mit.",
            {"Celle": -7, "Uelzen": -4, "Lehrte": 11, "Peine": 5},
        ),
        (
            "Die Zahl der Unfälle ist im Mai in Celle um 9 Prozent gestiegen und in Uelzen um 3 Prozent "
            "gesunken. In Lehrte sank sie um 12 Prozent, in Peine um 6 Prozent.",
            {"Celle": 9, "Uelzen": -3, "Lehrte": -12, "Peine": -6},
        ),
    ],
)
def test_that_changes_of_one_thing_at_places_are_drawn_and_never_summed(
    text: str, values: dict[str, int]
) -> None:
    charts = charts_of(text, "de")
    assert [chart.kind for chart in charts] == [ChartKind.DIVERGING]
    assert {point.label: int(point.value or 0) for point in charts[0].points} == values


def test_that_changes_of_two_things_are_no_row() -> None:
    text = (
        "Der Umsatz ist in Celle um 4 Prozent gesunken und in Uelzen um 2 Prozent. In Lehrte wuchs der "
        "Gewinn um 8 Prozent, in Peine um 3 Prozent."
    )
    assert charts_of(text, "de") == ()
