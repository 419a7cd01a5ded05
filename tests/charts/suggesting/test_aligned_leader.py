"""A first row that only points at who leads takes its item from the sentence before."""

from decimal import Decimal

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

LED = [
    (
        "en",
        "The Feldberg has more snow than any other peak in the Black Forest. The station measured 138 "
        "centimetres. The Belchen follows with 112, the Schauinsland with 87 and the Kandel with 64.",
        "Snow: Feldberg highest of 4, at 138 centimetres",
        {"Feldberg": "138", "Belchen": "112", "Schauinsland": "87", "Kandel": "64"},
    ),
    (
        "en",
        "Holt has the most miles of cycle path of the four districts. Its network measures 84 miles. Marne "
        "comes second at 61 miles, ahead of Stoke at 37 and Dell at 12.",
        "Miles of cycle path: Holt highest of 4, at 84 miles",
        {"Holt": "84", "Marne": "61", "Stoke": "37", "Dell": "12"},
    ),
    (
        "en",
        "Readers borrowed more books in Norwich than in any other branch of the county. The branch issued "
        "214,000 last year, well ahead of King's Lynn on 98,000, Thetford on 61,000 and Cromer on 40,000.",
        "Books: Norwich highest of 4, at 214,000",
        {"Norwich": "214000", "King's Lynn": "98000", "Thetford": "61000", "Cromer": "40000"},
    ),
    (
        "de",
        "Bayern hat 2025 mehr Bier gebraut als jedes andere Bundesland. Die Brauereien im Freistaat "
        "kamen auf 22,8 Millionen Hektoliter. Dahinter liegen Nordrhein-Westfalen mit 15,6 Millionen und "
        "Sachsen mit 7,4 Millionen Hektolitern; Hessen brachte es auf 1,9 Millionen Hektoliter.",
        "Bier: Bayern an der Spitze von 4 (22,8 Millionen Hektoliter)",
        {"Bayern": "22800000", "Nordrhein-Westfalen": "15600000", "Sachsen": "7400000", "Hessen": "1900000"},
    ),
]

UNLED = [
    # The first value is the sum of the others.
    "Ash has the most fires of the county. The brigades put out 60. Elm had 30, Oak 20 and Yew 10.",
    # Two names, either of which the branch may be.
    "Ash and Elm lend more books than any other town. The branch issued 900, Oak 400 and Yew 300.",
    # The first clause is about what all have on average.
    "Ash has more rain than any other town. The average was 900 litres, Oak had 400 "
    "litres and Yew 300 litres.",
]


@pytest.mark.parametrize(("language", "text", "title", "points"), LED)
def test_that_who_is_above_all_others_is_the_item_of_a_row_that_points_back(
    language: str, text: str, title: str, points: dict[str, str]
) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is ChartKind.BARS
    assert chart.title.replace("\xa0", " ") == title
    assert {one.label: one.value for one in chart.points} == {
        name: Decimal(value) for name, value in points.items()
    }


@pytest.mark.parametrize("text", UNLED)
def test_that_no_leader_is_taken_where_another_may_be_meant(text: str) -> None:
    shown = {point.label for chart in charts_of(text) for point in chart.points}
    assert shown.isdisjoint({"Ash", "Brigades", "Branch"})


def test_that_who_did_something_in_a_place_is_no_part_of_its_name() -> None:
    text = (
        "No Scottish city has as many potholes as Glasgow. Drivers there reported 9,400 of them last year. "
        "Edinburgh was second with 7,150, Aberdeen third with 3,900. In Dundee people reported 2,200 holes."
    )
    names = [point.label for point in charts_of(text)[0].points]
    assert names == ["Glasgow", "Edinburgh", "Aberdeen", "Dundee"]


def test_that_a_german_title_calls_a_unit_by_its_german_name() -> None:
    text = (
        "Die Miete einer Hütte kostet in Davos 900 Franken, in Klosters 700 Franken und in Arosa 600 Franken."
    )
    titles = " ".join(chart.title for chart in charts_of(text, "de"))
    assert "Schweizer Franken" in titles
