"""One item of a row that the article tells is no chart by itself."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

FILL = "\n\nThe weather was mild, and those who live nearby said that they were content with it."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kent recorded 41 deaths on its roads in 2024, Surrey 33 and Essex 58, the police said.", "en"),
        (
            "The Clock Museum in Lewes welcomed 84,000 people in 2024, up from 71,000 in 2019. The Toy "
            "Museum in Rye drew 62,000, up from 55,000.",
            "en",
        ),
        (
            "The library in Selby lent 41,000 books in 2024, up from 36,000 in 2019. In Thorne, which "
            "reopened, loans went from 9,000 to 17,000.",
            "en",
        ),
        (
            "Of the 2,400 trees that the parks lost in the storm, 1,300 stood in Hyde Wood, 700 in Elm Park "
            "and 400 along the river.",
            "en",
        ),
        (
            "Das Uhrenmuseum in Jena zählte 2024 84.000 Besucher nach 71.000 im Jahr 2019. Das Spielmuseum "
            "in Gera zählte 62.000 nach 55.000.",
            "de",
        ),
    ],
)
def test_that_one_of_several_items_is_not_shown_alone(text: str, language: str) -> None:
    alone = (ChartKind.SLOPE, ChartKind.PAIR, ChartKind.BIG_NUMBER, ChartKind.GRID, ChartKind.BARS)
    shown = [one for one in charts_of(text + FILL, language) if one.kind in alone]
    assert not [one.title for one in shown if one.kind is not ChartKind.SLOPE or len(one.series) < 2]


@pytest.mark.parametrize(
    "text",
    [
        "The Clock Museum welcomed 84,000 people in 2024, up from 71,000 in 2019. It opened in May 1990.",
        "The Clock Museum welcomed 84,000 people in 2024, up from 71,000 in 2019. It has 12 rooms.",
        "The library lent 41,000 books in 2024, up from 36,000 in 2019, and on Monday, May 12, it closes.",
    ],
)
def test_that_numbers_of_other_things_leave_a_pair_alone(text: str) -> None:
    assert charts_of(text + FILL)[0].kind is ChartKind.SLOPE
