"""Each row of the table in the plain words of news: what is drawn first, and with which title."""

import pytest

from briefgen.charts.numbers import NBSP
from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of, reasons_of

BIG, GRID, RANGE, BARS = ChartKind.BIG_NUMBER, ChartKind.GRID, ChartKind.RANGE, ChartKind.BARS
HUNDRED, DIVERGING, PAIRED = ChartKind.HUNDRED, ChartKind.DIVERGING, ChartKind.PAIRED_BARS

DRAWN = [
    # --- one number
    (
        "en",
        BIG,
        "Council of Morley spent £3.1 million on school meals",
        "The council of Morley spent £3.1 million on school meals in 2025, the council said.",
    ),
    (
        "en",
        BIG,
        "New library in Selby drew 212,000 visitors",
        "The new library in Selby drew 212,000 visitors in its first year, according to the county.",
    ),
    (
        "en",
        BIG,
        "12,000 people slept rough in London",
        "The charity Homeward said 12,000 people slept rough in London in 2025.",
    ),
    # --- one share in whole per cent
    (
        "en",
        BIG,
        "43% of farmers in Kent had lost crops to drought",
        "A survey by Radian found that 43% of farmers in Kent had lost crops to drought in 2025.",
    ),
    (
        "en",
        BIG,
        "31% of nurses in Hull were off sick",
        "In May 2026, 31% of nurses in Hull were off sick, the union said on Tuesday.",
    ),
    (
        "de",
        BIG,
        "37 Prozent der Mieter in Bremen waren im März 2026 mit der Miete im Rückstand",
        "37 Prozent der Mieter in Bremen waren im März 2026 mit der Miete im Rückstand, "
        "teilte der Mieterverein mit.",
    ),
    # --- range or estimate
    (
        "en",
        RANGE,
        "Between 300 and 700 people drowned in the flood in Norby",
        "The Red Crescent estimates that between 300 and 700 people drowned in the flood in Norby in 2024.",
    ),
    (
        "en",
        RANGE,
        "Weekly rents in Morley: £210 to £340",
        "Weekly rents in Morley ranged from £210 to £340 in 2025, the housing charity Shelterline said.",
    ),
    (
        "en",
        RANGE,
        "Pay in the mill: $18 to $26",
        "Pay in the mill varied from $18 to $26 in 2025, the union said.",
    ),
    (
        "de",
        RANGE,
        "Mieten in Lünen: 310 bis 540 Euro",
        "Die Mieten in Lünen reichten 2025 von 310 bis 540 Euro, teilte der Mieterverein mit.",
    ),
    # --- a ranking with limits, in the order the article puts it
    (
        "en",
        BARS,
        "Euros donated: Norland highest of 3, at more than €5 billion",
        "Norland donated more than €5bn to the fund in 2025, ahead of Estria on €2.4bn and Vesterland on "
        "at least €1.1bn, the institute said.",
    ),
    (
        "en",
        BARS,
        "Aldam highest of 3, at more than 5 million containers",
        "Aldam handled more than 5 million containers in 2025, ahead of Bremsund with 2.4 million and Corvik "
        "with at least 1.1 million.",
    ),
    (
        "en",
        BARS,
        "Aldam highest of 3, at 4,000 bikes",
        "Aldam sold 4,000 bikes, Bremsund sold 3,000 bikes and Corvik sold fewer than 900 bikes.",
    ),
    (
        "de",
        BARS,
        "Aldorf an der Spitze von 3 (mehr als 4.000 Räder)",
        "Aldorf verkaufte 2025 mehr als 4000 Räder, gefolgt von Berg mit 3000 und Celle mit mindestens 1200.",
    ),
    # --- a part of a whole
    ("en", HUNDRED, "12 of 270 aircraft are freighters", "Of the 270 aircraft, 12 are freighters."),
    ("en", HUNDRED, "52 of 86 homes were uninsured", "Of the 86 homes, 52 were uninsured."),
    ("en", HUNDRED, "Leased: 12 of 270 aircraft", "The line has 270 aircraft, including 12 leased."),
    # --- changes
    (
        "en",
        DIVERGING,
        "Exports to Norland changed most: down 14 per cent",
        "Exports to Estria were up 9% in 2025 while exports to Norland were down 14% and exports to "
        "Vesterland were down 3%, the ministry said.",
    ),
    (
        "de",
        DIVERGING,
        "Ausgaben für Schulen mit der größten Veränderung: plus 40 Millionen Euro",
        "Die Ausgaben für Schulen stiegen 2025 um 40 Millionen Euro, die Ausgaben für Straßen sanken um 25 "
        "Millionen Euro, und die Ausgaben für Parks sanken um 8 Millionen Euro, teilte die Stadt mit.",
    ),
    # --- a series whose last value names itself
    (
        "de",
        ChartKind.LINE,
        "Besucher: von 310.000 auf 390.000 gestiegen",
        "2021 zählte der Park 310.000 Besucher, 2022 waren es 350.000, 2023 dann 420.000 und 2024 "
        "schließlich 390.000 Besucher.",
    ),
    # --- before and after
    (
        "en",
        PAIRED,
        "Norland now higher of the two, at 910 tonnes",
        "Norland produced 340 tonnes of lithium in 2020 and 910 tonnes in 2025. Estria produced 520 tonnes "
        "in 2020 and 780 tonnes in 2025, the mining board said.",
    ),
]

