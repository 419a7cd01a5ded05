import csv
import io
from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.data import table
from briefgen.charts.data.grid import from_csv, pasted
from briefgen.charts.data.grid_cells import reading
from briefgen.charts.data.listing import listing
from briefgen.charts.data.table_of_grid import replaced
from briefgen.charts.numbers import Numbers
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.problem import BriefgenError
from briefgen.model.quantity import Bound, Dimension, Unit
from tests.charts import samples
from tests.charts.reading import article_of

ENGLISH = Numbers.of("en")


@pytest.fixture
def spec() -> ChartSpec:
    points = (
        Point("2019", Decimal(21), span=Span(10, 21), text="21 per cent"),
        Point("2024", Decimal("7.8"), span=Span(40, 52), text="7.8 per cent"),
    )
    return samples.spec(
        ChartKind.SLOPE,
        [Series("Exports", points)],
        unit=samples.PERCENT,
        difference="−13.2 points",
        highlight="2024",
    )


def test_that_rows_hold_the_cells_of_every_series() -> None:
    both = samples.spec(
        ChartKind.PAIRED_BARS,
        [Series("a", samples.points(("x", "1"))), Series("b", samples.points(("y", "2")))],
    )
    assert [(row.label, [c and c.value for c in row.cells]) for row in table.rows(both)] == [
        ("x", [1, None]),
        ("y", [None, 2]),
    ]


def test_that_an_entered_value_is_marked_noted_and_reckoned_with(spec: ChartSpec) -> None:
    after = table.set_value(spec, 1, 0, "9.5", "the customs office")
    point = after.points[1]
    assert (point.value, point.origin, point.source, point.span) == (
        Decimal("9.5"),
        Origin.ANALYST,
        "the customs office",
        None,
    )
    assert after.notes == ("Figures entered by the analyst: 2024, from the customs office.",)
    assert after.difference == "−11.5 points"
    assert after.points[0] == spec.points[0]


def test_that_an_entered_value_without_a_source_says_so(spec: ChartSpec) -> None:
    assert table.set_value(spec, 1, 0, "9", "").notes[0].endswith("2024, no source given.")


def test_that_entering_again_replaces_the_note(spec: ChartSpec) -> None:
    once = table.set_value(spec, 1, 0, "9", "a")
    assert len(table.set_value(once, 1, 0, "8", "b").notes) == 1


def test_that_a_value_can_be_emptied(spec: ChartSpec) -> None:
    after = table.set_value(spec, 1, 0, "", "")
    assert after.points[1].value is None
    assert after.difference == ""
    assert after.notes == ()


@pytest.mark.parametrize("text", ["many", "NaN", "inf", "12 or 13"])
def test_that_what_is_no_number_is_refused(spec: ChartSpec, text: str) -> None:
    with pytest.raises(BriefgenError, match="not a number"):
        table.set_value(spec, 0, 0, text, "x")


def test_that_german_marks_are_read_in_german(spec: ChartSpec) -> None:
    assert table.set_value(spec, 0, 0, "1.234,5", "x", "de").points[0].value == Decimal("1234.5")


def test_that_renaming_a_row_keeps_its_provenance_and_highlight(spec: ChartSpec) -> None:
    after = table.set_label(spec, 1, " last  year ")
    assert (after.points[1].label, after.points[1].span, after.highlight) == (
        "last year",
        Span(40, 52),
        "last year",
    )


@pytest.mark.parametrize("label", ["2019", "", "  "])
def test_that_names_stay_apart(spec: ChartSpec, label: str) -> None:
    with pytest.raises(BriefgenError):
        table.set_label(spec, 1, label)
    with pytest.raises(BriefgenError):
        table.add_row(spec, label)


def test_that_a_row_is_added_and_removed(spec: ChartSpec) -> None:
    more = table.add_row(spec, "2025")
    assert [p.label for p in more.points] == ["2019", "2024", "2025"]
    less = table.remove_row(more, 1)
    assert [p.label for p in less.points] == ["2019", "2025"]
    assert less.highlight == ""


def test_that_a_pasted_table_takes_the_place_of_the_data(spec: ChartSpec) -> None:
    after = replaced(spec, pasted("Port\t2019\t2024\nNorth\t12.5\t8\nSouth\t3\t4"), "the port office")
    assert [(s.name, [p.value for p in s.points]) for s in after.series] == [
        ("2019", [Decimal("12.5"), 3]),
        ("2024", [8, 4]),
    ]
    assert after.notes == ("Figures entered by the analyst: North, South, from the port office.",)


@pytest.mark.parametrize("text", ["a\tb\nc\td", "x\t1\nx\t2"])
def test_that_a_table_without_numbers_or_with_double_names_is_refused(spec: ChartSpec, text: str) -> None:
    with pytest.raises(BriefgenError):
        replaced(spec, pasted(text), "x")


def test_that_each_cell_tells_where_it_comes_from(spec: ChartSpec) -> None:
    assert table.origin(spec.points[0], ENGLISH) == "article: “21 per cent”"
    assert (
        table.origin(Point("x", how="100 − 7.8", origin=Origin.CALCULATED), ENGLISH)
        == "calculated: 100 − 7.8"
    )
    assert (
        table.origin(Point("x", origin=Origin.ANALYST), ENGLISH) == "entered by the analyst: no source given"
    )


def test_that_the_data_goes_out_as_csv_with_plain_numbers(spec: ChartSpec) -> None:
    read = list(csv.reader(io.StringIO(table.as_csv(spec).decode("utf-8-sig"))))
    assert read == [
        ["Item", "Exports (per cent)", "Where it comes from"],
        ["2019", "21", "article: “21 per cent”"],
        ["2024", "7.8", "article: “7.8 per cent”"],
    ]


