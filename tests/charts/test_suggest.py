from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.charts.fairness.honesty import check, check_evidence, faults
from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.ideas import is_balanced
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Sort
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
from briefgen.model.quantity import Bound, Dimension, Unit
from tests.charts import evidence as made


def suggested(
    *comparisons: Comparison, figures: Sequence[Figure] = (), events: Sequence[Event] = ()
) -> tuple[ChartSpec, ...]:
    every = (*figures, *(f for c in comparisons for f in c.figures))
    return suggest(made.article(), Evidence(figures=every, comparisons=comparisons, events=tuple(events)))


def kinds(specs: Sequence[ChartSpec]) -> list[ChartKind]:
    return [spec.kind for spec in specs]


def test_that_a_share_then_and_now_is_a_slope_then_a_pair_then_bars_of_the_whole() -> None:
    found = suggested(made.then_now("21", "7.8"))
    assert kinds(found)[:3] == [ChartKind.SLOPE, ChartKind.PAIR, ChartKind.HUNDRED]
    assert found[0].key == "chart:slope:10-20,30-40"
    assert found[0].figures == ("figure:10-20", "figure:30-40")


def test_that_the_words_of_a_change_are_drafted_from_the_figures() -> None:
    slope = suggested(made.then_now("21", "7.8"))[0]
    assert slope.title.replace("\u00a0", " ") == "Ferry journeys’ share of all journeys fell by 13.2 points"
    assert slope.drafted_title == slope.title
    assert slope.subtitle == "Share of all journeys, per cent"
    assert slope.source == "Source: the harbour office, via Harbour Wire."
    assert slope.difference == "−13.2 points"
    assert [p.label for p in slope.points] == ["Previous two-year period", "2023–24"]
    assert slope.alt.startswith("Slope chart of share of all journeys, per cent: ")
    assert "where Ferry journeys’ share of all journeys fell by" in slope.alt
    assert slope.reason.endswith(".")


def test_that_the_subtitle_names_measure_period_and_unit() -> None:
    tonne = Unit("tonne", Dimension.COUNT)
    figures = [
        made.figure(v, at, unit=tonne, kind=FigureKind.MEASURE, subject="freight", period=f"in {year}")
        for v, at, year in (("300", 10, 2019), ("200", 30, 2024))
    ]
    pair = made.comparison(
        ComparisonKind.THEN_NOW, figures, "freight through the port", ("in 2019", "in 2024")
    )
    slope = suggested(pair)[0]
    assert slope.subtitle == "Freight through the port, 2019 and 2024, tonnes"


def test_that_several_years_are_a_span_and_other_periods_are_left_to_the_plot() -> None:
    line = suggested(made.years((2019, "9"), (2020, "7"), (2021, "6"), (2022, "2")))[0]
    assert line.subtitle == "Passengers, people"
    dated = [
        replace(f, period=made.words(f"in {2019 + i}"))
        for i, f in enumerate(made.years((2019, "9"), (2020, "7"), (2021, "6"), (2022, "2")).figures)
    ]
    whole = made.comparison(ComparisonKind.SERIES, dated, "passengers", [f"in {2019 + i}" for i in range(4)])
    assert suggested(whole)[0].subtitle == "Passengers, 2019 to 2022, people"


def test_that_a_shared_period_stands_small_within_the_subtitle() -> None:
    alone = made.figure("37", 10, subject="late ferries", measure="of all sailings", period="this week")
    number, squares = suggested(figures=[alone])
    assert squares.subtitle == "Share of all sailings, this week, per cent"
    # The unit and the period stand beside the number.
    assert number.subtitle == "Share of all sailings"


def test_that_a_change_without_a_named_period_is_a_number_only() -> None:
    pair = replace(made.then_now("21", "7.8"), labels=("earlier", "later"))
    found = suggested(pair)
    assert kinds(found) == [ChartKind.BIG_NUMBER]
    assert [p.label for p in found[0].points] == ["", ""]
    assert not suggested(pair, replace(pair, subject="cars"))[1:]
    half = replace(pair, labels=("earlier", "in 2024"))
    assert kinds(suggested(half))[0] is ChartKind.SLOPE


