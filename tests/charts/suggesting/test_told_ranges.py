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
