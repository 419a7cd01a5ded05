import io
from dataclasses import replace
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from briefgen.charts.numbers import Numbers
from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_numbers import NumberForm
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import NativeChart, native_chart
from briefgen.model.chart import Annotation, ChartKind, ChartSpec, Labels, Origin, Point, Series, Sort
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Bound, Dimension, Unit
from tests.charts.pairs import NATIVE
from tests.document.word_kit import LOOK, MADE
from tests.kit.chart_order import faults

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SIZE = Size(347, 78)


def point(label: str, value: str | None, **more: Any) -> Point:
    return Point(label, None if value is None else Decimal(value), **more)


def year(number: int) -> Period:
    return Period.of(PartialDate(number))


def bars(*values: str, kind: ChartKind = ChartKind.BARS, **more: Any) -> ChartSpec:
    points = tuple(point(f"Item {i}", value) for i, value in enumerate(values))
    return ChartSpec("chart:1", kind, "A title", (Series("Share", points),), **more)


def two_series(kind: ChartKind) -> ChartSpec:
    first = Series("Marhaven", (point("2019", "21", when=year(2019)), point("2024", "7.8", when=year(2024))))
    second = Series(
        "Elsewhere", (point("2019", "79", when=year(2019)), point("2024", "92.2", when=year(2024)))
    )
    return ChartSpec("chart:2", kind, "A title", (first, second), highlight="Marhaven")


def wholes() -> ChartSpec:
    then = Series("2019", (point("Marhaven", "21"), point("Elsewhere", "79")))
    now = Series("2024", (point("Marhaven", "7.8"), point("Elsewhere", "92.2")))
    return ChartSpec("chart:4", ChartKind.HUNDRED, "A title", (then, now), highlight="Marhaven")


def estimates() -> ChartSpec:
    points = (
        point("One office", None, low=Decimal(12), high=Decimal(34)),
        point("Another", None, low=Decimal(5), high=Decimal(41)),
    )
    return ChartSpec("chart:3", ChartKind.RANGE, "A title", (Series("", points),), highlight="Another")


SPECS = {
    "bars": bars("42", "37", "9", highlight="Item 1"),
    "columns": bars("42", "37", "9", kind=ChartKind.COLUMNS),
    "diverging": bars("4.5", "-3.7", "0.9", kind=ChartKind.DIVERGING),
    "pair": bars("21", "7.8", kind=ChartKind.PAIR, difference="−13.2 points"),
    "slope": bars("21", "7.8", kind=ChartKind.SLOPE, difference="−13.2 points"),
    "slope of two": two_series(ChartKind.SLOPE),
    "paired bars": two_series(ChartKind.PAIRED_BARS),
    "hundred": wholes(),
    "line": two_series(ChartKind.LINE),
    "donut": bars("54", "28", "18", kind=ChartKind.DONUT),
    "range": estimates(),
    "lollipop": bars("42", "37", "9", kind=ChartKind.LOLLIPOP, highlight="Item 1"),
}


def made(spec: ChartSpec) -> NativeChart:
    chart = native_chart(spec, chart_look(LOOK), SIZE, MADE, "en-GB")
    assert chart is not None
    return chart


def root(spec: ChartSpec) -> etree._Element:
    return etree.fromstring(made(spec).xml)


def over(chart: NativeChart | None) -> list[str]:
    """The words laid over a chart."""
    assert chart is not None
    if not chart.shapes:
        return []
    assert list(faults(chart.shapes)) == []
    return [str(text.text) for text in etree.fromstring(chart.shapes).iter(f"{A}t")]


def value(element: etree._Element, path: str) -> str | None:
    found = element.find(path)
    return None if found is None else found.get("val")


def cells(spec: ChartSpec) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(io.BytesIO(made(spec).workbook))
    return list(book.worksheets[0].values)


@pytest.mark.parametrize("name", SPECS)
def test_that_every_element_stands_in_the_order_of_the_schema(name: str) -> None:
    assert list(faults(made(SPECS[name]).xml)) == []


@pytest.mark.parametrize("name", SPECS)
def test_that_cached_values_and_the_workbook_say_the_same(name: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(made(SPECS[name]).workbook))
    sheet = book.worksheets[0]
    for reference in root(SPECS[name]).iter(f"{C}numRef"):
        place = reference.findtext(f"{C}f", "").removeprefix("Sheet1!").replace("$", "")
        cached = [float(v.text or "") for v in reference.iter(f"{C}v")]
        found = sheet[place]
        rows = found if isinstance(found, tuple) else ((found,),)
        values = [cell for row in rows for cell in (row if isinstance(row, tuple) else (row,))]
        assert all(cell.data_type in "nd" for cell in values)
        if not any(cell.is_date for cell in values):
            assert [float(cell.value) for cell in values] == cached


