"""What one sentence tells of one thing in unlike units is a small table, each row named by its words."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

TOLD = [
    (
        "en",
        "The bridge is 410 metres long, carries 22,000 cars a day and cost £96 million, the county said.",
        "The bridge in 3 figures",
        ["Long", "Carries", "Cost"],
    ),
    (
        "en",
        "The reservoir holds 48 million cubic metres of water, supplies 310,000 homes and covers an area of "
        "6 square kilometres, according to the water company.",
        "The reservoir in 3 figures",
        ["Holds", "Supplies", "Area"],
    ),
    (
        "en",
        "The firm had sales of $2.1 billion, a margin of 9% and 5,200 employees in 2025, its report shows.",
        "The firm in 3 figures",
        ["Sales", "Margin", "Employees"],
    ),
    (
        "en",
        "The tower is 88 metres high, weighs 3,100 tonnes and houses 240 people.",
        "The tower in 3 figures",
        ["High", "Weighs", "Houses"],
    ),
    (
        "de",
        "Die Brücke ist 410 Meter lang, trägt täglich 22.000 Autos und kostete 96 Millionen Euro, sagte sie.",
        "Die Brücke in 3 Zahlen",
        ["Lang", "Trägt täglich", "Kostete"],
    ),
    (
        "de",
        "Die Firma hatte einen Umsatz von 2,1 Milliarden Euro, eine Marge von 9 Prozent und 520 Mitarbeiter.",
        "Die Firma in 3 Zahlen",
        ["Umsatz", "Marge", "Mitarbeiter"],
    ),
    (
        "de",
        "Die Raffinerie verarbeitet 9 Millionen Tonnen Rohöl im Jahr, beschäftigt 1.100 Menschen und ist "
        "220 Hektar groß.",
        "Die Raffinerie in 3 Zahlen",
        ["Verarbeitet … Rohöl im Jahr", "Beschäftigt", "Groß"],
    ),
    (
        "de",
        "Der Windpark leistet 288 Megawatt, hat 400 Millionen Euro gekostet und versorgt 320.000 Haushalte.",
        "Der Windpark in 3 Zahlen",
        ["Leistet", "Gekostet", "Versorgt"],
    ),
    (
        "de",
        "Das Museum zeigt 2.400 Bilder, zählte 310.000 Besucher und beschäftigt 85 Menschen.",
        "Das Museum in 3 Zahlen",
        ["Zeigt", "Zählte", "Beschäftigt"],
    ),
    (
        "de",
        "Der Verein zählt 4.200 Mitglieder, besitzt 12 Hallen und erzielte 3 Millionen Euro Umsatz.",
        "Der Verein in 3 Zahlen",
        ["Zählt", "Besitzt", "Umsatz"],
    ),
    (
        "en",
        "The library holds 420,000 books. It cost £38 million and covers 9,200 square metres.",
        "The library in 3 figures",
        ["Holds", "Cost", "Covers"],
    ),
    (
        "en",
        "The ferry, which enters service in June, carries 600 passengers, weighs 8,400 tonnes and cost $74 "
        "million.",
        "The ferry in 3 figures",
        ["Carries", "Weighs", "Cost"],
    ),
    (
        "en",
        "The mill covers 40 hectares, cost €320m, will employ 250 and make 1.2m tonnes of pulp a year.",
        "The mill in 4 figures, 2 of them expected",
        ["Covers", "Cost", "Will employ", "Will make … of pulp a year"],
    ),
    (
        "de",
        "Das Kraftwerk hat eine Leistung von 480 Megawatt und kostete 640 Millionen Euro. Es beschäftigt 60 "
        "Menschen.",
        "Das Kraftwerk in 3 Zahlen",
        ["Leistung", "Kostete", "Beschäftigt"],
    ),
    (
        "de",
        "Das Werk umfasst 40 Hektar, kostete 320 Millionen Euro, soll 250 Menschen beschäftigen und 1,2 "
        "Millionen Tonnen im Jahr herstellen.",
        "Das Werk in 4 Zahlen, davon 2 geplant",
        ["Umfasst", "Kostete", "Soll beschäftigen", "Soll herstellen"],
    ),
    (
        "de",
        "Die Bibliothek besitzt 420.000 Bände. Sie kostete 38 Millionen Euro und umfasst 9.200 Quadratmeter.",
        "Die Bibliothek in 3 Zahlen",
        ["Besitzt", "Kostete", "Umfasst"],
    ),
    (
        "en",
        "The quarry at Orn, the largest of its kind, cuts 9,000 tonnes of slate a year. It employs "
        "60 people and had sales of £4 million, the owner said.",
        "The quarry at Orn in 3 figures",
        ["Cuts … of slate a year", "Employs", "Sales"],
    ),
    (
        "en",
        "Storm Ada brought gusts of 131 kilometres an hour and 90 millimetres of rain. It left 900 "
        "homes without power and caused damage of £3m, insurers said.",
        "Storm Ada in 4 figures",
        ["Gusts", "Rain", "Homes without power", "Damage"],
    ),
    (
        "en",
        "The dairy in Orn, which opened in 1961, processes 90,000 tonnes of milk a year, employs 310 "
        "people and covers 4 hectares.",
        "The dairy in Orn in 3 figures",
        ["Processes … of milk a year", "Employs", "Covers"],
    ),
    (
        "de",
        "Der Sturm Ada brachte Böen von 131 Kilometern pro Stunde und 90 Millimeter Regen. Er ließ "
        "900 Haushalte ohne Strom und verursachte Schäden von 3 Millionen Euro.",
        "Der Sturm Ada in 4 Zahlen",
        ["Böen", "Regen", "Haushalte ohne Strom", "Schäden"],
    ),
    (
        "de",
        "Das Werk bedeckt 35 Hektar, beschäftigt 260 Menschen und hatte 2025 einen Umsatz von 140 "
        "Millionen Euro.",
        "Das Werk in 3 Zahlen",
        ["Bedeckt", "Beschäftigt", "Umsatz"],
    ),
]

GERMAN_OTHERS = [
    "Der Sturm Ada brachte 900 Helfer in den Ort, kostete 3 Millionen Euro und fasst 40 Tonnen.",
    "Das Kraftwerk kostete 640 Millionen Euro. Sie beschäftigt 60 Menschen und besitzt 12 Autos.",
    "Das Werk soll 40 Hektar umfassen, 320 Millionen Euro kosten und 250 Menschen beschäftigen.",
    "Das Krankenhaus hat 412 Betten, die Klinik behandelte 18.000 Patienten und der Neubau kostete "
    "140 Millionen Euro.",
    "Der Chef, der 40 Millionen Euro verdient, beschäftigt 300 Menschen und besitzt zwei Jachten.",
    "Die Stadt zeigt 300 Besuchern im Jahr, dass der Turm 90 Meter hoch ist und 12 Millionen Euro kostete.",
]

OTHERS = [
    "The plant covers 40 hectares. The town paid €320m and 250 people work there.",
    "The plant covers 40 hectares. It cost €320m and its rival employs 250 people.",
    "The plant covers 40 hectares and cost €320m.\nIt employs 250 people.",
    "The bridge is 410 metres long, its rival carries 22,000 cars a day and the tunnel cost £96 million.",
    "The plant will be 400 metres long, employ 300 people and cost £9 million, the county said.",
    "The mayor said 40 people came, 12 left and the hall cost £96.",
    "The firm is 40 years old and sold 300 boats, while prices rose 4%.",
]


@pytest.mark.parametrize(("language", "text", "title", "names"), TOLD)
def test_that_a_thing_in_unlike_units_is_a_table(
    language: str, text: str, title: str, names: list[str]
) -> None:
    found = charts_of(text, language)[-1]
    assert (found.kind, found.title) == (ChartKind.TABLE, title)
    assert [point.label for point in found.points] == names


@pytest.mark.parametrize("text", OTHERS)
def test_that_figures_of_several_things_or_to_come_make_no_table(text: str) -> None:
    assert ChartKind.TABLE not in [chart.kind for chart in charts_of(text)]


@pytest.mark.parametrize("text", GERMAN_OTHERS)
def test_that_several_things_in_german_are_no_table(text: str) -> None:
    assert charts_of(text, "de") == ()


def test_that_a_museum_that_shows_pictures_tells_nothing() -> None:
    text = "Das Museum zeigt 2.400 Bilder, zählte 310.000 Besucher und beschäftigt 85 Menschen."
    assert charts_of(text, "de")[-1].source == "Quelle: der Artikel."
