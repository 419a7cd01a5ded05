"""Every native chart as Word demands it: so that it opens without repair."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.fairness.honesty import faults as undrawable
from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import native_chart
from briefgen.model.chart import Annotation, ChartKind, ChartSpec, Labels
from briefgen.model.quantity import Bound
from tests.charts.pairs import NATIVE
from tests.charts.tight_samples import tight
from tests.document.word_kit import LOOK, MADE
from tests.kit.chart_order import faults


def natives(kind: ChartKind) -> Iterator[tuple[str, bytes]]:
    """The part of each chart of a kind that Word draws, with every choice of labels and colours."""
    for name, spec in tight(kind, counts=(2, 5)):
        if not undrawable(spec):
            for chosen in variants(spec):
                chart = native_chart(chosen, chart_look(LOOK), Size(170.0, 160), MADE, "de-DE")
                if chart is not None:
                    yield name, chart.xml


def variants(spec: ChartSpec) -> Iterator[ChartSpec]:
    yield spec
    labels = [point.label for point in spec.points]
    noted = tuple(Annotation(label, "as counted") for label in dict.fromkeys([*labels[:1], *labels[-1:]]))
    values = [point.value for point in spec.points if point.value is not None]
    for shown in Labels:
        line = sum(values, Decimal(0)) / len(values) if values else None
        yield replace(spec, labels=shown, reference=line, annotations=noted)
    limits = (Bound.MORE_THAN, Bound.AT_MOST)
    yield replace(
        spec,
        series=tuple(
            replace(
                series, points=tuple(replace(p, bound=limits[i % 2]) for i, p in enumerate(series.points))
            )
            for series in spec.series
        ),
    )
    yield replace(spec, labels=Labels.HIGHLIGHT, palette="#12436d,#28a197,#73094a,#f46a25")


@pytest.mark.parametrize("kind", NATIVE)
def test_that_every_native_chart_is_ordered_as_word_demands(kind: ChartKind) -> None:
    made = list(natives(kind))
    assert made
    assert {f"{name}: {fault}" for name, xml in made for fault in faults(xml)} == set()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (b"<c:gapWidth", b'<c:axId val="9"/><c:gapWidth', "barChart: "),
        (b'dLblPos val="outEnd"', b'dLblPos val="t"', "takes no label at t"),
        (b'<c:order val="0"/>', b'<c:order val="0"/><c:nothing/>', "barChart/ser: "),
        (b'overlap val="0"', b'overlap val="200"', "overlap is 200"),
        (b'<c:crossAx val="112"/>', b'<c:crossAx val="9"/>', "axes cross"),
    ],
)
def test_that_what_word_would_repair_is_told(before: bytes, after: bytes, told: str) -> None:
    xml = next(xml for _, xml in natives(ChartKind.BARS))
    assert before in xml
    assert any(told in fault for fault in faults(xml.replace(before, after, 1)))
