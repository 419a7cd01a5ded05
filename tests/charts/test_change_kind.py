"""Another kind for the same data: offered where fair, refused with one sentence where not."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.change_kind import as_kind, fitness, fitting, refused
from briefgen.charts.fairness.honesty import check
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.moment import PartialDate, Period
from briefgen.model.problem import Severity
from briefgen.model.quantity import Bound, Dimension, Unit
from tests.kit import made


def _years(count: int, **changes: object) -> ChartSpec:
    points = tuple(
        Point(str(2015 + n), Decimal(10 + n), when=Period.of(PartialDate(2015 + n))) for n in range(count)
    )
    spec = replace(made.CHART, kind=ChartKind.BARS, series=(Series("Heat", points),), difference="")
    return replace(spec, **changes)  # type: ignore[arg-type]  # any field of the dataclass


def test_that_every_kind_is_judged_and_each_refusal_is_one_sentence() -> None:
    judged = fitness(made.CHART)
    assert [one.kind for one in judged] == list(ChartKind)
    for one in judged:
        assert not one.reason or (one.reason[0].isupper() and one.reason.endswith("."))


def test_that_two_values_of_one_measure_may_be_a_pair_bars_a_number_or_a_table() -> None:
    fair = {one.kind for one in fitness(made.CHART) if not one.reason}
    assert fair == {
        ChartKind.SLOPE,
        ChartKind.PAIR,
        ChartKind.BARS,
        ChartKind.LOLLIPOP,
        ChartKind.BIG_NUMBER,
        ChartKind.TABLE,
    }


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ChartKind.LINE, "date"),
        (ChartKind.DONUT, "parts of one whole"),
        (ChartKind.DIVERGING, "below 0"),
        (ChartKind.WATERFALL, "add up"),
        (ChartKind.TIMELINE, "not events"),
        (ChartKind.GRID, "one share"),
        (ChartKind.RANGE, "no limit"),
    ],
)
def test_that_a_refusal_says_what_is_wrong(kind: ChartKind, words: str) -> None:
    assert words in refused(made.CHART, kind)


def test_that_four_dates_may_be_a_line_and_three_may_not() -> None:
    assert not refused(_years(4), ChartKind.LINE)
    assert "3 dates are not a series" in refused(_years(3), ChartKind.LINE)


def _items(*dates: PartialDate) -> ChartSpec:
    points = tuple(
        Point(f"Port {n}", Decimal(40 - n), when=Period.of(date)) for n, date in enumerate(dates, start=1)
    )
    return replace(made.CHART, kind=ChartKind.BARS, series=(Series("Ships", points),), difference="")


@pytest.mark.parametrize("kind", [ChartKind.LINE, ChartKind.COLUMNS])
@pytest.mark.parametrize(
    "dates",
    [
        [PartialDate(2025)] * 5,
        [PartialDate(2025, 3)] * 4,
        [PartialDate(2022), PartialDate(2023), PartialDate(2024), PartialDate(2024), PartialDate(2025)],
    ],
)
def test_that_items_of_one_date_are_no_course_over_time(kind: ChartKind, dates: list[PartialDate]) -> None:
    spec = _items(*dates)
    assert "have one date" in refused(spec, kind)
    assert "items of one date read better as bars" in refused(spec, kind)
    assert not refused(spec, ChartKind.TABLE)


def test_that_several_series_may_share_their_dates() -> None:
    one = _years(5)
    both = replace(one, kind=ChartKind.TABLE, series=(*one.series, replace(one.series[0], name="Cold")))
    assert not refused(both, ChartKind.LINE)


def test_that_entered_items_of_one_date_do_not_stay_a_line() -> None:
    spec = replace(_items(*[PartialDate(2025)] * 5), kind=ChartKind.LINE)
    assert fitting(spec, "en").kind is ChartKind.BARS


def test_that_many_bars_are_refused_for_a_table() -> None:
    assert "table reads better than 500 bars" in refused(_years(500, kind=ChartKind.TABLE), ChartKind.BARS)


def test_that_no_fair_kind_gives_the_chart_a_problem_it_did_not_have() -> None:
    for spec in (made.CHART, _years(4), _years(12)):
        before = {p.text for p in check(spec)}
        for one in fitness(spec):
            if not one.reason:
                graver = [p for p in check(as_kind(spec, one.kind, "en")) if p.severity is not Severity.NOTE]
                assert {p.text for p in graver} <= before


def test_that_a_pair_says_its_difference_and_bars_do_not() -> None:
    bars = as_kind(made.CHART, ChartKind.BARS, "en")
    assert bars.difference == ""
    assert as_kind(bars, ChartKind.PAIR, "en").difference == "−19 points"


def test_that_a_big_number_is_the_last_value_and_turns_back() -> None:
    big = as_kind(made.CHART, ChartKind.BIG_NUMBER, "en")
    assert [point.value for point in big.points] == [Decimal(12), Decimal(31)]
    assert as_kind(big, ChartKind.SLOPE, "en").points == made.CHART.points


def test_that_slopes_of_several_items_become_pairs_of_bars_and_back() -> None:
    series = tuple(
        Series(name, (Point("2019", Decimal(then)), Point("2024", Decimal(now))))
        for name, then, now in (("Coal", 31, 12), ("Gas", 40, 44))
    )
    slopes = replace(made.CHART, series=series, difference="", highlight="Coal")
    bars = as_kind(slopes, ChartKind.PAIRED_BARS, "en")
    assert [(s.name, [(p.label, str(p.value)) for p in s.points]) for s in bars.series] == [
        ("2019", [("Coal", "31"), ("Gas", "40")]),
        ("2024", [("Coal", "12"), ("Gas", "44")]),
    ]
    assert bars.highlight == "Coal"
    assert as_kind(bars, ChartKind.SLOPE, "en").series == series


def test_that_entered_parts_may_be_a_ring() -> None:
    points = tuple(
        Point(name, Decimal(share), origin=Origin.ANALYST, source="Heat Board")
        for name, share in (("Coal", 12), ("Gas", 44), ("Wood", 44))
    )
    own = replace(made.CHART, kind=ChartKind.BARS, series=(Series("", points),), difference="")
    assert not refused(own, ChartKind.DONUT)


def test_that_data_that_outgrew_its_kind_gets_a_fair_one() -> None:
    assert fitting(made.CHART, "en") == made.CHART
    assert fitting(_years(3, kind=ChartKind.SLOPE), "en").kind is ChartKind.COLUMNS
    assert fitting(_years(6, kind=ChartKind.SLOPE), "en").kind is ChartKind.LINE
    assert fitting(_years(500, kind=ChartKind.PAIR), "en").kind is ChartKind.LINE
    items = tuple(Point(f"Plant {n}", Decimal(n)) for n in range(500))
    assert fitting(_years(4, series=(Series("Heat", items),)), "en").kind is ChartKind.TABLE
    empty = replace(made.CHART, series=(Series("", ()),))
    assert fitting(empty, "en") == empty


_ONE_SERIES = {
    ChartKind.BIG_NUMBER, ChartKind.PAIR, ChartKind.BARS, ChartKind.COLUMNS, ChartKind.HUNDRED,
    ChartKind.DONUT, ChartKind.RANGE, ChartKind.DIVERGING, ChartKind.WATERFALL, ChartKind.LOLLIPOP,
    ChartKind.GRID,
}  # fmt: skip


@pytest.mark.parametrize(("years", "names"), [(6, 5), (6, 3), (2, 3), (1, 2), (40, 7)])
@pytest.mark.parametrize("kind", list(ChartKind))
def test_that_several_series_never_become_a_kind_that_shows_one(
    kind: ChartKind, years: int, names: int
) -> None:
    points = _years(years).series[0].points
    series = tuple(Series(f"Plant {n}", points) for n in range(names))
    found = fitting(_years(years, kind=kind, series=series), "en")
    assert found.kind not in _ONE_SERIES
    assert not (found.kind is ChartKind.LINE and names > 4)


def test_that_years_of_a_few_plants_are_lines_and_of_many_a_table() -> None:
    points = _years(6).series[0].points
    few, many = (tuple(Series(f"Plant {n}", points) for n in range(names)) for names in (3, 5))
    assert fitting(_years(6, series=few), "en").kind is ChartKind.LINE
    assert fitting(_years(6, series=many), "en").kind is ChartKind.TABLE


def test_that_limits_of_several_plants_are_no_chart_of_ranges() -> None:
    limits = tuple(replace(point, bound=Bound.MORE_THAN) for point in _years(3).points)
    series = (Series("North", limits), Series("South", limits))
    assert "shows one" in refused(_years(3, series=series), ChartKind.RANGE)


def _parts(*values: int, **changes: object) -> ChartSpec:
    points = tuple(Point(f"Plant {n}", Decimal(v), origin=Origin.ANALYST) for n, v in enumerate(values))
    return _years(0, kind=ChartKind.HUNDRED, series=(Series("Share", points),), unit=Unit(), **changes)


def test_that_entered_changes_with_their_signs_are_bars_both_ways() -> None:
    def kind(*texts: str) -> ChartKind:
        points = tuple(
            Point(f"Plant {n}", Decimal(text.replace("−", "-")), origin=Origin.ANALYST, text=text)
            for n, text in enumerate(texts)
        )
        series = (Series("Change", points),)
        return fitting(_years(0, kind=ChartKind.BARS, series=series, unit=Unit()), "en").kind

    assert kind("+4.2", "−3.1", "2") is ChartKind.DIVERGING
    assert kind("4.2", "-3.1", "2") is ChartKind.BARS  # temperatures, perhaps
    assert kind("+4.2", "+3.1") is ChartKind.BARS


def test_that_new_parts_of_a_whole_stay_parts() -> None:
    assert fitting(_parts(40, 35, 25), "en").kind is ChartKind.HUNDRED


@pytest.mark.parametrize("kind", [ChartKind.HUNDRED, ChartKind.DONUT])
def test_that_new_data_that_is_no_whole_is_drawn_as_the_first_fair_kind(kind: ChartKind) -> None:
    assert fitting(_years(5, kind=kind), "en").kind is ChartKind.LINE
    assert fitting(replace(_parts(*[3] * 13), kind=kind), "en").kind is ChartKind.BARS
    assert fitting(replace(_parts(*[3] * 500), kind=kind), "en").kind is ChartKind.TABLE
    assert fitting(replace(_parts(40, -10, 25), kind=kind), "en").kind is ChartKind.BARS
    over = replace(_parts(40, 40, 40), kind=kind, unit=Unit("percent", Dimension.PERCENT, "%"))
    assert fitting(over, "en").kind is ChartKind.BARS


def test_that_a_kind_for_wholes_says_why_data_is_none() -> None:
    def said(spec: ChartSpec) -> str:
        return refused(replace(spec, kind=ChartKind.TABLE), ChartKind.HUNDRED)

    entered = tuple(replace(point, origin=Origin.ANALYST) for point in _years(5).points)
    assert "different dates" in said(_years(5, series=(Series("Heat", entered),)))
    assert "13 parts" in said(_parts(*[3] * 13))
    assert "negative" in said(_parts(40, -10, 25))
    over = replace(_parts(40, 40, 40), unit=Unit("percent", Dimension.PERCENT, "%"))
    assert "120 per cent" in said(over)


def test_that_the_note_on_entered_data_names_the_rows_of_the_new_kind() -> None:
    points = [
        tuple(Point(label, Decimal(n), origin=Origin.ANALYST, source="Y") for n, label in enumerate(labels))
        for labels in (("2015", "2024"), ("2015", "2024"))
    ]
    slopes = ChartSpec("c", ChartKind.SLOPE, "t", tuple(map(Series, ("North", "South"), points)))
    noted = replace(slopes, notes=("A note.", "Figures entered by the analyst: 2015, 2024, from Y."))
    bars = as_kind(noted, ChartKind.PAIRED_BARS, "en")
    assert bars.notes == ("A note.", "Figures entered by the analyst: North, South, from Y.")
    assert as_kind(bars, ChartKind.SLOPE, "en").notes == noted.notes
