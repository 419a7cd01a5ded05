from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.refusals import Refusal, refusals
from briefgen.model.chart import ChartKind
from briefgen.model.evidence import (
    Change,
    Comparison,
    ComparisonKind,
    Direction,
    Event,
    Evidence,
    Figure,
    FigureKind,
)
from briefgen.model.quantity import Bound, Unit
from tests.charts import evidence as made
from tests.charts.reading import reasons_of
from tests.charts.test_suggest_fair import evidences


def refused(
    *comparisons: Comparison,
    figures: Sequence[Figure] = (),
    events: Sequence[Event] = (),
    language: str = "en",
) -> dict[ChartKind | None, str]:
    every = (*figures, *(f for c in comparisons for f in c.figures))
    evidence = Evidence(figures=every, comparisons=comparisons, events=tuple(events))
    article = made.article(language=language)
    return {r.kind: r.reason for r in refusals(article, evidence, suggest(article, evidence))}


def test_that_a_share_then_and_now_is_no_pie_and_no_line() -> None:
    found = refused(made.then_now("21", "7.8"))
    assert list(found)[:2] == [ChartKind.DONUT, ChartKind.LINE]
    assert found[ChartKind.DONUT] == "21 and 7.8 per cent are parts of different totals."
    assert found[ChartKind.LINE] == "Two dates are not a series."


def test_that_amounts_then_and_now_are_no_parts() -> None:
    found = refused(made.then_now("3", "4", unit=made.DOLLARS))
    assert found[ChartKind.DONUT].startswith("$3 and $4 are values of one measure")


def test_that_figures_of_two_sources_are_told_apart() -> None:
    then, now = made.then_now("21", "7.8").figures
    other = replace(now, says_who=made.words("the ferry union"))
    found = refused(made.comparison(ComparisonKind.THEN_NOW, (then, other), "x", ("2019", "2024")))
    assert found[ChartKind.SLOPE] == "21 and 7.8 per cent come from different sources."


def test_that_unlike_units_are_told() -> None:
    then, now = made.figure("21", 10), made.figure("7", 30, unit=made.DOLLARS)
    found = refused(made.comparison(ComparisonKind.THEN_NOW, (then, now), "x", ("2019", "2024")))
    assert found[ChartKind.SLOPE] == "“21 percent” and “7 US dollar” have unlike units and share no axis."


def test_that_a_limit_is_no_part_of_a_whole() -> None:
    found = refused(made.then_now("21", "7.8", bound=Bound.MORE_THAN))
    assert found[ChartKind.HUNDRED].startswith("Of more than 21 and more than 7.8 per cent")


def test_that_a_ranking_is_no_whole() -> None:
    found = refused(made.items(ComparisonKind.RANKING, "12", "30", "22", "8", "7", "3"))
    assert found[ChartKind.DONUT] == (
        "No words were found that say that 12, 30, 22, 8 and 2 more per cent are parts of one whole."
    )


@pytest.mark.parametrize(
    ("values", "kind", "reason"),
    [
        (
            ("70", "45"),
            ChartKind.HUNDRED,
            "70 and 45 per cent add up to more than 100 per cent, so they are no parts of one whole.",
        ),
        (("30", "30", "20", "10", "10"), ChartKind.DONUT, "A ring of 5 parts cannot be compared by eye."),
        (("30", "30", "20", "10"), ChartKind.DONUT, "A ring of 5 parts cannot be compared by eye."),
    ],
)
def test_that_parts_that_make_no_whole_are_told(
    values: tuple[str, ...], kind: ChartKind, reason: str
) -> None:
    found = refused(made.items(ComparisonKind.PARTS, *values))
    assert found[kind].replace("\u00a0", " ") == reason


def test_that_too_few_dates_for_a_line_are_told() -> None:
    found = refused(made.years((2019, "3"), (2020, "4"), (2022, "9")))
    assert found[ChartKind.LINE] == "Values at 3 dates are too few for a line."


