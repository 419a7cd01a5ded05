from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from briefgen.charts.change_kind import fitting
from briefgen.charts.data.grid_dates import moment
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty import check, check_length, faults
from briefgen.model.chart import Annotation, ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.problem import Severity
from briefgen.model.quantity import Bound, Unit
from tests.charts import samples

GOOD = replace(
    samples.one(ChartKind.BARS, ("a", "1"), ("b", "2")),
    title="B is twice a",
    alt="Bar chart of a and b.",
    source="Source: us.",
)
SHARE = replace(
    samples.one(ChartKind.SLOPE, *samples.TWO, unit=samples.PERCENT, difference="−13.2 points"),
    title="Fell by 13.2 percentage points", alt="Slope.", source="Source: us.",
)  # fmt: skip


def texts(spec: ChartSpec, look: Look | None = None) -> str:
    return "\n".join(problem.text for problem in check(spec, look))


def test_that_two_series_of_one_colour_are_told(look: Look) -> None:
    assert "1.0:1" in texts(replace(samples.paired(), palette="#28a197"), look)
    assert "contrast" not in texts(samples.paired(), look)


@pytest.mark.parametrize("spec", [GOOD, SHARE])
def test_that_an_honest_chart_has_no_problem(spec: ChartSpec, look: Look) -> None:
    assert check(spec, look) == ()


def line(count: int) -> tuple[Series, ...]:
    return (Series("Fares", tuple(samples.year(str(2000 + i), str(i), 2000 + i) for i in range(count))),)


def of(*points: Point) -> tuple[Series, ...]:
    return (Series("", points),)


def many(count: int) -> tuple[Series, ...]:
    return of(*(Point(str(i), Decimal(1)) for i in range(count)))


ENTERED = Point("b", Decimal(1), origin=Origin.ANALYST)
LINE, DONUT = ChartKind.LINE, ChartKind.DONUT

MISLEADING: list[tuple[dict[str, object], str]] = [
    ({"axis_from": Decimal(5)}, "Bars start at 0"),
    ({"axis_to": Decimal(1)}, "The axis ends before a value"),
    ({"kind": LINE, "series": line(4), "axis_to": Decimal(2)}, "The axis ends before a value"),
    ({"kind": LINE, "series": line(4), "axis_from": Decimal(2)}, "The axis starts after a value"),
    ({"kind": LINE, "series": line(3)}, "Fewer than 4 points"),
    ({"kind": LINE, "series": line(3) * 5}, "5 lines cannot be told apart"),
    ({"kind": LINE, "series": line(4), "axis_from": Decimal(-5)}, "does not start at 0"),
    ({"kind": ChartKind.HUNDRED, "unit": samples.PERCENT}, "add up to 3 per cent"),
    ({"kind": DONUT, "series": many(5)}, "doughnut of 5"),
    ({"kind": DONUT, "series": of(Point("a", Decimal(1), bound=Bound.MORE_THAN))}, "a part of a whole"),
    ({"kind": ChartKind.PAIRED_BARS}, "Paired bars show two series"),
    ({"title": ""}, "no title"),
    ({"title": "word " * 16}, "has 16 words"),
    ({"alt": ""}, "no alternative text"),
    ({"source": " "}, "names no source"),
    ({"annotations": (Annotation("a", "x" * 51),)}, "longer than 50"),
    ({"number_format": "0", "series": of(Point("a", Decimal("1.5")))}, "rounded"),
    ({"series": of(ENTERED)}, "No source is given for “b”"),
    ({"series": of(Point("a", Decimal(1)), replace(ENTERED, source="x"))}, "different sources"),
    ({"palette": "categories", "series": GOOD.series * 5}, "5 colours"),
    ({"series": many(13)}, "13 items are many"),
]


@pytest.mark.parametrize(("changes", "words"), MISLEADING, ids=[words for _, words in MISLEADING])
def test_that_what_misleads_is_told(changes: dict[str, Any], words: str) -> None:
    assert words in texts(replace(GOOD, **changes))


@pytest.mark.parametrize("title", ["Fell by 13.2 per cent", "Down 13.2%", "Fell 13.2 percent"])
def test_that_per_cent_for_points_is_told(title: str) -> None:
    assert "per cent where percentage points are meant" in texts(replace(SHARE, title=title))


def test_that_another_percentage_in_the_title_is_left_alone() -> None:
    assert texts(replace(SHARE, title="Down to 7.8 per cent")) == ""


def test_that_a_difference_of_limits_is_told() -> None:
    points = (Point("then", Decimal(21), bound=Bound.MORE_THAN), Point("now", Decimal(7)))
    assert "only a limit" in texts(replace(SHARE, series=(Series("", points),)))


