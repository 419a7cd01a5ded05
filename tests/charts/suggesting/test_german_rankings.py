"""Rankings in the words of German news: who follows behind whom, and what the first has most of."""

import pytest

from briefgen.charts.numbers import NBSP
from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

RANKED = [
    (
        "Die meisten Besucher zählte 2025 der Kölner Dom mit 6,4 Millionen, gefolgt vom Reichstag mit 2,8 "
        "Millionen und Schloss Neuschwanstein mit 1,5 Millionen.",
        "Besucher: Kölner Dom an der Spitze von 3 (6,4 Millionen)",
        ["Kölner Dom", "Reichstag", "Schloss Neuschwanstein"],
    ),
    (
        "Brasilien exportierte 2025 rund 2,9 Millionen Tonnen Kaffee, gefolgt von Vietnam mit 1,7 Millionen "
        "Tonnen und Kolumbien mit 0,8 Millionen Tonnen, teilte der Verband mit.",
        "Kaffee: Brasilien an der Spitze von 3 (etwa 2,9 Millionen Tonnen)",
        ["Brasilien", "Vietnam", "Kolumbien"],
    ),
    (
        "Hamburg führt mit 3.400 Ladesäulen, danach kommen Berlin mit 2.900 und Bremen mit 800.",
        "Hamburg an der Spitze von 3 (3.400 Ladesäulen)",
        ["Hamburg", "Berlin", "Bremen"],
    ),
    (
        "Österreich nahm 2025 rund 4.100 Ärzte auf, dahinter liegt Italien mit 2.300 Ärzten, vor Spanien mit "
        "1.900 Ärzten.",
        "Österreich an der Spitze von 3 (etwa 4.100 Ärzte)",
        ["Österreich", "Italien", "Spanien"],
    ),
    (
        "Bayern liegt mit 412 Windrädern vorn, dahinter folgen Hessen mit 380 und Sachsen mit 210.",
        "Bayern an der Spitze von 3 (412 Windräder)",
        ["Bayern", "Hessen", "Sachsen"],
    ),
    (
        "Indien erzeugte 2025 rund 140 Millionen Tonnen Reis, gefolgt von China mit 120 Millionen Tonnen und "
        "Vietnam mit 44 Millionen Tonnen.",
        "Reis: Indien an der Spitze von 3 (etwa 140 Millionen Tonnen)",
        ["Indien", "China", "Vietnam"],
    ),
]

OTHERS = [
    "München kostet 22,40 Euro, dahinter folgt ein Wald mit 300 Bäumen.",
    "Der Zug fährt mit 200 Kilometern pro Stunde, dahinter folgen Wagen mit 30 Tonnen Kies.",
    "Er wohnt hinter Haus 7, dahinter liegt Haus 9 mit 12 Wohnungen.",
    "An der Spitze steht München mit 22,40 Euro pro Quadratmeter, dahinter folgt Bonn mit 19,10 Euro.",
]


@pytest.mark.parametrize(("text", "title", "names"), RANKED)
def test_that_a_german_ranking_has_its_bars(text: str, title: str, names: list[str]) -> None:
    first = charts_of(text, "de")[0]
    assert (first.kind, first.title.replace(NBSP, " ")) == (ChartKind.BARS, title)
    assert [point.label for point in first.series[0].points] == names


@pytest.mark.parametrize("text", OTHERS)
def test_that_what_has_no_one_measure_has_no_bars(text: str) -> None:
    assert charts_of(text, "de") == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Laut der Kammer zahlen Betriebe in Niedersachsen im Schnitt 25,6 Cent, in Bremen 24,9 und "
            "in Hamburg 26,2 Cent.",
            "Betriebe zahlen: Hamburg an der Spitze von 3 (26,2 Cent)",
        ),
        (
            "Eine Lehrkraft verdient in Sachsen 4.200 Euro, in Bayern 4.700 und in Hessen 4.600 Euro.",
            "Lehrkraft verdient: Bayern an der Spitze von 3 (4.700 Euro)",
        ),
        (
            "Der Strom kostet in Köln 31 Cent, in Bonn 29 und in Aachen 33 Cent.",
            "Strom: Aachen an der Spitze von 3 (33 Cent)",
        ),
    ],
)
def test_that_places_are_ranked_by_what_is_paid_there(text: str, title: str) -> None:
    assert charts_of(text, "de")[0].title.replace(NBSP, " ") == title


POLLS = [
    (
        "Bei der Wahl kamen die Grünen auf 33 Prozent, die CDU auf 27, die SPD auf 18 und die Linke auf "
        "11 Prozent. Vor fünf Jahren hatte die CDU noch 41 Prozent erreicht.",
        "Wahl: Grünen an der Spitze von 4 (33 Prozent)",
    ),
    (
        "Laut der Umfrage käme die SPD auf 24 Prozent, die CDU auf 30 Prozent und die Grünen auf 14 Prozent.",
        "Umfrage: CDU an der Spitze von 3 (30 Prozent)",
    ),
    (
        "In der Umfrage liegt die CDU bei 31 Prozent, die SPD bei 23 und die FDP bei 9 Prozent.",
        "Umfrage: CDU an der Spitze von 3 (31 Prozent)",
    ),
    (
        "Bei der Landtagswahl erreichte die CDU 34 Prozent, die SPD 22 Prozent und die FDP 6 Prozent.",
        "Landtagswahl: CDU an der Spitze von 3 (34 Prozent)",
    ),
    (
        "In der Sonntagsfrage liegt die Union bei 29 Prozent, die Linke bei 25 Prozent und die SPD "
        "bei 15 Prozent.",
        "Sonntagsfrage: Union an der Spitze von 3 (29 Prozent)",
    ),
    (
        "Bei der Kommunalwahl holte die SPD 38 Prozent, die CDU 35 Prozent und die Grünen 12 Prozent.",
        "Kommunalwahl: SPD an der Spitze von 3 (38 Prozent)",
    ),
]


@pytest.mark.parametrize(("text", "title"), POLLS)
def test_that_a_poll_or_election_says_what_its_shares_are(text: str, title: str) -> None:
    assert charts_of(text, "de")[0].title.replace(NBSP, " ") == title


@pytest.mark.parametrize(
    "text",
    [
        "Die Auswahl ist groß: Milch liegt bei 3 Prozent, Sahne bei 30 Prozent und Quark bei 20 Prozent.",
        "In der Umfrage nannten 30 Prozent die Miete, 24 Prozent die Heizung und 12 Prozent den Verkehr.",
        "Die Milch liegt bei 3 Prozent, die Sahne bei 30 Prozent und der Quark bei 20 Prozent.",
        "Bei der Wahl kam die SPD auf 20 Prozent, die CDU auf 18 Prozent. Die Grünen erreichten 33 Prozent.",
    ],
)
def test_that_other_shares_are_no_poll(text: str) -> None:
    assert not any(chart.kind is ChartKind.BARS for chart in charts_of(text, "de"))