@pytest.mark.parametrize("name", SPECS)
def test_that_no_frame_is_drawn_around_the_chart(name: str) -> None:
    frame = root(SPECS[name]).find(f"{C}spPr/{A}ln")
    assert frame is not None
    assert frame.find(f"{A}noFill") is not None


@pytest.mark.parametrize("name", SPECS)
def test_that_the_same_chart_gives_the_same_bytes(name: str) -> None:
    assert made(SPECS[name]) == made(SPECS[name])


def test_that_the_parts_of_each_whole_stand_in_one_bar() -> None:
    assert cells(SPECS["hundred"]) == [
        ("", "Marhaven", "Elsewhere"),
        ("2019", 21, 79),
        ("2024", 7.8, 92.2),
    ]


def test_that_bars_start_at_zero_without_gridlines_or_legend() -> None:
    chart = root(SPECS["bars"])
    assert [low.get("val") for low in chart.iter(f"{C}min")] == ["0"]
    assert not list(chart.iter(f"{C}majorGridlines"))
    assert not list(chart.iter(f"{C}legend"))


def test_that_the_highlighted_bar_is_plum_and_the_others_are_not() -> None:
    series = next(root(SPECS["bars"]).iter(f"{C}ser"))
    fill = f"{C}spPr/{A}solidFill/{A}srgbClr"
    assert value(series, fill) == "8B929A"
    points = {value(p, f"{C}idx"): value(p, fill) for p in series.findall(f"{C}dPt")}
    assert points == {"1": "73094A"}


def slices(spec: ChartSpec) -> list[str | None]:
    return [value(p, f"{C}spPr/{A}solidFill/{A}srgbClr") for p in root(spec).iter(f"{C}dPt")]


def test_that_a_legend_tells_every_part_apart() -> None:
    ring = bars("54", "28", "18", kind=ChartKind.DONUT, highlight="Item 0")
    assert slices(ring) == ["12436D", "28A197", "73094A"]
    two = bars("54", "46", kind=ChartKind.DONUT, highlight="Item 0")
    assert slices(two) == ["73094A", "8B929A"]
    own = replace(ring, palette="#112233,#445566,#778899")
    assert slices(own) == ["112233", "445566", "778899"]
    short = replace(ring, palette="#112233,#445566")
    assert native_chart(short, chart_look(LOOK), SIZE, MADE, "en-GB") is None
    many = bars("40", "20", "15", "15", "10", kind=ChartKind.HUNDRED)
    assert native_chart(many, chart_look(LOOK), SIZE, MADE, "en-GB") is None


def test_that_a_calculated_part_of_a_ring_says_so() -> None:
    stated, rest = point("Marhaven", "21"), replace(point("rest", "79"), origin=Origin.CALCULATED)
    ring = ChartSpec("chart:9", ChartKind.DONUT, "A title", (Series("Share", (stated, rest)),))
    assert [row[0] for row in cells(ring)[1:]] == ["Marhaven", "rest (calculated)"]


def test_that_numbers_keep_the_decimals_of_the_source() -> None:
    formats = [f.get("formatCode") for f in next(root(SPECS["pair"]).iter(f"{C}dLbls")).iter(f"{C}numFmt")]
    assert formats == ["#,##0;−#,##0", "#,##0.0;−#,##0.0"]


def test_that_a_calculated_difference_says_that_it_is() -> None:
    wide = native_chart(SPECS["slope"], chart_look(LOOK), SIZE, MADE, "en-GB")
    narrow = native_chart(SPECS["slope"], chart_look(LOOK), Size(170, 150), MADE, "en-GB")
    assert over(wide) == ["−13.2 points", "calculated: 7.8 − 21"]
    assert over(narrow) == ["−13.2", "points", "calculated"]
    assert over(made(SPECS["pair"])) == ["−13.2 points", "calculated"]


def test_that_only_what_no_data_says_is_laid_over_a_chart() -> None:
    laid = {name: over(made(spec)) for name, spec in SPECS.items()}
    assert {name for name, words in laid.items() if words} == {"pair", "slope", "paired bars", "hundred"}
    assert not {"7.8", "21", "92.2"} & {word for words in laid.values() for word in words}


def test_that_the_zero_of_a_slope_is_marked_and_no_other_number() -> None:
    axis = next(root(SPECS["slope"]).iter(f"{C}valAx"))
    assert value(axis, f"{C}delete") == "0"
    assert axis.find(f"{C}numFmt").get("formatCode") == ';;"0"'  # type: ignore[union-attr]
    assert value(axis, f"{C}tickLblPos") == "low"
    above = bars("21", "7.8", kind=ChartKind.SLOPE, axis_from=Decimal(5))
    assert value(next(root(above).iter(f"{C}valAx")), f"{C}tickLblPos") == "none"


def test_that_a_line_of_dated_points_has_a_true_time_axis() -> None:
    axis = next(root(SPECS["line"]).iter(f"{C}dateAx"))
    assert value(axis, f"{C}baseTimeUnit") == "years"


