"""Every option on every kind: it changes what is drawn, or a sentence says that it does not."""

from collections.abc import Iterator

import pytest

from briefgen.app.chart_options import with_option
from briefgen.charts.draw import Artist
from briefgen.charts.drawing.legibility import check_drawing
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty import check
from briefgen.model.chart import ChartKind, ChartSpec, Drawing
from briefgen.model.problem import Place
from tests.charts.samples import light

NAMES = (
    "sort", "labels", "number_format", "palette", "axis_from", "axis_to", "annotations", "reference",
    "highlight", "aspect", "height_pt",
)  # fmt: skip
SAMPLES = {spec.kind: spec for _, spec in reversed(list(light()))}
NEVER_HIGHLIGHTED = (ChartKind.SLOPE, ChartKind.BIG_NUMBER, ChartKind.GRID)
"""Kinds of one mark or pair, which is the point anyhow; drafts keep its name for other kinds."""
WIDTHS = (170.0, 300.0, 460.0)


def _values(spec: ChartSpec, name: str) -> Iterator[str]:
    """Values of an option of which at least one differs from what the sample has."""
    known = [n for p in spec.points for n in (p.value, p.low, p.high) if n is not None]
    high = max(known, default=0)
    label = next(point.label for point in spec.points if point.label or len(spec.points) == 1)
    names = [point.label for point in spec.points] + [series.name for series in spec.series]
    taken = {
        "sort": ("smallest first", "by name", "largest first"),
        "labels": ("none", "ends", "highlight"),
        "number_format": ("0.00", "0.0"),
        "palette": ("#28a197",),
        "axis_from": (f"{high / 2:f}" if high else "5", "-7"),
        "axis_to": (f"{high * 2:f}" if high else "5",),
        "annotations": (f"{label}: new rules",),
        "reference": (f"{high / 2:f}" if high else "5",),
        "highlight": tuple(one for one in names if one and one != spec.highlight),
        "aspect": ("4:3",),
        "height_pt": ("150",),
    }
    yield from taken[name]


def _drawn(look: Look, spec: ChartSpec, wide: float = 300.0) -> Drawing:
    artist = Artist(look)
    return artist.drawing(spec, wide, artist.height(spec, wide).best)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", list(ChartKind), ids=[kind.name.lower() for kind in ChartKind])
def test_that_an_option_is_drawn_or_told_to_do_nothing(kind: ChartKind, name: str, look: Look) -> None:
    spec = SAMPLES[kind]
    before, told = _drawn(look, spec), {problem.text for problem in check(spec)}
    found = []
    for value in _values(spec, name):
        changed = with_option(spec, name, value)
        is_drawn = _drawn(look, changed) != before
        found.append((is_drawn, {problem.text for problem in check(changed)} - told))
    if name == "highlight" and kind in NEVER_HIGHLIGHTED:
        return
    assert any(is_drawn or new for is_drawn, new in found), (kind, name)
    unused = f"“{name.replace('_', ' ')}” is set, and"
    for is_drawn, new in found:
        assert not (is_drawn and any(text.startswith(unused) for text in new)), (kind, name)


@pytest.mark.parametrize("name", ["labels", "annotations", "reference", "axis_to", "number_format"])
@pytest.mark.parametrize("kind", list(ChartKind), ids=[kind.name.lower() for kind in ChartKind])
def test_that_nothing_collides_or_is_cut_under_an_option(kind: ChartKind, name: str, look: Look) -> None:
    spec = SAMPLES[kind]
    for wide in WIDTHS:
        told = {problem.text for problem in check_drawing(_drawn(look, spec, wide), Place("chart"))}
        for value in _values(spec, name):
            changed = with_option(with_option(spec, "labels", "ends"), name, value)
            drawing = _drawn(look, changed, wide)
            new = {problem.text for problem in check_drawing(drawing, Place("chart"))} - told
            assert not new, (wide, value)
