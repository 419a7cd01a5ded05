"""A chart in the PDF and in the Word document: same numbers, same order, same words."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from briefgen.document.chart_look import chart_look
from briefgen.document.chart_plot import Size
from briefgen.document.native_chart import native_chart
from briefgen.model.chart import ChartKind, ChartSpec, DrawText
from tests.charts.pairs import artist, as_pdf, docx, samples, shown
from tests.document.word_kit import LOOK, MADE

SAMPLES = samples()
WIDE_PT = 470.0
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_NUMBER = re.compile(r"[−-]?\d[\d,.]*(?<![,.])")


def sheet(spec: ChartSpec) -> Sequence[tuple[object, ...]]:
    """The workbook behind the chart, without its heads."""
    chart = native_chart(spec, chart_look(LOOK), Size(WIDE_PT, 200), MADE, "en-GB")
    assert chart is not None
    rows = openpyxl.load_workbook(io.BytesIO(chart.workbook)).worksheets[0].values
    return list(rows)[1:]


def drawn(spec: ChartSpec) -> tuple[DrawText, ...]:
    best = artist().height(spec, WIDE_PT).best
    operations = artist().drawing(spec, WIDE_PT, best).operations
    return tuple(op for op in operations if isinstance(op, DrawText))


@pytest.mark.parametrize("name", SAMPLES)
def test_that_the_workbook_holds_the_numbers_of_the_chart_as_numbers(name: str) -> None:
    spec = SAMPLES[name]
    numbers = [cell for row in sheet(spec) for cell in row[1:] if isinstance(cell, int | float)]
    stated = [n for p in spec.points for n in (p.value, p.low, p.high) if n is not None]
    assert all(float(number) in numbers for number in stated)
    assert not any(isinstance(cell, str) for row in sheet(spec) for cell in row[1:])


@pytest.mark.parametrize("name", SAMPLES)
def test_that_the_items_stand_in_the_order_they_are_drawn_in(name: str) -> None:
    spec = SAMPLES[name]
    rows = [str(row[0]) for row in sheet(spec)]
    places = {op.text: (op.x_pt, op.y_pt) for op in reversed(drawn(spec))}
    named = [label for label in rows if label in places]
    if spec.kind in (ChartKind.COLUMNS, ChartKind.SLOPE):
        assert named == sorted(named, key=lambda label: places[label][0])
    elif spec.kind not in (ChartKind.DONUT, ChartKind.LINE):
        assert named == sorted(named, key=lambda label: -places[label][1])
    assert named or spec.kind in (ChartKind.DONUT, ChartKind.LINE)


@pytest.mark.parametrize("name", SAMPLES)
def test_that_the_cached_words_are_those_of_the_picture(name: str, tmp_path: Path) -> None:
    package = zipfile.ZipFile(io.BytesIO(docx(tmp_path, {name: SAMPLES[name]})))
    chart = etree.fromstring(package.read("word/charts/chart1.xml"))
    cached = {text for part in chart.iter(f"{_C}strCache") for text in part.itertext() if text.strip()}
    printed = " ".join(op.text for op in drawn(SAMPLES[name]))
    labels = {point.label for point in SAMPLES[name].points}
    assert {label for label in labels & cached if label not in printed} <= set()


@pytest.mark.tool("libreoffice")
def test_that_both_forms_print_the_same_numbers_and_names(tmp_path: Path) -> None:
    path = tmp_path / "pairs.docx"
    path.write_bytes(docx(tmp_path, SAMPLES))
    for (name, spec), words in zip(SAMPLES.items(), shown(as_pdf(path)), strict=True):
        printed = " ".join(op.text for op in drawn(spec))
        assert set(without_axis(spec, printed)) == set(without_axis(spec, words.split("\n", 1)[1])), name
        for label in names(spec):
            assert label in " ".join(words.split()), name
            assert label in printed, name


def without_axis(spec: ChartSpec, text: str) -> Iterator[str]:
    """The numbers printed, without the ticks of an axis, which each program places by itself."""
    stated = {str(abs(n)) for p in spec.points for n in (p.value, p.low, p.high) if n is not None}
    for number in _NUMBER.findall(text):
        bare = number.strip("−-").replace(",", "")
        if bare in stated or bare in spec.difference:
            yield bare


def names(spec: ChartSpec) -> set[str]:
    """The names of items, parts and series that a reader must find in both."""
    if spec.kind is ChartKind.LINE:
        return {series.name for series in spec.series}
    several = {s.name for s in spec.series} if len(spec.series) > 1 else set()
    return {p.label for p in spec.points} | several
