"""Every kind in the narrowest and widest places with data that leaves little room."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.data.listing import listing
from briefgen.charts.draw import Artist
from briefgen.charts.drawing.legibility import check_drawing, check_words
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty import faults
from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import native_chart
from briefgen.model.chart import ChartKind, ChartSpec, Drawing, Point, Series
from briefgen.model.problem import Place, Severity
from briefgen.model.quantity import Dimension, Unit
from tests.charts.tight_samples import tight
from tests.document.word_kit import LOOK, MADE

HUGE = ("123456789012345", "98765432109876", "1000000000007")


def drawings(look: Look, kind: ChartKind, mm: float) -> Iterator[tuple[str, Drawing]]:
    artist, wide = Artist(look), mm * 72 / 25.4
    for name, spec in tight(kind, counts=(2, 5) if mm == 60 else (5,)):
        if not faults(spec):
            heights = artist.height(spec, wide)
            for height in {heights.least, heights.best} if mm == 60 else {heights.best}:
                yield f"{name} at {height:.0f} pt", artist.drawing(spec, wide, height)


@pytest.mark.parametrize("mm", [60.0, 80.0, 122.5, 170.0])
@pytest.mark.parametrize("kind", list(ChartKind))
def test_that_nothing_collides_or_is_clipped_in_any_place(look: Look, kind: ChartKind, mm: float) -> None:
    told = {
        f"{name}: {problem.text}"
        for name, drawing in drawings(look, kind, mm)
        for problem in check_drawing(drawing, Place("chart"))
    }
    assert told == set()


def bars(*values: str, kind: ChartKind = ChartKind.BARS, **more: object) -> ChartSpec:
    points = tuple(Point(f"Port {i + 1}", Decimal(value)) for i, value in enumerate(values))
    return replace(ChartSpec("c", kind, "", (Series("", points),)), **more)  # type: ignore[arg-type]


def drawn(look: Look, spec: ChartSpec, mm: float, language: str = "en-GB") -> Drawing:
    artist = Artist(look, language)
    return artist.drawing(spec, mm * 72 / 25.4, artist.height(spec, mm * 72 / 25.4).best)


def test_that_long_numbers_share_a_scale_that_the_chart_names(look: Look) -> None:
    assert drawn(look, bars(*HUGE), 60).words[0] == "in trillions, rounded"
    assert {"123.5", "98.8", "1.0"} <= set(drawn(look, bars(*HUGE), 60).words)
    assert {"123,5", "in Billionen, gerundet"} <= set(drawn(look, bars(*HUGE), 60, "de-DE").words)
    assert "123,456,789,012,345" in drawn(look, bars(*HUGE), 170).words
    assert "123,456,789,012,345" in drawn(look, bars(*HUGE, number_format="plain"), 60).words


def test_that_the_exact_values_stay_in_the_data_that_goes_out(look: Look) -> None:
    spec = bars(*HUGE)
    rows = [cell for row in listing(spec, "en-GB").rows for cell in row.cells]
    assert rows == ["123,456,789,012,345", "98,765,432,109,876", "1,000,000,000,007"]
    assert look is not None


def test_that_the_axis_is_marked_in_the_same_scale(look: Look) -> None:
    points = tuple(Point(f"R{i}", None, Decimal(low), Decimal(low) * 2) for i, low in enumerate(HUGE))
    words = drawn(look, ChartSpec("c", ChartKind.RANGE, "", (Series("", points),)), 60).words
    assert words[0] == "in trillions, rounded"
    assert {"0", "200"} <= set(words)


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.PAIR, ChartKind.SLOPE, ChartKind.LINE])
def test_that_word_shortens_the_same_numbers_in_the_same_way(look: Look, kind: ChartKind) -> None:
    values = HUGE[:2] if kind is not ChartKind.LINE else HUGE
    spec = bars(*values, kind=kind, difference="−24,691,356,902,469")
    if kind is ChartKind.LINE:
        spec = dated(spec)
    wide = 60 * 72 / 25.4
    chart = native_chart(spec, chart_look(LOOK), Size(wide, 130), MADE, "en-GB")
    assert chart is not None
    assert b"in trillions, rounded" in chart.xml
    assert b"#,##0.0,,,," in chart.xml
    assert b"<c:v>123456789012345</c:v>" in chart.xml
    words = drawn(look, spec, 60).words
    assert "in trillions, rounded" in words
    if kind in (ChartKind.PAIR, ChartKind.SLOPE):
        assert "−24.7".encode() in chart.shapes
        assert "−24.7" in " ".join(words)
    unshortened = native_chart(spec, chart_look(LOOK), Size(480.0, 130), MADE, "en-GB")
    assert unshortened is not None
    assert b", rounded" not in unshortened.xml


def dated(spec: ChartSpec) -> ChartSpec:
    from tests.charts.samples import year

    points = tuple(year(str(2019 + i), str(p.value), 2019 + i) for i, p in enumerate(spec.points))
    return replace(spec, series=(Series("", points),), difference="")


def test_that_what_is_shortened_or_cut_is_told_as_a_note(look: Look) -> None:
    spec = bars(*HUGE)
    (told,) = check_words(drawn(look, spec, 60), spec, "en-GB", Place("chart"))
    assert told.severity is Severity.NOTE
    told_so = "The numbers have no room in full; they are drawn shortened, as it says: "
    assert told.text == f"{told_so}“in trillions, rounded”"
    mixed = bars("123456789012345", "0.5")
    assert check_words(drawn(look, mixed, 60), mixed, "en-GB", Place("c"))[0].text == (
        f"{told_so}“large numbers rounded”"
    )
    assert check_words(drawn(look, spec, 170), spec, "en-GB", Place("chart")) == ()
    names = [
        f"The {n} authority for harbours, rivers, lakes and all reservoirs" for n in ("old", "new", "far")
    ]
    series = tuple(
        Series(name, (Point("2019", Decimal(4 + i)), Point("2024", Decimal(9 - i))))
        for i, name in enumerate(names * 4)
    )
    slopes = ChartSpec("c", ChartKind.SLOPE, "", series)
    cut = check_words(drawn(look, slopes, 35), slopes, "en-GB", Place("chart"))
    assert any("A name is cut for want of room: “The old" in problem.text for problem in cut)
    said = bars("4", "5", difference="and so on…")
    assert check_words(drawn(look, said, 60), said, "en-GB", Place("chart")) == ()


def test_that_a_shortened_number_has_no_digit_nobody_stated(look: Look) -> None:
    money = Unit("pound sterling", Dimension.MONEY, "£")
    spec = replace(bars("14000000", "2500000", "123456789"), unit=money)
    assert {"£14", "£2.5", "£123.5"} <= set(drawn(look, spec, 35).words)
    chart = native_chart(spec, chart_look(LOOK), Size(35 * 72 / 25.4, 60), MADE, "en-GB")
    assert chart is not None
    assert chart.xml.count(b'formatCode="&quot;\xc2\xa3&quot;#,##0,,;') == 1