def test_that_overlapping_dates_are_told() -> None:
    series = made.years((2019, "3"), (2019, "4"), (2021, "5"), (2022, "9"))
    series = replace(series, labels=("2019", "early 2019", "2021", "2022"))
    assert refused(series)[ChartKind.LINE].startswith("The dates overlap")


def test_that_a_ranking_of_ranges_invents_no_midpoint() -> None:
    figures = [
        made.figure(None, 10 + 30 * i, ends=("20", "30"), unit=made.DOLLARS, subject=f"Plan {i}")
        for i in range(2)
    ]
    found = refused(made.comparison(ComparisonKind.SUBJECTS, figures, "the cost", ("Plan A", "Plan B")))
    assert found[ChartKind.BARS] == "$20–$30 and $20–$30 are ranges, and a bar would invent a midpoint."


def test_that_many_items_and_changes_of_one_way_are_told() -> None:
    found = refused(made.items(ComparisonKind.RANKING, *[str(i) for i in range(13)]))
    assert found[ChartKind.BARS] == "A table reads better than 13 bars."
    ups = [made.figure(str(i), 10 * i, subject=f"Fare {i}", change=Direction.UP) for i in (3, 5)]
    assert refused(figures=ups)[ChartKind.DIVERGING].startswith("3 and 5 per cent are changes of one dir")


def test_that_changes_without_a_total_are_no_waterfall() -> None:
    ways = (("5", "fares", Direction.UP), ("3", "delays", Direction.DOWN))
    figures = [made.figure(v, 30 * i, subject=s, change=w) for i, (v, s, w) in enumerate(ways, 1)]
    assert ChartKind.WATERFALL in refused(figures=figures)


def test_that_sizes_of_changes_are_no_levels() -> None:
    then, now = (
        replace(one, change=Change(Direction.DOWN, to=False, cue="fell"))
        for one in made.then_now("2", "3").figures
    )
    found = refused(made.comparison(ComparisonKind.THEN_NOW, (then, now), "fares", ("in 2019", "in 2024")))
    assert found[ChartKind.SLOPE] == "2 and 3 per cent are sizes of changes, not levels."
    by = made.figure(None, 10, ends=("9", "14"), subject="fares", period="in 2024", change=Direction.UP)
    assert refused(figures=[by])[ChartKind.RANGE] == "“from 9 to 14” is the size of a change, not a level."


def test_that_too_few_and_too_many_events_are_told() -> None:
    events = [made.event(f"Sailing {i}", 10 + 20 * i, 2010 + i) for i in range(7)]
    assert refused(events=events[:2])[ChartKind.TIMELINE] == "Events at 2 known dates show no course."
    assert refused(events=events)[ChartKind.TIMELINE].startswith("Events at 7 dates are too many")


def test_that_an_article_without_figures_is_told() -> None:
    assert refused() == {ChartKind.BIG_NUMBER: "The article states no figure."}


def test_that_bare_figures_are_told() -> None:
    found = refused(figures=[made.figure("37.5", 10, subject="ferries", who="")])
    assert found[ChartKind.BIG_NUMBER].startswith("No figure was found that says by itself")
    assert found[ChartKind.GRID] == "“37.5 percent” is no whole per cent, so no squares can be counted."


def test_that_german_articles_get_german_reasons() -> None:
    found = refused(made.then_now("21", "7.8"), language="de")
    assert found[ChartKind.DONUT] == "21 und 7,8 Prozent sind Teile verschiedener Gesamtheiten."