@pytest.mark.parametrize(
    ("point", "cell"),
    [
        (Point("Ash", Decimal(600), bound=Bound.ABOUT, text="about 600"), "~600"),
        (Point("Ash", Decimal("800000.0"), text="0.8 million"), "800000"),
        (Point("Ash", Decimal(420), bound=Bound.AT_LEAST), ">=420"),
        (Point("Ash", low=Decimal(300), high=Decimal(500)), "300–500"),
        (Point("Ash", low=Decimal(300)), ">=300"),
    ],
)
def test_that_a_saved_cell_is_read_again_as_it_was(point: Point, cell: str) -> None:
    spec = ChartSpec("c", ChartKind.BARS, "", (Series("B", (point,)),))
    saved = table.as_csv(spec)
    rows = list(csv.reader(io.StringIO(saved.decode("utf-8-sig"))))
    assert rows[1][1] == cell
    again = reading(cell)
    assert again is not None
    limit = point.value if point.value is not None or point.high is not None else point.low
    assert (again.value, again.high) == (limit, point.high)


ORDERS = [
    ("en", "Dozens of ships left Dover.", "dozens"),
    ("en", "The trade lost tens of billions of dollars.", "tens of billions"),
    ("en", "Several hundred people fled.", "several hundred"),
    ("en", "Hundreds of thousands marched.", "hundreds of thousands"),
    ("de", "Dutzende Schiffe liefen aus.", "dutzende"),
    ("de", "Zehntausende Menschen flohen.", "zehntausende"),
]


@pytest.mark.parametrize(("language", "told", "words"), ORDERS)
def test_that_an_order_of_magnitude_goes_out_in_words_and_comes_back_as_the_same_open_range(
    language: str, told: str, words: str
) -> None:
    figure = find_evidence(article_of(told, language)).figures[0]
    quantity = figure.quantity
    point = Point("Ash", None, quantity.low, quantity.high, quantity.bound, text=figure.text)
    spec = ChartSpec("c", ChartKind.RANGE, "", (Series("B", (point, Point("Elm", Decimal(40)))),))
    saved = table.as_csv(spec, language)
    assert list(csv.reader(io.StringIO(saved.decode("utf-8-sig"))))[1][1].casefold() == words
    again = replaced(spec, from_csv(saved, "saved.csv", language), "the port office").points[0]
    assert (again.low, again.high, again.bound) == (quantity.low, quantity.high, Bound.ORDER)
    assert again.value is None


@pytest.mark.parametrize("text", ["", "a great many ships", "tens of ships"])
def test_that_an_order_without_words_that_are_read_again_is_never_a_bare_number(text: str) -> None:
    for point in (
        Point("Ash", None, Decimal(12), None, Bound.ORDER, text=text),
        Point("Ash", Decimal(12), bound=Bound.ORDER, text=text),
    ):
        spec = ChartSpec("c", ChartKind.RANGE, "", (Series("B", (point,)),))
        rows = list(csv.reader(io.StringIO(table.as_csv(spec).decode("utf-8-sig"))))
        assert rows[1][1] in (">=12", "~12")


def test_that_csv_cells_are_no_formulas() -> None:
    spec = samples.one(ChartKind.BARS, ("=SUM(A1)", "1"), ("+x", "-2"))
    read = list(csv.reader(io.StringIO(table.as_csv(spec).decode("utf-8-sig"))))
    assert [row[:2] for row in read[1:]] == [["'=SUM(A1)", "1"], ["'+x", "-2"]]


def test_that_a_head_says_the_unit_once() -> None:
    tonnes = replace(_named("Output (tonnes)"), unit=Unit("tonne", Dimension.MASS))
    assert "Item,Output (tonnes),Where" in table.as_csv(tonnes).decode("utf-8-sig")
    bare = replace(tonnes, series=(replace(tonnes.series[0], name="Output"),))
    assert "Item,Output (tonnes),Where" in table.as_csv(bare).decode("utf-8-sig")


def _named(name: str) -> ChartSpec:
    return ChartSpec("c", ChartKind.BARS, "", (Series(name, (Point("North", Decimal(4)),)),))


def test_that_the_note_on_entered_data_names_rows_as_they_stand(spec: ChartSpec) -> None:
    grid = pasted("Port\t2019\t2024\nNorth\t12.5\t8\nSouth\tn/a\t4\nEast\t3\t1")
    assert "North, South, East" in replaced(spec, grid, "the port office").notes[-1]


def test_that_the_saved_data_and_the_list_name_the_rows_as_the_table_did(spec: ChartSpec) -> None:
    bars = replace(spec, kind=ChartKind.BARS)
    regions = replaced(bars, pasted("Region\tRain\nNorth\t12\nSouth\t10"), "the office")
    assert table.as_csv(regions).decode("utf-8-sig").startswith("Region,Rain")
    assert listing(regions, "en").heads[0] == "Region"
    bare = replaced(regions, pasted("North\t12\nSouth\t10"), "the office")
    assert table.as_csv(bare).decode("utf-8-sig").startswith("Item,")
    by_year = replaced(regions, pasted("Region\t2019\t2020\t2021\nNorth\t12\t9\t8"), "the office")
    assert by_year.items == "", "its rows are years now"
    formula = replaced(bars, pasted("=Region\tRain\nNorth\t12\nSouth\t10"), "the office")
    assert table.as_csv(formula).decode("utf-8-sig").startswith("'=Region")
