"""A verb that shares a whole out makes parts of it, shown with what is left."""

from decimal import Decimal

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

PARTS = [
    (
        "en",
        "Fishing gear makes up 52 per cent of the rubbish that divers lift off Elm. Plastic bottles account "
        "for 21 per cent and tins for 9 per cent, the group Clean Deep said.",
        "Fishing gear largest part of the rubbish, at 52 per cent",
        {"Fishing gear": "52", "Plastic bottles": "21", "Tins": "9", "rest, not stated": "18"},
    ),
    (
        "en",
        "Coal accounted for 38 per cent of the power last year, wind for 27 per cent and gas for 19 "
        "per cent.",
        "Coal largest part of the power, at 38 per cent",
        {"Coal": "38", "Wind": "27", "Gas": "19", "rest, not stated": "16"},
    ),
    (
        "en",
        "Americans made up the largest group of visitors to Elm, at 29 percent. Britons accounted for "
        "14 percent, Germans for 9 percent and Poles for 6 percent; the remaining 42 percent came from "
        "elsewhere.",
        "Americans’ share of visitors to Elm highest of 4, at 29 per cent",
        {"The rest": "42", "Americans": "29", "Britons": "14", "Germans": "9", "Poles": "6"},
    ),
    (
        "de",
        "Auf Gas entfielen im vergangenen Jahr 48 Prozent der Wohnungen, auf Fernwärme 33 Prozent, auf Öl "
        "elf Prozent und auf Wärmepumpen vier Prozent.",
        "Gas größter Teil der Wohnungen (48 Prozent)",
        {"Gas": "48", "Fernwärme": "33", "Öl": "11", "Wärmepumpen": "4", "Rest, nicht angegeben": "4"},
    ),
    (
        "de",
        "54 Prozent der Einnahmen stammten 2025 aus Eintrittskarten, 27 Prozent aus Zuschüssen und zwölf "
        "Prozent aus Spenden. Den Rest, 7 Prozent, brachten Gaststätte und Laden ein.",
        "Eintrittskarten größter Teil der Einnahmen (54 Prozent)",
        {"Eintrittskarten": "54", "Zuschüssen": "27", "Spenden": "12", "Übrige": "7"},
    ),
]

WHOLES_OF_THEIR_OWN = [
    (
        "en",
        "Pupils from abroad made up 12 per cent of the intake in Ash, 9 per cent in Elm and 7 per cent in "
        "Oak.",
    ),
    (
        "de",
        "In Ulm stammten 12 Prozent der Schüler aus dem Ausland, in Aalen 9 Prozent und in Bonn 7 Prozent.",
    ),
    (
        "de",
        "Die größte Gruppe der Patienten stellten mit 44 Prozent die Kinder. Auf Rentner entfielen 30 "
        "Prozent, auf Touristen 26 Prozent.",
    ),
]


@pytest.mark.parametrize(("language", "text", "title", "points"), PARTS)
def test_that_what_is_shared_out_is_shown_as_parts(
    language: str, text: str, title: str, points: dict[str, str]
) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is ChartKind.HUNDRED
    assert chart.title.replace("\xa0", " ") == title
    assert {one.label: one.value for one in chart.points} == {
        name: Decimal(value) for name, value in points.items()
    }


@pytest.mark.parametrize(("language", "text"), WHOLES_OF_THEIR_OWN)
def test_that_shares_of_several_wholes_are_no_parts(language: str, text: str) -> None:
    assert ChartKind.HUNDRED not in {chart.kind for chart in charts_of(text, language)}


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "Rents came to 44 per cent of income in Leeds, 39 per cent in Hull and 31 per cent in York.",
            "Rents’ share of income: Leeds highest of 3, at 44 per cent",
        ),
        (
            "de",
            "Das Auto steht für 44 Prozent der Wege, der Bus für 23 Prozent und das Rad für 12 Prozent.",
            "Anteil der Wege: Auto an der Spitze von 3 (44 Prozent)",
        ),
    ],
)
def test_that_a_title_says_whose_shares_are_ranked(language: str, text: str, title: str) -> None:
    assert charts_of(text, language)[0].title.replace("\xa0", " ") == title
