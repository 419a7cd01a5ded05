"""Whatever is asked of a chart, Word shows it and prints the words of the picture."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from lxml import etree

from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import NativeChart, native_chart
from briefgen.model.chart import Annotation, ChartSpec, DrawText, Labels, Sort
from tests.charts.pairs import artist, samples
from tests.document.word_kit import LOOK, MADE

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WIDE_PT = 347.0
NOTE = "as counted"


def asked(spec: ChartSpec) -> Iterator[ChartSpec]:
    """The chart with each choice that once made a picture of it, and some that never did."""
    values = [point.value for point in spec.points if point.value is not None]
    for shown in Labels:
        yield replace(spec, labels=shown)
    if values:
        yield replace(spec, reference=sum(values, Decimal(0)) / len(values) // 1)
    yield replace(spec, annotations=(Annotation(spec.points[0].label, NOTE),))
    yield replace(spec, sort=Sort.ASCENDING, number_format="0.0")


def printed(spec: ChartSpec) -> list[str]:
    operations = artist().drawing(spec, WIDE_PT, artist().height(spec, WIDE_PT).best).operations
    return [op.text for op in operations if isinstance(op, DrawText)]


def laid(chart: NativeChart) -> list[str]:
    """The words over a chart."""
    return [str(t.text) for t in etree.fromstring(chart.shapes).iter(f"{A}t")] if chart.shapes else []


def held(chart: NativeChart) -> str:
    """All words in the labels of a chart and over it."""
    return " ".join([*(str(t.text) for t in etree.fromstring(chart.xml).iter(f"{A}t")), *laid(chart)])


@pytest.mark.parametrize("name", samples())
def test_that_every_choice_is_drawn_by_word_with_the_words_of_the_picture(name: str) -> None:
    for spec in asked(samples()[name]):
        high = artist().height(spec, WIDE_PT).best
        chart = native_chart(spec, chart_look(LOOK), Size(WIDE_PT, high), MADE, "en-GB")
        assert chart is not None
        words = printed(spec)
        assert [one for one in laid(chart) if one not in words] == []
        assert (NOTE in held(chart)) is (NOTE in " ".join(words))
