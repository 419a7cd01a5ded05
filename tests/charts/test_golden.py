"""Each kind against its golden picture; `pytest --write-golden` rewrites them."""

import re
from pathlib import Path

import pytest

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import Look
from briefgen.charts.drawing.svg import svg
from briefgen.model.chart import ChartSpec
from tests.charts.samples import light

GOLDEN = Path(__file__).parent.parent / "golden" / "charts"
_NUMBER = re.compile(r"(?<![#\w])-?\d+(?:\.\d+)?")
_TOLERANCE_PT = 0.3
SAMPLES = [
    (spec.kind.name.lower() if title != "Slopes: the north overtook the west" else "slopes", spec)
    for title, spec in light()
]


@pytest.mark.parametrize(("name", "spec"), SAMPLES, ids=[name for name, _ in SAMPLES])
@pytest.mark.parametrize("mm", [80, 165])
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
