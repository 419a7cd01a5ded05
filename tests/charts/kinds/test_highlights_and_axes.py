"""A highlighted date keeps its line in colour; marks without a number have an axis; words stand once."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import Look
from briefgen.model.chart import Annotation, ChartKind, ChartSpec, DrawPath, DrawText, Labels, Series
from tests.charts.samples import light, one, paired, points, spec, year

SAMPLES = {chart.kind: chart for _, chart in reversed(list(light()))}
TICKED = [ChartKind.COLUMNS, ChartKind.PAIRED_BARS, ChartKind.WATERFALL, ChartKind.BARS, ChartKind.LOLLIPOP]
RATES = {"North": ("31", "35", "30", "17"), "South": ("18", "20", "23", "29")}


def rates(**more: object) -> ChartSpec:
    series = [
        Series(name, tuple(year(str(2018 + i), value, 2018 + i) for i, value in enumerate(values)))
        for name, values in RATES.items()
    ]
    return spec(ChartKind.LINE, series, **more)


def words(look: Look, chart: ChartSpec, wide: float = 300.0) -> list[str]:
    artist = Artist(look)
    drawn = artist.drawing(chart, wide, artist.height(chart, wide).best)
    return [op.text for op in drawn.operations if isinstance(op, DrawText)]


def dots(look: Look, chart: ChartSpec, colour: str) -> int:
    artist = Artist(look)
    drawn = artist.drawing(chart, 300.0, artist.height(chart, 300.0).best)
    return sum(
        isinstance(op, DrawPath) and op.fill is not None and op.fill.colour.casefold() == colour.casefold()
        for op in drawn.operations
    )


@pytest.mark.parametrize("date", ["2018", "2019", "2020", "2021"])
def test_that_a_highlighted_date_marks_its_point_in_the_first_colour(look: Look, date: str) -> None:
    accent = look.colours.highlight
    assert dots(look, rates(highlight=date), accent) == (1 if date == "2021" else 2)


def test_that_the_highlighted_point_is_of_the_line_that_has_a_value_then(look: Look) -> None:
    north, south = rates().series
    chart = replace(rates(highlight="2019"), series=(replace(north, points=north.points[2:]), south))
    said = words(look, chart)
    assert "20" in said
    assert "South 29" in said
    assert dots(look, chart, look.colours.highlight) == 2


@pytest.mark.parametrize(
    ("shown", "date", "is_written"),
    [
        (Labels.ALL, "2019", True),
        (Labels.ENDS, "2019", True),
        (Labels.ENDS, "2018", False),
        (Labels.NONE, "2019", False),
    ],
)
def test_that_its_value_is_written_once(look: Look, shown: Labels, date: str, is_written: bool) -> None:
    note = (Annotation(date, "new rules"),)
    said = words(look, rates(highlight=date, labels=shown, annotations=note))
    value = RATES["North"][int(date) - 2018]
    assert (f"{value} new rules" if is_written else "new rules") in said


def test_that_a_highlighted_name_marks_no_other_point(look: Look) -> None:
    assert dots(look, rates(highlight="South"), look.colours.highlight) == 1
    assert dots(look, rates(), look.colours.highlight) == 0


@pytest.mark.parametrize("shown", [Labels.ENDS, Labels.HIGHLIGHT, Labels.NONE])
@pytest.mark.parametrize("kind", TICKED, ids=[kind.name.lower() for kind in TICKED])
def test_that_marks_without_numbers_have_an_axis(look: Look, kind: ChartKind, shown: Labels) -> None:
    if kind is ChartKind.PAIRED_BARS and shown is Labels.ENDS:
        return  # both bars of an item are its ends: all are written
    assert "0" in words(look, replace(SAMPLES[kind], labels=shown))


@pytest.mark.parametrize("kind", TICKED, ids=[kind.name.lower() for kind in TICKED])
def test_that_there_is_no_axis_where_every_number_is_written(look: Look, kind: ChartKind) -> None:
    assert "0" not in words(look, SAMPLES[kind])


@pytest.mark.parametrize("wide", [170.0, 300.0, 460.0])
def test_that_an_axis_below_zero_has_room(look: Look, wide: float) -> None:
    chart = one(ChartKind.COLUMNS, ("A", "-40"), ("B", "25"), ("C", "60"), labels=Labels.NONE)
    said = words(look, chart, wide)
    assert {"0", "A", "B", "C"} <= set(said)
    assert any(word.startswith("−") for word in said)


@pytest.mark.parametrize("label", ["North", "South", "East"])
@pytest.mark.parametrize("shown", [Labels.ALL, Labels.NONE])
def test_that_words_at_paired_bars_stand_once(look: Look, label: str, shown: Labels) -> None:
    chart = replace(paired(), annotations=(Annotation(label, "new rules"),), labels=shown)
    assert words(look, chart).count("new rules") == 1


def test_that_words_at_paired_bars_stand_at_the_only_value(look: Look) -> None:
    then, now = points(("Ely", "22")), points(("Ely", None))
    chart = spec(ChartKind.PAIRED_BARS, [Series("2019", then), Series("2024", now)])
    assert words(look, replace(chart, annotations=(Annotation("Ely", "closed"),))).count("closed") == 1
    assert chart.series[0].points[0].value == Decimal(22)
