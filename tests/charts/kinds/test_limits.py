"""No number that is not exact is drawn as one, in any kind and any width; look-alikes are."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.legibility import check_drawing
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty import check, faults
from briefgen.charts.kinds.limits import Reach
from briefgen.model.chart import ChartKind, ChartSpec, DrawPath, Labels, Point, Series
from briefgen.model.moment import PartialDate, Period
from briefgen.model.problem import Place
from briefgen.model.quantity import Bound
from tests.charts.samples import PERCENT

D = Decimal
STATED = {
    "more than": Point("", D(36), bound=Bound.MORE_THAN),
    "at least": Point("", D(36), bound=Bound.AT_LEAST),
    "less than": Point("", D(36), bound=Bound.LESS_THAN),
    "at most": Point("", D(36), bound=Bound.AT_MOST),
    "between": Point("", None, D(27), D(36)),
    "from": Point("", None, D(36), None),
    "up to": Point("", None, None, D(36)),
    "tens": Point("", None, D(10), None, Bound.ORDER, text="tens"),
}
"""Numbers of each sort; each is drawn otherwise than an exact 36, 27 or 10."""
_SHAPED_BY_VALUE = {ChartKind.GRID, ChartKind.SLOPE, ChartKind.DONUT, ChartKind.RANGE}
"""Kinds whose marks have other shapes at 0: no squares, an arc of no length, another axis."""
WITHOUT_MARKS = {ChartKind.BIG_NUMBER, ChartKind.TABLE, ChartKind.TIMELINE}
MARKED = [kind for kind in ChartKind if kind not in WITHOUT_MARKS]


def dated(point: Point, year: int) -> Point:
    return replace(point, label=str(year), when=Period.of(PartialDate(year)))


def chart(kind: ChartKind, stated: Point) -> ChartSpec:
    """A chart with such a number where a reader looks first: at the end, or in the largest mark."""
    named, other = replace(stated, label="Stated"), Point("Other", D(30))
    rows = (other, named, Point("Small", D(12)))
    match kind:
        case ChartKind.LINE:
            ends = [dated(Point("", D(n)), 2019 + i) for i, n in enumerate((20, 24, 31))]
            series = [Series("", (*ends, dated(stated, 2022)))]
        case ChartKind.SLOPE | ChartKind.PAIR:
            series = [Series("", (Point("2019", D(21)), replace(stated, label="2024")))]
        case ChartKind.PAIRED_BARS:
            series = [Series("2019", rows), Series("2024", (named, other, rows[2]))]
        case ChartKind.WATERFALL:
            series = [Series("", (Point("Start", D(20)), named, Point("Sum", D(56))))]
        case ChartKind.GRID:
            series = [Series("of homes", (named,))]
        case _:
            series = [Series("", rows)]
    is_share = kind in (ChartKind.HUNDRED, ChartKind.DONUT, ChartKind.GRID)
    made = ChartSpec("c", kind, "", tuple(series))
    return replace(made, unit=PERCENT) if is_share else made


def marks(look: Look, spec: ChartSpec, mm: float = 80) -> list[DrawPath]:
    artist, wide = Artist(look), mm / 25.4 * 72
    drawing = artist.drawing(replace(spec, labels=Labels.NONE), wide, artist.height(spec, wide).best)
    return [op for op in drawing.operations if isinstance(op, DrawPath)]


def shapes(look: Look, spec: ChartSpec) -> Counter[tuple[str, str]]:
    """How many marks of each shape and colour there are, wherever they stand."""
    return Counter(
        ("".join(step.command for step in path.segments), path.fill.colour if path.fill else "")
        for path in marks(look, spec)
    )


@pytest.mark.parametrize("said", STATED)
@pytest.mark.parametrize("kind", MARKED)
def test_that_a_limit_has_other_marks_than_the_exact_number(look: Look, kind: ChartKind, said: str) -> None:
    spec = chart(kind, STATED[said])
    if kind is ChartKind.WATERFALL and said == "between":
        assert "no place" in faults(spec)[0].text
        return
    for number in (10, 27, 36):
        assert shapes(look, spec) != shapes(look, chart(kind, Point("", D(number))))


@pytest.mark.parametrize("kind", MARKED)
def test_that_a_softened_number_and_a_zero_keep_the_marks_of_exact_ones(look: Look, kind: ChartKind) -> None:
    about, exact, zero = (Point("", D(36), bound=Bound.ABOUT), Point("", D(36)), Point("", D(0)))
    assert shapes(look, chart(kind, about)) == shapes(look, chart(kind, exact))
    if kind not in _SHAPED_BY_VALUE:
        assert shapes(look, chart(kind, zero)) == shapes(look, chart(kind, exact))


@pytest.mark.parametrize(("mm", "many"), [(60, 1), (60, 1000), (80, 1234567), (122.5, 1000), (170, 1)])
@pytest.mark.parametrize("kind", [kind for kind in ChartKind if kind is not ChartKind.TIMELINE])
def test_that_the_words_of_a_limit_have_room(look: Look, kind: ChartKind, mm: float, many: int) -> None:
    """“More than 36”, “more than 36,000” and “more than 44,444,412” where a mark is longest."""
    artist, wide = Artist(look), mm / 25.4 * 72
    for said, stated in STATED.items():
        spec = times(chart(kind, stated), many)
        if not faults(spec):
            height = artist.height(spec, wide)
            for high in {height.least, height.best} if mm == 60 else {height.best}:
                found = check_drawing(artist.drawing(spec, wide, high), Place(f"{said}, {high:.0f} pt"))
                assert not found, "\n".join(map(str, found))


def times(spec: ChartSpec, many: int) -> ChartSpec:
    def larger(point: Point) -> Point:
        low, high, value = (None if n is None else n * many for n in (point.low, point.high, point.value))
        return replace(point, value=value, low=low, high=high)

    return replace(spec, series=tuple(Series(s.name, tuple(map(larger, s.points))) for s in spec.series))


def test_that_a_negative_upper_limit_is_hollow_too(look: Look) -> None:
    limit = Point("a", D(-8), bound=Bound.AT_MOST)
    spec = ChartSpec("c", ChartKind.DIVERGING, "", (Series("", (limit, Point("b", D(5)))),))
    assert [p.fill.colour for p in marks(look, spec) if p.fill].count("#ffffff") == 1


@pytest.mark.parametrize(
    ("point", "solid", "hollow", "goes_on"),
    [
        (Point("", D(5)), (0, 5), None, False),
        (Point("", D(5), bound=Bound.ABOUT), (0, 5), None, False),
        (Point("", D(-5), bound=Bound.MORE_THAN), (0, -5), None, True),
        (Point("", D(5), bound=Bound.AT_MOST), None, (0, 5), False),
        (Point("", None, D(3), D(5)), (0, 3), (3, 5), False),
        (Point("", None, D(-5), D(-3)), (0, -3), (-3, -5), False),
        (Point("", None, D(-2), D(5)), None, (-2, 5), False),
        (Point("", D(4), D(3), D(5)), (0, 4), None, False),
    ],
)
def test_that_a_number_is_solid_as_far_as_it_is_certain(
    point: Point, solid: tuple[int, int] | None, hollow: tuple[int, int] | None, goes_on: bool
) -> None:
    assert Reach.of(point) == Reach(_exact(solid), _exact(hollow), goes_on)
    assert Reach.of(Point("nothing")) is None


def _exact(ends: tuple[int, int] | None) -> tuple[Decimal, Decimal] | None:
    return (D(ends[0]), D(ends[1])) if ends else None


def test_that_a_line_does_not_run_through_a_range(look: Look) -> None:
    broken = chart(ChartKind.LINE, STATED["between"])
    whole = chart(ChartKind.LINE, STATED["more than"])
    assert (longest(look, whole), longest(look, broken)) == (4, 3)


def longest(look: Look, spec: ChartSpec) -> int:
    """Through how many places the longest line runs."""
    return max(len(path.segments) for path in marks(look, spec) if path.stroke)


def test_that_a_step_that_is_a_limit_is_told() -> None:
    told = [problem.text for problem in check(chart(ChartKind.WATERFALL, STATED["more than"]))]
    assert "“Stated” is only a limit, and the steps after it hang from there" in told
    exact = [problem.text for problem in check(chart(ChartKind.WATERFALL, Point("", D(36))))]
    assert not any("only a limit" in text for text in exact)


def test_that_a_share_of_nothing_and_of_all_are_squares() -> None:
    for value in ("0", "100"):
        assert not faults(chart(ChartKind.GRID, Point("", D(value))))
    assert faults(chart(ChartKind.GRID, Point("", D("100.5"))))
    assert faults(chart(ChartKind.GRID, Point("")))


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (Point("2019", D(20), bound=Bound.MORE_THAN), "compared with more than 20 per cent in 2019"),
        (Point("2019", D(20)), "compared with 20 per cent in 2019"),
        (Point("2019", None, D(20), D(30)), "compared with 20–30 in 2019"),
        (Point("2019"), None),
    ],
)
def test_that_a_big_number_is_compared_with_a_limit_as_a_limit(
    look: Look, other: Point, words: str | None
) -> None:
    spec = ChartSpec("c", ChartKind.BIG_NUMBER, "", (Series("", (Point("2024", D(36)), other)),), PERCENT)
    artist = Artist(look)
    drawn = [text.replace("\u00a0", " ") for text in artist.drawing(spec, 400, 90).words]
    assert [text for text in drawn if text.startswith("compared")] == ([words] if words else [])