def test_that_data_that_fills_pages_is_told_with_how_many() -> None:
    (problem,) = check_length(replace(GOOD, series=many(500)))
    assert problem.text == "Its 500 rows of data are listed in the Word form, on about 14 pages"
    assert not check_length(replace(GOOD, series=many(60)))


PARTS = (Series("", tuple(Point(name, Decimal(30)) for name in "abc")),)


def test_that_colours_too_close_are_told_with_who_cannot_tell_them(look: Look) -> None:
    whole = replace(GOOD, kind=ChartKind.DONUT, series=PARTS, unit=Unit(), palette="#801650,#12436D,#F46A25")
    found = texts(whole, look)
    assert found.count("#801650 beside #12436D has a contrast of only 1.0:1") == 1
    assert (
        "#12436D beside #F46A25 has a contrast of only 2.4:1 for readers with protanopia and tritanopia"
        in found
    )
    assert found.count("beside") == 2


def test_that_three_greys_are_one_warning_that_names_them(look: Look) -> None:
    greys = replace(
        GOOD, kind=ChartKind.HUNDRED, series=PARTS, unit=Unit(), palette="#777777,#7A7A7A,#7D7D7D"
    )
    assert [problem.text for problem in check(greys, look)] == [
        "#777777, #7A7A7A and #7D7D7D beside each other have a contrast of only 1.0:1"
    ]
    pale = replace(greys, palette="#AAAAAA,#BBBBBB,#CCCCCC")
    assert len(check(pale, look)) == 2
    assert "#AAAAAA, #BBBBBB and #CCCCCC have a contrast of only 1.6:1 to the page" in texts(pale, look)


def test_that_only_the_colour_blind_are_named_who_cannot_tell_colours_apart(look: Look) -> None:
    bars = replace(GOOD, kind=ChartKind.HUNDRED, series=PARTS, unit=Unit(), palette="#12436D,#28A197,#801650")
    found = [problem.text for problem in check(bars, look)]
    assert found == ["#28A197 beside #801650 has a contrast of only 2.6:1 for readers with deuteranopia"]


def test_that_a_ring_of_the_house_colours_needs_no_word(look: Look) -> None:
    ring = replace(GOOD, kind=ChartKind.DONUT, series=PARTS, unit=Unit(), palette="categories")
    assert not check(ring, look)


FOUR = (replace(PARTS[0], points=(*PARTS[0].points, Point("Fourth", Decimal(4)))),)


def test_that_a_ring_closes_and_colours_come_again(look: Look) -> None:
    ring = replace(GOOD, kind=ChartKind.DONUT, series=PARTS, unit=Unit(), palette="#12436D,#28A197,#801650")
    assert "#801650 beside #12436D" not in texts(ring, look)
    (note,) = [p for p in check(ring, look) if p.severity is Severity.NOTE]
    assert "#801650 meets #12436D where the ring closes, at 1.0:1; a white gap" in note.text
    four = replace(ring, series=FOUR, palette="#12436D,#28A197,#801650,#12436D")
    assert "#801650 and #12436D beside each other have a contrast of only 1.0:1" in texts(four, look)
    again = replace(ring, palette="#12436D,#28A197")
    assert "#12436D beside #12436D" in texts(again, look)
    assert "#12436D beside #12436D" not in texts(replace(again, kind=ChartKind.HUNDRED), look)


def test_that_colours_that_do_not_meet_are_not_told(look: Look) -> None:
    assert "beside" not in texts(replace(GOOD, palette="#801650,#12436D"), look)


def test_that_a_colour_the_page_swallows_is_told(look: Look) -> None:
    assert "#FFD000 has a contrast of only 1.5:1 to the page" in texts(replace(GOOD, palette="#FFD000"), look)


def test_that_the_house_colours_pass(look: Look) -> None:
    assert texts(replace(GOOD, palette="categories"), look) == ""


def test_that_errors_alone_are_told_of_a_chart_that_cannot_be_drawn() -> None:
    found = check(replace(GOOD, series=(), title=""))
    assert [p.severity for p in found] == [Severity.ERROR]
    assert faults(GOOD) == ()


def test_that_undated_points_of_a_line_are_named() -> None:
    series = (Series("", (*line(3)[0].points, Point("some day", Decimal(3)))),)
    assert "“some day”" in texts(replace(GOOD, kind=ChartKind.LINE, series=series))


@pytest.mark.parametrize(
    ("point", "said"),
    [
        (Point("2024", Decimal("37.5")), "no whole number of squares"),
        (Point("2024", Decimal(37), bound=Bound.MORE_THAN), "A limit is drawn as a number of squares"),
        (Point("2024", Decimal(37)), ""),
    ],
)
def test_that_squares_that_cannot_be_counted_are_told(point: Point, said: str) -> None:
    grid = replace(GOOD, kind=ChartKind.GRID, series=(Series("of all sailings", (point,)),))
    assert said in texts(grid)
    assert bool(texts(grid)) == bool(said)


