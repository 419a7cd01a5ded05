"""Whatever a chart holds, it is drawn or refused with a sentence."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty import check, faults
from briefgen.model.chart import ChartKind, ChartSpec, Labels, Point, Series, Sort
from briefgen.model.moment import PartialDate, Period
from briefgen.model.problem import BriefgenError
from briefgen.model.quantity import Bound
from tests.charts.samples import DOLLARS, PERCENT, PLAIN

finite = st.decimals(-(10**15), 10**15, places=3)
numbers = st.none() | finite | finite | finite
years = st.none() | st.integers(1000, 2900).map(lambda year: Period.of(PartialDate(year)))
points = st.builds(
    Point,
    st.text(max_size=60),
    numbers,
    numbers,
    numbers,
    st.sampled_from(Bound),
    years,
    text=st.text(max_size=20),
)
series = st.builds(Series, st.text(max_size=30), st.lists(points, min_size=1, max_size=6).map(tuple))
axis = st.none() | st.decimals(-1000, 1000, places=1)
specs = st.builds(
    ChartSpec,
    st.just("chart:x"),
    st.sampled_from(ChartKind),
    st.text(max_size=400),
    st.lists(series, min_size=1, max_size=4).map(tuple),
    st.sampled_from((PLAIN, PERCENT, DOLLARS)),
    highlight=st.text(max_size=5),
    palette=st.sampled_from(("", "categories", "highlight")),
    number_format=st.sampled_from(("", "0", "0.00", "plain")),
    labels=st.sampled_from(Labels),
    sort=st.sampled_from(Sort),
    axis_from=axis,
    axis_to=axis,
    reference=axis,
    difference=st.sampled_from(("", "−3 points")),
)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(specs, st.sampled_from((100.0, 170.0, 227.0, 468.0)))
def test_that_any_chart_is_drawn_or_refused(look: Look, spec: ChartSpec, wide: float) -> None:
    artist = Artist(look)
    check(spec, look)
    if faults(spec):
        with pytest.raises(BriefgenError):
            artist.drawing(spec, wide, 100)
        return
    height = artist.height(spec, wide)
    assert 0 < height.least <= height.best <= height.most < 3000
    assert artist.drawing(spec, wide, height.best).operations