def test_that_marks_on_a_time_axis_are_as_far_apart_as_they_have_room() -> None:
    axis = next(root(dated(*["1"] * 30)).iter(f"{C}dateAx"))
    assert (value(axis, f"{C}majorUnit"), value(axis, f"{C}majorTimeUnit")) == ("5", "years")
    assert axis.find(f"{C}numFmt").get("formatCode") == "yyyy"  # type: ignore[union-attr]
    assert {body.get("rot") for body in axis.iter(f"{A}bodyPr")} == {"0"}


@pytest.mark.parametrize(("language", "code"), [("de-DE", "[$-407]mmm yyyy"), ("en-GB", "mmm yyyy")])
def test_that_months_on_a_time_axis_are_written_in_the_language(language: str, code: str) -> None:
    months = [Period(PartialDate(2026, month), PartialDate(2026, month)) for month in (1, 2, 3, 4)]
    points = tuple(point(str(at), "4", when=when) for at, when in enumerate(months))
    spec = ChartSpec("chart:5", ChartKind.LINE, "A title", (Series("", points),))
    chart = native_chart(spec, chart_look(LOOK), SIZE, MADE, language)
    assert chart is not None
    axis = next(etree.fromstring(chart.xml).iter(f"{C}dateAx"))
    assert axis.find(f"{C}numFmt").get("formatCode") == code  # type: ignore[union-attr]


def test_that_dates_of_mixed_precision_stand_at_the_middle_of_their_periods() -> None:
    days = Period.of(PartialDate(2020)), Period.of(PartialDate(2021, 5)), year(2022)
    points = tuple(point(str(i), "1", when=when) for i, when in enumerate(days))
    spec = replace(dated("1"), series=(Series("", points),))
    axis = next(root(spec).iter(f"{C}dateAx"))
    assert value(axis, f"{C}baseTimeUnit") == "days"
    assert [str(row[0])[:10] for row in cells(spec)[1:]] == [when.midpoint.isoformat() for when in days]


def test_that_marks_of_one_axis_are_written_in_one_form() -> None:
    marks = tuple(Decimal(n) for n in (0, 500000, 1000000))
    form = NumberForm.of("en-GB", Unit(), "")
    assert form.ticks(marks) == ("0", "0.5\u00a0million", "1.0\u00a0million")
    assert form.ticks(marks) == Numbers.of("en-GB").ticks(marks, Unit())
    assert form.axis_code(marks) == '#,##0.0,,"\u00a0million";−#,##0.0,,"\u00a0million";0'
    assert [row[1:] for row in cells(SPECS["line"])] == [("Marhaven", "Elsewhere"), (21, 79), (7.8, 92.2)]


def test_that_a_single_million_has_its_own_word_on_an_axis_in_both() -> None:
    marks = tuple(Decimal(n) for n in (0, 1000000, 2000000))
    form = NumberForm.of("de-DE", Unit(), "")
    assert form.ticks(marks) == ("0", "1\u00a0Million", "2\u00a0Millionen")
    assert form.ticks(marks) == Numbers.of("de-DE").ticks(marks, Unit())
    code = form.axis_code(marks)
    assert code.startswith("[=1000000]")
    assert code.count("Millionen") == 1


def test_that_text_in_the_workbook_is_never_a_formula() -> None:
    evil = ChartSpec("c", ChartKind.BARS, "t", (Series("=1+1", (point('=HYPERLINK("x")', "1"),)),))
    assert cells(evil) == [("", "=1+1"), ('=HYPERLINK("x")', 1)]
    book = openpyxl.load_workbook(io.BytesIO(made(evil).workbook))
    assert {cell.data_type for row in book.worksheets[0].iter_rows() for cell in row} == {"n", "s"}


def test_that_names_a_file_cannot_hold_are_cleaned() -> None:
    odd = ChartSpec(
        "c", ChartKind.PAIR, "t", (Series("a\x00b", (point("c\x0cd", "1"),)),), difference="e\x07f"
    )
    assert [v.text for v in root(odd).iter(f"{C}v")] == ["ab", "cd", "1"]


def limits(kind: ChartKind, **more: Any) -> ChartSpec:
    points = (
        point("Exact", "40"),
        point("Over", "33", bound=Bound.MORE_THAN),
        point("Under", "25", bound=Bound.LESS_THAN),
        point("Gap", None),
    )
    return ChartSpec("c", kind, "t", (Series("", points),), **more)


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.COLUMNS, ChartKind.DIVERGING])
def test_that_a_lower_limit_goes_on_in_stripes_and_an_upper_one_is_hollow(kind: ChartKind) -> None:
    chart = made(limits(kind))
    assert len(places(chart, "sp")) == 3 + 1  # three stripes, and what is said of the gap
    (hollow,) = etree.fromstring(chart.xml).iter(f"{C}dPt")
    assert value(hollow, f"{C}idx") == "2"
    assert value(hollow, f"{C}spPr/{A}solidFill/{A}srgbClr") == "FFFFFF"
    assert over(chart) == ["not stated"]


