"""Each kind against its golden picture; `pytest --write-golden` rewrites them."""

import re
from pathlib import Path

import pytest

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import Look
from briefgen.charts.drawing.svg import svg
from briefgen.model.chart import ChartSpec
from tests.charts.hard_samples import hard
from tests.charts.samples import light

GOLDEN = Path(__file__).parent.parent / "golden" / "charts"
_NUMBER = re.compile(r"(?<![#\w])-?\d+(?:\.\d+)?")
_TOLERANCE_PT = 0.3


def _file(title: str) -> str:
    return "hard-" + re.sub(r"\W+", "-", title.lower())


SAMPLES = [
    (spec.kind.name.lower() if title != "Slopes: the north overtook the west" else "slopes", spec)
    for title, spec in light()
]


HARD = {
    "Bars: limits stay open": (60, 165),
    "Bars: tiny, missing, zero": (60,),
    "Slope: rise from negative": (60,),
    "Slope: hardly a change": (120,),
    "Pair: rise, long names": (60, 165),
    "Columns: twelve, negative, missing": (60, 165),
    "Line: negative values, dates out of order": (60, 120),
    "Doughnut: four parts, one tiny": (60, 120),
    "Range: open ends and a midpoint": (60, 120),
    "Diverging: all negative": (60,),
    "Waterfall: below zero": (60, 120),
    "Big number: limit": (60,),
    "Table: mixed units, long names": (60,),
    "Dot plot: five with limits": (60, 120),
    "Paired bars: missing and open": (60, 165),
    "Grid plot: a limit, a long name": (60,),
}
"""Data that breaks careless drawing, at the widths where it has little room."""
CASES = [
    *((name, spec, mm) for name, spec in SAMPLES for mm in (80, 165)),
    *((_file(title), spec, mm) for title, spec in hard() for mm in HARD.get(title, ())),
]


@pytest.mark.parametrize(("name", "spec", "mm"), CASES, ids=[f"{mm}-{name}" for name, _, mm in CASES])
def test_that_a_chart_looks_as_it_did(
    name: str, spec: ChartSpec, mm: int, look: Look, write_golden: bool
) -> None:
    artist, wide = Artist(look), mm / 25.4 * 72
    drawn = svg(artist.drawing(spec, wide, artist.height(spec, wide).best)).decode()
    path = GOLDEN / f"{name}-{mm}.svg"
    if write_golden:
        path.write_text(drawn, "utf-8")
    kept = path.read_text("utf-8")
    assert _NUMBER.sub("#", drawn) == _NUMBER.sub("#", kept)
    # Widths of text move by hundredths of a point between releases of FreeType.
    for now, then in zip(map(float, _NUMBER.findall(drawn)), map(float, _NUMBER.findall(kept)), strict=True):
        assert now == pytest.approx(then, abs=_TOLERANCE_PT)