def test_that_whose_figures_they_are_stands_before_a_colon() -> None:
    pair = made.then_now("24", "9", "nurses")
    subject = Words("nurses", inferred=True)
    owned = replace(pair, figures=tuple(replace(figure, subject=subject) for figure in pair.figures))
    assert suggested(owned)[0].title.replace("\u00a0", " ") == "Nurses: down by 15 percentage points"


def test_that_what_is_counted_is_not_said_twice() -> None:
    pair = made.then_now("90", "300", "goats", unit=Unit("goat"), kind=FigureKind.COUNT)
    counted = tuple(replace(f, text=f"{f.quantity.value} goats") for f in pair.figures)
    assert (
        suggested(replace(pair, figures=counted))[0].title.replace("\u00a0", " ")
        == "Number of goats rose by 210"
    )


def test_that_a_difference_has_no_decimals_the_source_does_not_state() -> None:
    slope = suggested(made.then_now("1100000", "1700000.0", "sales", unit=Unit(), kind=FigureKind.COUNT))[0]
    assert slope.title == "Sales rose by 600,000"


def test_that_two_slivers_of_a_whole_are_no_bars_of_it() -> None:
    assert ChartKind.HUNDRED not in kinds(suggested(made.then_now("4.4", "5.1")))
    assert ChartKind.HUNDRED in kinds(suggested(made.then_now("12", "5.1")))


def test_that_the_rest_of_a_whole_is_shown_as_calculated() -> None:
    bars = suggested(made.then_now("21", "7.8"))[2]
    rest = bars.series[1].points[1]
    assert (rest.value, rest.origin, rest.how) == (Decimal("92.2"), Origin.CALCULATED, "100 − 7.8")


def test_that_a_rate_that_is_part_of_nothing_is_no_part_of_a_whole() -> None:
    rates = [made.figure(value, at, subject="inflation") for value, at in (("2.9", 10), ("3.1", 30))]
    found = suggested(made.comparison(ComparisonKind.THEN_NOW, rates, "inflation", ("April", "May")))
    assert kinds(found)[0] == ChartKind.SLOPE
    assert ChartKind.HUNDRED not in kinds(found)


def test_that_points_lead_back_to_the_article() -> None:
    slope = suggested(made.then_now("21", "7.8"))[0]
    assert [(p.origin, p.span and p.span.start, p.text) for p in slope.points] == [
        (Origin.ARTICLE, 10, "21 percent"),
        (Origin.ARTICLE, 30, "7.8 percent"),
    ]


def test_that_a_limit_gets_no_calculated_difference() -> None:
    found = suggested(made.then_now("21", "7.8", bound=Bound.MORE_THAN))
    assert found[0].difference == ""
    assert ChartKind.HUNDRED not in kinds(found)


def test_that_an_unchanged_value_is_said_to_stay() -> None:
    slope = suggested(made.then_now("8", "8"))[0]
    assert slope.title.replace("\u00a0", " ") == "Ferry journeys’ share of all journeys stayed at 8 per cent"


def test_that_nothing_is_suggested_from_figures_of_different_sources() -> None:
    then, now = made.then_now("21", "7.8").figures
    other = replace(now, says_who=made.words("the ferry union"))
    assert not suggested(made.comparison(ComparisonKind.THEN_NOW, (then, other), "x", ("2019", "2024")))


def test_that_nothing_is_suggested_from_figures_of_unlike_units() -> None:
    then, now = made.figure("21", 10), made.figure("7", 30, unit=made.DOLLARS)
    assert not suggested(made.comparison(ComparisonKind.THEN_NOW, (then, now), "x", ("2019", "2024")))


def test_that_a_ranking_is_sorted_bars_with_the_first_highlighted() -> None:
    found = suggested(made.items(ComparisonKind.RANKING, "12", "30", "22"))
    bars = found[0]
    assert kinds(found) == [ChartKind.BARS, ChartKind.LOLLIPOP, ChartKind.TABLE]
    assert [p.value for p in bars.points] == [30, 22, 12]
    assert (bars.highlight, bars.sort) == ("Port 2", Sort.DESCENDING)
    assert bars.title.replace("\u00a0", " ") == "Ports: Port 2 highest of 3, at 30 per cent"


def test_that_equal_values_are_said_to_be_level() -> None:
    bars = suggested(made.items(ComparisonKind.RANKING, "12", "12", "12"))[0]
    assert bars.title.replace("\u00a0", " ") == "Ports: 3 items level at 12 per cent"
    assert bars.highlight == ""


