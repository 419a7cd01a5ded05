"""Parts of a whole: told in the sentence before, two nouns to a part, and what is left of it."""

import pytest

from briefgen.model.chart import ChartKind, Origin
from tests.charts.reading import charts_of

PARTS = [
    (
        "en",
        "Fruit and vegetables made up 46 per cent of the waste. Bread and cakes accounted for 21 "
        "per cent, meat and fish for 14 per cent and dairy for 8 per cent. The other 11 per cent is scraps.",
        "Fruit and vegetables largest part of the waste",
        {"Fruit and vegetables": 46, "Bread and cakes": 21, "Meat and fish": 14, "Scraps": 11, "Dairy": 8},
    ),
    (
        "en",
        "Showers and baths take 38 per cent of the water used in Malton homes, toilets and washing machines "
        "34 per cent and kitchens 17 per cent. Gardens account for the remaining 11 per cent.",
        "Showers and baths largest part of the water used",
        {"Showers and baths": 38, "Toilets and washing machines": 34, "Kitchens": 17, "Gardens": 11},
    ),
    (
        "en",
        "The parish has 240 hectares of woodland. Of these, 110 belong to the estate, 72 to farmers and 40 "
        "to the Forestry Commission. The other 18 hectares are common land.",
        "Estate largest part of 240 hectares",
        {"Estate": 110, "Farmers": 72, "Forestry Commission": 40, "Common land": 18},
    ),
    (
        "en",
        "Two thirds of the visitors to the fair are women. 52 per cent came by car, 31 per cent took the "
        "train and 9 per cent cycled. The other 8 per cent walked.",
        "52 per cent of the visitors came by car",
        {"Came by car": 52, "Took the train": 31, "Cycled": 9, "Walked": 8},
    ),
    (
        "de",
        "Bioabfälle machen 41 Prozent des Restmülls aus, Papier und Pappe 18 Prozent, Kunststoffe 13 "
        "Prozent. Die restlichen 28 Prozent sind Windeln, Asche und Staub.",
        "Bioabfälle größter Teil des Restmülls",
        {"Bioabfälle": 41, "Übrige": 28, "Papier und Pappe": 18, "Kunststoffe": 13},
    ),
    (
        "de",
        "Der Wald im Kreis umfasst 900 Hektar. Davon gehören 420 Hektar der Kirche, 260 Hektar Bauern und "
        "150 Hektar dem Land. Die übrigen 70 Hektar sind im Besitz der Stadt.",
        "Kirche größter Teil",
        {"Kirche": 420, "Bauern": 260, "Land": 150, "Stadt": 70},
    ),
]

OTHERS = [
    ("en", "Milk is 40 per cent fat, the police and the army 35 per cent men and Kent 25 per cent woods."),
    ("en", "The town has 240 shops. Last year 10 opened, 7 closed and 3 moved."),
    (
        "en",
        "In Malton, 40 per cent of men smoke, 35 per cent of women drink and 25 per cent of children swim.",
    ),
    ("de", "Die Gemeinde hat 240 Betriebe. Im Mai eröffneten 10, im Juni 7 und im Juli 3."),
    ("de", "50 Prozent der Männer besitzen ein Rad, 30 Prozent der Frauen ein Auto, 20 Prozent nichts."),
]


@pytest.mark.parametrize(("language", "text", "title", "parts"), PARTS)
def test_that_the_parts_of_a_whole_have_the_names_the_article_gives_them(
    language: str, text: str, title: str, parts: dict[str, int]
) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is ChartKind.HUNDRED
    assert {point.label: int(point.value or 0) for point in chart.points} == parts
    assert chart.title.replace("\u00a0", " ").startswith(title)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The firm runs 84 shops. Of those, 40 are in Scotland, 30 in Wales and 8 in Ireland."),
        (
            "en",
            "Milk makes up 40 per cent of the farm's income, eggs and poultry 25 per cent and vegetables 20 "
            "per cent. The rest comes from tourism.",
        ),
        (
            "de",
            "Milch bringt 40 Prozent der Einnahmen des Hofs, Eier und Geflügel 25 Prozent, Gemüse 20 "
            "Prozent. Der Rest stammt aus dem Tourismus.",
        ),
    ],
)
def test_that_what_no_part_is_told_of_is_shown_as_not_stated(language: str, text: str) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is ChartKind.HUNDRED
    assert [point.origin for point in chart.points].count(Origin.CALCULATED) == 1
    assert len(chart.points) == 4


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_that_values_of_unlike_wholes_are_no_parts_of_one(language: str, text: str) -> None:
    assert not [chart.title for chart in charts_of(text, language) if chart.kind is ChartKind.HUNDRED]
