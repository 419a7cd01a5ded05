"""A chart that Word cannot draw itself says why; one that it can says nothing."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from briefgen.document import word
from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import native_chart, why_picture
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.problem import Severity
from briefgen.model.quantity import Bound
from tests.charts.hard_samples import hard
from tests.charts.pairs import artist, manuscript, samples
from tests.charts.samples import LONG, PERCENT, light, one, spec, year
from tests.document.word_kit import LOOK, MADE, one_line_template

WIDE_PT = 347.0


def reason(chart: ChartSpec, wide: float = WIDE_PT) -> str:
    size = Size(wide, artist().height(chart, wide).best)
    found = why_picture(chart, chart_look(LOOK), size, "en-GB")
    native = native_chart(chart, chart_look(LOOK), size, MADE, "en-GB")
    assert bool(found) is (native is None)
    return found


def rows(*points: Point, kind: ChartKind = ChartKind.RANGE) -> ChartSpec:
    return spec(kind, [Series("", points)])


def between(name: str, low: str | None, high: str | None) -> Point:
    ends = (None if end is None else Decimal(end) for end in (low, high))
    return Point(name, None, low=next(ends), high=next(ends))


def lines(*series: tuple[tuple[int, str | None], ...]) -> ChartSpec:
    drawn = []
    for i, dated in enumerate(series):
        points = [year(str(when), value or "1", when) for when, value in dated]
        stated = zip(points, dated, strict=True)
        drawn.append(
            Series(f"Line {i}", tuple(p if v else Point(p.label, when=p.when) for p, (_, v) in stated))
        )
    return spec(ChartKind.LINE, drawn)


@pytest.mark.parametrize(
    ("chart", "words"),
    [
        (rows(between("Docks", "3", None), between("Quays", "1", "4")), "the range of “Docks” is open"),
        (rows(between("Quays", "1", "4"), between("Docks", None, "9")), "the range of “Docks” is open"),
        (rows(between("Quays", "1", "4"), Point("Yards")), "nothing is stated of “Yards”"),
        (rows(between("Quays", "-1", "4")), "the range of “Quays” does not lie above 0"),
        (
            rows(between("Quays", "1", "4"), Point("Ely", Decimal(3)), kind=ChartKind.BARS),
            "“Quays” is a range",
        ),
        (one(ChartKind.SLOPE, ("2019", "12"), ("2024", None)), "the value of “Sample” at “2024” is missing"),
        (one(ChartKind.SLOPE, ("2019", "12"), ("2021", "9"), ("2024", "8")), "joins the same two periods"),
        (one(ChartKind.BARS, ("Ely", "2"), ("Ely", "3")), "“Ely” stands twice"),
        (one(ChartKind.DONUT, *((f"Part {i}", "20") for i in range(5))), "more than 4 parts"),
        (one(ChartKind.DONUT, ("Ely", "60"), ("Fen", "9"), unit=PERCENT), "add up to less than 100 per cent"),
        (one(ChartKind.HUNDRED, ("Ely", "60"), ("rest", None)), "the share of “rest” is not stated"),
        (
            rows(
                Point("Ely", Decimal(60), bound=Bound.MORE_THAN), Point("b", Decimal(9)), kind=ChartKind.DONUT
            ),
            "the share of “Ely” is a limit",
        ),
        (
            lines(((2019, "1"), (2020, None), (2021, "2")), ((2018, "1"), (2022, "4"))),
            "values are missing and its lines have different dates",
        ),
        (lines(((1890, "1"), (1895, "3"), (1905, "2"))), "begin before 1 March 1900"),
        (one(ChartKind.WATERFALL, ("Start", "5"), ("Change", "2")), "Word has no chart of this kind"),
        (spec(ChartKind.GRID, [Series("", (Point("Ely", Decimal(31)),))]), "Word has no chart of this kind"),
    ],
)
def test_that_a_picture_says_what_word_cannot_draw(chart: ChartSpec, words: str) -> None:
    assert words in reason(chart)


def test_that_names_without_room_are_the_reason() -> None:
    names = one(ChartKind.RANGE, *((f"{LONG} {i}", str(i + 1)) for i in range(12)))
    look, low = chart_look(LOOK), Size(170.0, 150.0)
    assert "its names take more lines" in why_picture(names, look, low, "en-GB")
    assert why_picture(names, look, Size(470.0, 400.0), "en-GB") == ""


@pytest.mark.parametrize("name", samples())
def test_that_what_word_draws_has_no_reason(name: str) -> None:
    assert reason(samples()[name]) == ""


@pytest.mark.parametrize(
    "chart", [chart for _, chart in (*light(), *hard())], ids=lambda chart: chart.kind.value
)
def test_that_there_is_a_reason_for_each_picture_alone(chart: ChartSpec) -> None:
    said = reason(chart)
    assert not said.endswith(".")
    assert "\n" not in said


def test_that_an_export_names_each_picture_with_its_reason(tmp_path: Path) -> None:
    charts = {
        "open": rows(between("Docks", "3", None), between("Quays", "1", "4")),
        "plain": one(ChartKind.BARS, ("Ely", "2"), ("Fen", "3")),
    }
    titled = {name: replace(one, title=f"All {name}", key=name) for name, one in charts.items()}
    lines = ("{%p for chart in charts %}", "{{ chart.chart }}", "{%p endfor %}")
    form = one_line_template(tmp_path, *lines)
    told = word.render(form, manuscript(titled), artist(), attachment=None, made=MADE).problems
    (note,) = (problem for problem in told if "picture" in problem.text)
    assert (note.severity, str(note.place)) == (Severity.NOTE, "chart “All open”")
    assert note.text == (
        "in Word it is a picture, without numbers to edit, since the range of “Docks” is open at one end, "
        "which Word would draw as exact"
    )


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.LOLLIPOP, ChartKind.DIVERGING])
def test_that_items_of_one_year_are_word_s_own(kind: ChartKind) -> None:
    dated = [replace(year(name, value, 2024), label=name) for name, value in (("Ely", "4"), ("Wells", "3"))]
    assert reason(rows(*dated, kind=kind)) == ""
