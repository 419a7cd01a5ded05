"""What the workbook of a native chart says of numbers that are no exact ones, and in which language."""

import io
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.cell.cell import Cell, MergedCell

from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import native_chart
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.quantity import Bound
from tests.charts.samples import spec
from tests.document.word_kit import LOOK, MADE

KINDS = (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.LOLLIPOP, ChartKind.DIVERGING)


def sheet(chart: ChartSpec, language: str = "en-GB") -> list[tuple[Cell | MergedCell, ...]]:
    found = native_chart(chart, chart_look(LOOK), Size(340, 150), MADE, language)
    assert found is not None
    return list(openpyxl.load_workbook(io.BytesIO(found.workbook)).worksheets[0].iter_rows())


def bounded(kind: ChartKind, bound: Bound) -> ChartSpec:
    points = (Point("North", Decimal(900), bound=bound), Point("South", Decimal(2700)))
    return spec(kind, [Series("Tonnes", points)])


@pytest.mark.parametrize(
    ("bound", "said"),
    [
        (Bound.ABOUT, "about"),
        (Bound.AT_LEAST, "at least"),
        (Bound.MORE_THAN, "more than"),
        (Bound.AT_MOST, "at most"),
        (Bound.LESS_THAN, "less than"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_that_a_cell_says_that_its_number_is_a_limit(kind: ChartKind, bound: Bound, said: str) -> None:
    rows = {row[0].value: row[1] for row in sheet(bounded(kind, bound))[1:]}
    assert rows["North"].value == 900
    assert said in rows["North"].number_format.lower()


@pytest.mark.parametrize("kind", KINDS)
def test_that_an_exact_number_stays_plain(kind: ChartKind) -> None:
    rows = {row[0].value: row[1] for row in sheet(bounded(kind, Bound.ABOUT))[1:]}
    assert (rows["South"].value, rows["South"].number_format) == (2700, "General")
    exact = [row[1].number_format for row in sheet(bounded(kind, Bound.EXACT))[1:]]
    assert set(exact) == {"General"}


def test_that_a_range_says_both_ends() -> None:
    points = (Point("North", low=Decimal(300), high=Decimal(500)), Point("South", Decimal(700)))
    chart = spec(ChartKind.BARS, [Series("Dead", points)])
    found = native_chart(chart, chart_look(LOOK), Size(340, 150), MADE, "en-GB")
    if found is not None:
        rows = {row[0].value: row[1] for row in sheet(chart)[1:]}
        assert "300" in rows["North"].number_format
        assert "500" in rows["North"].number_format


@pytest.mark.parametrize("kind", [ChartKind.RANGE, ChartKind.LOLLIPOP])
def test_that_columns_nobody_named_are_called_in_the_language_of_the_brief(kind: ChartKind) -> None:
    points = (Point("Nord", low=Decimal(3), high=Decimal(5)), Point("Süd", low=Decimal(4), high=Decimal(9)))
    if kind is ChartKind.LOLLIPOP:
        points = (Point("Nord", Decimal(3)), Point("Süd", Decimal(4)))
    chart = replace(spec(kind, [Series("", points)]), language="de")
    heads = {str(cell.value) for cell in sheet(chart, "de-DE")[0]}
    assert "Zeile" in heads
    assert heads.isdisjoint({"Value", "From", "Row", "Low", "High", "Place of the name", "Midpoint"})