def test_that_a_ranking_of_more_than_twelve_is_a_table_first() -> None:
    found = suggested(made.items(ComparisonKind.RANKING, *[str(i) for i in range(13)]))
    assert kinds(found)[0] is ChartKind.TABLE
    assert ChartKind.BARS not in kinds(found)


def test_that_parts_of_a_whole_get_what_is_not_stated() -> None:
    found = suggested(made.items(ComparisonKind.PARTS, "40", "25"))
    assert kinds(found) == [ChartKind.HUNDRED, ChartKind.DONUT]
    assert [p.value for p in found[0].points] == [40, 25, 35]


def test_that_parts_beyond_a_hundred_are_not_drawn() -> None:
    assert not suggested(made.items(ComparisonKind.PARTS, "70", "45"))


def test_that_more_than_four_parts_are_no_doughnut() -> None:
    found = suggested(made.items(ComparisonKind.PARTS, "30", "30", "20", "10", "10"))
    assert kinds(found) == [ChartKind.HUNDRED]


def test_that_four_dates_are_a_line_and_counts_also_columns() -> None:
    found = suggested(made.years((2021, "5"), (2019, "3"), (2020, "4"), (2022, "9")))
    assert kinds(found) == [ChartKind.LINE, ChartKind.COLUMNS]
    assert [p.label for p in found[0].points] == ["2019", "2020", "2021", "2022"]
    assert found[0].title.replace("\u00a0", " ") == "Passengers rose from 3 to 9 people"


def test_that_three_dates_are_no_line() -> None:
    assert kinds(suggested(made.years((2019, "3"), (2020, "4"), (2022, "9")))) == [ChartKind.COLUMNS]


def test_that_two_dates_are_a_then_and_now() -> None:
    assert kinds(suggested(made.years((2019, "3"), (2022, "9"))))[0] is ChartKind.SLOPE


def test_that_a_span_and_a_year_within_it_share_no_time_axis() -> None:
    series = made.years((2019, "3"), (2019, "4"), (2021, "5"), (2022, "9"))
    series = replace(series, labels=("2019", "early 2019", "2021", "2022"))
    assert ChartKind.LINE not in kinds(suggested(series))


def test_that_a_range_is_drawn_as_a_range_without_a_midpoint() -> None:
    stated = made.figure(
        None, 10, ends=("20", "30"), subject="the cost of the pier", period="in 2024", unit=made.DOLLARS
    )
    found = suggested(figures=[stated])
    assert found[0].kind is ChartKind.RANGE
    assert found[0].points[0].value is None


def test_that_changes_up_and_down_are_diverging_bars() -> None:
    ups = [
        made.figure("5", 10, subject="fares", change=Direction.UP),
        made.figure("3", 40, subject="delays", change=Direction.DOWN),
    ]
    found = suggested(figures=ups)
    assert found[0].kind is ChartKind.DIVERGING
    assert [p.value for p in found[0].points] == [5, -3]


def test_that_changes_that_add_up_are_also_a_waterfall() -> None:
    changes = [
        ("berths", "12", Direction.UP),
        ("cranes", "5", Direction.DOWN),
        ("sheds", "3", Direction.UP),
        ("total", "10", Direction.UP),
    ]
    figures = [
        made.figure(v, 10 + 30 * i, subject=s, change=way, unit=made.PEOPLE, kind=FigureKind.CHANGE)
        for i, (s, v, way) in enumerate(changes)
    ]
    waterfall = next(s for s in suggested(figures=figures) if s.kind is ChartKind.WATERFALL)
    assert waterfall.points[-1].label == "Total"


def test_that_several_items_then_and_now_are_paired_bars() -> None:
    found = suggested(made.then_now("21", "7", "cars", 10), made.then_now("5", "9", "bicycles", 100))
    assert kinds(found)[0] is ChartKind.PAIRED_BARS
    assert [p.label for p in found[0].series[1].points] == ["Bicycles", "Cars"]


