"""A chart in the PDF and in the Word document: same numbers, same order, same words."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from briefgen.charts.drawing.look import load as load_look
from briefgen.charts.drawing.look import paints
from briefgen.charts.numbers import Numbers
from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import native_chart
from briefgen.knowledge.marking import WHOLES
from briefgen.model.chart import ChartKind, ChartSpec, DrawPath, DrawText, Point, Series
from tests.charts.pairs import artist, as_pdf, docx, samples, shown
from tests.charts.samples import spec as spec_of
from tests.charts.samples import year
from tests.document.word_kit import LOOK, MADE

SAMPLES = samples()
WIDE_PT = 470.0
PLUM, MUTE = "#73094A", "#8B929A"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
ENDS = ("min", "max", "majorUnit")
BARS = next(name for name, spec in SAMPLES.items() if spec.kind is ChartKind.BARS)
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
    named = names(SAMPLES[name]) & cached
    assert named
    assert {label for label in named if label not in printed} == set()


def filled(spec: ChartSpec) -> list[str]:
    """The colours of marks in the picture, "RRGGBB", each once."""
    operations = artist().drawing(spec, WIDE_PT, artist().height(spec, WIDE_PT).best).operations
    paths = [op for op in operations if isinstance(op, DrawPath)]
    paints = [paint.colour for op in paths for paint in (op.fill, op.stroke) if paint]
    return list(dict.fromkeys(colour[1:].upper() for colour in paints))


def native(spec: ChartSpec) -> etree._Element:
    height = artist().height(spec, WIDE_PT).best
    chart = native_chart(spec, chart_look(LOOK), Size(WIDE_PT, height), MADE, "en-GB")
    assert chart is not None
    return etree.fromstring(chart.xml)


def marked(root: etree._Element) -> set[str]:
    """The colours of series and of single points, outside labels and the halo of dots."""
    marks = [mark for tag in ("ser", "dPt") for mark in root.iter(f"{_C}{tag}")]
    looks = [mark.find(path) for mark in marks for path in (f"{_C}spPr", f"{_C}marker/{_C}spPr")]
    fills = {str(fill.get("val")) for look in looks if look is not None for fill in look.iter(f"{_A}srgbClr")}
    return fills - {"FFFFFF"}  # the gap between parts of a whole


def parts_of_a_whole(kind: ChartKind, count: int, **more: object) -> ChartSpec:
    points = tuple(Point(f"Part {i}", Decimal(value)) for i, value in enumerate((40, 30, 20, 10)[:count]))
    series = (Series("2019", points), Series("2024", points[::-1]))
    return spec_of(kind, series[: 1 if kind is ChartKind.DONUT else 2], highlight="Part 1", **more)


@pytest.mark.parametrize("kind", [ChartKind.HUNDRED, ChartKind.DONUT])
@pytest.mark.parametrize("count", [2, 3, 4])
def test_that_each_part_of_a_whole_has_its_colour_in_both(kind: ChartKind, count: int) -> None:
    spec = parts_of_a_whole(kind, count)
    colours = paints(spec, load_look(LOOK)).parts(spec)
    assert len(set(colours.values())) == count
    root = native(spec)
    assert marked(root) == {colour[1:].upper() for colour in colours.values()}
    assert marked(root) <= set(filled(spec))
    named = [ser.find(f"{_C}tx") for ser in root.iter(f"{_C}ser")]
    if kind is ChartKind.HUNDRED:
        in_order = [str(fill.get("val")) for s in root.iter(f"{_C}ser") for fill in first_fill(s)]
        words = ["".join(tx.itertext()) for tx in named if tx is not None]
        assert all(any(label in word for word in words) for label in colours)
        assert in_order == [colour[1:].upper() for colour in colours.values()]


@pytest.mark.parametrize("kind", [ChartKind.HUNDRED, ChartKind.DONUT])
def test_that_parts_in_one_accent_are_a_picture_in_word(kind: ChartKind) -> None:
    spec = parts_of_a_whole(kind, 3, palette="highlight")
    assert native_chart(spec, chart_look(LOOK), Size(WIDE_PT, 120), MADE, "en-GB") is None
    assert paints(spec, load_look(LOOK)).parts(spec) == {"Part 0": MUTE, "Part 1": PLUM, "Part 2": MUTE}
    assert {PLUM[1:], MUTE[1:]} <= set(filled(spec))


def first_fill(series: etree._Element) -> list[etree._Element]:
    look = series.find(f"{_C}spPr")
    return [] if look is None else list(look.iter(f"{_A}srgbClr"))[:1]


def in_one_colour(spec: ChartSpec) -> bool:
    """Whether parts share a colour asked for: Word's legend cannot tell them, so they are a picture there."""
    parts = paints(spec, load_look(LOOK)).parts(spec)
    return spec.kind in WHOLES and len(set(parts.values())) < len(parts)


PALETTES = ["", "#12436d", "#12436d,#28a197"]


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("name", SAMPLES)
def test_that_marks_have_the_same_colours(name: str, palette: str) -> None:
    spec = replace(SAMPLES[name], palette=palette)
    if in_one_colour(spec):
        return
    used = {colour[1:].upper() for colour in paints(spec, load_look(LOOK)).drawn(spec)}
    assert marked(native(spec)) == used
    assert used <= set(filled(spec))


@pytest.mark.parametrize(
    "values", [("31", "30", "33"), ("1.2", "-0.4", "0.8"), ("600000", "900000", "2300000")]
)
@pytest.mark.parametrize("limits", [(None, None), ("0.5", "0.7"), ("-3", "50")])
def test_that_the_axis_of_a_line_has_the_same_ends_and_marks(
    values: tuple[str, ...], limits: tuple[str | None, str | None]
) -> None:
    points = tuple(year(str(2015 + i), value, 2015 + i) for i, value in enumerate(values))
    low, high = (None if limit is None else Decimal(limit) for limit in limits)
    spec = ChartSpec("c", ChartKind.LINE, "t", (Series("", points),), axis_from=low, axis_to=high)
    axis = next(native(spec).iter(f"{_C}valAx"))
    first, last, step = (Decimal(next(axis.iter(f"{_C}{tag}")).get("val", "")) for tag in ENDS)
    form = Numbers.of("en-GB")
    marks = [first + i * step for i in range(int((last - first) / step) + 1)]
    printed = [op.text for op in drawn(spec)]
    assert set(form.ticks(marks, spec.unit)) <= set(printed)


@pytest.mark.parametrize("limit", [None, "20", "100"])
def test_that_bars_are_as_long_against_each_other_whatever_end_is_asked_for(limit: str | None) -> None:
    spec = replace(SAMPLES[BARS], axis_to=None if limit is None else Decimal(limit))
    high = Decimal(next(native(spec).iter(f"{_C}max")).get("val", ""))
    assert high == max(*(point.value or 0 for point in spec.points), Decimal(limit or 0))


def test_that_an_item_of_the_later_series_alone_stands_in_both() -> None:
    then, now = (Series("2019", (Point("North", Decimal(4)),)), Series("2024", (Point("East", Decimal(5)),)))
    spec = ChartSpec("c", ChartKind.PAIRED_BARS, "t", (then, now), highlight="North")
    assert {"North", "East"} <= {op.text for op in drawn(spec)}
    assert [row[0] for row in sheet(spec)] == ["North", "East"]


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
