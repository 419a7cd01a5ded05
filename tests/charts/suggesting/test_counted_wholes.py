"""Counts told as parts of one count make one bar."""

import pytest

from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of


def whole(text: str) -> ChartSpec | None:
    """The 100 per cent bar of a text, if one is suggested."""
    return next((one for one in charts_of(text) if one.kind is ChartKind.HUNDRED), None)


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
    "text",
    [
        pytest.param("Of the 120 seats, the Blues won 61, the Reds 58 and the Greens 21.", id="too many"),
        pytest.param(
            "The hall has 200 seats. The club sold 88 seats, the school 71 and the choir 12.", id="some"
        ),
        pytest.param("The firm has 99 ships. Norland has 61 ships and Elmora 38.", id="two by chance"),
        pytest.param("Of about 120 seats, the Blues won 61, the Reds 38 and the Greens 21.", id="about"),
        pytest.param("Of the 120 seats, the Blues won 61, the Reds 38 and lost 21.", id="one has no name"),
    ],
)
def test_that_counts_of_no_known_whole_are_no_bar(text: str) -> None:
    assert whole(text) is None