def test_that_a_limit_is_a_ring_on_a_stick() -> None:
    fills = [
        value(dot, f"{C}marker/{C}spPr/{A}solidFill/{A}srgbClr")
        for dot in root(limits(ChartKind.LOLLIPOP)).iter(f"{C}dPt")
    ]
    assert [fill == "FFFFFF" for fill in fills] == [False, True, True]
    assert over(made(limits(ChartKind.LOLLIPOP))) == ["not stated"]


def test_that_limits_say_so_in_the_formats_of_their_labels() -> None:
    codes = [
        f.get("formatCode", "")
        for f in next(root(limits(ChartKind.BARS)).iter(f"{C}dLbls")).iter(f"{C}numFmt")
    ]
    assert ["more than" in code for code in codes] == [False, True, False]
    assert ["less than" in code for code in codes] == [False, False, True]


@pytest.mark.parametrize("kind", [ChartKind.TIMELINE, ChartKind.BIG_NUMBER, ChartKind.GRID, ChartKind.TABLE])
def test_that_kinds_word_lacks_are_left_to_the_picture(kind: ChartKind) -> None:
    assert native_chart(bars("1", kind=kind), chart_look(LOOK), SIZE, MADE, "en-GB") is None


def test_that_a_chart_without_points_is_none() -> None:
    empty = ChartSpec("c", ChartKind.BARS, "t", ())
    assert native_chart(empty, chart_look(LOOK), SIZE, MADE, "en-GB") is None


def test_that_only_the_asked_for_labels_are_written() -> None:
    few = bars("3", "2", "1", highlight="Item 1", labels=Labels.HIGHLIGHT)
    labelled = [value(label, f"{C}idx") for label in root(few).iter(f"{C}dLbl")]
    assert labelled == ["1"]
    assert not list(root(bars("3", "2", labels=Labels.NONE)).iter(f"{C}dLbl"))


def axis_ends(spec: ChartSpec) -> tuple[Decimal, Decimal]:
    axis = next(root(spec).iter(f"{C}valAx"))
    low, high = (Decimal(value(axis, f".//{C}{end}") or "NaN") for end in ("min", "max"))
    return low, high


def dated(*values: str, **more: Any) -> ChartSpec:
    points = tuple(point(str(2015 + i), one, when=year(2015 + i)) for i, one in enumerate(values))
    return ChartSpec("chart:5", ChartKind.LINE, "A title", (Series("", points),), **more)


def test_that_a_line_below_zero_is_not_cut_off() -> None:
    assert Decimal(-1) <= axis_ends(dated("1.2", "-0.4", "0.8"))[0] <= Decimal("-0.4")


@pytest.mark.parametrize("spec", [
    dated("40", "30", "20", axis_from=Decimal(25), axis_to=Decimal(35)),
    bars("40", "20", kind=ChartKind.SLOPE, axis_from=Decimal(25), axis_to=Decimal(35)),
    bars("40", "20", axis_to=Decimal(35)),
])  # fmt: skip
def test_that_a_limit_inside_the_data_is_widened(spec: ChartSpec) -> None:
    low, high = axis_ends(spec)
    assert low <= 20
    assert high >= 40


BILLIONS = '"$"#,##0.0,,,"\u00a0billion"'
MONEY = Unit("US dollar", Dimension.MONEY, "$")


@pytest.mark.parametrize(
    ("value", "unit", "asked", "shown", "code"),
    [
        ("7.80", Unit(), "", "7.80", "#,##0.00;−#,##0.00"),
        ("-13.2", Unit(), "", "−13.2", "#,##0.0;−#,##0.0"),
        ("1015", Unit(), "", "1,015", "#,##0;−#,##0"),
        ("3800000000", MONEY, "", "$3.8\u00a0billion", f"{BILLIONS};−{BILLIONS}"),
        ("2000000", Unit(), "", "2\u00a0million", '#,##0,,"\u00a0million";−#,##0,,"\u00a0million"'),
        ("2000000", Unit(), "plain", "2,000,000", "#,##0;−#,##0"),
        ("2.345", Unit(), "0.0", "2.3", "#,##0.0;−#,##0.0"),
    ],
)
def test_that_numbers_are_written_as_in_the_picture(
    value: str, unit: Unit, asked: str, shown: str, code: str
) -> None:
    form = NumberForm.of("en-GB", unit, asked)
    assert form.shown(Decimal(value)) == shown == Numbers.of("en-GB").quantity(Decimal(value), unit, asked)
    assert form.code(Decimal(value)) == code