def test_that_bare_numbers_need_no_unit() -> None:
    found = refused(made.items(ComparisonKind.RANKING, "4", "2", unit=Unit()))
    assert found[ChartKind.DONUT] == "No words were found that say that 4 and 2 are parts of one whole."


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(evidences())
def test_that_whatever_is_refused_is_not_suggested_and_said_in_one_sentence(evidence: Evidence) -> None:
    article = made.article()
    suggested = suggest(article, evidence)
    found: tuple[Refusal, ...] = refusals(article, evidence, suggested)
    of_kinds = [r for r in found if not r.comparison]
    assert len({r.kind for r in of_kinds}) == len(of_kinds)
    assert not {r.kind for r in of_kinds} & {spec.kind for spec in suggested}
    told = {r.comparison for r in found}
    values = [[f.text for f in one.figures] for one in evidence.comparisons if one.key in told]
    for comparison in evidence.comparisons:
        shown = {figure.key for figure in comparison.figures}
        is_charted = any(shown <= set(spec.figures) for spec in suggested)
        assert is_charted or comparison.key in told or [f.text for f in comparison.figures] in values
    assert all(r.reason.endswith(".") and "{" not in r.reason for r in found)


def test_that_a_range_is_refused_with_what_the_article_does_not_say_of_it() -> None:
    bare = made.figure(None, 10, ends=("3.5", "4.2"), unit=made.DOLLARS, kind=FigureKind.AMOUNT, who="")
    losses = made.figure(None, 60, ends=("8", "11"), subject="grid losses", who="")
    assert refused(figures=[bare])[ChartKind.RANGE] == (
        "No words were found that say what “from 3.5 to 4.2” measures."
    )
    assert refused(figures=[losses])[ChartKind.RANGE] == (
        "No words were found that say when or by whom “from 8 to 11” is stated."
    )
    both = refused(figures=[bare, losses])[ChartKind.RANGE]
    assert "from 3.5 to 4.2" in both
    assert "from 8 to 11" in both


def test_that_values_called_only_the_figure_are_no_series() -> None:
    series = replace(made.years((2019, "13"), (2020, "12"), (2021, "14"), (2022, "15")), subject="figure")
    assert (
        refused(series)[ChartKind.LINE]
        == "No words were found that say what 13, 12, 14 and 15 people measure."
    )


def test_that_figures_in_a_row_without_names_are_told() -> None:
    row = [made.figure(value, 10 + 20 * at, who="") for at, value in enumerate(("42", "31", "27", "8"))]
    assert "each of 4 figures in a row" in refused(figures=row)[ChartKind.BARS]


def test_that_no_reason_speaks_of_unlike_units_where_some_are_alike() -> None:
    text = "Shell made £3.1 million, BP £2.2 million and Eni £1.9 million; sales rose 4%, 3% and 2%."
    assert not [reason for reason in reasons_of(text) if "unlike units" in reason]


def test_that_unlike_figures_in_a_row_lack_no_name() -> None:
    text = "The firm paid $1.4 billion, shut 31 factories and let go 5,200 workers."
    reasons = reasons_of(text)
    assert "The figures have unlike units and share no axis." in reasons
    assert not [reason for reason in reasons if "name of a few words" in reason]


def test_that_a_ring_of_parts_with_a_bar_is_refused_for_their_number() -> None:
    text = (
        "Wind provided 34% of the country's electricity in 2025, gas 28%, nuclear 20% and solar 9%, the grid "
        "operator said."
    )
    assert reasons_of(text) == ["A ring of 5 parts cannot be compared by eye."]


def test_that_shares_with_their_whole_are_not_refused_for_lack_of_it() -> None:
    text = "Im Fernverkehr waren 2025 nur 60,1 Prozent der Züge pünktlich, nach 62,5 Prozent im Vorjahr."
    assert not [reason for reason in reasons_of(text, "de") if "von welchem Ganzen" in reason]


@pytest.mark.parametrize("language", ["zh", "ru", "pt-BR"])
def test_that_an_article_in_a_language_without_words_is_not_said_to_state_no_figure(language: str) -> None:
    found = refused(language=language)
    assert list(found) == [None]
    assert f"no words of this article's language ({language})" in found[None]


@pytest.mark.parametrize("language", ["en", "de-CH", "und"])
def test_that_an_article_whose_words_are_known_is_said_to_state_no_figure(language: str) -> None:
    assert list(refused(language=language)) == [ChartKind.BIG_NUMBER]