QUIET = [
    "Rail spent $5m more in 2025, the union said.",
    "The council built 2,400 homes in 2024, compared with 960 completed since 2020.",
    "Of those asked, 37% of tenants surveyed, the charity said, in 2025.",
    "Aldam sold 4,000 bikes, Bremsund sold 3,000 bikes and Corvik sold more than 900 bikes.",
    "Just by growing rice, Norland exported 10 trillion litres of water in 2025.",
    "In a statement, the mayor said the state allocated $26 million in funds in 2025.",
    "Nevmine said 89% of the total issued and outstanding shares were tendered in 2025.",
    "Cruz got 1% to 3%, compared with 23% to 27% for Dewhurst, according to polls in 2025.",
    "Some 75% of its phones were made in Norland in 2025, the firm said.",
    "Maddox, 66, has used the winter to get in better shape, dropping from 208 pounds to 193.",
    "It said 78% of the deal will be paid in cash, up from 50%.",
]


@pytest.mark.parametrize(("language", "kind", "title", "text"), DRAWN)
def test_that_the_chart_of_the_row_comes_first(language: str, kind: ChartKind, title: str, text: str) -> None:
    first = charts_of(text, language)[0]
    assert (first.kind, first.title.replace(NBSP, " ")) == (kind, title)


@pytest.mark.parametrize("text", QUIET)
def test_that_what_no_clause_says_by_itself_has_no_chart(text: str) -> None:
    assert charts_of(text) == ()


def test_that_a_whole_share_has_its_squares() -> None:
    text = "The survey by Pollcraft found that 37% of adults owned a heat pump in 2025."
    assert [chart.kind for chart in charts_of(text)] == [BIG, GRID]


def test_that_an_answered_figure_is_not_said_to_lack_its_answers() -> None:
    text = "Nach Angaben der Stadt besaßen 2025 rund 41 Prozent der Haushalte ein Lastenrad."
    assert not [reason for reason in reasons_of(text, "de") if reason.startswith("Es fand sich keine Zahl")]


def test_that_a_measure_read_over_its_end_is_told_as_none() -> None:
    text = (
        "Vom Strom des Landes kamen 2025 nach Angaben des Netzbetreibers 44 Prozent aus Wind, 31 Prozent aus "
        "Kohle und 12 Prozent aus Sonne."
    )
    named = [chart for chart in charts_of(text, "de") if "Angaben" in f"{chart.title} {chart.subtitle}"]
    assert not named


def test_that_a_weight_of_somebody_is_not_said_to_lack_room() -> None:
    text = "Maddox, 66, has used the winter to get in better shape, dropping from 208 pounds to 193."
    assert "No words were found that say what 208 and 193 pounds measure." in reasons_of(text)
