"""A course is told by its ends only where it goes one way; else by its height, or by its name alone."""

from decimal import Decimal

import pytest

from briefgen.charts.courses import turned, turned_title
from briefgen.charts.titles import Drafts
from briefgen.model.chart import ChartKind, Point
from briefgen.model.quantity import Dimension, Unit
from tests.charts.reading import article_of, charts_of

TONNES = Unit("tonne", Dimension.OTHER)


def _points(*values: int) -> list[Point]:
    return [Point(str(2001 + at), Decimal(value)) for at, value in enumerate(values)]


@pytest.mark.parametrize("values", [(1, 2, 3, 4), (9, 7, 7, 2), (100, 120, 180, 175), (10, 9, 30, 40)])
def test_that_a_course_which_goes_one_way_is_not_turned(values: tuple[int, ...]) -> None:
    assert not turned(_points(*values))


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ((41, 62, 79, 44), "Catch: highest at 79\xa0tonnes (2003)"),
        ((41, 12, 35, 44), "Catch: lowest at 12\xa0tonnes (2002)"),
        ((41, 12, 79, 44), "Catch"),
        ((41, 79, 79, 44), "Catch"),
        ((0, 40, 5, 45, 10, 50, 15, 55), "Catch"),
    ],
)
def test_that_a_course_which_turned_is_told_by_its_height(values: tuple[int, ...], title: str) -> None:
    points, drafts = _points(*values), Drafts.of(article_of("Nothing.", "en"))
    assert turned(points)
    assert turned_title("catch", points, TONNES, drafts) == title


def test_that_prices_which_fell_again_did_not_rise() -> None:
    chart = charts_of(
        "The wholesale price of butter was 4.10 euros a kilo in January 2024, 6.20 euros in April 2024, 7.90 "
        "euros in July 2024 and 4.40 euros in October 2024, the dairy board said."
    )[0]
    title = "Wholesale price of butter: highest at 7.90\xa0euros per kilogram (July\xa02024)"
    assert (chart.kind, chart.title.replace("July 2024", "July\xa02024")) == (ChartKind.LINE, title)