def entered(names: tuple[str, ...], kind: ChartKind = ChartKind.PAIRED_BARS) -> ChartSpec:
    point = replace(ENTERED, source="x", text="1")
    return replace(GOOD, kind=kind, series=tuple(Series(name, (point,)) for name in names))


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("Price (€)", "Weight (t)"), "€, t"),
        (("Price (€ million)", "Weight (thousand tonnes)"), "€ million, thousand tonnes"),
        (("Share %", "Weight (kg)"), "%, kg"),
    ],
)
def test_that_series_of_unlike_units_are_told(names: tuple[str, ...], told: str) -> None:
    assert f"Series of unlike units stand on one axis: {told}" in texts(entered(names))
    assert "unlike units" not in texts(entered(names, ChartKind.TABLE))


@pytest.mark.parametrize(
    "names", [("2023 (€)", "2024 (€)"), ("Staff (men)", "Staff (women)"), ("Sales (2023)", "Sales (2024)")]
)
def test_that_series_of_one_unit_are_not_told(names: tuple[str, ...]) -> None:
    assert "unlike units" not in texts(entered(names))


def dated(*dates: str) -> ChartSpec:
    points = tuple(Point(one, Decimal(at), when=moment(one)) for at, one in enumerate(dates, 1))
    return replace(GOOD, kind=LINE, series=of(*points))


def test_that_a_year_among_months_is_told() -> None:
    mixed = texts(dated("2025-01", "2025-02", "2024", "May 2025"))
    assert "Periods of unlike length stand side by side: January\u00a02025, 2024" in mixed
    assert "unlike length" not in texts(dated("2024-02", "2024-03", "2024-04", "May 2024"))
    assert "unlike length" not in texts(dated("2023", "2024", "2025", "2026"))
    assert "unlike length" not in texts(dated("Q1 2023", "Q2 2023", "Q3 2023", "Q4 2023"))


@pytest.mark.parametrize(
    ("at", "told"), [("2.6", "lies on the axis"), ("9e9", "beyond the values"), ("-3e6", "beyond the values")]
)
def test_that_a_reference_line_no_one_sees_is_told(at: str, told: str) -> None:
    bars = samples.one(ChartKind.BARS, ("a", "2500000"), ("b", "3100000"))
    assert told in texts(replace(bars, reference=Decimal(at)))
    seen = texts(replace(bars, reference=Decimal(2600000)))
    assert "The line at" not in seen


Columns = tuple[tuple[str, tuple[str, ...]], ...]


def _measures(columns: Columns) -> ChartSpec:
    def entered_by(name: str, value: str) -> Point:
        return Point(name, Decimal(value), origin=Origin.ANALYST, source="Office")

    series = tuple(Series(name, tuple(map(entered_by, "abc", values))) for name, values in columns)
    return replace(GOOD, kind=ChartKind.PAIRED_BARS, series=series, unit=Unit())


@pytest.mark.parametrize(
    "columns",
    [
        (("Wert", ("1234.5", "987", "700")), ("Anteil", ("12.5", "10.1", "7"))),
        (("Ships", ("12", "9", "8")), ("Market share", ("14", "10", "7"))),
        (("Einwohner", ("120", "90", "80")), ("Arbeitslosenquote", ("14", "10", "7"))),
        (("Revenue", ("52000", "48000", "61000")), ("Staff", ("410", "390", "455"))),
    ],
)
def test_that_columns_nothing_makes_one_measure_are_told(
    columns: Columns,
) -> None:
    spec = _measures(columns)
    assert f"Nothing says that “{columns[0][0]}”, “{columns[1][0]}” measure the same" in texts(spec)
    assert "Nothing says" not in texts(replace(spec, unit=Unit("tonne"))), "the analyst said so"
    assert fitting(spec, "en").kind is ChartKind.TABLE


@pytest.mark.parametrize(
    "columns",
    [
        (("Men", ("1234", "987", "700")), ("Women", ("1190", "1010", "720"))),
        (("2019", ("12", "9", "8")), ("2024", ("1400", "1000", "700"))),
        (("Corporate", ("12", "9", "8")), ("Private", ("14", "10", "7"))),
        (("Share 2019", ("12", "9", "8")), ("Share 2024", ("14", "10", "7"))),
    ],
)
def test_that_columns_of_one_measure_are_not(columns: Columns) -> None:
    assert "Nothing says" not in texts(_measures(columns))