def test_that_a_scaled_number_keeps_the_zeros_its_source_states() -> None:
    spec = ChartSpec(
        "c",
        ChartKind.PAIR,
        "t",
        (Series("", (point("then", "1100000", text="1.10 million"), point("now", "2500000"))),),
    )
    formats = [f.get("formatCode") for f in next(root(spec).iter(f"{C}dLbls")).iter(f"{C}numFmt")]
    assert [code.count("0.00,,") for code in formats if code] == [2, 0]


def test_that_a_ring_of_two_with_an_unnamed_part_is_native() -> None:
    ring = ChartSpec("c", ChartKind.DONUT, "t", (Series("", (point("", "30"), point("rest", "70"))),))
    assert native_chart(ring, chart_look(LOOK), SIZE, MADE, "en-GB") is not None


def test_that_a_softened_number_says_so() -> None:
    form = NumberForm.of("en-GB", Unit(), "")
    assert form.shown(Decimal(5), Bound.ABOUT) == "about 5"
    assert form.code(Decimal(5), Bound.ABOUT) == '"about "#,##0;"about "−#,##0'


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        (Sort.SOURCE, ["Item 0", "Item 1", "Item 2"]),
        (Sort.DESCENDING, ["Item 1", "Item 2", "Item 0"]),
        (Sort.ASCENDING, ["Item 0", "Item 2", "Item 1"]),
    ],
)
def test_that_bars_stand_in_the_order_asked_for(sort: Sort, names: list[str]) -> None:
    rows = cells(bars("1", "3", "2", sort=sort))[1:]
    assert [row[0] for row in rows] == names
    assert [row[1] for row in rows] == [int("132"[int(name[-1])]) for name in names]


def test_that_colours_asked_for_are_used() -> None:
    fill = f"{C}spPr/{A}solidFill/{A}srgbClr"
    chart = root(bars("3", "2", palette="#28a197", highlight="Item 1"))
    assert [value(series, fill) for series in chart.iter(f"{C}ser")] == ["28A197"]
    assert not list(chart.iter(f"{C}dPt"))


def test_that_an_exact_value_among_ranges_is_a_dot_with_one_number() -> None:
    (series,) = estimates().series
    spec = replace(estimates(), series=(replace(series, points=(*series.points, point("Exact", "20"))),))
    row = list(root(spec).iter(f"{C}ser"))[2]
    assert value(row, f"{C}marker/{C}symbol") == "circle"
    assert [value(label, f"{C}dLblPos") for label in row.iter(f"{C}dLbl")] == ["r"]
    assert cells(spec)[3][1:3] == (20, 20)


def test_that_a_stated_midpoint_is_a_tick_and_a_number_of_its_own() -> None:
    points = (
        point("One", "20", low=Decimal(12), high=Decimal(34)),
        point("Two", None, low=Decimal(5), high=Decimal(9)),
    )
    spec = replace(estimates(), series=(Series("", points),))
    rows = list(root(spec).iter(f"{C}ser"))
    assert [row.find(f"{C}errBars") is not None for row in rows] == [False] * 4 + [True]
    assert [row[6] for row in cells(spec)] == ["Midpoint", 20, None]
    assert list(faults(made(spec).xml)) == []
    assert "20" not in "".join(text.text or "" for text in root(spec).iter(f"{A}t"))


def test_that_two_series_of_bars_have_a_key_and_a_colour_each() -> None:
    fill = f"{C}spPr/{A}solidFill/{A}srgbClr"
    look = chart_look(LOOK)
    chart = root(replace(SPECS["paired bars"], highlight="2019"))
    assert [value(series, fill) for series in chart.iter(f"{C}ser")] == [look.other, look.highlight]
    assert not list(chart.iter(f"{C}dPt"))
    assert over(made(SPECS["paired bars"])) == ["Marhaven", "Elsewhere"]


ROWS = [ChartKind.BARS, ChartKind.DIVERGING, ChartKind.LOLLIPOP]


@pytest.mark.parametrize("kind", ROWS)
def test_that_a_reference_line_runs_between_the_bars_over_its_number(kind: ChartKind) -> None:
    chart = native_chart(
        bars("42", "37", "9", kind=kind, reference=Decimal(30)), chart_look(LOOK), SIZE, MADE, "en-GB"
    )
    assert chart is not None
    assert over(chart) == ["30"]
    rules = places(chart, "cxnSp")
    assert rules
    assert len({round(left, 4) for left, *_ in rules}) == 1
    if kind is not ChartKind.LOLLIPOP:
        assert len(rules) < 4
    assert over(made(bars("42", "37", kind=kind, reference=Decimal(900)))) == []


@pytest.mark.parametrize("kind", [*ROWS, ChartKind.PAIRED_BARS])
def test_that_words_at_an_item_stand_in_its_label_after_its_number(kind: ChartKind) -> None:
    spec = bars("42", "37", "9", kind=kind, annotations=(Annotation("Item 1", "new"),))
    rich = [[str(t.text) for t in one.iter(f"{A}t")] for one in root(spec).iter(f"{C}rich")]
    assert [one for one in rich if len(one) > 1] == [["37", "\u2002new"]]
    bare = [
        [str(t.text) for t in one.iter(f"{A}t")]
        for one in root(replace(spec, labels=Labels.NONE)).iter(f"{C}rich")
    ]
    assert bare == [["new"]]