def test_that_a_single_whole_share_is_a_big_number_then_a_grid() -> None:
    found = suggested(
        figures=[made.figure("37", 10, subject="late ferries", measure="of all sailings", period="in 2024")]
    )
    assert kinds(found) == [ChartKind.BIG_NUMBER, ChartKind.GRID]
    assert found[0].series[0].name == "per cent of all sailings"
    assert found[0].points[0].label == "2024"


def test_that_figures_of_mixed_units_are_a_table_in_the_words_of_the_article() -> None:
    figures = [
        made.figure("37", 10, subject="late ferries", period="in 2024"),
        made.figure("5", 40, subject="the fine", unit=made.DOLLARS, kind=FigureKind.AMOUNT, period="in 2024"),
        made.figure(
            "200", 80, subject="complaints", unit=made.PEOPLE, kind=FigureKind.COUNT, period="in 2024"
        ),
    ]
    table = suggested(figures=figures)[-1]
    assert table.kind is ChartKind.TABLE
    assert [p.text for p in table.points] == ["37 percent", "5 US dollar", "200 person"]
    others = [replace(figure, says_who=made.words(name)) for figure, name in zip(figures, "AAB", strict=True)]
    assert ChartKind.TABLE not in kinds(suggested(figures=others))


def test_that_dated_events_are_a_timeline() -> None:
    events = [
        made.event("the pier opened", 10, 2019, 5),
        made.event("the storm broke the pier", 40, 2023),
        made.event("the pier closed", 60, 2024, 11, 2),
    ]
    timeline = suggested(events=events)[0]
    assert timeline.kind is ChartKind.TIMELINE
    assert timeline.key == "chart:timeline:10-15,40-45,60-65"
    assert timeline.title.replace("\u00a0", " ") == "3 dated events, May 2019 to 2 November 2024"
    assert kinds(suggested(events=events)) == [ChartKind.TIMELINE, ChartKind.TABLE]


def test_that_more_than_six_events_are_a_table() -> None:
    events = [made.event(f"Sailing {i}", 10 + 20 * i, 2010 + i) for i in range(7)]
    assert kinds(suggested(events=events)) == [ChartKind.TABLE]


@pytest.mark.parametrize(
    "subject", ["she", "they’ve", "to the two men", "It’s a sign", "but the port", "what I want", "x " * 20]
)
def test_that_no_chart_names_a_piece_of_a_sentence(subject: str) -> None:
    assert not suggested(figures=[made.figure("37", 10, subject=subject, measure="of all sailings")])
    ranking = made.items(ComparisonKind.RANKING, "1", "2", "3")
    found = suggested(replace(ranking, labels=("Port 1", "Port 2", subject)))
    assert not {ChartKind.BARS, ChartKind.LOLLIPOP} & set(kinds(found))


def test_that_bare_numbers_of_nothing_in_common_are_no_ranking() -> None:
    assert not suggested(made.items(ComparisonKind.SUBJECTS, "44", "18", unit=Unit()))


def test_that_a_score_is_no_range() -> None:
    score = made.figure(None, 10, ends=("109", "98"), subject="the final", measure="of points")
    assert ChartKind.RANGE not in kinds(suggested(figures=[score]))


def test_that_what_something_rose_by_is_no_number_of_its_own() -> None:
    by = made.figure("30", 10, subject="the fleet", measure="of ships", period="in 2024", change=Direction.UP)
    assert not suggested(figures=[by])
    pair = made.then_now("2", "3", change=Direction.DOWN)
    assert not suggested(pair)


def test_that_two_rates_of_growth_are_told_as_rates() -> None:
    pair = made.then_now("3", "2", change=Direction.UP)
    first = suggested(pair)[0]
    title = "Ferry journeys up 2\xa0per cent, after 3\xa0per cent"
    assert (first.kind, first.title) == (ChartKind.SLOPE, title)
    assert first.subtitle.endswith("change in per cent")
    assert ChartKind.HUNDRED not in kinds(suggested(pair))


def test_that_a_figure_that_answers_no_question_is_no_big_number() -> None:
    assert not suggested(figures=[made.figure("37", 10, subject="ferries", who="")])


def test_that_an_article_without_evidence_gets_no_chart() -> None:
    assert suggest(made.article(), Evidence()) == ()


def test_that_a_long_subject_keeps_the_title_within_fifteen_words() -> None:
    slope = suggested(made.then_now("21", "7.8", " ".join(["journeys"] * 30)))[0]
    assert slope.title.replace("\u00a0", " ") == "Share of all journeys fell by 13.2 points"


