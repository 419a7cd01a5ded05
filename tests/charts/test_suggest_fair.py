"""Whatever the evidence is, no suggestion breaks a "never": they are tried on evidence made at random."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty import check, check_evidence
from briefgen.charts.suggest import suggest
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec, Origin
from briefgen.model.evidence import (
    Change,
    Comparison,
    ComparisonKind,
    Direction,
    Event,
    Evidence,
    Figure,
    FigureKind,
    Words,
)
from briefgen.model.moment import PartialDate, Period
from briefgen.model.problem import Severity
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit
from tests.charts.evidence import DOLLARS, PEOPLE, PERCENT, article

UNITS = (PERCENT, DOLLARS, PEOPLE, Unit("tonne", Dimension.COUNT), Unit())
NAMES = (
    "freight",
    "ferry journeys",
    "North quay",
    "the port of Westhaven",
    "東京港",
    "saw boats",
    "😀",
    "’ 7",
    "",
)
LABELS = ("North", "South", "in 2019", "in 2024", "the previous period", "東京", "x" * 60, "2020-24")
WHOLES = {ChartKind.HUNDRED, ChartKind.DONUT}
BARS = {ChartKind.BARS, ChartKind.COLUMNS, ChartKind.PAIRED_BARS, ChartKind.PAIR, ChartKind.LOLLIPOP}

names = st.sampled_from(NAMES)
words = st.none() | st.sampled_from(("the harbour office", "of all journeys", "in 2024", "Statistics")).map(
    Words
)
years = st.integers(1990, 2030).map(lambda y: Period.of(PartialDate(y)))
values = st.decimals(-1000, 10**9, places=1) | st.integers(0, 100).map(Decimal)


@st.composite
def figures(draw: st.DrawFn, at: int) -> Figure:
    low, high = sorted((draw(values), draw(values)))
    ranged = draw(st.integers(0, 5)) == 0
    value = None if ranged else draw(values)
    bound = Bound.EXACT if ranged else draw(st.sampled_from([Bound.EXACT] * 4 + list(Bound)))
    ends = (low, high) if ranged else (None, None)
    quantity = Quantity(value, draw(st.sampled_from(UNITS)), bound, *ends)
    change = draw(st.none() | st.sampled_from(Direction))
    return Figure(
        Span(at, at + 5),
        f"{value}",
        quantity,
        draw(st.sampled_from(FigureKind)),
        Words(subject) if (subject := draw(names)) else None,
        draw(words),
        draw(words),
        draw(st.none() | years),
        None,
        draw(words),
        Change(change, to=draw(st.booleans()), cue="rose") if change else None,
    )


@st.composite
def comparisons(draw: st.DrawFn, found: list[Figure]) -> Comparison:
    count = draw(st.integers(1, min(len(found), 14)))
    start = draw(st.integers(0, len(found) - count))
    chosen = found[start : start + count]
    labels = [draw(st.sampled_from(LABELS)) for _ in chosen]
    if draw(st.booleans()):
        labels = [f"Port {i}" for i in range(count)]
    span = Span(chosen[0].span.start, chosen[-1].span.end)
    return Comparison(draw(st.sampled_from(ComparisonKind)), tuple(chosen), draw(names), span, tuple(labels))


@st.composite
def of_one_kind(draw: st.DrawFn, at: int) -> Comparison:
    """Figures of one unit, source and measure at different dates, as an article has them that sets them
    side by side."""
    count, kind = draw(st.integers(2, 14)), draw(st.sampled_from(ComparisonKind))
    unit, form = draw(st.sampled_from(UNITS[:4])), draw(st.sampled_from(FigureKind))
    bounds = st.sampled_from([Bound.EXACT] * 8 + list(Bound))
    found = [
        Figure(
            Span(at + 20 * i, at + 20 * i + 5), f"{value}", Quantity(value, unit, draw(bounds)), form,
            Words(f"Port {i}"), Words("of all journeys"), Words(f"in {2001 + i}"),
            Period.of(PartialDate(2001 + i)), None, Words("the harbour office"),
        )
        for i, value in enumerate(draw(st.lists(values.map(abs), min_size=count, max_size=count)))
    ]  # fmt: skip
    dated = kind in (ComparisonKind.SERIES, ComparisonKind.THEN_NOW)
    labels = [f"in {2001 + i}" if dated else f"Port {i}" for i in range(count)]
    if kind is ComparisonKind.THEN_NOW:
        found, labels = found[:2], labels[:2]
    span = Span(found[0].span.start, found[-1].span.end)
    return Comparison(kind, tuple(found), draw(names), span, tuple(labels))


def _figure(
    at: int,
    value: Decimal,
    unit: Unit,
    form: FigureKind,
    subject: str,
    year: int,
    change: Change | None = None,
) -> Figure:
    return Figure(
        Span(at, at + 5), f"{value}", Quantity(value, unit), form, Words(subject), Words("of all journeys"),
        Words(f"in {year}"), Period.of(PartialDate(year)), None, Words("the harbour office"), change,
    )  # fmt: skip


@st.composite
def told_well(draw: st.DrawFn, at: int) -> Evidence:
    """What an article tells as it should: items at one date, parts, then and now, changes, a share."""
    story = draw(st.sampled_from(("items", "parts", "several", "changes", "share", "course")))
    count = draw(st.sampled_from((2, 3, 3, 4, 5, 8, 13)))
    unit = draw(st.sampled_from(UNITS[:4]))
    numbers = draw(st.lists(st.integers(0, 60).map(Decimal), min_size=count, max_size=count))
    ports = [f"Port {i}" for i in range(count)]
    if story == "share":
        return Evidence(figures=(_figure(at, numbers[0], PERCENT, FigureKind.SHARE, "freight", 2024),))
    if story == "changes":
        ways = [draw(st.sampled_from(Direction)) for _ in ports]
        if draw(st.booleans()):
            ways, numbers = [Direction.UP] * (count - 1) + [Direction.DOWN], numbers
        return Evidence(figures=tuple(_changes(at, unit, numbers, ways)))
    form = FigureKind.SHARE if unit is PERCENT else FigureKind.COUNT
    if story == "several":
        pairs = [_then_now(at + 40 * i, numbers[i], unit, form, port) for i, port in enumerate(ports)]
        return Evidence(figures=tuple(f for c in pairs for f in c.figures), comparisons=tuple(pairs))
    kind = {"items": ComparisonKind.RANKING, "parts": ComparisonKind.PARTS}.get(story, ComparisonKind.SERIES)
    years = [2024 if story != "course" else 2001 + i for i in range(count)]
    found = tuple(
        _figure(at + 20 * i, value, unit, form, "freight" if story == "course" else port, year)
        for i, (value, port, year) in enumerate(zip(numbers, ports, years, strict=True))
    )
    labels = tuple(f"in {year}" for year in years) if story == "course" else tuple(ports)
    span = Span(found[0].span.start, found[-1].span.end)
    return Evidence(figures=found, comparisons=(Comparison(kind, found, "freight", span, labels),))


def _then_now(at: int, value: Decimal, unit: Unit, form: FigureKind, port: str) -> Comparison:
    then, now = (_figure(at + 20 * i, abs(value - 7 * i), unit, form, port, 2019 + 5 * i) for i in (0, 1))
    return Comparison(ComparisonKind.THEN_NOW, (then, now), port, Span(at, at + 30), ("in 2019", "in 2024"))


def _changes(at: int, unit: Unit, numbers: list[Decimal], ways: list[Direction]) -> Iterator[Figure]:
    """The changes, and behind them what they add up to."""
    total = _signed_sum(numbers, ways)
    last = Direction.UP if total > 0 else Direction.DOWN
    told = zip([*numbers, abs(total)], [*ways, last], strict=True)
    for i, (value, way) in enumerate(told):
        change = Change(way, to=False, cue="rose")
        yield _figure(at + 20 * i, value, unit, FigureKind.CHANGE, f"Port {i}", 2024, change)


def _signed_sum(numbers: list[Decimal], ways: list[Direction]) -> Decimal:
    signs = [1 if way is Direction.UP else -1 for way in ways]
    return sum((sign * number for sign, number in zip(signs, numbers, strict=True)), Decimal(0))


@st.composite
def evidences(draw: st.DrawFn) -> Evidence:
    found = [draw(figures(10 + 20 * i)) for i in range(draw(st.integers(0, 9)))]
    alike = draw(st.booleans())
    if found and alike:
        found = [replaced(figure, found[0].quantity.unit) for figure in found]
    compared = [draw(comparisons(found)) for _ in range(draw(st.integers(0, 4)))] if found else []
    compared += [draw(of_one_kind(2000 * (i + 1))) for i in range(draw(st.integers(0, 4)))]
    found += [f for c in compared for f in c.figures if f not in found]
    events = [
        Event(
            Span(900 + i, 905 + i), draw(names) or "a berth opened", Span(900, 1000), draw(st.none() | years)
        )
        for i in range(draw(st.integers(0, 15)))
    ]
    return Evidence(figures=tuple(found), comparisons=tuple(compared), events=tuple(events))


def replaced(figure: Figure, unit: Unit) -> Figure:
    quantity = figure.quantity
    same = Quantity(quantity.value, unit, quantity.bound, quantity.low, quantity.high)
    return Figure(
        figure.span, figure.text, same, figure.kind, figure.subject, figure.measure, figure.period,
        figure.when, None, figure.says_who, figure.change,
    )  # fmt: skip


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(evidences() | told_well(10))
def test_that_no_suggestion_breaks_a_never(look: Look, evidence: Evidence) -> None:
    for spec in suggest(article(), evidence):
        assert all(problem.severity is Severity.NOTE for problem in check(spec))
        assert not check_evidence(spec, evidence)
        assert spec.title
        assert len(spec.title.replace("\u00a0", " ").split()) <= 15
        assert spec.reason.endswith(".")
        is_fair(spec, evidence)
        assert Artist(look).height(spec, 227).best > 0


def test_that_the_evidence_tried_brings_every_kind_of_chart() -> None:
    """A rule that is never met cannot be seen to be broken."""
    seen: set[ChartKind] = set()

    @seed(1)
    @settings(max_examples=400, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(evidences() | told_well(10))
    def look_at(evidence: Evidence) -> None:
        seen.update(spec.kind for spec in suggest(article(), evidence))

    look_at()
    assert seen == set(ChartKind)


def is_fair(spec: ChartSpec, evidence: Evidence) -> None:
    """The column "never" of the rules, row by row."""
    if spec.kind in BARS:
        assert len(spec.points) > 1, "a single bar"
        assert spec.axis_from is None, "bars from elsewhere than 0"
    if spec.kind is ChartKind.DONUT:
        assert len(spec.series) == 1, "two pies"
        assert len(spec.points) <= 4
    if spec.kind in WHOLES:
        of_one_whole(spec)
    if spec.kind is ChartKind.LINE:
        of_dates(spec)
    if spec.kind in (ChartKind.BARS, ChartKind.LOLLIPOP):
        drawn = [p.value for p in spec.points if p.value is not None]
        assert drawn == sorted(drawn, reverse=True), "unsorted bars"
    if spec.kind is ChartKind.PAIRED_BARS:
        assert len(spec.series) == 2, "three grouped series"
    as_stated(spec, evidence)
    of_levels(spec, evidence)


def of_levels(spec: ChartSpec, evidence: Evidence) -> None:
    """What something changed by is drawn as a change, never as the level it has."""
    if spec.kind not in (ChartKind.DIVERGING, ChartKind.WATERFALL, ChartKind.TABLE):
        changes = [f.change for f in evidence.figures if f.key in spec.figures]
        assert all(change is None or change.to for change in changes), "a change drawn as a level"


def of_one_whole(spec: ChartSpec) -> None:
    for series in spec.series:
        assert all(p.value is not None and p.value >= 0 and not p.bound.is_open for p in series.points)
        if spec.unit.dimension is Dimension.PERCENT:
            total = sum((p.value or Decimal(0) for p in series.points), Decimal(0))
            assert Decimal("99.5") <= total <= Decimal("100.5"), "parts of different totals"


def of_dates(spec: ChartSpec) -> None:
    assert all(len(series.points) >= 4 for series in spec.series), "a line of two or three points"
    days = [point.when.midpoint for point in spec.points if point.when]
    assert len(days) == len(spec.points)
    assert all(first < second for first, second in pairwise(days))


def as_stated(spec: ChartSpec, evidence: Evidence) -> None:
    """No midpoint is invented, no limit drawn as exact, no two units stand on one axis."""
    known = {f.span: f for f in evidence.figures if f.key in spec.figures}
    if known and spec.kind is not ChartKind.TABLE:
        assert {f.quantity.unit for f in known.values()} == {spec.unit}, "mixed units"
    for point in spec.points:
        if point.origin is not Origin.ARTICLE or point.span not in known:
            continue
        stated = known[point.span].quantity
        if spec.kind is not ChartKind.TABLE:
            assert point.bound is stated.bound
            assert (point.value is None) == (stated.value is None), "an invented midpoint"
            assert point.value is None or abs(point.value) == abs(stated.value or 0)
        if stated.bound.is_open and spec.difference:
            raise AssertionError("a difference of limits")
    if any(p.bound.is_open for p in spec.points):
        assert not re.search(r"\b(?:fell|rose) by\b", spec.title), "a change between limits"