def test_that_words_at_a_bar_below_zero_stand_before_its_number() -> None:
    spec = bars("4", "-3", kind=ChartKind.DIVERGING, annotations=(Annotation("Item 1", "down"),))
    rich = [[str(t.text) for t in one.iter(f"{A}t")] for one in root(spec).iter(f"{C}rich")]
    assert rich == [["4"], ["down\u2002", "−3"]]


@pytest.mark.parametrize("shown", [Labels.NONE, Labels.HIGHLIGHT, Labels.ENDS])
@pytest.mark.parametrize("kind", ROWS)
def test_that_rows_without_all_numbers_stand_on_an_axis(kind: ChartKind, shown: Labels) -> None:
    spec = bars("42", "37", "9", kind=kind, labels=shown, highlight="Item 1")
    chart = native_chart(spec, chart_look(LOOK), SIZE, MADE, "en-GB")
    assert over(chart)[0] == "0"
    assert len(over(chart)) > 2
    assert over(made(replace(spec, labels=Labels.ALL))) == []


@pytest.mark.parametrize(
    "points",
    [
        (point("A", "1"), point("A", "2")),
        (point("A", "1", when=year(2020)), point("B", "2", when=year(2020))),
        (point("A", None),),
    ],
)
def test_that_points_without_a_cell_of_their_own_are_left_to_the_picture(points: tuple[Point, ...]) -> None:
    spec = ChartSpec("c", ChartKind.LINE, "t", (Series("", points),))
    assert native_chart(spec, chart_look(LOOK), SIZE, MADE, "en-GB") is None


NAMES = st.text(max_size=12)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**13), max_value=10**13)
MOMENTS = st.one_of(st.none(), st.integers(1900, 2100).map(year))
STATED = st.builds(Point, NAMES, DECIMALS, DECIMALS, DECIMALS, st.just(Bound.EXACT), MOMENTS)
VALUES = st.one_of(st.none(), DECIMALS)
VAGUE = st.builds(Point, NAMES, VALUES, VALUES, VALUES, st.sampled_from(Bound), MOMENTS)
POINTS = st.lists(STATED, max_size=6) | st.lists(VAGUE, max_size=6)
SERIES = st.lists(st.builds(Series, NAMES, POINTS.map(tuple)), max_size=3).map(tuple)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(ChartKind), SERIES, NAMES, st.sampled_from(Sort))
def test_that_any_chart_is_native_and_whole_or_none(
    kind: ChartKind, series: tuple[Series, ...], highlight: str, sort: Sort
) -> None:
    spec = ChartSpec("c", kind, "t", series, highlight=highlight, sort=sort, difference="+1")
    chart = native_chart(spec, chart_look(LOOK), SIZE, MADE, "en-GB")
    if chart is not None:
        assert kind in NATIVE
        assert is_whole(chart)


def is_whole(chart: NativeChart) -> bool:
    sheets = openpyxl.load_workbook(io.BytesIO(chart.workbook)).sheetnames
    return etree.QName(etree.fromstring(chart.xml)).localname == "chartSpace" and len(sheets) == 1


@st.composite
def drawable(draw: st.DrawFn, kind: ChartKind) -> ChartSpec:
    """Charts that Word can show whole: every point stated, named apart, and as the kind needs it."""
    parts = kind in (ChartKind.DONUT, ChartKind.HUNDRED)
    least, most = (2, 2) if kind is ChartKind.SLOPE else (1, 3 if parts else 6)
    labels = draw(st.lists(st.text(min_size=1, max_size=12), min_size=least, max_size=most, unique=True))
    size = st.decimals(allow_nan=False, places=2, min_value=1, max_value=10**9)
    whole = 1 if kind in (ChartKind.DONUT, ChartKind.RANGE, ChartKind.LOLLIPOP) else 2
    series = []
    for name in draw(st.lists(NAMES, min_size=1, max_size=whole, unique=True)):
        if kind is ChartKind.RANGE:
            ends = [sorted((draw(size), draw(size))) for _ in labels]
            points = [
                Point(label, low=low, high=high) for label, (low, high) in zip(labels, ends, strict=True)
            ]
        else:
            points = [
                Point(label, draw(size if parts or kind is ChartKind.LOLLIPOP else DECIMALS))
                for label in labels
            ]
        series.append(Series(name, tuple(points)))
    return ChartSpec("c", kind, "t", tuple(series), highlight=draw(NAMES), sort=draw(st.sampled_from(Sort)))


