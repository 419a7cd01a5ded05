"""What is printed on the page and in Word is the same at every width: words, order, marks, lines."""

import io
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import openpyxl
import pytest
from lxml import etree

from briefgen.charts.data.listing import listing
from briefgen.charts.drawing.look import Look
from briefgen.charts.numbers import Numbers
from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import NativeChart, native_chart
from briefgen.model.chart import ChartKind, ChartSpec, DrawPath, DrawText, Origin, Point, Series
from tests.charts.pairs import artist, samples
from tests.charts.samples import LONG, PERCENT, one, spec, year
from tests.document.word_kit import LOOK, MADE

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WIDTHS_MM = (60, 90, 122.5, 170)
_EPOCH = date(1899, 12, 30)


def words(chart: ChartSpec, mm: float) -> list[str]:
    wide = mm * 72 / 25.4
    operations = artist().drawing(chart, wide, artist().height(chart, wide).best).operations
    return [op.text for op in operations if isinstance(op, DrawText)]


def native(chart: ChartSpec, mm: float) -> NativeChart:
    wide = mm * 72 / 25.4
    found = native_chart(
        chart, chart_look(LOOK), Size(wide, artist().height(chart, wide).best), MADE, "en-GB"
    )
    assert found is not None
    return found


def over(chart: NativeChart) -> list[str]:
    return [str(t.text) for t in etree.fromstring(chart.shapes).iter(f"{A}t")] if chart.shapes else []


def labels(chart: NativeChart) -> list[str]:
    """The words of labels that hold words, line by line."""
    rich = etree.fromstring(chart.xml).iter(f"{C}rich")
    lines = [line for one in rich for line in one.iter(f"{A}p")]
    return ["".join(str(t.text) for t in line.iter(f"{A}t")) for line in lines]


@pytest.mark.parametrize("mm", WIDTHS_MM)
@pytest.mark.parametrize("name", samples())
def test_that_what_lies_over_a_native_chart_is_printed_in_the_same_order(name: str, mm: float) -> None:
    chart = samples()[name]
    printed, laid = words(chart, mm), over(native(chart, mm))
    assert [word for word in printed if word in laid] == laid


@pytest.mark.parametrize("mm", WIDTHS_MM)
@pytest.mark.parametrize(
    "parts",
    [
        (("keep", "54"), ("end", "28"), ("unsure", "18")),
        (("North", "14000000"), ("South", "9500000"), ("", "2000000")),
        ((LONG, "61"), ("Second", "30"), ("Third", "8.6"), ("Fourth", "0.4")),
        (("only", "5"),),
    ],
)
def test_that_the_words_beside_a_ring_are_those_of_the_picture(
    parts: tuple[tuple[str, str], ...], mm: float
) -> None:
    ring = one(ChartKind.DONUT, *parts)
    held = native(ring, mm)
    assert labels(held)
    assert sorted(" ".join(labels(held)).split()) == sorted(" ".join(words(ring, mm)).split())
    numbers = [cell[1] for cell in openpyxl.load_workbook(io.BytesIO(held.workbook)).worksheets[0].values][1:]
    assert numbers == [float(value) for _, value in parts]


def test_that_a_ring_that_is_no_whole_is_a_picture() -> None:
    part = one(ChartKind.DONUT, ("a", "30"), ("b", "20"), unit=PERCENT)
    assert native_chart(part, chart_look(LOOK), Size(300, 100), MADE, "en-GB") is None


@pytest.mark.parametrize("mm", WIDTHS_MM)
@pytest.mark.parametrize(
    "dates",
    [
        ((2020,), (2021, 5), (2022,), (2024, 3)),
        ((2010,), (2013,), (2024, 6)),
        ((2023, 11), (2024, 1, 20), (2024, 4)),
        ((2021,), (2022,), (2023,), (2024,)),
        ((2023, 1), (2023, 6), (2024, 2)),
    ],
)
def test_that_a_time_axis_has_the_same_marks(dates: tuple[tuple[int, ...], ...], mm: float) -> None:
    points = tuple(year(str(i), str(i + 2), *when) for i, when in enumerate(dates))
    chart = spec(ChartKind.LINE, [Series("", points)])
    axis = next(etree.fromstring(native(chart, mm).xml).iter(f"{C}dateAx"))
    first, last, step = (float(found(axis, tag)) for tag in ("min", "max", "majorUnit"))
    day, end = (_EPOCH + timedelta(days=int(n)) for n in (first, last))
    marks = []
    while day <= end:
        marks.append(day)
        day = later(day, int(step), found(axis, "majorTimeUnit"))
    form = {"years": "%Y", "months": "%b\u00a0%Y", "days": "%-d\u00a0%b"}[found(axis, "majorTimeUnit")]
    printed = words(chart, mm)
    told = [mark.strftime(form) for mark in marks]
    drawn = [word for word in printed if word in told]
    assert drawn == told[: len(drawn)]
    assert len(told) - len(drawn) <= 1  # the last is left out where it would run into the one before
    assert told[0] in printed


