"""What a paragraph tells of one thing in unlike units is a table, each row in the article's words."""

from dataclasses import replace

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind
from tests.charts.reading import article_of, charts_of

TOLD = [
    (
        "de",
        "Am Hafen entsteht ein neues Kühlhaus.\n\nDas Kühlhaus soll einen Raum von 900 Kubikmetern haben und "
        "kostet nach Angaben der Werft 12 Millionen Euro. Es belegt eine Fläche von 4 Hektar und beschäftigt "
        "60 Menschen.",
        "Das Kühlhaus in 4 Zahlen, davon 1 geplant",
        ["Soll einen Raum … haben", "Kostet", "Belegt eine Fläche", "Beschäftigt"],
    ),
    (
        "en",
        "Peru has approved a dairy in the hills.\n\nThe dairy in Puno will cost $9 million and employ 80 "
        "people. It is to churn 700 tonnes of butter a year and feed 2 megawatts of power into the grid. "
        "The pasture around it covers 900 hectares.",
        "The dairy in Puno in 5 figures, 4 of them expected",
        [
            "Will cost",
            "Will employ",
            "Is to churn … of butter a year",
            "Is to feed … of power into the grid",
            "Pasture around it covers",
        ],
    ),
    (
        "en",
        "The dairy at Les Combettes opened a new cellar.\n\nIt stores 18,000 wheels of Comte at 8 degrees "
        "Celsius. The dairy employs 46 people, buys 21 million litres of milk a year and sells 35 per cent "
        "of "
        "its cheese abroad.",
        "The dairy at Les Combettes in 5 figures",
        [
            "Stores … of Comte",
            "Stores … at",
            "Employs",
            "Buys … of milk a year",
            "Sells … of its cheese abroad",
        ],
    ),
    (
        "en",
        "A night train will run to the coast, the operator said.\n\nThe journey of 870 kilometres takes 11 "
        "hours. A berth costs 79 euros, each train carries 254 passengers and the company has spent 14 "
        "million "
        "euros on old carriages.",
        "Night train in 5 figures",
        [
            "Journey",
            "Journey … takes",
            "Berth costs",
            "Each train carries",
            "Company has spent … on old carriages",
        ],
    ),
    (
        "en",
        "A new telescope began work on the ridge. Its mirror measures 3.6 metres across and weighs 5 tonnes. "
        "The dome stands at 2,900 metres, cost 42 million euros and needs a crew of 90.",
        "New telescope in 5 figures",
        [
            "Mirror measures … across",
            "Mirror … weighs",
            "Dome stands at",
            "Dome … cost",
            "Dome … needs a crew",
        ],
    ),
    (
        "de",
        "Die Käserei zeigt Gästen ihre Arbeit. Täglich verarbeitet sie 12.000 Liter Milch von 24 Höfen. Die "
        "Laibe wiegen 80 Kilogramm. Der Eintritt kostet 5 Euro.",
        "Die Käserei in 4 Zahlen",
        ["Täglich verarbeitet … Milch", "Täglich verarbeitet … von", "Laibe wiegen", "Eintritt kostet"],
    ),
    (
        "de",
        "Das neue Forschungsschiff „Greta“ hat am Samstag festgemacht.\n\nDas Schiff ist 78 Meter lang und "
        "kostete 96 Millionen Euro. An Bord arbeiten 34 Menschen, die Maschinen leisten 5.200 Kilowatt.",
        "Das neue Forschungsschiff „Greta“ in 4 Zahlen",
        ["Lang", "Kostete", "An Bord arbeiten", "Maschinen leisten"],
    ),
    (
        "de",
        "Der neue Solarpark bei Moorheim hat eine Fläche von 62 Hektar und eine Leistung von 58 Megawatt. Er "
        "kostete 41 Millionen Euro und soll 19.000 Haushalte versorgen, sagte der Betreiber.",
        "Der neue Solarpark bei Moorheim in 4 Zahlen, davon 1 geplant",
        ["Fläche", "Leistung", "Kostete", "Soll versorgen"],
    ),
    (
        "de",
        "Die neue Fähre liegt im Hafen. Sie fasst 1.200 Passagiere und 75 Autos, ist 82 Meter lang und fährt "
        "mit 12 Knoten. Die Werft bekam dafür 31 Millionen Euro.",
        "Die neue Fähre in 5 Zahlen",
        ["Fasst", "Autos", "Lang", "Fährt mit", "Werft bekam dafür"],
    ),
    (
        "en",
        "Cyclists in Ghent have a new place to park.\n\nThe garage under the station offers room for 10,500 "
        "bicycles on 14,000 square metres. Its ramps are 6 metres wide. It swallowed 42 million euros.",
        "The garage under the station in 4 figures",
        ["Offers room for", "Offers room for … on", "Ramps … wide", "Swallowed"],
    ),
    (
        "en",
        "Walkers will soon cross the gorge again.\n\nThe bridge hangs 60 metres above the river and cost "
        "£3.2m. It can carry 400 people at once. Its 96 bolts were driven by hand.",
        "The bridge in 4 figures",
        ["Hangs … above the river", "Cost", "Can carry … at once", "Bolts were driven by hand"],
    ),
    (
        "de",
        "Die Reederei hat ein neues Schiff.\n\nDie „Nordsee II“ ist 76 Meter lang und fährt 12 Knoten "
        "schnell. Sie bietet 1.200 Fahrgästen Platz. Gebaut wurde sie in 18 Monaten.",
        "Die „Nordsee II“ in 4 Zahlen",
        ["Lang", "Fährt … schnell", "Bietet … Platz", "Gebaut wurde sie in"],
    ),
]