@pytest.mark.parametrize("kind", NATIVE)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_that_any_chart_word_can_show_is_native_and_whole(kind: ChartKind, data: st.DataObject) -> None:
    chart = native_chart(data.draw(drawable(kind)), chart_look(LOOK), Size(347, 260), MADE, "en-GB")
    assert chart is not None
    assert is_whole(chart)


@pytest.mark.parametrize(("name", "is_told"), [("slope", True), ("paired bars", True), ("bars", False)])
def test_that_the_workbook_says_what_does_not_follow_its_numbers(name: str, is_told: bool) -> None:
    page = openpyxl.load_workbook(io.BytesIO(made(SPECS[name]).workbook)).worksheets[0]
    note = page["A1"].comment
    assert (note is not None and "do not follow these numbers" in note.text) is is_told


def test_that_the_stick_of_a_lollipop_reaches_from_its_value_back_to_zero() -> None:
    for top in ("42", "-42"):
        spec = bars(top, "37", "9", kind=ChartKind.LOLLIPOP)
        first, *_ = root(spec).iter(f"{C}ser")
        assert [v.text for v in first.iterfind(f"{C}xVal//{C}v")] == [top, "0"]
        assert [value(dot, f"{C}idx") for dot in first.iter(f"{C}dPt")] == ["0"]
        assert cells(spec)[1][1] == int(top)


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.DIVERGING, ChartKind.PAIR])
def test_that_bars_may_all_be_below_zero(kind: ChartKind) -> None:
    ends = root(bars("-3", "-8", kind=kind)).iter(f"{C}min")
    assert any(float(end.get("val", "0")) <= -8 for end in ends)


def places(chart: NativeChart, tag: str) -> list[tuple[float, ...]]:
    """From where to where shapes over a chart reach, as shares of it: left, top, right, bottom."""
    found = []
    for anchor in etree.fromstring(chart.shapes).iter("{*}relSizeAnchor"):
        if anchor.find(f"{{*}}{tag}") is not None:
            found.append(tuple(float(place.text or "nan") for place in anchor.iter("{*}x", "{*}y")))
    return found


@pytest.mark.parametrize("wide", [170, 255, 347, 482])
@pytest.mark.parametrize("name", ["pair", "slope", "paired bars", "hundred"])
def test_that_what_is_laid_over_a_chart_stays_within_it(name: str, wide: float) -> None:
    chart = native_chart(SPECS[name], chart_look(LOOK), Size(wide, 120), MADE, "en-GB")
    assert chart is not None
    for left, top, right, foot in (*places(chart, "sp"), *places(chart, "cxnSp")):
        assert 0 <= left <= right <= 1
        assert 0 <= top <= foot <= 1


def test_that_a_change_that_has_no_room_beside_a_bar_stands_between_two() -> None:
    near = bars("50", "49", kind=ChartKind.PAIR, difference="−1 point")
    for spec, lines in ((near, 0), (SPECS["pair"], 2)):
        chart = native_chart(spec, chart_look(LOOK), SIZE, MADE, "en-GB")
        assert chart is not None
        assert len(places(chart, "cxnSp")) == lines
    (first, second) = places(made(near), "sp")
    assert first[1] < 0.5 < first[3]
    assert first[2] <= second[0]


@pytest.mark.parametrize(("first", "native"), [(1850, False), (1899, False), (1950, True)])
def test_that_dates_no_spreadsheet_counts_are_left_to_a_picture(first: int, native: bool) -> None:
    points = tuple(point(str(y), str(n), when=year(y)) for n, y in enumerate(range(first, first + 40, 10), 3))
    line = ChartSpec("chart:7", ChartKind.LINE, "Sails", (Series("sails", points),))
    found = native_chart(line, chart_look(LOOK), SIZE, MADE, "en")
    assert (found is not None) is native


@pytest.mark.parametrize(("value", "shown"), [("1842", "1.842"), ("18420", "18.420"), ("842", "842")])
def test_that_german_thousands_are_grouped_as_in_the_text_and_the_plot(value: str, shown: str) -> None:
    form = NumberForm.of("de", Unit(), "")
    assert form.shown(Decimal(value)) == shown
    assert "#,##0" in form.code(Decimal(value))


def test_that_swiss_thousands_are_grouped_from_five_digits() -> None:
    form = NumberForm.of("de-CH", Unit(), "")
    assert (form.shown(Decimal(1842)), form.shown(Decimal(18420))) == ("1842", "18’420")
    assert "#,##0" not in form.code(Decimal(1842))


def test_that_a_german_sum_of_money_has_its_sign_behind_it() -> None:
    form = NumberForm.of("de", Unit("euro", Dimension.MONEY, "€"), "")
    assert form.shown(Decimal("-4.7")) == "−4,7\xa0€"
    assert '0.0"\xa0€"' in form.code(Decimal("4.7"))
    assert form.ticks([Decimal(0), Decimal(5)]) == ("0\xa0€", "5\xa0€")
    assert form.axis_code([Decimal(0), Decimal(5)]).endswith('0"\xa0€"')