def test_that_german_articles_get_german_words() -> None:
    found = suggest(made.article(language="de"), Evidence(comparisons=(made.then_now("21", "7.8"),)))
    assert found[0].title.replace("\u00a0", " ") == "Ferry journeys: minus 13,2 Prozentpunkte"
    assert found[0].source == "Quelle: the harbour office, über Harbour Wire."


# --- what must never be suggested ------------------------------------------------------------------

UNITS = (made.PERCENT, made.DOLLARS, made.PEOPLE, Unit("kilometre", Dimension.LENGTH, "km"))
numbers = st.decimals(-1000, 1000, places=2)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    kind = draw(st.sampled_from(list(ComparisonKind)))
    count = draw(st.integers(1, 15))
    unit = draw(st.sampled_from(UNITS))
    subjects = draw(st.lists(st.text(min_size=1, max_size=70), min_size=count, max_size=count))
    figures = [
        made.figure(
            str(draw(numbers)),
            20 * i + draw(st.integers(0, 5)),
            unit=draw(st.sampled_from((unit, unit, unit, made.DOLLARS))),
            subject=subjects[i],
            who=draw(st.sampled_from(("a", "a", "a", "b"))),
            bound=draw(st.sampled_from(list(Bound))),
            kind=draw(st.sampled_from(list(FigureKind))),
        )
        for i in range(count)
    ]
    return made.comparison(kind, figures, subjects[0], subjects)


def apart(found: Comparison, by: int) -> Comparison:
    """The same comparison further down the article."""
    figures = tuple(replace(f, span=f.span.shifted(by)) for f in found.figures)
    return replace(found, figures=figures, span=found.span.shifted(by))


@settings(max_examples=60, deadline=None)
@given(st.lists(comparisons(), max_size=4))
def test_that_no_suggestion_breaks_a_never(generated: list[Comparison]) -> None:
    found = [apart(comparison, 1000 * i) for i, comparison in enumerate(generated)]
    figures = tuple(f for c in found for f in c.figures)
    evidence = Evidence(figures=figures, comparisons=tuple(found))
    for spec in suggest(made.article(), evidence):
        _breaks_nothing(spec, evidence)


def _breaks_nothing(spec: ChartSpec, evidence: Evidence) -> None:
    assert spec.reason
    assert spec.figures
    assert spec.title
    assert not faults(spec)
    assert not [p for p in check(spec) if p.severity is Severity.ERROR]
    if spec.kind is not ChartKind.TABLE:
        keys = set(spec.figures)
        assert len({f.quantity.unit for f in evidence.figures if f.key in keys}) == 1
    count = len(spec.points)
    if spec.kind in (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.DIVERGING):
        assert 2 <= count <= 12
    if spec.kind is ChartKind.BARS:
        values = [p.value for p in spec.points if p.value is not None]
        assert values == sorted(values, reverse=True)
    if spec.kind is ChartKind.DONUT:
        assert count <= 4
    if spec.kind in (ChartKind.DONUT, ChartKind.HUNDRED):
        assert not any(p.bound.is_open or (p.value or 0) < 0 for p in spec.points)
    if spec.kind is ChartKind.PAIRED_BARS:
        assert len(spec.series) == 2
    if spec.kind is ChartKind.LINE:
        assert all(len(s.points) >= 4 for s in spec.series)


@pytest.mark.parametrize("count", [0, 1])
def test_that_too_few_items_give_no_ranking(count: int) -> None:
    if count:
        found = suggested(made.items(ComparisonKind.RANKING, *["5"] * count))
        assert ChartKind.BARS not in kinds(found)


def test_that_what_agrees_passes_the_check_against_the_evidence() -> None:
    pair = made.then_now("21", "7.8")
    evidence = Evidence(figures=pair.figures, comparisons=(pair,))
    spec = suggest(made.article(), evidence)[0]
    assert check_evidence(spec, evidence) == ()
    mixed = replace(spec, figures=(*spec.figures, "figure:90-100"))
    other = made.figure("5", 90, unit=made.DOLLARS, who="the ferry union")
    texts = [p.text for p in check_evidence(mixed, replace(evidence, figures=(*pair.figures, other)))]
    assert len(texts) == 2
    assert "unlike units" in texts[0]
    assert "different sources" in texts[1]


