from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefgen.document.pdf import render
from briefgen.document.template import load
from briefgen.document.templating.words import sample
from briefgen.model.document import Rendered
from briefgen.model.manuscript import Manuscript, PrintedFigure, PrintedQuote, Statement
from briefgen.model.problem import Severity
from tests.kit import pages
from tests.kit.artist import HandArtist
from tests.kit.layouts import POLICY_BRIEF

LINE = "The harbour master said the channel had silted up and nobody had looked at it for a year. "


def rendered(manuscript: Manuscript) -> Rendered:
    made = datetime(2025, 5, 24, tzinfo=UTC)
    return render(load(POLICY_BRIEF), manuscript, HandArtist(), attachment=None, made=made)


def quotes(count: int) -> tuple[PrintedQuote, ...]:
    return tuple(PrintedQuote(f"{i}: {LINE * 2}", "Mira Holt", key=f"quote:{i}") for i in range(count))


@pytest.fixture(scope="module")
def tight() -> Rendered:
    """More than two pages hold, but not more than giving way can mend."""
    return rendered(replace(sample(), quotes=quotes(6), figures=sample().figures * 3))


def test_that_a_brief_within_its_budget_gives_way_nowhere() -> None:
    fit = rendered(sample()).fit
    assert fit is not None
    assert (fit.pages, fit.budget, fit.over_lines, fit.yielded) == (2, 2, 0, ())
    assert fit.spare_lines > 0


def test_that_a_short_brief_takes_one_page() -> None:
    short = replace(sample(), quotes=(), figures=(), context=(), brief=replace(sample().brief, assessment=()))
    done = rendered(short)
    assert pages.page_count(done.data) == 1
    assert "About this brief" in pages.words_of(done.data)


def test_that_a_page_is_spared_where_less_white_space_saves_it() -> None:
    def fitted(lines: int) -> tuple[int, bool]:
        brief = replace(sample().brief, assessment=tuple(Statement("Silt.") for _ in range(lines)))
        fit = rendered(replace(sample(), brief=brief, charts=(), context=())).fit
        assert fit is not None
        return fit.pages, bool(fit.yielded)

    found = [fitted(lines) for lines in range(3, 22)]
    assert (1, False) in found
    assert (1, True) in found
    assert found == sorted(found)


def test_that_the_budget_is_kept_by_giving_way(tight: Rendered) -> None:
    assert tight.fit is not None
    assert tight.fit.pages == 2
    assert tight.fit.yielded


def test_that_what_gave_way_is_told(tight: Rendered) -> None:
    assert tight.fit is not None
    told = [problem.text for problem in tight.problems]
    assert [f"to fit: {step}" for step in tight.fit.yielded] == told


def test_that_leaving_something_out_is_a_warning(tight: Rendered) -> None:
    for problem in tight.problems:
        left_out = "left out" in problem.text
        assert problem.severity is (Severity.WARNING if left_out else Severity.NOTE)


def test_that_white_space_goes_before_items(tight: Rendered) -> None:
    assert tight.fit is not None
    kinds = ["item" if step.startswith("left out") else "space" for step in tight.fit.yielded]
    assert kinds == sorted(kinds, reverse=True)


def test_that_what_never_yields_is_all_there(tight: Rendered) -> None:
    words = pages.words_of(tight.data)
    assert words.count("Mira Holt") == 6
    for kept in ("About this brief", "Flag", "2 of 2", "Source: Coastwire"):
        assert kept in words


def test_that_what_cannot_fit_is_printed_whole_and_reported() -> None:
    done = rendered(replace(sample(), quotes=quotes(14)))
    assert done.fit is not None
    assert done.fit.pages > 2
    assert done.fit.over_lines > 0
    assert done.fit.first_over
    assert done.fit.yielded == ()
    warning = next(problem for problem in done.problems if "over 2 pages by" in problem.text)
    assert done.fit.first_over in warning.text
    assert warning.hint == f"leave out “{done.fit.cuts[0].text}”"
    assert "Grain waiting" in pages.words_of(done.data)


def test_that_cuts_are_offered_in_order_with_their_lines() -> None:
    points = tuple(Statement(f"{i} {LINE}", key=f"key:{i}") for i in range(5))
    fit = rendered(replace(sample(), key_points=points)).fit
    assert fit is not None
    assert [cut.key for cut in fit.cuts] == ["figure:4", "context:2", "key:4", "key:3"]
    assert all(cut.lines >= 1 for cut in fit.cuts)


def test_that_more_white_space_is_left_by_less_text() -> None:
    fuller, emptier = rendered(sample()).fit, rendered(replace(sample(), quotes=())).fit
    assert fuller is not None
    assert emptier is not None
    assert emptier.spare_lines > fuller.spare_lines


def test_that_rows_of_one_group_stay_or_go_together() -> None:
    def left(count: int) -> int:
        ones = tuple(PrintedFigure(f"Dock {i}", f"{i}", f"{i}") for i in range(count))
        shares = tuple(PrintedFigure(f"Mole {i}", f"{i}", f"{i}", group="moles") for i in range(4))
        words = pages.words_of(rendered(replace(sample(), figures=ones + shares)).data)
        assert "Dock 2" in words
        return words.count("Mole")

    assert {left(count) for count in (34, 38)} == {0, 4}


@pytest.mark.parametrize("lines", [9, 10])
def test_that_a_last_page_has_air_where_a_plot_on_an_earlier_one_may_be_lower(lines: int) -> None:
    brief = replace(sample().brief, assessment=tuple(Statement("Silt.") for _ in range(lines)))
    fit = rendered(replace(sample(), brief=brief, quotes=quotes(5))).fit
    assert fit is not None
    assert fit.pages == 2
    assert fit.spare_lines >= 2
    assert "plots at their least height" in fit.yielded


@pytest.mark.parametrize("rows", [11, 12])
def test_that_a_last_page_of_little_is_spared_where_rows_of_a_table_go_on_one_line(rows: int) -> None:
    label = "Change, relative: visits to the harbour"
    figures = tuple(PrintedFigure(label, f"{i} per cent", "2024") for i in range(rows))
    brief = replace(sample().brief, assessment=())
    short = replace(sample(), brief=brief, charts=(), context=(), figures=figures, quotes=quotes(1))
    fit = rendered(short).fit
    assert fit is not None
    assert fit.pages == 1
    assert "columns of tables as wide as their words" in fit.yielded