@pytest.mark.parametrize("high", ["500", "0.4", "61", "1234", "88000", "7"])
def test_that_a_line_has_one_axis_of_values_however_high_it_is(high: str) -> None:
    points = tuple(
        year(str(i), str(Decimal(high) / (i + 1)), when) for i, when in enumerate(range(2019, 2024))
    )
    chart = spec(ChartKind.LINE, [Series("", points)])
    look = chart_look(LOOK)
    axes = set()
    for height in (90, 107, 121, 140):
        made = native_chart(chart, look, Size(300, height), MADE, "en-GB")
        assert made is not None
        axis = next(etree.fromstring(made.xml).iter(f"{C}valAx"))
        axes.add(tuple(found(axis, tag) for tag in ("min", "max", "majorUnit")))
    assert len(axes) == 1
    drawn = artist().drawing(chart, 300, 134)
    printed = [op.text for op in drawn.operations if isinstance(op, DrawText)]
    numbers = Numbers.of("en-GB")
    low, top, step = map(Decimal, axes.pop())
    marks = [low + step * i for i in range(int((top - low) / step) + 1)]
    assert set(numbers.ticks(tuple(marks), chart.unit)) <= set(printed)


def found(axis: etree._Element, tag: str) -> str:
    return str(next(axis.iter(f"{C}{tag}")).get("val"))


def later(day: date, step: int, unit: str) -> date:
    if unit == "days":
        return day + timedelta(days=step)
    years, month = divmod(day.month - 1 + step * (12 if unit == "years" else 1), 12)
    return date(day.year + years, month + 1, min(day.day, 28))


def test_that_no_line_leads_to_a_value_nobody_states(look: Look) -> None:
    slope = spec(
        ChartKind.SLOPE, [Series("", (Point("2019", Decimal(12)), Point("2024")))], difference="−12 points"
    )
    drawing = artist().drawing(slope, 300, artist().height(slope, 300).best)
    accent = [op for op in drawing.operations if isinstance(op, DrawPath) and op.stroke]
    assert look.colours.highlight.lower() not in {op.stroke.colour.lower() for op in accent if op.stroke}
    assert "not stated" in drawing.words
    assert "−12 points" not in drawing.words


def test_that_long_names_are_broken_for_the_chart_and_whole_in_the_workbook() -> None:
    held = native(one(ChartKind.BARS, (LONG, "5"), ("Ely", "3")), 60)
    cached = next(etree.fromstring(held.xml).iter(f"{C}cat")).findtext(f".//{C}v", "")
    assert cached.replace("\n", " ") == LONG
    assert "\n" in cached
    rows = list(openpyxl.load_workbook(io.BytesIO(held.workbook)).worksheets[0].values)
    assert rows[1][0] == LONG


def test_that_columns_without_room_for_their_words_are_level_bars() -> None:
    months = [(f"Month {i}", str(i * 100)) for i in range(1, 13)]
    root = etree.fromstring(native(one(ChartKind.COLUMNS, *months), 60).xml)
    assert next(root.iter(f"{C}barDir")).get("val") == "bar"
    wide = etree.fromstring(native(one(ChartKind.COLUMNS, *months[:4]), 122.5).xml)
    assert next(wide.iter(f"{C}barDir")).get("val") == "col"


def test_that_a_number_without_room_in_its_part_stands_under_the_bars() -> None:
    bars = [
        Series(when, (Point("Ours", Decimal(n)), Point("rest", 100 - Decimal(n), origin=Origin.CALCULATED)))
        for when, n in (("2019", "21"), ("2024", "0.5"))
    ]
    chart = spec(ChartKind.HUNDRED, bars, unit=PERCENT, highlight="Ours")
    assert "2024: Ours 0.5" in words(chart, 60)
    assert "2024: Ours 0.5" in over(native(chart, 60))


