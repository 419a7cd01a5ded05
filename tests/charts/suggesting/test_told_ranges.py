"""Estimates in a sentence each stand in one range plot: all of them, or none."""

import pytest

from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of


def _ranges(text: str, language: str) -> list[ChartSpec]:
    return [one for one in charts_of(text, language) if one.kind is ChartKind.RANGE]


@pytest.mark.parametrize(
    ("text", "language", "title", "labels"),
    [
        (
            "Nobody can say how many lynx roam the hills. The forestry service puts the population at 400 to "
            "600 animals. The hunters' union speaks of 900 to 1,400. The Wildlife Institute, which uses "
            "cameras, believes there are between 280 and 350.",
            "en",
            "Lynx: 3 estimates",
            ["Forestry service", "Hunters' union", "Wildlife Institute"],
        ),
        (
            "Rangers and shepherds disagree on the population of wolves in the Alps. Rangers count 250 to "
            "300. Shepherds think the true number is between 500 and 600. According to the university, which "
            "analysed droppings, 320 to 380 is likely.",
            "en",
            "Population of wolves in the Alps: 3 estimates",
            ["Rangers", "Shepherds", "University"],
        ),
        (
            "Über den Bestand der Luchse im Harz wird gestritten. Die Forstverwaltung geht von 90 bis 110 "
            "Tieren aus. Der Jagdverband spricht von 150 bis 200. Der Naturschutzbund, der Fotofallen "
            "aufgestellt hat, kommt auf 95 bis 120.",
            "de",
            "Bestand der Luchse im Harz: 3 Schätzungen",
            ["Forstverwaltung", "Jagdverband", "Naturschutzbund"],
        ),
        (
            "It is not known how much fuel the refinery lost. Some 30,000 to 45,000 litres of diesel "
            "escaped, the fire service estimated. The refinery put the spill at 12,000 to 15,000 litres.",
            "en",
            "Diesel: 2 estimates",
            ["Fire service", "Refinery"],
        ),
        (
            "Über die Zahl der Wildschweine im Taunus gibt es Streit. Das Forstamt geht von 300 bis 400 "
            "Tieren aus, der Bauernverband spricht von 600 bis 800 Tieren.",
            "de",
            "Zahl der Wildschweine im Taunus: 2 Schätzungen",
            ["Forstamt", "Bauernverband"],
        ),
        (
            "The council expects the pier to cost £18 million to £22 million; the taxpayers' association "
            "puts the bill at £30 million to £35 million.",
            "en",
            "Cost of the pier: 2 estimates (expected)",
            ["Council", "Taxpayers' association"],
        ),
        (
            "Die Feuerwehr schätzte die Menge auf 3.000 bis 4.000 Liter. Das Umweltamt nannte eine Spanne "
            "von 5.000 bis 6.500 Litern.",
            "de",
            "Menge: 2 Schätzungen",
            ["Feuerwehr", "Umweltamt"],
        ),
        (
            "The ministry put the damage at 40 million to 55 million euros, while the county council "
            "believes the losses will come to between 70 million and 90 million euros.",
            "en",
            "Damage: 2 estimates (expected)",
            ["Ministry", "County council"],
        ),
    ],
)
def test_that_every_teller_has_a_row(text: str, language: str, title: str, labels: list[str]) -> None:
    (chart,) = _ranges(text, language)
    assert chart.title == title
    assert [one.label for one in chart.points] == labels


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # The third is of another measure, or nobody tells it: the first two would be a part of the story.
        (
            "The service puts the population at 400 to 600 animals. The union speaks of 900 to 1,400. Across "
            "the border, where nobody counts, 200 to 300 is what people guess.",
            "en",
        ),
        (
            "Das Amt schätzt den Bestand auf 90 bis 110 Tiere. Der Verband spricht von 150 bis 200. Im "
            "Nachbartal, wo niemand zählt, könnten es 300 bis 400 sein.",
            "de",
        ),
        # Two measures of one teller each are no estimates of one.
        (
            "The bank expects exports to grow by 2 to 3 per cent. The ministry thinks imports of steel will "
            "make up 10 to 12 per cent of the whole.",
            "en",
        ),
    ],
)
def test_that_none_is_shown_where_one_of_them_is_not_understood(text: str, language: str) -> None:
    assert not _ranges(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Between 900 and 1,200 tonnes of barley went up in smoke, the harbour authority reckoned. The "
            "company put the crop at 6,000 to 7,500 tonnes.",
            "en",
        ),
        (
            "The ministry put the damage at 40 million to 55 million euros, while the county council "
            "believes the new dike will cost between 70 million and 90 million euros.",
            "en",
        ),
        (
            "Wie viel kostet der Tunnel? Die Bahn rechnet mit 3 bis 4 Milliarden Euro, die Stadt rechnet mit "
            "Einnahmen von 1 bis 2 Milliarden Euro.",
            "de",
        ),
        (
            "Über die Zahl der Störche wird gestritten. Das Umweltamt zählte 30 bis 40 Paare, der "
            "Naturschutzbund schätzt die Jungvögel auf 60 bis 80.",
            "de",
        ),
    ],
)
def test_that_an_estimate_of_another_thing_stands_by_itself(text: str, language: str) -> None:
    assert not [one for one in _ranges(text, language) if len(one.points) > 1]