OTHERS = [
    (
        "en",
        "The council sat on May Day.\n\nThe mayor spoke for 40 minutes and drank 2 litres of tea. His office "
        "costs £90,000 a year. He has 14 advisers.",
    ),
    # Of several things, of a person, of several times, told by somebody's own words, or too few.
    (
        "en",
        "The stadium holds 24,000 people. The tram nearby is 11 kilometres long. The mayor, 54, has ruled "
        "for "
        "nine years, and the city spent 300,000 euros.",
    ),
    (
        "en",
        "Officers stopped a lorry with 40 sheep. The driver, 31, had been at the wheel for 14 hours and was "
        "fined 900 pounds. The ferry left 30 minutes late.",
    ),
    (
        "en",
        "The dairy employed 46 people in 2019, bought 21 million litres of milk in 2020 and made 300 tonnes "
        "of "
        "cheese in 2021. It lies 900 metres above the sea.",
    ),
    (
        "en",
        "“The dairy employs 46 people, buys 21 million litres of milk, covers 3 hectares and costs me 9 "
        "million "
        "euros,” she said.",
    ),
    ("en", "The dairy employs 46 people, buys 21 million litres of milk and covers 3 hectares."),
    (
        "de",
        "Das Stadion fasst 24.000 Menschen. Die Bahn daneben ist 11 Kilometer lang. Der Bürgermeister, 54, "
        "regiert seit neun Jahren, und die Stadt gab 300.000 Euro aus.",
    ),
    (
        "en",
        "A sailor from Cork wants to round the world alone. Her boat weighs 4 tonnes and is 12 metres long. "
        "The mast stands 17 metres tall and carries 90 square metres of sail for 200 days.",
    ),
    (
        "de",
        "In der Stadt leben 40.000 Menschen. Der Fluss ist 300 Kilometer lang. Ein Liter Milch kostet 1,20 "
        "Euro, und der Berg ragt 900 Meter auf.",
    ),
]


@pytest.mark.parametrize(("language", "text", "title", "names"), TOLD)
def test_that_a_paragraph_about_one_thing_is_a_table(
    language: str, text: str, title: str, names: list[str]
) -> None:
    tables = [one for one in charts_of(text, language) if one.kind is ChartKind.TABLE]
    assert [one.title.replace(" (expected)", "") for one in tables] == [title]
    assert [point.label for point in tables[0].points] == names


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_that_figures_of_more_than_one_thing_are_no_table(language: str, text: str) -> None:
    tables = [one for one in charts_of(text, language) if one.kind is ChartKind.TABLE]
    assert not [one for one in tables if len(one.points) > 3]


@pytest.mark.parametrize(
    "told", ["Nach zwei Jahren Bauzeit hat Elm wieder ein Bad.", "In Elm steht wieder ein Bad."]
)
def test_that_a_thing_is_named_neither_by_a_preposition_nor_with_the_town_of_a_dateline(told: str) -> None:
    page = (
        f"ELMSTADT – {told} Der Neubau kostete 23 Millionen Euro, hat ein Becken von 25 Metern Länge und "
        "bietet 480 Spinde. Die Stadtwerke rechnen mit 140.000 Besuchern im Jahr."
    )
    article = replace(article_of(page, "de"), dateline=Span(0, len("ELMSTADT – ")))
    titles = [chart.title for chart in suggest(article, find_evidence(article))]
    assert not [title for title in titles if title.startswith(("ELMSTADT", "Nach", "In "))]
