"""Whatever is asked of a chart, Word shows it and prints the words of the picture."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from lxml import etree

from briefgen.charts.fairness.honesty import faults
from briefgen.document.native.chart_look import chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import NativeChart, native_chart
from briefgen.document.native.obstacles import obstacle
from briefgen.model.chart import Annotation, ChartKind, ChartSpec, DrawText, Labels, Series, Sort
from tests.charts.hard_samples import hard
from tests.charts.pairs import artist, samples
from tests.charts.samples import one, year
from tests.charts.samples import spec as spec_of
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


def is_a_picture(spec: ChartSpec) -> bool:
    """Whether it has what Word draws at bars and lines, and not at columns or ranges."""
    noted = spec.kind is ChartKind.COLUMNS and bool(spec.annotations)
    return noted or (spec.kind in (ChartKind.COLUMNS, ChartKind.RANGE) and spec.reference is not None)


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
        if is_a_picture(spec):
            assert obstacle(spec)
            continue
        high = artist().height(spec, WIDE_PT).best
        chart = native_chart(spec, chart_look(LOOK), Size(WIDE_PT, high), MADE, "en-GB")
        assert chart is not None
        words = printed(spec)
        assert [one for one in laid(chart) if one not in words] == []
        assert (NOTE in held(chart)) is (NOTE in " ".join(words))


def boxes(spec: ChartSpec) -> Iterator[tuple[str, float]]:
    """Each piece of text in the picture with the place of its right end."""
    operations = artist().drawing(spec, WIDE_PT, artist().height(spec, WIDE_PT).best).operations
    for op in operations:
        if isinstance(op, DrawText):
            yield op.text, op.x_pt + op.width_pt


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.LOLLIPOP, ChartKind.DIVERGING])
@pytest.mark.parametrize("shown", Labels)
def test_that_words_at_a_bar_are_whole_with_and_without_its_number(kind: ChartKind, shown: Labels) -> None:
    bars = one(kind, ("Ely", "900"), ("Fen", "300"), ("March", "40"))
    said = "the year in which the lock was closed"
    noted = replace(bars, labels=shown, annotations=(Annotation("Ely", said),))
    ends = dict(boxes(noted))
    assert ends[said] <= WIDE_PT + 0.01


@pytest.mark.parametrize("highlight", ["", "North", "South"])
def test_that_words_at_a_date_of_two_lines_stand_once_in_both(highlight: str) -> None:
    north, south = (
        Series(
            name,
            tuple(
                year(str(when), value, when) for when, value in zip((2019, 2021, 2024), values, strict=True)
            ),
        )
        for name, values in (("North", ("4", "9", "7")), ("South", ("8", "3", "5")))
    )
    chart = spec_of(
        ChartKind.LINE, (north, south), highlight=highlight, annotations=(Annotation("2021", NOTE),)
    )
    native = native_chart(
        chart, chart_look(LOOK), Size(WIDE_PT, artist().height(chart, WIDE_PT).best), MADE, "en-GB"
    )
    assert native is not None
    assert printed(chart).count(NOTE) == laid(native).count(NOTE) == 1


@pytest.mark.parametrize("shown", Labels)
@pytest.mark.parametrize("kind", [ChartKind.COLUMNS, ChartKind.BARS, ChartKind.LOLLIPOP])
def test_that_a_missing_value_is_told_in_both_whatever_is_labelled(kind: ChartKind, shown: Labels) -> None:
    chart = one(kind, ("Ely", "9"), ("Fen", None), ("March", "4"), labels=shown)
    native = native_chart(
        chart, chart_look(LOOK), Size(WIDE_PT, artist().height(chart, WIDE_PT).best), MADE, "en-GB"
    )
    assert native is not None
    assert printed(chart).count("not stated") == laid(native).count("not stated") == 1


def without_ticks(words: list[str]) -> list[str]:
    """The words without bare numbers, among which are the ticks that each form places by itself."""
    return [one for one in words if not re.fullmatch(r"[−\d.,]+", one)]


@pytest.mark.parametrize("wide", [255.0, 347.0, 470.0])
@pytest.mark.parametrize(
    "spec", [chart for _, chart in hard() if not faults(chart)], ids=lambda chart: chart.kind.value
)
def test_that_hard_data_has_the_same_words_in_both_whatever_is_asked(spec: ChartSpec, wide: float) -> None:
    for one_asked in (chart for chart in asked(spec) if not faults(chart)):
        high = artist().height(one_asked, wide).best
        chart = native_chart(one_asked, chart_look(LOOK), Size(wide, high), MADE, "en-GB")
        if chart is None:
            continue
        operations = artist().drawing(one_asked, wide, high).operations
        words = [op.text for op in operations if isinstance(op, DrawText)]
        assert [said for said in without_ticks(laid(chart)) if said not in words] == []
        assert (NOTE in held(chart)) is (NOTE in " ".join(words))
