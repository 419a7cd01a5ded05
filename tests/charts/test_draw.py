import io
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PIL import Image

from briefgen.charts.draw import KINDS, PNG_DPI, Artist
from briefgen.charts.drawing.legibility import check_drawing
from briefgen.charts.drawing.look import Look
from briefgen.model.chart import (
    Annotation,
    ChartKind,
    ChartSpec,
    DrawPath,
    DrawText,
    Labels,
    Point,
    Series,
    Sort,
)
from briefgen.model.problem import BriefgenError, Place
from briefgen.model.quantity import Bound
from tests.charts import hard_samples, samples

WIDTHS_MM = (60, 80, 122.5, 165, 170)
SAMPLES = [*samples.light(), *hard_samples.hard()]


@pytest.fixture
def artist(look: Look) -> Artist:
    return Artist(look)


def points(mm: float) -> float:
    return mm / 25.4 * 72


def words(artist: Artist, spec: ChartSpec, mm: float = 80) -> tuple[str, ...]:
    return artist.drawing(spec, points(mm), artist.height(spec, points(mm)).best).words


@pytest.mark.parametrize(("title", "spec"), SAMPLES, ids=[title for title, _ in SAMPLES])
def test_that_no_text_collides_or_is_clipped(artist: Artist, title: str, spec: ChartSpec) -> None:
    for mm in WIDTHS_MM:
        height = artist.height(spec, points(mm))
        assert 0 < height.least <= height.best <= height.most
        for high in (height.least, height.best, height.most):
            drawing = artist.drawing(spec, points(mm), high)
            found = check_drawing(drawing, Place(f"{title}, {mm} mm, {high:.0f} pt"))
            assert not found, "\n".join(map(str, found))


def test_that_every_kind_can_be_drawn() -> None:
    assert set(KINDS) == set(ChartKind)
    assert {spec.kind for _, spec in samples.light()} == set(ChartKind)


def test_that_a_drawing_is_the_same_each_time(artist: Artist) -> None:
    spec = next(samples.light())[1]
    assert artist.drawing(spec, 227, 130) == artist.drawing(spec, 227, 130)
    assert artist.picture(spec, 227, 130) == artist.picture(spec, 227, 130)


def test_that_a_drawing_holds_text_and_colours_of_the_look(artist: Artist, look: Look) -> None:
    drawing = artist.drawing(next(samples.light())[1], 227, 130)
    texts = [op for op in drawing.operations if isinstance(op, DrawText)]
    fills = {op.fill.colour for op in drawing.operations if isinstance(op, DrawPath) and op.fill}
    assert {"21", "7.8", "−13.2", "2020–24"} <= set(drawing.words)
    assert {op.face for op in texts} <= {"sans", "sans semibold", "sans bold"}
    assert look.colours.highlight.lower() in {colour.lower() for colour in fills}


def test_that_the_picture_is_sharp_enough_for_print(artist: Artist) -> None:
    picture = artist.picture(next(samples.light())[1], 216, 144)
    image = Image.open(io.BytesIO(picture.png))
    assert PNG_DPI >= 220
    assert image.size == (3 * PNG_DPI, 2 * PNG_DPI)
    assert b"<text" in picture.svg


@pytest.mark.parametrize(
    "change",
    [
        lambda spec: replace(spec, series=()),
        lambda spec: replace(spec, series=(Series("", ()),)),
        lambda spec: replace(
            spec, series=(Series("", (Point("a", Decimal("NaN")), Point("b", Decimal(1)))),)
        ),
        lambda spec: replace(
            spec, series=(Series("", (Point("a", Decimal("Infinity")), Point("b", Decimal(1)))),)
        ),
        lambda spec: replace(spec, series=(Series("", (Point("a"), Point("b"))),)),
        lambda spec: replace(spec, kind=ChartKind.LINE),
        lambda spec: replace(spec, kind=ChartKind.SLOPE, series=(Series("", (Point("a", Decimal(1)),)),)),
        lambda spec: replace(spec, kind=ChartKind.DONUT, series=(Series("", (Point("a", Decimal(-1)),)),)),
        lambda spec: replace(spec, kind=ChartKind.GRID, series=(Series("", (Point("a", Decimal(101)),)),)),
    ],
)
def test_that_what_cannot_be_drawn_is_refused_with_a_sentence(
    artist: Artist, change: Callable[[ChartSpec], ChartSpec]
) -> None:
    spec = change(samples.one(ChartKind.BARS, ("a", "1"), ("b", "2")))
    with pytest.raises(BriefgenError) as refused:
        artist.drawing(spec, 227, 130)
    assert len(refused.value.problems[0].text.split()) > 3


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.LOLLIPOP, ChartKind.COLUMNS, ChartKind.TABLE])
@pytest.mark.parametrize("values", [["7"] * 5, ["0"] * 3, ["-4", "-4"], ["1e-30", "1e30"], ["3"]])
def test_that_equal_zero_and_extreme_values_are_drawn(
    artist: Artist, kind: ChartKind, values: list[str]
) -> None:
    spec = samples.one(kind, *[(f"Item {i}", v) for i, v in enumerate(values)])
    assert artist.drawing(spec, 227, artist.height(spec, 227).best).operations