def test_that_stated_ranges_side_by_side_are_drawn_as_ranges() -> None:
    ends = (("20", "30"), ("25", "40"))
    figures = [
        made.figure(None, 10 + 30 * i, ends=e, unit=made.DOLLARS, subject=f"Plan {i}")
        for i, e in enumerate(ends)
    ]
    found = suggested(made.comparison(ComparisonKind.SUBJECTS, figures, "the cost", ("Plan A", "Plan B")))
    assert found[0].kind is ChartKind.RANGE
    assert found[0].title == "The cost put at $20 to $40"


def test_that_more_than_eight_parts_are_bars() -> None:
    assert kinds(suggested(made.items(ComparisonKind.PARTS, *["10"] * 10)))[0] is ChartKind.BARS


def test_that_negative_values_of_a_ranking_diverge_from_zero() -> None:
    assert kinds(suggested(made.items(ComparisonKind.RANKING, "5", "-3", "1")))[0] is ChartKind.DIVERGING


def test_that_parts_with_a_limit_are_not_drawn_as_a_whole() -> None:
    assert not suggested(made.items(ComparisonKind.PARTS, "60", "40", bound=Bound.AT_LEAST))


def test_that_a_fall_over_several_dates_is_said() -> None:
    line = suggested(made.years((2019, "9"), (2020, "7"), (2021, "6"), (2022, "2")))[0]
    assert line.title.replace("\u00a0", " ") == "Passengers fell from 9 to 2 people"


def test_that_items_of_different_dates_are_not_ranked() -> None:
    ranking = made.items(ComparisonKind.RANKING, "12", "30", "22")
    figures = tuple(
        replace(figure, when=Period.of(PartialDate(2020 + i))) for i, figure in enumerate(ranking.figures)
    )
    assert not suggested(replace(ranking, figures=figures))
    spec = suggested(ranking)[0]
    found = check_evidence(spec, Evidence(figures=figures))
    assert "different dates" in found[0].text
    whole = made.items(ComparisonKind.PARTS, "60", "40")
    parts = tuple(replace(f, when=Period.of(PartialDate(2020 + i))) for i, f in enumerate(whole.figures))
    assert not suggested(replace(whole, figures=parts))


def test_that_the_preposition_of_all_parts_is_left_out_of_their_names() -> None:
    parts = made.items(ComparisonKind.PARTS, "61", "22", "17", subject="imports")
    origins = replace(parts, labels=("from Asia", "from North America", "from elsewhere"))
    found = suggested(origins)
    assert kinds(found)[:2] == [ChartKind.HUNDRED, ChartKind.DONUT]
    assert [point.label for point in found[0].points] == ["Asia", "North America", "Elsewhere"]


def test_that_a_measure_names_what_the_article_calls_the_figure() -> None:
    then, now = made.then_now("21", "7.8", subject="the figure").figures
    named = suggested(made.comparison(ComparisonKind.THEN_NOW, (then, now), "the figure", ("2019", "2024")))
    assert named
    assert not any("figure" in spec.title.casefold() for spec in named)
    bare = [replace(figure, measure=None) for figure in (then, now)]
    assert not suggested(made.comparison(ComparisonKind.THEN_NOW, bare, "figure", ("2019", "2024")))


def test_that_changes_written_with_their_sign_diverge_from_nought() -> None:
    text = "Fish +4.2 per cent; ships +7.1 per cent; stone −1.9 per cent, the harbour office said."
    signed = [("4.2", "fish"), ("7.1", "ships"), ("-1.9", "stone")]
    figures = []
    for value, subject in signed:
        start = text.index(value.replace("-", "−"))
        figures.append(made.figure(value, start, subject=subject))
    found = suggest(made.article(text), Evidence(figures=tuple(figures)))
    diverging = next(spec for spec in found if spec.kind is ChartKind.DIVERGING)
    assert [str(point.value) for point in diverging.points] == ["7.1", "4.2", "-1.9"]


