"""1, 2, 5 and 12 items of every kind: a chart in which all words have room, or why there is none."""

import pytest

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.legibility import check_drawing
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty import faults
from briefgen.model.chart import ChartKind
from briefgen.model.problem import Place
from tests.charts.tight_samples import tight


@pytest.mark.parametrize("count", [1, 2, 5, 12])
@pytest.mark.parametrize("kind", list(ChartKind))
def test_that_so_many_items_have_room_or_a_reason(look: Look, kind: ChartKind, count: int) -> None:
    artist, wide = Artist(look), 120 / 25.4 * 72
    for name, spec in tight(kind, counts=(count,)):
        if not name.startswith((f"{kind.value}, negative", f"{kind.value}, missing")):
            continue
        if wrong := faults(spec):
            assert len(wrong[0].text.split()) > 3
            continue
        drawing = artist.drawing(spec, wide, artist.height(spec, wide).best)
        assert check_drawing(drawing, Place(name)) == ()