def test_that_the_reference_of_lines_is_a_level_line_with_a_column_of_its_own() -> None:
    spec = dated("40", "30", "20", reference=Decimal(25))
    *_, line = root(spec).iter(f"{C}ser")
    assert [v.text for v in line.iterfind(f"{C}val//{C}v")] == ["25", "25", "25"]
    assert line.find(f"{C}spPr/{A}ln/{A}prstDash") is not None
    assert [row[-1] for row in cells(spec)] == ["Reference line", 25, 25, 25]
    assert len(list(root(replace(spec, reference=Decimal(900))).iter(f"{C}ser"))) == 1


def test_that_words_at_a_point_of_a_line_are_joined_to_it_where_they_had_to_move() -> None:
    spec = dated("40", "30", "20", annotations=(Annotation("2016", "a turn"),))
    assert over(made(spec)) == ["a turn"]
    crowd = tuple(
        Series(
            str(i),
            tuple(point(str(y), str(40 - i * n), when=year(y)) for n, y in enumerate((2015, 2016, 2017))),
        )
        for i in range(5)
    )
    held = native_chart(replace(spec, series=crowd), chart_look(LOOK), Size(347, 160), MADE, "en-GB")
    assert held is not None
    assert places(held, "cxnSp")


@pytest.mark.parametrize("kind", [ChartKind.LINE, ChartKind.SLOPE])
def test_that_lines_write_only_the_numbers_asked_for(kind: ChartKind) -> None:
    spec = two_series(kind)
    shown = {
        choice: sum(
            value(label, f"{C}showVal") == "1"
            for label in root(replace(spec, labels=choice)).iter(f"{C}dLbl")
        )
        for choice in Labels
    }
    ends = 2 if kind is ChartKind.SLOPE else 1
    both = 4
    assert shown == {
        Labels.ALL: 2 * ends,
        Labels.ENDS: both,
        Labels.HIGHLIGHT: ends,
        Labels.NONE: 0,
    }
    names = list(root(replace(spec, labels=Labels.NONE)).iter(f"{C}dLbl"))
    assert [value(label, f"{C}showSerName") for label in names] == ["1", "1"]


def test_that_a_line_breaks_where_nothing_is_stated() -> None:
    points = [point(str(2015 + i), v, when=year(2015 + i)) for i, v in enumerate(("4", None, "6"))]
    spec = replace(dated("1"), series=(Series("", tuple(points)),))
    assert value(root(spec), f"{C}chart/{C}dispBlanksAs") == "gap"
    assert cells(spec)[2][1] is None
    assert value(root(dated("4", "5")), f"{C}chart/{C}dispBlanksAs") == "span"
    other = Series("b", (point("2020", "3", when=year(2020)),))
    apart = replace(spec, series=(replace(spec.series[0], name="a"), other))
    assert native_chart(apart, chart_look(LOOK), SIZE, MADE, "en-GB") is None


@pytest.mark.parametrize("kind", [ChartKind.LINE, ChartKind.SLOPE])
def test_that_a_limit_on_a_line_is_a_ring(kind: ChartKind) -> None:
    limit = replace(point("2020", "7", when=year(2020)), bound=Bound.MORE_THAN)
    spec = ChartSpec("c", kind, "t", (Series("", (limit, point("2021", "5", when=year(2021)))),))
    rings = [
        value(dot, f"{C}idx")
        for dot in root(spec).iter(f"{C}dPt")
        if value(dot, f"{C}marker/{C}spPr/{A}solidFill/{A}srgbClr") == "FFFFFF"
    ]
    assert rings == ["0"]


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.LINE, ChartKind.SLOPE, ChartKind.LOLLIPOP])
def test_that_a_range_among_exact_values_is_left_to_the_picture(kind: ChartKind) -> None:
    wide = point("2020", None, low=Decimal(3), high=Decimal(5), when=year(2020))
    spec = ChartSpec("c", kind, "t", (Series("", (wide, point("2021", "5", when=year(2021)))),))
    assert native_chart(spec, chart_look(LOOK), SIZE, MADE, "en-GB") is None


def test_that_long_names_of_a_pair_are_broken_so_that_its_bracket_has_room() -> None:
    names = ("Before the reform of the local councils", "After it")
    points = tuple(point(name, value) for name, value in zip(names, ("1200000", "3800000000"), strict=True))
    pair = ChartSpec("c", ChartKind.PAIR, "t", (Series("", points),), difference="+3.8 billion")
    chart = native_chart(pair, chart_look(LOOK), Size(346.0, 90.0), MADE, "en-GB")
    assert chart is not None
    cached = etree.fromstring(chart.xml).iter(f"{C}cat")
    assert "\n" in next(cached).findtext(f".//{C}v", "")
    assert b"sysDash" in chart.shapes or b"custDash" in chart.shapes or b"prstDash" in chart.shapes
