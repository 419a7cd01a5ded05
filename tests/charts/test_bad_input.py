"""Bad input: a chart that is right, or a sentence saying why there is none."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.legibility import check_drawing
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.coverage import lacking, unprintable
from briefgen.charts.fairness.honesty import check, check_evidence
from briefgen.charts.suggest import suggest
from briefgen.model.chart import ChartKind, ChartSpec, Drawing, Point, Series
from briefgen.model.evidence import ComparisonKind, Evidence
from briefgen.model.problem import BriefgenError, Place
from tests.charts import evidence as made
from tests.charts.samples import one, spec, year


def kinds(evidence: Evidence) -> list[ChartKind]:
    return [chart.kind for chart in suggest(made.article(), evidence)]


def drawn(look: Look, chart: ChartSpec, wide: float = 468.0) -> Drawing:
    artist = Artist(look)
    return artist.drawing(chart, wide, artist.height(chart, wide).best)


def test_that_no_figures_give_no_chart() -> None:
    assert kinds(Evidence()) == []


def test_that_a_chart_without_data_says_so(look: Look) -> None:
    with pytest.raises(BriefgenError, match="no data"):
        drawn(look, spec(ChartKind.BARS, []))


def test_that_one_figure_is_a_number_and_never_a_bar() -> None:
    alone = made.figure("37", 10, subject="late ferries", measure="of all ferries", period="in 2024")
    assert kinds(Evidence(figures=(alone,))) == [ChartKind.BIG_NUMBER, ChartKind.GRID]


def test_that_500_figures_are_a_table_first_and_can_be_drawn(look: Look) -> None:
    many = made.items(ComparisonKind.RANKING, *[str(n) for n in range(1, 501)], unit=made.DOLLARS)
    charts = suggest(made.article(), Evidence(figures=many.figures, comparisons=(many,)))
    assert charts[0].kind is ChartKind.TABLE
    assert drawn(look, charts[0]).operations


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("kind", [kind for kind in ChartKind if kind is not ChartKind.TIMELINE])
def test_that_what_is_no_number_is_refused_in_words(look: Look, kind: ChartKind, value: str) -> None:
    with pytest.raises(BriefgenError, match="not a number"):
        drawn(look, one(kind, ("North", value), ("South", "2")))


def test_that_equal_values_are_said_to_be_level_and_two_are_not_charted() -> None:
    three = made.items(ComparisonKind.RANKING, "12", "12", "12")
    two = made.items(ComparisonKind.RANKING, "12", "12")
    bars = suggest(made.article(), Evidence(figures=three.figures, comparisons=(three,)))[0]
    assert "level" in bars.title
    assert bars.highlight == ""
    assert ChartKind.BARS not in kinds(Evidence(figures=two.figures, comparisons=(two,)))


def test_that_dates_out_of_order_are_drawn_in_order(look: Look) -> None:
    points = [year(str(y), str(y - 2000), y) for y in (2023, 2019, 2024, 2021)]
    mixed = spec(ChartKind.LINE, [Series("Ships", tuple(points))])
    ordered = replace(mixed, series=(Series("Ships", tuple(sorted(points, key=lambda p: p.label))),))
    assert drawn(look, mixed) == drawn(look, ordered)


def test_that_units_that_cannot_be_compared_share_no_axis() -> None:
    figures = [
        made.figure("21", 10, subject="fares", unit=made.DOLLARS),
        made.figure("7", 40, subject="late ferries"),
    ]
    unlike = made.comparison(ComparisonKind.RANKING, figures, "ferries", ("Fares", "Late ferries"))
    evidence = Evidence(figures=tuple(figures), comparisons=(unlike,))
    assert kinds(evidence) == []
    forced = replace(
        one(ChartKind.BARS, ("Fares", "21"), ("Late", "7")), figures=tuple(f.key for f in figures)
    )
    assert "unlike units" in check_evidence(forced, evidence)[0].text


def test_that_a_title_of_400_characters_is_told_and_draws_the_same(look: Look) -> None:
    bars = one(ChartKind.BARS, ("North", "2"), ("South", "1"))
    long = replace(bars, title="ferries late " * 31)
    assert drawn(look, long) == drawn(look, bars)
    assert any("words; at most 15" in problem.text for problem in check(long))


def test_that_emoji_and_cjk_names_are_told_where_the_typeface_lacks_them(look: Look) -> None:
    names = (Point("東京 🙂", Decimal(3)), Point("Łódź", Decimal(2)))
    bars = spec(ChartKind.BARS, [Series("", names)])
    (problem,) = unprintable(bars)
    assert problem.text.startswith("“東京 🙂” cannot be printed, since no typeface on this computer")
    assert "Łódź" in drawn(look, bars).words
    assert not check_drawing(drawn(look, bars), Place("chart"))


@pytest.mark.parametrize(
    ("name", "why"), [("القاهرة", "right to left"), ("กรุงเทพ", "join, stack"), ("Halden 🚢", "no emoji")]
)
def test_that_a_name_that_cannot_be_set_is_told_with_the_reason(name: str, why: str) -> None:
    (problem,) = unprintable(one(ChartKind.BARS, (name, "3"), ("Łódź", "2")))
    assert f"“{name}”" in problem.text
    assert why in problem.text


@pytest.mark.usefixtures("machine_faces")
def test_that_a_chinese_name_is_drawn_where_the_machine_has_a_typeface_for_it(look: Look) -> None:
    bars = one(ChartKind.BARS, ("東京", "3"), ("Łódź", "2"))
    assert unprintable(bars) == ()
    assert "東京" in drawn(look, bars).words
    assert not check_drawing(drawn(look, bars), Place("chart"))


@pytest.mark.usefixtures("machine_faces")
def test_that_a_chinese_name_is_painted_in_pixels_too(look: Look) -> None:
    names = ("東京", "◊")
    first, second = (
        Artist(look).picture(one(ChartKind.BARS, (name, "3"), ("Łódź", "2")), 300, 90).png for name in names
    )
    assert first != second


def test_that_many_columns_leave_the_names_of_rows_their_room(look: Look) -> None:
    series = tuple(
        Series(
            f"{metal} (grams)",
            (Point("Harbour Institute for Sediments", Decimal(value)), Point("Ely", Decimal(3))),
        )
        for metal, value in (("Lead", "0.00000012"), ("Zinc", "1234567.25"), ("Tin", "3"), ("Iron", "1"))
    )
    table = spec(ChartKind.TABLE, series)
    for wide in (227.0, 347.0):
        drawing = drawn(look, table, wide)
        assert not check_drawing(drawing, Place("chart"))


def test_that_every_name_that_cannot_be_printed_is_named_with_its_reason() -> None:
    names = ("Łódź 🚀", "한글", "👩", "עברית", "東京", "Köln", "🎉 Party", "ไทย")
    (problem,) = unprintable(one(ChartKind.BARS, *((name, "3") for name in names)))
    for name in names:
        assert (f"“{name}”" in problem.text) is bool(lacking(one(ChartKind.BARS, (name, "3")))), name
    assert "“Łódź 🚀”, “👩”, “🎉 Party” cannot be printed, since Briefgen prints no emoji" in problem.text
    assert "Köln" not in problem.text
