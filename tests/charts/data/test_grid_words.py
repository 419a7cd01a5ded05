"""Limits, ranges and orders of magnitude in words, as a cell of entered data says them."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from briefgen.app.charting import read_table, with_table
from briefgen.charts.change_kind import refused
from briefgen.charts.data.grid import ColumnType, pasted
from briefgen.charts.data.grid_cells import reading
from briefgen.charts.data.table import set_value
from briefgen.charts.numbers import Numbers
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.quantity import Bound

BARS = ChartSpec("chart:own:1", ChartKind.BARS, "", (Series("", (Point("North", Decimal(4)),)),))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens", 12, 120),
        ("tens of thousands", 10_000, 100_000),
        ("Hundreds of thousands", 100_000, 1_000_000),
        ("tens of billions", 10**10, 10**11),
        ("several hundred", 100, None),
        ("a few dozen", 12, None),
        ("several hundred thousand", 100_000, None),
        ("Dutzende", 12, 120),
        ("Zehntausende", 10_000, 100_000),
        ("Hunderttausende", 100_000, 1_000_000),
        ("mehrere Hundert", 100, None),
        ("einige tausend", 1_000, None),
    ],
)
def test_that_an_order_of_magnitude_is_no_exact_number(text: str, low: int, high: int | None) -> None:
    read = reading(text)
    assert read is not None
    assert (read.value, read.bound) == (None, Bound.ORDER)
    assert (read.low, read.high) == (Decimal(low), None if high is None else Decimal(high))


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("nearly 500", 500, Bound.ABOUT),
        ("well over 300", 300, Bound.MORE_THAN),
        ("upwards of 40", 40, Bound.AT_LEAST),
        ("350 or more", 350, Bound.AT_LEAST),
        ("100+", 100, Bound.AT_LEAST),
        ("20 or fewer", 20, Bound.AT_MOST),
        ("fewer than ten", 10, Bound.LESS_THAN),
        ("more than a dozen", 12, Bound.MORE_THAN),
        ("a million", 1_000_000, Bound.EXACT),
        ("mehr als 350", 350, Bound.MORE_THAN),
        ("fast 500", 500, Bound.ABOUT),
        ("gut 300", 300, Bound.MORE_THAN),
        ("350 oder mehr", 350, Bound.AT_LEAST),
        ("weniger als zehn", 10, Bound.LESS_THAN),
        ("eine Million", 1_000_000, Bound.EXACT),
    ],
)
def test_that_limits_are_those_an_article_has(text: str, value: int, bound: Bound) -> None:
    read = reading(text)
    assert read is not None
    assert (read.value, read.bound) == (Decimal(value), bound)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2 to 3 million", 2_000_000, 3_000_000),
        ("between 2 and 3 million", 2_000_000, 3_000_000),
        ("$5-6bn", 5 * 10**9, 6 * 10**9),
        ("$5-6m", 5_000_000, 6_000_000),
        ("2–3 Mio.", 2_000_000, 3_000_000),
        ("zwischen 4 und 9 Millionen", 4_000_000, 9_000_000),
        ("between $2 million and $3 million", 2_000_000, 3_000_000),
        ("1.5 million – 2 million", 1_500_000, 2_000_000),
        ("500 to 1 million", 500, 1_000_000),
        ("200,000 to 1 million", 200_000, 1_000_000),
        ("800 thousand to 2 million", 800_000, 2_000_000),
    ],
)
def test_that_a_scale_behind_a_range_is_that_of_both_ends(text: str, low: int, high: int) -> None:
    read = reading(text)
    assert read is not None
    assert (read.value, read.low, read.high) == (None, Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "text",
    ["scores", "tens", "ten", "one", "more", "or more", "million", "North or more", "C+", "the several",
     "dozens more than 5", "Hunderte Häuser", "between us and them"],
)  # fmt: skip
def test_that_other_words_are_no_numbers(text: str) -> None:
    assert reading(text) is None


@pytest.mark.parametrize(
    "text", ["between " * 20_000, "5-" * 50_000, "5 and " * 20_000, "hundreds of " * 20_000, "a" * 200_000]
)
def test_that_a_long_cell_is_read_at_once(text: str) -> None:
    assert reading(text) is None


# --- in a table --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "table",
    [
        "Age\tPeople\nunder 18\t5\n18-64\t7\n65 and over\t3",
        "Age\tPeople\n0-17\t5\n18-64\t7\n65+\t3",
        "Alter\tLeute\nunter 18\t5\n18 bis 64\t7\nüber 65\t3",
        "Income\tMen\tWomen\nless than 10,000\t5\t4\n10,000 to 20,000\t7\t6\n20,000 or more\t3\t4",
    ],
)
def test_that_classes_name_the_rows(table: str) -> None:
    types = pasted(table).types
    assert types[0] is ColumnType.TEXT
    assert {*types[1:]} == {ColumnType.NUMBER}


def test_that_an_order_over_numbers_names_them() -> None:
    assert pasted("Year\tMillions\n2020\t5\n2021\t7\n2022\t9").heads == ("Year", "Millions")


ESTIMATES = [("Who", "Killed"), ("Army", "dozens"), ("Aid group", "between 400 and 900"), ("Mayor", "100+")]


def _chart(path: Path) -> ChartSpec:
    return with_table(BARS, read_table(path), "Own", "en")


def _assert_estimates(chart: ChartSpec) -> None:
    army, group, mayor = chart.points
    assert (army.bound, army.text) == (Bound.ORDER, "dozens")
    assert (group.value, group.low, group.high) == (None, Decimal(400), Decimal(900))
    assert (mayor.value, mayor.bound) == (Decimal(100), Bound.AT_LEAST)
    assert chart.kind is ChartKind.RANGE


def test_that_estimates_of_a_text_table_start_as_a_range_plot(tmp_path: Path) -> None:
    path = tmp_path / "killed.csv"
    path.write_text("\n".join(",".join(row) for row in ESTIMATES), "utf-8")
    _assert_estimates(_chart(path))


def test_that_estimates_of_a_workbook_start_as_a_range_plot(tmp_path: Path) -> None:
    book = Workbook()
    for row in ESTIMATES:
        book.worksheets[0].append(row)
    path = tmp_path / "killed.xlsx"
    book.save(path)
    _assert_estimates(_chart(path))


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        ("Who\tTote\nA\tZehntausende\nB\tmehr als 350\nC\tzwischen 400 und 900", ChartKind.RANGE),
        ("Year\tDead\n2020\t3-5\n2021\t4-9\n2022\t7", ChartKind.RANGE),
        ("Who\tDead\nA\t3-5\nB\t4", ChartKind.RANGE),
        ("Who\tDead\nA\tmore than 5\nB\t4", ChartKind.BARS),
        ("Who\tDead\nA\tabout 5\nB\t4", ChartKind.BARS),
        ("Year\tDead\n2019\t3\n2020\t4\n2021\t5\n2022\t7", ChartKind.LINE),
    ],
)
def test_that_new_data_starts_in_the_kind_that_shows_it(table: str, kind: ChartKind, tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_text(table.replace("\t", ";"), "utf-8")
    chart = _chart(path)
    assert chart.kind is kind
    assert not refused(chart, kind)


@pytest.mark.parametrize("words", ["dozens", "several hundred", "Zehntausende"])
def test_that_an_order_typed_in_a_cell_is_printed_in_its_words_and_not_as_a_quotation(words: str) -> None:
    (point,) = set_value(BARS, 0, 0, words, "Own").points
    assert Numbers.of("en").point(point, BARS.unit) == words
