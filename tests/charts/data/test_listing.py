"""The data of a chart in words: every value, with its head, in the order drawn, and where it comes from."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.data.listing import listing
from briefgen.charts.suggest import suggest
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series, Sort
from briefgen.model.evidence import Evidence
from briefgen.model.moment import PartialDate, Period
from tests.charts import evidence as made
from tests.charts.hard_samples import hard
from tests.charts.samples import ITEMS, PERCENT, light, one, spec, year


def told(chart: ChartSpec, language: str = "en-GB") -> list[tuple[str, ...]]:
    table = listing(chart, language)
    return [table.heads, *(row.words for row in table.rows)]


def test_that_a_slope_is_told_with_its_change_and_the_sum() -> None:
    pair = made.then_now("21", "7.8")
    slope = suggest(made.article(), Evidence(figures=pair.figures, comparisons=(pair,)))[0]
    assert told(slope) == [
        ("Period", "Ferry journeys (per cent)", "Where it comes from"),
        ("Previous two-year period", "21", "article: “21 percent”"),
        ("2023–24", "7.8", "article: “7.8 percent”"),
        ("Change", "−13.2 points", "calculated: 7.8 − 21"),
    ]


def test_that_rows_stand_as_they_are_drawn() -> None:
    bars = one(ChartKind.BARS, *reversed(ITEMS), sort=Sort.DESCENDING)
    assert [row[0] for row in told(bars)[1:]] == [name for name, _ in ITEMS]
    unsorted = replace(bars, kind=ChartKind.HUNDRED)
    assert [row[0] for row in told(unsorted)[1:]] == [name for name, _ in reversed(ITEMS)]


def test_that_dates_stand_in_their_order_with_gaps_told() -> None:
    lines = [Series("A", (year("2021", "3", 2021), year("2019", "1", 2019)))]
    lines.append(Series("B", (year("2020", "5", 2020),)))
    assert [row[:3] for row in told(spec(ChartKind.LINE, lines))[1:]] == [
        ("2019", "1", "not stated"),
        ("2020", "not stated", "5"),
        ("2021", "3", "not stated"),
    ]
    alone = spec(ChartKind.LINE, lines[:1])
    assert [row[0] for row in told(alone)[1:]] == ["2019", "2021"]


def test_that_slopes_of_several_items_list_the_items() -> None:
    slopes = next(chart for title, chart in light() if title.startswith("Slopes"))
    table = told(slopes)
    assert table[0] == ("Item", "2019", "2024", "Where it comes from")
    assert table[1][:3] == ("North", "22", "41")


def test_that_two_rows_of_one_name_are_both_told() -> None:
    events = [year("a hearing", None, 2024, 11, 2), year("a hearing", None, 2024, 12)]
    table = told(spec(ChartKind.TIMELINE, [Series("", tuple(events))]))
    assert [row[:2] for row in table] == [
        ("Event", "Date"),
        ("a hearing", "2\u00a0November\u00a02024"),
        ("a hearing", "December\u00a02024"),
    ]


@pytest.mark.parametrize(
    ("point", "cell"),
    [
        (Point("a", low=Decimal(12), high=Decimal(34)), "12–34"),
        (Point("a", low=Decimal(-15), high=Decimal(41)), "−15 to 41"),
        (Point("a", Decimal(24), Decimal(20), Decimal(28)), "20–28, midpoint 24"),
        (Point("a", low=Decimal(12)), "at least 12"),
        (Point("a"), "not stated"),
    ],
)
def test_that_ranges_and_gaps_are_told(point: Point, cell: str) -> None:
    assert told(spec(ChartKind.RANGE, [Series("", (point,))]))[1][1] == cell


def test_that_gaps_are_counted() -> None:
    lines = [Series("A", (year("2019", "1", 2019),)), Series("B", (year("2020", None, 2020),))]
    rows = listing(spec(ChartKind.LINE, lines), "en-GB").rows
    assert [row.missing for row in rows] == [(1,), (0, 1)]


def test_that_calculated_and_entered_values_say_so() -> None:
    points = (
        Point("a", Decimal(40)),
        Point("b", Decimal(25), origin=Origin.ANALYST, source="Port Board, table 2"),
        Point("rest", Decimal(35), origin=Origin.CALCULATED, how="100 − 40 − 25"),
        Point("sum", Decimal(100), origin=Origin.CALCULATED),
    )
    origins = [row[-1] for row in told(spec(ChartKind.HUNDRED, [Series("", points)], unit=PERCENT))[1:]]
    assert origins == [
        "article",
        "entered by the analyst: Port Board, table 2",
        "calculated: 100 − 40 − 25",
        "calculated",
    ]


def test_that_a_date_written_anew_is_not_quoted() -> None:
    events = [made.event(f"Sailing {i}", 10 + 20 * i, 2010 + i) for i in range(7)]
    chart = suggest(made.article(), Evidence(events=tuple(events)))[0]
    assert told(chart)[1] == ("Sailing 0", "2010", "article")


def test_that_the_words_are_in_the_language_of_the_document() -> None:
    pair = made.then_now("21", "7.8")
    slope = suggest(made.article(language="de"), Evidence(figures=pair.figures, comparisons=(pair,)))[0]
    assert told(slope, "de")[0] == ("Zeitraum", "Ferry journeys (Prozent)", "Herkunft")


@pytest.mark.parametrize("chart", [chart for _, chart in (*light(), *hard())])
def test_that_every_value_is_told_in_rows_of_one_length(chart: ChartSpec) -> None:
    table = listing(chart, "en-GB")
    assert {len(row.words) for row in table.rows} == {len(table.heads)}
    assert all(all(row.words[:-1]) for row in table.rows)
    cells = sum(len(row.cells) for row in table.rows)
    assert cells >= len(chart.points)


def test_that_a_chart_without_data_has_no_rows() -> None:
    assert listing(spec(ChartKind.BARS, []), "en-GB").rows == ()


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_that_what_is_no_number_is_listed_by_its_name(value: str) -> None:
    assert told(one(ChartKind.BARS, ("North", value)))[1][1] == value


@pytest.mark.parametrize(
    ("language", "names"),
    [("en-GB", ["Later value", "Earlier value"]), ("de", ["Späterer Wert", "Früherer Wert"])],
)
def test_that_a_number_and_what_it_is_compared_with_are_told_apart(language: str, names: list[str]) -> None:
    big = one(ChartKind.BIG_NUMBER, ("", "31"), ("", "27"), unit=PERCENT)
    assert [row[0] for row in told(big, language)[1:]] == names


@pytest.mark.parametrize(("language", "day"), [("de", "15. März 2024"), ("en-GB", "15 March 2024")])
def test_that_a_date_of_digits_is_told_as_the_language_writes_it(language: str, day: str) -> None:
    points = (year("2024-03-15", "3", 2024), year("2023", "1", 2023))
    dated = replace(points[0], when=Period(PartialDate(2024, 3, 15), PartialDate(2024, 3, 15)))
    rows = told(spec(ChartKind.LINE, [Series("A", (dated, points[1]))]), language)
    assert [row[0].replace("\xa0", " ") for row in rows[1:]] == ["2023", day]