def test_that_five_hundred_bars_say_how_many_are_left_out(artist: Artist) -> None:
    spec = samples.one(ChartKind.BARS, *[(f"Item {i}", str(i + 1)) for i in range(500)])
    height = artist.height(spec, 227)
    assert height.most < 600
    assert any(text.startswith("and ") and text.endswith(" more") for text in words(artist, spec))


@pytest.mark.parametrize("kind", [k for k in ChartKind if k is not ChartKind.TIMELINE])
def test_that_a_title_of_400_characters_changes_nothing_in_the_plot(artist: Artist, kind: ChartKind) -> None:
    spec = next(spec for _, spec in samples.light() if spec.kind is kind)
    assert artist.drawing(replace(spec, title="x " * 200), 227, 130) == artist.drawing(spec, 227, 130)


def test_that_a_lower_limit_is_drawn_longer_than_the_exact_value(artist: Artist) -> None:
    exact = samples.spec(ChartKind.BARS, [Series("", (Point("a", Decimal(5)), Point("b", Decimal(9))))])
    open_ = samples.spec(
        ChartKind.BARS, [Series("", (Point("a", Decimal(5), bound=Bound.MORE_THAN), Point("b", Decimal(9))))]
    )
    count = [
        sum(isinstance(op, DrawPath) for op in artist.drawing(s, 227, 40).operations) for s in (exact, open_)
    ]
    assert count[1] == count[0] + 3
    assert "more than 5" in words(artist, open_)


def test_that_a_range_without_a_midpoint_gets_no_tick(artist: Artist) -> None:
    row = Point("a", None, Decimal(2), Decimal(8))
    specs = [samples.spec(ChartKind.RANGE, [Series("", (p,))]) for p in (row, replace(row, value=Decimal(5)))]
    strokes = [
        sum(
            isinstance(op, DrawPath) and op.stroke is not None for op in artist.drawing(s, 227, 60).operations
        )
        for s in specs
    ]
    assert strokes[1] == strokes[0] + 2


def test_that_values_can_be_left_off_and_an_axis_stands_in(artist: Artist) -> None:
    spec = samples.one(ChartKind.BARS, *samples.ITEMS, labels=Labels.NONE)
    assert "42" not in words(artist, spec)
    assert {"0", "20", "40"} <= set(words(artist, spec))


def test_that_a_missing_value_says_so(artist: Artist) -> None:
    assert "not stated" in words(artist, samples.one(ChartKind.BARS, ("a", "3"), ("b", None)))


def test_that_words_follow_the_language_of_the_template(look: Look) -> None:
    spec = samples.one(ChartKind.BARS, ("a", "3.5"), ("b", None))
    drawn = words(Artist(look, "de-DE"), spec)
    assert {"3,5", "nicht angegeben"} <= set(drawn)


def test_that_pair_of_negative_values_becomes_bars_from_zero(artist: Artist) -> None:
    drawn = words(artist, samples.one(ChartKind.PAIR, ("2019", "-4"), ("2024", "3"), difference="+7"))
    assert {"−4", "3"} <= set(drawn)
    assert "+7" not in drawn


def order(drawn: tuple[str, ...]) -> list[str]:
    return [word for word in drawn if word.startswith("Item")]


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        (Sort.SOURCE, ["Item B", "Item C", "Item A"]),
        (Sort.DESCENDING, ["Item C", "Item B", "Item A"]),
        (Sort.ASCENDING, ["Item B", "Item C", "Item A"]),
        (Sort.LABEL, ["Item A", "Item B", "Item C"]),
    ],
)
def test_that_items_are_drawn_in_the_order_asked_for(artist: Artist, sort: Sort, names: list[str]) -> None:
    spec = samples.one(ChartKind.BARS, ("Item B", "1"), ("Item C", "5"), ("Item A", None), sort=sort)
    assert order(words(artist, spec)) == names


@pytest.mark.parametrize(
    ("labels", "shown"),
    [(Labels.ENDS, {"42", "9"}), (Labels.HIGHLIGHT, {"31"}), (Labels.ALL, {"42", "37", "31"})],
)
def test_that_only_the_values_asked_for_are_written(artist: Artist, labels: Labels, shown: set[str]) -> None:
    drawn = set(words(artist, samples.one(ChartKind.BARS, *samples.ITEMS, highlight="Item F", labels=labels)))
    assert drawn & {"42", "37", "31", "24", "18", "9"} >= shown
    assert labels is Labels.ALL or drawn & {"42", "37", "31", "24", "18", "9"} == shown


