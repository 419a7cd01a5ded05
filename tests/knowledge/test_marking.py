from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.knowledge.marking import Paints, labels_in_order
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series, Sort

THEN = Series("2015", (Point("North", Decimal(4)), Point("South", Decimal(6))))
NOW = Series("2024", (Point("North", Decimal(9)), Point("South", Decimal(2)), Point("East", Decimal(5))))
PAIRED = ChartSpec("c", ChartKind.PAIRED_BARS, "t", (THEN, NOW))
LOOK = Paints("plum", "grey")


@pytest.mark.parametrize("highlight", ["", "North", "2024"])
def test_that_the_later_of_two_series_has_the_accent(highlight: str) -> None:
    spec = replace(PAIRED, highlight=highlight)
    assert LOOK.drawn(spec) == ["grey", "plum"]
    assert LOOK.mark(spec, 1, "South") == "plum"


def test_that_two_series_of_one_colour_are_told() -> None:
    assert Paints("plum", "grey", ("red",)).drawn(PAIRED) == ["red", "red"]


def test_that_the_earlier_series_has_the_accent_where_it_is_meant() -> None:
    assert LOOK.drawn(replace(PAIRED, highlight="2015")) == ["plum", "grey"]


@pytest.mark.parametrize("kind", [ChartKind.LINE, ChartKind.SLOPE])
def test_that_the_first_colour_asked_for_is_the_accent_of_a_single_line(kind: ChartKind) -> None:
    assert Paints("plum", "grey", ("red", "blue")).drawn(replace(PAIRED, kind=kind, series=(NOW,))) == ["red"]


def test_that_the_first_colour_asked_for_is_the_accent_of_slopes() -> None:
    spec = replace(PAIRED, kind=ChartKind.SLOPE, highlight="2024")
    assert Paints("plum", "grey", ("red",)).drawn(spec) == ["grey", "red"]


def test_that_two_colours_of_bars_are_the_highlight_and_the_others() -> None:
    spec = replace(PAIRED, kind=ChartKind.BARS, series=(NOW,), highlight="South")
    assert Paints("plum", "grey", ("red", "blue")).drawn(spec) == ["blue", "red"]
    assert Paints("plum", "grey", ("red",)).drawn(spec) == ["red"]


def test_that_items_of_the_second_series_alone_have_a_place() -> None:
    assert labels_in_order(PAIRED) == ("North", "South", "East")
    assert labels_in_order(replace(PAIRED, sort=Sort.DESCENDING)) == ("North", "East", "South")


def test_that_what_has_no_value_stands_last() -> None:
    then = replace(THEN, points=(Point("West", Decimal(1)), *THEN.points))
    spec = replace(PAIRED, series=(then, NOW), sort=Sort.ASCENDING)
    assert labels_in_order(spec) == ("South", "East", "North", "West")


@pytest.mark.parametrize("sort", list(Sort))
def test_that_the_steps_of_a_waterfall_stay_in_their_order(sort: Sort) -> None:
    steps = Series("", tuple(Point(name, Decimal(n)) for name, n in (("Start", 5), ("More", 7), ("Sum", 12))))
    spec = ChartSpec("c", ChartKind.WATERFALL, "t", (steps,), sort=sort)
    assert labels_in_order(spec) == ("Start", "More", "Sum")