def test_that_a_whole_of_a_hundred_leaves_room_for_what_is_not_stated() -> None:
    some = one(ChartKind.HUNDRED, ("a", "30"), ("b", "20"), unit=PERCENT)
    root = etree.fromstring(native(some, 122.5).xml)
    assert next(root.iter(f"{C}grouping")).get("val") == "stacked"
    assert next(root.iter(f"{C}max")).get("val") == "100"


def test_that_equal_ends_of_lines_stand_in_one_order() -> None:
    ends = [Series(n, (Point("2019", Decimal(i)), Point("2024", Decimal(9)))) for i, n in enumerate("ABC", 2)]
    chart = spec(ChartKind.SLOPE, ends)
    wide = 122.5 * 72 / 25.4
    operations = artist().drawing(chart, wide, artist().height(chart, wide).best).operations
    depth = {op.text: -op.y_pt for op in operations if isinstance(op, DrawText) and op.text.endswith(" 9")}
    root = etree.fromstring(native(chart, 122.5).xml)
    shifts = [label.find(f"{C}layout//{C}y") for label in root.iter(f"{C}dLbl")]
    downs = [0.0 if shift is None else float(shift.get("val", "")) for shift in shifts][1::2]
    in_word = [name for _, name in sorted(zip(downs, ("A 9", "B 9", "C 9"), strict=True))]
    assert in_word == sorted(depth, key=lambda name: depth[name])


def test_that_the_numbers_of_a_chart_follow_its_own_language_in_a_document_of_another() -> None:
    shares = one(ChartKind.SLOPE, ("2023", "2.25"), ("2024", "2.5"), difference="+0,25 Punkte", unit=PERCENT)
    german = replace(shares, language="de")
    assert {"2,25", "2,5"} <= {word.split(" ")[0] for word in words(german, 122.5)}
    assert not any("2.25" in word for word in words(german, 122.5))
    assert listing(german, "en-GB").rows[0].cells == ("2,25",)
    assert [word for word in over(native(german, 122.5)) if "." in word] == []
    assert "2,25" in "".join(over(native(german, 170)))
    codes = [
        code.get("formatCode", "") for code in etree.fromstring(native(german, 170).xml).iter(f"{C}numFmt")
    ]
    assert any("[$-407]" in code for code in codes)


@pytest.mark.parametrize("mm", [60, 122.5])
@pytest.mark.parametrize("name", ["North", "March", "ab"])
@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.COLUMNS, ChartKind.DIVERGING])
def test_that_a_highlighted_name_is_as_heavy_in_both(kind: ChartKind, name: str, mm: float) -> None:
    chart = replace(one(kind, (name, "7"), ("South", "5"), ("West", "-2")), highlight=name)
    wide = mm * 72 / 25.4
    operations = artist().drawing(chart, wide, artist().height(chart, wide).best).operations
    (printed,) = [op for op in operations if isinstance(op, DrawText) and op.text == name]
    axis = next(etree.fromstring(native(chart, mm).xml).iter(f"{C}catAx"))
    assert ("bold" in printed.face) == any(one.get("b") == "1" for one in axis.iter(f"{A}defRPr"))


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.COLUMNS, ChartKind.DIVERGING])
def test_that_its_number_is_highlighted_in_both(kind: ChartKind) -> None:
    chart = replace(one(kind, ("North", "7"), ("South", "5")), highlight="North")
    wide = 122.5 * 72 / 25.4
    operations = artist().drawing(chart, wide, artist().height(chart, wide).best).operations
    said = {op.text: op for op in operations if isinstance(op, DrawText)}
    accent = f"#{chart_look(LOOK).highlight.lower()}"
    assert (said["7"].colour.lower(), said["5"].colour.lower() == accent) == (accent, False)
    first = next(etree.fromstring(native(chart, 122.5).xml).iter(f"{C}dLbl"))
    fills = [fill.get("val", "").lower() for fill in first.iterfind(f"{C}txPr//{A}srgbClr")]
    assert fills == [accent.removeprefix("#")]
    assert {one.get("b") for one in first.iter(f"{A}defRPr")} == {"1"}


@pytest.mark.parametrize("kind", [ChartKind.LOLLIPOP, ChartKind.RANGE, ChartKind.WATERFALL])
def test_that_a_name_no_axis_sets_stays_heavy(kind: ChartKind) -> None:
    chart = replace(one(kind, ("North", "7"), ("South", "5")), highlight="North")
    wide = 122.5 * 72 / 25.4
    operations = artist().drawing(chart, wide, artist().height(chart, wide).best).operations
    (printed,) = [op for op in operations if isinstance(op, DrawText) and op.text == "North"]
    assert "bold" in printed.face