def test_that_open_columns_are_hollow_or_striped(artist: Artist) -> None:
    stated = (Point("a", Decimal(5), bound=Bound.AT_LEAST), Point("b", Decimal(4), bound=Bound.AT_MOST))
    drawn = words(artist, samples.spec(ChartKind.COLUMNS, [Series("", stated)]), 165)
    assert {"at least 5", "at most 4"} <= set(drawn)


@pytest.mark.parametrize("values", ["50 100 75 25", "20 50 50 80", "75 74 76 75"])
@pytest.mark.parametrize("noted", ["2016", "2017", "2019"])
def test_that_no_line_of_a_chart_runs_through_an_annotation(artist: Artist, values: str, noted: str) -> None:
    dated = tuple(
        samples.year(str(at), value, at) for at, value in zip(range(2016, 2020), values.split(), strict=True)
    )
    plain = samples.spec(ChartKind.LINE, [Series("Ships", dated)])
    rich = replace(plain, annotations=(Annotation(noted, "Harbour closed"),))
    drawing = artist.drawing(rich, points(122.5), artist.height(rich, points(122.5)).best)
    assert "Harbour closed" in drawing.words
    assert check_drawing(drawing, Place("chart")) == ()


def test_that_a_line_rings_limits_and_carries_annotations_and_a_reference(artist: Artist) -> None:
    base = [samples.year(str(y), str(y - 2015), y) for y in range(2016, 2021)]
    base[2] = replace(base[2], bound=Bound.MORE_THAN)
    plain = samples.spec(ChartKind.LINE, [Series("", tuple(base))])
    rich = replace(plain, annotations=(Annotation("2018", "new rules"),), reference=Decimal(2))
    assert "new rules" in words(artist, rich)
    assert (
        len(artist.drawing(rich, 227, 120).operations) == len(artist.drawing(plain, 227, 120).operations) + 2
    )


def test_that_a_wide_pair_of_little_height_keeps_its_bars_apart(artist: Artist) -> None:
    spec = samples.one(ChartKind.PAIR, *samples.TWO, unit=samples.PERCENT, difference="−13.2 points")
    for high in (50.0, 65.0, 91.0):
        assert not check_drawing(artist.drawing(spec, points(165), high), Place(f"{high}"))


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        (Labels.ALL, {"Item A 17", "Item B 29"}),
        (Labels.ENDS, {"Item A 17", "Item B 29", "31", "18"}),
        (Labels.HIGHLIGHT, {"Item A 17", "Item B"}),
        (Labels.NONE, {"Item A", "Item B"}),
    ],
)
def test_that_the_values_of_lines_are_written_as_asked(look: Look, labels: Labels, said: set[str]) -> None:
    lines = next(spec for _, spec in samples.light() if spec.kind is ChartKind.LINE)
    words = set(Artist(look).drawing(replace(lines, labels=labels), 468, 130).words)
    assert words & {"Item A 17", "Item B 29", "Item A", "Item B", "31", "18"} == said


@pytest.mark.parametrize(("labels", "count"), [(Labels.ALL, 2), (Labels.HIGHLIGHT, 2), (Labels.NONE, 0)])
def test_that_the_values_of_a_slope_are_written_as_asked(look: Look, labels: Labels, count: int) -> None:
    slope = next(spec for _, spec in samples.light() if spec.kind is ChartKind.SLOPE)
    words = Artist(look).drawing(replace(slope, labels=labels), 468, 150).words
    assert sum(word in ("21", "7.8") for word in words) == count


@pytest.mark.parametrize("mm", WIDTHS_MM)
def test_that_the_first_date_of_an_axis_stands_within_the_edge(artist: Artist, mm: float) -> None:
    months = [
        samples.year(f"{month}", str(value), 2025, month) for month, value in enumerate((3, 4, 2, 5, 4), 1)
    ]
    spec = samples.spec(ChartKind.LINE, [Series("Rate", tuple(months))], unit=samples.PERCENT)
    drawing = artist.drawing(spec, points(mm), artist.height(spec, points(mm)).best)
    assert not check_drawing(drawing, Place("a chart"))


@pytest.mark.parametrize("reference", ["50", "400000", "399000", "104000"])
def test_that_the_number_of_a_reference_line_stands_on_no_other(artist: Artist, reference: str) -> None:
    bars = samples.one(ChartKind.BARS, ("a", "412000"), ("b", "288000"), ("c", "90000"))
    for labels in (Labels.NONE, Labels.HIGHLIGHT, Labels.ALL):
        lined = replace(bars, labels=labels, reference=Decimal(reference), number_format="0.00")
        height = artist.height(lined, points(122.5)).best
        assert check_drawing(artist.drawing(lined, points(122.5), height), Place("bars")) == ()
