"""Counts told as parts of one count make one bar."""

import pytest

from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of


def whole(text: str, language: str = "en") -> ChartSpec | None:
    """The 100 per cent bar of a text, if one is suggested."""
    return next((one for one in charts_of(text, language) if one.kind is ChartKind.HUNDRED), None)


PARTIES = {"Blues": "61", "Reds": "38", "Greens": "21"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Of the 120 seats, the Blues won 61, the Reds 38 and the Greens 21.", PARTIES, id="of"),
        pytest.param(
            "The Blues won 61 of the 120 seats, the Reds 38 and the Greens 21.", PARTIES, id="inside"
        ),
        pytest.param(
            "In the new 120-seat assembly, the Blues have 61 seats, the Reds have 38 and the Greens 21.",
            PARTIES,
            id="hyphen",
        ),
        pytest.param(
            "The council has 120 seats. The Blues hold 61 seats, the Reds 38 and the Greens 21.",
            PARTIES,
            id="next sentence",
        ),
        pytest.param(
            "The Blues won 61 of the 120 seats, the Reds 38 and the Greens 11, officials said.",
            {"Blues": "61", "Reds": "38", "Greens": "11", "rest, not stated": "10"},
            id="with a rest",
        ),
        pytest.param(
            "Of the 40 ferries, Norland owns 12, Elmora 9 and Yewland 4.",
            {"Norland": "12", "Elmora": "9", "Yewland": "4", "rest, not stated": "15"},
            id="ferries",
        ),
        pytest.param(
            "Parking at the clinics raised £6.1m last year. Norton took £2.4m, Easby £1.9m and Thirsk £1.8m.",
            {"Norton": "2400000.0", "Easby": "1900000.0", "Thirsk": "1800000.0"},
            id="money",
        ),
        pytest.param(
            "The festival cost €940,000. Lodz paid €420,000, Turku €310,000 and Bergen €210,000.",
            {"Lodz": "420000", "Turku": "310000", "Bergen": "210000"},
            id="paid",
        ),
        pytest.param(
            "The clubs spent £90m on players. Rovers spent £41m, United £30m and Albion £19m.",
            {"Rovers": "41000000", "United": "30000000", "Albion": "19000000"},
            id="spent",
        ),
        pytest.param(
            "The Blues won 61 of the 120 seats in Sunday's election, the Reds 38 and the Greens 21.",
            PARTIES,
            id="where the whole is",
        ),
    ],
)
def test_that_parts_of_a_count_are_one_bar(text: str, told: dict[str, str]) -> None:
    chart = whole(text)
    assert chart is not None
    assert {point.label: f"{point.value:f}" for point in chart.points} == told


def test_that_the_title_says_of_what_the_parts_are() -> None:
    chart = whole("Of the 120 seats, the Blues won 61, the Reds 38 and the Greens 21.")
    assert chart is not None
    assert chart.title.replace("\u00a0", " ") == "Blues largest part of 120 seats, at 61 seats"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Die Blauen gewannen 31 der 70 Sitze im Landtag, die Roten 22 und die Grünen 17.",
            {"Blauen": "31", "Roten": "22", "Grünen": "17"},
            id="all",
        ),
        pytest.param(
            "Die Blauen gewannen 31 der 75 Sitze im Landtag, die Roten 22 und die Grünen 17.",
            {"Blauen": "31", "Roten": "22", "Grünen": "17", "Rest, nicht angegeben": "5"},
            id="with a rest",
        ),
    ],
)
def test_that_german_seats_are_one_bar(text: str, told: dict[str, str]) -> None:
    chart = whole(text, "de")
    assert chart is not None
    assert {point.label: f"{point.value:f}" for point in chart.points} == told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Of the 120 seats, the Blues won 61, the Reds 58 and the Greens 21.", id="too many"),
        pytest.param(
            "The hall has 200 seats. The club sold 88 seats, the school 71 and the choir 12.", id="some"
        ),
        pytest.param("The firm has 99 ships. Norland has 61 ships and Elmora 38.", id="two by chance"),
        pytest.param(
            "The trust spent £6.1m. Norton lost £2.4m, Easby £1.9m and Thirsk £1.6m.", id="some money"
        ),
        pytest.param("The firm earned £5m. Norton took £2m and Easby £3m.", id="two sums by chance"),
        pytest.param(
            "Norton took £2.4m of the £9m in fees, Easby £1.9m and Thirsk £1.8m.", id="money with a rest"
        ),
        pytest.param("Of about 120 seats, the Blues won 61, the Reds 38 and the Greens 21.", id="about"),
        pytest.param("Of the 120 seats, the Blues won 61, the Reds 38 and lost 21.", id="one has no name"),
    ],
)
def test_that_counts_of_no_known_whole_are_no_bar(text: str) -> None:
    assert whole(text) is None
