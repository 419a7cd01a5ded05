"""Titles of charts whose data the analyst entered: what several lines show."""

from decimal import Decimal

import pytest

from briefgen.charts.numbers import NBSP
from briefgen.charts.own_words import own_title
from briefgen.charts.titles import Drafts
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension, Unit
from tests.charts.reading import article_of

PERCENT = Unit("percent", Dimension.PERCENT)
LINES = [
    (
        "en",
        {"North": "12.5 13 14", "South": "9.1 8 7.9"},
        "North up 1.5 percentage points, South down 1.2 percentage points",
    ),
    (
        "de",
        {"Nord": "12.5 13 14", "Süd": "9.1 8 7.9"},
        "Nord plus 1,5 Prozentpunkte, Süd minus 1,2 Prozentpunkte",
    ),
    (
        "en",
        {"North": "12.5 13", "South": "9 10", "East": "9 7"},
        "East changed most: down 2 percentage points",
    ),
    ("en", {"North": "12 13", "South": "9 9"}, ""),
    ("en", {"North": "12 13", "South": "9 10", "East": "9 8"}, ""),
    ("en", {"North": "12 13", "South": "9 10 11"}, ""),
]


def _series(name: str, values: str) -> Series:
    points = (
        Point(str(2020 + at), Decimal(value), when=Period.of(PartialDate(2020 + at)), origin=Origin.ANALYST)
        for at, value in enumerate(values.split())
    )
    return Series(name, tuple(points))


@pytest.mark.parametrize(("language", "lines", "title"), LINES)
def test_that_several_lines_are_titled_by_their_changes(
    language: str, lines: dict[str, str], title: str
) -> None:
    series = tuple(_series(name, values) for name, values in lines.items())
    spec = ChartSpec("lines", ChartKind.LINE, "", series, PERCENT)
    drafts = Drafts.of(article_of("Ships came.", language))
    assert own_title(spec, drafts).replace(NBSP, " ") == title
