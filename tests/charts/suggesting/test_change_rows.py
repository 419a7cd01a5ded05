"""Changes up and down told one after the other are diverging bars."""

import pytest

from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of


def diverging(text: str) -> ChartSpec | None:
    """The diverging bars of a text, if any are suggested."""
    return next((one for one in charts_of(text) if one.kind is ChartKind.DIVERGING), None)


@pytest.mark.parametrize(
    ("text", "told", "title"),
    [
        pytest.param(
            "House prices rose by 4.2% in Ash, by 2.1% in Elm, and fell by 1.8% in Yew, the land "
            "office said.",
            {"Ash": "4.2", "Elm": "2.1", "Yew": "-1.8"},
            "House prices: Ash changed most, up 4.2 per cent",
            id="places",
        ),
        pytest.param(
            "Rents rose by 4% in Ash and fell by 2% in Elm last year.",
            {"Ash": "4", "Elm": "-2"},
            "Rents: Ash up 4 per cent, Elm down 2 per cent",
            id="two places",
        ),
        pytest.param(
            "Leipzig’s population grew by 4,100 last year. Halle’s shrank by 900 and Gera’s by 1,200.",
            {"Leipzig": "4100", "Halle": "-900", "Gera": "-1200"},
            "Population: Leipzig changed most, up 4,100",
            id="owners",
        ),
        pytest.param(
            "The Greens gained 14 seats, Labour gained three and the Liberals lost nine.",
            {"Greens": "14", "Labour": "3", "Liberals": "-9"},
            "Greens changed most: up 14 seats",
            id="gains and losses",
        ),
        pytest.param(
            "Health care added 54,000 jobs in May, while retailers lost 12,000 and mining lost 3,000.",
            {"Health care": "54000", "Mining": "-3000", "Retailers": "-12000"},
            "Health care changed most: up 54,000 jobs",
            id="jobs",
        ),
        pytest.param(
            "Exports of machines were up 3% and those of chemicals up 1%, but exports of cars fell 8%.",
            {"Exports of machines": "3", "Exports of chemicals": "1", "Exports of cars": "-8"},
            "Exports of cars changed most: down 8 per cent",
            id="those of",
        ),
        pytest.param(
            "Average rents rose 8.1% in Ash, 6.4% in Elm and 5.9% in Yew over the year to March, while they "
            "slipped 0.7% in London, a website said.",
            {"Ash": "8.1", "Elm": "6.4", "Yew": "5.9", "London": "-0.7"},
            "Average rents: Ash changed most, up 8.1 per cent",
            id="while they",
        ),
        pytest.param(
            "Prices climbed 3.1% in Oslo and 2.2% in Bergen in 2025, while in Narvik they fell 0.9%.",
            {"Oslo": "3.1", "Bergen": "2.2", "Narvik": "-0.9"},
            "Prices: Oslo changed most, up 3.1 per cent",
            id="the place first",
        ),
        pytest.param(
            "House sales rose by 12% in Wales and by 7% in Kent last year, but they were down 3% in Devon.",
            {"Wales": "12", "Kent": "7", "Devon": "-3"},
            "House sales: Wales changed most, up 12 per cent",
            id="but they were down",
        ),
        pytest.param(
            "Prices climbed 3.1% in Oslo, 2.2% in Bergen and 1.4% in Narvik, but fell 0.9% in Hamar.",
            {"Oslo": "3.1", "Bergen": "2.2", "Narvik": "1.4", "Hamar": "-0.9"},
            "Prices: Oslo changed most, up 3.1 per cent",
            id="the last of its sentence",
        ),
    ],
)
def test_that_each_change_has_its_bar(text: str, told: dict[str, str], title: str) -> None:
    chart = diverging(text)
    assert chart is not None
    assert {point.label: f"{point.value:f}" for point in chart.points} == told
    assert chart.title.replace("\u00a0", " ") == title


def test_that_a_change_of_a_bare_count_is_called_one() -> None:
    chart = diverging("Leipzig’s population grew by 4,100. Halle’s shrank by 900 and Gera’s by 1,200.")
    assert chart is not None
    assert chart.subtitle == "Population, change"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("House prices rose to 42 in Ash, and fell to 18 in Elm.", id="levels"),
        pytest.param("Rents rose by 4% in Ash in 2024 and fell by 2% in Elm in 2025.", id="other dates"),
        pytest.param(
            "Rents rose by 4% in Ash last year and fell by 2% in Elm.", id="only the first is dated"
        ),
        pytest.param("Rents rose by 4% in Ash and they fell by 2% after that.", id="a pronoun"),
        pytest.param("Rents rose by 4% in May and fell by 2% in June.", id="months"),
        pytest.param("Rents will rise by 4% in Ash and fall by 2% in Elm.", id="a plan"),
        pytest.param(
            "Rents rose by 4.2% in Ash, by 2.1% in Elm, and fell by 1.8% elsewhere.", id="one has no name"
        ),
        pytest.param(
            "Rents rose 4% in Ash, while in Elm wages fell 2% and in Yew they fell 3%.", id="of another thing"
        ),
        pytest.param("Sales rose 4% in May, while they fell 2% in June and 3% in July.", id="months again"),
        pytest.param("Rents rose 4% in Ash and 2% in Elm, while they fell 3% overall.", id="no place"),
        pytest.param("United lost 3 games and City gained 14 points.", id="unlike units"),
    ],
)
def test_that_what_is_no_row_of_changes_is_not_drawn_as_one(text: str) -> None:
    assert diverging(text) is None