def _told(sentences: Sequence[tuple[str, str, int]], *figures: str) -> tuple[ChartSpec, ...]:
    """What is suggested for sentences, each with its date words and year, and the figures in them."""
    text = " ".join(sentence for sentence, _, _ in sentences)
    events = []
    for sentence, words, year in sentences:
        start, at = text.index(sentence), text.index(words)
        when = Period.of(PartialDate(year))
        events.append(Event(Span(at, at + len(words)), sentence, Span(start, start + len(sentence)), when))
    found = [
        replace(made.figure("9", text.index(f)), span=Span(text.index(f), text.index(f) + 3)) for f in figures
    ]
    return suggest(made.article(text), Evidence(figures=tuple(found), events=tuple(events)))


def test_that_a_sentence_that_states_a_figure_is_no_event() -> None:
    told = (
        ("Timber imports fell to 9.1 tonnes in 2024.", "in 2024", 2024),
        ("The harbour office estimates that 3.5 billion were spent in 2021.", "in 2021", 2021),
        ("The council opened a quay for 80 ships in 2022.", "in 2022", 2022),
        ("The ferry line was founded in 2015.", "in 2015", 2015),
        ("A second quay was closed in 2018.", "in 2018", 2018),
    )
    timeline = next(s for s in _told(told, "9.1", "3.5", "80 ") if s.kind is ChartKind.TIMELINE)
    assert [point.when.start.year for point in timeline.points if point.when] == [2015, 2018, 2022]


def test_that_a_date_over_a_label_is_not_told_in_it_again_but_in_the_text_alternative() -> None:
    told = (
        ("On 3 May 2022 engineers found a leak in the sluice of the old harbour.", "3 May 2022", 2022),
        ("In 2015 the ferry line was founded.", "2015", 2015),
        ("In 2018 talks on a second quay failed.", "2018", 2018),
    )
    timeline = next(spec for spec in _told(told) if spec.kind is ChartKind.TIMELINE)
    assert [point.label for point in timeline.points] == [
        "The ferry line was founded",
        "In 2018 talks on a second quay failed",
        "On 3 May 2022 engineers found a leak in the sluice of the old harbour",
    ]
    assert "The ferry line was founded 2015" in timeline.alt


def test_that_a_day_before_a_subject_without_an_article_is_not_told_again() -> None:
    days = ("On 2 May 2022 pumps failed.", "On 9 May 2022 ships left.", "On 11 May 2022 work began.")
    text, events = "", []
    for day, sentence in zip((2, 9, 11), days, strict=True):
        start = len(text)
        text += sentence + " "
        at, end = start + 3, start + sentence.index(" 2022") + 5
        when = Period.of(PartialDate(2022, 5, day))
        events.append(Event(Span(at, end), sentence, Span(start, start + len(sentence)), when))
    found = suggest(made.article(text), Evidence(events=tuple(events)))
    timeline = next(spec for spec in found if spec.kind is ChartKind.TIMELINE)
    assert [point.label for point in timeline.points] == ["Pumps failed", "Ships left", "Work began"]


def test_that_the_label_of_an_event_is_its_whole_clause() -> None:
    told = (
        ("The council of the harbour opened another quay on 3 May 2022.", "on 3 May 2022", 2022),
        ("The ferry line was founded in 2015.", "in 2015", 2015),
        ("In the north a second quay was closed in 2018 after a long quarrel.", "in 2018", 2018),
    )
    timeline = next(spec for spec in _told(told) if spec.kind is ChartKind.TIMELINE)
    assert [point.label for point in timeline.points][1:] == [
        "In the north a second quay was closed in 2018 after a long quarrel",
        "The council of the harbour opened another quay on 3 May 2022",
    ]


def test_that_rates_at_different_dates_are_no_ranking() -> None:
    rates = made.items(ComparisonKind.SUBJECTS, "59", "66")
    first, second = (
        replace(one, change=Change(Direction.DOWN, to=False, cue="dropped"), when=when)
        for one, when in zip(rates.figures, (None, Period.of(PartialDate(1998))), strict=True)
    )
    assert not suggested(replace(rates, figures=(first, second)))


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("Artikel „Schulden steigen“", True),
        ("article “Debts rise”", True),
        ("article “Debts rise", False),
        ("Artikel „Schulden steigen", False),
        ("the rise (a record", False),
    ],
)
def test_that_words_are_whole_where_every_mark_has_its_other_half(words: str, whole: bool) -> None:
    assert is_balanced(words) is whole
